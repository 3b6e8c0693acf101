/** A line that carries what it was made from tells its page's owner once, in the console, that the figure says something else now. */
import { expect } from '@open-wc/testing';
import '../../src/define/prevalence.js';
import '../../src/define/quote.js';
import '../../src/define/statistic.js';
import '../../src/define/term.js';
import { editionOf, editionOfQuote, editionOfTerm } from '../../src/documents/edition.js';
import { readFiguresDocument } from '../../src/documents/figures-document.js';
import { start } from '../../src/embed/upgrade/upgrade.js';
import { until } from '../helpers/settle.js';
import { recordWarnings } from '../helpers/warnings.js';

const BEFORE = {
  version: 1,
  language: 'en',
  changesPage: '../changes/',
  sources: { s: { title: 'A survey', url: 'www.example.org/survey' } },
  figures: [
    { id: 'a', value: '28.5%', label: 'of adults', source: 's' },
    { id: 'b', value: '1 in 4', label: 'parents', source: 's' },
  ],
};
const NOW = {
  ...BEFORE,
  figures: [{ ...BEFORE.figures[0], value: '27.9%' }, BEFORE.figures[1]],
};
const editions = (...ids: string[]) => {
  const { figures } = readFiguresDocument({ ...BEFORE, sources: { s: { title: 'A survey' } } });
  return editionOf(ids.map((id) => figures.find((figure) => figure.id === id)!));
};

let turn = 0;
const { fetch } = globalThis;
let place: HTMLElement;
let recorded: ReturnType<typeof recordWarnings>;
beforeEach(() => {
  globalThis.fetch = () =>
    Promise.resolve(new Response(JSON.stringify(NOW), { headers: { 'content-type': 'application/json' } }));
  place = document.createElement('div');
  document.body.append(place);
  recorded = recordWarnings();
});
afterEach(() => {
  recorded.stop();
  place.remove();
  globalThis.fetch = fetch;
});

/** Each test has an address of its own: a page reads a document once, and says a thing once. */
const src = () => `/data/now-${++turn}.json`;
const paste = (markup: string) => place.append(document.createRange().createContextualFragment(markup));
const shows = (tag: string, text: RegExp) =>
  until(() => text.test(place.querySelector(tag)?.shadowRoot?.textContent ?? ''), `${tag}: ${text.source}`);
const changes = () => recorded.lines.filter((line) => /has changed since|data-embedded/.test(line));

describe('data-embedded', () => {
  it('tells what has changed, once for all lines of a figure', async () => {
    const line = `<impact-statistic src="${src()}" figure="a" data-embedded="${editions('a')}">words</impact-statistic>`;
    paste(line + line);
    await shows('impact-statistic', /27\.9%/);
    await until(() => changes().length, 'the notice');
    const marker = `<impact-prevalence src="${src()}" figure="b a" data-embedded="1 in 9 x|${editions('a')}">words</impact-prevalence>`;
    paste(marker);
    await until(() => changes().some((text) => text.includes('“b”')), 'the next notice');
    const [first] = changes();
    expect(first).to.equal(
      `<impact-statistic> figure “a” has changed since you embedded it: revised: “28.5%” is now “27.9%”. What has changed: ${location.origin}/changes/ Copy its line anew, and this is no longer said.`,
    );
    expect(changes().filter((text) => text.startsWith('<impact-statistic>'))).to.have.length(1);
  });

  it('says nothing while nothing has changed', async () => {
    paste(`<impact-statistic src="${src()}" figure="b" data-embedded="${editions('b')}">words</impact-statistic>`);
    await shows('impact-statistic', /1 in 4/);
    paste(`<impact-prevalence src="${src()}" figure="a" data-embedded="27 z">words</impact-prevalence>`);
    await until(() => changes().length, 'a notice that comes later');
    expect(changes()).to.have.length(1);
    expect(changes()[0]).to.contain('“27” is now “27.9%”');
  });

  it('tells what has become of a term and of a quotation', async () => {
    const term = { id: 'csam', term: 'abuse material', definition: 'Pictures.' };
    const quote = { id: 'duty', text: 'Governments have a duty.', by: 'Dr A. Speaker' };
    const glossary = {
      version: 1,
      language: 'en',
      terms: [
        { ...term, definition: 'Images of a crime.' },
        { ...term, id: 'csa' },
      ],
    };
    const quotes = { ...NOW, quotes: [{ ...quote, text: 'A duty.' }] };
    globalThis.fetch = (address) =>
      Promise.resolve(
        new Response(JSON.stringify(String(address).includes('glossary') ? glossary : quotes), {
          headers: { 'content-type': 'application/json' },
        }),
      );
    const of = `/data/glossary-${++turn}.json`;
    paste(
      `<impact-term src="${of}" term="csa" data-embedded="${editionOfTerm({ ...term, id: 'csa' })}">word</impact-term>`,
    );
    paste(`<impact-term src="${of}" term="csam" data-embedded="${editionOfTerm(term)}">word</impact-term>`);
    paste(`<impact-quote src="${src()}" quote="duty" data-embedded="${editionOfQuote(quote)}">words</impact-quote>`);
    await until(() => changes().length > 1, 'both notices');
    expect(changes().toSorted()).to.deep.equal([
      '<impact-quote> quotation “duty” has changed since you embedded it: reworded. Copy its line anew, and this is no longer said.',
      '<impact-term> term “csam” has changed since you embedded it: reworded. Copy its line anew, and this is no longer said.',
    ]);
  });

  it('goes along with a div', async () => {
    start(['impact-statistic', 'impact-prevalence'], new URL('/embedded/', location.href).href);
    paste(`<div data-impact="prevalence" data-src="${src()}" data-figure="a" data-embedded="28 % old1">words</div>`);
    await until(() => changes().length, 'the notice');
    expect(changes()[0]).to.contain('“28 %” is now “27.9%”');
    expect(recorded.lines.filter((line) => /no attribute/.test(line))).to.deep.equal([]);
  });
});
