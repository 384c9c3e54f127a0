import { html, render } from 'lit';

const own = document.getElementById('own');
if (own) render(html`<strong>The page’s own Lit works.</strong>`, own);
