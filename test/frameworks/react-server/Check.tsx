import type { SorenessChecker, SorenessEvent } from 'soreness-checker';
import type { CheckProps } from '../react/App';
import { told } from '../settings';
import 'soreness-checker';
import type {} from 'soreness-checker/react';

export function Check(props: CheckProps) {
  const listen = (element: SorenessChecker | null) => {
    const hear = ({ detail }: SorenessEvent<'soreness-result'>) => props.onResult(told(detail));
    element?.addEventListener('soreness-result', hear);
    return () => element?.removeEventListener('soreness-result', hear);
  };

  return (
    <soreness-checker
      ref={listen}
      show="check tips"
      heading={props.heading}
      heading-level={props.headingLevel}
      book-url={props.bookUrl}
      no-diary={props.noDiary}
      share-answers={props.shareAnswers}
    >
      <p>Get emergency help for chest pain or trouble breathing.</p>
    </soreness-checker>
  );
}
