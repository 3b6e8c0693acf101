import { expect } from '@open-wc/testing';
import '../../src/define/change.js';
import { build, type Example } from '../../stories/examples/example.js';
import { change, pending } from '../../stories/examples/change.js';
import { ImpactErrorEvent } from '../../src/runtime/events/error.js';
import { expectAccessible } from '../helpers/axe.js';
import { firstEverywhere, once } from '../helpers/engine.js';
import { settle, until } from '../helpers/settle.js';
import { failOnLitWarnings } from '../helpers/warnings.js';
import { expectShapes } from '../helpers/shapes.js';

type Change = HTMLElementTagNameMap['impact-change'];

const tidy = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
const parts = (element: Element, part: string) => [...element.shadowRoot!.querySelectorAll(`[part~="${part}"]`)];
const texts = (element: Element, part: string) => parts(element, part).map(({ textContent }) => tidy(textContent));
const shadowText = (element: Element) => tidy(element.shadowRoot!.querySelector('.base')!.textContent);

async function show(example: Example) {
  const element = build(example) as Change;
  document.body.append(element);
  await settle(element);
  if (example.says) await until(() => texts(element, 'statement')[0] ?? texts(element, 'message')[0], 'a sentence');
  return element;
}

const own = (attributes: Record<string, string>, says = 'something'): Example => ({
  tag: 'impact-change',
  attributes,
  content: 'own words',
  says,
});
const series = (...points: readonly (readonly [string, string, string?])[]) =>
  JSON.stringify(points.map(([when, value, flag]) => ({ when, value, flag })));

