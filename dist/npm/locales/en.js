const body = {
  sides: { left: "Left", spine: "Spine", middle: "Middle", right: "Right" },
  place: (area, side) => `${area}, ${side}`,
  map: {
    back: "Back view",
    front: "Front view",
    left: "Your left",
    right: "Your right",
    side: "Side of the body",
    turn: { back: "Show the front view", front: "Show the back view" },
    marked: "Selected:",
    remove: "Remove:",
    keys: "Use the arrow keys to move, and Space to select. Press Ctrl + Enter to continue.",
    list: "Or choose from a list"
  }
};

const cards = {
  grades: {
    good: "Good evidence",
    some: "Some evidence",
    traditional: "Often advised, hardly tested",
    disputed: "Experts do not agree",
    unhelpful: "Tested: makes little difference",
    judgement: "Our own judgement"
  },
  cards: {
    tips: "Tips that may help",
    tipsFit: "These fit your answers.",
    usual: {
      ache: "Dull, heavy or stiff, and sore when you press it. Not sharp.",
      spread: "A massage works on an area, so the ache is mostly spread out too.",
      sides: "If only one side was massaged, only that side should be sore.",
      soon: "Mostly within 12 hours. What starts later than 2 days may have another cause.",
      short: "It should ease a bit each day. Some take up to 7 days.",
      movement: "A short walk loosens it. It should not make it worse."
    },
    signs: "Normal or not?",
    serious: "Four signs to take seriously",
    seriousLead: "There are more. Below are the signs that need help fast.",
    seriousSigns: {
      sharp: {
        title: "Sharp or shooting pain",
        text: "It can come from a nerve or an injury. If it does not go, see a doctor. If it came in seconds and feels like tearing, get emergency help."
      },
      tingling: {
        title: "Tingling (pins and needles)",
        text: "After lying still it goes within minutes. If it lasts a day or more, see a doctor. If it stays in both legs or both hands, get emergency help."
      },
      numb: {
        title: "A numb arm or leg",
        text: "A nerve may be hurt. If it lasts a day or more, see a doctor. If it spreads or the limb is weak, get help today. Is it in both legs, between your legs, in your face or down one side? Get emergency help."
      },
      slow: {
        title: "Soreness for more than 3 days",
        text: "See a doctor if it is no better after 3 days, or still there after 7. Also if it is worse after 2 days."
      }
    },
    alarms: "Signs that need help fast",
    more: (number) => `${number} more tips`,
    faqs: "What people ask",
    myths: "True or false?",
    count: (number, of) => `${number} of ${of}`,
    true: "True",
    false: "False",
    myth: "Myth",
    fact: "Fact:",
    causes: "Why you may be sore",
    causesLead: "Soreness alone does not mean that someone did something wrong.",
    careful: "Take care:",
    evidence: "Sources",
    newTab: "(opens in a new tab)"
  },
  myths: {
    "always-harm": {
      title: "Pain after a massage means harm.",
      text: "Mild, dull soreness for a day or two is common. In studies, from 1 in 10 to half of the people felt something like it."
    },
    "more-pain": {
      title: "The more it hurts, the better it works.",
      text: "No proof of that. In two studies, soreness told little about who got better. A good therapist asks you if the pressure is right."
    },
    "slipped-disc": {
      title: "A massage can slip a healthy disc.",
      text: "Very unlikely. In the rare reports, some people had a disc problem already. In others, the massage was very forceful, or the back was cracked. Tell your therapist about your back."
    },
    toxins: {
      title: "Massage gets toxins or lactic acid out.",
      text: "Nobody has found such a toxin. In one small study, massage slowed down the removal of lactic acid."
    },
    flush: {
      title: "You must drink a lot to flush it out.",
      text: "Your kidneys and liver do that anyway. Drink when you are thirsty."
    },
    healing: {
      title: "The ache shows that your body is healing.",
      text: "Soreness is no proof that it worked."
    },
    tears: {
      title: "The ache comes from tiny tears in the muscle.",
      text: "Nobody has shown that after a massage."
    },
    bruise: {
      title: "Bruises show that it worked.",
      text: "Small blood vessels broke. A bruise is not a sign of success."
    },
    knots: {
      title: "Knots are muscle threads stuck together.",
      text: "Nobody knows for sure what a knot is. Experts disagree."
    },
    crack: {
      title: "A crack means a bone moved back.",
      text: "Scans of finger joints show a gas bubble when they crack. No bone moves back. If a crack hurt, have it checked."
    },
    epsom: {
      title: "Epsom salt draws the soreness out.",
      text: "Warm water may help. The salt is not proven."
    },
    "bed-rest": {
      title: "If it hurts, stay in bed.",
      text: "For most sore backs, light activity is better."
    }
  }
};

