import { expect } from '@open-wc/testing';
import '../../src/define/actions.js';
import '../../src/define/glossary.js';
import '../../src/define/posts.js';
import '../../src/define/prevalence.js';
import '../../src/define/quote.js';
import '../../src/define/subscribe.js';
import '../../src/define/support.js';
import '../../src/define/term.js';
import type { ImpactGlossary } from '../../src/elements/glossary/glossary.js';
import type { ImpactPrevalence } from '../../src/elements/prevalence/prevalence.js';
import type { ImpactPosts } from '../../src/elements/posts/posts.js';
import type { ImpactSubscribe } from '../../src/elements/subscribe/subscribe.js';
import { recordWarnings } from '../helpers/warnings.js';

describe('numbers, choices and switches on a tag', () => {
  const make = <T extends Element>(markup: string) =>
    document.createRange().createContextualFragment(markup).firstElementChild as T;

  it('have their defaults', () => {
    const { headingLevel, timeout, minTime, plain } = make<ImpactSubscribe>('<impact-subscribe></impact-subscribe>');
    expect([headingLevel, timeout, minTime, plain]).to.deep.equal([2, 15, 2, false]);
    const { count, layout, dates, noDates, refresh } = make<ImpactPosts>('<impact-posts></impact-posts>');
    expect([count, layout, dates, noDates, refresh]).to.deep.equal([3, 'list', 'absolute', false, undefined]);
  });

  it('are held in their range, and forgotten with the attribute', () => {
    const posts = make<ImpactPosts>(
      '<impact-posts heading-level="9" count="0" refresh="5" no-dates="false"></impact-posts>',
    );
    expect([posts.headingLevel, posts.count, posts.refresh, posts.noDates]).to.deep.equal([6, 1, 60, false]);
    for (const name of posts.getAttributeNames()) posts.removeAttribute(name);
    expect([posts.headingLevel, posts.count, posts.refresh]).to.deep.equal([2, 3, undefined]);
  });

  it('take what frameworks set', () => {
    const posts = make<ImpactPosts>('<impact-posts></impact-posts>');
    Object.assign(posts, { count: '7', layout: null, images: 'false', headingLevel: 3 });
    expect([posts.count, posts.layout, posts.images, posts.headingLevel]).to.deep.equal([7, 'list', false, 3]);
  });

  it('are told about once where they cannot be read, and have their defaults', () => {
    const warnings = recordWarnings();
    const made = [1, 2].map(() => make<ImpactSubscribe>('<impact-subscribe timeout="15s"></impact-subscribe>'));
    const lines = warnings.stop();
    expect(made.map(({ timeout }) => timeout)).to.deep.equal([15, 15]);
    expect(lines).to.deep.equal([`<impact-subscribe> timeout can't be "15s": it is 15`]);
  });

  it('choose among words in any case, on every element', () => {
    const warnings = recordWarnings();
    const figure = make<ImpactPrevalence>(
      '<impact-prevalence marks="50" mark="Square" arrange="NESTED" kind=" Range " cite="Numbers"></impact-prevalence>',
    );
    expect([figure.marks, figure.mark, figure.arrange, figure.kind, figure.cite]).to.deep.equal([
      50,
      'square',
      'nested',
      'range',
      'numbers',
    ]);
    for (const name of figure.getAttributeNames()) figure.setAttribute(name, '');
    const none = ['auto', 'person', undefined, undefined, undefined];
    expect([figure.marks, figure.mark, figure.arrange, figure.kind, figure.cite]).to.deep.equal(none);
    expect(make<ImpactPosts>('<impact-posts format="RSS" refresh=""></impact-posts>').format).to.equal('rss');
    expect(make<ImpactGlossary>('<impact-glossary level="Plain"></impact-glossary>').level).to.equal('plain');
    expect(warnings.stop()).to.deep.equal([]);
  });

  it('name what there is to choose where nothing stands in for a word', () => {
    const warnings = recordWarnings();
    make('<impact-prevalence marks="0" mark="star" kind="rise" cite="yes"></impact-prevalence>');
    for (const refresh of ['daily', '0'])
      expect(make<ImpactPosts>(`<impact-posts refresh="${refresh}"></impact-posts>`).refresh).to.equal(undefined);
    expect(warnings.stop()).to.deep.equal([
      `<impact-prevalence> marks can't be "0": it is auto`,
      `<impact-prevalence> mark can't be "star": it is person; it may be person, circle, square`,
      `<impact-prevalence> kind can't be "rise": it is left out; it may be range, change`,
      `<impact-prevalence> cite can't be "yes": it is left out; it may be lines, numbers`,
      `<impact-posts> refresh can't be "daily": it is left out`,
    ]);
  });

  it('may be written as a framework’s server writes a property', () => {
    const posts = make<ImpactPosts>('<impact-posts headinglevel="4" noDates data-noexcerpts></impact-posts>');
    expect([posts.headingLevel, posts.noDates, posts.noExcerpts]).to.deep.equal([4, true, true]);
    posts.setAttribute('heading-level', '3');
    expect(posts.headingLevel).to.equal(3);
  });
});

