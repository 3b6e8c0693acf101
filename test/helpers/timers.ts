/**
 * Watches the timers that are set from now on, so that a test waits until those which may act have acted or were taken back, and never
 * for a time of its own.
 *
 * @param least milliseconds: quicker ones, as tests themselves set, are not looked at
 */
export function watchTimers(least = 100): { readonly pending: () => number; readonly restore: () => void } {
  const { setTimeout: set, clearTimeout: clear } = window as {
    setTimeout(act: () => void, delay: number): number;
    clearTimeout(timer?: number): void;
  };
  const waiting = new Set<number>();
  window.setTimeout = ((act: () => void, delay = 0) => {
    const run = () => {
      waiting.delete(timer);
      act();
    };
    const timer = set.call(window, run, delay);
    if (delay >= least) waiting.add(timer);
    return timer;
  }) as unknown as typeof window.setTimeout;
  window.clearTimeout = ((timer?: number) => {
    waiting.delete(timer!);
    clear.call(window, timer);
  }) as unknown as typeof window.clearTimeout;
  return {
    pending: () => waiting.size,
    restore: () => void Object.assign(window, { setTimeout: set, clearTimeout: clear }),
  };
}