const diary = {
  shortCheck: {
    title: "Today’s check",
    sign: {
      ask: "Are any of these new, or worse than at your last check?",
      hint: "If you say Yes or Not sure, we will ask all the questions again."
    },
    signs: {
      night: "Pain that wakes you, never stops, or gets worse when you cough",
      place: "Soreness in a new place, or a new kind of pain"
    }
  },
  diary: {
    title: "Keep track",
    lead: "Two minutes a day help you see if it is fading.",
    private: "It is saved in this browser only. Anyone who uses this browser can see it. In a private window it is deleted when you close the window.",
    start: "Keep track on this device",
    instead: "Your diary is about another massage. If you start a new one, the old one is put away.",
    whichDay: "Which day was the massage?",
    daysAgo: (days, weekday) => `${days} days ago, on ${weekday}`,
    on: "Your diary has started. Come back to this page tomorrow for your next check.",
    yours: "Your diary",
    checks: "Your checks so far",
    findings: {
      worse: "It has got worse.",
      slow: "It has lasted over 3 days and is not getting better.",
      better: "It is getting better.",
      gone: "It has gone. You can stop keeping track."
    },
    scores: (before, now) => `Your pain score was ${before}, and now it is ${now}.`,
    now: "Check again now",
    afresh: "Start a new check",
    ending: "Good that it is over. You don’t need this diary any more. If the soreness comes back, start a new check.",
    remind: "Put the next check in my calendar",
    reminder: {
      title: "Soreness check",
      text: "See how it is today. Worse, or something new? Don’t wait for this reminder."
    },
    save: "Save a copy",
    delete: "Delete it all",
    deleted: "Your diary is deleted.",
    undo: "Undo",
    problems: {
      blocked: "This browser does not let the page save anything. Your diary will be lost when you close the page.",
      full: "There is no room left to save your diary. It will be lost when you close the page. Save a copy to keep it.",
      unreadable: "A diary was saved here, but this page can’t read it. It is kept. You can save a copy, or delete it.",
      newer: "A newer version of this check has saved a diary here. It is left as it is. Reload the page later to see it.",
      elsewhere: "In another tab, this diary was deleted or a new one was started. What you see here will be lost when you close the page. Save a copy to keep it.",
      clock: "The clock on this device shows an earlier time than your last check. So the days may be wrong."
    }
  }
};

const minutes = 6;
const intro = {
  heading: "Sore after a massage?",
  intro: {
    lead: "Is it ordinary soreness, or do you need help?",
    facts: [
      `About ${minutes} minutes`,
      "Advice for adults (18 or older), not a diagnosis",
      "No doctor or nurse has checked it yet"
    ],
    kept: "Nothing is sent, and nothing is saved unless you start a diary",
    notKept: "Your answers stay on this page: nothing is sent or saved",
    start: "Start the check",
    resume: "Continue the check",
    putAway: "Your answers are cleared.",
    bringBack: "Bring them back",
    emergency: (number, country) => `Could it be an emergency? Don’t wait. Call ${number ?? "your local emergency number"} now${country ? ` (${country})` : ""}.`
  },
  about: {
    title: "Sources and how this works",
    text: [
      "Fixed rules compare your answers with public health advice and studies. If rules differ, the most careful one counts.",
      "It draws on advice from the NHS, NICE and others, and on the studies named on the cards. They have not checked it.",
      "No doctor or nurse has reviewed it yet. It is for learning. It does not find illnesses or rule them out."
    ],
    version: (version, date) => `Version ${version}, ${date}.`
  }
};

