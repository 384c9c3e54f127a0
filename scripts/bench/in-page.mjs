/**
 * What runs in each page, before its own scripts; puppeteer sends it as text, so it stands alone.
 *
 * @param {{ host?: string, start?: string, next?: string }} flow
 */
export function watchPage({ host, start, next }) {
  const tasks = /** @type {number[]} */ ([]);
  let shift = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shift += /** @type {any} */ (entry).value;
  }).observe({ type: 'layout-shift', buffered: true });

  /** The end of the frame that is being drawn, or of the next: when it is on the screen. */
  const painted = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(0);
      });
    });

  /** @returns {(Element | ShadowRoot)[]} */
  const flows = () =>
    host
      ? [...document.querySelectorAll(host)].flatMap(({ shadowRoot }) => shadowRoot ?? [])
      : [...document.querySelectorAll('.flow')];

  /** @param {string | undefined} selector */
  const shown = (selector = 'body') =>
    [...(flows()[0] ?? document).querySelectorAll(selector)].find((it) => it.checkVisibility());

  /** When all flows show their first screen; in a page without flows, when it is there. */
  async function firstScreen(/** @type {number} */ count) {
    for (;;) {
      const at = await painted();
      if (document.readyState === 'loading') continue;
      if (!start) return at;
      const drawn = flows().filter((flow) => flow.querySelector(start));
      if (drawn.length >= count) return at;
    }
  }

  /** Milliseconds from a click to the end of the next frame; nothing where there is nothing to click. */
  async function clickToPaint(/** @type {Element | undefined} */ element) {
    if (!element) throw new Error(`Nothing to click: ${document.body.innerText.slice(0, 300)}`);
    // Each click at the same place in a frame.
    await painted();
    const from = performance.now();
    /** @type {HTMLElement} */ (element).click();
    return Number(await painted()) - from;
  }

  /**
   * Walks through the questionnaire of the first flow.
   *
   * @param {import('./questionnaire.mjs').Page[]} pages
   */
  async function walk(pages) {
    const root = flows()[0];
    const times = { start: await clickToPaint(shown(start)), answer: [0], next: [0], last: 0 };
    times.answer = times.next = [];
    const goOn = [];
    const answers = [];
    for (const { questions } of pages) {
      for (const { id, answers: given } of questions) {
        for (const value of given) {
          const named = `[name="${id}"], [data-question="${id}"] *, [data-name="${id}"] *`;
          const input = [...(root?.querySelectorAll(`input[value="${value}"]`) ?? [])].find((it) =>
            it.matches(named),
          );
          answers.push(await clickToPaint(input));
        }
      }
      goOn.push(await clickToPaint(shown(next)));
    }
    return { start: times.start, answer: answers, next: goOn.slice(0, -1), last: goOn.at(-1) };
  }

  Object.assign(globalThis, {
    bench: { firstScreen, walk, tasks: () => tasks, shift: () => shift },
  });
}
