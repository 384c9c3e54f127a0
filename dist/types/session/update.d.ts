import type { Action } from './actions.js';
import type { World } from './diary/index.js';
import type { Session } from './state.js';
import type { Update } from './update/move.js';
/**
 * What an action makes of a session. Pure: what it has to know of the world is told, what is to be
 * done in the page comes back as data. An action that changes nothing is such a thing itself.
 */
export declare function update(session: Session, action: Action, world: World): Update;