const levels = {
  levels: {
    "self-care": {
      title: "Your answers fit ordinary soreness",
      short: "Ordinary soreness",
      lead: "Many people feel like this after a massage. You can look after it at home."
    },
    therapist: {
      title: "Tell your massage therapist, and watch how it goes",
      short: "Therapist",
      lead: "Something in your answers is worth telling them."
    },
    doctor: {
      title: "See a doctor in the next few days",
      short: "Doctor",
      lead: "A doctor should look at something in your answers."
    },
    urgent: {
      title: "Get medical help today",
      short: "Help today",
      lead: "One of your answers should be checked today. Don’t wait to see if it goes away."
    },
    emergency: {
      title: "Get emergency help now",
      short: "Emergency",
      lead: "One of your answers can mean something serious. Get help right away."
    }
  },
  reasons: {
    chest: "This can come from the heart or lungs.",
    stroke: "This can be a stroke, even when it goes away again.",
    breath: "This can come from a lung, or from a blood clot in it.",
    tearing: "Something inside your body may be hurt or bleeding.",
    belly: "Tummy pain can come from something inside.",
    burn: "A burn like this needs treatment.",
    vomiting: "Being sick again and again is not from the massage.",
    allergy: "This can be a strong allergy that gets worse fast.",
    injury: "Bones or organs may be hurt, even if it does not look bad.",
    saddle: "Nerves low in the back may be squeezed. Fast help can prevent lasting harm.",
    clumsy: "Nerves in the neck or back may be squeezed.",
    "dark-urine": "Muscle may be breaking down. That can hurt the kidneys.",
    "fever-brain": "This can be a dangerous infection.",
    "tight-limb": "Pressure may be building up inside the arm or leg.",
    "growing-swelling": "A bruise or swelling can be a sign of bleeding under the skin.",
    "head-pain": "This can, rarely, come from a damaged blood vessel in the neck.",
    "limb-swelling": "This can come from a blood clot.",
    fever: "This can be an infection that needs treatment.",
    urine: "This can come from the kidneys.",
    skin: "Skin like this may need treatment.",
    pregnancy: "In pregnancy and after a birth, a midwife or doctor should check this.",
    numbness: "This can come from a nerve that is pressed or hurt.",
    "weak-bones": "Weak bones can crack, even without a fall.",
    cancer: "If you have or had cancer, new pain should be checked early.",
    severe: "This is more pain than ordinary soreness usually brings.",
    slow: "Most soreness from a massage is much better in 3 days.",
    worse: "Most soreness from a massage gets better, not worse.",
    onset: "Most soreness starts slowly, in the hours or days after the massage.",
    spread: "Most soreness from a massage is dull, spread out, and where you were massaged.",
    untreated: "Soreness here may not come from the massage.",
    night: "Pain that goes on through the night should be checked.",
    age: "This check is made for adults.",
    look: "This should be checked, whatever the cause.",
    conditions: "With this health problem, it is best to tell someone early.",
    unsure: "You were not sure about a warning sign. Have it checked to be safe.",
    worried: "If something feels wrong, that is reason enough to ask."
  },
  signs: {
    ache: "It feels like the ache after exercise",
    spread: "It is spread out, not one small spot",
    sides: "It is where you were massaged, on both sides if both were",
    soon: "It started after the massage, within 2 days",
    short: "It is going away, within about 3 days",
    movement: "Gentle movement makes it easier"
  },
  signStates: { met: "Fits", "not-met": "Does not fit", unknown: "Not known yet" },
  actions: {
    adrenaline: "Use your adrenaline pen, if you have one.",
    "call-now": "Call an ambulance now. Don’t go by car.",
    "go-now": "Go to an emergency department now. If nobody can take you, call an ambulance.",
    "no-driving": "Don’t drive yourself.",
    "cool-burn": "Cool the burn under cool running water for 20 minutes. No ice.",
    maternity: "Call your midwife or maternity unit first.",
    bleeding: "Call your haemophilia or blood clinic now.",
    thinner: "Call the clinic that looks after your blood thinner. Don’t stop it yourself.",
    "get-help-today": "Call your doctor, urgent care or a health line today. If nobody can see you, go to an emergency department.",
    "tell-them": "Say that you had a massage, when, and what you have noticed since.",
    "contact-therapist": "Tell your massage therapist what you feel and when it started.",
    "no-therapist": "No therapist? Ask a pharmacist or a physiotherapist.",
    "book-doctor": "See your doctor. Tell them about the massage and your answers here.",
    "trust-yourself": "If it feels wrong, trust that. If the feeling grows, get help today.",
    parent: "Show this to a parent, and go together.",
    midwife: "Tell your midwife about it at your next appointment.",
    "not-alone": "Ask someone to stay with you.",
    "keep-moving": "Do light things, like a short walk. Stop if the pain turns sharp.",
    "no-pressure": "No more massage or massage gun on this place for now.",
    fibromyalgia: "If this is your usual fibromyalgia flare, do what normally helps you. With ME/CFS or long COVID, rest, and don’t push.",
    "numb-heat": "No hot or cold packs on numb skin: you may not feel a burn."
  },
  watchActs: {
    now: "Call an ambulance, or go to an emergency department, for:",
    today: "Get medical help the same day for:",
    doctor: "See a doctor for:"
  },
  watches: {
    "now-chest": "chest pain, trouble breathing, or coughing up blood",
    "now-face": "a drooping or numb face, or sudden trouble speaking, seeing or balancing",
    "now-head": "your worst headache ever, or a sudden one",
    "now-tearing": "sudden tearing pain, or fainting",
    "now-allergy": "swollen lips or tongue, or wheezing",
    "now-fever": "a fever with a stiff neck, a rash or confusion",
    "now-saddle": "numbness between your legs, or trouble controlling pee or poo",
    "now-limbs": "weak, numb or tingling legs, clumsy hands, or unsteady walking",
    "now-tight": "an arm or leg that is hard, tight and very painful",
    "now-growing": "a painful swelling that grows fast",
    "now-pee": "brown pee",
    "now-pregnancy": "in pregnancy: bleeding, strong tummy pain, or your baby moving less",
    "today-fever": "a fever, or vomiting again and again",
    "today-limb": "one arm or leg that is swollen or hot",
    "today-weak": "a weak arm or leg",
    "today-head": "a new kind of headache or neck pain",
    "today-pee": "pink or red pee",
    "today-pain": "pain that painkillers don’t help, or that never stops",
    "today-waiting": "anything that gets worse while you wait for the doctor",
    numb: "tingling or numbness that lasts a day or more",
    shooting: "sharp or shooting pain that does not go",
    worse: "soreness that is worse after 2 days",
    slow: "soreness that is no better after 3 days, or still there after 7",
    "slow-later": "soreness that is no better in 2 more days, or still there after 7"
  }
};

