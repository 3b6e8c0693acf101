import { expect } from '@open-wc/testing';
import '../../src/define/glossary.js';
import '../../src/define/quote.js';
import '../../src/define/sources.js';
import '../../src/define/statistic.js';
import '../../src/define/term.js';
import { build, type Example } from '../../stories/examples/example.js';
import { citing, hard, sources } from '../../stories/examples/sources.js';
import { addLanguage } from '../../src/runtime/languages.js';
import { expectAccessible } from '../helpers/axe.js';
import { firstEverywhere, once } from '../helpers/engine.js';
import { settle, until } from '../helpers/settle.js';
import { failOnLitWarnings } from '../helpers/warnings.js';

type Sources = HTMLElementTagNameMap['impact-sources'];

const words = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
const entries = (element: Element) => [...element.shadowRoot!.querySelectorAll<HTMLElement>('[part=entry]')];
const said = (element: Element) => entries(element).map(({ textContent }) => words(textContent));

const add = (element: HTMLElement) => (document.body.append(element), element);

async function show(example = sources.list as Parameters<typeof build>[0], count = 2): Promise<Sources> {
  citing.forEach((one) => add(build(one)));
  const element = add(build(example)) as Sources;
  await until(() => entries(element).length === count, `${count} sources`);
  return settle(element);
}

async function copied(element: Sources, name: string, refuse = false): Promise<string> {
  const texts: string[] = [];
  const writeText = (text: string) =>
    refuse ? Promise.reject(new Error('refused')) : Promise.resolve(void texts.push(text));
  const before = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  try {
    [...element.shadowRoot!.querySelectorAll<HTMLElement>('[part=copy] button')]
      .find((one) => words(one.textContent) === name)!
      .click();
    await until(() => words(element.shadowRoot!.querySelector('[role=status]')!.textContent), 'the outcome');
  } finally {
    if (before) Object.defineProperty(navigator, 'clipboard', before);
    else Reflect.deleteProperty(navigator, 'clipboard');
  }
  return texts[0] ?? '';
}

