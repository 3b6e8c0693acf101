import { expect } from '@open-wc/testing';
import '../../src/define/quote.js';
import '../../src/define/statistic.js';
import { build, type Example } from '../../stories/examples/example.js';
import { quotes } from '../../stories/examples/quote.js';
import { expectAccessible } from '../helpers/axe.js';
import { firstEverywhere, once } from '../helpers/engine.js';
import { settle, until } from '../helpers/settle.js';
import { failOnLitWarnings, recordWarnings } from '../helpers/warnings.js';

type Quote = HTMLElementTagNameMap['impact-quote'];

const part = (element: Element, name: string) => element.shadowRoot!.querySelector<HTMLElement>(`[part~="${name}"]`);
const words = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
const said = (element: Element) => words(element.shadowRoot!.querySelector('.base')!.textContent);

async function show(example: Example | HTMLElement): Promise<Quote> {
  const element = (example instanceof HTMLElement ? example : build(example)) as Quote;
  document.body.append(element);
  await settle(element);
  if (element.src || element.data) await until(() => part(element, 'text') ?? part(element, 'message'), 'the quote');
  return settle(element);
}

/** A tag with its author's own blockquote. */
function own(attributes: Readonly<Record<string, string>>, inside: (quote: HTMLElement) => void): HTMLElement {
  const element = document.createElement('impact-quote');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const quote = document.createElement('blockquote');
  inside(quote);
  element.append(quote);
  return element;
}

/** Presses the button with a clipboard of the test's own, or with one that refuses. */
async function copied(element: Quote, refuse = false): Promise<string> {
  const texts: string[] = [];
  const writeText = (text: string) =>
    refuse ? Promise.reject(new Error('refused')) : Promise.resolve(void texts.push(text));
  const before = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  try {
    part(element, 'cite')!.click();
    await until(() => words(element.shadowRoot!.querySelector('[role=status]')!.textContent), 'the outcome');
  } finally {
    if (before) Object.defineProperty(navigator, 'clipboard', before);
    else Reflect.deleteProperty(navigator, 'clipboard');
  }
  return texts[0] ?? '';
}

