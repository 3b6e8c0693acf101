import { expect } from '@open-wc/testing';
import '../../src/define/statistic.js';
import type { Status } from '../../src/documents/figure.js';

import { expectAccessible } from '../helpers/axe.js';
import { once } from '../helpers/engine.js';
import { settle, until } from '../helpers/settle.js';
import { failOnLitWarnings } from '../helpers/warnings.js';

const part = (element: Element, name: string) => element.shadowRoot!.querySelector<HTMLElement>(`[part~="${name}"]`);
const text = (element: Element, name: string) => part(element, name)?.textContent?.replace(/\s+/g, ' ').trim();

const source = {
  title: 'A study',
  publisher: 'An institute',
  published: '2023-04-03',
  sample: 'n = 12',
  url: 'https://example.org/a',
};

async function open(element: Element) {
  part(element, 'details')!.setAttribute('open', '');
  await until(() => part(element, 'citation'), 'the details');
}

async function show(figure: object) {
  const element = document.createElement('impact-statistic');
  element.lang = 'en-AU';
  element.data = { value: '1 in 4', label: 'adults', ...figure };
  document.body.append(element);
  await until(() => part(element, 'statement'), 'a figure');
  return settle(element);
}

describe('what stands under a figure', () => {
  failOnLitWarnings();
  afterEach(() => document.body.replaceChildren());

  it('says who says so, and since when', async () => {
    const element = await show({ source, page: 'p. xi' });
    expect(text(element, 'source')).to.equal('Source: A study, An institute, 3 April 2023, p. xi');
    expect(part(element, 'source')!.querySelector('a')!.href).to.equal('https://example.org/a');
  });

  once('links a DOI where there is no address', async () => {
    const element = await show({ source: { title: 'A study', doi: '10.5694/mja2.51873' } });
    expect(part(element, 'source')!.querySelector('a')!.href).to.equal('https://doi.org/10.5694/mja2.51873');
  });

  once('drops an address that must not be linked, and says so', async () => {
    const said: string[] = [];
    const listen = (event: Event) => said.push((event as Event & { detail: { message: string } }).detail.message);
    document.addEventListener('impact-error', listen);
    const element = document.createElement('impact-statistic');
    Object.assign(element, { value: '1 in 4', source: 'A study', sourceUrl: 'javascript:alert(1)' });
    document.body.append(element);
    await settle(element);
    document.removeEventListener('impact-error', listen);
    expect(Boolean(part(element, 'source')!.querySelector('a'))).to.equal(false);
    expect(said).to.deep.equal(['source-url is not an http or https address: javascript:alert(1)']);
  });

  it('counts the figures of each source in the name of what opens', async () => {
    const element = document.createElement('impact-statistic');
    element.lang = 'en-AU';
    element.data = [
      { value: '1 in 4', label: 'women', source },
      { value: '1 in 5', label: 'men', source },
      { value: '1 in 6', label: 'children', source: { ...source, title: 'Another' } },
    ];
    document.body.append(element);
    await until(() => part(element, 'summary'), 'a figure');
    const names = [...element.shadowRoot!.querySelectorAll('[part=summary]')].map(({ textContent }) => textContent);
    expect(names).to.deep.equal(['About these figures', 'About this figure']);
  });

  it('says on demand what was counted, and is accessible when open', async () => {
    const element = await show({ source, of: 'adults in one town', counts: 'any kind' });
    await open(element);
    const definitions = [...part(element, 'details')!.querySelectorAll('dd')].map(({ textContent }) =>
      textContent.trim(),
    );
    expect(definitions.slice(0, 3)).to.deep.equal(['adults in one town', 'any kind', 'n\u00a0=\u00a012']);
    expect(text(element, 'citation')).to.equal(
      '1 in 4 adults. A study. An institute. 3 April 2023. https://example.org/a',
    );
    await expectAccessible(element);
  });

  it('tells the host once the citation has been copied', async () => {
    const element = await show({ source });
    await open(element);
    const cited: string[] = [];
    element.addEventListener('impact-cite', (event) => cited.push(`${event.cancelable} ${event.detail.text}`));
    const copied: string[] = [];
    const { clipboard } = navigator;
    const put = (writeText: (text: string) => Promise<void>) =>
      Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    try {
      put(() => Promise.reject(new Error('refused')));
      part(element, 'cite')!.click();
      await until(() => /Selected/.test(element.shadowRoot!.textContent!), 'what to do instead');
      expect(cited).to.deep.equal([]);
      put(async (text) => void copied.push(text));
      part(element, 'cite')!.click();
      await until(() => /Copied/.test(element.shadowRoot!.textContent!), 'the outcome');
      expect(copied).to.deep.equal([text(element, 'citation')]);
      expect(cited).to.deep.equal([`false ${text(element, 'citation')}`]);
    } finally {
      Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    }
  });

  once('says no more that it was copied once it shows another figure', async () => {
    const element = await show({ source });
    const { clipboard } = navigator;
    try {
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: async () => {} }, configurable: true });
      part(element, 'cite')!.click();
      await until(() => /Copied/.test(element.shadowRoot!.textContent!), 'the outcome');
      element.setAttribute('value', '1 in 5');
      await until(() => !/Copied/.test(element.shadowRoot!.textContent!), 'nothing of it');
    } finally {
      Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    }
  });

  it('cites without being opened, and opens where a reader has to copy', async () => {
    const element = await show({ source });
    const copied: string[] = [];
    const { clipboard } = navigator;
    const put = (writeText: (text: string) => Promise<void>) =>
      Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    const details = part(element, 'details') as HTMLDetailsElement;
    try {
      put(async (text) => void copied.push(text));
      part(element, 'cite')!.click();
      await until(() => copied.length, 'the copy');
      expect(details.open).to.equal(false);
      expect(copied).to.deep.equal(['1 in 4 adults. A study. An institute. 3 April 2023. https://example.org/a']);
      put(() => Promise.reject(new Error('refused')));
      part(element, 'cite')!.click();
      await until(() => details.open, 'the citation to copy');
    } finally {
      Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    }
  });

  it('is one row of words of one weight and size', async () => {
    const element = await show({ source });
    const row = ['summary', 'cite'].map((name) => part(element, name)!);
    const looks = row.map((one) => {
      const { fontSize, fontWeight, color, borderTopWidth, textDecorationLine } = getComputedStyle(one);
      return [fontSize, fontWeight, color, borderTopWidth, textDecorationLine].join();
    });
    expect(new Set(looks).size, looks.join(' | ')).to.equal(1);
    const [about, cite] = row.map((one) => one.getBoundingClientRect());
    expect(cite!.top).to.be.closeTo(about!.top, 2);
    for (const { height } of [about!, cite!]) expect(height).to.be.at.least(24);
  });

  const statuses: [status: Status, says: string][] = [
    [{ state: 'revised', date: '2024-05' }, 'Revised, May 2024.'],
    [{ state: 'withdrawn', date: '2024', note: 'The sample was wrong.' }, 'Withdrawn, 2024. The sample was wrong.'],
    [{ state: 'superseded' }, 'Superseded.'],
  ];
  it('leaves the words of its row where they are while one of them opens, which shows as much as the column is wide', async () => {
    for (const dir of ['ltr', 'rtl']) {
      const element = await show({ source, of: 'adults in one town' });
      element.dir = dir;
      await open(element);
      part(element, 'details')!.removeAttribute('open');
      await settle(element);
      const row = ['summary', 'cite'].map((name) => part(element, name)!);
      const places = () => row.map((one) => [one.getBoundingClientRect().left, one.getBoundingClientRect().top]);
      const before = places();
      part(element, 'details')!.setAttribute('open', '');
      expect(places(), dir).to.deep.equal(before);
      const [list, column] = [part(element, 'details')!.querySelector('dl')!, part(element, 'base')!];
      for (const edge of ['left', 'right'] as const)
        expect(list.getBoundingClientRect()[edge]).to.be.closeTo(column.getBoundingClientRect()[edge], 1);
      if (CSS.supports('selector(::details-content)')) {
        element.style.cssText = 'display: block; inline-size: 7em';
        const [about, cite] = row.map((one) => one.getBoundingClientRect());
        expect(cite!.top, 'the row has two lines').to.be.above(about!.bottom - 1);
        expect(list.getBoundingClientRect().top, 'below the whole row').to.be.above(cite!.bottom - 1);
      }
      element.remove();
    }
  });

  for (const [status, says] of statuses) {
    once(`says plainly: ${says}`, async () => {
      const element = await show({ source, status });
      expect(text(element, 'status')).to.equal(says);
      await expectAccessible(element);
    });
  }

  it('has a space between what a revised figure is and why', async () => {
    const note = 'The weighting changed.';
    const element = await show({ source, status: { state: 'revised', date: '2026-11-25', note } });
    expect(text(element, 'status')).to.equal(`Revised, 25 November 2026. ${note}`);
  });

  it('makes a withdrawn figure as small as its label, and strikes it through', async () => {
    const element = await show({ source, status: { state: 'withdrawn', note: 'Counted twice.' } });
    const [status, value, label] = ['status', 'value', 'label'].map((name) => part(element, name)!);
    const { fontSize, textDecorationLine } = getComputedStyle(value!);
    expect(parseFloat(fontSize)).to.be.at.most(parseFloat(getComputedStyle(label!).fontSize) * 1.2);
    expect(textDecorationLine).to.contain('line-through');
    expect(status!.compareDocumentPosition(value!) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
  });

  once('says the log of a figure on demand, the latest change first', async () => {
    const changes = [
      { date: '2025-02-01', from: '1 in 5', to: '1 in 6' },
      { date: '2026-03-03', what: 'value', from: '1 in 6', to: '1 in 4', why: 'Counted anew.' },
    ];
    const element = await show({ source, changes });
    await open(element);
    const log = [...part(element, 'details')!.querySelectorAll('dd')].map(({ textContent }) =>
      textContent.replace(/\s+/g, ' ').trim(),
    );
    expect(log).to.include.members([
      '3 March 2026. Before: 1 in 6. Now: 1 in 4. Counted anew.',
      '1 February 2025. Before: 1 in 5. Now: 1 in 6.',
    ]);
    expect(log.findIndex((line) => line.startsWith('3 March'))).to.be.lessThan(
      log.findIndex((line) => line.startsWith('1 February')),
    );
  });
});

