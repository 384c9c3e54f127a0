/**
 * What became of each finding of the clinical and content review of November 2026, in its order: the
 * finding, what was done, and by which source (or "judgement", where it is our own).
 *
 * @type {readonly (readonly [finding: string, done: string, source: string])[]}
 */
export const decisions = [
  // A. Told too little.
  [
    'A1 Constant pain hidden in the first option at night',
    'Done: “No, I sleep as usual”; “It never stops, day or night, in any position” is `urgent`',
    'NHS, Back pain',
  ],
  [
    'A2 A sore tummy that gets worse',
    'Done: `belly-worse` (worse, or wakes) urgent, `belly-same` doctor, own reason',
    'NHS, Stomach ache; Truong 2026',
  ],
  [
    'A3 Blood thinners, bleeding disorders',
    'Done: two options, `thinner-worse`, `thinner-same`, `bleeding-deep`, an action for each, also at urgent',
    'Hemophilia of Georgia; NHS',
  ],
  [
    'A4 Pain on breathing in',
    'Done as a row of its own (`breath`, urgent); with needles, a risk of clots or a swollen limb an emergency. Not within the chest row: a strained rib would call an ambulance',
    'Needling case report; NHS, Pulmonary embolism',
  ],
  [
    'A5 Alarm signs after a birth',
    'Done: pregnancy is asked first, its signs are a follow-up and name the time after a birth',
    'NHS, Pre-eclampsia',
  ],
  [
    'A6 Pain under the ribs in pregnancy',
    'Done: `pregnancy-ribs`; epidural in the operation option',
    'NHS, Pre-eclampsia',
  ],
  [
    'A7 One swollen arm',
    'Done: “One arm or leg …”, also in the safety net, the daily check and before a massage',
    'NHS, Deep vein thrombosis',
  ],
  [
    'A8 A sore calf with a risk of clots',
    'Done: `clot-risk-one`, `calf-before`. Asked of any calf or thigh that is 4/10 or no better, since the question about sides is gone',
    'NHS; Sutham 2020; judgement',
  ],
  [
    'A9 The daily check forgets signs',
    'Done: its list is made from the rows themselves and in their words',
    'PubMed 8014032',
  ],
  [
    'A10 Ambulance or car',
    'Done: `call-now` or `go-now` by the sign; adrenaline pen first',
    'NHS; judgement',
  ],
  [
    'A11 Hip and turning over with weak bones',
    'Done: `weak-bones-hip`, `weak-bones-turning`',
    'Backcare, Spinal fractures; judgement',
  ],
  [
    'A12 Sudden pain on the backbone, age 65 to 79',
    'Done: `sudden-spine`, `sudden-spine-older`; “I am 65 or older” beside the conditions, since the bands of age are known to pages; age alone raises nothing',
    'Backcare; judgement',
  ],
  [
    'A13 Head and neck',
    'Done: `head-worse`, `head-slow`, `head-numb`; the numb face stands in the row',
    'PubMed 8014032',
  ],
  [
    'A14 Burns',
    'Done: option under what is seen (urgent), follow-up `burn-severe` (emergency), cooling as an action',
    'NHS, Burns and scalds',
  ],
  ['A15 Ankylosing spondylitis', 'Done: named; `arthritis-spine-new`', 'Chaudhary 2011'],
  [
    'A16 The text without a script',
    'Done: made from the safety net, in three levels, with the article’s four signs',
    'as the results',
  ],
  [
    'A17 What was done is never asked',
    'Done: `kind`, and rules for needles, cracking, standing, heat',
    'Yin 2014; needling case report; judgement',
  ],
  // B. Wrong or misleading.
  ['B1 Worst after 1 to 3 days', 'Done: “worst on the first or second day”', 'Cambron 2007'],
  [
    'B2 “Not better after 3 days” said on day 5',
    'Done: the safety net leaves out what already holds (`slow`, `slow-later`, `worse`)',
    'Almond 2009',
  ],
  [
    'B3 Sore people did not recover better',
    'Done: “In two studies, soreness told little about who got better”',
    'Tabell 2019; Peters 2022',
  ],
  ['B4 Paracetamol', 'Done: two cards; paracetamol “Tested: makes little difference”', 'NICE NG59'],
  [
    'B5 Who must not take ibuprofen',
    'Done: full cautions, “not tablets and gel together”; also left out with an implant or a sore tummy',
    'NHS, Ibuprofen; judgement',
  ],
  ['B6 Cold and warmth', 'Done', 'Bleakley 2012; Wang 2022'],
  ['B7 Grade of the gel', 'Done: some evidence', 'Derry 2015'],
  ['B8 Grades of myths', 'Done: “Evidence for this fact”', '–'],
  ['B9 Grades of “lighter” and “speak up”', 'Done: our own judgement', '–'],
  ['B10 “People without training”', 'Done, as two sentences', 'Ernst 2003'],
  [
    'B11 A healthy disc',
    'Done, but for “most”: the tables of the source were not seen; the emergency signs stand in the card',
    'Yin 2014; Yang 2018',
  ],
  ['B15 Warmth', 'Done: medicine patch, pain gel, poor blood flow', 'ISMP'],
  [
    'B12 “None of your answers is a warning sign”',
    'Done: “You said no to all the warning signs we ask about.”',
    '–',
  ],
  ['B13 “In pregnancy” after a birth', 'Done', '–'],
  ['B14 The curves look measured', 'Done: said under the picture', '–'],
  [
    'B16 “About 3 minutes”',
    'Done: reckoned from words and taps; a check fails when it is wrong',
    '–',
  ],
  ['B17 Where it differs from NHS wording', 'Done: all points are listed below', 'NHS'],
  [
    'B18 Main sources read like an endorsement',
    'Done: “They have not checked it.” Sources that were not read are marked *',
    '–',
  ],
  // D. Structure.
  [
    'D1 Booking above the advice',
    'Done: the site’s own link comes after the safety net, as “Contact us about this”',
    '–',
  ],
  ['D2 No therapist', 'Done: “No therapist? Ask a pharmacist or a physiotherapist.”', '–'],
  ['D3 Hurt or touched against one’s will', 'Done: a box on every result but the emergency', '–'],
  [
    'D4 A sentence of 49 words',
    'Done: one sign a line, in three levels; the reading test measures lists by line',
    '–',
  ],
  ['D5 “Step” twice', 'Done: “level 1 of 5”', '–'],
  ['D6 What 10 of 10 is', 'Done', '–'],
  [
    'D7 “How do you feel today?”',
    'Done: “since the massage” on every screen of warning signs',
    '–',
  ],
  [
    'D8 Seventeen boxes',
    'Partly: in the order of bones, blood, illness, nerves; `disc-past` is gone. Groups with headings wait for the design',
    '–',
  ],
  // Section 2 and 3.
  [
    '2 Cauda equina words',
    'Done: wiping, starting to pee, sex; “controlling poo” in place of a change',
    'Royal Free; backes.org.uk',
  ],
  ['2 ME/CFS, long COVID', 'Done: option and action; no raise', 'NICE NG206'],
  ['2 Ehlers-Danlos in place of “stretchy joints”', 'Done', 'judgement'],
  ['2 Injected drugs read by people on insulin', 'Done: “street drugs by needle”', '–'],
  ['2 Implants', 'Done: option `implant`, follow-up `operated-place`', 'judgement'],
  ['2 Can’t put weight on a leg', 'Done: in “Clearly weaker”', 'judgement'],
  ['2 A shoulder that droops', 'Done: an option of its own', 'Aksoy 2009'],
  ['2 “For adults” at the start', 'Done: on the first screen', 'NICE NG59'],
  ['3 Each row needs what does not count', 'Done where people tripped', '–'],
  [
    '3 Asleep hands, jelly legs',
    'Done: `nerves` asks first, “gone minutes after getting up” does not count',
    '–',
  ],
  [
    '3 A locked back at 8/10',
    'Done: “a muscle that catches when you move” does not count; the scale decides',
    '–',
  ],
  [
    '3 “As if something ripped” in a calf',
    'Done: emergency over the spine, ribs, chest and tummy only, else urgent',
    'judgement',
  ],
  ['3 Hives', 'Done: urgent; emergency with lips, throat or wheezing', 'NHS, Hives'],
  [
    '3 Marks of cups',
    'Done: an option that calls for nothing (with a bleeding risk: doctor)',
    'judgement',
  ],
  ['3 Feeling cold and washed out', 'Done: does not count as a fever', '–'],
  ['3 Hardly any pee on a hot day', 'Done: drinking little does not count', '–'],
  [
    '3 Late pregnancy, any back pain',
    'Kept urgent (NHS), the midwife first; massaged upper back only from 4/10 or worse',
    'NHS, Back pain in pregnancy',
  ],
  ['3 Pregnancy and a sore jaw', 'Done: from 4/10 or worse', 'judgement'],
  [
    '3 Upper back that was not massaged',
    'Done: doctor from 4/10 or not better; urgent with the night or 7/10',
    'NHS, Back pain; judgement',
  ],
  [
    '3 “Partly massaged”',
    'Done: only “no” counts; “partly” stays for the rules of night and clots',
    'judgement',
  ],
  ['3 A small skin cancer', 'Done: excluded by name', 'judgement'],
  // 4 to 13.
  [
    '4 Wording',
    'Done, word by word, save what the new questions no longer say; “Not:” stands before what does not count',
    '–',
  ],
  [
    '5 Coverage of the article',
    'Done: see the cards; the six signs and the four can be read without the check',
    '–',
  ],
  ['6 What people ask', 'Done: see the cards', '–'],
  [
    '7 Name of the level “therapist”',
    'Done: “Tell your massage therapist, and watch how it goes”',
    '–',
  ],
  ['7 Monitoring', 'Done: owned. The diary is described as what it does', 'UK MDR 2002'],
  ['7 “No doctor has reviewed it”', 'Done: on the first screen and every result', '–'],
  ['8 Words ready to use', 'Used, shortened to fit 1,000 words', '–'],
  ['9 Rules without a new question', 'Done, each', 'see the rules'],
  [
    '10.1 Three days is not measured',
    'Done: 2 and 3 days are asked apart; rules begin on the third day',
    'Cambron 2007; judgement',
  ],
  [
    '10.3 “It wakes me up”',
    'Done: the first night is an option of its own and counts beside cancer only',
    'judgement',
  ],
  [
    '10.5 The cliff at 7',
    'Done: sudden and 7/10 is urgent; emergency for the tummy or chest, or from 8/10',
    'judgement',
  ],
  [
    '10.6 “Hardly sleep” among “hardly think”',
    'Done: parted; painkillers not tried no longer make it urgent',
    'NHS, How severe is your pain?',
  ],
  [
    '10.7 The map presets “on the bones”',
    'Done: only when nothing but the backbone is marked',
    '–',
  ],
  [
    '10.8 “Not sure” among emergency rows',
    'Kept urgent; there are fewer such rows (6 on the ordinary way, 12 before)',
    'judgement',
  ],
  [
    '11 No option fits',
    'Done: cramp, no pain, vomiting, marks, burns, the middles, “nowhere”. Different sides in different places: the picture tells',
    '–',
  ],
  [
    '12.2 A sore tummy, not better at 4/10: urgent',
    'Refused: doctor, as in section 9; urgent when worse or at night. The middle of the tummy is on the map',
    'NHS, Stomach ache; judgement',
  ],
  [
    '12.6 A second net',
    'Done: `numb-saddle`, `numb-face`, `neck-signs`, `heart`; the safety net and the daily check name them again',
    'judgement',
  ],
  ['12.7 Rules that no story reached', 'Done: every rule is fired by a story', '–'],
  [
    '5 The four signs and the six as lists',
    'Done: at the start of the tips, explained; every sign that needs help fast below them',
    '–',
  ],
  ['5 Cost of a therapist', 'Refused: it is no evidence and no matter of safety', '–'],
  ['6 Peeing more, upset tummy', 'Refused: no source, and comfort could hide a sign', '–'],
  ['6 “My back is worse”', 'Refused as a card: the check decides it', '–'],
  [
    '12.1 Others from three days on: doctor from 4/10',
    'Done; below 4/10 the therapist',
    'Cambron 2007; judgement',
  ],
  [
    '13 The question about the side',
    'Done: gone. The picture tells the side, “Was it massaged?” the rest',
    '–',
  ],
  [
    '13 How it began and when',
    'Done: two questions; when is asked only from the second day on',
    '–',
  ],
];
