import { css, html, LitElement, nothing } from 'lit';
import questionnaire from 'questionnaire';

/** The same questions as one plain LitElement asks them: what the widget could cost at least. */
class BareFlow extends LitElement {
  static properties = { step: { state: true }, answers: { state: true } };

  static styles = css`
    fieldset,
    label {
      display: block;
    }
  `;

  constructor() {
    super();
    this.step = -1;
    this.answers = {};
  }

  render() {
    const page = questionnaire.pages[this.step];
    if (this.step < 0) {
      return html`<h2>${questionnaire.title}</h2>
        <p>${questionnaire.lead}</p>
        <button id="start" @click=${this.goOn}>${questionnaire.start}</button>`;
    }
    if (!page) return html`${questionnaire.result.map((text) => html`<p>${text}</p>`)}`;
    return html`${page.title ? html`<h2>${page.title}</h2>` : nothing}
      ${page.questions.map((question) => this.question(question))}
      <button id="next" @click=${this.goOn}>${questionnaire.next}</button>`;
  }

  question({ id, kind, ask, hint, options }) {
    const chosen = this.answers[id] ?? [];
    return html`<fieldset data-question=${id}>
      <legend>${ask} <small>${hint}</small></legend>
      ${options.map(
        ([value, label]) =>
          html`<label
            ><input
              type=${kind === 'several' ? 'checkbox' : 'radio'}
              name=${id}
              .value=${value}
              .checked=${chosen.includes(value)}
              @change=${({ target }) => this.answer(id, kind, target)}
            />${label}</label
          >`,
      )}
    </fieldset>`;
  }

  goOn() {
    this.step += 1;
  }

  answer(id, kind, { value, checked }) {
    const others = kind === 'several' ? (this.answers[id] ?? []) : [];
    const rest = others.filter((other) => other !== value);
    this.answers = { ...this.answers, [id]: checked ? [...rest, value] : rest };
  }
}

customElements.define('bare-flow', BareFlow);
