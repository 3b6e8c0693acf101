import type { Numbers } from './measure.js';

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};

interface Measure {
  readonly text: string;
  /** Decimals that are shown. */
  readonly decimals?: number;
  /** Whether forms are compared by it. */
  readonly ratio?: true;
}

/** What is measured, in the order of the table. */
const measures: Readonly<Record<string, Measure>> = {
  transfer: { text: 'Script, bytes (brotli)' },
  bytes: { text: 'All that travels, bytes' },
  chain: { text: 'Requests in a row' },
  painted: { text: 'First frame with the figure, ms', ratio: true },
  script: { text: 'Script time, ms', ratio: true },
  task: { text: 'All work of the main thread, ms', ratio: true },
  shift: { text: 'Layout shift (CLS)', decimals: 4 },
  time: { text: '1,000 built and laid out, ms at full speed', ratio: true },
  memory: { text: 'Memory of 1,000, kB', ratio: true },
};

const number = (value: number, decimals = 0) =>
  value.toLocaleString('en', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });

/**
 * The median of each run's own ratio: what else the machine did in a run fell on both.
 *
 * @throws RangeError for runs that aren't pairs: a ratio between them would compare two moments of the machine
 */
export function pairedRatio(values: readonly number[], bases: readonly number[]): number {
  if (!values.length || values.length !== bases.length) {
    throw new RangeError(`${values.length} runs beside ${bases.length}: only pairs have a ratio`);
  }
  return median(values.map((value, run) => value / bases[run]!));
}

/** One row's forms side by side as a Markdown table; where forms are compared, each with its paired ratio to the vanilla form. */
export function table(forms: Readonly<Record<string, readonly Numbers[]>>): string {
  const names = Object.keys(forms);
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const of = (name: string, measure: string) => (forms[name] ?? []).flatMap((run) => run[measure] ?? []);
  // What no form was measured by, as a thousand of what a page has one of, has no line.
  const measured = Object.entries(measures).filter(([measure]) => names.some((name) => of(name, measure).length));
  const lines = measured.map(([measure, { text, decimals, ratio }]) => {
    const bases = ratio ? of('vanilla', measure) : [];
    const cells = names.map((name) => {
      const values = of(name, measure);
      if (!values.length) return '–';
      return number(median(values), decimals) + (bases.length ? ` (${number(pairedRatio(values, bases), 2)})` : '');
    });
    return line([text, ...cells]);
  });
  return [line(['', ...names]), line(['---', ...names.map(() => '---:')]), ...lines].join('\n');
}
