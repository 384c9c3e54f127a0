import { version } from 'soreness-checker';
import { SorenessChecker } from 'soreness-checker/element';
import { renderToString } from 'soreness-checker/ssr';
import { assess, levels } from 'soreness-checker/triage';

console.log(
  version,
  SorenessChecker.name,
  /<template shadowroot/.test(renderToString({ country: 'GB' }, '<p>Fallback</p>')),
  levels.indexOf(assess({ saddle: 'yes' }).level),
);
