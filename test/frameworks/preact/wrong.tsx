import type {} from 'soreness-checker/preact';

/** The type checker has to reject every line that is marked, and no other. */
export const elements = [
  <soreness-checker heading-level="3" no-diary share-answers="" lang="en" />,
  <soreness-checker theme="blue" />, // wrong
  <soreness-checker heading-level="big" />, // wrong
  <soreness-checker no-diary="yes" />, // wrong
  <soreness-checker bookUrl="/book" />, // wrong
  <soreness-checker onsoreness-result={({ detail }) => detail.score} />, // wrong
  <soreness-checker onsoreness-start={(step: number) => step} />, // wrong
];
