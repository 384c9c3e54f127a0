const { now } = Date;

/** Sets the clock of the page to a local time such as `2026-11-23T10:00`, until `resetClock()`. */
export function setClock(local: string): number {
  const at = new Date(local).getTime();
  Date.now = () => at;
  return at;
}

export const resetClock = (): void => {
  Date.now = now;
};
