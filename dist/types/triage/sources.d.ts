/**
 * Where statements come from. Each source is a constant of its own, so that the script-tag file
 * carries only those that its cards show.
 */
export interface Source {
    /** Who, what and when, short enough for a list. */
    readonly cite: string;
    /** Where to read it, when it has a lasting address. */
    readonly url?: string;
    /** True when it is cited from knowledge and was not read while this was written. */
    readonly unread?: true;
}
/** Marks what is our own choice, with no direct evidence. */
export declare const judgement: Source;
export declare const nhsBack: Source;
export declare const nhsSciatica: Source;
export declare const nhsClot: Source;
export declare const nhsThinners: Source;
export declare const nhsCompartment: Source;
export declare const nhsPain: Source;
export declare const nhsStroke: Source;
export declare const nhsAllergy: Source;
export declare const nhsMeningitis: Source;
export declare const nhsKidney: Source;
export declare const nhsSkin: Source;
export declare const nhsPe: Source;
export declare const nhsStomach: Source;
export declare const nhsHives: Source;
export declare const nhsBurns: Source;
export declare const preEclampsia: Source;
export declare const needles: Source;
export declare const dissection: Source;
export declare const hog: Source;
export declare const chaudhary2011: Source;
export declare const nhsPregnancy: Source;
export declare const farrar2001: Source;
export declare const nidirect: Source;
export declare const royalFree: Source;
export declare const torbay: Source;
export declare const northern: Source;
export declare const gcare: Source;
export declare const gponline: Source;
export declare const pushdoctor: Source;
export declare const ros: Source;
export declare const niosh: Source;
export declare const nccih: Source;
export declare const ng19: Source;
export declare const ng59: Source;
export declare const ng127: Source;
export declare const ng234: Source;
export declare const cks: Source;
export declare const finucane2020: Source;
export declare const rushton2023: Source;
export declare const rcog37a: Source;
export declare const cambron2007: Source;
export declare const carnes2010: Source;
export declare const paanalahti2014: Source;
export declare const tabell2019: Source;
export declare const furlan2015: Source;
export declare const henschke2011: Source;
export declare const cheung2003: Source;
export declare const boonstra2016: Source;
export declare const palos2006: Source;
export declare const ernst2003: Source;
export declare const yin2014: Source;
export declare const yang2018: Source;
export declare const vanichkulbodee2019: Source;
export declare const cheong2012: Source;
export declare const gallerini2018: Source;
export declare const shariff2023: Source;
export declare const sun2015: Source;
export declare const truong2026: Source;
export declare const sutham2020: Source;
export declare const aksoy2009: Source;
export declare const li2014: Source;
export declare const french2006: Source;
export declare const derry2015: Source;
export declare const herbert2011: Source;
export declare const dupuy2018: Source;
export declare const grober2017: Source;
export declare const wiltshire2010: Source;
export declare const quintner2015: Source;
export declare const kawchuk2015: Source;
export declare const cleary2002: Source;
export declare const ingraham: Source;
export declare const bleakley2012: Source;
export declare const wang2022: Source;
export declare const peters2022: Source;
export declare const degenhardt2018: Source;
export declare const malaise: Source;
export declare const patches: Source;
export declare const nhsIbuprofen: Source;
export declare const nhsBruises: Source;
export declare const guys: Source;
export declare const mayoSleep: Source;
export declare const insulin1989: Source;
export declare const oncolink: Source;
export declare const physiology: Source;
