import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { App } from '../react/App';
import { Check } from './Check';

hydrateRoot(
  document.getElementById('root')!,
  <StrictMode>
    <App Check={Check} />
  </StrictMode>,
);
