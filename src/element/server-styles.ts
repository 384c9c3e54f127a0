import { styles } from '../views/styles.js';
import fallback from './fallback.css';

/**
 * The style sheet of what a server has rendered. Its fallback children are shown where no script
 * runs, and where ours has not come after five seconds; then a start button would do nothing.
 */
export const serverStyles = styles + fallback;
