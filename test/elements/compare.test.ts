import { expect } from '@open-wc/testing';
import '../../src/define/compare.js';
import { build, type Example } from '../../stories/examples/example.js';
import { compare, pending } from '../../stories/examples/compare.js';
import { ImpactErrorEvent } from '../../src/runtime/events/error.js';
import { expectAccessible } from '../helpers/axe.js';
import { firstEverywhere, once } from '../helpers/engine.js';
import { settle, until } from '../helpers/settle.js';
import { failOnLitWarnings } from '../helpers/warnings.js';
import { expectShapes } from '../helpers/shapes.js';

type Compare = HTMLElementTagNameMap['impact-compare'];

const tidy = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
const parts = (element: Element, part: string) => [...element.shadowRoot!.querySelectorAll(`[part~="${part}"]`)];
const texts = (element: Element, part: string) => parts(element, part).map(({ textContent }) => tidy(textContent));
const shadowText = (element: Element) => tidy(element.shadowRoot!.querySelector('.base')!.textContent);

async function show(example: Example) {
  const element = build(example) as Compare;
  document.body.append(element);
  await settle(element);
  if (example.says) await until(() => texts(element, 'statement')[0] ?? texts(element, 'message')[0], 'a sentence');
  await settle(element);
  return element;
}

const own = (attributes: Record<string, string>, says = 'something'): Example => ({
  tag: 'impact-compare',
  attributes,
  content: 'own words',
  says,
});
const figures = (...each: readonly object[]) => own({ data: JSON.stringify(each) });
const cells = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll('[part~=table] tbody tr')].map((row) =>
    [...row.children].map(({ textContent }) => tidy(textContent)),
  );
/** Where marks begin and end, in parts of their axis from its zero on. */
const marks = (element: Element) =>
  parts(element, 'graphic').map((track) => {
    const axis = track.getBoundingClientRect();
    const shape = track.querySelector('.mark, circle')!;
    const { left, right } = shape.getBoundingClientRect();
    const rtl = getComputedStyle(element).direction === 'rtl';
    return [rtl ? axis.right - right : left - axis.left, rtl ? axis.right - left : right - axis.left].map(
      (length) => length / axis.width,
    );
  });

