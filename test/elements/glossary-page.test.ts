import { expect } from '@open-wc/testing';
import '../../src/define/glossary.js';
import '../../src/define/term.js';
import { build } from '../../stories/examples/example.js';
import { glossary } from '../../stories/examples/glossary.js';
import { once } from '../helpers/engine.js';
import { nextFrame, settle, until } from '../helpers/settle.js';
import { failOnLitWarnings } from '../helpers/warnings.js';

/** What a glossary does to the page around it: its address, its text, its head. */

type Glossary = HTMLElementTagNameMap['impact-glossary'];

const clean = location.pathname + location.search;
const focused = (element: Glossary) => element.shadowRoot!.activeElement as HTMLElement | null;
const entry = (element: Glossary, id: string) => element.shadowRoot!.querySelector<HTMLElement>(`#term-${id}`)!;

async function show(attributes: Record<string, string> = {}): Promise<Glossary> {
  const element = build({
    ...glossary.grouped,
    attributes: { ...glossary.grouped.attributes, ...attributes },
  }) as Glossary;
  document.body.append(element);
  await until(() => element.shows('csam'), 'the glossary');
  return settle(element);
}

function paragraph(id: string, ...content: (string | Node)[]): HTMLElement {
  const element = Object.assign(document.createElement('p'), { id });
  element.append(...content);
  document.body.append(element);
  return element;
}
const make = (name: string, text: string) => Object.assign(document.createElement(name), { textContent: text });

describe('impact-glossary and the address', () => {
  failOnLitWarnings();
  afterEach(() => {
    document.body.replaceChildren();
    history.replaceState(null, '', clean);
  });

  it('follows the address when it is read, and when the address changes', async () => {
    history.replaceState(null, '', '#term-str');
    const element = await show();
    await until(() => focused(element)?.id === 'term-str', 'the term');
    expect(entry(element, 'str').getBoundingClientRect().top).to.be.within(-1, innerHeight);
    location.hash = '#term-csam';
    await until(() => focused(element)?.id === 'term-csam', 'the other term');
  });

  it('opens a disclosure, and ends a search that hides the term', async () => {
    const element = await show({ compact: '' });
    const input = element.shadowRoot!.querySelector('input')!;
    input.value = 'police';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await settle(element);
    location.hash = '#term-grooming';
    await until(() => (entry(element, 'grooming') as HTMLDetailsElement).open, 'the disclosure');
    expect(focused(element)?.localName).to.equal('summary');
    expect(input.value).to.equal('');
  });

  it('opens what the host has folded it into', async () => {
    const element = await show();
    const details = document.createElement('details');
    details.append(make('summary', 'Words'), element);
    document.body.append(details);
    location.hash = '#term-csam';
    await until(() => focused(element)?.id === 'term-csam', 'the focus');
    expect(details.open).to.equal(true);
  });

  it('is followed by one of several glossaries, the first that shows the term', async () => {
    const [first, second] = [await show({ terms: 'csam' }), await show()];
    location.hash = '#term-csam';
    await until(() => focused(first), 'the first');
    location.hash = '#term-lea';
    await until(() => focused(second), 'the second');
    expect(Boolean(focused(first))).to.equal(false);
  });

  it('leaves the host’s own anchors alone', async () => {
    const element = await show();
    paragraph('own', 'Host');
    location.hash = '#own';
    await nextFrame();
    expect([Boolean(focused(element)), location.hash]).to.deep.equal([false, '#own']);
    location.hash = '#term-%E0%A4%A';
    await nextFrame();
    expect(Boolean(focused(element))).to.equal(false);
  });

  it('puts a related term that is followed into the address, with the host’s state, and Back leads back', async () => {
    const element = await show();
    history.replaceState({ host: 1 }, '', '#term-csam');
    element.reveal('csam');
    await until(() => focused(element), 'the term');
    entry(element, 'csam').querySelector<HTMLElement>('[data-term=csa][href]')!.click();
    await until(() => focused(element)?.id === 'term-csa', 'the related term');
    expect([location.hash, history.state]).to.deep.equal(['#term-csa', { host: 1 }]);
    history.back();
    await until(() => focused(element)?.id === 'term-csam', 'the term before');
  });

  it('leads to the term again when a link to the same address is clicked again, and takes nothing from the host', async () => {
    history.replaceState(null, '', '#term-str');
    const element = await show();
    await until(() => focused(element)?.id === 'term-str', 'the term');
    const link = Object.assign(make('a', 'STR'), { href: '#term-str' });
    let prevented: boolean | undefined;
    link.addEventListener('click', (event) => setTimeout(() => (prevented = event.defaultPrevented)));
    paragraph('links', link);
    link.focus();
    link.click();
    await until(() => focused(element)?.id === 'term-str' && document.activeElement === element, 'the term again');
    await until(() => prevented === false, 'an event that went its way');
  });

  it('leaves the address to a host that routes by it', async () => {
    history.replaceState(null, '', '#/news/1');
    const element = await show();
    entry(element, 'csam').querySelector<HTMLElement>('[data-term=csa][href]')!.click();
    await until(() => focused(element)?.id === 'term-csa', 'the related term');
    expect(location.hash).to.equal('#/news/1');
  });
});

