import { createSignal, Show } from 'solid-js';
import { changed, cleared, first, told } from '../settings';
import 'soreness-checker';
import type {} from 'soreness-checker/solid';

export function App() {
  const [settings, setSettings] = createSignal(first);
  const [shown, setShown] = createSignal(true);
  const [heard, setHeard] = createSignal<string[]>([]);

  return (
    <main>
      <Show when={shown()}>
        <soreness-checker
          show="check tips"
          heading={settings().heading}
          heading-level={settings().headingLevel}
          prop:bookUrl={settings().bookUrl}
          attr:no-diary={settings().noDiary}
          share-answers={settings().shareAnswers}
          on:soreness-result={({ detail }) => setHeard([...heard(), told(detail)])}
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
