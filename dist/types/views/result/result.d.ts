import { type Assessment } from '../../triage/index.js';
import { type Scene, type Template } from '../view.js';
/** What the answers amount to, why, and what to do. The emergency result stands alone. */
export declare function result(scene: Scene, assessment: Assessment): Template;
