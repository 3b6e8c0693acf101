import { expect } from '@open-wc/testing';
import '../../src/define/actions.js';
import '../../src/define/change.js';
import '../../src/define/compare.js';
import '../../src/define/contact.js';
import '../../src/define/give.js';
import '../../src/define/glossary.js';
import '../../src/define/posts.js';
import '../../src/define/prevalence.js';
import '../../src/define/quote.js';
import '../../src/define/sources.js';
import '../../src/define/statistic.js';
import '../../src/define/subscribe.js';
import '../../src/define/support.js';
import '../../src/define/term.js';
import { build, type Example } from '../../stories/examples/example.js';
import { glossary } from '../../stories/examples/glossary.js';
import { posts } from '../../stories/examples/posts.js';
import { prevalence } from '../../stories/examples/prevalence.js';
import { statistic } from '../../stories/examples/statistic.js';
import { ar } from '../../src/quantity/phrases/ar.js';
import { de } from '../../src/quantity/phrases/de.js';
import { addLanguage } from '../../src/runtime/languages.js';
import { settle, until } from '../helpers/settle.js';

const subscribe: Example = {
  tag: 'impact-subscribe',
  attributes: {
    action: 'https://forms.example/',
    heading: 'Connect',
    'ask-name': '',
    topics: 'Research',
    consent: 'Yes',
  },
  content: '',
  says: '',
};
const examples: Readonly<Record<string, Example>> = {
  statistic: statistic.qualified,
  prevalence: prevalence.smallDenominator,
  posts: posts.hard,
  glossary: glossary.inline,
  'compact glossary': { ...glossary.compact, attributes: { ...glossary.inline.attributes, compact: '' } },
  subscribe,
};

async function show(example: Example, into: Element = document.body): Promise<HTMLElement> {
  const element = build(example);
  into.append(element);
  await settle(element);
  await until(() => element.shadowRoot!.querySelector('.base')?.textContent.trim());
  return element;
}

/** A part of the page with a style of its own. */
function section(css: string): [HTMLElement, HTMLStyleElement] {
  const page = document.createElement('section');
  const sheet = document.createElement('style');
  sheet.textContent = css;
  document.body.append(sheet, page);
  return [page, sheet];
}

