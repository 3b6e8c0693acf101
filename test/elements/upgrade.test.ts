/** What a framework sets on elements whose file is still on its way: each is defined here by its own module, after that. */
import { expect } from '@open-wc/testing';
import { examples } from '../../stories/examples/all.js';
import { build, toHTML, type Example } from '../../stories/examples/example.js';
import type { ElementEntry } from '../contract/manifest.js';
import { until } from '../helpers/settle.js';
import { failOnLitWarnings } from '../helpers/warnings.js';

const DEFINE: Readonly<Record<string, () => Promise<unknown>>> = {
  actions: () => import('../../src/define/actions.js'),
  calm: () => import('../../src/define/calm.js'),
  change: () => import('../../src/define/change.js'),
  compare: () => import('../../src/define/compare.js'),
  contact: () => import('../../src/define/contact.js'),
  exit: () => import('../../src/define/exit.js'),
  give: () => import('../../src/define/give.js'),
  glossary: () => import('../../src/define/glossary.js'),
  posts: () => import('../../src/define/posts.js'),
  prevalence: () => import('../../src/define/prevalence.js'),
  quote: () => import('../../src/define/quote.js'),
  sources: () => import('../../src/define/sources.js'),
  statistic: () => import('../../src/define/statistic.js'),
  subscribe: () => import('../../src/define/subscribe.js'),
  support: () => import('../../src/define/support.js'),
  term: () => import('../../src/define/term.js'),
};

/** Properties that no attribute has. */
const BESIDE: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  give: { finder: () => Promise.resolve([]) },
  contact: { adapter: { exchange: () => undefined } },
  subscribe: { adapter: { exchange: () => undefined } },
};

/** What the manifest doesn't say: an element without Lit has accessors alone. */
const FIELDS: Readonly<Record<string, string>> = { 'no-keys': 'noKeys' };

type Own = Record<string, unknown>;
type Anyone = HTMLElement & Own;

/** An element without its class, and what was set on it. */
interface Early {
  readonly element: Anyone;
  readonly example: Example;
  readonly set: readonly string[];
}

/** A value as a framework has it: an object or `true` where a tag has text. */
const asValue = (name: string, type: string | undefined, text: string): unknown =>
  type === 'boolean' ? true : name === 'data' && text.startsWith('{') ? JSON.parse(text) : text;

const said = ({ shadowRoot }: Element) =>
  [...shadowRoot!.children]
    .filter(({ localName }) => localName !== 'style')
    .map(({ textContent }) => textContent)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

const manifest = (await fetch('/custom-elements.json').then((response) => response.json())) as {
  readonly modules: readonly { readonly declarations?: readonly ElementEntry[] }[];
};
const entries = manifest.modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
const entryOf = (name: string) => entries.find(({ tagName }) => tagName === `impact-${name}`)!;

function makeEarly(name: string, example: Example): Early {
  const values: Own = { ...BESIDE[name] };
  const element = build({ ...example, attributes: {} }) as Anyone;
  for (const [written, text] of Object.entries(example.attributes)) {
    const attribute = entryOf(name).attributes!.find((one) => one.name === written);
    if (attribute)
      values[attribute.fieldName ?? FIELDS[written] ?? written] = asValue(written, attribute.type?.text, text);
    else element.setAttribute(written, text);
  }
  return { element: Object.assign(element, values), example, set: Object.keys(values) };
}

describe('a property that is set before its element is defined', () => {
  failOnLitWarnings();
  afterEach(() => document.body.replaceChildren());

  it('is tried of every element', () => {
    expect(entries.map(({ tagName }) => tagName).sort()).to.deep.equal(
      Object.keys(DEFINE).map((name) => `impact-${name}`),
    );
  });

  for (const [name, define] of Object.entries(DEFINE))
    it(`counts as if its tag had it: ${name}`, async () => {
      expect(customElements.get(`impact-${name}`)).to.equal(undefined);
      const early = Object.values(examples[name]!).map((example) => makeEarly(name, example));
      // A contact form takes what the page names: the same for all.
      const named = Object.assign(document.createElement('script'), { type: 'text/plain' });
      named.dataset['support'] = '/data/support.json AU';
      document.body.append(named, ...early.map(({ element }) => element));
      await define();
      for (const { element, example, set } of early) {
        const tag = toHTML(example);
        const late = Object.assign(build(example) as Anyone, BESIDE[name]);
        document.body.append(late);
        for (const field of set) expect(Object.hasOwn(element, field), `${field} of ${tag}`).to.equal(false);
        // A term says what it means on a press; an Arabic page says what it says in Arabic; others say what stands beside them.
        const { page, attributes, says } = example;
        const words = name === 'term' || page || attributes['lang'] ? '' : says;
        const isSame = () => said(element) === said(late) && `${said(late)} ${late.textContent}`.includes(words);
        await until(isSame, `the same: ${tag}`);
        for (const field of set.filter((field) => field !== 'data'))
          expect(element[field], `${field} of ${tag}`).to.equal(late[field]);
      }
    });
});
