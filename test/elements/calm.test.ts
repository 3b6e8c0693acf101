import { expect } from '@open-wc/testing';
import '../../src/define/actions.js';
import '../../src/define/calm.js';
import '../../src/define/exit.js';
import '../../src/define/give.js';
import '../../src/define/prevalence.js';
import '../../src/define/quote.js';
import '../../src/define/statistic.js';
import '../../src/define/term.js';
import { actions } from '../../stories/examples/actions.js';
import { build, type Example } from '../../stories/examples/example.js';
import { give } from '../../stories/examples/give.js';
import { besideExit, calm, held } from '../../stories/examples/calm.js';
import { calmView } from '../../src/elements/calm/view.js';
import { expectAccessible } from '../helpers/axe.js';
import { firstEverywhere, once } from '../helpers/engine.js';
import { settle, until } from '../helpers/settle.js';
import { failOnLitWarnings } from '../helpers/warnings.js';

type Calm = HTMLElementTagNameMap['impact-calm'];

const words = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
const part = (element: Element, name: string) => element.shadowRoot!.querySelector<HTMLElement>(`[part~="${name}"]`);
const add = <T extends HTMLElement>(element: T): T => (document.body.append(element), element);
const choices = (element: Element) => [...element.shadowRoot!.querySelectorAll<HTMLElement>('[part=choice]')];
const isShown = (element: Element | null | undefined) =>
  Boolean(element && getComputedStyle(element).display !== 'none');

async function show(): Promise<Calm> {
  held.forEach((one) => add(build(one)));
  const element = add(build(calm.page)) as Calm;
  await until(
    () => /Figures: [2-9].*pictures.*explained/.test(part(element, 'holds')?.textContent ?? ''),
    'what it holds',
  );
  return settle(element);
}

function choose(element: Element, label: string): void {
  choices(element)
    .find((one) => words(one.textContent) === label)!
    .querySelector('input')!
    .click();
}

