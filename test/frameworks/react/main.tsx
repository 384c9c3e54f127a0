import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { Check } from './Check';

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App Check={Check} />
  </StrictMode>,
);