describe('impact-quote', () => {
  failOnLitWarnings();
  afterEach(() => document.body.replaceChildren());

  for (const [text, attributes, shown] of [
    ['A duty.', {}, ['“A duty.”']],
    ['A duty.\n\nA right.', {}, ['“A duty.', 'A right.”']],
    ['“A duty.”', {}, ['“A duty.”']],
    ['Eine Pflicht.', { 'quote-lang': 'de' }, ['„Eine Pflicht.“']],
    ['Un devoir.', { 'quote-lang': 'fr' }, ['«\u00a0Un devoir.\u00a0»']],
  ] as const)
    it(`stands between the quotation marks of its language: ${shown.join(' ')}`, async () => {
      const quote = { tag: 'impact-quote', content: '', attributes: { text, by: 'A. Speaker', ...attributes } };
      const element = await show({ ...quote, says: text });
      const paragraphs = [...part(element, 'text')!.querySelectorAll('p')].map(({ textContent }) => textContent);
      expect(paragraphs).to.deep.equal(shown);
      expect(await copied(element)).to.contain(shown.join(' '));
    });

  for (const [attributes, open] of [
    [{ text: 'A duty.' }, '“'],
    [{ text: 'A duty.', pull: '' }, '“'],
    [{ text: 'Eine Pflicht.', 'quote-lang': 'de' }, '„'],
    [{ text: 'Un devoir.', 'quote-lang': 'fr' }, '«\u00a0'],
    [{ text: 'واجب.', 'quote-lang': 'ar' }, ''],
  ] as const)
    it(`hangs the mark that its words begin with beside them, a letter like others: ${JSON.stringify(attributes)}`, async () => {
      const element = await show({
        tag: 'impact-quote',
        content: '',
        attributes: { by: 'A. Speaker', ...attributes },
        says: '',
      });
      const mark = element.shadowRoot!.querySelector('.open');
      expect(mark?.textContent ?? '').to.equal(open);
      if (!mark) return;
      const range = document.createRange();
      range.setStartAfter(mark);
      range.setEndAfter(mark.parentNode!.lastChild!);
      const [own, rest] = [mark, range].map((each) => each.getBoundingClientRect());
      expect(own!.right).to.be.closeTo(rest!.left, 1);
      expect(own!.left).to.be.at.least(element.getBoundingClientRect().left - 1);
      // On the same line, in the same letters.
      const letter = document.createRange();
      letter.selectNodeContents(mark);
      const { top, bottom } = letter.getBoundingClientRect();
      expect([top - rest!.top, bottom - rest!.bottom].every((off) => Math.abs(off) < 1)).to.equal(true);
      const [one, other] = [mark, mark.parentElement!].map((each) => getComputedStyle(each));
      for (const name of ['fontSize', 'fontWeight', 'fontFamily'] as const) expect(one![name]).to.equal(other![name]);
    });

  it('hangs no mark beside German words on the side of an Arabic page', async () => {
    document.documentElement.dir = 'rtl';
    const attributes = { text: 'Eine Pflicht.', by: 'A. Speaker', lang: 'de' };
    const element = await show({ tag: 'impact-quote', content: '', attributes, says: '' });
    expect(Boolean(element.shadowRoot!.querySelector('.open'))).to.equal(false);
    expect(part(element, 'text')!.textContent).to.contain('„Eine Pflicht.“');
    document.documentElement.dir = '';
  });

  for (const [attributes, end] of [
    [{ text: 'A duty […].' }, '[…].”'],
    [{ text: '“A duty”.' }, 'duty”.'],
    [{ text: 'A duty.\n\nA right.' }, 'right.”'],
    [{ text: 'Eine Pflicht.', 'quote-lang': 'de' }, 'Pflicht.“'],
  ] as const)
    it(`ends in a mark that is a letter like others: ${end}`, async () => {
      const quote = { tag: 'impact-quote', content: '', says: '' };
      const element = await show({ ...quote, attributes: { by: 'A. Speaker', ...attributes } });
      const last = [...part(element, 'text')!.querySelectorAll('p')].at(-1)!;
      expect(last.textContent.endsWith(end)).to.equal(true);
      for (const mark of last.querySelectorAll('bdi *, span[lang] *')) expect(mark.className).to.equal('open');
    });

  it('sets marks around a blockquote that has none of its own', async () => {
    const marks = async (inside: string) => {
      const element = await show(own({ by: 'A speaker' }, (quote) => quote.append(inside)));
      const { open, close } = part(element, 'text')!.dataset;
      return [open, close];
    };
    expect(await marks('Own words.')).to.deep.equal(['“', '”']);
    document.documentElement.lang = 'fr';
    // Each with the space beside it.
    expect(await marks('Nos mots […].')).to.deep.equal(['«\u00a0', '\u00a0»']);
    document.documentElement.lang = 'en';
    for (const marked of ['“Own words.”', '‘Own words.’'])
      expect(await marks(marked)).to.deep.equal([undefined, undefined]);
  });

  for (const [attributes, inside, direction, marks] of [
    [{}, 'Own words.', 'ltr', { begin: '«', close: '»' }],
    [{}, 'كلمات.', 'rtl', { open: '«', close: '»' }],
    [{}, 'UNICEF تقول.', 'rtl', {}],
    [{ 'quote-lang': 'en' }, '[…]', 'ltr', { begin: '“', close: '”' }],
  ] as const)
    it(`runs ${direction} on an Arabic page between its marks, and stays on its side: ${inside}`, async () => {
      [document.documentElement.lang, document.documentElement.dir] = ['ar', 'rtl'];
      const text = document.createElement('p');
      text.append(inside);
      const element = await show(own({ by: 'A speaker', ...attributes }, (quote) => quote.append(text)));
      const right = () => {
        const range = document.createRange();
        range.selectNodeContents(element.querySelector('p') ?? element);
        return range.getBoundingClientRect().right;
      };
      expect(getComputedStyle(text).direction).to.equal(direction);
      expect(text.getBoundingClientRect().right - right()).to.be.closeTo(0, 1);
      const box = part(element, 'text')!;
      const { open, begin, close } = box.dataset;
      expect({ open, begin, close }).to.deep.equal({ open: undefined, begin: undefined, close: undefined, ...marks });
      if (begin) {
        // Before the first letter, on the side that its line begins at.
        const range = document.createRange();
        range.setStart(text.firstChild!, 0);
        range.setEnd(text.firstChild!, 1);
        const letter = range.getBoundingClientRect().left - box.getBoundingClientRect().left;
        await until(
          () => Math.abs(parseFloat(box.style.getPropertyValue('--_begin')) - letter) < 1,
          'the opening mark',
        );
      }
      // Bare words as those of a paragraph.
      const paragraph = right();
      element.replaceChildren(inside);
      await settle(element);
      expect(right()).to.be.closeTo(paragraph, 1);
      element.remove();
      [document.documentElement.lang, document.documentElement.dir] = ['en', ''];
    });

  it('spaces the letters of no pull quote, since some scripts join theirs', async () => {
    for (const text of ['A duty.', 'واجب.']) {
      const element = await show({ tag: 'impact-quote', content: '', attributes: { text, pull: '' }, says: '' });
      expect(getComputedStyle(part(element, 'text')!).letterSpacing).to.equal('normal');
    }
  });

  it('sets the closing mark after its author’s last letter, wherever that is in its column', async () => {
    const element = await show(
      own({ by: 'A speaker' }, (quote) => {
        const [first, last, footer] = ['p', 'p', 'footer'].map((name) => document.createElement(name));
        first!.append('First words.');
        last!.append('Words that go on for longer than a line of a narrow column, and then end.');
        footer!.append('A speaker');
        quote.append(first!, last!, footer!);
      }),
    );
    const box = part(element, 'text')!;
    const last = element.querySelectorAll('p')[1]!.firstChild as Text;
    for (const width of [600, 300, 220]) {
      element.style.cssText = `display:block;inline-size:${width}px`;
      const range = document.createRange();
      range.setStart(last, last.length - 1);
      range.setEnd(last, last.length);
      const end = () => {
        const { left, top } = box.getBoundingClientRect();
        const letter = range.getBoundingClientRect();
        return [letter.right - left, (letter.top + letter.bottom) / 2 - top];
      };
      const placed = () => ['--_close', '--_close-line'].map((name) => parseFloat(box.style.getPropertyValue(name)));
      await until(() => placed().every((length, at) => Math.abs(length - end()[at]!) < 1), `the mark at ${width}px`);
      expect(placed()[0]! + parseFloat(getComputedStyle(box, '::after').width)).to.be.at.most(box.offsetWidth + 1);
    }
  });

  once('leaves a finding in one’s own words without quotation marks', async () => {
    const data = JSON.stringify({ id: 'a', kind: 'finding', text: 'Many told nobody.', source: { title: 'A report' } });
    const element = await show({ tag: 'impact-quote', content: '', attributes: { data }, says: 'Many' });
    expect(words(part(element, 'text')!.textContent)).to.equal('Many told nobody.');
  });

  once('reads its words in any case, and tells of one that means nothing', async () => {
    const recorded = recordWarnings();
    const quote = (attributes: Readonly<Record<string, string>>): Example => ({
      tag: 'impact-quote',
      attributes: { text: 'A duty.', by: 'A. Speaker', source: 'A report', ...attributes },
      content: '',
      says: '',
    });
    const reported = await show(quote({ attribution: 'Reported', emphasis: 'OURS' }));
    expect(said(reported)).to.contain('as reported in A report (emphasis added)');
    expect(said(await show(quote({ permission: 'in writing', emphasis: 'ours' })))).to.contain(
      'A report (emphasis added; quoted with permission)',
    );
    expect(said(await show(quote({ permission: 'false' })))).not.to.contain('permission');
    expect(recorded.lines.filter((line) => line.includes("can't be"))).to.deep.equal([]);
    await show(quote({ attribution: 'sworn', emphasis: 'mine', speaker: 'perpetrator' }));
    const told = recorded.stop().join('\n');
    expect(told).to.contain('attribution can\'t be "sworn": it is left out; it may be direct, reported, attributed');
    expect(told).to.contain('emphasis can\'t be "mine": it is left out; it may be ours, theirs');
    expect(told).to.contain('speaker can\'t be "perpetrator": it is left out; it may be survivor, offender, other');
  });

  for (const [what, attributes, shows, copies, tells] of [
    [
      'reported in a source',
      { by: 'A campaigner', source: 'the paper', attribution: 'reported' },
      '— A campaigner, as reported in the paper',
      '“Words.” — A campaigner, as reported in the paper',
      '',
    ],
    [
      'reported by nobody in particular',
      { by: 'A campaigner', attribution: 'reported' },
      '— A campaigner (as others report it)',
      '“Words.” — A campaigner, as others report it',
      'names nobody who reports it',
    ],
    [
      'attributed',
      { by: 'A campaigner', attribution: 'attributed' },
      '— often attributed to A campaigner',
      '“Words.” — often attributed to A campaigner',
      '',
    ],
    [
      'attributed to nobody',
      { source: 'The paper', attribution: 'attributed' },
      'Source: The paper',
      '“Words.” The paper',
      'attributed to them: add by',
    ],
  ] as const)
    once(`never shows or copies as a speaker's own what is ${what}`, async () => {
      const recorded = recordWarnings();
      const element = await show({
        tag: 'impact-quote',
        attributes: { text: 'Words.', ...attributes },
        content: '',
        says: '',
      });
      const told = recorded.stop().filter((line) => line.includes('attribution='));
      expect(said(element)).to.contain(shows);
      expect(await copied(element)).to.equal(copies);
      expect(told.join()).to.contain(tells);
      expect(told.length).to.equal(tells ? 1 : 0);
    });

  const sample = firstEverywhere();
  for (const [name, example] of Object.entries<Example>(quotes)) {
    sample(`says and is accessible: ${name}`, async () => {
      const element = await show(example);
      expect(said(element)).to.contain(example.says);
      await expectAccessible(element);
    });
  }

  once('is a blockquote with a cited work, and neither figure nor cite attribute', async () => {
    const element = await show(quotes.text);
    const root = element.shadowRoot!;
    expect(root.querySelector('blockquote > footer')).to.exist;
    expect(Boolean(root.querySelector('figure, [cite], [aria-hidden]'))).to.equal(false);
    expect(root.querySelector('cite')!.textContent).to.equal('A report of the Commissioner');
    expect(root.querySelector('a')!.href).to.equal('https://example.org/report.pdf#page=76');
  });

  once('quotes nothing where it is a finding', async () => {
    const element = await show(quotes.finding);
    expect(Boolean(element.shadowRoot!.querySelector('blockquote'))).to.equal(false);
    expect(element.shadowRoot!.querySelector('a')!.href).to.equal('https://example.org/report.pdf');
    expect(await copied(element)).to.equal(
      'Few men who want help know where to ask. A report. p. ix. https://example.org/report.pdf',
    );
  });

  once('is an aside with a name where it repeats the page, and only then', async () => {
    const element = await show(quotes.pull);
    expect(element.shadowRoot!.querySelector('aside')!.ariaLabel).to.equal('Quoted from this page');
    element.pull = false;
    await settle(element);
    expect(Boolean(element.shadowRoot!.querySelector('aside'))).to.equal(false);
  });

  once('leaves its author’s own blockquote as it is, and says who said it', async () => {
    const element = await show(own({ by: 'A speaker', page: 'p. 2' }, (quote) => quote.append('Own words.')));
    const slot = element.shadowRoot!.querySelector('slot')!;
    expect(slot.assignedElements().map(({ localName }) => localName)).to.deep.equal(['blockquote']);
    expect(words(part(element, 'attribution')!.textContent)).to.equal('— A speaker');
    expect(await copied(element)).to.equal('“Own words.” — A speaker. p. 2');
  });

  it('copies lines and paragraphs of its author’s apart, and no footer within them', async () => {
    const element = await show(
      own({ by: 'A speaker' }, (quote) =>
        quote.append(
          document
            .createRange()
            .createContextualFragment('<div><p>One<br>two</p><p>un<em>believ</em>able</p><footer>B</footer></div>'),
        ),
      ),
    );
    expect(await copied(element as Quote)).to.equal('“One two unbelievable” — A speaker');
  });

  once('says nothing twice where the author’s own words name the source', async () => {
    const element = own({ by: 'A speaker' }, (quote) => {
      const footer = document.createElement('footer');
      footer.textContent = 'A speaker';
      quote.append('Own words.', footer);
    });
    expect(Boolean(part(await show(element), 'attribution'))).to.equal(false);
    expect(await copied(element as Quote)).to.equal('“Own words.” — A speaker');
  });

  it('copies words, speaker, title, date, page and address, or shows them where it may not', async () => {
    const element = await show(quotes.text);
    const expected =
      '“Governments have a duty to protect children […].” — Dr A. Speaker, Commissioner. ' +
      'A report of the Commissioner. March 2025. p. 76. https://example.org/report.pdf#page=76';
    expect(await copied(element)).to.equal(expected);
    const refused = await show(quotes.text);
    await copied(refused, true);
    expect(words((await until(() => part(refused, 'citation'), 'the text')).textContent)).to.equal(expected);
  });

  const status = (element: Element) => words(element.shadowRoot!.querySelector('[role=status]')!.textContent);
  for (const refuse of [false, true])
    for (const [name, change] of [
      ['words', (element: Quote) => (element.text = 'Another.')],
      ['speaker', (element: Quote) => (element.by = 'Somebody else')],
      ['page', (element: Quote) => (element.page = 'p. 80')],
    ] as const)
      once(`says no more that it was ${refuse ? 'selected' : 'copied'} once it has another ${name}`, async () => {
        const element = await show(quotes.text);
        const before = { ...quotes.text.attributes } as Record<string, string>;
        await copied(element, refuse);
        if (refuse) await until(() => part(element, 'citation'), 'the text');
        element.pull = true;
        await settle(element);
        expect(status(element)).to.match(refuse ? /^Selected/ : /^Copied/);
        change(element);
        await settle(element);
        expect([status(element), Boolean(part(element, 'citation'))]).to.deep.equal(['', false]);
        // Nor once it is itself again.
        for (const [attribute, value] of Object.entries(before)) {
          element.removeAttribute(attribute);
          element.setAttribute(attribute, value);
        }
        await settle(element);
        expect([status(element), Boolean(part(element, 'citation'))]).to.deep.equal(['', false]);
      });

  once('says nothing of a copy that ends once another quotation is shown', async () => {
    const before = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
    let refuse = (_error: Error) => undefined as void;
    const writing = new Promise<void>((_, reject) => (refuse = reject));
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => writing }, configurable: true });
    try {
      const element = await show(quotes.text);
      part(element, 'cite')!.click();
      element.text = 'Another.';
      await settle(element);
      refuse(new Error('refused'));
      await writing.catch(() => undefined);
      await settle(element);
      expect([status(element), Boolean(part(element, 'citation'))]).to.deep.equal(['', false]);
    } finally {
      if (before) Object.defineProperty(navigator, 'clipboard', before);
      else Reflect.deleteProperty(navigator, 'clipboard');
    }
  });

  once('links no script, and tells the owner', async () => {
    const codes: string[] = [];
    const element = build(quotes.hard);
    element.addEventListener('impact-error', ({ detail }) => codes.push(detail.code));
    await show(element);
    expect(Boolean(element.shadowRoot!.querySelector('a'))).to.equal(false);
    expect(codes).to.include('url');
  });

  once('lets the tag’s own words stand before the document’s', async () => {
    const element = await show({ ...quotes.document, attributes: { ...quotes.document.attributes, by: 'Another' } });
    expect(said(element)).to.contain('— Another, Commissioner');
    element.source = 'Another work';
    await settle(element);
    expect(said(element)).to.contain('Another work');
    expect(said(element)).not.to.contain('p. 76');
  });

  once('shares its document with figures: one address is fetched once', async () => {
    const src = '/stories/examples/documents/quotes.json?once';
    const asked: string[] = [];
    const { fetch } = window;
    window.fetch = (input, init) => {
      asked.push(String(input));
      return fetch(input, init);
    };
    try {
      const figure = document.createElement('impact-statistic');
      figure.src = src;
      figure.figure = 'none';
      document.body.append(figure);
      await until(() => figure.shadowRoot!.querySelector('[part=message]'), 'the figure’s answer');
      const element = await show({ ...quotes.document, attributes: { ...quotes.document.attributes, src } });
      expect(said(element)).to.contain('Governments have a duty');
    } finally {
      window.fetch = fetch;
    }
    expect(asked.filter((address) => address.includes('?once'))).to.have.length(1);
  });

  once('names nobody for words that aren’t there, tells so, and quotes those that come', async () => {
    const recorded = recordWarnings();
    const element = await show(own({ by: 'Dr A. Speaker' }, () => undefined));
    expect(recorded.stop().join()).to.contain('has no words to quote');
    expect([said(element), Boolean(part(element, 'cite'))]).to.deep.equal(['', false]);
    element.querySelector('blockquote')!.remove();
    const quote = document.createElement('blockquote');
    quote.textContent = 'A duty.';
    element.append(quote);
    await until(() => said(element), 'the attribution');
    expect(said(element)).to.contain('Dr A. Speaker');
  });

  once('quotes words that come into the author’s own blockquote, and words that are a picture', async () => {
    const element = await show(own({ by: 'Dr A. Speaker' }, () => undefined));
    const blockquote = element.querySelector('blockquote')!;
    blockquote.append('A duty.');
    await until(() => said(element).includes('Dr A. Speaker'), 'the attribution');
    const pictured = await show(
      own({ by: 'Dr A. Speaker' }, (quote) => quote.append(Object.assign(new Image(), { alt: 'A letter by hand' }))),
    );
    expect(said(pictured)).to.contain('Dr A. Speaker');
  });

  once('comes and goes 200 times, and is the same', async () => {
    const element = await show(quotes.text);
    const before = element.shadowRoot!.querySelectorAll('*').length;
    for (let turn = 0; turn < 200; turn++) {
      element.remove();
      document.body.append(element);
    }
    await settle(element);
    expect(element.shadowRoot!.querySelectorAll('*').length).to.equal(before);
    expect(said(element)).to.contain(quotes.text.says);
  });
});