describe('impact-calm', () => {
  failOnLitWarnings();
  afterEach(() => {
    document.body.replaceChildren();
    sessionStorage.clear();
  });

  it('keeps the gap between the paragraphs of an author, and none around them', async () => {
    const element = document.createElement('impact-calm');
    element.innerHTML = '<p>One.</p><p>Two.</p><p>Three.</p>';
    add(element);
    await settle(element);
    const paragraphs = [...element.children].map((one) => getComputedStyle(one));
    const gaps = paragraphs.map(({ marginTop, marginBottom }) =>
      [marginTop, marginBottom].map((one) => parseFloat(one) > 0),
    );
    expect(gaps).to.deep.equal([
      [false, true],
      [true, true],
      [true, false],
    ]);
  });

  const sample = firstEverywhere();
  for (const [name, example] of Object.entries<Example>(calm)) {
    sample(`is accessible, closed and open: ${name}`, async () => {
      const { page = [] } = example;
      page.forEach((one) => add(build(one)));
      const element = add(build(example)) as Calm;
      if (page.length) await until(() => part(element, 'holds'), 'what it holds');
      await settle(element);
      if (name !== 'arabic') expect(words(part(element, 'heading')!.textContent)).to.contain(example.says);
      await expectAccessible(element);
      part(element, 'details')!.setAttribute('open', '');
      await expectAccessible(element);
    });
  }

  once('says what the page holds, neutrally, and offers what makes a difference here', async () => {
    const element = await show();
    expect(words(part(element, 'holds')!.textContent)).to.equal(
      'Figures: 2; pictures: 1; quotations: 2 (from offenders: 1); words explained: 1',
    );
    expect(choices(element).map(({ textContent }) => words(textContent))).to.deep.equal([
      'Plain words',
      'No pictures',
      'No quotations from offenders',
      'Larger type and more space',
    ]);
    expect(element.shadowRoot!.querySelector('slot')!.assignedNodes()).to.have.length(1);
    part(element, 'details')!.setAttribute('open', '');
    await expectAccessible(element);
  });

  once('offers no more than that on a page that holds nothing', async () => {
    const element = add(build(calm.page)) as Calm;
    await settle(element);
    expect(Boolean(part(element, 'holds'))).to.equal(false);
    expect(choices(element).map(({ textContent }) => words(textContent))).to.deep.equal(['Larger type and more space']);
  });

  it('shows everyday words, and takes them back', async () => {
    const element = await show();
    const figure = document.querySelector('impact-statistic')!;
    const term = document.querySelector('impact-term')!;
    choose(element, 'Plain words');
    await settle(element);
    expect(words(part(figure, 'calm')!.textContent)).to.equal('Seven people in every hundred.');
    expect(isShown(part(figure, 'statement'))).to.equal(false);
    expect(term.level).to.equal('plain');
    await expectAccessible(figure);
    choose(element, 'Plain words');
    expect(Boolean(part(figure, 'calm'))).to.equal(false);
    expect(isShown(part(figure, 'statement'))).to.equal(true);
    expect(term.level).to.equal('definition');
  });

  it('shows no pictures, and larger type', async () => {
    const element = await show();
    const drawn = document.querySelector('impact-prevalence')!;
    const picture = () => drawn.shadowRoot!.querySelector('svg');
    const size = () => parseFloat(getComputedStyle(drawn.shadowRoot!.querySelector('.base')!).fontSize);
    const before = size();
    expect(isShown(picture())).to.equal(true);
    choose(element, 'No pictures');
    choose(element, 'Larger type and more space');
    expect(isShown(picture())).to.equal(false);
    expect(size()).to.equal(before * 1.25);
    element.remove();
    expect(isShown(picture())).to.equal(true);
    expect(size()).to.equal(before);
  });

  it('counts videos, and reaches recommendations, videos and giving', async () => {
    const [film, gift] = [add(build(actions.film)), add(build(give.chosen))];
    const element = add(build(calm.page)) as Calm;
    await until(() => words(part(element, 'holds')?.textContent) === 'Videos: 1', 'what it holds');
    const size = (one: Element) => parseFloat(getComputedStyle(one.shadowRoot!.querySelector('.base')!).fontSize);
    const before = size(gift);
    choose(element, 'No pictures');
    choose(element, 'Larger type and more space');
    expect(isShown(part(film, 'video'))).to.equal(false);
    expect(isShown(part(film, 'watch'))).to.equal(true);
    expect([size(film), size(gift)]).to.deep.equal([before * 1.25, before * 1.25]);
  });

  it('reaches what stands in the shadow tree that it stands in', async () => {
    const host = add(document.createElement('div'));
    const root = host.attachShadow({ mode: 'open' });
    const inner = root.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    const outer = root.appendChild(build(held[1]!));
    const element = inner.appendChild(build(calm.page)) as Calm;
    await until(() => part(element, 'holds')?.textContent?.includes('pictures: 1'), 'what it holds');
    choose(element, 'No pictures');
    expect(isShown(outer.shadowRoot!.querySelector('svg'))).to.equal(false);
    const late = root.appendChild(build(held[1]!));
    await until(
      () => late.shadowRoot?.querySelector('svg') && !isShown(late.shadowRoot.querySelector('svg')),
      'no picture',
    );
  });

  it('puts quotations from offenders out of sight, until one is asked for', async () => {
    const element = await show();
    choose(element, 'No quotations from offenders');
    const [survivor, offender] = document.querySelectorAll('impact-quote');
    expect(isShown(part(survivor!, 'base'))).to.equal(true);
    expect(isShown(part(offender!, 'base'))).to.equal(false);
    expect(words(part(offender!, 'calm')!.textContent)).to.equal('A quotation from an offender is hidden.Show it');
    await expectAccessible(offender!);
    part(offender!, 'calm')!.querySelector('button')!.click();
    expect(isShown(part(offender!, 'base'))).to.equal(true);
    expect(Boolean(part(offender!, 'calm'))).to.equal(false);
  });

  it('puts their author’s copy out of sight too, where a document is late or lost', async () => {
    const element = await show();
    choose(element, 'No quotations from offenders');
    const attributes = { src: '/data/no-such-quotes.json', quote: 'a' };
    const [theirs, other] = ['Offender ', 'survivor'].map((speaker) =>
      add(build({ tag: 'impact-quote', attributes: { ...attributes, speaker }, content: 'Words.', says: '' })),
    );
    await until(() => part(other!, 'message'), 'the failure');
    await until(() => !isShown(part(theirs!, 'base')), 'the words to be hidden');
    expect(isShown(part(other!, 'base'))).to.equal(true);
    part(theirs!, 'calm')!.querySelector('button')!.click();
    expect(isShown(part(theirs!, 'base'))).to.equal(true);
  });

  once('counts in the digits of the page’s language', () => {
    const held = { figures: 1200, pictures: 0, videos: 0, quotes: 0, offenders: 0, terms: 0, plain: false };
    for (const [locale, says] of [
      ['en', 'Figures: 1,200'],
      ['de', 'Figures: 1.200'],
      ['hi-u-nu-deva', 'Figures: १,२००'],
    ] as const)
      expect(calmView(held, new Set(), { locale, isKept: true }).holds).to.equal(says);
  });

  it('reaches what comes later', async () => {
    const element = await show();
    choose(element, 'No pictures');
    const late = add(build(held[1]!));
    await until(
      () => late.shadowRoot?.querySelector('svg') && !isShown(late.shadowRoot.querySelector('svg')),
      'no picture',
    );
    expect(words(part(element, 'holds')!.textContent)).to.contain('Figures: ');
  });

  it('is kept for the tab', async () => {
    const first = await show();
    expect(words(part(first, 'kept')!.textContent)).to.equal('Kept until you close this tab, on this site only.');
    choose(first, 'No pictures');
    expect({ ...sessionStorage }).to.deep.equal({ 'impact-calm': 'pictures' });
    expect(localStorage.length).to.equal(0);
    document.body.replaceChildren();
    const second = await show();
    const picture = document.querySelector('impact-prevalence')!.shadowRoot!.querySelector('svg');
    expect(isShown(picture)).to.equal(false);
    choose(second, 'No pictures');
    expect(sessionStorage.length).to.equal(0);
  });

  it('keeps nothing while an exit stands on the page, and leaves nothing from before', async () => {
    sessionStorage.setItem('impact-calm', 'pictures junk');
    const [exit] = besideExit.page!;
    add(build(exit!));
    const element = await show();
    expect(sessionStorage.length).to.equal(0);
    expect(words(part(element, 'kept')!.textContent)).to.equal('Not kept: it ends when you leave this page.');
    choose(element, 'Larger type and more space');
    expect(sessionStorage.length).to.equal(0);
    expect(isShown(document.querySelector('impact-prevalence')!.shadowRoot!.querySelector('svg'))).to.equal(false);
  });

  it('has its author’s paragraph as close to the heading as words without one', async () => {
    const element = await show();
    const paragraph = element.querySelector('p')!.getBoundingClientRect();
    element.dir = 'rtl';
    expect(getComputedStyle(element.querySelector('p')!).textAlign).to.be.oneOf(['right', '-webkit-right']);
    element.dir = '';
    expect(paragraph.top - part(element, 'heading')!.getBoundingClientRect().bottom).to.be.below(8);
  });

  it('works where the page has no storage', async () => {
    const { getItem, setItem } = Storage.prototype;
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    Object.assign(Storage.prototype, { getItem: refuse, setItem: refuse });
    try {
      const element = await show();
      choose(element, 'No pictures');
      expect(isShown(document.querySelector('impact-prevalence')!.shadowRoot!.querySelector('svg'))).to.equal(false);
    } finally {
      Object.assign(Storage.prototype, { getItem, setItem });
    }
  });
});
