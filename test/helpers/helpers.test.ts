import { expect } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { accessibilityFaults } from './axe.js';
import { together } from './pool.js';
import { nextFrame, settle, until } from './settle.js';
import { isLitWarning, recordWarnings } from './warnings.js';

/** Asks for another update from an update, which Lit warns of, and has a picture that nobody can hear. */
class FaultyElement extends LitElement {
  static override properties = { count: { type: Number } };
  declare count: number;
  protected override updated(): void {
    if (this.count < 3) this.count++;
  }
  protected override render() {
    return html`<img src="data:," /><p>${this.count}</p>`;
  }
}
customElements.define('faulty-element', FaultyElement);

const faulty = (): FaultyElement => {
  const element = new FaultyElement();
  element.count = 0;
  document.body.append(element);
  return element;
};

describe('test helpers', () => {
  afterEach(() => document.body.replaceChildren());

  it('find what is not accessible, in shadow trees too', async () => {
    const element = await settle(faulty());
    expect(await accessibilityFaults(element)).to.have.length(1);
    element.shadowRoot!.querySelector('img')!.alt = '';
    expect(await accessibilityFaults(element)).to.deep.equal([]);
  });

  it('wait for updates that lead to others', async () => {
    const element = await settle(faulty());
    expect(element.shadowRoot!.querySelector('p')!.textContent).to.equal('3');
  });

  it('wait for what comes later, but not for ever', async () => {
    let frames = 0;
    expect(await until(() => frames++ > 2 && 'here', 'three frames')).to.equal('here');
    const error = await until(() => false, 'nothing', 60).catch(String);
    expect(error).to.contain('waited 60 ms for nothing');
  });

  it('hear Lit’s warnings', async () => {
    (globalThis as { litIssuedWarnings?: Set<string> }).litIssuedWarnings?.clear();
    const recorded = recordWarnings();
    await settle(faulty());
    await nextFrame();
    expect(recorded.stop().filter(isLitWarning)).to.have.length(1);
    expect(isLitWarning('Lit is in dev mode. See https://lit.dev/msg/dev-mode for more information.')).to.equal(false);
  });
});

describe('files that share a page', () => {
  type Hook = { readonly fn: () => unknown; err?: unknown };
  type Hooks = Readonly<Record<'_beforeAll' | '_afterAll', readonly Hook[]>>;

  /** Runs suites as Mocha does, and says which tests ran; what a hook throws, it keeps, and the suite's tests don't run. */
  async function run(suite: Mocha.Suite, ran: string[] = []): Promise<readonly string[]> {
    const hooks = suite as unknown as Hooks;
    // A hook may add others: a list that grows.
    let broken = false;
    const call = async (list: readonly Hook[]) => {
      for (let at = 0; at < list.length; at++)
        try {
          await list[at]!.fn();
        } catch (error) {
          list[at]!.err = error;
          broken = true;
        }
    };
    await call(hooks._beforeAll);
    if (!broken) {
      for (const test of suite.tests) {
        await (test.fn as (() => unknown) | undefined)?.call({});
        ran.push(test.fullTitle().replace(/\s+/g, ' ').trim());
      }
      for (const inner of suite.suites) await run(inner, ran);
    }
    await call(hooks._afterAll);
    return ran;
  }
  const faults = (suite: Mocha.Suite): string[] => [
    ...[...(suite as unknown as Hooks)._beforeAll, ...(suite as unknown as Hooks)._afterAll].flatMap(({ err }) =>
      err === undefined ? [] : [(err as Error).message],
    ),
    ...suite.suites.flatMap(faults),
  ];

  /** Runs files on this page, beside Mocha's own suites. */
  async function pooled(files: Readonly<Record<string, () => void>>) {
    const page = window as unknown as { mocha: object };
    const { mocha: own } = page;
    const suite = new Mocha.Suite('');
    page.mocha = Object.create(own, { suite: { value: suite } }) as object;
    try {
      const loads = Object.entries(files).map(([name, load]) => [name, async () => load()] as const);
      together(Object.fromEntries(loads), Object.keys(files));
      return { ran: await run(suite), faults: faults(suite) };
    } finally {
      page.mocha = own;
    }
  }

  it('find it as the first one did, whatever another has done to it', async () => {
    const { fetch } = window;
    const { title } = document;
    const at = location.href;
    const looks = () => [
      window.fetch === fetch,
      document.title === title,
      location.href === at,
      document.documentElement.lang,
      document.body.children.length,
      document.adoptedStyleSheets.length,
      document.head.querySelector('meta[name=left]') === null,
      localStorage.getItem('left'),
      Reflect.get(window, Symbol.for('impact-elements page')) === undefined,
      Object.hasOwn(navigator, 'language'),
    ];
    const before = looks();
    let found: unknown;
    const { ran, faults } = await pooled({
      'a.test.ts': () =>
        describe('one', () =>
          void it('changes all', () => {
            window.fetch = () => Promise.reject(new Error('none'));
            document.title = 'left';
            history.replaceState({ left: true }, '', '#left');
            document.documentElement.lang = 'ar';
            document.body.append('left', document.createElement('p'));
            document.adoptedStyleSheets = [new CSSStyleSheet()];
            document.head.append(Object.assign(document.createElement('meta'), { name: 'left' }));
            localStorage.setItem('left', '1');
            Object.assign(window, { [Symbol.for('impact-elements page')]: {} });
            Object.defineProperty(navigator, 'language', { value: 'ar', configurable: true });
            expect(looks()).not.to.deep.equal(before);
          })),
      'b.test.ts': () => describe('other', () => void it('looks', () => void (found = looks()))),
    });
    expect(faults).to.deep.equal([]);
    expect(ran).to.deep.equal(['a.test.ts one changes all', 'b.test.ts other looks']);
    expect(found).to.deep.equal(before);
  });

  it('are named in what their hooks throw, and go on after one that fails to load', async () => {
    const fail = (words: string) => () => {
      throw new Error(words);
    };
    const { ran, faults } = await pooled({
      'a.test.ts': fail('no such module'),
      'b.test.ts': () =>
        describe('one', () => {
          before(fail('before'));
          it('never runs', () => undefined);
        }),
      'c.test.ts': () =>
        describe('other', () => {
          after(() => document.createElement('<'));
          it('runs', () => undefined);
        }),
    });
    expect(faults.map((fault) => fault.slice(0, 30))).to.deep.equal([
      'a.test.ts: Error: no such modu',
      'b.test.ts: Error: before',
      'c.test.ts: InvalidCharacterErr',
    ]);
    expect(ran).to.deep.equal(['c.test.ts other runs']);
  });
});