const options = {
  conditionGroups: {
    bones: "Bones, joints and spine",
    blood: "Blood, clots and arteries",
    illness: "Illness",
    treatment: "Surgery, or a device in my body",
    you: "Your age and past soreness"
  },
  options: {
    pregnancy: {
      no: "No",
      early: "Pregnant, or might be: up to 12 weeks",
      later: "Pregnant: more than 12 weeks",
      birth: "I had a baby in the last 12 weeks"
    },
    look: {
      "small-bruise": "Small bruises that are not growing",
      "large-bruise": "A bruise bigger than my palm",
      marks: "Flat marks from cups or scraping",
      lump: "A new lump, or a part that has changed shape",
      rash: "A mild, itchy rash where the oil was",
      hives: "An itchy, bumpy rash over much of my body",
      hot: "A hot, sore patch that is growing, redder or darker",
      blisters: "A line of blisters on one side",
      sore: "An open sore",
      joint: "A hot, swollen joint",
      burn: "A burn from heat, with blisters, or white, black or raw",
      none: "None of these, or I can’t tell"
    },
    shooting: { no: "No", one: "Yes, on one side", both: "Yes, on both sides" },
    numbness: {
      no: "No",
      gone: "It came and went in minutes",
      fading: "It has lasted less than a day and is fading",
      still: "It is not fading, or has lasted a day or more",
      spreading: "It is spreading",
      both: "It is in both legs, both feet or both hands",
      face: "It is in my face, or all down one side, even if it has gone again",
      saddle: "It is between my legs or around my bottom"
    },
    weakness: {
      no: "No",
      slight: "A little weaker, or I can’t tell",
      shoulder: "A shoulder hangs lower than before",
      clear: "Clearly weaker: I can’t lift my foot or hand, or can’t put weight on a leg",
      worsening: "It is getting weaker by the hour",
      both: "Both legs or both arms are weaker"
    },
    massage: {
      today: "Today",
      yesterday: "Yesterday",
      "two-days": "2 days ago",
      "three-days": "3 days ago",
      "four-to-seven-days": "4 to 7 days ago",
      "over-a-week": "More than a week ago"
    },
    began: {
      "not-sudden": "Slowly, after the massage",
      during: "Slowly, during the massage",
      sudden: "All at once, in one moment",
      before: "I had it before the massage"
    },
    onset: {
      "same-day": "On the day of the massage",
      "next-day": "The day after",
      "two-days": "2 days after",
      later: "More than 2 days after"
    },
    kind: {
      crack: "Neck or back cracked, or pulled hard",
      needles: "Needles",
      cups: "Cups or scraping",
      heat: "Hot stones or other heat",
      machine: "A massage gun, chair or machine",
      stood: "Someone stood or knelt on me",
      none: "Just hands"
    },
    areas: {
      head: "Head or jaw",
      neck: "Neck",
      shoulders: "Shoulders",
      arms: "Arms or hands",
      chest: "Front of the chest",
      ribs: "Ribs or side",
      belly: "Tummy",
      "upper-back": "Upper back",
      "mid-back": "Middle of the back",
      "lower-back": "Lower back",
      hips: "Hips or bottom",
      thighs: "Thighs or knees",
      calves: "Lower legs",
      feet: "Feet",
      "all-over": "All over",
      none: "Nowhere: no pain"
    },
    spread: {
      wide: "A large area",
      area: "About the size of a hand",
      spot: "One spot, under a fingertip",
      spine: "Right on the bones of my back or neck"
    },
    treated: {
      yes: "Yes",
      "one-of-two": "Both sides were, but only one is sore",
      partly: "Some of it",
      no: "No"
    },
    quality: {
      dull: "A dull ache, like after exercise",
      stiff: "Stiff, tight or heavy",
      tender: "Sore when I press on it",
      cramp: "Cramping or throbbing",
      sharp: "Sharp or stabbing",
      burning: "Burning",
      shooting: "Shooting, like an electric shock",
      tearing: "As if something ripped",
      band: "Like a tight band around chest or tummy",
      numb: "Numb or tingling",
      weak: "Weak or unsteady",
      cough: "Worse when I cough, sneeze or poo",
      eases: "Easier when I move gently",
      moving: "Worse when I move gently",
      none: "It does not hurt"
    },
    daily: {
      mild: "Hardly at all",
      moderate: "Some things are hard",
      hard: "I can hardly get up or sleep",
      severe: "I can hardly think, talk, wash or dress"
    },
    painkillers: {
      help: "Yes, they help",
      "no-help": "No, they don’t help enough",
      untried: "I have not taken any"
    },
    trend: {
      better: "Yes, better",
      same: "About the same",
      worse: "No, worse",
      gone: "It has gone",
      "too-soon": "Too soon to say"
    },
    night: {
      no: "No, I sleep as usual",
      turning: "Only when I turn over",
      first: "It woke me the first night only",
      wakes: "It woke me on more than one night",
      constant: "It never stops, day or night, in any position",
      before: "It woke me before the massage too"
    },
    age: {
      "under-18": "Under 18",
      "18-to-79": "18 to 79",
      "80-plus": "80 or older"
    },
    conditions: {
      "over-65": "I am 65 or older",
      "weak-bones": "Weak bones, a bone broken in a small fall, or steroid tablets for 3 months",
      "disc-now": "A slipped disc or disc problem now",
      "spine-surgery": "An operation on my spine, ever",
      arthritis: "Rheumatoid arthritis, ankylosing spondylitis, or a similar arthritis",
      thinner: "Blood thinners, like warfarin",
      bleeding: "A bleeding disorder (like haemophilia), or few platelets",
      clot: "A blood clot in the past",
      vessels: "A past stroke, Ehlers-Danlos or Marfan syndrome, or smoking with high blood pressure",
      "cancer-now": "Cancer now",
      "cancer-past": "Cancer in the past (not a small skin cancer)",
      "weight-loss": "Losing weight without trying",
      immune: "A weak immune system, in hospital lately with an infection, or street drugs by needle",
      operation: "An operation, or an epidural, in the last 3 months",
      implant: "A pacemaker, port, pump, stent or tube",
      "numb-feet": "Diabetes with numb feet",
      fibromyalgia: "Fibromyalgia, ME/CFS or long COVID",
      "often-sore": "Often sore for over 3 days after a massage",
      none: "None of these"
    },
    joint: { no: "No", swollen: "Yes, swollen", hot: "Yes, and it is hot or red" }
  }
};

const onlyNew = "Say Yes even if it has gone. Only count what is new, or worse than before.";
const chooseAll = "Choose all that apply.";