/** Chromium leaves a space that stands alone beside a comment, as Lit's markers are, out of the name that is spoken. */
function lostSpaces(named: Element): string[] {
  const walker = document.createTreeWalker(named, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  const within = texts.slice(1, -1);
  const isComment = (node: Node | null) => node instanceof Comment;
  return within.some((text) => !text.data.trim() && (isComment(text.previousSibling) || isComment(text.nextSibling)))
    ? [named.textContent]
    : [];
}

describe('an element in a page', () => {
  afterEach(() => document.body.replaceChildren());

  for (const [name, example] of Object.entries(examples)) {
    it(`is spoken with the spaces between its words: ${name}`, async () => {
      const root = (await show(example)).shadowRoot!;
      const named = [...root.querySelectorAll('label, legend, summary, button, a, [role=heading], h2, h3, dfn')];
      expect(named.flatMap(lostSpaces)).to.deep.equal([]);
    });

    it(`leaves the room around it to the page, and touches nothing: ${name}`, async () => {
      const [page, sheet] = section('');
      const first = await show(example, page);
      const second = await show(example, page);
      const gap = () => second.getBoundingClientRect().top - first.getBoundingClientRect().bottom;
      // A word in a line and a button of the page's have no room of their own.
      const own = ['term', 'exit'].includes(name) ? 0 : 16;
      expect(gap()).to.be.closeTo(own, 0.5);
      for (const [margin, expected] of [
        ['margin-block: .5em', Math.max(own, 8)],
        ['margin-block: 2em', 32],
        ['--impact-space: 0', 0],
        ['--impact-space: 3em', own && 48],
      ] as const) {
        sheet.textContent = `section > * { ${margin} }`;
        expect(gap(), margin).to.be.closeTo(expected, 0.5);
      }
      // The last has nothing to keep away from.
      sheet.textContent = '';
      second.remove();
      const { height } = first.shadowRoot!.querySelector('.base')!.getBoundingClientRect();
      expect(first.getBoundingClientRect().height - height).to.be.below(16);
    });

    it(`keeps its lines within its column, however the page sets its own: ${name}`, async () => {
      const [page] = section(
        'section { width: 320px; white-space: nowrap; text-indent: 4em; text-transform: uppercase }',
      );
      const base = (await show(example, page)).shadowRoot!.querySelector('.base')!;
      expect(base.scrollWidth).to.be.at.most(320);
      expect(getComputedStyle(base).textIndent).to.equal('0px');
      expect(getComputedStyle(base).textTransform).to.equal('none');
    });
  }

  it('says of no box that it is wrong before the reader was there', async () => {
    const root = (await show(subscribe)).shadowRoot!;
    const boxes = [...root.querySelectorAll('[type=checkbox]')].map((box) => box.getAttribute('aria-invalid'));
    expect(boxes).to.deep.equal(['false', 'false']);
  });

  it('is as wide as its column where the letters are large, and so are its boxes', async () => {
    const [page] = section('section { width: 296px; font-size: 32px }');
    const element = await show(subscribe, page);
    const root = element.shadowRoot!;
    const note = document.createElement('p');
    note.textContent = 'Enter the whole email address, like name@example.org.';
    root.querySelector('.field')!.prepend(note);
    expect(root.querySelector('.base')!.scrollWidth).to.be.at.most(296);
    expect(root.querySelector('[type=checkbox]')!.getBoundingClientRect().width).to.be.closeTo(48, 0.5);
  });
});

describe('words of another script than the page’s', () => {
  after(() => (document.documentElement.lang = document.documentElement.dir = ''));
  const notes: [example: Example, selector: string][] = [
    [{ ...statistic.qualified, attributes: { value: '1 in 4', label: 'people', note: 'Before 18.' } }, '[part=note]'],
    [{ ...subscribe, attributes: { ...subscribe.attributes, consent: 'Yes, write to me.' } }, '[data-impact=wording]'],
  ];
  for (const [example, selector] of notes)
    it(`${example.tag}: run in their own direction, and stand on the page’s side`, async () => {
      addLanguage('ar');
      document.documentElement.lang = 'ar';
      document.documentElement.dir = 'rtl';
      const element = await show(example);
      const words = element.shadowRoot!.querySelector(selector)!;
      const text = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
      let node = text.nextNode() as Text;
      while (!node.data.includes('.')) node = text.nextNode() as Text;
      const at = (index: number) => {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + 1);
        return range.getBoundingClientRect();
      };
      const stop = node.data.lastIndexOf('.');
      expect(at(stop).left, 'the full stop is at the end of the English words').to.be.greaterThan(at(0).left);
      expect(getComputedStyle(words).textAlign).to.equal('right');
      element.remove();
    });

  /** Where a letter of a text is. */
  const boxAt = (text: Text, index: number) => {
    const range = document.createRange();
    range.setStart(text, index);
    range.setEnd(text, index + 1);
    return range.getBoundingClientRect();
  };

  const OWN = 'actions change compare contact give glossary posts prevalence quote sources statistic subscribe support';
  for (const tag of OWN.split(' '))
    it(`impact-${tag}: an author’s own bare words, while they stand alone`, async () => {
      document.documentElement.lang = 'ar';
      document.documentElement.dir = 'rtl';
      const element = document.createElement(`impact-${tag}`);
      const text = new Text('21% to 65% of girls');
      element.append(text);
      document.body.append(element);
      await settle(element);
      const [first, last] = [boxAt(text, 0), boxAt(text, text.length - 1)];
      expect(first.left, 'begins').to.be.lessThan(last.left);
      const column = element.shadowRoot!.querySelector('.base')!.getBoundingClientRect();
      // A quotation stands beside its mark.
      expect(column.right - last.right, 'on the page’s side').to.be.within(-1, 60);
      element.remove();
    });

  it('leave a number of theirs as it was typed', async () => {
    document.documentElement.lang = 'ar';
    document.documentElement.dir = 'rtl';
    addLanguage('ar', ar);
    const nativeFetch = window.fetch;
    const figures = [{ id: 'share', value: '28,5 %', label: 'der Kinder' }];
    window.fetch = () =>
      Promise.resolve(
        new Response(JSON.stringify({ version: 1, language: 'de', sources: {}, figures }), {
          headers: { 'content-type': 'application/json' },
        }),
      );
    const element = await show({
      tag: 'impact-statistic',
      attributes: { src: 'https://example.org/de.json', figure: 'share' },
      content: '',
      says: '',
    });
    // Until the grammar has come, all of it is in English.
    const value = await until(() => element.shadowRoot!.querySelector('[part=value][dir]'), 'the value');
    window.fetch = nativeFetch;
    const texts = document.createTreeWalker(value, NodeFilter.SHOW_TEXT);
    const places: number[] = [];
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      for (let at = 0; at < text.length; at++) if (/[\d%]/.test(text.data[at]!)) places.push(boxAt(text, at).left);
    }
    expect(value.textContent.trim()).to.match(/^28,5\s%$/);
    expect(places).to.deep.equal(places.toSorted((a, b) => a - b));
    element.remove();
  });

  const sentence = 'UNICEF هي وكالة الأمم المتحدة للطفولة.';
  const figures = (language: string, note: string) => ({
    tag: 'impact-statistic',
    attributes: {
      data: JSON.stringify({ value: '1 in 4', label: { en: 'people', ar: 'من الناس' }, note: { [language]: note } }),
    },
    content: '',
    says: '',
  });
  const cases: [language: string, note: string, direction: string][] = [
    ['ar', sentence, 'rtl'],
    ['ar', 'قبل سن 18.', 'rtl'],
    ['en', 'Before the age of 18.', 'ltr'],
  ];
  for (const [language, note, direction] of cases)
    it(`runs ${direction} on an Arabic page: ${note}`, async () => {
      document.documentElement.lang = 'ar';
      document.documentElement.dir = 'rtl';
      addLanguage('ar', ar);
      const element = await show(figures(language, note));
      const statement = () => element.shadowRoot!.querySelector('[part=statement]')?.textContent;
      await until(() => /من كل|من الناس/.test(statement() ?? ''), 'the sentence in Arabic');
      await settle(element);
      const text = document.createTreeWalker(element.shadowRoot!.querySelector('[part=note]')!, NodeFilter.SHOW_TEXT);
      let node = text.nextNode();
      while (node && !node.textContent!.includes('.')) node = text.nextNode();
      const words = node!.parentElement!;
      expect(getComputedStyle(words).direction).to.equal(direction);
      const range = document.createRange();
      const at = (index: number) => (
        range.setStart(node!, index),
        range.setEnd(node!, index + 1),
        range.getBoundingClientRect()
      );
      const [first, stop] = [at(0), at(note.length - 1)];
      if (direction === 'rtl') expect(stop.left, 'the full stop').to.be.lessThan(first.left);
      else expect(stop.left, 'the full stop').to.be.greaterThan(first.left);
      element.remove();
    });

  it('keeps the order of a figure in German on an Arabic page', async () => {
    document.documentElement.dir = 'rtl';
    addLanguage('de', de);
    const element = await show({
      tag: 'impact-statistic',
      attributes: { lang: 'de', data: JSON.stringify({ value: '28.5%', label: { de: 'der Kinder' } }) },
      content: '',
      says: '',
    });
    const value = await until(() => element.shadowRoot!.querySelector('[part=value]'), 'the value');
    await until(() => value.textContent!.includes('28,5'), 'the value in German');
    expect(getComputedStyle(value).direction).to.equal('ltr');
    element.remove();
  });
});
