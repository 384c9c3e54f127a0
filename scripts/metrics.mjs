/**
 * What Chromium counts in a page, by name; its session must have `Performance` enabled.
 *
 * @param {import('puppeteer-core').CDPSession} session
 * @returns {Promise<Record<string, number>>}
 */
export async function metricsOf(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}
