/** What the owner of a site sends to whoever builds it. */
import { fileName, type Config } from './config.js';
import { forms, placeOf } from './places.js';
import type { Piece } from './snippet.js';

/** What the hand-over tells besides the choices. */
export interface HandoverFacts {
  readonly version: string;
  readonly integrity?: string | undefined;
  readonly emergencyNumber?: string | undefined;
  /** The address of the builder with these choices. */
  readonly address: string;
}

const strict = "default-src 'none'; script-src 'self'; style-src 'self'";

/** What the owner should look at before it goes out. */
export const checklist = (emergencyNumber?: string): readonly string[] => [
  emergencyNumber
    ? `On a phone, the first screen says: Call ${emergencyNumber}. That is right for our visitors.`
    : 'The first screen says “your local emergency number”. We know that, or have set a number.',
  'We tried the booking link and every phone number.',
  'We saw the page on a phone, in light and in dark.',
  'We know that no doctor, nurse or other clinician has reviewed it yet, and that we have to find out whether it counts as a medical device where we are.',
  'Our privacy page says: “Your answers to the soreness check stay in your browser. If you start its diary, it is kept on your device until you delete it.”',
];

/** All of it as a text, in Markdown. */
export function handover(
  config: Config,
  pieces: readonly Piece[],
  { version, integrity, emergencyNumber, address }: HandoverFacts,
): string {
  const place = placeOf(config.place);
  const code = pieces.map(
    ({ title, language, code: text }) => `${title}:\n\n\`\`\`${language}\n${text}\`\`\`\n`,
  );
  return [
    `# The soreness checker, for ${place.name}`,
    `Version ${version}. ${forms[config.form]}.`,
    `Where the file goes: ${place.file}.`,
    `What to paste, and where: ${place.paste}.`,
    ...(place.then ? [`Then: ${place.then}.`] : []),
    ...code,
    ...(integrity ? [`The hash of ${fileName(config)} is \`${integrity}\`.`] : []),
    `A policy that is enough: \`${strict}\`. With a list of Trusted Types, add \`soreness-checker\`.`,
    `Before it goes out:\n\n${checklist(emergencyNumber)
      .map((each) => `- [ ] ${each}`)
      .join('\n')}`,
    `These choices again: ${address}`,
  ]
    .join('\n\n')
    .replace(/\n{3,}/g, '\n\n');
}
