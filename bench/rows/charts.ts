/** Figures with an axis, beside Observable Plot with the same words around it. */
import { roomStyle, usualRoom } from '../../src/embed/snippet/room.js';
import { attributes, rowOf, type Form, type Row } from './row.js';

/** The room that the published snippet keeps free. */
const styleOf = (element: 'change' | 'compare', own: Readonly<Record<string, string>>): string =>
  `display:block;min-height:${roomStyle(usualRoom({ element, attributes: own })!)}`;

const source = 'Our annual report';
const shared = { source, 'source-url': 'https://example.org/report', 'source-date': '2026' };
const caption = `<figcaption class="provenance"><p class="source">Source: <a href="${shared['source-url']}" rel="external noreferrer"><cite>${source}</cite></a>, 2026</p></figcaption>`;

interface Bar {
  readonly name: string;
  readonly value: number;
}
const grouped = (value: number) => value.toLocaleString('en-AU');

/** Bars from a common zero, each with its name and number, as one would draw them once for a page. */
const bars = (all: readonly Bar[]) => {
  const most = Math.max(...all.map(({ value }) => value));
  const row = ({ name, value }: Bar, index: number) =>
    `<text x="0" y="${index * 32 + 12}">${name}: ${grouped(value)}</text><path class="solid" d="M0,${index * 32 + 18}h${((value / most) * 300).toFixed(1)}v8H0z"></path>`;
  return `<svg viewBox="0 0 300 ${all.length * 32}" width="300" role="img" aria-label="${all.map(({ name, value }) => `${name} ${grouped(value)}`).join(', ')}">${all.map(row).join('')}</svg>`;
};
const figure = (statement: string, note: string, all: readonly Bar[]) =>
  `<div class="base vanilla"><figure><p class="statement">${statement}</p><p class="note">${note}</p>${bars(all)}${caption}</figure></div>`;

const peer = (name: string, tag: (name: string, index: number) => string): Form => ({
  name: 'Observable Plot',
  scripts: [`/vanilla/plot-${name}.js`],
  html: (index) => tag(`plot-${name}`, index),
});

const years = (index: number): readonly Bar[] =>
  [310, 402, 455, 520].map((value, year) => ({ name: String(2022 + year), value: value + index }));
const calls = 'calls to our helpline';
const counts = 'Calls, not callers';
const changed = (index: number) => `From ${310 + index} in 2022 to ${520 + index} in 2025: ${calls}.`;
const changeTag = (name: string, index: number) => {
  const series = JSON.stringify(years(index).map(({ name: when, value }) => ({ when, value: String(value) })));
  const own = { label: calls, counts, series, ...shared };
  return `<${name}${attributes({ ...own, style: styleOf('change', own) })}>${changed(index)}</${name}>`;
};

const regions = (index: number): readonly Bar[] => [
  { name: 'in the east', value: 14_377 + index },
  { name: 'in the west', value: 1204 + index },
  { name: 'in the north', value: 6810 + index },
];
const answered = 'Calls answered in 2025';
const compareTag = (name: string, index: number) => {
  const data = JSON.stringify(
    regions(index).map(({ name: label, value }) => ({ value: `${grouped(value)} calls`, label })),
  );
  const own = { label: answered, data, ...shared };
  return `<${name}${attributes({ ...own, style: styleOf('compare', own) })}>Calls by region.</${name}>`;
};

const shown = { selector: 'svg path, svg rect, svg line' };

export const charts: readonly Row[] = [
  rowOf('change', 'change, four years', {
    shown,
    written: (index) => figure(changed(index), counts, years(index)),
    tag: changeTag,
    peer: peer('change', changeTag),
  }),
  rowOf('compare', 'compare, three values', {
    shown,
    written: (index) => figure(answered, '', regions(index)),
    tag: compareTag,
    peer: peer('compare', compareTag),
  }),
];
