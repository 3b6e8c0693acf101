/** When a page has settled: loaded, and unchanged for 300 ms, by a clock and a page of this file's own. */
import { whenPageSettles } from '../../src/runtime/when-page-settles.js';
import { after, before, beforeEach, describe, expect, it } from '../helpers/node.js';

describe('a page that settles', () => {
  const NAMES = ['document', 'addEventListener', 'MutationObserver', 'setTimeout', 'clearTimeout'] as const;
  let kept: readonly (readonly [name: string, was: PropertyDescriptor | undefined])[] = [];
  const { setTimeout: later } = globalThis;
  const turn = (): Promise<void> => new Promise((resolve) => later(resolve));

  let now = 0;
  let timers = new Map<number, { readonly at: number; readonly act: () => void }>();
  let change = (): void => {};
  let watched: [target: unknown, options: unknown][] = [];
  let loads: [name: string, options: { readonly once?: boolean; readonly signal?: AbortSignal }][] = [];
  let page = new EventTarget();

  /** Lets so many milliseconds go by, a timer at a time. */
  const pass = async (milliseconds: number): Promise<void> => {
    const end = now + milliseconds;
    for (;;) {
      const [due] = [...timers].filter(([, { at }]) => at <= end).sort(([, one], [, other]) => one.at - other.at);
      if (!due) break;
      timers.delete(due[0]);
      now = due[1].at;
      due[1].act();
    }
    now = end;
    await turn();
  };
  /** Waits for these targets, and tells whether they have settled. */
  const wait = (signal: AbortSignal, patience?: number, targets: readonly object[] = [page]): (() => boolean) => {
    let isSettled = false;
    void whenPageSettles(targets as Node[], signal, patience).then(() => void (isSettled = true));
    return () => isSettled;
  };
  const never = new AbortController().signal;

  before(() => {
    kept = NAMES.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)]);
    let number = 0;
    Object.assign(globalThis, {
      setTimeout: (act: () => void, delay: number) => {
        timers.set(++number, { at: now + delay, act });
        return number;
      },
      clearTimeout: (timer: number) => void timers.delete(timer),
      addEventListener: (name: string, act: () => void, options: (typeof loads)[number][1]) => {
        loads.push([name, options]);
        page.addEventListener(name, act, options);
      },
      MutationObserver: class {
        constructor(act: () => void) {
          change = () => void (watched.length && act());
        }
        observe = (target: object, options: object) => void watched.push([target, options]);
        disconnect = () => void (watched = []);
      },
    });
  });
  beforeEach(() => {
    [timers, watched, loads, page] = [new Map(), [], [], new EventTarget()];
    Object.defineProperty(globalThis, 'document', { value: { readyState: 'complete' }, configurable: true });
  });
  after(() => {
    for (const [name, was] of kept) {
      if (was) Object.defineProperty(globalThis, name, was);
      else delete (globalThis as Record<string, unknown>)[name];
    }
  });

  it('has been quiet for 300 ms, and leaves nothing behind', async () => {
    const isSettled = wait(never);
    await pass(299);
    expect(isSettled()).to.equal(false);
    await pass(1);
    expect(isSettled()).to.equal(true);
    expect([watched, timers.size]).to.deep.equal([[], 0]);
  });

  it('begins anew with every change', async () => {
    const isSettled = wait(never);
    for (let changes = 0; changes < 50; changes++) {
      await pass(299);
      change();
    }
    expect([isSettled(), timers.size]).to.deep.equal([false, 1]);
    await pass(299);
    expect(isSettled()).to.equal(false);
    await pass(1);
    expect(isSettled()).to.equal(true);
  });

  it('is watched for every change in every target', () => {
    const targets = [{ name: 'one' }, { name: 'other' }];
    wait(never, undefined, targets);
    const options = { childList: true, subtree: true, characterData: true, attributes: true };
    expect(watched).to.deep.equal(targets.map((target) => [target, options]));
  });

  it('has lost its patience after so long, whatever changes', async () => {
    const isSettled = wait(never, 700);
    for (let changes = 0; changes < 3; changes++) {
      await pass(200);
      change();
    }
    await pass(99);
    expect(isSettled()).to.equal(false);
    await pass(1);
    expect([isSettled(), watched, timers.size]).to.deep.equal([true, [], 0]);
    // One that is quiet before is not waited for so long.
    const isQuiet = wait(never, 700);
    await pass(300);
    expect([isQuiet(), timers.size]).to.deep.equal([true, 0]);
  });

  it('has loaded before', async () => {
    Object.assign(document, { readyState: 'interactive' });
    const isSettled = wait(never, 400);
    expect(loads).to.deep.equal([['load', { once: true, signal: never }]]);
    await pass(5000);
    expect([isSettled(), watched, timers.size]).to.deep.equal([false, [], 0]);
    page.dispatchEvent(new Event('load'));
    await turn();
    expect(timers.size, 'quiet and patience').to.equal(2);
    await pass(299);
    expect(isSettled()).to.equal(false);
    await pass(1);
    expect(isSettled()).to.equal(true);
  });

  it('is left by who no longer waits', async () => {
    const left = new AbortController();
    const isSettled = wait(left.signal, 700);
    await pass(100);
    left.abort();
    expect([watched, timers.size]).to.deep.equal([[], 0]);
    await pass(5000);
    expect(isSettled()).to.equal(false);
    // Or who never has.
    const isWaited = wait(left.signal);
    await pass(5000);
    expect(isWaited()).to.equal(false);
  });
});
