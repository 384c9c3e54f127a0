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
export const judgement: Source = { cite: 'Our own judgement' };
export const nhsBack: Source = {
  cite: 'NHS, Back pain',
  url: 'https://www.nhs.uk/conditions/back-pain/',
};
export const nhsSciatica: Source = {
  cite: 'NHS, Sciatica',
  url: 'https://www.nhs.uk/conditions/sciatica/',
};
export const nhsClot: Source = {
  cite: 'NHS, Deep vein thrombosis',
  url: 'https://www.nhs.uk/conditions/deep-vein-thrombosis-dvt/',
};
export const nhsThinners: Source = {
  cite: 'NHS, Anticoagulant medicines',
  url: 'https://www.nhs.uk/conditions/anticoagulants/',
};
export const nhsCompartment: Source = {
  cite: 'NHS, Compartment syndrome',
  url: 'https://www.nhs.uk/conditions/compartment-syndrome/',
};
export const nhsPain: Source = { cite: 'NHS, How severe is your pain?' };
export const nhsStroke: Source = {
  cite: 'NHS, Stroke; TIA (copies)',
  url: 'https://www.nhs.uk/conditions/stroke/',
};
export const nhsAllergy: Source = {
  cite: 'NHS, Anaphylaxis (copy)',
  url: 'https://www.nhs.uk/conditions/anaphylaxis/',
};
export const nhsMeningitis: Source = {
  cite: 'NHS, Meningitis (copies)',
  url: 'https://www.nhs.uk/conditions/meningitis/',
};
export const nhsKidney: Source = {
  cite: 'NHS, Blood in urine',
  url: 'https://www.nhs.uk/conditions/blood-in-urine/',
};
export const nhsSkin: Source = {
  cite: 'NHS, Cellulitis; Shingles (copies)',
  url: 'https://www.nhs.uk/conditions/cellulitis/',
};
export const nhsPe: Source = {
  cite: 'NHS, Pulmonary embolism (copy)',
  url: 'https://www.nhs.uk/conditions/pulmonary-embolism/',
};
export const nhsStomach: Source = {
  cite: 'Health and Care Portsmouth (NHS), Stomach ache',
  url: 'https://healthandcare.portsmouth.gov.uk/stomach-ache/',
};
export const nhsHives: Source = {
  cite: 'NHS, Hives (copy)',
  url: 'https://www.nhs.uk/conditions/hives/',
};
export const nhsBurns: Source = {
  cite: 'NHS, Burns and scalds (copy)',
  url: 'https://www.nhs.uk/conditions/burns-and-scalds/',
};
export const preEclampsia: Source = {
  cite: 'NHS, Pre-eclampsia',
  url: 'https://www.nhs.uk/conditions/pre-eclampsia/',
};
export const needles: Source = {
  cite: 'Pneumothorax after needling, case report',
  url: 'https://www.ncbi.nlm.nih.gov/pmc/articles/PMC4677943/',
};
export const dissection: Source = {
  cite: 'Neck artery tears, how they begin',
  url: 'https://pubmed.ncbi.nlm.nih.gov/8014032/',
};
export const hog: Source = { cite: 'Hemophilia of Georgia, handbook' };
export const chaudhary2011: Source = {
  cite: 'Chaudhary 2011, fractures in ankylosing spondylitis',
};
export const nhsPregnancy: Source = {
  cite: 'NHS, Back pain in pregnancy; Ectopic pregnancy (copies)',
  url: 'https://www.nhs.uk/pregnancy/related-conditions/common-symptoms/back-pain/',
};
export const farrar2001: Source = {
  cite: 'Farrar 2001, Pain 94:149',
  url: 'https://pubmed.ncbi.nlm.nih.gov/11690728/',
};
export const nidirect: Source = {
  cite: 'nidirect, Abdominal aortic aneurysm',
  url: 'https://www.nidirect.gov.uk/conditions/abdominal-aortic-aneurysm',
};
export const royalFree: Source = { cite: 'Royal Free Hospital, Cauda equina leaflet' };
export const torbay: Source = { cite: 'Torbay Hospital, Cauda equina page' };
export const northern: Source = { cite: 'Northern Trust NI, Back pain pathway' };
export const gcare: Source = { cite: 'G-care Gloucestershire, Back pain red flags' };
export const gponline: Source = { cite: 'GPonline, Red flags in pregnancy' };
export const pushdoctor: Source = { cite: 'Push Doctor, Pins and needles' };
export const ros: Source = { cite: 'Backcare, Spinal fractures (with the ROS)' };
export const niosh: Source = {
  cite: 'NIOSH/CDC, Rhabdomyolysis',
  url: 'https://www.cdc.gov/niosh/rhabdo/',
};
export const nccih: Source = { cite: 'NCCIH, Massage therapy (copy)' };
export const ng19: Source = {
  cite: 'NICE NG19, Diabetic foot',
  url: 'https://www.nice.org.uk/guidance/ng19',
  unread: true,
};
export const ng59: Source = {
  cite: 'NICE NG59, Low back pain',
  url: 'https://www.nice.org.uk/guidance/ng59',
};
export const ng127: Source = {
  cite: 'NICE NG127, Neurological conditions',
  url: 'https://www.nice.org.uk/guidance/ng127',
};
export const ng234: Source = {
  cite: 'NICE NG234, Spinal metastases',
  url: 'https://www.nice.org.uk/guidance/ng234',
};
export const cks: Source = { cite: 'NICE CKS, Sciatica; Neck pain', unread: true };
export const finucane2020: Source = {
  cite: 'Finucane 2020, JOSPT 50:350',
  url: 'https://doi.org/10.2519/jospt.2020.9971',
};
export const rushton2023: Source = {
  cite: 'Rushton 2023, JOSPT 53:7',
  url: 'https://doi.org/10.2519/jospt.2022.11147',
};
export const rcog37a: Source = {
  cite: 'RCOG Green-top 37a, Clots in pregnancy and after birth (summary)',
  url: 'https://www.rcog.org.uk/guidance/browse-all-guidance/green-top-guidelines/reducing-the-risk-of-thrombosis-and-embolism-during-pregnancy-and-the-puerperium-green-top-guideline-no-37a/',
};
export const cambron2007: Source = {
  cite: 'Cambron 2007',
  url: 'https://pubmed.ncbi.nlm.nih.gov/17983334/',
};
export const carnes2010: Source = {
  cite: 'Carnes 2010',
  url: 'https://doi.org/10.1016/j.math.2009.12.006',
};
export const paanalahti2014: Source = {
  cite: 'Paanalahti 2014',
  url: 'https://doi.org/10.1186/1471-2474-15-77',
};
export const tabell2019: Source = {
  cite: 'Tabell 2019',
  url: 'https://doi.org/10.1186/s12998-019-0248-9',
};
export const furlan2015: Source = {
  cite: 'Furlan 2015, Cochrane',
  url: 'https://doi.org/10.1002/14651858.CD001929.pub3',
};
export const henschke2011: Source = { cite: 'Henschke & Lin 2011, Br J Sports Med' };
export const cheung2003: Source = {
  cite: 'Cheung 2003, Sports Med 33:145',
  url: 'https://doi.org/10.2165/00007256-200333020-00005',
};
export const boonstra2016: Source = {
  cite: 'Boonstra 2016, Front Psychol 7:1466',
  url: 'https://doi.org/10.3389/fpsyg.2016.01466',
};
export const palos2006: Source = {
  cite: 'Palos 2006',
  url: 'https://pubmed.ncbi.nlm.nih.gov/16414555/',
};
export const ernst2003: Source = {
  cite: 'Ernst 2003',
  url: 'https://doi.org/10.1093/rheumatology/keg306',
};
export const yin2014: Source = { cite: 'Yin 2014', url: 'https://doi.org/10.1155/2014/480956' };
export const yang2018: Source = {
  cite: 'Yang 2018',
  url: 'https://doi.org/10.1097/PHM.0000000000000809',
};
export const vanichkulbodee2019: Source = { cite: 'Vanichkulbodee 2019, Am J Emerg Med' };
export const cheong2012: Source = { cite: 'Cheong 2012, Ann Rehabil Med' };
export const gallerini2018: Source = { cite: 'Gallerini 2018, Swiss Arch Neurol (2017.00529)' };
export const shariff2023: Source = {
  cite: 'Shariff 2023',
  url: 'https://www.ncbi.nlm.nih.gov/pmc/articles/PMC9815484/',
};
export const sun2015: Source = { cite: 'Sun 2015, bleeding after a massage' };
export const truong2026: Source = {
  cite: 'Truong 2026, Front Nephrol',
  url: 'https://doi.org/10.3389/fneph.2026.1730580',
};
export const sutham2020: Source = { cite: 'Sutham 2020, BMC Pregnancy Childbirth' };
export const aksoy2009: Source = {
  cite: 'Aksoy 2009',
  url: 'https://pubmed.ncbi.nlm.nih.gov/19887226/',
};
export const li2014: Source = {
  cite: 'Li 2014',
  url: 'https://doi.org/10.1371/journal.pone.0089304',
};
export const french2006: Source = {
  cite: 'French 2006, Cochrane',
  url: 'https://doi.org/10.1002/14651858.CD004750.pub2',
};
export const derry2015: Source = {
  cite: 'Derry 2015, Cochrane',
  url: 'https://doi.org/10.1002/14651858.CD007402.pub3',
};
export const herbert2011: Source = {
  cite: 'Herbert 2011, Cochrane',
  url: 'https://doi.org/10.1002/14651858.CD004577.pub3',
};
export const dupuy2018: Source = {
  cite: 'Dupuy 2018',
  url: 'https://doi.org/10.3389/fphys.2018.00403',
};
export const grober2017: Source = { cite: 'Gröber 2017', url: 'https://doi.org/10.3390/nu9080813' };
export const wiltshire2010: Source = {
  cite: 'Wiltshire 2010',
  url: 'https://doi.org/10.1249/MSS.0b013e3181c9214f',
};
export const quintner2015: Source = {
  cite: 'Quintner 2015, and its critics',
  url: 'https://doi.org/10.1093/rheumatology/keu471',
};
export const kawchuk2015: Source = {
  cite: 'Kawchuk 2015',
  url: 'https://www.ncbi.nlm.nih.gov/pmc/articles/PMC4398549/',
};
export const cleary2002: Source = {
  cite: 'Cleary 2002',
  url: 'https://www.ncbi.nlm.nih.gov/pmc/articles/PMC164305/',
};
export const ingraham: Source = { cite: 'PainScience, Drinking water after massage' };
export const bleakley2012: Source = {
  cite: 'Bleakley 2012, Cochrane',
  url: 'https://doi.org/10.1002/14651858.CD008262.pub2',
};
export const wang2022: Source = { cite: 'Wang 2022', url: 'https://doi.org/10.2340/jrm.v53.331' };
export const peters2022: Source = {
  cite: 'Peters 2022',
  url: 'https://doi.org/10.1016/j.msksp.2022.102607',
};
export const degenhardt2018: Source = {
  cite: 'Degenhardt 2018',
  url: 'https://doi.org/10.7556/jaoa.2018.033',
};
export const malaise: Source = {
  cite: 'PainScience, Feeling ill after a massage',
  url: 'https://www.painscience.com/articles/poisoned-by-massage.php',
};
export const patches: Source = { cite: 'ISMP, Medicine patches and heat (older page)' };
export const nhsIbuprofen: Source = {
  cite: 'NHS, Ibuprofen (copies)',
  url: 'https://www.nhs.uk/medicines/ibuprofen-for-adults/',
};
export const nhsBruises: Source = { cite: 'NHS, Bruises (older page)' };
export const guys: Source = {
  cite: 'Guy’s and St Thomas’, Low blood pressure on standing',
  url: 'https://www.guysandstthomas.nhs.uk/health-information/postural-hypotension',
};
export const mayoSleep: Source = {
  cite: 'Mayo Clinic, Sleeping positions',
  url: 'https://www.mayoclinic.org/diseases-conditions/back-pain/multimedia/sleeping-positions/sls-20076452',
};
export const insulin1989: Source = {
  cite: 'Massage and insulin, 1989',
  url: 'https://pubmed.ncbi.nlm.nih.gov/2696618/',
};
export const oncolink: Source = { cite: 'OncoLink, Massage after lymph nodes were taken out' };
export const physiology: Source = { cite: 'Textbook physiology' };
