import { told } from '../settings';
import type { CheckProps } from './App';
import 'soreness-checker';
import type {} from 'soreness-checker/react';

export const Check = (props: CheckProps) => (
  <soreness-checker
    show="check tips"
    heading={props.heading}
    heading-level={props.headingLevel}
    book-url={props.bookUrl}
    no-diary={props.noDiary}
    share-answers={props.shareAnswers}
    onsoreness-result={({ detail }) => props.onResult(told(detail))}
  >
    <p>Get emergency help for chest pain or trouble breathing.</p>
  </soreness-checker>
);