const prepare = {
  prepare: {
    title: "Check before a massage",
    lead: chooseAll,
    groups: {
      wait: "Do you have any of these now?",
      ask: "Do any of these apply to you?",
      tell: "And any of these?"
    },
    items: {
      fever: "A temperature of 38 °C (100.4 °F) or more, or an illness others can catch",
      clot: "One arm, leg or calf that is swollen, hot, heavy or throbbing, or has changed colour",
      swelling: "A swelling that nobody has explained",
      fracture: "A broken bone that has not healed",
      skin: "Infected, burned or open skin",
      unexplained: "Very bad pain that nobody has explained",
      thinner: "Blood thinners, or blood that does not clot well",
      pregnant: "Pregnant, or might be",
      cancer: "Cancer now or in the past",
      lymph: "Lymph nodes (glands) taken out",
      bones: "Weak bones, a bone that broke in a small fall, or steroid tablets for 3 months or more",
      operation: "An operation in the last 3 months",
      metal: "Metal, a pacemaker, a pump or a tube in your body",
      heart: "A heart problem, or a blood clot in the past",
      fragile: "Skin that tears easily",
      disc: "A slipped disc or disc problem, now or in the past",
      numb: "A patch that feels numb",
      diabetes: "Diabetes (if you use insulin, check your blood sugar after the massage)",
      "pressure-stroke": "A past stroke, or high blood pressure",
      tissue: "Very stretchy joints or skin (like Ehlers-Danlos)",
      allergy: "An allergy, for example to nut oils",
      "bad-time": "A massage that hurt you before"
    },
    outcome: "What to do",
    brief: { wait: "No massage now", ask: "Ask your doctor first", tell: "Tell your therapist" },
    ticked: (number) => `${number} ticked`,
    outcomes: {
      wait: "No massage now. With a hot or swollen arm or leg, a fever or very bad pain, get medical help today.",
      ask: "Ask your doctor or pharmacist before you book.",
      tell: "None of these rules out a massage. But tell your therapist."
    },
    tellList: "Tell your therapist:",
    always: "Always say which medicines you take and how much pressure you like. You can say “less pressure” or “stop” at any time."
  }
};

const questions = {
  questions: {
    chest: {
      ask: "Chest pain, a tight chest, or trouble breathing",
      counts: "Also coughing up blood, or pain that spreads to an arm, jaw or back, or comes when you climb stairs.",
      not: "a massaged muscle that only hurts when you press it."
    },
    breath: {
      ask: "A sharp pain when you breathe in",
      counts: "Also in your back or near a shoulder blade."
    },
    stroke: {
      ask: "A drooping or numb face, or sudden trouble speaking, seeing or balancing",
      counts: "Also a drooping eyelid, a weak arm or a spinning room. Or trouble hearing, swallowing or thinking.",
      not: "feeling light-headed when you stand up."
    },
    tearing: {
      ask: "Sudden tearing pain in your back, chest or tummy, or you fainted",
      counts: "Also your worst sudden pain there, feeling cold, sweaty and ill, or a beating lump in your tummy.",
      not: "a muscle that catches when you move."
    },
    allergy: { ask: "Swollen lips, face or tongue, a tight throat, or wheezing" },
    saddle: {
      ask: "Numbness between your legs, or new trouble controlling pee or poo",
      counts: "Also if wiping feels different, peeing is hard to start or stop, or you have new problems with sex.",
      not: "peeing more because you drank more."
    },
    nerves: {
      ask: "A numb, tingling, weak or clumsy arm, hand, leg or foot",
      counts: "Also pain that shoots down an arm or leg, or trouble walking steadily.",
      not: "tingling that went within minutes of getting up."
    },
    "both-sides": {
      ask: "Is it in both arms or hands, or both legs or feet? Or are you clumsy, or unsteady when you walk?",
      not: "tingling that went within minutes of getting up."
    },
    fever: {
      ask: "A fever, or feeling hot and shivery",
      counts: "38 °C (100.4 °F) or more, or clothes wet with sweat.",
      not: "just tired, or cold after the massage."
    },
    "fever-brain": {
      ask: "Do you also have a stiff neck or a rash, or are you confused or very sleepy?",
      counts: "A rash that stays when you press a glass on it. Or light hurts your eyes."
    },
    vomiting: { ask: "Being sick (vomiting) again and again" },
    urine: {
      ask: "Brown, red or pink pee, or hardly any although you drink",
      counts: "Also if peeing stings and your side hurts."
    },
    "dark-urine": {
      ask: "Is it brown, like tea or cola, or do you hardly pee at all?"
    },
    injury: { ask: "A bad fall, a crash, or a hard knock" },
    "limb-swelling": {
      ask: "One arm or leg that is swollen, hot or heavy, or hard and tight",
      counts: "Also throbbing, or a changed colour.",
      not: "a muscle that is only sore or stiff."
    },
    "tight-limb": {
      ask: "Is it hard and very painful? Or are the fingers or toes cold, pale or numb?"
    },
    "head-pain": {
      ask: "A headache or neck pain unlike any you had before",
      not: "sore massaged muscles, or your usual headache."
    },
    "head-pain-worst": {
      ask: "Did it start suddenly and is it the worst pain of your life? Or have you been sick (vomited) with it?"
    },
    "skin-change": {
      ask: "A bruise, swelling, lump or changed shape, a rash, blister, sore or burn"
    },
    pregnancy: {
      ask: "Are you pregnant, or did you have a baby recently?"
    },
    "pregnancy-alarm": {
      ask: "Bleeding, strong tummy pain, a bad headache or trouble seeing",
      counts: "Also waters breaking, baby moving less, tummy pain that comes and goes, or pain low on one side or at the tip of a shoulder. After a birth: heavy bleeding."
    },
    look: { ask: "What do you see or feel?" },
    "burn-severe": {
      ask: "Is the burn bigger than your hand, white or black, or on your face, hands, feet or private parts?"
    },
    "growing-swelling": { ask: "Is a bruise or swelling getting bigger?" },
    "swelling-severe": {
      ask: "Is that bruise or swelling very painful or numb, or do you feel faint?"
    },
    shooting: { ask: "Does pain shoot down an arm or a leg?" },
    numbness: { ask: "Is there tingling (pins and needles), or a place that feels numb?" },
    weakness: { ask: "Is an arm or a leg weaker than before?" },
    massage: { ask: "When was the last massage?" },
    began: { ask: "How did it begin?" },
    onset: { ask: "When did it begin?" },
    kind: { ask: "What was part of the massage?" },
    areas: { ask: "Which parts are sore?", hint: "Tap the picture, or use the list." },
    spread: { ask: "How big is the sore place?" },
    treated: { ask: "Was the sore place massaged?" },
    "neck-signs": {
      ask: "Did you also see double, slur your words, or have an eyelid that drooped or a room that spun?",
      counts: "Say Yes even if it has gone."
    },
    quality: { ask: "What does it feel like?" },
    pain: { ask: "How bad is the pain at its worst today?" },
    daily: { ask: "How much does it stop you doing things?" },
    painkillers: {
      ask: "Do ordinary painkillers help?",
      hint: "Like ibuprofen or paracetamol."
    },
    trend: { ask: "Is it getting better?" },
    night: { ask: "Does it hurt at night?" },
    age: { ask: "How old are you?" },
    conditions: { ask: "Do any of these apply to you?" },
    worried: { ask: "Do you feel that something is badly wrong?" },
    "foot-sore": { ask: "Do you have an open sore or a blister on a foot?" },
    "operated-place": {
      ask: "Is it sore where you had the operation, or where the device or tube is?"
    },
    joint: { ask: "Is a joint swollen?" }
  }
};

