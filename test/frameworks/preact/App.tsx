import { useState } from 'preact/hooks';
import { changed, cleared, first, told } from '../settings';
import 'soreness-checker';
import type { SorenessEventDetails } from 'soreness-checker';
import type {} from 'soreness-checker/preact';

export function App() {
  const [settings, setSettings] = useState(first);
  const [shown, setShown] = useState(true);
  const [heard, setHeard] = useState<string[]>([]);
  const handleResult = (detail: SorenessEventDetails['soreness-result']) =>
    setHeard([...heard, told(detail)]);

  return (
    <main>
      {shown && (
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
      )}
      <output>{heard.join(', ')}</output>
      <button onClick={() => setSettings(changed)}>Change</button>
      <button onClick={() => setSettings(cleared)}>Clear</button>
      <button onClick={() => setShown(!shown)}>{shown ? 'Remove' : 'Show'}</button>
    </main>
  );
}
