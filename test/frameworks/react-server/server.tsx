import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { App } from '../react/App';
import { Check } from './Check';

export const render = () =>
  renderToString(
    <StrictMode>
      <App Check={Check} />
    </StrictMode>,
  );