const dayParts = {
  morning: "in the morning",
  afternoon: "in the afternoon",
  evening: "in the evening",
  night: "at night"
};
const result = {
  result: {
    why: "Why we say this",
    unanswered: "You have not answered some questions. They check if you need help sooner.",
    nothing: "You said no to all the warning signs we ask about.",
    signs: "Six signs of ordinary soreness",
    signsLead: "These signs are usual. They prove nothing.",
    todo: "What to do",
    watch: "What to watch for",
    checkAgain: (day, part) => `Check again ${day} ${dayParts[part]}, or sooner if anything changes.`,
    change: (question) => `Change: ${question}`,
    changeShort: "Change",
    answers: "Your answers",
    restart: "Start again",
    back: "Back to the questions",
    callEmergency: (number) => `Call ${number}`,
    callLocal: "Call your local emergency number now. On many mobiles, 112 works too.",
    elsewhere: (country) => `${country ? `This number is for: ${country}. ` : ""}In another country? Call the number there.`,
    callAdvice: (number) => `Call the health line: ${number}`,
    callTherapist: (number) => `Call your therapist: ${number}`,
    book: "Contact us about this",
    against: {
      title: "Did someone hurt you, or touch you in a way you did not want?",
      text: "It is not your fault. You can talk to a doctor, the police or a helpline."
    },
    notReviewed: "No doctor or nurse has checked this guide yet.",
    notDiagnosis: "This is general advice, not a diagnosis. It can miss things. If you are worried, ask a doctor."
  },
  scale: {
    here: (place, of) => `Level ${place} of ${of}`
  },
  course: {
    title: "How it usually goes",
    text: "Most soreness starts within 12 hours, is worst on the first or second day, and is mostly gone after 3 days.",
    sketch: "The curves are a sketch. Nobody has measured this day by day.",
    here: "You are here",
    after: (from, to = from) => {
      if (to > 7)
        return from > 8 ? `${from} days after the massage` : "Over 7 days after the massage";
      if (to === 0) return "The day of the massage";
      const days = from === to ? to : `${from} to ${to}`;
      return `${days} ${to === 1 ? "day" : "days"} after the massage`;
    },
    pain: (score) => `pain ${score} of 10`,
    you: (from, to, pain) => {
      const days = to > 7 ? from > 8 ? `day ${from}` : "after day 7" : `day ${from === to ? to : `${from} to ${to}`}`;
      return `You: ${days}${pain === void 0 ? "" : `, pain ${pain}`}`;
    },
    axis: "Pain on the days after the massage",
    usual: "Most people: about 3 days",
    slow: "Up to 7 days: can be normal, but only if it is getting better",
    above: "This is more pain than most people have at this point.",
    ask: "If you are not sure, ask a doctor or a pharmacist.",
    only: "This picture is about pain and days alone. Your other answers count too."
  },
  summary: {
    open: "For my therapist or doctor",
    lead: "You can show them this.",
    title: "Soreness after a massage",
    made: (when) => `Made on ${when}.`,
    result: "Result",
    no: "Warning signs answered “No”",
    copy: "Copy",
    share: "Share",
    save: "Download as text",
    print: "Print"
  },
  outcomes: {
    copied: "Copied.",
    refused: "This page can’t do that. The text above is selected: you can copy it yourself.",
    file: "No file came? You can copy the text for your doctor instead."
  }
};

