/** Which test notices a fault: of those that come by it, the quickest first. */
import { transformSync } from 'esbuild';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bundle, importersOf, packagesOf, type Place } from './bundles.js';
import { withFault } from './faults.js';
import type { Asked, Reach } from './harness.js';
import { chromiumRunner } from './run-chromium.js';
import { nodeRunner, type Outcome, type Runner } from './run-node.js';
import { withSwitches, type Numbered } from './switches.js';

interface TestFile {
  readonly file: string;
  readonly place: Place;
  readonly reach: Reach;
  /** How long all of it takes without a fault. */
  readonly milliseconds: number;
}

/** A test file beside a fault: the tests that come by it, or all of them where the file comes by it as it is loaded. */
interface Visit {
  readonly test: TestFile;
  readonly only: readonly number[] | undefined;
  readonly milliseconds: number;
}

/** A fault that meets many test files: once they have run for so many milliseconds they have had their say, those of its own area later. */
const LONGEST = { far: 30_000, near: 60_000 };

const isFar = (file: string, test: TestFile): boolean => test.file.split('/')[1] !== file.split('/')[1];

/** What came of a run, and how long it took once its turn had come. */
interface Timed extends Outcome {
  readonly took: number;
}

const compiles = (text: string): boolean => {
  try {
    transformSync(text, { loader: 'ts', tsconfigRaw: { compilerOptions: { experimentalDecorators: true } } });
    return true;
  } catch {
    return false;
  }
};

/**
 * The sources with their faults asleep in them.
 *
 * @returns by their path; `out` are faults that no compiler takes, or that can't lie asleep
 */
export function asleep(faults: readonly Numbered[]): { sources: Map<string, string>; out: Set<Numbered> } {
  const out = new Set<Numbered>();
  const sources = new Map<string, string>();
  for (const file of new Set(faults.map((fault) => fault.file))) {
    const text = readFileSync(file, 'utf8');
    const own = faults.filter((fault) => fault.file === file && compiles(withFault(text, fault)));
    let { text: written, left } = withSwitches(text, own);
    if (!compiles(written)) {
      left = own.filter((fault) => !compiles(withSwitches(text, [fault]).text));
      written = withSwitches(
        text,
        own.filter((fault) => !left.includes(fault)),
      ).text;
    }
    faults
      .filter((fault) => fault.file === file && (!own.includes(fault) || left.includes(fault)))
      .forEach((fault) => out.add(fault));
    sources.set(file, written);
  }
  return { sources, out };
}

export class Judge {
  private readonly tests: TestFile[] = [];
  private readonly runners = new Map<Place, Runner>();
  private readonly turns = new Map<Place, Promise<unknown>>();
  /** Imports between a source and a test file, by source. */
  private readonly steps = new Map<string, Map<string, number>>();
  /** Whether these tests of a file pass alone and without a fault. */
  private readonly alone = new Map<string, Promise<boolean>>();

  constructor(
    private readonly folder: string,
    private readonly sources: ReadonlyMap<string, string>,
  ) {}

  /** Bundles the test files that import a source with faults, and runs each once to learn what it comes by. */
  async prepare(place: Place, files: readonly string[], say: (line: string) => void): Promise<void> {
    const folder = join(this.folder, place);
    const metafile = await bundle(files, place, folder, this.sources);
    const stepsFrom = importersOf(metafile);
    const meeting = new Set<string>();
    for (const source of this.sources.keys()) {
      const steps = this.steps.get(source) ?? new Map<string, number>();
      this.steps.set(source, steps);
      for (const [file, step] of stepsFrom(source)) {
        if (!files.includes(file)) continue;
        meeting.add(file);
        steps.set(file, step);
      }
    }
    if (!meeting.size) return;
    const runner =
      place === 'node'
        ? nodeRunner(this.folder)
        : await chromiumRunner(this.folder, packagesOf(metafile), this.sources);
    this.runners.set(place, runner);
    for (const file of meeting) {
      const start = performance.now();
      const { failure, reach } = await runner.run(this.bundled(place, file), 180_000, {});
      const milliseconds = performance.now() - start;
      if (process.env.MUTATE_LOG) console.error(place, file, Math.round(milliseconds), failure ?? '');
      if (reach) this.tests.push({ file, place, reach, milliseconds });
      else say(`Left out, for it fails without a fault: ${file} (${failure})`);
    }
  }

  /**
   * The test file that notices a fault; undefined when none does.
   *
   * @returns `met` is false where no test comes by it
   */
  async noticed(fault: Numbered): Promise<{ by?: string; met: boolean }> {
    const visits = this.visits(fault);
    let spent = 0;
    for (const visit of visits) {
      if (spent > LONGEST[isFar(fault.file, visit.test) ? 'far' : 'near']) break;
      const { fails, took } = await this.fails(visit, fault.number);
      if (fails) return { by: visit.test.file, met: true };
      spent += took;
    }
    return { met: visits.length > 0 };
  }

  /**
   * What comes by a fault: tests of a file before whole files, then those of its own area, then those whose file imports it most directly,
   * then the quickest.
   */
  private visits({ file, number }: Numbered): Visit[] {
    const steps = ({ test }: Visit): number => this.steps.get(file)?.get(test.file) ?? Infinity;
    return this.tests
      .flatMap((test): Visit[] => {
        const { all, tests } = test.reach;
        if (all.includes(number)) return [{ test, only: undefined, milliseconds: test.milliseconds }];
        const only = tests.flatMap((met, place) => (met.includes(number) ? [place] : []));
        return only.length ? [{ test, only, milliseconds: (test.milliseconds * only.length) / tests.length }] : [];
      })
      .sort(
        (a, b) =>
          Number(!a.only) - Number(!b.only) ||
          Number(isFar(file, a.test)) - Number(isFar(file, b.test)) ||
          steps(a) - steps(b) ||
          a.milliseconds - b.milliseconds,
      );
  }

  private async fails(
    { test, only, milliseconds }: Visit,
    awake: number,
  ): Promise<{ readonly fails: boolean; readonly took: number }> {
    const { failure, took } = await this.run(test, { awake, ...(only && { only }) }, milliseconds);
    if (!failure || !only) return { fails: Boolean(failure), took };
    // A test that needs the one before it fails alone, whatever is awake.
    const key = `${test.file}:${only.join()}`;
    if (!this.alone.has(key))
      this.alone.set(
        key,
        this.run(test, { only }, milliseconds).then((outcome) => !outcome.failure),
      );
    if (await this.alone.get(key)) return { fails: true, took };
    const whole = await this.run(test, { awake }, test.milliseconds);
    return { fails: Boolean(whole.failure), took: took + whole.took };
  }

  /** One at a time in each place. */
  private run(test: TestFile, asked: Asked, milliseconds: number): Promise<Timed> {
    const before = this.turns.get(test.place) ?? Promise.resolve();
    const turn = before.then(async () => {
      const start = performance.now();
      const runner = this.runners.get(test.place)!;
      const outcome = await runner.run(this.bundled(test.place, test.file), 5000 + 4 * milliseconds, asked);
      return { ...outcome, took: performance.now() - start };
    });
    this.turns.set(test.place, turn);
    return turn;
  }

  private bundled(place: Place, file: string): string {
    return resolve(this.folder, place, file.replace(/\.ts$/, '.mjs'));
  }

  async close(): Promise<void> {
    await Promise.all([...this.runners.values()].map((runner) => runner.close()));
  }
}
