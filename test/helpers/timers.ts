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

/**
 * Holds the timers of these lengths that are set from now on: none acts by itself, and a busy machine changes nothing.
 *
 * @returns `held`, those that nobody has taken back, by their numbers; `act`, which lets those of one length act; `restore`
 */
export function holdTimers(...lengths: readonly number[]): {
  readonly held: ReadonlyMap<number, number>;
  readonly act: (length: number) => void;
  readonly restore: () => void;
} {
  const { setTimeout: set, clearTimeout: clear } = window as {
    setTimeout(act: () => void, delay: number, ...given: unknown[]): number;
    clearTimeout(timer?: number): void;
  };
  const held = new Map<number, number>();
  const acts = new Map<number, () => void>();
  window.setTimeout = ((act: () => void, delay = 0, ...given: unknown[]) => {
    if (!lengths.includes(delay)) return set.call(window, act, delay, ...given);
    // A number of the page's own, so that whoever takes it back later may.
    const timer = set.call(window, () => undefined, 0);
    held.set(timer, delay);
    acts.set(timer, act);
    return timer;
  }) as unknown as typeof window.setTimeout;
  window.clearTimeout = ((timer?: number) => {
    held.delete(timer!);
    clear.call(window, timer);
  }) as unknown as typeof window.clearTimeout;
  return {
    held,
    act: (length) => {
      for (const [timer, delay] of [...held]) if (delay === length && held.delete(timer)) acts.get(timer)!();
    },
    restore: () => void Object.assign(window, { setTimeout: set, clearTimeout: clear }),
  };
}
