import { expect } from '@open-wc/testing';
import '../../src/define/prevalence.js';
import { build, type Example } from '../../stories/examples/example.js';
import { prevalence } from '../../stories/examples/prevalence.js';
import { expectAccessible } from '../helpers/axe.js';
import { firstEverywhere, once } from '../helpers/engine.js';
import { settle, until } from '../helpers/settle.js';
import { failOnLitWarnings } from '../helpers/warnings.js';

type Prevalence = HTMLElementTagNameMap['impact-prevalence'];

const parts = (element: Element, part: string) => [...element.shadowRoot!.querySelectorAll(`[part~="${part}"]`)];
const texts = (element: Element, part: string) =>
  parts(element, part).map(({ textContent }) => textContent!.replace(/\s+/g, ' ').trim());

async function show(example: Example) {
  const element = build(example) as Prevalence;
  document.body.append(element);
  await settle(element);
  const { src = '', data } = example.attributes;
  if ((src.endsWith('.json') || data) && example.says) {
    await until(() => texts(element, 'statement')[0] ?? texts(element, 'message')[0], 'a document');
  }
  return element;
}

const own = (attributes: Record<string, string>): Example => ({
  tag: 'impact-prevalence',
  attributes,
  content: 'own words',
  says: '',
});

describe('impact-prevalence', () => {
  failOnLitWarnings();
  afterEach(() => document.body.replaceChildren());

  const shown = firstEverywhere();
  for (const [name, example] of Object.entries<Example>(prevalence)) {
    shown(`says and is accessible: ${name}`, async () => {
      const element = await show(example);
      expect([...texts(element, 'statement'), ...texts(element, 'message'), ''].join(' ')).to.contain(example.says);
      await expectAccessible(element);
    });
  }

  const keys: [attributes: Record<string, string>, pictures: number, key: string[]][] = [
    [{ value: '1 in 4' }, 1, []],
    [{ value: '1 in 4', marks: '100' }, 1, ['25 in 100']],
    [{ value: 'more than 1 in 3', marks: '100' }, 1, ['more than 33 in 100']],
    [{ value: '28.5%' }, 1, ['about 28.5 in 100']],
    [{ value: '28.5%', marks: '1000' }, 1, ['285 in 1,000']],
    [{ value: '0.4%' }, 1, ['4 in 1,000']],
    [{ value: '0.4%', marks: '100' }, 1, ['fewer than 1 in 100']],
    [{ value: '120%' }, 0, []],
    [{ value: 'more than 100%' }, 0, []],
    [{ value: 'about 99.2%' }, 1, ['about 99 in 100']],
    [{ value: '74 initiatives' }, 0, []],
    [{ value: '28.5%', marks: 'many', mark: 'star', arrange: 'heap' }, 1, ['about 28.5 in 100']],
    [
      { data: '[{"value": "more than 1 in 3"}, {"value": "almost 1 in 5"}]' },
      2,
      ['more than 33 in 100', 'almost 20 in 100'],
    ],
    [{ value: 'more than 1 in 3 (36.4%)' }, 1, ['between 36 and 37 in 100']],
    [{ value: '21% to 65%' }, 1, ['at least 21 in 100 up to 65 in 100']],
    [
      { value: '28.5%', interval: '95% CI 27.3–29.8' },
      1,
      ['about 28.5 in 100 about 27 to 30 in 100, 95% confidence interval'],
    ],
    [{ data: '[{"value": "1 in 3"}, {"value": "a few"}]' }, 0, []],
  ];
  const counting = firstEverywhere();
  for (const [attributes, pictures, key] of keys) {
    counting(`draws and counts ${JSON.stringify(attributes)}`, async () => {
      const element = await show(own(attributes));
      await until(() => parts(element, 'statement').length, 'a statement');
      const seen = (part: string) => parts(element, part).filter((each) => each.checkVisibility());
      expect(seen('graphic').filter((graphic) => !graphic.closest('[part~=key]'))).to.have.length(pictures);
      expect(seen('key').map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())).to.deep.equal(key);
    });
  }

  for (const [value, fillings] of [
    ['more than 1 in 3', ['empty', 'hatched', 'solid']],
    ['almost 20%', ['empty', 'hatched', 'solid']],
    ['20%', ['empty', 'solid']],
    ['more than 1 in 3 (36.4%)', ['empty', 'solid', 'solid']],
  ] as const)
    once(`hatches the mark in which a bound ends, and none of ${value} without one`, async () => {
      const element = await show(own({ value, marks: '100' }));
      const picture = await until(() => parts(element, 'graphic')[0], 'a picture');
      const paths = [...picture.querySelectorAll(':scope > path')];
      expect(paths.map((path) => path.getAttribute('class'))).to.deep.equal(fillings);
      const sample = parts(element, 'key')[0]?.querySelector('svg');
      expect(
        [...(sample?.querySelectorAll('path[class]') ?? [])].map((path) => path.getAttribute('class')),
      ).to.deep.equal(fillings.includes('hatched' as never) ? ['hatched', 'solid'] : []);
    });

  once('has a key to the hatched mark of a bound that says all there is to say', async () => {
    const element = await show(own({ value: 'more than 33 in 100', label: 'people' }));
    await until(() => parts(element, 'graphic').length, 'a picture');
    expect(texts(element, 'key')).to.deep.equal(['more than 33 in 100']);
  });

  const nested: [name: string, attributes: Record<string, string>, says: string[], key: string][] = [
    [
      'the document’s own',
      { src: '/data/figures.json', figure: 'frequency-once', 'of-figure': '' },
      ['78%', '28.5%'],
      'about 22 in 100 overall',
    ],
    [
      'one by its id',
      { src: '/data/figures.json', figure: 'frequency-six', 'of-figure': 'csa-prevalence' },
      ['42%', '28.5%'],
      'about 12 in 100 overall',
    ],
    [
      'one as typed',
      { value: '1 in 2', label: 'of them stayed', 'of-figure': '40% of adults came', source: 'A study' },
      ['1 in 2', '40%'],
      'about 20 in 100 overall',
    ],
    [
      'both named',
      { src: '/data/figures.json', figure: 'csa-prevalence frequency-once', arrange: 'nested' },
      ['78%', '28.5%'],
      'about 22 in 100 overall',
    ],
  ];
  const nestedShare = firstEverywhere();
  for (const [name, attributes, says, key] of nested) {
    nestedShare(`draws a share of a share within everybody: ${name}`, async () => {
      const element = await show(own(attributes));
      await until(() => texts(element, 'key').length === 2, 'the picture');
      expect(texts(element, 'value')).to.deep.equal(says);
      expect(texts(element, 'key')).to.deep.equal([key, 'Each figure is 1 person in 100']);
      // The two statements alone: a label of the one is no heading of both.
      expect(texts(element, 'heading')).to.deep.equal([]);
      expect(texts(element, 'source')).to.have.length(attributes['src'] ? 2 : 1);
      await expectAccessible(element);
    });
  }

  once('draws a share alone where the one around it is unknown, and says so', async () => {
    const said: unknown[] = [];
    const { warn } = console;
    console.warn = (line) => said.push(line);
    const element = await show(own({ value: '12%', label: 'of them', 'of-figure': 'no-such' }));
    await until(() => parts(element, 'graphic').length === 1, 'the picture');
    console.warn = warn;
    expect(String(said[0])).to.contain('of-figure="no-such" names no figure');
  });

  once('draws one path a state, which nobody hears', async () => {
    const element = await show(own({ value: '28.5%' }));
    const [graphic] = parts(element, 'graphic');
    expect(graphic!.getAttribute('aria-hidden')).to.equal('true');
    expect(graphic!.querySelectorAll(':scope > path')).to.have.length(3);
  });

  it('makes points of many marks of no share, and leaves larger ones open', async () => {
    for (const [example, name, isFilled] of [
      [prevalence.thousand, 'point', true],
      [own({ value: '28.5%', mark: 'square' }), 'empty', false],
    ] as const) {
      const [graphic] = parts(await show(example), 'graphic');
      const { fill, stroke } = getComputedStyle(graphic!.querySelector(`:scope > .${name}`)!);
      expect([fill !== 'none', stroke !== 'none'], name).to.deep.equal([isFilled, !isFilled]);
    }
  });

  once('nests shares of the same people from the smallest to the largest, as they are drawn', async () => {
    const groups = [{ value: '11%' }, { value: '78%' }, { value: '42%' }];
    const element = await show(own({ data: JSON.stringify(groups), arrange: 'nested' }));
    await until(() => parts(element, 'statement').length, 'statements');
    expect(texts(element, 'value')).to.deep.equal(['11%', '42%', '78%']);
    expect(texts(element, 'key')).to.deep.equal(['Each figure is 1 person in 100']);
    const states = [...parts(element, 'graphic').at(-1)!.querySelectorAll(':scope > path')];
    expect(states.map((path) => path.getAttribute('class'))).to.deep.equal(['empty', 'dotted', 'hatched', 'solid']);
  });

  once('says what nested labels have in common once to the eye, and each in full to the ear', async () => {
    const groups = ['more than once', 'more than 6 times'].map((often, index) => ({
      value: index ? '42%' : '78%',
      label: `of those who were harmed were harmed ${often}`,
    }));
    const seen = (element: Element) => [...element.shadowRoot!.querySelectorAll('.cut')].map((cut) => cut.textContent);
    const nested = { data: JSON.stringify(groups), arrange: 'nested' };
    const element = await show(own(nested));
    await until(() => parts(element, 'statement').length, 'statements');
    expect(texts(element, 'statement')).to.deep.equal([
      '42% of those who were harmed were harmed more than 6 times',
      '78% of those who were harmed were harmed more than once',
    ]);
    expect(seen(element)).to.deep.equal(['more than once']);
    const headed = await show(own({ ...nested, label: 'Of 100 people who were harmed, how many were harmed …' }));
    await until(() => parts(headed, 'statement').length, 'statements');
    expect(seen(headed)).to.deep.equal(['more than 6 times', 'more than once']);
    const other = await show(own({ ...nested, label: 'Frequency' }));
    await until(() => parts(other, 'statement').length, 'statements');
    expect(seen(other)).to.deep.equal(['more than once']);
  });

  it("sets words of nested shares that it can't draw as wide as any others", async () => {
    const undrawn = {
      'four shares': [{ value: '42%' }, { value: '41%' }, { value: '40%' }, { value: '39%' }],
      'a range': [{ value: '21% to 65%' }, { value: '78%' }],
      withdrawn: [{ value: '42%', status: { state: 'withdrawn' } }, { value: '78%' }],
    };
    for (const [name, groups] of Object.entries(undrawn))
      for (const width of [240, 352, 640]) {
        const data = groups.map((group) => ({ ...group, label: 'of those who were asked were harmed more than once' }));
        const element = await show(own({ data: JSON.stringify(data), arrange: 'nested' }));
        element.style.inlineSize = `${width}px`;
        await until(() => parts(element, 'label').length === groups.length, 'labels');
        expect(parts(element, 'graphic'), name).to.have.length(0);
        for (const label of parts(element, 'label'))
          expect(label.getBoundingClientRect().width, `${name}, ${width} px`).to.be.above(180);
      }
  });

  it('sets each nested label beside its bracket', async () => {
    const element = await show(prevalence.nested);
    element.style.inlineSize = '40rem';
    await until(() => parts(element, 'statement').length === 3, 'three statements');
    const root = element.shadowRoot!;
    const rows = parts(element, 'graphic').at(-1)!.getBoundingClientRect();
    const middles = parts(element, 'statement').map((part) => {
      const { top, bottom } = part.getBoundingClientRect();
      return (top + bottom) / 2 - rows.top;
    });
    const brackets = root.querySelector('.brackets')!;
    expect(brackets.checkVisibility()).to.equal(true);
    // A tenth of the height is a row: 11 end in the second, 42 in the fifth, 78 in the eighth.
    [2, 5, 8].forEach((end, index) => {
      const [from, to] = [[0, 2, 5][index]!, end].map((row) => (rows.height * row) / 10);
      expect(middles[index]).to.be.within(from! - 12, to! + 12);
    });
    element.style.inlineSize = '20rem';
    await until(() => !brackets.checkVisibility(), 'marks in place of brackets');
    expect(root.querySelector('li [part=graphic]')!.checkVisibility()).to.equal(true);
  });

  once('names a source once for all the figures that share it', async () => {
    const source = { title: 'A study' };
    const groups = [
      { value: '11%', source },
      { value: '78%', source },
      { value: '5%', source: { title: 'Another' } },
    ];
    const element = await show(own({ data: JSON.stringify(groups) }));
    await until(() => parts(element, 'statement').length, 'statements');
    expect(texts(element, 'source')).to.deep.equal(['11%, 78% · Source: A study', '5% · Source: Another']);
  });

  once('follows its properties', async () => {
    const element = await show(own({}));
    element.data = [{ value: '1 in 4' }, { value: '1 in 5' }];
    await until(() => parts(element, 'graphic').length === 2, 'two arrays');
    element.data = null;
    element.value = '1 in 2';
    await settle(element);
    expect(texts(element, 'value')).to.deep.equal(['1 in 2']);
  });

  it('gives its picture as a file that says all by itself', async () => {
    const element = await show(own({ value: '28.5%', label: 'of "us" & <them>\ufffe\ud800\x07', source: 'A study' }));
    const file = new DOMParser().parseFromString((await element.toSVG())!, 'image/svg+xml');
    expect(file.querySelector('parsererror')).to.not.exist;
    expect(file.querySelector('title')!.textContent).to.equal('28.5% of "us" & <them>');
    expect(file.querySelector('desc')!.textContent).to.contain('A study');
    expect(file.querySelectorAll('g > path')).to.have.length(3);
    expect(file.documentElement.getAttribute('viewBox')).to.equal('0 0 1200 630');
    expect((await element.toSVG({ shape: 'portrait' }))!).to.contain('viewBox="0 0 1080 1350"');
    expect(file.documentElement.textContent.replaceAll('\u00a0', ' ')).to.contain('Source: A study');
    expect(await (await show(own({ value: '74' }))).toSVG()).to.equal(undefined);
  });

  once('draws nothing of what has been withdrawn, nor half a comparison', async () => {
    const groups = [{ value: '10%' }, { value: '20%', status: { state: 'withdrawn', date: '2025' } }];
    const element = await show(own({ data: JSON.stringify(groups) }));
    await until(() => parts(element, 'statement').length, 'statements');
    expect(parts(element, 'graphic')).to.have.length(0);
    expect(await element.toSVG()).to.equal(undefined);
    expect(texts(element, 'status')).to.deep.equal(['Withdrawn, 2025.']);
  });

  once('fills each array of a file by its own shares', async () => {
    const groups = [{ value: '10%' }, { value: '20% to 30%', status: { state: 'revised' } }];
    const element = await show(own({ data: JSON.stringify(groups), source: 'A study' }));
    await until(() => parts(element, 'statement').length, 'statements');
    expect(texts(element, 'source')).to.deep.equal(['Source: A study']);
    const file = (await element.toSVG())!;
    expect(file).not.to.contain('undefined');
    expect(file).to.contain('Revised: 20% to 30%');
    expect(file.match(/fill="(currentColor|none|url\(#hatched\))"/g)).to.deep.equal([
      'fill="none"',
      'fill="currentColor"',
      'fill="none"',
      'fill="url(#hatched)"',
      'fill="currentColor"',
      // The samples of its key: what is certain, and what may be beside it.
      'fill="currentColor"',
      'fill="url(#hatched)"',
      'fill="currentColor"',
    ]);
  });
});
