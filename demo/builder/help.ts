/** What helps once the widget is pasted: is it right, may it run, what is counted, who builds it. */
import { html, nothing } from 'lit';
import { countingCode, tools, type ToolId } from './analytics.js';
import type { App } from './app.js';
import { checkPage, type Finding } from './check-page.js';
import { chips, textArea, tick } from './controls.js';
import { checklist } from './handover.js';
import { adviceOn } from './policy.js';
import { rich } from './rich.js';
import { copyButton } from './take.js';

const kinds: Readonly<Record<Finding['kind'], string>> = {
  wrong: 'Mend this',
  better: 'Better',
  fine: 'Fine',
};

function pageCheck(app: App) {
  const findings = checkPage(app.shown.pasted, app.controls);
  return html`<section class="panel" aria-labelledby="check-page">
    <h2 id="check-page">Is it right on my page?</h2>
    ${textArea('pasted', 'Paste the HTML of your page, or the part with the widget. It stays in this browser.', 6, app.shown.pasted, (pasted) => app.setShown({ pasted }))}
    <div role="status">
      <ul id="findings" class="findings">
        ${findings.map(
          ({ kind, text }) =>
            html`<li class=${kind}><strong>${kinds[kind]}.</strong> ${rich(text)}</li>`,
        )}
      </ul>
    </div>
  </section>`;
}

function policyCheck(app: App) {
  const { policy, notes } = adviceOn(app.shown.policy, app.config);
  return html`<section class="panel" aria-labelledby="check-policy">
    <h2 id="check-policy">Does my policy allow it?</h2>
    ${textArea('policy', 'Paste your Content-Security-Policy, if your site sends one.', 3, app.shown.policy, (policy) => app.setShown({ policy }))}
    <div id="advice" role="status">
      ${
        policy === ''
          ? nothing
          : notes.length === 0
            ? html`<p><strong>It does.</strong> Nothing has to be added.</p>`
            : html`<ul>
                  ${notes.map((note) => html`<li>${rich(note)}</li>`)}
                </ul>
                <pre tabindex="0" role="region" aria-label="The policy"><code>${policy}</code></pre>
                <p class="act">${copyButton(app, 'policy', policy)}</p>`
      }
    </div>
  </section>`;
}

function counting(app: App) {
  const { tool, hasLevel, heard } = app.shown;
  const code = countingCode(tool, hasLevel);
  return html`<section class="panel" aria-labelledby="counting">
    <h2 id="counting">Count what happens</h2>
    <p>
      The widget itself sends nothing to anybody. It tells your page what happens, and your page may
      count it. This is what the preview has told so far:
    </p>
    <ol id="heard" class="heard" aria-live="polite">
      ${
        heard.length === 0
          ? html`<li>Nothing yet. Start the check in the preview.</li>`
          : heard.map(
              ({ name, detail }) =>
                html`<li><code>${name}</code> <code>${JSON.stringify(detail)}</code></li>`,
            )
      }
    </ol>
    ${chips(
      'What do you count with?',
      'tool',
      Object.entries(tools) as [ToolId, string][],
      tool,
      (chosen) => app.setShown({ tool: chosen }),
    )}
    ${tick('level', 'Count the level of the result too', hasLevel, (ticked) =>
      app.setShown({ hasLevel: ticked }),
    )}
    <p class=${hasLevel ? 'problem' : 'hint'}>
      <strong>A level is health data</strong> about one person. Count it only with their consent,
      and never with anything that tells who they are.
    </p>
    <pre tabindex="0" role="region" aria-label="Code that counts"><code>${code}</code></pre>
    <p class="act">${copyButton(app, 'counting', code)}</p>
  </section>`;
}

function forDeveloper(app: App) {
  return html`<section class="panel" aria-labelledby="developer">
    <h2 id="developer">Send it to your developer</h2>
    <p>
      One text with the code, where it goes, the hash, the policy, and what to look at before it
      goes out:
    </p>
    <ul class="checklist">
      ${checklist(app.facts.emergencyNumber).map((each) => html`<li>${each}</li>`)}
    </ul>
    <p class="act">
      <button type="button" id="save-handover" @click=${() => app.save('handover')}>
        Download the text</button
      ><button
        type="button"
        class="second"
        id="copy-address"
        @click=${() => app.copy('address', app.address)}
      >
        Copy a link to these choices</button
      ><span role="status"
        >${['handover', 'address'].includes(app.shown.outcome.of) ? app.shown.outcome.text : ''}</span
      >
    </p>
  </section>`;
}

/** All that helps. */
export const help = (app: App) => html`
  <div class="help">
    ${pageCheck(app)} ${policyCheck(app)} ${counting(app)} ${forDeveloper(app)}
  </div>
`;
