import type { CheckProps } from './App';
import 'soreness-checker';
import type {} from 'soreness-checker/react';

export const Check = ({ settings, handleResult }: CheckProps) => (
  <soreness-checker
    show="check tips"
    heading={settings.heading}
    heading-level={settings.headingLevel}
    book-url={settings.bookUrl}
    no-diary={settings.noDiary}
    share-answers={settings.shareAnswers}
    onsoreness-result={({ detail }) => handleResult(detail)}
  >
    <p>Get emergency help for chest pain or trouble breathing.</p>
  </soreness-checker>
);
