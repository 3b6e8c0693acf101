/** How tags are registered: once, whoever else is on the page, and whatever a page's ids have made of Lit's globals. */
import { define, defineQuietly } from '../../src/define/define.js';
import { version } from '../../src/version.js';
import { after, afterEach, before, beforeEach, describe, expect, it } from '../helpers/node.js';

type Own = Record<string | symbol, unknown>;
const page = globalThis as unknown as Own;
/** Tells every copy on a page that the owner has been told; older copies know it by this name. */
const TOLD = Symbol.for('impact-elements told');

describe('a tag', () => {
  const registry = Object.getOwnPropertyDescriptor(page, 'customElements');
  const { warn } = console;
  const known = new Map<string, unknown>();
  const said: string[] = [];
  const copy = (of?: string) =>
    (of === undefined
      ? class {}
      : class {
          static version = of;
        }) as never;
  before(() => {
    Object.defineProperty(page, 'customElements', {
      value: {
        get: (tag: string) => known.get(tag),
        define: (tag: string, constructor: unknown) => {
          if (known.has(tag)) throw new Error(`${tag} is taken`);
          known.set(tag, constructor);
        },
      },
      configurable: true,
    });
    console.warn = (line: string) => void said.push(line);
  });
  after(() => {
    if (registry) Object.defineProperty(page, 'customElements', registry);
    else delete page['customElements'];
    console.warn = warn;
  });
  const clear = () => {
    known.clear();
    said.length = 0;
    delete page[TOLD];
  };
  beforeEach(clear);
  afterEach(clear);

  it('is registered by whoever comes first', () => {
    const first = copy('1.0.0');
    for (const one of [first, copy('1.0.0')]) defineQuietly('impact-a', one);
    for (const one of [first, copy(version)]) define('impact-b', one);
    expect([known.get('impact-a'), known.get('impact-b')]).to.deep.equal([first, first]);
  });

  it('says once, of another version, which copy stays in use', () => {
    define('impact-a', copy('1.0.0'));
    define('impact-a', copy(version));
    define('impact-a', copy(version));
    expect(said).to.deep.equal([`impact-elements ${version} was loaded after 1.0.0, which stays in use`]);
  });

  it('names a stranger by the tag', () => {
    define('impact-a', copy());
    define('impact-a', copy(version));
    expect(said).to.deep.equal([`impact-elements ${version} was loaded after another <impact-a>, which stays in use`]);
  });

  it('says nothing of the same version, nor what another copy has said', () => {
    define('impact-a', copy(version));
    define('impact-a', copy(version));
    page[TOLD] = true;
    define('impact-b', copy('1.0.0'));
    define('impact-b', copy(version));
    expect(said).to.deep.equal([]);
  });
});

describe('what an id has made of a global', () => {
  /** Those that Lit reads by name as it starts. */
  const NAMES = [
    ...['trustedTypes', 'litNonce', 'litPropertyMetadata', 'litElementVersions', 'litElementPolyfillSupport'],
    ...['litElementHydrateSupport', 'litHtmlVersions', 'litHtmlPolyfillSupport', 'litHtmlHydrateSupport'],
    ...['reactiveElementVersions', 'reactiveElementPolyfillSupport', 'reactiveElementHydrateSupport'],
  ];
  const named = Object.getPrototypeOf(page) as Own;
  const kept = NAMES.map((name) => [name, Object.getOwnPropertyDescriptor(page, name)] as const);
  before(() => {
    for (const name of NAMES) {
      delete page[name];
      Object.defineProperty(named, name, { value: { id: name }, writable: true, configurable: true });
    }
  });
  after(() => {
    for (const [name, own] of kept) {
      delete named[name];
      delete page[name];
      if (own) Object.defineProperty(page, name, own);
    }
  });

  it('gives way before Lit starts, and what a script set stays', async () => {
    // Each part of these two names is that of another, too.
    const [set, missing] = ['litElementHydrateSupport', 'reactiveElementPolyfillSupport'] as const;
    page[set] = 'the page’s own';
    delete named[missing];
    await import('../../src/define/unclobber.js');
    expect(page[set]).to.equal('the page’s own');
    expect(missing in page).to.equal(false);
    for (const name of NAMES.filter((one) => one !== set && one !== missing))
      expect([name, page[name]]).to.deep.equal([name, undefined]);
  });
});
