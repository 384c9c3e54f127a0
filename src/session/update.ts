import type { Action } from './actions.js';
import type { World } from './diary/index.js';
import type { Session } from './state.js';
import { checkUpdates } from './update/check.js';
import { diaryUpdates } from './update/diary.js';
import type { Update, Updates } from './update/move.js';

const updates: Updates<Action['type']> = { ...checkUpdates, ...diaryUpdates };

/**
 * What an action makes of a session. Pure: what it has to know of the world is told, what is to be
 * done in the page comes back as data.
 */
export function update(session: Session, action: Action, world: World): Update {
  const act = updates[action.type] as (session: Session, world: World, action: Action) => Update;
  return act(session, world, action);
}
