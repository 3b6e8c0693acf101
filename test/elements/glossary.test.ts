import { expect } from '@open-wc/testing';
import '../../src/define/glossary.js';
import type { ImpactErrorEvent } from '../../src/runtime/events/error.js';
import { build, type Example } from '../../stories/examples/example.js';
import { glossary, own } from '../../stories/examples/glossary.js';
import { addLanguage } from '../../src/runtime/languages.js';
import { expectAccessible } from '../helpers/axe.js';
import { firstEverywhere, once } from '../helpers/engine.js';
import { settle, until } from '../helpers/settle.js';
import { failOnLitWarnings } from '../helpers/warnings.js';

type Glossary = HTMLElementTagNameMap['impact-glossary'];

const all = (element: Glossary, part: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(`[part~="${part}"]`),
];
const visible = (element: Glossary, part: string) => all(element, part).filter((each) => each.checkVisibility());
const text = (node: Element | undefined) => node?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const names = (element: Glossary) => visible(element, 'entry').map((entry) => text(entry.querySelector('dfn')!));

/** On the page and read: from a document, or from what stands inside. */
async function show(element: HTMLElement): Promise<Glossary> {
  document.body.append(element);
  const glossary = (await settle(element)) as Glossary;
  const { attributes, childElementCount } = element;
  if (attributes.length || childElementCount) {
    const isEmpty = () => glossary.glossary?.terms.length === 0;
    await until(() => all(glossary, 'entry').length || all(glossary, 'message').length || isEmpty(), 'a glossary');
  }
  return settle(glossary);
}

async function search(element: Glossary, query: string): Promise<void> {
  const input = element.shadowRoot!.querySelector<HTMLInputElement>('input[type=search]')!;
  input.value = query;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  const full = element.shadowRoot!.querySelector('.full')!;
  await until(() => full.matches('.away.gone') === !!query, 'the search');
  await settle(element);
}

/** A part of the page in Arabic, whose words are there. */
function arabicPage(): HTMLElement {
  addLanguage('ar');
  const page = Object.assign(document.createElement('div'), { lang: 'ar', dir: 'rtl' });
  document.body.append(page);
  return page;
}

