const levels = ["self-care", "therapist", "doctor", "urgent", "emergency"];
const isAbove = (a, b) => levels.indexOf(a) > levels.indexOf(b);
const highest = (a, b) => isAbove(a, b) ? a : b;
const needsHelpToday = (level) => isAbove(level, "doctor");

export { highest, isAbove, levels, needsHelpToday };
