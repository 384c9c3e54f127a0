import { parseDiary } from '../../src/session/diary/stored-form.js';

const known = new Map<string, readonly string[]>();

/** The checks that a stored text has, by the day of the massage and the time; none where it is no diary. */
function checksIn(text: string): readonly string[] {
  const found = known.get(text);
  if (found) return found;
  const diary = parseDiary(text);
  const checks =
    typeof diary === 'object' ? diary.entries.map(({ at }) => `${diary.massageDay} at ${at}`) : [];
  known.set(text, checks);
  return checks;
}

/** Every check that a store has, backups included. */
export const storedChecks = (texts: Readonly<Record<string, string>>): ReadonlySet<string> =>
  new Set(Object.values(texts).flatMap(checksIn));
