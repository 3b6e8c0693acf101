import { expect } from '@open-wc/testing';
import '../../src/define/actions.js';
import '../../src/define/calm.js';
import '../../src/define/change.js';
import '../../src/define/compare.js';
import '../../src/define/contact.js';
import '../../src/define/exit.js';
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
import { actions } from '../../stories/examples/actions.js';
import { calm } from '../../stories/examples/calm.js';
import { change } from '../../stories/examples/change.js';
import { compare } from '../../stories/examples/compare.js';
import { contact } from '../../stories/examples/contact.js';
import { build, type Example } from '../../stories/examples/example.js';
import { exit } from '../../stories/examples/exit.js';
import { give } from '../../stories/examples/give.js';
import { glossary } from '../../stories/examples/glossary.js';
import { posts } from '../../stories/examples/posts.js';
import { prevalence } from '../../stories/examples/prevalence.js';
import { quotes } from '../../stories/examples/quote.js';
import { sources } from '../../stories/examples/sources.js';
import { statistic } from '../../stories/examples/statistic.js';
import { support } from '../../stories/examples/support.js';
import { settle, until } from '../helpers/settle.js';

const plain = (tag: string, attributes: Record<string, string>, content = ''): Example => ({
  tag,
  attributes,
  content,
  says: '',
});
const EXAMPLES: Readonly<Record<string, Example>> = {
  statistic: statistic.qualified,
  prevalence: prevalence.smallDenominator,
  change: change.partOfAYear,
  compare: compare.part,
  calm: calm.nothing,
  contact: contact.simple,
  give: give.once,
  sources: sources.nothing,
  glossary: glossary.inline,
  posts: posts.hard,
  quote: quotes.text,
  support: Object.values(support)[0]!,
  actions: actions.list,
  exit: exit.noWords,
  term: plain('impact-term', { term: 'csam' }, 'CSAM'),
  subscribe: plain('impact-subscribe', { action: 'https://forms.example/', heading: 'Connect' }),
};

/** A document of its own on this page, as page builders and previews have. */
async function otherDocument(): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.srcdoc = '<!doctype html><html lang="en"><body></body></html>';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  return frame.contentDocument!;
}

const rules = (element: Element) =>
  element.shadowRoot!.adoptedStyleSheets.map(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText).join(''));

describe('an element in another document', () => {
  // What draws comes late, with styles of its own: once here, it comes at once.
  before(async () => {
    const drawn = ['prevalence', 'change', 'compare'].map((name) => build(EXAMPLES[name]!));
    document.body.append(...drawn);
    for (const element of drawn) await until(() => element.shadowRoot!.querySelector('svg'), 'a picture');
    document.body.replaceChildren();
  });
  afterEach(() => document.body.replaceChildren());

  for (const [name, example] of Object.entries(EXAMPLES)) {
    it(`keeps its styles when it moves there and back: ${name}`, async () => {
      const element = build(example);
      document.body.append(element);
      await settle(element);
      const before = rules(element);
      expect(before.join('').length).to.be.above(20);
      const { body } = await otherDocument();
      body.append(element);
      await settle(element);
      expect(rules(element)).to.deep.equal(before);
      document.body.append(element);
      await settle(element);
      expect(rules(element)).to.deep.equal(before);
    });

    it(`has them when it is first shown there: ${name}`, async () => {
      const here = build(example);
      document.body.append(here);
      await settle(here);
      const there = build(example);
      (await otherDocument()).body.append(there);
      await settle(there);
      expect(rules(there)).to.deep.equal(rules(here));
      expect(there.shadowRoot!.childElementCount).to.equal(here.shadowRoot!.childElementCount);
    });
  }

  it('takes there what comes later', async () => {
    const element = build(statistic.qualified);
    element.setAttribute('source', 'A study');
    element.setAttribute('population', 'Adults');
    (await otherDocument()).body.append(element);
    await settle(element);
    const details = await until(() => element.shadowRoot!.querySelector('details'));
    const before = rules(element).length;
    details.querySelector('summary')!.click();
    await until(() => rules(element).length > before);
    await until(() => details.querySelector('[part=citation]'));
    const after = rules(element);
    document.body.append(element);
    await settle(element);
    expect(rules(element)).to.deep.equal(after);
  });
});
