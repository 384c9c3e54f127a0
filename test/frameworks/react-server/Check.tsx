import type { CheckProps } from '../react/App';
import 'soreness-checker';
import type { SorenessChecker, SorenessEvent } from 'soreness-checker';
import type {} from 'soreness-checker/react';

export function Check({ settings, handleResult }: CheckProps) {
  const listen = (element: SorenessChecker) => {
    const onResult = ({ detail }: SorenessEvent<'soreness-result'>) => handleResult(detail);
    element.addEventListener('soreness-result', onResult);
    return () => element.removeEventListener('soreness-result', onResult);
  };

  return (
    <soreness-checker
      ref={listen}
      show="check tips"
      heading={settings.heading}
      heading-level={settings.headingLevel}
      book-url={settings.bookUrl}
      no-diary={settings.noDiary}
      share-answers={settings.shareAnswers}
    >
      <p>Get emergency help for chest pain or trouble breathing.</p>
    </soreness-checker>
  );
}