describe('impact-sources', () => {
  failOnLitWarnings();
  afterEach(() => {
    document.body.replaceChildren();
    document.documentElement.lang = document.documentElement.dir = '';
  });

  const sample = firstEverywhere();
  for (const [name, example] of Object.entries<Example>(sources)) {
    sample(`is accessible: ${name}`, async () => {
      const { page = [] } = example;
      page.forEach((one) => add(build(one)));
      const element = add(build(example)) as Sources;
      const text = () => words(element.shadowRoot!.textContent);
      const isShown = () => (name === 'arabic' ? entries(element).length === 2 : text().includes(example.says));
      if (page.length) await until(isShown, 'the sources');
      await expectAccessible(await settle(element));
    });
  }

  it('runs in the direction of its own language, whatever the page’s is', async () => {
    document.documentElement.dir = 'rtl';
    document.documentElement.lang = 'ar';
    const element = await show({ ...sources.list, attributes: { ...sources.list.attributes, lang: 'en' } });
    expect(getComputedStyle(element.shadowRoot!.querySelector('ol')!).direction).to.equal('ltr');
  });

  once('names each study once, in the order of the page, and how often it is cited', async () => {
    const element = await show();
    expect(said(element)).to.deep.equal(['A study, 2023. Cited 2 times. ↩1 ↩2', 'A report, p. 76. Cited once. ↩']);
    expect(element.shadowRoot!.querySelector('a')!.href).to.equal('https://example.org/study.pdf');
    expect(words(element.shadowRoot!.querySelector('h2')!.textContent)).to.equal('Sources');
    await expectAccessible(element);
  });

  once('keeps its author’s words where nothing is cited, and follows what comes, changes and goes', async () => {
    const element = add(build(sources.list)) as Sources;
    await settle(element);
    expect(element.shadowRoot!.querySelector('slot')).to.exist;
    const figure = build(citing[0]!);
    document.body.prepend(figure);
    await until(() => entries(element).length === 1, 'its source');
    figure.setAttribute('source', 'Another study');
    await until(() => said(element)[0]?.startsWith('Another study'), 'the other source');
    figure.remove();
    await until(() => !entries(element).length, 'no source');
  });

  once('names what is cited in the shadow tree that it stands in, and follows it there', async () => {
    const root = add(document.createElement('div')).attachShadow({ mode: 'open' });
    const element = root.appendChild(build(sources.list)) as Sources;
    root.append(...citing.map((one) => build(one)));
    await until(() => entries(element).length === 2, 'the sources');
    document.body.append(element);
    await until(() => !entries(element).length, 'nothing to name on the page itself');
    root.append(element);
    await until(() => entries(element).length === 2, 'the sources once more');
    root.querySelector('impact-quote')!.remove();
    await until(() => entries(element).length === 1, 'one source less');
  });

  once('counts words that are explained', async () => {
    const data = JSON.stringify({
      version: 1,
      language: 'en',
      sources: { guide: { title: 'A guide to words' } },
      groups: [],
      terms: [
        { id: 'a', term: 'A', definition: 'What it means.', source: 'guide' },
        { id: 'b', term: 'B', definition: 'What it means.', source: 'guide' },
      ],
    });
    for (const term of ['a', 'b'])
      add(build({ tag: 'impact-term', attributes: { term, data }, content: term, says: '' }));
    add(build({ tag: 'impact-glossary', attributes: { data, terms: 'b' }, content: '', says: '' }));
    const element = add(build(sources.list)) as Sources;
    await until(() => said(element)[0]?.includes('Cited 3 times.'), 'three citations');
  });

  once('marks what a document in another language names, in its own direction', async () => {
    const { documentElement: page } = document;
    [page.lang, page.dir] = ['ar', 'rtl'];
    addLanguage('ar');
    const data = JSON.stringify({
      version: 1,
      language: 'en',
      sources: { guide: { title: 'A guide to words', publisher: 'A Press', published: '2023-04' } },
      groups: [],
      terms: [{ id: 'a', term: 'A', definition: 'What it means.', source: 'guide' }],
    });
    add(build({ tag: 'impact-term', attributes: { term: 'a', data }, content: 'a', says: '' }));
    const element = add(build(sources.list)) as Sources;
    const own = await until(() => entries(element)[0]?.querySelector<HTMLElement>('[lang]'), 'a source in English');
    expect([own.lang, own.dir, words(own.textContent)]).to.deep.equal([
      'en',
      'ltr',
      'A guide to words, A Press, April 2023.',
    ]);
  });

  it('leads back to where a source is cited, and leaves no trace there', async () => {
    const element = await show();
    const [first, second] = entries(element)[0]!.querySelectorAll('button');
    expect(first!.ariaLabel).to.equal('Back to where it is cited, 1 of 2');
    const before = history.length;
    second!.click();
    const figure = document.querySelectorAll('impact-statistic')[1]!;
    expect(document.activeElement === figure).to.equal(true);
    first!.click();
    expect(document.activeElement === document.querySelector('impact-statistic')).to.equal(true);
    expect(figure.hasAttribute('tabindex')).to.equal(false);
    expect(history.length).to.equal(before);
  });

  it('keeps the ways back on one line, pointing against the way the page is read', async () => {
    const column = document.createElement('div');
    document.body.append(column);
    const element = await show();
    column.append(element);
    await settle(element);
    const tops = (width: number) => {
      column.style.inlineSize = `${width}px`;
      return [...entries(element)[0]!.querySelectorAll('button')].map((back) => back.getBoundingClientRect().top);
    };
    for (let width = 180; width < 400; width += 8) expect(new Set(tops(width)).size, `${width} px`).to.equal(1);
    addLanguage('ar');
    column.lang = 'ar';
    column.dir = 'rtl';
    element.requestUpdate();
    await settle(element);
    expect(entries(element)[0]!.querySelector('button')!.textContent).to.equal('↪1');
  });

  it('puts numbers in place of source lines where they are asked for, and takes them back', async () => {
    const element = await show(sources.numbers);
    const figure = document.querySelector('impact-statistic')!;
    const part = (name: string) => figure.shadowRoot!.querySelector<HTMLElement>(`[part~=${name}]`);
    await until(() => part('reference'), 'the number');
    expect(words(part('reference')!.textContent)).to.equal('Source 1');
    expect(getComputedStyle(part('source')!).display).to.equal('none');
    await expectAccessible(figure);
    part('reference')!.querySelector('button')!.click();
    expect(element.shadowRoot!.activeElement === entries(element)[0]).to.equal(true);
    element.remove();
    expect(Boolean(part('reference'))).to.equal(false);
    expect(getComputedStyle(part('source')!).display).not.to.equal('none');
  });

  once('gives a figure one number, where a page has two lists', async () => {
    await show(sources.numbers);
    const second = build({ ...sources.numbers, page: undefined } as Example);
    document.body.append(second);
    await settle(second as Parameters<typeof settle>[0]);
    await until(() => second.shadowRoot?.querySelector('li'), 'the second list');
    for (const figure of document.querySelectorAll('impact-statistic'))
      expect(figure.shadowRoot!.querySelectorAll('[part=reference]')).to.have.lengthOf(1);
    // The list that is left numbers them when the first has gone.
    document.querySelector('impact-sources')!.remove();
    for (const figure of document.querySelectorAll('impact-statistic'))
      expect(figure.shadowRoot!.querySelectorAll('[part=reference]')).to.have.lengthOf(1);
    second.remove();
    expect(Boolean(document.querySelector('impact-statistic')!.shadowRoot!.querySelector('[part=reference]'))).to.equal(
      false,
    );
  });

  once('numbers the one figure that asks for it', async () => {
    citing.forEach((one) => add(build(one)));
    const [first, second] = document.querySelectorAll('impact-statistic');
    first!.cite = 'numbers';
    add(build(sources.list));
    await until(() => first!.shadowRoot!.querySelector('[part=reference]'), 'its number');
    expect(Boolean(second!.shadowRoot!.querySelector('[part=reference]'))).to.equal(false);
  });

  it('is copied as text, BibTeX, RIS and CSL-JSON', async () => {
    const element = await show();
    expect(await copied(element, 'Text')).to.equal(
      '1. A study. 2023. https://example.org/study.pdf\n2. A report. p. 76',
    );
    expect(await copied(element, 'BibTeX')).to.match(
      /^@misc\{a2023,\n {2}title = \{\{A study\}\},\n {2}year = \{2023\}/,
    );
    expect(await copied(element, 'RIS')).to.match(/^TY {2}- GEN\r\nTI {2}- A study\r\n/);
    expect(JSON.parse(await copied(element, 'CSL-JSON'))).to.have.length(2);
    await copied(element, 'RIS', true);
    const shown = await until(() => element.shadowRoot!.querySelector('[part=citation]'), 'the text');
    expect(shown.textContent).to.contain('TI  - A study');
  });

  for (const refuse of [false, true])
    for (const format of ['Text', 'BibTeX', 'RIS', 'CSL-JSON'])
      once(
        `says no more that its ${format} was ${refuse ? 'selected' : 'copied'} once it is another list`,
        async () => {
          const element = await show();
          const root = element.shadowRoot!;
          const status = () => words(root.querySelector('[role=status]')!.textContent);
          await copied(element, format, refuse);
          if (refuse) await until(() => root.querySelector('[part=citation]'), 'the text');
          element.heading = 'Where it stands';
          await settle(element);
          expect(status()).to.match(refuse ? /^Selected/ : /^Copied/);
          add(build(hard));
          await until(() => entries(element).length === 3, 'the third source');
          await settle(element);
          expect([status(), Boolean(root.querySelector('[part=citation]'))]).to.deep.equal(['', false]);
        },
      );

  once('sets what is hard to set, and links no script', async () => {
    add(build(hard));
    const element = await show(sources.list, 3);
    expect(said(element)[0]).to.contain('<b>Donaudampf');
    expect(element.shadowRoot!.querySelector('a')!.href).to.equal('https://doi.org/10.1016/j.childyouth.2023.106861');
    expect(said(element)[0]).to.contain('3 April 2023, p. xi. https://doi.org/10.1016/j.childyouth.2023.106861');
    await expectAccessible(element);
  });

  once('comes and goes without growth', async () => {
    const element = await show(sources.numbers);
    for (let turn = 0; turn < 200; turn++) {
      element.remove();
      document.body.append(element);
    }
    await until(() => entries(element).length === 2, 'the sources again');
    const figure = document.querySelector('impact-statistic')!;
    await until(() => figure.shadowRoot!.querySelector('[part=reference]'), 'its number');
    expect(figure.shadowRoot!.querySelectorAll('[part=reference]')).to.have.length(1);
  });
});
