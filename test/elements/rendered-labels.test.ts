import { expect } from '@open-wc/testing';
import '../../src/define/change.js';
import '../../src/define/compare.js';
import '../../src/define/statistic.js';
import { isChromium, once } from '../helpers/engine.js';
import fc, { runs } from '../helpers/property.js';
import { settle, until } from '../helpers/settle.js';
import { failOnLitWarnings } from '../helpers/warnings.js';

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Letters don't fill their line: what their font keeps free above and below belongs to nobody. */
const LEADING = 0.2;
/** Rounding of boxes in engines. */
const LEAST = 1;

const boxOf = (text: string, { left, right, top, bottom }: DOMRect, inset = 0): Box => ({
  ...{ text, left, right },
  top: top + (bottom - top) * inset,
  bottom: bottom - (bottom - top) * inset,
});

/** Every stretch of text that is seen within an element, a box for each of its lines. */
function textBoxes(root: Element): Box[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const boxes: Box[] = [];
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement!;
    if (!node.textContent!.trim() || parent.closest('.hidden, style, details')) continue;
    range.selectNodeContents(node);
    for (const rect of range.getClientRects())
      if (rect.width > LEAST) boxes.push(boxOf(node.textContent!.trim(), rect, LEADING));
  }
  return boxes;
}

const covers = (a: Box, b: Box): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > LEAST &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > LEAST;

/** What is written over something else, or out of the element; empty where all can be read. */
function faultsOf(host: Element, picture: string): string[] {
  const { left, right } = host.getBoundingClientRect();
  const faults: string[] = [];
  for (const root of host.shadowRoot!.querySelectorAll(picture)) {
    const texts = textBoxes(root);
    // A number stands at the end of its mark, on the track of it.
    const marks = [...root.querySelectorAll('.bar:not(.end, .track), svg.track :is(rect, circle, .full)')].map((mark) =>
      boxOf(`${mark.localName} ${mark.classList.value}`, mark.getBoundingClientRect()),
    );
    texts.forEach((text, index) => {
      if (text.left < left - LEAST || text.right > right + LEAST) faults.push(`“${text.text}” leaves its element`);
      for (const other of [...texts.slice(index + 1), ...marks])
        if (covers(text, other)) faults.push(`“${text.text}” over “${other.text}”`);
    });
  }
  return faults;
}

/** Where labels have the least room, and in one engine where they have more. */
const WIDTHS = isChromium ? [180, 320, 640] : [180];
const series = (values: readonly (string | null)[], from = 2001) =>
  JSON.stringify(values.map((value, index) => ({ when: `${from + index}`, value })));
const months = (values: readonly string[]) =>
  JSON.stringify(values.map((value, index) => ({ when: `2024-${`${index + 1}`.padStart(2, '0')}`, value })));
// With its comma a number is no year.
const many = (value: (index: number) => number, count = 40) =>
  series(
    [...Array(count).keys()].map((index) => value(index).toLocaleString('en')),
    1980,
  );

/** Difficult series. */
const changes: Readonly<Record<string, Record<string, string>>> = {
  'numbers of ten digits': { series: series(['1,234,567,890', '9,876,543,210', '5,555,555,555']) },
  'money with cents': { series: series(['$1,234,567.50 AUD', '$2,345,678.25 AUD', '$987,654.75 AUD']) },
  'a very small one and a very large one': { value: '3 in 2010 to 4,100,000,000 in 2025' },
  'equal values': { series: series(['500', '500', '500', '500', '500', '500']) },
  'equal shares at the top': { series: series(['100%', '100%', '100%', '100%', '100%']) },
  'shares near nothing': { series: series(['0.01%', '0.02%', '0.01%', '0.03%', '0%']) },
  'a line of ten digits': {
    series: series(['1,234,567,890', '2,345,678,901', '9,876,543,210', '2,345,678,901', '1,234,567,890']),
  },
  'forty points that rise': { series: many((index) => index * 1000 + 17) },
  'forty points that fall': { series: many((index) => 100_000 - index * 1000) },
  'forty points that swing': { series: many((index) => (index % 2 ? 90_000 : 10)) },
  'a peak beside the end': { series: series(['10', '12', '11', '13', '990,000', '12']) },
  'a peak beside the start': { series: series(['12', '990,000', '13', '11', '12', '10']) },
  months: { series: months(['62%', '58%', '55%', '51%', '49%', '70%', '12%']) },
  'missing numbers': { series: series(['10', null, '12', null, null, '900', '14', '8']) },
  'parts and estimates with notes': {
    series: JSON.stringify([
      { when: '2022', value: '1,234,567' },
      { when: '2023', value: '2,345,678', flag: 'estimate', note: 'Worked out from the reports of seven states.' },
      { when: '2024-01-01/P6M', value: '999,999', flag: 'part', note: 'The office moved in June.' },
    ]),
  },
  hours: { series: series(['13 hours', '7.5 hours', '5 hours']) },
};

