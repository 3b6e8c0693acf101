/** Several test files on one page, one after another, each as if it had the page to itself. */
import { fixtureCleanup } from '@open-wc/testing';
import { nextFrame } from './settle.js';

/** Runs a test file's own code, which describes its tests. */
type Load = () => Promise<unknown>;

/** What our own code keeps on a page: what it has warned of, read and asked for; and the styles that it has given the document. */
const KEPT = ['impact-elements page', 'impact-elements told', 'impact-elements.late-styles'].map((name) =>
  Symbol.for(name),
);

/** Where tests put something in the place of what an engine has. */
const REPLACED: readonly object[] = [globalThis, document, navigator, console, performance];

/** The attributes of an element, as they are now; the answer puts them back. */
function keepAttributes(element: Element): () => void {
  const before = [...element.attributes].map(({ name, value }) => [name, value] as const);
  return () => {
    for (const { name } of [...element.attributes]) element.removeAttribute(name);
    for (const [name, value] of before) element.setAttribute(name, value);
  };
}

/** The functions and values that an object has of its own; the answer puts them back, and takes away what was added to any but the page. */
function keepOwn(object: object): () => void {
  const before = new Map(Reflect.ownKeys(object).map((key) => [key, Reflect.getOwnPropertyDescriptor(object, key)!]));
  return () => {
    for (const key of Reflect.ownKeys(object)) {
      const now = Reflect.getOwnPropertyDescriptor(object, key)!;
      const first = before.get(key);
      if (!now.configurable) continue;
      if (!first && object !== globalThis) Reflect.deleteProperty(object, key);
      else if (first && typeof first.value === 'function' && first.value !== now.value)
        Reflect.defineProperty(object, key, first);
    }
  };
}

/** The page as it is now; the answer makes it so again. */
function keepPage(): () => Promise<void> {
  const undo = [...REPLACED.map(keepOwn), keepAttributes(document.documentElement), keepAttributes(document.body)];
  const inHead = new Set(document.head.childNodes);
  const { title } = document;
  const address = location.href;
  return async () => {
    (document.activeElement as HTMLElement | null)?.blur();
    getSelection()?.removeAllRanges();
    document.body.replaceChildren();
    for (const node of [...document.head.childNodes]) if (!inHead.has(node)) node.remove();
    // What leaves a page takes back what it has done to it, some of it a moment later.
    await nextFrame();
    for (const restore of undo) restore();
    document.adoptedStyleSheets = [];
    for (const object of [globalThis, document]) for (const key of KEPT) Reflect.deleteProperty(object, key);
    if (document.title !== title) document.title = title;
    if (location.href !== address || history.state !== null) history.replaceState(null, '', address);
    scrollTo(0, 0);
    localStorage.clear();
    sessionStorage.clear();
    performance.clearResourceTimings();
    await nextFrame();
  };
}

/** Names the file in what its hooks threw: a report of hooks says no more than that. */
function nameFaults(file: string, suite: Mocha.Suite): void {
  const hooks = ['_beforeAll', '_afterAll', '_beforeEach', '_afterEach'] as const;
  for (const hook of hooks.flatMap((name) => (suite as unknown as Record<string, { err?: unknown }[]>)[name] ?? [])) {
    if (hook.err === undefined) continue;
    // The message of some, such as a DOMException's, can't be set.
    const error = new Error(`${file}: ${String(hook.err)}`);
    if (hook.err instanceof Error && hook.err.stack) error.stack = hook.err.stack;
    hook.err = error;
  }
  for (const inner of suite.suites) nameFaults(file, inner);
}

/**
 * Makes a suite of each file, by its name. The file is evaluated when its turn comes: what it does to the page then finds the page as it
 * was at first, and what it describes, its outermost hooks too, belongs to its own suite. One that fails to load has a test that never ran.
 */
export function together(files: Readonly<Record<string, Load>>, names: readonly string[]): void {
  const restore = keepPage();
  for (const name of names) {
    const outer = Mocha.Suite.create(mocha.suite, name);
    // Mocha passes by a suite without any test, and its hooks.
    outer.addTest(new Mocha.Test('loads', () => undefined));
    outer.beforeAll('loads', async () => {
      const suite = Mocha.Suite.create(outer, '');
      Mocha.interfaces.bdd(suite);
      suite.emit('pre-require', globalThis, name, mocha);
      // The library for fixtures asks for it once a page, and so for one file alone.
      suite.afterEach(fixtureCleanup);
      await files[name]!();
      outer.tests.length = 0;
    });
    outer.afterAll('is put away', async () => {
      try {
        nameFaults(name, outer);
      } finally {
        await restore();
      }
    });
  }
}