const screens = {
  steps: {
    progress: (step, of) => `Step ${step} of ${of}`,
    left: (part) => `${Math.round(minutes * part) || 1} min to go`,
    next: "Continue",
    back: "Back",
    showResult: "Show me what to do now",
    already: "From your answers so far: get medical help today. The next questions show if you need it sooner.",
    missing: "Some questions still need an answer.",
    missingHere: "Please choose an answer.",
    severalHint: chooseAll,
    goesOn: "Your answer takes you to the next question.",
    serious: "This can be serious. You can skip the rest.",
    stop: "See what to do now",
    helpNow: "Need help now?",
    not: "Not:",
    scale: "0 is no pain. 10 is the worst pain you can think of.",
    scaleKeys: "You can also type the number.",
    score: (score) => {
      if (score === 0) return "no pain";
      if (score <= 3) return "mild";
      return score <= 6 ? "moderate" : "severe";
    }
  },
  rows: { yes: "Yes", no: "No", unsure: "Not sure" },
  pages: {
    "alarm-body": {
      title: "Since the massage, have you had any of these?",
      lead: `They are rare. ${onlyNew}`
    },
    "alarm-nerves": {
      title: "And since the massage, any of these?",
      lead: "Some are private."
    },
    "alarm-limbs": { title: "Or since the massage, any of these?" },
    "alarm-more": { title: "More about what you noticed" }
  }
};

