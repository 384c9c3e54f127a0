import { useState, type ComponentType } from 'react';
import type { SorenessEventDetails } from 'soreness-checker';
import { changed, cleared, first, told, type Settings } from '../settings';

export interface CheckProps {
  readonly settings: Settings;
  readonly handleResult: (detail: SorenessEventDetails['soreness-result']) => void;
}

/** `Check` renders the widget; there is one for the browser alone, and one for servers too. */
export function App({ Check }: { readonly Check: ComponentType<CheckProps> }) {
  const [settings, setSettings] = useState(first);
  const [shown, setShown] = useState(true);
  const [heard, setHeard] = useState<string[]>([]);

  return (
    <main>
      {shown && (
        <Check settings={settings} handleResult={(detail) => setHeard([...heard, told(detail)])} />
      )}
      <output>{heard.join(', ')}</output>
      <button onClick={() => setSettings(changed)}>Change</button>
      <button onClick={() => setSettings(cleared)}>Clear</button>
      <button onClick={() => setShown(!shown)}>{shown ? 'Remove' : 'Show'}</button>
    </main>
  );
}