describe('impact-glossary and the text of the page', () => {
  failOnLitWarnings();
  afterEach(() => document.body.replaceChildren());
  const marked = () =>
    [...document.querySelectorAll('impact-term')].map((term) => `${term.getAttribute('term')}: ${term.textContent}`);

  it('marks the first of each term where reading goes on, and takes everything back', async () => {
    const heading = make('h2', 'CSAM');
    const code = make('code', 'CSAM');
    const skipped = make('span', 'CSAM');
    skipped.dataset['impactSkip'] = '';
    document.body.append(heading);
    const first = paragraph('a', code, skipped, make('a', 'CSAM'), ' Reports of CSAM, and of sextortion; again CSAM.');
    const second = paragraph('b', 'CSAM and online grooming.');
    const before = [first.outerHTML, second.outerHTML];
    const node = second.firstChild;
    const element = await show({ annotate: 'p' });
    expect(marked(), 'not before the page has settled').to.deep.equal([]);
    await until(() => marked().length, 'the marks');
    expect(marked()).to.deep.equal(['csam: CSAM', 'sextortion: sextortion', 'grooming: online grooming']);
    expect(first.textContent).to.equal('CSAMCSAMCSAM Reports of CSAM, and of sextortion; again CSAM.');
    element.remove();
    expect([first.outerHTML, second.outerHTML]).to.deep.equal(before);
    expect([second.firstChild === node, second.childNodes.length]).to.deep.equal([true, 1]);
  });

  once('makes way for a host that writes its text anew', async () => {
    const host = paragraph('a', 'Reports of CSAM rose.');
    const node = host.firstChild as Text;
    const element = await show({ annotate: '#a' });
    await until(() => marked().length, 'the mark');
    node.data = 'Fewer reports of CSAM.';
    await until(() => !marked().length, 'the host’s text alone');
    element.remove();
    expect(host.textContent).to.equal('Fewer reports of CSAM.');
  });

  once('waits for a page that is still changing, and never runs for an element that has gone', async () => {
    const host = paragraph('a', 'CSAM');
    let changes = 0;
    const changing = setInterval(() => host.setAttribute('data-n', String(changes++)), 50);
    const element = await show({ annotate: '#a' });
    const before = changes;
    await until(() => changes > before + 12, 'a dozen changes');
    expect(marked()).to.deep.equal([]);
    element.remove();
    clearInterval(changing);
    paragraph('b', 'sextortion');
    await show({ annotate: '#b' });
    await until(() => marked().length, 'the mark of an element that stays');
    expect(marked().join()).to.match(/^[^,]*sextortion$/);
  });

  once('does not wait for what moves elsewhere, nor touch text that comes later', async () => {
    const host = paragraph('a', 'CSAM');
    const clock = paragraph('clock', '0');
    const ticking = setInterval(() => (clock.textContent = String(performance.now())), 50);
    await show({ annotate: '#a' });
    await until(() => marked().length, 'the mark');
    clearInterval(ticking);
    host.append(make('span', 'sextortion'));
    paragraph('b', 'online grooming');
    await show({ annotate: '#b' });
    await until(() => marked().length > 1, 'the mark of a glossary that came later');
    expect(marked()).to.deep.equal(['csam: CSAM', 'grooming: online grooming']);
  });

  once('describes itself to search engines on request only, once the page has settled', async () => {
    const scripts = () => [...document.head.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]')];
    const silent = await show();
    const element = await show({ 'json-ld': '' });
    await until(() => scripts().length, 'the description');
    expect(scripts()).to.have.length(1);
    element.remove();
    expect(scripts()).to.have.length(0);
    silent.setAttribute('json-ld', '');
    await until(() => scripts().length, 'the description of the other');
    const set = JSON.parse(scripts()[0]!.textContent) as { '@type': string; hasDefinedTerm: { '@id': string }[] };
    expect(set['@type']).to.equal('DefinedTermSet');
    expect(set.hasDefinedTerm[0]!['@id']).to.match(/#term-csa$/);
    silent.remove();
    expect(scripts()).to.have.length(0);
  });
});