describe('impact-glossary', () => {
  failOnLitWarnings();
  afterEach(() => document.body.replaceChildren());

  const sample = firstEverywhere();
  for (const [name, example] of Object.entries<Example>(glossary)) {
    sample(`says and is accessible: ${name}`, async () => {
      const element = await show(build(example));
      expect(text(element.shadowRoot!.querySelector('.base')!)).to.contain(example.says);
      await expectAccessible(element);
    });
  }

  once('keeps the author’s own words while it has nothing better', async () => {
    for (const example of [glossary.idle, glossary.empty, glossary.failed]) {
      const element = await show(build(example));
      expect(element.shadowRoot!.querySelector('slot')).to.exist;
      element.remove();
    }
  });

  it('shows at once that nothing was found, and says so after a pause', async () => {
    const element = await show(build(glossary.grouped));
    const status = element.shadowRoot!.querySelector<HTMLElement>('.status')!;
    // What engines say of attr() differs.
    const shown = () => (getComputedStyle(status, '::before').content === 'none' ? '' : (status.dataset['none'] ?? ''));
    const input = element.shadowRoot!.querySelector<HTMLInputElement>('input[type=search]')!;
    input.value = 'xyz';
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await until(() => shown().includes('No term matches'), 'the words');
    expect(text(status)).to.equal('');
    await until(() => text(status) === 'No term matches “xyz”.', 'the announcement');
    expect(shown()).to.equal('');
  });

  it('keeps the link’s icon beside the name of an open term, and both names of a term in their own order', async () => {
    const page = arabicPage();
    const data = JSON.stringify({
      version: 1,
      language: 'en',
      terms: [{ id: 'a', term: 'Abuse material', abbreviation: 'AM', definition: 'Pictures.' }],
    });
    for (const compact of ['', undefined]) {
      const element = await show(
        build({
          tag: 'impact-glossary',
          attributes: { data, ...(compact === '' && { compact }) },
          content: '',
          says: '',
        }),
      );
      page.replaceChildren(element);
      await until(() => all(element, 'entry').length, 'the term');
      await settle(element);
      all(element, 'entry')[0]!.setAttribute('open', '');
      const [name, short] = ['dfn', '.abbreviation'].map((part) =>
        element.shadowRoot!.querySelector(part)!.getBoundingClientRect(),
      );
      expect(name!.right).to.be.at.most(short!.left);
      const link = all(element, 'link')[0]!.getBoundingClientRect();
      expect([link.top < name!.bottom, link.bottom > name!.top]).to.deep.equal([true, true]);
      expect(link.right).to.be.at.most(name!.left);
    }
  });

  it('begins each line of an entry with its label and a colon after it, on an Arabic page too', async () => {
    const page = arabicPage();
    const data = JSON.stringify({
      version: 1,
      language: 'en',
      sources: { guide: { title: 'Guide' } },
      terms: [
        {
          id: 'a',
          term: 'Abuse material',
          definition: 'Pictures.',
          insteadOf: [{ term: 'pornography', reason: 'It is a crime.', context: 'Laws' }],
          source: 'guide',
        },
      ],
    });
    const attributes = { data, lang: 'ar' };
    const element = await show(build({ tag: 'impact-glossary', attributes, content: '', says: '' }));
    page.append(element);
    await settle(element);
    const labels = await until(() => {
      const found = [...element.shadowRoot!.querySelectorAll('.lead')];
      return found.length === 3 ? found : undefined;
    }, 'its labels');
    for (const label of labels) {
      const words = [...label.childNodes].find((node) => node.nodeType === 3) as globalThis.Text;
      const at = (index: number) => {
        const range = document.createRange();
        range.setStart(words, index);
        range.setEnd(words, index + 1);
        return range.getBoundingClientRect();
      };
      // The words are English here.
      expect(at(words.data.length - 1).left, text(label)).to.be.above(at(0).left);
      const { right } = label.getBoundingClientRect();
      expect(label.nextElementSibling!.getBoundingClientRect().left, text(label)).to.be.at.least(right);
      expect(getComputedStyle(label).display, 'in line, which tells the direction').to.equal('inline');
    }
    const searched = await show(build(glossary.grouped));
    page.replaceChildren(searched);
    const field = searched.shadowRoot!.querySelector<HTMLInputElement>('input[type=search]')!;
    const directions = ['', 'abuse', 'إساءة'].map((typed) => {
      field.value = typed;
      return getComputedStyle(field).direction;
    });
    expect(directions, 'of what is typed').to.deep.equal(['rtl', 'ltr', 'rtl']);
  });

  once('reads the author’s own list', async () => {
    const element = document.createElement('impact-glossary');
    const list = document.createElement('dl');
    for (const [name, words] of [
      ['dt', 'Law enforcement agency (LEA)'],
      ['dd', 'A police force.'],
      ['dd', 'Or another body that investigates.'],
      ['dt', 'Helpline'],
      ['dt', 'Crisis line'],
      ['dd', 'A number to call.'],
      ['dt', 'Without a definition'],
    ] as const) {
      list.append(Object.assign(document.createElement(name), { textContent: words }));
    }
    list.children[0]!.id = 'term-lea';
    list.children[0]!.replaceChildren(
      'Law enforcement agency (',
      Object.assign(document.createElement('abbr'), { textContent: 'LEA' }),
      ')',
    );
    const cite = document.createElement('cite');
    cite.append(Object.assign(document.createElement('a'), { href: 'https://partner.example/', textContent: 'Guide' }));
    list.children[5]!.append(' ', cite);
    element.append(list);
    await show(element);
    expect(names(element)).to.deep.equal(['Law enforcement agency', 'Helpline']);
    expect(all(element, 'definition').map(text)).to.deep.equal([
      'A police force. Or another body that investigates.',
      'A number to call.',
    ]);
    expect(text(all(element, 'synonyms')[0])).to.equal('Also called: Crisis line');
    expect(text(all(element, 'source')[0])).to.equal('Source: Guide');
    expect(element.shows('lea')).to.equal(true);
  });

  once('shows the terms that are chosen, in that order, with links only among them', async () => {
    const errors: unknown[] = [];
    const listen = (event: Event) => errors.push((event as ImpactErrorEvent).detail);
    document.addEventListener('impact-error', listen, { once: true });
    const element = await show(
      build({ ...glossary.subset, attributes: { ...glossary.subset.attributes, terms: 'grooming csam, x' } }),
    );
    expect(names(element).sort()).to.deep.equal(['Child sexual abuse material', 'Online grooming']);
    expect(all(element, 'related')).to.have.length(0);
    expect(all(element, 'input')).to.have.length(0);
    await until(() => errors.length, 'a word about the id that no term has');
    expect(errors).to.deep.equal([{ code: 'unknown-term', message: 'no term "x"', path: 'terms' }]);
  });

  once('shows groups as headings, and every source with its address', async () => {
    const element = await show(build(glossary.grouped));
    expect(all(element, 'heading').map(text)).to.deep.equal([
      'Abuse and exploitation',
      'Images and recordings',
      'People',
      'Prevention',
      'Response',
    ]);
    const sources = all(element, 'source');
    expect(sources).to.have.length(all(element, 'entry').length);
    for (const source of sources) expect(source.querySelector('a')!.protocol).to.equal('https:');
  });

  it('searches as one types, marks what it found, and says how much', async () => {
    const element = await show(build(glossary.grouped));
    await search(element, 'SÉXTORT');
    expect(names(element)).to.deep.equal(['Sexual extortion']);
    expect(visible(element, 'mark').map(text)).to.deep.equal(['sextort']);
    const status = all(element, 'status')[0]!;
    await until(() => text(status), 'an announcement');
    expect(text(status)).to.equal('1 term found');
    await expectAccessible(element);
    await search(element, 'zzz');
    expect(names(element)).to.deep.equal([]);
    await until(() => text(status).includes('No term'), 'an announcement');
    await search(element, '');
    expect(names(element).length).to.be.greaterThan(20);
    expect(visible(element, 'mark')).to.have.length(0);
  });

  once('leads from a discouraged term to the one to use, and says why', async () => {
    const element = await show(build(glossary.grouped));
    await search(element, 'child porn');
    expect(names(element)[0]).to.equal('Child sexual abuse material');
    expect(text(visible(element, 'use')[0])).to.equal('Say “Child sexual abuse material” instead of “child porn”.');
    expect(text(visible(element, 'instead')[0])).to.contain('A child can’t agree');
    await until(() => text(all(element, 'status')[0]!).includes('instead of'), 'an announcement');
  });

  it('changes the wording, and remembers it nowhere', async () => {
    const element = await show(build(glossary.grouped));
    const radios = [...element.shadowRoot!.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    const tops = () => new Set(radios.map((radio) => Math.round(radio.getBoundingClientRect().top)));
    expect(tops().size, 'the one that is chosen stands lower').to.equal(1);
    radios.find(({ value }) => value === 'plain')!.click();
    await settle(element);
    expect(tops().size).to.equal(1);
    expect(all(element, 'definition').map(text)).to.include('Stopping abuse before it starts, for everyone.');
    expect(element.hasAttribute('level')).to.equal(false);
    expect([localStorage.length, sessionStorage.length]).to.deep.equal([0, 0]);
  });

  once('takes a document as a property, before and after, and its languages', async () => {
    const element = document.createElement('impact-glossary');
    element.lang = 'de';
    element.data = own;
    await show(element);
    await until(() => names(element).length, 'the terms');
    expect(names(element)[1]).to.equal('Helpline');
    element.data = { ...own, terms: [{ id: 'a', term: 'A', definition: 'First.' }] };
    await until(() => names(element).join() === 'A', 'the new terms');
  });

  it('gives a long list without groups letters to jump to', async () => {
    const terms = [...'zyxwvutsrqponmlkjihgfedcba'].map((id) => ({
      id,
      term: `${id.toUpperCase()} term`,
      definition: 'Words.',
    }));
    const element = await show(
      build({ ...glossary.idle, attributes: { data: JSON.stringify({ version: 1, language: 'en', terms }) } }),
    );
    const buttons = [...all(element, 'nav')[0]!.querySelectorAll('button')];
    expect(buttons.map(text).join('')).to.equal('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
    buttons[12]!.click();
    await until(() => text(element.shadowRoot!.activeElement ?? undefined) === 'M', 'the letter');
    await expectAccessible(element);
  });

  once('says what is wrong, with code and path', async () => {
    const errors: ImpactErrorEvent[] = [];
    const listen = (event: Event) => errors.push(event as ImpactErrorEvent);
    document.addEventListener('impact-error', listen);
    await show(
      build({ ...glossary.idle, attributes: { data: '{"version": 1, "language": "en", "terms": [{"id": "a"}]}' } }),
    );
    await until(() => errors.length, 'an error');
    document.removeEventListener('impact-error', listen);
    expect([errors[0]!.detail.code, errors[0]!.detail.path]).to.deep.equal(['invalid', 'terms[0].term']);
  });

  it('copies a link to a term, or shows it where it can’t', async () => {
    const element = await show(build(glossary.subset));
    all(element, 'link')[0]!.click();
    await until(() => text(all(element, 'status')[0]), 'a word about the link');
    expect(text(all(element, 'status')[0])).to.match(/^Link copied\.$|#term-grooming$/);
  });

  once('says no more of the link to a term that is gone', async () => {
    const element = await show(build(glossary.subset));
    all(element, 'link')[0]!.click();
    await until(() => text(all(element, 'status')[0]), 'a word about the link');
    const { terms } = element;
    element.compact = true;
    await settle(element);
    expect(text(all(element, 'status')[0])).not.to.equal('');
    element.terms = terms!.replace('grooming', '');
    await until(() => !element.shadowRoot!.getElementById('term-grooming'), 'the other terms');
    await until(() => !text(all(element, 'status')[0]), 'nothing of the link');
  });
});