/** Puts off what waits three seconds, in every test of the block. */
function whatWaits(): (() => void)[] {
  const later: (() => void)[] = [];
  const { setTimeout } = window;
  beforeEach(() => {
    later.length = 0;
    window.setTimeout = ((act: () => void, delay = 0, ...rest: unknown[]) =>
      delay === 3000 ? later.push(act) : setTimeout(act, delay, ...rest)) as typeof window.setTimeout;
  });
  afterEach(() => {
    window.setTimeout = setTimeout;
    document.body.replaceChildren();
  });
  return later;
}

describe('a name that is looked up nowhere', () => {
  const later = whatWaits();
  /** Its warnings, once it has waited. */
  async function told(markup: string, late: (element: HTMLElement) => unknown = () => undefined): Promise<string[]> {
    const warnings = recordWarnings();
    document.body.innerHTML = markup;
    const element = document.body.lastElementChild as ImpactGlossary;
    await element.updateComplete;
    late(element);
    await element.updateComplete;
    later.forEach((act) => act());
    return warnings.stop().filter((line) => line.includes('looked up'));
  }

  for (const [tag, name] of [
    ['prevalence', 'figure'],
    ['quote', 'quote'],
    ['glossary', 'terms'],
    ['actions', 'only'],
    ['support', 'country'],
    ['term', 'term'],
  ] as const)
    it(`is told of once: ${tag}, ${name}`, async () => {
      expect(await told(`<impact-${tag} ${name}="lost">Words</impact-${tag}>`)).to.deep.equal([
        `<impact-${tag}> ${name}="lost" is looked up nowhere: give the address of its document in src, or the document in data`,
      ]);
    });

  for (const [what, markup, late] of [
    ['src comes late', '<impact-support country="NZ"></impact-support>', { src: '/no-such.json' }],
    ['data comes late', '<impact-support country="NZ"></impact-support>', { data: '{}' }],
    ['the tag has a list', '<impact-glossary terms="a"><dl><dt>A</dt><dd>B</dd></dl></impact-glossary>', {}],
    ['the page has a glossary', '<impact-glossary></impact-glossary><impact-term term="x">X</impact-term>', {}],
    ['it names nothing', '<impact-quote>Words</impact-quote>', {}],
  ] as const)
    it(`is none if ${what}`, async () => {
      expect(await told(markup, (element) => Object.assign(element, late))).to.deep.equal([]);
    });

  it('is forgotten if it has left', async () => {
    expect(await told('<impact-support country="CA"></impact-support>', (element) => element.remove())).to.deep.equal(
      [],
    );
  });
});

describe('an object that was written as text', () => {
  const later = whatWaits();

  for (const [what, mend, told] of [
    ['still stands after a while', () => undefined, true],
    ['was mended', (element: Element) => element.setAttribute('data', '{}'), false],
    ['has left', (element: Element) => element.remove(), false],
  ] as const) {
    it(`is ${told ? 'told of once' : 'forgotten'} if it ${what}`, () => {
      const warnings = recordWarnings();
      const elements = [1, 2].map(() => document.createElement('impact-posts'));
      for (const element of elements) {
        element.setAttribute('data', '[object Object],[object Object]');
        document.body.append(element);
      }
      elements.forEach(mend);
      later.forEach((act) => act());
      const lines = warnings.stop().filter((line) => line.includes('[object Object]'));
      expect(lines).to.deep.equal(
        told ? ['<impact-posts> data="[object Object]" is an object that was written as text: give JSON text'] : [],
      );
    });
  }
});