const tips = {
  tips: {
    move: {
      title: "Move gently",
      text: "Do light things, like a short walk. Leave hard training for a day or two.",
      caution: "Stop if the pain turns sharp or shoots. With ME/CFS or long COVID, rest instead."
    },
    warmth: {
      title: "Try warmth",
      text: "A warm bath or a heat pack may ease the ache. Salt in the bath adds nothing proven.",
      caution: "No heat and no hot bath with a medicine patch on. None over pain gel, numb or broken skin, a fresh bruise or a swelling. None with poor blood flow or a fever. In pregnancy, warm, not hot. Don’t fall asleep on a heat pack."
    },
    lighter: {
      title: "Go lighter next time",
      text: "No deep massage or massage gun on the sore place until it feels normal. Next time, ask for less pressure."
    },
    sleep: {
      title: "Give it time",
      text: "Rest, and get a good night’s sleep. Most soreness fades by itself."
    },
    "speak-up": {
      title: "Speak up",
      text: "You can say “less pressure” or “stop” at any time. Before you start, tell your therapist about health problems.",
      caution: "If a pain is sharp, say stop at once."
    },
    tablets: {
      title: "Ibuprofen, if you need it",
      text: "It may help for a day or two. Take as little as helps. Ask a pharmacist.",
      caution: "Not if you take blood thinners, or react to aspirin. Not if you are or want to be pregnant. Not after a stomach ulcer or a stroke. Not with heart, liver, kidney or bowel disease, high blood pressure or brown pee. Asthma, 65 or older, or other medicines? Ask first. Don’t use tablets and pain gel together. Don’t use painkillers to hide a warning sign."
    },
    paracetamol: {
      // In large text the long name breaks there, if at all.
      title: "Paracetamol (aceta­minophen)",
      text: "Alone, it helped little with back pain in tests. Some people like it.",
      caution: "Never more than the pack says. Many cold medicines have it in them too. With liver problems, ask first. Don’t use painkillers to hide a warning sign."
    },
    gel: {
      title: "A pain gel",
      text: "Diclofenac or ibuprofen gel helps sprains. After a massage it has not been tested.",
      caution: "Not on broken skin, under heat, or with ibuprofen tablets. Not if you react to aspirin. Asthma, a stomach ulcer, kidney problems or pregnancy? Ask first."
    },
    drink: {
      title: "Drink when you are thirsty",
      text: "But water does not wash soreness out of muscles.",
      caution: "Don’t make yourself drink. If a doctor limits what you drink, keep to that."
    },
    ice: {
      title: "Something cold",
      text: "Cold eased soreness after sport a little, in small studies. After a massage it has not been tested.",
      caution: "Wrap it in a cloth. 10 to 15 minutes at a time. Never on numb skin, or with poor blood flow."
    },
    stretch: {
      title: "Stretching",
      text: "Gentle stretching is fine if it feels good. It makes almost no difference to soreness."
    },
    therapist: {
      title: "Choose a trained therapist",
      text: "An older review looked at reports of serious harm. Most were about very forceful styles, or people who were not trained to give massage. Ask about training, and if they know your health problem."
    },
    regular: {
      title: "Going back often",
      text: "Some people are less sore if they go regularly. That has not been tested. Ask your therapist how often.",
      caution: "It is no reason to put up with pain."
    }
  },
  faqs: {
    hurt: {
      title: "Can a massage hurt your back?",
      text: "Yes, sometimes. Mild soreness for a day or two is common. Serious harm is rare. Many of the reports are about cracking, or about very forceful styles."
    },
    help: {
      title: "Does massage help a sore back?",
      text: "It may ease back pain for a few weeks. The evidence is weak. Health advice in the UK is to use it only together with exercise."
    },
    course: {
      title: "How long will I be sore?",
      text: "Most soreness is worst on the first or second day. It is mostly gone after 3 days. Up to 7 days can be normal if it is clearly getting better. What to expect:",
      lines: [
        "First evening: tender, heavy or tired. Most soreness starts by now.",
        "Next morning: often stiff. Gentle movement helps.",
        "Day 2: still sore, but it should not be worse.",
        "Day 3: much better.",
        "Day 7: it should be gone."
      ]
    },
    unwell: {
      title: "Is it normal to feel tired, sick or as if I have flu?",
      text: "Many people say they feel washed out for a day. Nobody knows why. It does not show that toxins came out. A stuffy nose or puffy face can come from lying face down. It should go within hours."
    },
    headache: {
      title: "Is a headache normal?",
      text: "A mild headache, like those you had before, can come. It should fade within a day."
    },
    dizzy: {
      title: "Are you dizzy when you stand up?",
      text: "Get up slowly. Sit for a minute first. Don’t drive until it has gone."
    },
    low: {
      title: "Why do I cry or feel low?",
      text: "That can happen. It should pass in a day or two. Does it stay, or bring back something bad? Talk to someone you trust or to a doctor.",
      caution: "If you think of harming yourself, get emergency help now."
    },
    marks: {
      title: "How long do bruises and marks of cups or scraping last?",
      text: "Most go within about 2 weeks. Bruises turn yellow or green first. No massage there until then.",
      caution: "Do you take blood thinners? Is a bruise bigger than your palm? See a doctor. If skin is hot and sore and the patch grows, get help today."
    },
    heat: {
      title: "Heat or cold?",
      text: "Try warmth first. After sport, hot packs did best in the first 2 days, in small studies. If you like cold better, that is fine. Read on both cards when not to."
    },
    wash: {
      title: "Can I have a shower, bath or sauna?",
      text: "Shower or bathe when you like, but not too hot. No sauna while you are dizzy or weak."
    },
    sleep: {
      title: "How should I sleep?",
      text: "In any position that is comfortable. On your back, try a pillow under your knees. On your side, try one between them."
    },
    alcohol: {
      title: "Can I drink alcohol?",
      text: "Better not while you are dizzy or very tired, or with painkillers. Nobody has tested it after a massage."
    },
    work: {
      title: "Can I work, drive or lift?",
      text: "Most people can do light work. Leave heavy lifting for a day or two. Don’t drive if you are dizzy, or if turning your head or braking hurts."
    },
    exercise: {
      title: "When can I exercise?",
      text: "Walk as soon as you like. Train hard again after a day or two, when it hurts no more. Stop if pain turns sharp."
    },
    next: {
      title: "When can I have the next massage?",
      text: "When the sore place feels normal again. The same goes for a massage gun or a foam roller. If you are waiting for a doctor, ask them first."
    },
    kinds: {
      title: "Was it more than hands? What differs?",
      text: "Tell who helps you what was done.",
      lines: [
        "Neck or back cracked: it can be sore for a day. If you get a new headache, new neck pain or dizziness, get emergency help.",
        "Needles: a small bruise is common. If breathing in hurts or is hard, get emergency help. For sharp pain in the chest, shoulder or upper back, get help today.",
        "Cups or scraping: flat round or striped marks are usual. With blisters, see the next line.",
        "Hot stones or other heat: blisters, or white or black skin, are a burn. Cool it under cool running water for 20 minutes. Get help today.",
        "A chair or massage gun: it can’t feel what you feel. Next time, set it lower. Keep it off bones and the front of your neck.",
        "Someone stood or knelt on you: with pain right on a bone, see a doctor. With weak bones, or at 65 or older, today."
      ]
    },
    say: {
      title: "What can I say to my therapist?",
      text: "You can copy this and fill it in:",
      quote: "Hello. I had a massage with you on … Since then I am sore here: … It started … and it feels … Next time, please use less pressure there, or leave that place out. Is there anything I should know about what you did?"
    },
    complain: {
      title: "Whose fault is it, and can I complain?",
      text: "Soreness alone shows no fault, yours or theirs. Tell the therapist first, if you can. You can also complain to the place. Or to the body that licenses or registers them. Write down what happened, and when.",
      caution: "Did someone hurt you on purpose, or touch you in a way you did not want? It is not your fault. You can talk to a doctor, the police, or a helpline."
    }
  },
  causes: {
    pressure: {
      title: "Too much pressure",
      text: "Deep work can leave muscles tender or bruised."
    },
    first: {
      title: "It was your first massage, or you feel pain easily",
      text: "What feels light to others can be too much for you. Say so, and start gently."
    },
    technique: {
      title: "The wrong technique for you",
      text: "Serious harm is rare. Many reports are about very forceful styles, or sudden twists of the neck."
    },
    training: {
      title: "Too little training",
      text: "An older review looked at reports of serious harm. Most were about very forceful styles, or people who were not trained to give massage. But soreness comes with trained hands too."
    },
    conditions: {
      title: "A health problem that was there before",
      text: "For example a disc problem, weak bones, an operation, fibromyalgia or arthritis. It can make a massage painful or unsafe. A gentle massage may be fine: ask first."
    }
  }
};

const en = {
  lang: "en",
  dir: "ltr",
  label: (name) => `${name}:`,
  ...intro,
  ...screens,
  ...body,
  ...questions,
  ...options,
  ...levels,
  ...result,
  ...diary,
  ...tips,
  ...cards,
  ...prepare
};

export { en };
