import type { Action, Change } from './actions.js';
import type { World } from './diary/index.js';
import type { Session } from './state.js';
import { checkUpdates } from './update/check.js';
import { diaryUpdates } from './update/diary.js';
import type { Update, Updates } from './update/move.js';

const updates: Updates<Change['type']> = { ...checkUpdates, ...diaryUpdates };

const isChange = (action: Action): action is Change => action.type in updates;

/**
 * What an action makes of a session. Pure: what it has to know of the world is told, what is to be
 * done in the page comes back as data. An action that changes nothing is such a thing itself.
 */
export function update(session: Session, action: Action, world: World): Update {
  if (!isChange(action)) return [session, [action]];
  const change = updates[action.type] as (session: Session, world: World, action: Change) => Update;
  return change(session, world, action);
}
