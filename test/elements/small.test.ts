import { expect } from '@open-wc/testing';
import '../../src/define/prevalence.js';
import '../../src/define/statistic.js';
import { small } from '../../src/elements/shared/figure/small.js';
import { once } from '../helpers/engine.js';
import { settle, until } from '../helpers/settle.js';
import { failOnLitWarnings } from '../helpers/warnings.js';

type Host = HTMLElementTagNameMap['impact-statistic' | 'impact-prevalence'];

const tidy = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
const inside = (element: Element, selector: string) => [...element.shadowRoot!.querySelectorAll(selector)];
const text = (element: Element, part: string) => tidy(inside(element, `[part~="${part}"]`)[0]?.textContent);
const series = (...points: readonly (readonly [when: string, value: string])[]) =>
  JSON.stringify(points.map(([when, value]) => ({ when, value })));
const YEARS = series(['2020', '30%'], ['2023', '25%']);

async function show(tag: string, attributes: Record<string, string>) {
  const element = document.createElement(tag) as Host;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.append(element);
  await until(() => text(element, 'statement'), 'a sentence');
  return element;
}

/** What the console is told while `run` runs, once it has been told something. */
async function told(run: () => Promise<unknown>): Promise<string> {
  const { warn } = console;
  const lines: string[] = [];
  console.warn = (line: string) => void lines.push(line);
  try {
    await run();
    return await until(() => lines.join('\n'), 'a warning');
  } finally {
    console.warn = warn;
  }
}

