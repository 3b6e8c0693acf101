/** How long a reader takes as its input grows. Processor time, since the machine may be busy with something else. */

const SIZES = [1e3, 1e4, 1e5, 1e6] as const;

/** As far as a usual run goes; `GROWTH=1e6 npm run test:hostile` tries every run in every reader, to a million characters. */
export const FAR = Number(process.env['GROWTH'] ?? 1e5);

/** Ten times the input may take thirty times as long: sorting does, and a garbage collector now and then. Quadratic is a hundred. */
const MOST_GROWTH = 30;
/** Twice the input takes twice as long, or a little more; four times where it is quadratic. */
const MOST_DOUBLED = 3;
/**
 * What takes fewer times as long at ten times the size won't take `MOST_GROWTH` at a hundred times: with a linear part of 1 and a
 * quadratic part q of its time, 10 + 100 q is 30 (1 + q) from q = 0.29 on, and then the time had grown 12 times before.
 */
const LINEAR = 9;
/** Milliseconds that nobody notices, whatever they grow from. */
const UNNOTICED = 300;

/** Milliseconds of processor time of this process. */
export function timed(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The quickest of three, or the first that takes no longer than `enough`: what else the process did meanwhile is in none of them, or in all. */
function best(run: () => void, enough = 0): number {
  let least = Infinity;
  for (let turn = 0; turn < 3 && least > enough; turn++) least = Math.min(least, timed(run));
  return least;
}

/**
 * What is wrong with the growth of `read` over inputs of `make`; nothing where it is linear, or so small that it can't be told.
 * A reader that refuses an input may throw.
 *
 * @param isDeep whether it may nest, and a stack overflow where nothing grows: else a usual run ends where growth is seen to be linear
 */
export function growthProblem(
  make: (size: number) => unknown,
  read: (input: never) => unknown,
  most = FAR,
  isDeep = true,
): string | undefined {
  const run = (size: number) => {
    const input = make(size) as never;
    return () => {
      try {
        read(input);
      } catch (error) {
        // A stack that overflows, or a text without end, is no refusal.
        if (error instanceof RangeError && /call stack|string length|Array length|heap/i.test(error.message))
          throw error;
      }
    };
  };
  let before = 0;
  const sizes = SIZES.filter((one) => one <= most);
  for (const size of sizes) {
    const now = run(size);
    let time = timed(now);
    // What else the process did may be in the smaller time as well, and would hide what grows.
    if (before && time > UNNOTICED) before = Math.min(before, best(run(size / 10), time / MOST_GROWTH / 2));
    if (before && time > UNNOTICED && time > before * MOST_GROWTH) {
      time = best(now, Math.max(UNNOTICED, before * MOST_GROWTH));
      const doubled = time * MOST_DOUBLED;
      // The collector may have begun its work between the two sizes: beyond, it has it in both.
      if (time > UNNOTICED && time > before * MOST_GROWTH && best(run(size * 2), doubled) > doubled)
        return `${size / 10} characters take ${before.toFixed(1)} ms, ${size} take ${time.toFixed(0)} ms`;
    }
    // Were it quadratic, it would still go unnoticed at ten times the size.
    if (size > 1e3 && time * 100 < UNNOTICED) return undefined;
    // Whether it is linear decides no more than whether the next size is tried.
    if (size === sizes.at(-1)) return undefined;
    if (size > 1e3 && !isDeep && most <= 1e5 && time < Math.min(before, best(run(size / 10))) * LINEAR)
      return undefined;
    before = time;
  }
  return undefined;
}

/** The same of what answers later: `read` is tried once with each size, since whole pages are large. */
export async function growthProblemLater<Input>(
  make: (size: number) => Input,
  read: (input: Input) => Promise<unknown>,
  most = FAR,
): Promise<string | undefined> {
  const time = async (size: number) => {
    const input = make(size);
    const before = process.cpuUsage();
    await read(input);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  await time(1e4);
  const small = Math.min(await time(most / 10), await time(most / 10));
  const large = await time(most);
  return large > UNNOTICED && large > small * MOST_GROWTH
    ? `${most / 10} take ${small.toFixed(1)} ms, ${most} take ${large.toFixed(0)} ms`
    : undefined;
}

/** Texts that a careless reader takes too long over: one thing again and again, with or without something that isn't it behind. */
const UNITS = [
  ...'a 1-_.,:;/\\|"\'`&<>()[]{}%@#$^*+=?!~éا€…–\t\n\r\u0000\u00a0\u0301\u200d\ufeff\ud800',
  '😀', 'a ', ' a', '. ', ', ', '- ', '1 ', '1,', '1.', '1\u202f', '1٫', '-1', '1-', '1–', '1 in ', '1 in 4 ', 'in ', 'of ', '$1 ', '1% ', '1m ', '1k', 'a@', '@a', 'a.', '.a', 'a-', '-a',
  '&a', '&amp;', '&#', '&#x41;', '&amp', '<a', '<a ', '<a>', '</a>', '<!--', '-->', '--', '<![CDATA[', ']]>', '<?', '<!', '</', '/>', '<p>', '<b>', '<div>', '<br>',
  '<script>', '<title>', '<style>', '<textarea>', '<a b="', "<a b='", ' a=', ' a="b"', '<dt>a<dd>b', '<li>', '<table>', '<select>', '<svg>', '<template>', '<p><div>',
  '[a', '[impact-', '{"', '"a":', '{"a":', '[[', ',"', '\\"', '\\u', '\\\\', '${', '$&', 'http://', 'https://a/', '://', '//', '../', '/a', '?a', '&a=', 'a=b&', '%20', 'www.',
  'and ', 'every ', 'per ', 'year ', 'million ', 'more than ', 'about ', '(a', 'a)', '“', '”', 'Read more ', '2001-01-01', '01:00', '+00', 'T', 'Mon, ', 'Jan ', 'a\n', '\r\n', 'ab cd ',
] as const; // prettier-ignore

const TAILS = ['', 'x', '!', '>', '"', ' 1'] as const;

export const repeat = (unit: string, size: number): string => unit.repeat(Math.ceil(size / unit.length));

/** Each unit, as often as there is room; behind it, in turn, each of a few ends. */
const RUNS: readonly (readonly [name: string, make: (size: number) => string])[] = UNITS.map((unit, at) => {
  const tail = TAILS[at % TAILS.length]!;
  return [JSON.stringify(unit) + (tail && ` … ${tail}`), (size) => repeat(unit, size) + tail];
});

/** The runs for the reader at a place in a table: a fourth of them each in a usual run, so that four readers share them all. */
export const runsFor = (place: number): typeof RUNS =>
  FAR > 1e5 ? RUNS : RUNS.filter((_, at) => at % 4 === place % 4);