describe('impact-change', () => {
  failOnLitWarnings();
  // A server that compiles each file when it is first asked for may take longer than a reader's.
  before(() => import('../../src/elements/shared/series/change-drawing.js'));
  afterEach(() => {
    document.body.replaceChildren();
    document.documentElement.lang = 'en';
    document.documentElement.dir = '';
  });

  const sample = firstEverywhere();
  for (const [name, example] of Object.entries<Example>(change)) {
    sample(`says and is accessible: ${name}`, async () => {
      const element = await show(example);
      expect(shadowText(element)).to.contain(example.says);
      for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
      await expectAccessible(element);
    });
  }

  once('shows its author’s words while the document is on its way', async () => {
    const { fetch } = globalThis;
    globalThis.fetch = () => new Promise(() => undefined);
    try {
      const element = await show(pending);
      expect(element.shadowRoot!.querySelector('slot:not([name])')).to.exist;
      expect(parts(element, 'statement')).to.have.length(0);
    } finally {
      globalThis.fetch = fetch;
    }
  });

  const comparisons: [attributes: Record<string, string>, comparison: string][] = [
    [{ value: '90% to 75%' }, 'Down 15 percentage points.'],
    [{ value: '74% to 75%' }, 'Up 1 percentage point.'],
    [{ value: '90% to 75%', say: 'times' }, 'Down 15 percentage points.'],
    [{ value: '20% to 40%', say: 'times', kind: 'change' }, 'About 2 times as much.'],
    [{ value: '1,339,597 in 2020 to 3,188,793 in 2021' }, 'About 2.4 times as many.'],
    [{ value: '1,339,597 in 2020 to 3,188,793 in 2021', say: 'difference' }, '1,849,196 more.'],
    [{ value: '606 in 2018 to 27,217 in the first half of 2020' }, 'About 45 times as many, in half the time.'],
    [
      { value: '606 in 2018 to 27,217 in the first half of 2020', say: 'per-month' },
      'About 51 a month, then about 4,536 a month, worked out by us.',
    ],
    [{ value: '606 in 2018 to 27,217 in the first half of 2020', say: 'none' }, ''],
    [{ value: '120 in 2024 to 166 in 2025' }, '38% more.'],
    [{ value: '120 in 2024 to 101 in 2025' }, '16% fewer.'],
    [{ value: '120 in 2024 to 120 in 2025' }, 'No change.'],
    [{ value: '0 in 2024 to 12 in 2025' }, '12 more.'],
    [{ value: '3 in 2010 to 4,100 in 2025' }, 'More than 1,366 times as many.'],
    [{ value: '$100 AUD to $250 AUD' }, 'About 2.5 times as much.'],
    [{ value: '13 hours to 5 hours' }, '62% less.'],
    [{ series: series(['2019', '10'], ['2020', '12', 'break']) }, ''],
    [{ value: '12', series: series(['2019', '10'], ['2020', '12']) }, 'From 10 (2019) to 12 (2020). 20% more.'],
    [{ series: series(['2019-01-01/P3M', '10'], ['2019-04-01/P9M', '12']) }, 'More, but in more time.'],
    [{ value: '1,000 in 2019 to 10 in the first half of 2021' }, '99% fewer, in half the time.'],
    [{ value: '1,000 in 2019 to 490 in the first half of 2021' }, 'Fewer, but in half the time.'],
    [{ value: '1,000 in 2019 to 490 in the first half of 2021', say: 'difference' }, '510 fewer, in half the time.'],
    [{ value: '1,000 in the first half of 2019 to 1,900 in 2021' }, 'More, but in twice the time.'],
    [
      { value: '1,000 in the first half of 2019 to 1,900 in 2021', say: 'times' },
      'About 1.9 times as many, in twice the time.',
    ],
    [{ value: '1,000 in 2019 to 1,100 in the first half of 2021' }, '10% more, in half the time.'],
    // What is worked out of a bound is no more exact than the bound.
    [{ value: 'more than 100 in 2019 to 120 in 2020' }, 'About 20% more.'],
    [{ series: series(['2019', '10'], ['2020', '12', 'provisional']) }, 'About 20% more.'],
    [{ series: series(['2019', '10', 'estimate'], ['2020', '12']) }, 'About 20% more.'],
    [{ value: 'about 30% to 25%' }, 'Down about 5 percentage points.'],
    [{ value: 'nearly 100 in 2019 to 120 in 2020', say: 'difference' }, 'About 20 more.'],
    // However small it is, a difference is none of zero.
    [{ value: '1,000,000 in 2019 to 1,000,100 in 2020' }, '0.01% more.'],
    [{ value: '50.001% to 50.002%', kind: 'change' }, 'Up 0.001 percentage points.'],
    [{ value: '1,000 in 2019 to 1,999 in 2020' }, '99.9% more.'],
    [{ value: '1,000 in 2019 to 2,001 in 2020' }, 'About 2 times as many.'],
    [{ value: '120 in 2019 to 60 in 2020' }, '50% fewer.'],
    [{ value: '2 in 2019 to 0 in 2020' }, '2 fewer.'],
    [{ value: '-5 in 2019 to 10 in 2020' }, '15 more.'],
    [{ value: '$1.2 million AUD in 2022 to $1.5 million AUD in 2024', say: 'difference' }, '$300,000 AUD more.'],
    [{ value: '5 in 2018–19 to 9 in 2019–20' }, '80% more.'],
    // Written out of order, a series is put into it.
    [{ series: series(['2021', '12'], ['2019', '8'], ['2020', '10']) }, '50% more.'],
    [{ series: '[{"when": 2020, "value": 10}, {"when": 2021, "value": 12}]' }, '20% more.'],
    [{ series: series(['2019', '10'], ['2020', 'n/a'], ['2021', '12']) }, '20% more.'],
    [
      { value: '12', series: series(['2018', '<5'], ['2019', '10'], ['2020', '12']) },
      'From 10 (2019) to 12 (2020). 20% more.',
    ],
  ];
  for (const [attributes, comparison] of comparisons) {
    once(`says ${comparison || 'nothing'} of ${JSON.stringify(attributes)}`, async () => {
      const element = await show(own(attributes));
      expect(texts(element, 'comparison').join('')).to.equal(comparison);
    });
  }

  for (const [value, leads] of [
    ['606 in 2018 to 27,217 in the first half of 2020', true],
    ['1,000 in 2019 to 490 in the first half of 2021', false],
    ['1,000 in the first half of 2019 to 1,900 in 2021', false],
    ['10 in 2018 to 10 in the first half of 2020', false],
    ['10 in 2018 to 10 in 2020', true],
  ] as const) {
    once(`${leads ? 'leads with' : 'ends in'} what ${value} amounts to`, async () => {
      const element = await show(own({ value }));
      const [comparison, statement] = ['comparison', 'statement'].map((part) =>
        element.shadowRoot!.querySelector(`[part=${part}]`)!,
      );
      const follows = comparison!.compareDocumentPosition(statement!) & Node.DOCUMENT_POSITION_FOLLOWING;
      expect(Boolean(follows)).to.equal(leads);
      const [size, other] = [comparison!, statement!].map((each) => parseFloat(getComputedStyle(each).fontSize));
      expect(size! > other!, `${size} px, and ${other} px`).to.equal(leads);
    });
  }

  once('never says a percentage above 100', async () => {
    for (const to of [201, 239, 250, 999, 1_000_000]) {
      const element = await show(own({ value: `100 in 2020 to ${to} in 2021` }));
      expect(texts(element, 'comparison')[0]).to.not.contain('%');
    }
  });

  once('has a row for each period in its bars and its table, with the missing one named', async () => {
    const element = await show(change.partOfAYear);
    const cells = [...element.shadowRoot!.querySelectorAll('table tbody tr')].map((row) =>
      [...row.children].map(({ textContent }) => tidy(textContent)),
    );
    expect(cells).to.deep.equal([
      ['2018', '606', ''],
      ['2019', 'no figure in this source', ''],
      ['January to June 2020', '27,217', 'half a year'],
    ]);
    const table = parts(element, 'table')[0]!;
    expect(tidy(table.querySelector('caption')!.textContent)).to.equal(texts(element, 'statement')[0]);
    expect([...table.querySelectorAll('th[scope=col]')].map(({ textContent }) => textContent)).to.deep.equal([
      'Period',
      'Number',
      'Note',
    ]);
    expect(table.querySelectorAll('th[scope=row]')).to.have.length(3);
    const [graphic] = parts(element, 'graphic');
    expect(graphic!.getAttribute('aria-hidden')).to.equal('true');
    expect([...graphic!.querySelectorAll('.period')].map(({ textContent }) => textContent)).to.deep.equal([
      '2018',
      '2019',
      'January to June\u00a02020',
    ]);
    expect(graphic!.querySelectorAll('pattern')).to.have.length(1);
  });

  it('draws bars from zero, as long as their values, and shares to 100', async () => {
    const widths = async (value: string) => {
      const element = await show(own({ value }));
      element.style.cssText = 'display:block;inline-size:600px';
      await settle(element);
      const [graphic] = parts(element, 'graphic');
      const track = graphic!.querySelector('.scale')!.getBoundingClientRect();
      return [...graphic!.querySelectorAll('.bar')].map((bar) => {
        const { left, width } = bar.getBoundingClientRect();
        expect(left).to.be.closeTo(track.left, 0.5);
        return width / track.width;
      });
    };
    const [from, to] = await widths('1,339,597 in 2020 to 3,188,793 in 2021');
    expect(from! / to!).to.be.closeTo(1_339_597 / 3_188_793, 0.002);
    const shares = await widths('90% to 75%');
    expect(shares[0]).to.be.closeTo(0.9, 0.002);
    expect(shares[1]).to.be.closeTo(0.75, 0.002);
  });

  it('keeps every number in its box in the narrowest column', async () => {
    for (const example of [change.longest, change.three, change.line, change.tooSmall, change.lineWithGap]) {
      const element = await show(example);
      element.style.cssText = 'display:block;inline-size:180px';
      await settle(element);
      const { right, left } = element.getBoundingClientRect();
      const numbers = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.number, .label-at span, .feet strong')];
      for (const number of numbers.filter((each) => each.checkVisibility())) {
        const box = number.getBoundingClientRect();
        expect(box.right, number.textContent!).to.be.at.most(right + 1);
        expect(box.left, number.textContent!).to.be.at.least(left - 1);
      }
    }
  });

  it('keeps what is said of a period apart from the next', async () => {
    const element = await show(change.unsure);
    const words = [...parts(element, 'graphic')[0]!.querySelectorAll('span[lang], .period')];
    const starts = words.filter((word) => word.matches('.period')).slice(1);
    expect(starts.length).to.equal(2);
    for (const start of starts) {
      const before = words[words.indexOf(start) - 1]!.getBoundingClientRect();
      expect(start.getBoundingClientRect().top - before.bottom).to.be.at.least(4);
    }
  });

  it('sets a number above or before its bar that would leave the bar no room beside it', async () => {
    const bars = async (value: string, inline: number) => {
      const element = await show(own({ value }));
      element.style.cssText = `display:block;inline-size:${inline}px`;
      await settle(element);
      const number = element.shadowRoot!.querySelector<HTMLElement>('.number')!;
      const box = number.getBoundingClientRect();
      expect(box.right, number.textContent!).to.be.at.most(element.getBoundingClientRect().right + 1);
      const longest = [...element.shadowRoot!.querySelectorAll('.bar')].map((bar) => bar.getBoundingClientRect());
      return {
        isAhead: box.bottom <= longest[0]!.top + 1 || box.right <= longest[0]!.left,
        share: longest.at(-1)!.width / inline,
      };
    };
    for (const width of [180, 320, 600]) {
      const beside = await bars('1,204 in 2022 to 1,530 in 2024', width);
      expect(beside.isAhead, `${width}px, short`).to.equal(false);
      const tight = await bars('1,339,597 in 2020 to 3,188,793 in 2021', width);
      expect(tight.isAhead, `${width}px, of seven digits`).to.equal(width < 400);
      expect(tight.share, `${width}px, of seven digits`).to.be.above(0.55);
      const long = await bars(
        '1,204,355.25 million New Zealand dollars in 2022 to 1,530,901.75 million in 2024',
        width,
      );
      expect(long.isAhead, `${width}px, long`).to.equal(true);
      expect(long.share, `${width}px, long`).to.be.above(0.55);
    }
  });

  it('mirrors bars and lines from right to left', async () => {
    document.documentElement.dir = 'rtl';
    const bars = await show(change.doubled);
    const [scale, bar] = ['.scale', '.bar'].map((part) =>
      bars.shadowRoot!.querySelector(part)!.getBoundingClientRect(),
    );
    expect(bar!.right).to.be.closeTo(scale!.right, 0.5);
    const line = await show(change.line);
    const circles = [...line.shadowRoot!.querySelectorAll('circle')].map((dot) => dot.getBoundingClientRect().left);
    expect(circles).to.deep.equal(circles.toSorted((a, b) => b - a));
    const label = line.shadowRoot!.querySelector('.label-at span')!.getBoundingClientRect();
    const plot = line.shadowRoot!.querySelector('.plot')!.getBoundingClientRect();
    expect(label.left).to.be.closeTo(plot.left, 1);
  });

  it('keeps English notes whole and on the side of an Arabic page', async () => {
    document.documentElement.dir = 'rtl';
    const bars = await show(change.unsure);
    const notes = [...bars.shadowRoot!.querySelectorAll('.aside')];
    // Below the bars, which begin at the right.
    expect(notes.length).to.be.above(2);
    for (const note of notes) expect(getComputedStyle(note).textAlign).to.match(/right/);
    const revised = await show(
      own({
        data: JSON.stringify({
          value: '2 to 1',
          kind: 'change',
          status: { state: 'withdrawn', note: 'Counted twice.' },
        }),
      }),
    );
    const status = await until(() => parts(revised, 'status')[0], 'what has become of it');
    expect(status.querySelector('bdi')!.textContent).to.equal('Counted twice.');
  });

  once('draws five values and more as a line, fewer as bars, unless it is told otherwise', async () => {
    const kinds = async (attributes: Record<string, string>) => {
      const [graphic] = parts(await show(own(attributes)), 'graphic');
      return graphic?.classList.contains('line') ? 'line' : graphic && 'bars';
    };
    const years = (count: number) =>
      series(...[...Array(count).keys()].map((each) => [`${2010 + each}`, '5'] as const));
    expect(await kinds({ series: years(4) })).to.equal('bars');
    expect(await kinds({ series: years(5) })).to.equal('line');
    expect(await kinds({ series: years(5), draw: 'bars' })).to.equal('bars');
    expect(await kinds({ series: years(3), draw: 'line' })).to.equal('line');
    expect(await kinds({ series: years(3), draw: 'none' })).to.equal(undefined);
    // Without dates there is no axis of time.
    expect(await kinds({ value: '90% to 75%', draw: 'line' })).to.equal('bars');
  });

  /** Numbers that are written beside a line in a column of some width, those of its start first. */
  const beside = async (attributes: Record<string, string>, width: number) => {
    const element = await show(own({ draw: 'line', ...attributes }));
    element.style.cssText = `display:block;inline-size:${width}px`;
    await settle(element);
    const labels = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.label-at')].filter((label) =>
      label.checkVisibility(),
    );
    const boxes = labels.map((label) => label.querySelector('span')!.getBoundingClientRect());
    boxes.forEach((box, index) =>
      boxes
        .slice(index + 1)
        .forEach((other) =>
          expect(
            box.right <= other.left || other.right <= box.left || box.bottom <= other.top || other.bottom <= box.top,
            `${labels[index]!.textContent} at ${width}px`,
          ).to.equal(true),
        ),
    );
    const unit = element.shadowRoot!.querySelector('.axis-unit');
    const sorted = labels.toSorted(
      (a, b) =>
        a.querySelector('span')!.getBoundingClientRect().left - b.querySelector('span')!.getBoundingClientRect().left,
    );
    return [...(unit ? [tidy(unit.textContent)] : []), ...sorted.map(({ textContent }) => tidy(textContent))];
  };

  it('writes each number of a few beside its dot, none over another, and of many those that matter', async () => {
    const few = change.line.attributes.series;
    expect(await beside({ series: few }, 600)).to.deep.equal(['310', '352', '561', '498', '540', '702']);
    const narrow = await beside({ series: few }, 180);
    expect([narrow[0], narrow.at(-1)]).to.deep.equal(['310', '702']);
    const many = series(
      ...[50, 60, 100, 70, 30, 60, 55, 65].map((value, year) => [`${2010 + year}`, `${value}`] as const),
    );
    expect(await beside({ series: many }, 600)).to.deep.equal(['50', '100', '30', '65']);
  });

  for (const [values, said] of [
    [
      ['13 hours', '9 hours', '5 hours'],
      ['hours', '13', '9', '5'],
    ],
    [
      ['$1.2 million AUD', '$1.5 million AUD', '$1.6 million AUD'],
      ['million AUD', '$1.2', '$1.5', '$1.6'],
    ],
    [
      ['62%', '55%', '49%'],
      ['62%', '55%', '49%'],
    ],
    [
      ['310', '352', '402'],
      ['310', '352', '402'],
    ],
    [
      ['5 hours or more', '9 hours or more', '12 hours or more'],
      ['5 hours or more', '9 hours or more'],
    ],
  ] as const)
    it(`says once what numbers are of: ${values.join(', ')}`, async () => {
      const points = values.map((value, year) => [`${2020 + year}`, value] as const);
      expect(await beside({ series: series(...points) }, 600)).to.deep.equal(said);
    });

  it('gives what is said of a period the width of the bars', async () => {
    const element = await show(change.countedAnew);
    element.style.cssText = 'display:block;inline-size:640px';
    await settle(element);
    const [scale, ...notes] = ['.scale', '.aside', '.aside + .aside'].map((selector) =>
      element.shadowRoot!.querySelector(selector)!.getBoundingClientRect(),
    );
    for (const { width, height } of notes) {
      expect(width).to.be.at.least(scale!.width);
      expect(height).to.be.below(40);
    }
  });

  once('says which periods a line leaves out', async () => {
    const element = await show(change.lineWithGap);
    expect(texts(element, 'missing')).to.deep.equal(['No figure in this source: 2018.']);
    expect(element.shadowRoot!.querySelectorAll('circle.apart')).to.have.length(1);
    expect(element.shadowRoot!.querySelector('.stroke')!.getAttribute('d')!.match(/M/g)).to.have.length(2);
  });

  const faults: [attributes: Record<string, string>, code: string][] = [
    [{ series: series(['2022', '310'], ['2023', '40%']) }, 'mixed'],
    [{ series: series(['2022', '310'], ['2022-07-01/P1Y', '40']) }, 'overlap'],
    [{ value: '1 in 2019 to 2 in 2020', series: series(['2019', '1'], ['2020', '3']) }, 'ends'],
    [{ value: '74 initiatives' }, 'invalid'],
    [{ value: '1 in 2019 to 2 in 2020', series: '[' }, 'invalid'],
    [{ value: '310 in 2021 to 200 in 2020' }, 'invalid'],
    [{ series: series(['early 2023', '310'], ['2024', '40']) }, 'invalid'],
    [{ value: '$1.2 million in 2022 to $1.5 million in 2024' }, 'mixed'],
    [{ value: '5 in 2019–20 to 9 in 2020' }, 'overlap'],
  ];
  for (const [attributes, code] of faults) {
    once(`tells the page of ${code}: ${JSON.stringify(attributes)}`, async () => {
      const codes: string[] = [];
      const listen = (event: Event) => event instanceof ImpactErrorEvent && codes.push(event.detail.code);
      document.addEventListener('impact-error', listen);
      const element = await show(own(attributes));
      document.removeEventListener('impact-error', listen);
      expect(codes).to.deep.equal([code]);
      expect(parts(element, 'statement')).to.have.length(1);
      for (const part of ['graphic', 'table', 'comparison']) expect(parts(element, part)).to.have.length(0);
      expect(await element.toSVG()).to.equal(undefined);
    });
  }

  once('says of periods that overlap in part no more than that', async () => {
    const messages: string[] = [];
    const listen = (event: Event) => event instanceof ImpactErrorEvent && messages.push(event.detail.message);
    document.addEventListener('impact-error', listen);
    await show(own({ value: '6 in 2019–20 to 9 in 2020' }));
    document.removeEventListener('impact-error', listen);
    expect(messages).to.deep.equal(['two of its periods overlap, so that only the sentence is shown']);
  });

  // The console hears each line once: none of these is of another test.
  const named: [attributes: Record<string, string>, line: RegExp][] = [
    [{ series: series(['mid 2023', '310'], ['2023-10-01/P3M', '40']) }, /“mid 2023” is no period: write a year/],
    [{ series: series(['2022', '310'], ['2023', 'a few']) }, /“a few” \(2023\) is no single number/],
    [{ series: series(['2022', '310'], ['2022-08-01/P1Y', '41']) }, /2022 and 2022-08-01\/P1Y overlap/],
  ];
  for (const [attributes, line] of named) {
    once(`names in the console what is wrong with ${JSON.stringify(attributes)}`, async () => {
      const { warn } = console;
      const lines: string[] = [];
      console.warn = (text: string) => void lines.push(text);
      try {
        await show(own(attributes));
        await until(() => lines.some((text) => line.test(text)), String(line));
      } finally {
        console.warn = warn;
      }
    });
  }

  once('shows numbers below zero in words and in the table alone, and says so', async () => {
    const codes: string[] = [];
    const listen = (event: Event) => event instanceof ImpactErrorEvent && codes.push(event.detail.code);
    document.addEventListener('impact-error', listen);
    const element = await show(own({ value: '-5 in 2019 to 10 in 2020' }));
    document.removeEventListener('impact-error', listen);
    expect(codes).to.deep.equal(['invalid']);
    expect(parts(element, 'graphic')).to.have.length(0);
    expect(parts(element, 'table')).to.have.length(1);
  });

  once('keeps a row for a number that isn’t published, in words or as its author typed it', async () => {
    const element = await show(
      own({ series: series(['2019', '10'], ['2020', 'n/a'], ['2021', '<5'], ['2022', '12']) }),
    );
    const cells = [...element.shadowRoot!.querySelectorAll('table tbody tr')].map((row) =>
      [...row.children].map(({ textContent }) => tidy(textContent)),
    );
    expect(cells).to.deep.equal([
      ['2019', '10'],
      ['2020', 'no figure in this source'],
      ['2021', '<5'],
      ['2022', '12'],
    ]);
  });

  const periods: [series: string, named: readonly string[]][] = [
    [series(['Q4 2022', '310'], ['Q1 2023', '40']), ['October to December 2022', 'January to March 2023']],
    [series(['2020–21', '310'], ['2021/22', '40']), ['2020–21', '2021–22']],
    [series(['H1 2022', '310'], ['2022-S2', '40']), ['January to June 2022', 'July to December 2022']],
    [series(['March 2022', '310'], ['2022-04', '40']), ['March 2022', 'April 2022']],
  ];
  for (const [written, named] of periods)
    once(`reads the periods of ${written}`, async () => {
      const element = await show(own({ series: written }));
      // A month stays with its year for the eye.
      const shown = [...element.shadowRoot!.querySelectorAll('.period')].map(({ textContent }) => textContent);
      expect(shown.map((text) => text.replaceAll('\u00a0', ' '))).to.deep.equal(named);
    });

  once(
    'tells the page of a series that can’t be read where nothing else is known, and leaves the author’s content',
    async () => {
      const codes: string[] = [];
      const listen = (event: Event) => event instanceof ImpactErrorEvent && codes.push(event.detail.code);
      document.addEventListener('impact-error', listen);
      const element = document.createElement('impact-change');
      element.setAttribute('series', '{"when":"2019"}');
      element.textContent = 'Our own words.';
      document.body.append(element);
      await until(() => codes.length, 'an error');
      document.removeEventListener('impact-error', listen);
      expect(codes).to.deep.equal(['invalid']);
      expect(Boolean(element.shadowRoot!.querySelector('slot:not([name])'))).to.equal(true);
    },
  );

  once('names a financial year that is missing', async () => {
    const element = await show(own({ value: '5 in 2017–18 to 9 in 2019–20' }));
    expect([...element.shadowRoot!.querySelectorAll('.period')].map(({ textContent }) => textContent)).to.deep.equal([
      '2017–18',
      '2018–19',
      '2019–20',
    ]);
  });

  once('ends the axis of a line with its last number', async () => {
    const points = [2016, 2017, 2018, 2019, 2020].map((year) => [`${year}`, `${year - 2000}`] as const);
    const element = await show(own({ series: series(['2015', '–'], ...points, ['2021', 'not published']) }));
    const circles = [...element.shadowRoot!.querySelectorAll('circle')].map((dot) => dot.getAttribute('cx'));
    expect([circles[0], circles.at(-1)]).to.deep.equal(['0%', '100%']);
    expect(tidy(element.shadowRoot!.querySelector('.feet')!.textContent)).to.match(/^2016.*2020/);
    expect(texts(element, 'missing')).to.deep.equal(['No figure in this source: 2015 and 2021.']);
  });

  it('names each period of a line that there is room for, one over another nowhere', async () => {
    const lengths: number[] = [];
    for (const [width, dir] of [
      ['900px', 'ltr'],
      ['520px', 'rtl'],
      ['320px', 'ltr'],
      ['180px', 'ltr'],
    ] as const) {
      document.documentElement.dir = dir;
      const element = await show(change.line);
      element.style.cssText = `display:block;inline-size:${width}`;
      await settle(element);
      const shown = [...element.shadowRoot!.querySelectorAll('.feet > div:not(.foot), .foot > span')].filter((foot) =>
        foot.checkVisibility(),
      );
      const boxes = shown.map((foot) => {
        const range = document.createRange();
        range.selectNodeContents(foot);
        return range.getBoundingClientRect();
      });
      const along = boxes.toSorted((a, b) => a.left - b.left);
      along.slice(1).forEach((box, index) => expect(box.left - along[index]!.right, width).to.be.at.least(4));
      lengths.push(shown.length);
      expect(element.shadowRoot!.querySelectorAll('.shape line').length).to.equal(6);
      element.remove();
    }
    expect(lengths).to.deep.equal(lengths.toSorted((a, b) => b - a));
    expect([lengths[0], lengths[1], lengths.at(-1)! >= 2]).to.deep.equal([6, 6, true]);
  });

  once('heads the table of a figure without a label', async () => {
    const element = await show(own({ value: '2 to 1', kind: 'change' }));
    expect(tidy(element.shadowRoot!.querySelector('caption')!.textContent)).to.equal('The numbers');
  });

  once('says what was withdrawn, and neither draws nor works it out', async () => {
    const element = await show(change.withdrawn);
    for (const part of ['graphic', 'table', 'comparison']) expect(parts(element, part)).to.have.length(0);
    expect(texts(element, 'status')[0]).to.contain('Withdrawn');
  });

  once('names what is counted, and what its document says of it', async () => {
    expect(texts(await show(change.partOfAYear), 'counts')).to.deep.equal([change.partOfAYear.attributes.counts]);
    expect(texts(await show(change.three), 'counts')[0]).to.contain('neither crimes nor children');
  });

  once('follows its properties, and those of frameworks', async () => {
    const element = await show(own({}, ''));
    element.series = [
      { when: '2024', value: '120' },
      { when: '2025', value: '150' },
    ];
    await until(() => texts(element, 'comparison')[0] === '25% more.', 'a series');
    expect(texts(element, 'value')).to.deep.equal(['120 in 2024 to 150 in 2025']);
    element.say = 'difference';
    element.draw = 'none';
    await settle(element);
    expect(texts(element, 'comparison')).to.deep.equal(['30 more.']);
    expect(parts(element, 'graphic')).to.have.length(0);
    element.series = null;
    element.value = '90% to 75%';
    await settle(element);
    expect(texts(element, 'value')).to.deep.equal(['90% to 75%']);
  });

  it('gives its picture as a file that says all by itself', async () => {
    const element = await show(own({ ...change.partOfAYear.attributes, label: '"reports" & <files>' }));
    const text = (await element.toSVG())!;
    const file = new DOMParser().parseFromString(text, 'image/svg+xml');
    expect(file.querySelector('parsererror')).to.not.exist;
    expect(file.querySelector('title')!.textContent).to.contain('"reports" & <files>');
    const said = tidy(file.documentElement.textContent);
    for (const part of ['606', 'no figure in this source', 'January to June 2020, half a year', '27,217', 'Anti-Money'])
      expect(said).to.contain(part);
    expect(text).to.not.contain('undefined');
    expect(text).to.not.contain('NaN');
    await expectShapes(element);
  });

  once('gives a line as a file, mirrored from right to left', async () => {
    const element = await show(change.line);
    const circles = async () =>
      [...(await element.toSVG())!.matchAll(/<circle cx="([\d.]+)"/g)].map(([, x]) => Number(x));
    const leftward = await circles();
    expect(leftward).to.deep.equal(leftward.toSorted((a, b) => a - b));
    document.documentElement.dir = 'rtl';
    const mirrored = await circles();
    expect(mirrored).to.deep.equal(mirrored.toSorted((a, b) => b - a));
  });

  once('gives a file for swell paper: A4, outlines alone, wide apart', async () => {
    for (const example of [change.partOfAYear, change.line]) {
      const text = (await (await show(example)).toSVG({ tactile: true }))!;
      const file = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
      expect(file.getAttribute('width')).to.equal('210mm');
      expect(file.getAttribute('height')).to.equal('297mm');
      for (const shape of file.querySelectorAll('g rect, g circle, g > path')) {
        expect(shape.getAttribute('fill') ?? 'none').to.match(/^(none|#fff|url)/);
        expect(Number(shape.getAttribute('stroke-width'))).to.be.at.least(3);
      }
      for (const letters of file.querySelectorAll('text'))
        expect(Number(letters.getAttribute('font-size'))).to.be.at.least(22);
    }
  });
});
