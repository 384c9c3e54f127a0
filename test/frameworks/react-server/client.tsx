import { StrictMode, useEffect } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { App } from '../react/App';
import { Check } from './Check';

/** Tells the tests that the page is React's now. */
function Hydrated() {
  useEffect(() => {
    document.body.dataset.hydrated = '';
  }, []);
  return null;
}

hydrateRoot(
  document.getElementById('root')!,
  <StrictMode>
    <App Check={Check} />
    <Hydrated />
  </StrictMode>,
);
