import { createSignal, Show } from 'solid-js';
import { changed, cleared, first, told } from '../settings';
import 'soreness-checker';
import type { SorenessEventDetails } from 'soreness-checker';
import type {} from 'soreness-checker/solid';

export function App() {
  const [settings, setSettings] = createSignal(first);
  const [shown, setShown] = createSignal(true);
  const [heard, setHeard] = createSignal<string[]>([]);
  const handleResult = (detail: SorenessEventDetails['soreness-result']) =>
    setHeard([...heard(), told(detail)]);

  return (
    <main>
      <Show when={shown()}>
        <soreness-checker
          show="check tips"
          heading={settings().heading}
          prop:headingLevel={settings().headingLevel}
          book-url={settings().bookUrl}
          attr:no-diary={settings().noDiary}
          share-answers={settings().shareAnswers}
          on:soreness-result={({ detail }) => handleResult(detail)}
        >
          <p>Get emergency help for chest pain or trouble breathing.</p>
        </soreness-checker>
      </Show>
      <output>{heard().join(', ')}</output>
      <button onClick={() => setSettings(changed)}>Change</button>
      <button onClick={() => setSettings(cleared)}>Clear</button>
      <button onClick={() => setShown(!shown())}>{shown() ? 'Remove' : 'Show'}</button>
    </main>
  );
}