describe('a figure of a document', () => {
  failOnLitWarnings();
  const { fetch } = window;
  let serial = 0;
  let document_: object = {};
  let asked = 0;
  let answered: Promise<unknown> = Promise.resolve();
  const figures = [
    {
      id: 'a',
      value: '1 in 4',
      label: 'adults',
      changes: [{ date: '2026-03-03', from: '1 in 5', to: '1 in 4' }],
      differs: [
        { with: 'b', because: { unit: { here: 'Reports', there: 'Files' } } },
        { with: 'old', because: {} },
      ],
    },
    { id: 'b', value: '85 files', label: 'were sent' },
    { id: 'old', value: '1 in 3', label: 'grown-ups', status: { state: 'superseded', date: '2026', replacedBy: 'a' } },
    { id: 'gone', value: '9%', status: { state: 'withdrawn', date: '2026-09' } },
  ];
  beforeEach(() => {
    document_ = { version: 1, language: 'en', figures };
    asked = 0;
    answered = Promise.resolve();
    window.fetch = async () => {
      asked++;
      await answered;
      return new Response(JSON.stringify(document_), { headers: { 'content-type': 'application/json' } });
    };
  });
  afterEach(() => {
    window.fetch = fetch;
    document.body.replaceChildren();
  });
  const src = () => `https://figures${++serial}.example/figures.json`;

  async function named(attributes: Readonly<Record<string, string>>) {
    const element = document.createElement('impact-statistic');
    element.lang = 'en-AU';
    for (const [name, value] of Object.entries({ src: src(), ...attributes })) element.setAttribute(name, value);
    document.body.append(element);
    await until(() => part(element, 'statement'), 'a figure');
    return settle(element);
  }

  it('shows what replaced it large, and says the old one in words', async () => {
    const element = await named({ figure: 'old' });
    expect(text(element, 'statement')).to.equal('1 in 4 adults');
    expect(text(element, 'status')).to.equal('Replaces an earlier value, 2026. Before: 1 in 3 grown-ups.');
    expect(parseFloat(getComputedStyle(part(element, 'value')!).fontSize)).to.be.greaterThan(30);
    await expectAccessible(element);
  });

  const pinned: [asOf: string, figure: string, statement: string, status: string | undefined][] = [
    ['2025-06', 'a', '1 in 5 adults', 'As of June 2025. A newer value exists: 1 in 4 adults.'],
    ['2026-03-02', 'a', '1 in 5 adults', 'As of 2 March 2026. A newer value exists: 1 in 4 adults.'],
    ['2026-03', 'a', '1 in 4 adults', undefined],
    ['2025', 'old', '1 in 3 grown-ups', 'As of 2025. A newer value exists: 1 in 4 adults.'],
    ['2025', 'gone', '9%', 'Withdrawn, September 2026.'],
    ['last year', 'a', '1 in 4 adults', undefined],
  ];
  for (const [asOf, figure, statement, status] of pinned) {
    once(`pins ${figure} as of ${asOf}`, async () => {
      const element = await named({ figure, 'as-of': asOf });
      expect([text(element, 'statement'), text(element, 'status')]).to.deep.equal([statement, status]);
    });
  }

  once('says on demand why another number differs, in a table that can be read', async () => {
    const element = await named({ figure: 'a' });
    await open(element);
    const [first] = element.shadowRoot!.querySelectorAll('table');
    const rows = [...first!.rows].map(({ cells }) =>
      [...cells].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()),
    );
    expect(rows).to.deep.equal([
      ['', '1 in 4 adults', '85 files were sent'],
      ['Unit', 'Reports', 'Files'],
    ]);
    await expectAccessible(element);
  });

  /** As a server sends it: an element whose shadow tree says what was published then. */
  async function prerendered(attributes: string, sent: object, { from = src(), figure = 'a' } = {}) {
    const place = document.createElement('div');
    document.body.append(place);
    const model = { language: 'en', figures: [{ id: figure, value: '1 in 9', label: 'adults', ...sent }] };
    place.setHTMLUnsafe(
      `<impact-statistic lang="en-AU" src="${from}" figure="${figure}" ${attributes}><template shadowrootmode="open"><!----><p>1 in 9</p><script type="application/json">${JSON.stringify(model)}</script></template></impact-statistic>`,
    );
    const element = place.querySelector('impact-statistic')!;
    await until(() => part(element, 'statement'), 'a figure');
    return element;
  }

  once('asks for its document once more where a server rendered it, and learns what has changed', async () => {
    let answer = () => {};
    answered = new Promise<void>((resolve) => (answer = resolve));
    const element = await prerendered('', {});
    expect(text(element, 'statement')).to.equal('1 in 9 adults');
    answer();
    await until(() => text(element, 'statement') === '1 in 4 adults', 'the value of today');
    expect(asked).to.equal(1);
  });

  once('learns of a withdrawal', async () => {
    document_ = { version: 1, language: 'en', figures: [{ id: 'a', value: '1 in 9', status: { state: 'withdrawn' } }] };
    const element = await prerendered('', {});
    await until(() => text(element, 'status') === 'Withdrawn.', 'the withdrawal');
  });

  once('keeps what stands where the document no longer knows the figure', async () => {
    document_ = { version: 1, language: 'en', figures: [{ id: 'b', value: '2 in 9', label: 'adults' }] };
    const from = src();
    const element = await prerendered('', {}, { from });
    await until(() => asked, 'the request');
    // It asks later, and for the same: by then the first has had its answer.
    const witness = await prerendered('', {}, { from, figure: 'b' });
    await until(() => text(witness, 'statement') === '2 in 9 adults', 'the answer');
    expect(text(await settle(element), 'statement')).to.equal('1 in 9 adults');
  });

  once('asks for nothing where the tag forbids it', async () => {
    await prerendered('no-update', {});
    const witness = await prerendered('', {});
    await until(() => text(witness, 'statement') === '1 in 4 adults', 'the answer to one that is allowed to ask');
    expect(asked).to.equal(1);
  });
});