describe('what is drawn small beside a number', () => {
  failOnLitWarnings();
  before(() => import('../../src/elements/shared/series/change-drawing.js'));
  afterEach(() => {
    document.body.replaceChildren();
    document.documentElement.dir = '';
  });

  it('comes after the sentence, whose room it keeps', async () => {
    const { now } = small;
    let answer = (_: unknown) => undefined as void;
    const held = new Promise((resolve) => (answer = resolve));
    const { get } = small;
    Object.assign(small, { now: undefined, get: () => held });
    try {
      const element = await show('impact-statistic', { value: '25%', label: 'said so', trend: YEARS });
      expect(text(element, 'statement')).to.equal('25% said so');
      const [room] = inside(element, 'figure svg');
      expect(room!.getBoundingClientRect().height).to.be.above(100);
      expect(inside(element, '.small')).to.have.length(0);
      Object.assign(small, { now, get });
      answer(await small.get());
      await until(() => inside(element, '.small')[0], 'the picture');
    } finally {
      Object.assign(small, { get });
    }
  });

  once('says what the trend amounts to, hides the picture from listeners, and has a table', async () => {
    const element = await show('impact-statistic', { value: '25%', label: 'said so', trend: YEARS });
    const graphic = await until(() => inside(element, '.small .graphic')[0], 'the picture');
    expect(graphic.getAttribute('aria-hidden')).to.equal('true');
    expect(text(element, 'comparison')).to.equal('From 30% (2020) to 25% (2023). Down 5 percentage points.');
    expect(inside(element, 'th[scope=row]').map(({ textContent }) => textContent)).to.deep.equal([
      '2020',
      '2021',
      '2022',
      '2023',
    ]);
  });

  once('draws a prevalence’s people and its trend, and its interval in the people alone', async () => {
    const element = await show('impact-prevalence', {
      value: '25%',
      label: 'said so',
      interval: '20% to 30%',
      trend: YEARS,
    });
    await until(() => inside(element, '.small .bars')[0], 'the trend');
    await until(() => inside(element, '.picture svg')[0], 'the people');
    expect(inside(element, '.small svg.track')).to.have.length(0);
  });

  once('is in the file of a prevalence, with its words, its bars and its interval', async () => {
    const element = await show('impact-prevalence', {
      value: '25%',
      label: 'said so',
      interval: '20% to 30%',
      trend: YEARS,
    });
    await until(() => inside(element, '.picture svg')[0], 'the people');
    const save = async () => (await (element as HTMLElementTagNameMap['impact-prevalence']).toSVG())!;
    const file = new DOMParser().parseFromString(await save(), 'image/svg+xml');
    expect(file.querySelector('parsererror')).to.not.exist;
    const said = [...file.querySelectorAll('text')].map(({ textContent }) => tidy(textContent)).join(' ');
    for (const words of ['between 20% and 30%', 'Down 5 percentage points', '2020', '30%', '2023', 'no figure in this'])
      expect(said).to.contain(words);
    expect(file.querySelector('title')!.textContent).to.contain('Down 5 percentage points');
    expect(file.querySelectorAll('rect').length).to.be.above(2);
    element.removeAttribute('trend');
    await settle(element);
    expect(await save()).to.not.contain('Down 5');
  });

  once('waits for what draws a trend before it gives a file', async () => {
    const { now, get } = small;
    let answer = (_: unknown) => undefined as void;
    const held = new Promise((resolve) => (answer = resolve));
    Object.assign(small, { now: undefined, get: () => held });
    try {
      const element = (await show('impact-prevalence', {
        value: '25%',
        label: 'said so',
        trend: YEARS,
      })) as HTMLElementTagNameMap['impact-prevalence'];
      await until(() => inside(element, '.picture svg')[0], 'the people');
      const file = element.toSVG();
      Object.assign(small, { now, get });
      answer(await small.get());
      expect(await file).to.contain('Down 5 percentage points');
    } finally {
      Object.assign(small, { now: small.now ?? now, get });
    }
  });

  it('draws an interval on the whole axis of shares, mirrored from right to left', async () => {
    const places = async (direction: string) => {
      document.documentElement.dir = direction;
      const element = await show('impact-statistic', { value: '50%', interval: '40% to 70%', label: 'said so' });
      element.style.cssText = 'display:block;inline-size:300px';
      const mark = await until(() => inside(element, '.small .mark')[0], 'the band');
      await settle(element);
      const [track] = inside(element, '.small svg.track');
      const [box, band] = [track!, mark].map((each) => each.getBoundingClientRect());
      // Both ends of the scale stand flush with it.
      const [zero, full] = inside(element, '.small .ends span').map((end) => {
        const range = document.createRange();
        range.selectNodeContents(end);
        return range.getBoundingClientRect();
      });
      const edges = direction === 'ltr' ? [zero!.left, full!.right] : [full!.left, zero!.right];
      expect(edges[0]).to.be.closeTo(box!.left, 1);
      expect(edges[1]).to.be.closeTo(box!.right, 1);
      return [band!.left - box!.left, box!.right - band!.right, box!.width].map(Math.round);
    };
    const [left, right, width] = (await places('ltr')) as [number, number, number];
    expect(left / width).to.be.closeTo(0.4, 0.02);
    expect(right / width).to.be.closeTo(0.3, 0.02);
    expect(await places('rtl')).to.deep.equal([right, left, width]);
  });

  const refused: [attributes: Record<string, string>, line: RegExp][] = [
    [{ value: '9', trend: series(['2020', '310'], ['2021', '352']) }, /none of the values of its series/],
    [{ value: '9', trend: '' }, /there is no series of values/],
    [{ value: '9', trend: '[{]' }, /no list of/],
    [{ value: '9', trend: series(['2020', '9'], ['2020-06', '9']) }, /overlap/],
    [{ value: '9%', trend: series(['2020', '310'], ['2021', '9%']) }, /no common axis/],
  ];
  for (const [attributes, line] of refused)
    once(`draws nothing of ${JSON.stringify(attributes)}, and says so`, async () => {
      let element: Host | undefined;
      expect(
        await told(async () => (element = await show('impact-statistic', { label: 'said so', ...attributes }))),
      ).to.match(line);
      expect(inside(element!, '.small')).to.have.length(0);
      expect(text(element!, 'statement')).to.contain('said so');
    });

  once('draws nothing of what has been withdrawn', async () => {
    const data = { value: '25%', label: 'said so', series: JSON.parse(YEARS), status: { state: 'withdrawn' } };
    const element = await show('impact-statistic', { data: JSON.stringify(data), trend: '' });
    await until(() => text(element, 'status'), 'the status');
    await settle(element);
    expect(inside(element, '.small, figure svg')).to.have.length(0);
  });

  for (const trend of ['false', 'FALSE'])
    once(`is off where it is "${trend}"`, async () => {
      const element = await show('impact-statistic', { value: '25%', label: 'said so', trend });
      await settle(element);
      expect(inside(element, '.small, figure svg')).to.have.length(0);
    });
});
