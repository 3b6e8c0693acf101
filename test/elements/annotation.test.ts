import { expect } from '@open-wc/testing';
import '../../src/define/glossary.js';
import '../../src/define/term.js';
import { build } from '../../stories/examples/example.js';
import { glossary } from '../../stories/examples/glossary.js';
import { until } from '../helpers/settle.js';
import { failOnLitWarnings } from '../helpers/warnings.js';

/** Text that a glossary annotates while others work on it too: no word of the page is ever lost. */

const TEXT = 'Reports of CSAM and of online grooming rose, said a law enforcement agency.';

describe('text that a glossary annotates', () => {
  failOnLitWarnings();
  let text: HTMLElement;
  beforeEach(() => {
    text = document.createElement('p');
    text.id = 'text';
    text.append(TEXT);
    document.body.append(text);
  });
  afterEach(() => document.body.replaceChildren());

  const marked = () => [...text.querySelectorAll('impact-term')].map((term) => term.textContent);
  const pieces = () => {
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    while (walker.nextNode()) if ((walker.currentNode as Text).data) found.push(walker.currentNode as Text);
    return found;
  };
  /** Waits until glossaries have looked at the page: one that comes now has marked its text. */
  async function observed(): Promise<void> {
    const later = Object.assign(document.createElement('p'), { id: 'later', textContent: 'sextortion' });
    document.body.append(later);
    const { grouped } = glossary;
    const element = build({
      ...grouped,
      attributes: { ...grouped.attributes, terms: 'sextortion', annotate: '#later' },
    });
    document.body.append(element);
    await until(() => later.querySelector('impact-term'), 'the later glossary’s term');
    element.remove();
    later.remove();
  }

  function annotate(terms: string): HTMLElement {
    const { grouped } = glossary;
    const element = build({ ...grouped, attributes: { ...grouped.attributes, terms, annotate: '#text' } });
    document.body.append(element);
    return element;
  }

  it('may be annotated by several glossaries, each of which takes back its own', async () => {
    const one = annotate('csam lea');
    await until(() => marked().length === 2, 'the first glossary’s terms');
    const other = annotate('csam grooming');
    await until(() => marked().length === 3, 'the other’s');
    await observed();
    expect(marked()).to.deep.equal(['CSAM', 'online grooming', 'law enforcement agency']);
    expect(text.textContent).to.equal(TEXT);
    one.remove();
    expect([marked(), text.textContent]).to.deep.equal([['online grooming'], TEXT]);
    other.remove();
    expect([text.innerHTML, text.childNodes.length]).to.deep.equal([TEXT, 1]);
  });

  const translators: Readonly<Record<string, (piece: Text) => void>> = {
    'writes other words into each piece': (piece) => (piece.data = piece.data.toUpperCase()),
    'leaves the terms as they are': (piece) => {
      if (piece.parentNode === text) piece.data = piece.data.toUpperCase();
    },
    'puts an element in the place of each piece': (piece) => {
      const font = document.createElement('font');
      font.append(piece.data.toUpperCase());
      piece.replaceWith(font);
    },
  };
  for (const [what, translate] of Object.entries(translators)) {
    it(`keeps every word for a reader whose browser translates the page and ${what}`, async () => {
      const element = annotate('csam lea grooming');
      await until(() => marked().length === 3, 'the terms');
      pieces().forEach(translate);
      const translated = text.textContent;
      await observed();
      expect([text.textContent, marked().length]).to.deep.equal([translated, 3]);
      element.remove();
      expect([text.textContent, marked().length]).to.deep.equal([translated, 0]);
    });
  }

  it('leaves alone what readers write, press or follow, what has a name, and what is code or a heading', async () => {
    const HTML = 'http://www.w3.org/1999/xhtml';
    const inside = (tag: string, namespace = HTML) => {
      const element = document.createElementNS(namespace, tag);
      element.append('CSAM');
      return element;
    };
    const withAttribute = (name: string, value: string) => {
      const element = inside('span');
      element.setAttribute(name, value);
      return element;
    };
    const tags =
      'h1 h2 h3 h4 h5 h6 a button summary code pre kbd samp textarea select label script style noscript template dfn';
    const left = [
      ...tags.split(' ').map((tag) => {
        const element = inside(tag);
        // Neither is to run or to be believed.
        if (tag === 'script') element.setAttribute('type', 'text/plain');
        if (tag === 'style') element.setAttribute('type', 'text/plain');
        return element;
      }),
      inside('svg', 'http://www.w3.org/2000/svg'),
      inside('math', 'http://www.w3.org/1998/Math/MathML'),
      ...['heading', 'button', 'link'].map((role) => withAttribute('role', role)),
      withAttribute('contenteditable', ''),
      withAttribute('data-impact-skip', ''),
      inside('impact-quote'),
    ];
    for (const element of left) {
      const nested = element.namespaceURI === HTML && element.localName !== 'textarea' ? element : undefined;
      nested?.append(inside('b'));
    }
    text.replaceChildren(...left, ' A report: ', inside('b'));
    const element = annotate('csam');
    await until(() => marked().length, 'the term');
    const at = [...text.querySelectorAll('impact-term')].map(
      ({ parentElement }) => parentElement!.parentElement === text,
    );
    expect([
      at,
      left.filter((each) => each.querySelector('impact-term')).map(({ outerHTML }) => outerHTML),
    ]).to.deep.equal([[true], []]);
    element.remove();
  });

  it('does not explain again what the author has explained by the word alone', async () => {
    const own = document.createElement('impact-term');
    own.append('CSAM');
    text.prepend(own, ' is the word. ');
    annotate('csam lea');
    await until(() => marked().length === 2, 'the other term');
    expect(marked()).to.deep.equal(['CSAM', 'law enforcement agency']);
  });
});
