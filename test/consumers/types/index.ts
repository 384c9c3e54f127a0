import { define, version, type SorenessEvent } from 'soreness-checker';
import { SorenessChecker } from 'soreness-checker/element';
import { renderToString } from 'soreness-checker/ssr';
import { assess, levels, type Answers } from 'soreness-checker/triage';

define();
const answers: Answers = { saddle: 'yes', pain: 3 };
export const level: (typeof levels)[number] = assess(answers).level;
export const html: string = renderToString({ 'heading-level': 3, 'no-diary': true }) + version;

const widget: SorenessChecker = document.createElement('soreness-checker');
widget.show = 'tips check';
widget.addEventListener('soreness-result', (event: SorenessEvent<'soreness-result'>) => {
  document.title = event.detail.level;
});

// @ts-expect-error No section has that name.
widget.show = 'tips chek';
// @ts-expect-error Nor is that an answer.
assess({ saddle: 'maybe' });