describe('impact-compare', () => {
  failOnLitWarnings();
  // A server that compiles each file when it is first asked for may take longer than a reader's.
  before(() => import('../../src/elements/compare/compare-drawing.js'));
  afterEach(() => {
    document.body.replaceChildren();
    document.body.style.width = '';
    document.documentElement.lang = 'en';
    document.documentElement.dir = '';
  });

  const sample = firstEverywhere();
  for (const [name, example] of Object.entries<Example>(compare)) {
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

  it('sets ranges on one axis from 0 to 100%, without a middle', async () => {
    const element = await show(compare.ranges);
    const [partner, child] = marks(element);
    expect(partner![0]).to.be.closeTo(0.21, 0.01);
    expect(partner![1]).to.be.closeTo(0.65, 0.01);
    expect(child![0]).to.be.closeTo(0.25, 0.01);
    expect(child![1]).to.be.closeTo(0.47, 0.01);
    expect(Boolean(element.shadowRoot!.querySelector('circle'))).to.equal(false);
    expect(tidy(element.shadowRoot!.querySelector('.feet')!.textContent)).to.equal('0%100%');
    expect(cells(element)).to.deep.equal([
      ['of offenders in treatment have a partner', '21% to 65%', 'what different studies found'],
      ['of offenders in treatment have at least one child', '25% to 47%', 'what different studies found'],
    ]);
    expect(texts(element, 'heading')).to.deep.equal(['Offenders in treatment']);
    expect(tidy(parts(element, 'table')[0]!.querySelector('caption')!.textContent)).to.equal('Offenders in treatment');
  });

  it('fades the end of a bound, and ends where the exact share is said', async () => {
    const element = await show(
      figures(
        { value: 'more than 1 in 3', label: 'one' },
        { value: 'almost 1 in 5', label: 'two' },
        { value: 'more than 1 in 3 (36.4%)', label: 'three' },
      ),
    );
    const edges = parts(element, 'graphic').map((track) => {
      const { left, width } = track.getBoundingClientRect();
      const strokes = [...track.querySelectorAll('svg:not([x="-18"]) > .mark')].map((one) =>
        one.getBoundingClientRect(),
      );
      return {
        width,
        left,
        rights: strokes.map(({ right }) => right - left),
        starts: strokes.map((one) => one.left - left),
      };
    });
    const [above, below, exact] = edges;
    // All are less than half: the axis ends at 40%.
    expect(element.shadowRoot!.querySelector('.feet')!.textContent).to.contain('40%');
    const at = (share: number) => above!.width * (share / 0.4);
    expect(above!.rights[0]).to.be.closeTo(at(1 / 3), 1);
    expect(above!.rights.slice(1).every((right) => right > at(1 / 3))).to.equal(true);
    expect(below!.rights.every((right) => right <= at(1 / 5) + 1)).to.equal(true);
    expect([above!.rights.length, below!.rights.length, exact!.rights.length]).to.deep.equal([4, 3, 1]);
    expect(exact!.rights[0]).to.be.closeTo(at(0.364), 1);
  });

  for (const [value, end] of [
    ['more than 1 in 7', '20%'],
    ['more than 19%', '25%'],
    ['more than 29%', '40%'],
    ['more than 48%', '100%'],
    ['more than 1 in 2', '100%'],
  ]) {
    it(`fades ${value} beyond itself, on an axis up to ${end}, and keeps it in its column`, async () => {
      const element = await show(figures({ value, label: 'one' }, { value: '10%', label: 'two' }));
      expect(tidy(element.shadowRoot!.querySelector('.feet')!.textContent)).to.equal(`0%${end}`);
      const [first] = parts(element, 'graphic');
      const [bar, ...fade] = [...first!.querySelectorAll('.mark')].map((one) => one.getBoundingClientRect());
      expect(fade).to.have.length(3);
      for (const stroke of fade) expect(stroke.left).to.be.at.least(bar!.right);
    });
  }

  it('leaves the number after a fading end in its column', async () => {
    for (const value of ['> 9%', '9%+', 'over 9%', 'more than 90%', 'more than 94 in 100'])
      for (const width of [160, 180, 272, 417, 480, 700]) {
        document.body.style.width = `${width}px`;
        const element = await show(figures({ value, label: 'one' }, { value: '1%', label: 'two' }));
        const [number] = parts(element, 'value');
        const { right } = element.getBoundingClientRect();
        expect(number!.getBoundingClientRect().right, `${value} in ${width}`).to.be.at.most(right + 1);
        element.remove();
      }
  });

  it('draws the axis of one range to everybody', async () => {
    const element = await show(figures({ value: '2.2% to 4.4%', label: 'of men' }));
    expect(tidy(element.shadowRoot!.querySelector('.feet')!.textContent)).to.equal('0%100%');
    expect(marks(element)[0]![1]).to.be.closeTo(0.044, 0.01);
  });

  it('draws the axis of a range up to its box, after which its number stands', async () => {
    const element = await show(figures({ value: '27 to 30%', label: 'one' }, { value: '40%', label: 'other' }));
    const box = (part: Element) => part.getBoundingClientRect();
    const tracks = parts(element, 'graphic').map((track) => {
      const mark = track.querySelector('rect.mark');
      return [...track.querySelectorAll('.rail')].filter(
        (rail) => mark && box(rail).left < box(mark).right - 2 && box(rail).right > box(mark).left + 2,
      );
    });
    expect(tracks).to.have.length(2);
    expect(tracks.flat()).to.have.length(0);
    expect(parts(element, 'graphic')[0]!.querySelectorAll('.rail')).to.have.length(1);
  });

  once('marks an estimate within its range only where the source gives one', async () => {
    const dots = async (example: Example) =>
      [...(await show(example)).shadowRoot!.querySelectorAll('.track.band')].map(
        (each) => each.querySelectorAll('circle').length,
      );
    expect(await dots(compare.best)).to.deep.equal([1]);
    expect(await dots(compare.interval)).to.deep.equal([1, 1]);
    // In a narrow band it is no larger than leaves the band to be seen.
    for (const dot of document.querySelector('impact-compare')!.shadowRoot!.querySelectorAll('.band circle'))
      expect(Number(dot.getAttribute('r'))).to.be.at.most(4);
    expect(
      await dots({ ...compare.interval, attributes: { ...compare.interval.attributes, draw: 'bands' } }),
    ).to.deep.equal([0, 0]);
  });

  once('has no axis, no picture and no table for what is not to be compared, and the reason between', async () => {
    for (const example of [compare.notComparable, compare.notPeople]) {
      const element = await show(example);
      for (const part of ['graphic', 'table', 'converted']) expect(parts(element, part), part).to.have.length(0);
      expect(Boolean(element.shadowRoot!.querySelector('.feet'))).to.equal(false);
      const order = [...element.shadowRoot!.querySelectorAll('[part=statement], [part=reason]')];
      expect(order.map((each) => each.getAttribute('part'))).to.deep.equal(['statement', 'reason', 'statement']);
      expect(await element.toSVG()).to.equal(undefined);
    }
  });

  once('says of several figures that they could not be loaded', async () => {
    const element = await show(own({ data: '[{"value": "1 in 4", "source": {}}]' }));
    expect(texts(element, 'message')).to.deep.equal(['These figures could not be loaded.']);
  });

  once('lets each figure say the reason from its own side', async () => {
    const turned = { ...compare.notComparable.attributes, figure: 'response-discord response-tiktok' };
    const element = await show({ ...compare.notComparable, attributes: turned });
    expect(texts(element, 'reason')[0]).to.contain('Reports about direct messages here, about public material there.');
  });

  once('says times in one unit, and shares of different wholes in one', async () => {
    const times = await show(compare.times);
    expect(texts(times, 'converted')).to.deep.equal(['780 minutes', '120 to 300 minutes']);
    expect(tidy(times.shadowRoot!.querySelector('.feet')!.textContent)).to.equal('0780 minutes');
    const [call, letter] = marks(times);
    expect(letter![1]).to.be.closeTo(1, 0.02);
    expect(call![0]).to.be.below(0.01);
    expect(texts(await show(compare.shares), 'converted')).to.deep.equal(['more than 33%', 'almost 20%']);
    expect(texts(await show(compare.part), 'converted')).to.deep.equal(['about 55%']);
    const long = await show(figures({ value: '1 month' }, { value: '10 days' }));
    expect(texts(long, 'converted')).to.deep.equal(['about 30 days']);
  });

  it('draws the whole beside its part', async () => {
    const part = await show(compare.part);
    expect(marks(part)[0]![1]).to.be.closeTo(11108 / 20254, 0.01);
    const count = await show(compare.partOfCount);
    expect(marks(count)[0]![1]).to.be.closeTo(0.42, 0.01);
    expect(count.shadowRoot!.querySelector('rect.all')!.getAttribute('width')).to.equal('100%');
    expect(tidy(count.shadowRoot!.querySelector('.feet')!.textContent)).to.equal('0114');
  });

  once('keeps the order that it was given, or begins with the largest', async () => {
    const names = async (order: string) =>
      texts(await show({ ...compare.counts, attributes: { ...compare.counts.attributes, order } }), 'label');
    expect(await names('given')).to.deep.equal(['in the west', 'in the east', 'on the islands']);
    expect(await names('size')).to.deep.equal(['in the east', 'in the west', 'on the islands']);
  });

  const faults: [figures: object[], code: string][] = [
    [[{ value: '28.5%' }, { value: '74 initiatives' }], 'mixed'],
    [[{ value: '$5 AUD' }, { value: '$5 USD' }], 'mixed'],
    [[{ value: '$5' }, { value: '$6 AUD' }], 'mixed'],
    [[{ value: '5 calls' }, { value: '6 letters' }], 'mixed'],
    [[{ value: '13 hours' }, { value: '6 letters' }], 'mixed'],
    [[{ value: '90% to 75%' }, { value: '5%' }], 'invalid'],
    [[{ value: '145 offences by 7 offenders' }, { value: '12 offences' }], 'invalid'],
    [[{ value: '2 images every second' }], 'invalid'],
    [[{ value: 'a great many' }, { value: '5' }], 'invalid'],
    [[{ value: '120%', label: 'of girls' }, { value: '5%' }], 'invalid'],
  ];
  for (const [each, code] of faults) {
    once(`says sentences alone and tells the page of ${code}: ${JSON.stringify(each)}`, async () => {
      const codes: string[] = [];
      const listen = (event: Event) => event instanceof ImpactErrorEvent && codes.push(event.detail.code);
      document.addEventListener('impact-error', listen);
      const element = await show(figures(...each));
      document.removeEventListener('impact-error', listen);
      expect(codes).to.deep.equal([code]);
      expect(parts(element, 'statement')).to.have.length(each.length);
      for (const part of ['graphic', 'table', 'reason']) expect(parts(element, part)).to.have.length(0);
      expect(await element.toSVG()).to.equal(undefined);
    });
  }

  once('draws no bar that stands alone and is a part of nothing', async () => {
    const element = await show(figures({ value: '74 initiatives' }));
    expect(parts(element, 'graphic')).to.have.length(0);
    expect(cells(element)).to.have.length(1);
  });

  once('leaves out of the picture what was withdrawn, and says so', async () => {
    const element = await show(compare.withdrawn);
    expect(parts(element, 'graphic')).to.have.length(2);
    expect(cells(element)).to.have.length(2);
    expect(texts(element, 'status')[0]).to.contain('Calls were counted twice.');
    const [, last] = parts(element, 'graphic');
    const below = last!.closest('li > div')!.nextElementSibling!;
    expect(Boolean(below.querySelector(':scope > .feet')), 'the ends stand below the last mark').to.equal(true);
  });

  once('shows what two numbers differ in beside them, and not once more in a disclosure', async () => {
    const element = await show(compare.differing);
    for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
    await until(() => parts(element, 'citation').length, 'what is in the disclosure');
    expect(parts(element, 'differs')).to.have.length(1);
    expect(texts(element, 'differs')[0]).to.contain('Sexual abuse with physical contact');
  });

  once('sets the two sides of a difference in the order of the figures, whichever of them has it', async () => {
    const west = {
      ...{ id: 'west', value: '310 calls', label: 'in the west' },
      differs: [{ with: 'east', because: { ages: { here: 'Up to 18', there: 'Up to 25' } } }],
    };
    const east = { id: 'east', value: '402 calls', label: 'in the east' };
    for (const [given, order] of [
      [[west, east], 'given'],
      [[east, west], 'given'],
      [[west, east], 'size'],
    ] as const) {
      const element = await show(own({ data: JSON.stringify(given), order }));
      const [table] = await until(() => (parts(element, 'differs').length ? parts(element, 'differs') : undefined));
      const heads = [...table!.querySelectorAll('th[scope=col]')].map(({ textContent }) =>
        textContent.replace(/\s+/g, ' '),
      );
      expect(heads).to.deep.equal(texts(element, 'statement'));
      const [here, there] = [...table!.querySelectorAll('td')].slice(-2).map(({ textContent }) => textContent);
      expect([here, there]).to.deep.equal(
        heads[0]!.includes('west') ? ['Up to 18', 'Up to 25'] : ['Up to 25', 'Up to 18'],
      );
    }
  });

  it('sets each number at the end of its mark where there is room, and the ends of the axis below the last', async () => {
    document.body.style.width = '700px';
    for (const example of [compare.ranges, compare.interval, compare.part, compare.revised]) {
      const element = await show(example);
      const box = (each: Element) => each.getBoundingClientRect();
      const numbers = parts(element, 'value').map((value) => {
        const { fontSize, lineHeight } = getComputedStyle(value);
        return box(value).top + (lineHeight === 'normal' ? 1.2 * parseFloat(fontSize) : parseFloat(lineHeight)) / 2;
      });
      const tracks = parts(element, 'graphic').map(box);
      expect(tracks).to.have.length(numbers.length);
      const ends = parts(element, 'graphic').map((track) =>
        Math.max(...[...track.querySelectorAll('.mark, .all, circle')].map((each) => box(each).right)),
      );
      parts(element, 'value').forEach((value, index) =>
        expect(box(value).left - ends[index]!, example.says).to.be.within(0, 16),
      );
      tracks.forEach(({ top, bottom }, index) =>
        expect((top + bottom) / 2 - numbers[index]!, example.says).to.be.closeTo(0, 4),
      );
      const feet = box(element.shadowRoot!.querySelector('.feet')!);
      const last = parts(element, 'statement').at(-1)!.parentElement!;
      expect(feet.top - box(last).bottom, example.says).to.be.within(4, 12);
      expect([feet.left, feet.right]).to.deep.equal([tracks[0]!.left, tracks[0]!.right]);
      for (const status of parts(element, 'status').map(box)) {
        expect(status.right).to.be.above(tracks[0]!.left + 100);
        expect(status.bottom).to.be.below(tracks[0]!.top);
      }
      element.remove();
    }
  });

  it('mirrors marks from right to left, and keeps them in their column at every width', async () => {
    for (const direction of ['ltr', 'rtl']) {
      document.documentElement.dir = direction;
      for (const width of ['180px', '320px', '700px', '2000px']) {
        document.body.style.width = width;
        for (const example of [compare.ranges, compare.times, compare.longest, compare.shares]) {
          const element = await show(example);
          const box = element.getBoundingClientRect();
          for (const track of parts(element, 'graphic')) {
            const { left, right } = track.getBoundingClientRect();
            expect(left).to.be.at.least(box.left - 1);
            expect(right).to.be.at.most(box.right + 1);
          }
          // The tracks of one element begin and end at the same places: one axis.
          const starts = parts(element, 'graphic').map((track) => Math.round(track.getBoundingClientRect().left));
          expect(new Set(starts).size).to.equal(1);
          // The axis is a stroke of its ends; what is drawn in one track may lie over the rest of it.
          const words = ['.value', '.label', '.feet', '[part=heading]', '.track :is(.mark, .all, .rail, .zero, circle)']
            .flatMap((selector) => [...element.shadowRoot!.querySelectorAll(selector)])
            .map((each) => [each.closest('.track') ?? each, each.getBoundingClientRect()] as const);
          const ends = [...element.shadowRoot!.querySelectorAll('.feet span')].map(
            (each) => [each, each.getBoundingClientRect()] as const,
          );
          for (const all of [words, ends])
            all.forEach(([track, one], index) =>
              all.slice(index + 1).forEach(([beside, other]) => {
                const over =
                  one.left < other.right - 1 &&
                  other.left < one.right - 1 &&
                  one.top < other.bottom - 1 &&
                  other.top < one.bottom - 1;
                expect(over && track !== beside, `${direction} ${width} ${example.says}`).to.equal(false);
              }),
            );
          element.remove();
        }
      }
      document.body.style.width = '';
      const [partner] = marks(await show(compare.ranges));
      expect(partner![0]).to.be.closeTo(0.21, 0.01);
      expect(partner![1]).to.be.closeTo(0.65, 0.01);
      document.body.replaceChildren();
    }
  });

  once('takes groups for data, and follows its properties and those of frameworks', async () => {
    const element = await show(own({ groups: '[{"value":"10%","label":"here"},{"value":"20%","label":"there"}]' }));
    expect(texts(element, 'value')).to.deep.equal(['10%', '20%']);
    element.data = [
      { value: '4 calls', label: 'here' },
      { value: '8 calls', label: 'there' },
    ];
    await until(() => texts(element, 'value')[0] === '4 calls', 'other figures');
    expect(parts(element, 'graphic')).to.have.length(2);
    element.draw = 'none';
    await settle(element);
    expect(parts(element, 'graphic')).to.have.length(0);
    expect(cells(element)).to.have.length(2);
  });

  once('makes sense without its picture', async () => {
    const element = await show(compare.interval);
    for (const graphic of parts(element, 'graphic')) {
      expect(graphic.getAttribute('aria-hidden')).to.equal('true');
      graphic.remove();
    }
    element.shadowRoot!.querySelector('.feet')!.remove();
    const said = shadowText(element);
    for (const words of ['28.5% of adults asked', 'between 27.3% and 29.8%', '95% confidence interval', '22%'])
      expect(said).to.contain(words);
  });

  it('gives its picture as a file that says all by itself, mirrored from right to left', async () => {
    const element = await show({
      ...compare.ranges,
      attributes: { ...compare.ranges.attributes, label: '"treatment" & <offenders>' },
    });
    const text = (await element.toSVG())!;
    const file = new DOMParser().parseFromString(text, 'image/svg+xml');
    expect(file.querySelector('parsererror')).to.not.exist;
    expect(file.querySelector('title')!.textContent).to.contain('"treatment" & <offenders>');
    const said = tidy([...file.querySelectorAll('text')].map(({ textContent }) => textContent).join(' '));
    for (const part of ['21% to 65% of offenders', '25% to 47% of offenders', '0%', '100%', 'Source: '])
      expect(said).to.contain(part);
    expect(file.querySelector('desc')!.textContent).to.contain('Brown');
    await expectShapes(element);
    expect(text).to.not.match(/undefined|NaN/);
    const bands = (markup: string) =>
      [...markup.matchAll(/<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)"/g)].map(([, x, width]) => [
        Number(x),
        Number(width),
      ]);
    // In a square the axis is as wide as the words.
    const before = bands((await element.toSVG({ shape: 'square' }))!);
    expect(before).to.have.length(2);
    document.documentElement.dir = 'rtl';
    bands((await element.toSVG({ shape: 'square' }))!).forEach(([x, width], index) => {
      expect(width).to.equal(before[index]![1]);
      expect(x).to.be.closeTo(936 - before[index]![0]! - width!, 0.1);
    });
  });

  once('gives a file for swell paper: A4, outlines alone, wide apart', async () => {
    for (const example of [compare.ranges, compare.interval, compare.part, compare.counts]) {
      const text = (await (await show(example)).toSVG({ tactile: true }))!;
      const file = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
      expect(file.getAttribute('width')).to.equal('210mm');
      for (const shape of file.querySelectorAll('g rect, g circle')) {
        expect(shape.getAttribute('fill')).to.match(/^(none|#fff|#1a1a1a)$/);
        expect(Number(shape.getAttribute('stroke-width'))).to.be.at.least(2);
      }
      for (const letters of file.querySelectorAll('text'))
        expect(Number(letters.getAttribute('font-size'))).to.be.at.least(22);
    }
  });

  it('writes an amount of money on its axis in its own order', async () => {
    const element = await show(compare.payment);
    element.dir = 'rtl';
    const [, end] = element.shadowRoot!.querySelectorAll('.feet span');
    const text = [...end!.childNodes].find((node) => node instanceof Text)!;
    const range = document.createRange();
    const left = (from: number) => {
      range.setStart(text, from);
      range.setEnd(text, from + 1);
      return range.getBoundingClientRect().left;
    };
    expect(end!.textContent).to.equal('$100 AUD');
    expect(left(0)).to.be.below(left(5));
  });

  it('parts what is said of all from the axis, and heads both tables alike', async () => {
    const longest = await show(compare.longest);
    const [feet, note] = ['.feet', 'ul + .note'].map((part) => longest.shadowRoot!.querySelector(part)!);
    expect(note!.getBoundingClientRect().top - feet!.getBoundingClientRect().bottom).to.be.at.least(8);
    const differing = await show(compare.differing);
    const [head] = await until(() => {
      const found = [...differing.shadowRoot!.querySelectorAll('[part=differs] th')];
      return found.length ? found : undefined;
    });
    expect(getComputedStyle(head!).fontWeight).to.equal('700');
  });

  once('comes and goes 200 times without growing', async () => {
    const element = await show(compare.ranges);
    const sheets = element.shadowRoot!.adoptedStyleSheets.length;
    for (let time = 0; time < 200; time++) {
      element.remove();
      document.body.append(element);
    }
    await settle(element);
    expect(element.shadowRoot!.adoptedStyleSheets).to.have.length(sheets);
    expect(parts(element, 'statement')).to.have.length(2);
    expect(parts(element, 'graphic')).to.have.length(2);
  });
});
