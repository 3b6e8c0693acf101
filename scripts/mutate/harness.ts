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

let passed = 0;
async function perform(part: Suite, above: readonly Suite[]): Promise<void> {
  await call(part.before);
  try {
    for (const each of part.parts) {
      const path = [...above, part];
      if ('parts' in each) await perform(each, path);
      else {
        try {
          await call(path.flatMap(({ beforeEach }) => beforeEach));
          await call([each.run]);
        } catch (error) {
          throw new Error(`${each.name}: ${String(error).slice(0, 200)}`, { cause: error });
        } finally {
          await call([...path].reverse().flatMap(({ afterEach }) => afterEach));
        }
        passed++;
      }
    }
  } finally {
    await call(part.after);
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

/** Runs what has been described since the last call, to its end or the first failure. */
export async function runDescribed(): Promise<{ passed: number; failure?: string }> {
  const described = root;
  root = open = suite('');
  passed = 0;
  try {
    await perform(described, []);
    return { passed };
  } catch (error) {
    return { passed, failure: String((error as Error)?.message ?? error) };
  }
}
Object.assign(globalThis, { runDescribed });
