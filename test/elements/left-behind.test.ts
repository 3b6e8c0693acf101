/** What elements leave of themselves on the window, the document and their observers once the last of them has gone: nothing. */
import { expect } from '@open-wc/testing';
import '../../src/define/actions.js';
import '../../src/define/calm.js';
import '../../src/define/change.js';
import '../../src/define/compare.js';
import '../../src/define/contact.js';
import '../../src/define/exit.js';
import '../../src/define/give.js';
import '../../src/define/glossary.js';
import '../../src/define/posts.js';
import '../../src/define/prevalence.js';
import '../../src/define/quote.js';
import '../../src/define/sources.js';
import '../../src/define/statistic.js';
import '../../src/define/subscribe.js';
import '../../src/define/support.js';
import '../../src/define/term.js';
import { examples } from '../../stories/examples/all.js';
import { build } from '../../stories/examples/example.js';
import { settle, until } from '../helpers/settle.js';

type Watch = new (...given: never[]) => { observe(...given: never[]): void; disconnect(): void };
const OBSERVERS = ['MutationObserver', 'ResizeObserver', 'IntersectionObserver'] as const;

/** Counts who listens to the window or the document, and who observes, from now on until it is stopped. */
function watch() {
  const listening = new Map<string, () => boolean>();
  const observing = new Set<string>();
  const restore: (() => void)[] = [];
  const numbers = new WeakMap<object, number>();
  let last = 0;
  const numberOf = (one: object): number => {
    if (!numbers.has(one)) numbers.set(one, ++last);
    return numbers.get(one)!;
  };
  for (const [name, target] of Object.entries({ window, document }) as [string, EventTarget][]) {
    const { addEventListener: add, removeEventListener: remove } = target;
    const key = (type: string, heard: object, options: unknown) =>
      `${name} ${type} ${typeof options === 'object' ? (options as { capture?: boolean } | null)?.capture === true : options === true} ${numberOf(heard)}`;
    target.addEventListener = function (
      type: string,
      heard: object | null,
      options?: AddEventListenerOptions | boolean,
    ) {
      const { once, signal } = typeof options === 'object' ? options : {};
      if (heard && !once) listening.set(key(type, heard, options), () => !signal?.aborted);
      add.call(target, type, heard as EventListener, options);
    };
    target.removeEventListener = function (
      type: string,
      heard: object | null,
      options?: EventListenerOptions | boolean,
    ) {
      if (heard) listening.delete(key(type, heard, options));
      remove.call(target, type, heard as EventListener, options);
    };
    restore.push(() => Object.assign(target, { addEventListener: add, removeEventListener: remove }));
  }
  for (const name of OBSERVERS) {
    const { prototype } = window[name] as unknown as { prototype: InstanceType<Watch> };
    const { observe, disconnect } = prototype;
    prototype.observe = function (...given: never[]) {
      observing.add(`${name} ${numberOf(this)}`);
      observe.apply(this, given);
    };
    prototype.disconnect = function () {
      observing.delete(`${name} ${numberOf(this)}`);
      disconnect.call(this);
    };
    restore.push(() => Object.assign(prototype, { observe, disconnect }));
  }
  return {
    left: () => [...[...listening].filter(([, isThere]) => isThere()).map(([one]) => one), ...observing],
    stop: () => restore.forEach((back) => back()),
  };
}

describe('elements that have gone', () => {
  for (const [element, all] of Object.entries(examples))
    it(`leave nobody who listens or observes: ${element}`, async () => {
      const watched = watch();
      try {
        const place = document.createElement('div');
        document.body.append(place);
        for (const example of Object.values(all).slice(0, 4)) {
          place.append(...(example.page ?? []).map(build), build(example));
          const shown = place.lastElementChild!;
          await until(() => shown.shadowRoot?.firstElementChild, 'what it shows');
          await settle(shown);
          shown.shadowRoot!.querySelector<HTMLElement>('summary, .trigger')?.click();
          await settle(shown);
        }
        place.remove();
        document.body.replaceChildren();
        await until(() => !watched.left().length, `nobody: ${watched.left().join(', ')}`, 2000).catch(() => {});
        expect(watched.left()).to.deep.equal([]);
      } finally {
        watched.stop();
        sessionStorage.clear();
      }
    });
});
