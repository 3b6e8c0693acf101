/**
 * `describe` and `it` that can be run again and again in one process or page, and end with the first failure: what Mocha's and Node's
 * have in common, as far as these tests use it.
 */
type Run = (this: Context, context: Context) => unknown;
type Hook = 'before' | 'after' | 'beforeEach' | 'afterEach';

/** What a test may ask of its runner. Time is limited from outside. */
interface Context {
  timeout(): Context;
  after(run: () => unknown): void;
}

interface Suite extends Record<Hook, Run[]> {
  readonly parts: (Suite | { readonly name: string; readonly run: Run })[];
  readonly name: string;
}

const suite = (name: string): Suite => ({ name, parts: [], before: [], after: [], beforeEach: [], afterEach: [] });

let root = suite('');
let open = root;

const last = (given: readonly unknown[]): Run => given.at(-1) as Run;
const contextOf = (later: (() => unknown)[]): Context => {
  const context: Context = { timeout: () => context, after: (run) => void later.push(run) };
  return context;
};
const call = async (runs: readonly Run[]): Promise<void> => {
  for (const run of runs) {
    const later: (() => unknown)[] = [];
    const context = contextOf(later);
    try {
      await run.call(context, context);
    } finally {
      for (const each of later) await each();
    }
  }
};

const describe = (name: string, ...given: unknown[]): void => {
  const [outer, inner] = [open, suite(name)];
  outer.parts.push(inner);
  open = inner;
  const context = contextOf([]);
  last(given).call(context, context);
  open = outer;
};
const it = (name: string, ...given: unknown[]): Context => {
  open.parts.push({ name, run: last(given) });
  return contextOf([]);
};
const hook =
  (name: Hook) =>
  (...given: unknown[]): void =>
    void open[name].push(last(given));

/** Which faults a test came by, by their numbers; `all` are those that the file came by outside its tests, or while it was loaded. */
export interface Reach {
  readonly all: readonly number[];
  readonly tests: readonly (readonly number[])[];
}

/** How a run is to go. */
export interface Asked {
  /** The number of the fault that is awake; 0 for none. */
  readonly awake?: number;
  /** The tests to run, by their place in the file; without them, all. */
  readonly only?: readonly number[];
}

let awake = 0;
let met = new Set<number>();
/** What a source asks where a fault lies in it. */
const isAwake = (number: number): boolean => {
  met.add(number);
  return number === awake;
};

let count = 0;
let passed = 0;
let reached: number[][] = [];
let outside = new Set<number>();

/** What has been met since the last call. */
const taken = (): Set<number> => {
  const all = met;
  met = new Set();
  return all;
};
const apart = (): void => taken().forEach((number) => outside.add(number));

async function perform(part: Suite, above: readonly Suite[], only?: ReadonlySet<number>): Promise<void> {
  const path = [...above, part];
  await call(part.before);
  try {
    for (const each of part.parts) {
      if ('parts' in each) {
        await perform(each, path, only);
        continue;
      }
      const place = count++;
      if (only && !only.has(place)) continue;
      apart();
      try {
        await call(path.flatMap(({ beforeEach }) => beforeEach));
        await call([each.run]);
      } catch (error) {
        throw new Error(`${each.name}: ${String(error).slice(0, 200)}`, { cause: error });
      } finally {
        await call([...path].reverse().flatMap(({ afterEach }) => afterEach));
      }
      reached[place] = [...taken()];
      passed++;
    }
  } finally {
    await call(part.after);
    apart();
  }
}

export const globals = {
  describe,
  it,
  test: it,
  before: hook('before'),
  after: hook('after'),
  beforeEach: hook('beforeEach'),
  afterEach: hook('afterEach'),
};
Object.assign(globalThis, globals);

/** Before a test file is loaded: which fault is awake while it is. */
export function begin(number = 0): void {
  awake = number;
  taken();
  outside = new Set();
}

/** Runs what has been described since the last call, to its end or the first failure. */
export async function runDescribed({ only }: Asked = {}): Promise<{ passed: number; failure?: string; reach?: Reach }> {
  const described = root;
  root = open = suite('');
  count = passed = 0;
  reached = [];
  apart();
  try {
    await perform(described, [], only && new Set(only));
    return { passed, reach: { all: [...outside], tests: reached } };
  } catch (error) {
    return { passed, failure: String((error as Error)?.message ?? error) };
  }
}
Object.assign(globalThis, { begin, isAwake, runDescribed });
