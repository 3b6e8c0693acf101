import type { Numbers } from './measure.js';

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};

/** The median of each measure over several runs. */
export const medians = (runs: readonly Numbers[]): Numbers =>
  Object.fromEntries(Object.keys(runs[0]!).map((name) => [name, median(runs.map((run) => run[name]!))]));

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

/** One row's forms side by side as a Markdown table; where forms are compared, each with its ratio to the vanilla form. */
export function table(forms: Readonly<Record<string, Numbers>>): string {
  const names = Object.keys(forms);
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const lines = Object.entries(measures).map(([measure, { text, decimals, ratio }]) => {
    const base = ratio && forms['vanilla']?.[measure];
    const cells = names.map((name) => {
      const value = forms[name]?.[measure];
      if (value === undefined) return '–';
      return number(value, decimals) + (base ? ` (${number(value / base, 2)})` : '');
    });
    return line([text, ...cells]);
  });
  return [line(['', ...names]), line(['---', ...names.map(() => '---:')]), ...lines].join('\n');
}