/** Difficult figures side by side. */
const comparisons: Readonly<Record<string, readonly object[]>> = {
  'long labels': [
    { value: '1,234,567,890 calls', label: 'from children, young people, parents, carers, teachers and neighbours' },
    { value: '9 calls', label: 'from Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch' },
  ],
  'bands with estimates': [
    { value: '28.5%', label: 'of adults', range: { kind: 'interval', level: 95, value: '27.3% to 29.8%' } },
    { value: '99%', label: 'of others', range: { kind: 'interval', level: 95, value: '98% to 100%' } },
    { value: '0.1%', label: 'of the rest' },
  ],
  'equal values': [{ value: '5 calls' }, { value: '5 calls' }, { value: '5 calls' }],
  'ten figures': [...Array(10).keys()].map((index) => ({ value: `${index + 1} calls`, label: `in region ${index}` })),
  'times in several units': [
    { value: '5.2 minutes', label: 'to answer a call' },
    { value: '13 hours', label: 'to answer a letter' },
  ],
};

const hosts: [what: string, tag: string, attributes: Record<string, string>, picture: string][] = [
  ...Object.entries(changes).map(
    ([what, attributes]) =>
      [what, 'impact-change', { label: 'calls', ...attributes }, '.graphic'] as (typeof hosts)[number],
  ),
  ...Object.entries(changes).map(
    ([what, attributes]) =>
      [
        `${what}, small`,
        'impact-statistic',
        {
          value: attributes['value'] ?? '',
          label: 'calls',
          trend: attributes['series'] ?? '',
          ...smallValue(attributes),
        },
        '.small',
      ] as (typeof hosts)[number],
  ),
  ...Object.entries(comparisons).map(
    ([what, data]) => [what, 'impact-compare', { data: JSON.stringify(data) }, '.abreast'] as (typeof hosts)[number],
  ),
];

/** A number that is the last of its series, so that its trend is drawn. */
function smallValue({ series: given }: Record<string, string>): Record<string, string> {
  if (!given) return {};
  const values = (JSON.parse(given) as { value: string | null }[]).flatMap(({ value }) => value ?? []);
  return { value: values.at(-1)! };
}

async function show(tag: string, attributes: Record<string, string>, picture: string) {
  const element = document.createElement(tag) as HTMLElementTagNameMap['impact-change'];
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.style.display = 'block';
  document.body.append(element);
  await until(() => element.shadowRoot?.querySelector(picture), `a picture: ${JSON.stringify(attributes)}`);
  await settle(element);
  return element;
}

describe('labels of drawn pictures', () => {
  failOnLitWarnings();
  before(() => Promise.all([import('../../src/elements/shared/series/change-drawing.js')]));
  afterEach(() => {
    document.body.replaceChildren();
    document.documentElement.dir = '';
  });

  once('are told where they overlap', () => {
    const box = (left: number) => ({ text: '', left, right: left + 20, top: 0, bottom: 10 });
    expect(covers(box(0), box(10))).to.equal(true);
    expect(covers(box(0), box(20))).to.equal(false);
  });

  for (const [what, tag, attributes, picture] of hosts)
    it(`neither overlap nor leave their element: ${tag}, ${what}`, async () => {
      const element = await show(tag, attributes, picture);
      const faults: string[] = [];
      for (const dir of ['ltr', 'rtl'])
        for (const size of ['100%', '200%'])
          for (const width of WIDTHS) {
            document.documentElement.dir = dir;
            element.style.fontSize = size;
            element.style.inlineSize = `${width}px`;
            faults.push(...faultsOf(element, picture).map((fault) => `${dir} ${size} ${width}px: ${fault}`));
          }
      expect(faults).to.deep.equal([]);
    });

  it('neither overlap nor leave their element: series of any numbers', async () => {
    const value = fc.oneof(fc.nat(9), fc.nat(1e4), fc.nat(1e9)).map((number) => number.toLocaleString('en'));
    const element = await show('impact-change', { series: series(['1', '2', '3', '4', '5']) }, '.graphic');
    await fc.assert(
      fc.asyncProperty(fc.array(value, { minLength: 2, maxLength: 24 }), async (values) => {
        element.setAttribute('series', series(values));
        await settle(element);
        for (const width of WIDTHS) {
          element.style.inlineSize = `${width}px`;
          expect(faultsOf(element, '.graphic'), `${width}px: ${values.join(' ')}`).to.deep.equal([]);
        }
      }),
      runs(60),
    );
  });
});
