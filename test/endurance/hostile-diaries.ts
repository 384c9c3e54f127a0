/** Stored texts that are no diaries, or odd ones: what becomes of them. */
import { ordinary } from '../../demo/ordinary.js';
import { massageAnswer, storageKey, type World } from '../../src/session/diary/index.js';
import { parseDiary, serializeDiary } from '../../src/session/diary/stored-form.js';
import { modelOf } from '../../src/session/model.js';
import { newSession } from '../../src/session/state.js';
import { update } from '../../src/session/update.js';
import { Chance } from './chance.js';
import { hostileDiary } from './hostile.js';

const now = Date.parse('2026-11-23T10:00Z');
const offer = { show: 'check tips myths prepare', noDiary: false };

const right = serializeDiary({
  massageDay: Math.floor(now / 86_400_000) - 3,
  entries: [1, 2].map((day) => ({
    at: now - (3 - day) * 86_400_000,
    answers: { ...ordinary, massage: massageAnswer(day) },
  })),
});

/** The first form of a diary, which is still read. */
const first = JSON.stringify({ ...JSON.parse(right), version: 1 });

/**
 * Opens so many: each is read, or left as it is with a word; what is read is stored in the same form
 * again, and leads on. Tells how many were read.
 */
export function openHostileDiaries(seed: number, count: number): number {
  const chance = new Chance(seed);
  let read = 0;
  for (let number = 0; number < count; number += 1) {
    const text = hostileDiary(chance.happens(0.8) ? right : first, chance);
    const fail = (what: string): never => {
      throw new Error(`Seed ${seed}, diary ${number}: ${what}: ${text.slice(0, 2000)}`);
    };
    try {
      const world: World = { now, stored: { [storageKey]: text } };
      const [session] = update(newSession(now), { type: 'open' }, world);
      modelOf(session, offer);
      const diary = parseDiary(text);
      if (typeof diary === 'object') {
        read += 1;
        const again = parseDiary(serializeDiary(diary));
        if (JSON.stringify(again) !== JSON.stringify(diary)) fail('is another when it is stored');
      } else if (session.diaryState.problem !== diary) {
        fail(`${session.diaryState.problem} is told`);
      }
      const [today] = update(session, { type: 'check-today' }, world);
      const { checkup } = modelOf(today, offer);
      if (checkup.screen === 'result') fail('leads to a result that nobody asked for');
    } catch (error) {
      if ((error as Error).message.startsWith('Seed')) throw error;
      fail((error as Error).stack ?? '');
    }
  }
  return read;
}
