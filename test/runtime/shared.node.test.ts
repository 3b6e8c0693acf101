/** What elements share on a page: events, warnings, styles that come late, files fetched once, and what is done to the page. */
import { adoptStyle, renewStyles, rootOf } from '../../src/runtime/adopt-style.js';
import * as english from '../../src/runtime/english.js';
import { ImpactCiteEvent } from '../../src/runtime/events/cite.js';
import { ImpactErrorEvent } from '../../src/runtime/events/error.js';
import { ImpactGiveEvent } from '../../src/runtime/events/give.js';
import { ImpactLoadEvent } from '../../src/runtime/events/load.js';
import { ImpactSentEvent } from '../../src/runtime/events/sent.js';
import { ImpactSubmitEvent } from '../../src/runtime/events/submit.js';
import { ImpactSubscribedEvent } from '../../src/runtime/events/subscribed.js';
import { Lazy } from '../../src/runtime/lazy.js';
import { PageEffectController } from '../../src/runtime/page-effect.js';
import { provide, shared } from '../../src/runtime/page-registry.js';
import { goOn } from '../../src/runtime/prerendered-fields.js';
import { isPrerendered, prerenderedModel, replacePrerendered } from '../../src/runtime/prerendered.js';
import { detailOf, report, warn } from '../../src/runtime/report.js';
import { recordWarnings } from '../helpers/warnings.js';
import { after, before, describe, expect, it } from '../helpers/node.js';

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('an event of an element', () => {
  const detail = { name: 'what it carries' } as never;
  const EVENTS = [
    ['impact-cite', ImpactCiteEvent, false],
    ['impact-error', ImpactErrorEvent, false],
    ['impact-give', ImpactGiveEvent, true],
    ['impact-load', ImpactLoadEvent, false],
    ['impact-sent', ImpactSentEvent, false],
    ['impact-submit', ImpactSubmitEvent, true],
    ['impact-subscribed', ImpactSubscribedEvent, false],
  ] as const;
  it('has its documented name, reaches the page, and is cancelled where something follows', () => {
    for (const [name, Class, isCancelable] of EVENTS) {
      const event = new Class(detail);
      expect([Class.type, event.type, event.bubbles, event.composed, event.cancelable, event.detail]).to.deep.equal([
        name,
        name,
        true,
        true,
        isCancelable,
        detail,
      ]);
    }
  });
});

describe('what is told of a fault', () => {
  const element = (name: string): Element =>
    Object.assign(new EventTarget(), { localName: name }) as unknown as Element;

  it('stands in the console once, and is an event each time', () => {
    const [one, other] = [element('x-told'), element('x-else')];
    const heard: unknown[] = [];
    one.addEventListener('impact-error', (event) => heard.push((event as ImpactErrorEvent).detail));
    const warnings = recordWarnings();
    const detail = { code: 'url', message: 'no address' } as const;
    report(one, detail);
    report(one, detail);
    warn(one, 'something else');
    warn(other, 'no address');
    expect(warnings.stop()).to.deep.equal(['<x-told> no address', '<x-told> something else', '<x-else> no address']);
    expect(heard).to.deep.equal([detail, detail]);
  });

  it('names the address that was asked, but not beside a place in what arrived', () => {
    const plain = new Error('gone');
    const CASES: readonly (readonly [error: unknown, src: string | undefined, detail: object])[] = [
      [plain, undefined, { code: 'network', message: 'gone' }],
      [plain, '', { code: 'network', message: 'gone' }],
      [plain, 'https://a.example', { code: 'network', message: 'https://a.example gone' }],
      [Object.assign(new Error('m'), { code: 'status' }), '/a', { code: 'status', message: '/a m' }],
      [
        Object.assign(new Error('m'), { code: 'invalid', path: 'a[0]' }),
        '/a',
        { code: 'invalid', message: 'm', path: 'a[0]' },
      ],
      // Of the whole document.
      [Object.assign(new Error('m'), { code: 'invalid', path: '' }), '/a', { code: 'invalid', message: 'm' }],
    ];
    for (const [error, src, detail] of CASES) expect(detailOf(error, 'network', src)).to.deep.equal(detail);
  });
});

describe('an English text', () => {
  it('is what it says', () => {
    expect(english.msg('Close')).to.equal('Close');
    const words = [
      english.str`${1} of ${'ten'}`,
      english.str`${0}${''}`,
      english.str`none`,
      english.str`${1}, ${2} and ${3}.`,
    ];
    expect(words).to.deep.equal(['1 of ten', '0', 'none', '1, 2 and 3.']);
  });
});

describe('what a page has once', () => {
  it('is what the first file brings', () => {
    const first = {};
    expect(shared('test-first', () => first)).to.equal(first);
    expect(shared('test-first', () => ({}))).to.equal(first);
    provide({ 'test-first': {}, 'test-second': 2 });
    expect(shared('test-first', () => 0)).to.equal(first);
    expect(shared('test-second', () => 0)).to.equal(2);
  });
});

describe('a file that is fetched when it is needed', () => {
  it('is fetched once, and again after a failure', async () => {
    let asked = 0;
    const lazy = new Lazy(async () => {
      if (++asked < 3) throw new Error('gone');
      return Promise.resolve('here');
    });
    const first = lazy.get();
    expect(lazy.get()).to.equal(first);
    expect(await first.catch(String)).to.equal('Error: gone');
    // Whoever prepares hears nothing of it.
    expect(lazy.prepare()).to.equal(undefined);
    await turn();
    expect([asked, lazy.now]).to.deep.equal([2, undefined]);
    expect([await lazy.get(), await lazy.get(), lazy.now, asked]).to.deep.equal(['here', 'here', 'here', 3]);
  });

  it('may be carried by another', async () => {
    const lazy = new Lazy<string>(() => Promise.reject(new Error('never asked')));
    lazy.provide('carried');
    expect([lazy.now, await lazy.get()]).to.deep.equal(['carried', 'carried']);
  });
});

describe('what an element does to the page', () => {
  const made = () => {
    const controllers: unknown[] = [];
    let updates = 0;
    const host = Object.assign(new EventTarget(), {
      localName: 'x-effect',
      addController: (controller: unknown) => void controllers.push(controller),
      requestUpdate: () => void updates++,
    });
    const effect = new PageEffectController(host as never);
    return { host, effect, controllers, updates: () => updates };
  };

  it('goes on while it is wanted, and is taken back for the next or when the element leaves', () => {
    const { effect, controllers, updates } = made();
    expect(controllers).to.deep.equal([effect]);
    const signals: AbortSignal[] = [];
    const run = (signal: AbortSignal): void => void signals.push(signal);
    const gone = () => signals.map(({ aborted }) => aborted);
    effect.want('');
    effect.want('', run);
    expect(gone()).to.deep.equal([]);
    effect.want('x', run);
    effect.want('x', run);
    expect(gone()).to.deep.equal([false]);
    effect.want('b', run);
    expect(gone()).to.deep.equal([true, false]);
    effect.want('', run);
    expect(gone()).to.deep.equal([true, true]);
    effect.want('b', run);
    effect.hostDisconnected();
    expect(gone()).to.deep.equal([true, true, true]);
    // Once it is back, its update wants it again.
    expect(updates()).to.equal(0);
    effect.hostConnected();
    expect(updates()).to.equal(1);
    effect.want('b', run);
    expect(gone()).to.deep.equal([true, true, true, false]);
    effect.want('b-else');
    expect(gone()).to.deep.equal([true, true, true, true]);
  });

  it('says what failed', async () => {
    const { host, effect } = made();
    const heard: unknown[] = [];
    host.addEventListener('impact-error', (event) => heard.push((event as ImpactErrorEvent).detail));
    const warnings = recordWarnings();
    effect.want('a', () => Promise.reject(new TypeError('no such place')));
    await turn();
    expect(warnings.stop()).to.deep.equal(['<x-effect> TypeError: no such place']);
    expect(heard).to.deep.equal([{ code: 'page', message: 'TypeError: no such place' }]);
  });
});

describe('a style that comes late', () => {
  /** Another document's window, whose sheets are its own. */
  const other = {
    CSSStyleSheet: class {
      replaceSync(text: string): void {
        Object.assign(this, { text });
      }
    },
  };
  const style = (name: string) => ({ cssText: name, styleSheet: { shared: name } }) as never;
  const root = (view: unknown) => ({ adoptedStyleSheets: [], ownerDocument: { defaultView: view } }) as never;
  const sheetsOf = (of: never): unknown[] =>
    (of as { adoptedStyleSheets: object[] }).adoptedStyleSheets.map((sheet) => ({ ...sheet }));
  const { window: had } = globalThis as { window?: unknown };
  before(() => void Object.assign(globalThis, { window: globalThis }));
  after(() => void (had === undefined ? delete (globalThis as { window?: unknown }).window : 0));

  it('is added once, in its turn, as a sheet of the document that the element is in', () => {
    const VIEWS: readonly (readonly [view: unknown, sheet: (name: string) => object])[] = [
      [globalThis, (name) => ({ shared: name })],
      // A document that nobody looks at takes the shared one.
      [null, (name) => ({ shared: name })],
      [other, (name) => ({ text: name })],
    ];
    for (const [view, sheet] of VIEWS) {
      const [own, first, second] = [style('own'), style('first'), style('second')];
      const shadowRoot = root(view);
      for (const one of [first, second, first, second]) adoptStyle(shadowRoot, one);
      expect(sheetsOf(shadowRoot)).to.deep.equal([sheet('first'), sheet('second')]);
      renewStyles({ shadowRoot, constructor: { elementStyles: [own] } } as never);
      expect(sheetsOf(shadowRoot)).to.deep.equal([sheet('own'), sheet('first'), sheet('second')]);
      adoptStyle(shadowRoot, own);
      adoptStyle(shadowRoot, first);
      const again = view === other ? [sheet('own')] : [];
      expect(sheetsOf(shadowRoot)).to.deep.equal([sheet('own'), sheet('first'), sheet('second'), ...again]);
    }
  });

  it('goes along to another document, where the old sheets are refused', () => {
    const shadowRoot = root(globalThis);
    adoptStyle(shadowRoot, style('late'));
    const element = { shadowRoot, constructor: { elementStyles: [style('own')] } } as never;
    expect(rootOf(element, () => 'made')).to.equal('made');
    expect(sheetsOf(shadowRoot)).to.deep.equal([{ shared: 'late' }]);
    Object.assign(shadowRoot, { ownerDocument: { defaultView: other } });
    const refused = () => {
      throw new Error('sheets of another document');
    };
    expect(rootOf(element, refused)).to.equal(shadowRoot);
    expect(sheetsOf(shadowRoot)).to.deep.equal([{ text: 'own' }, { text: 'late' }]);
    renewStyles({ shadowRoot: null, constructor: {} } as never);
  });
});

describe('what a server rendered', () => {
  const had = Object.getOwnPropertyDescriptor(globalThis, 'Node');
  before(() => void Object.assign(globalThis, { Node: { DOCUMENT_POSITION_FOLLOWING: 4 } }));
  after(() => {
    if (had) Object.defineProperty(globalThis, 'Node', had);
    else delete (globalThis as { Node?: unknown }).Node;
  });
  const KINDS = 'details summary a button select textarea input:not([type=hidden]):not([data-impact=trap])'.split(' ');

  interface Part {
    readonly kind: string;
    open?: boolean;
    readonly isFocused?: boolean;
  }
  /** A host that has rendered some parts before the comment that opens what a server rendered. */
  const made = (own: readonly Part[], sent: readonly Part[], more: object = {}) => {
    const said: string[] = [];
    const part = (given: Part, isSent: boolean, at: number) => ({
      ...given,
      isSent,
      name: `${isSent ? 'sent' : 'own'} ${given.kind} ${at}`,
      matches: (selector: string) => selector === ':focus' && Boolean(given.isFocused),
      focus(options: unknown) {
        said.push(`focus ${this.name} ${JSON.stringify(options)}`);
      },
      remove: (): void => void left.shift(),
    });
    const parts = [...own.map((one, at) => part(one, false, at)), ...sent.map((one, at) => part(one, true, at))];
    const left: unknown[] = parts.filter(({ isSent }) => isSent);
    const opens = {
      nodeType: 8,
      previousSibling: { nodeType: 1 },
      get nextSibling() {
        return left[0] ?? null;
      },
      compareDocumentPosition: ({ isSent }: { readonly isSent: boolean }) => (isSent ? 4 : 2),
      ...more,
    };
    const asked: string[] = [];
    const querySelectorAll = (kind: string) => {
      asked.push(kind);
      return parts.filter((one) => one.kind === kind);
    };
    const host = { renderOptions: { renderBefore: opens }, shadowRoot: { querySelectorAll } } as never;
    return { host, parts, left, said, asked };
  };
  const named = ({ name }: object & { name?: string }): string => name!;

  it('goes in one step, and what a reader opened or went to stays so', () => {
    const parts: Part[] = [{ kind: 'details' }, { kind: 'details' }, { kind: 'button' }, { kind: KINDS[6]! }];
    const sent: Part[] = [
      { kind: 'details' },
      { kind: 'details', open: true },
      { kind: 'button', isFocused: true },
      parts[3]!,
    ];
    const { host, parts: all, left, said, asked } = made(parts, sent);
    expect(isPrerendered(host)).to.equal(true);
    const filled: string[] = [];
    replacePrerendered(host, (of, then, now) => {
      expect(of).to.equal(host);
      filled.push(`${named(then)} → ${named(now)}`);
    });
    expect(asked).to.deep.equal(KINDS);
    expect(all.map(({ open }) => Boolean(open))).to.deep.equal([false, true, false, false, false, true, false, false]);
    expect(said).to.deep.equal(['focus own button 2 {"preventScroll":true}']);
    expect(filled).to.deep.equal(
      [0, 1, 2, 3].map((at) => `sent ${parts[at]!.kind} ${at} → own ${parts[at]!.kind} ${at}`),
    );
    expect([left.length, isPrerendered(host)]).to.deep.equal([0, false]);
    // Once more, there is nothing to do.
    asked.length = 0;
    replacePrerendered(host);
    expect(asked).to.deep.equal([]);
  });

  it('says nothing of parts where something else is rendered', () => {
    const button: Part = { kind: 'button' };
    for (const [own, sent] of [
      [[button], [{ ...button, isFocused: true }, button]],
      [[button, button], [{ ...button, isFocused: true }]],
      [[], [{ ...button, isFocused: true }]],
    ] as const) {
      const { host, left, said } = made(own, sent);
      replacePrerendered(host);
      expect([said, left.length]).to.deep.equal([[], 0]);
    }
  });

  it('stands while the element waits, and where there is none nothing goes', () => {
    const button: Part = { kind: 'button' };
    for (const more of [{ previousSibling: { nodeType: 8 } }, { nodeType: 1 }]) {
      const { host, left, asked } = made([button], [button], more);
      replacePrerendered(host);
      expect([left.length, asked]).to.deep.equal([1, []]);
      expect(isPrerendered(host)).to.equal(!('nodeType' in more));
    }
    const { host, asked } = made([button], []);
    replacePrerendered(host);
    expect([asked, isPrerendered(host)]).to.deep.equal([[], false]);
    const bare = { renderOptions: {}, shadowRoot: null } as never;
    replacePrerendered(bare);
    expect([isPrerendered(bare), prerenderedModel(bare)]).to.deep.equal([false, null]);
    // Before anything else has been rendered.
    const { host: first, left } = made([button], [button], { previousSibling: null });
    replacePrerendered(first);
    expect(left.length).to.equal(0);
  });

  it('brings its data along', () => {
    const host = (script: object | null) =>
      ({ shadowRoot: { querySelector: (selector: string) => (selector === 'script' ? script : undefined) } }) as never;
    expect(prerenderedModel(host({ textContent: '{"a": [1]}' }))).to.deep.equal({ a: [1] });
    expect(prerenderedModel(host(null))).to.equal(null);
  });
});

describe('what a reader has filled in before the script came', () => {
  interface Field {
    readonly localName?: string;
    readonly type?: string;
    readonly value?: string;
    readonly defaultValue?: string;
    readonly checked?: boolean;
    readonly defaultChecked?: boolean;
    readonly form?: object | null;
    readonly options?: readonly object[];
    readonly selectedOptions?: readonly object[];
  }
  const [jan, feb, mar] = [{ defaultSelected: false }, { defaultSelected: true }, { defaultSelected: false }];
  const select = (options: readonly object[], selected: readonly object[], value: string): Field => ({
    localName: 'select',
    type: 'select-one',
    value,
    options,
    selectedOptions: selected,
  });
  const box = (type: string, checked: boolean, defaultChecked: boolean, form: object | null = null): Field => ({
    type,
    value: 'on',
    defaultValue: '',
    checked,
    defaultChecked,
    form,
  });
  const CASES: readonly (readonly [says: string, before: Field, goesOn: boolean])[] = [
    ['a text', { value: 'a', defaultValue: '' }, true],
    ['a text taken away', { value: '', defaultValue: 'a' }, true],
    ['a text as it was', { value: 'a', defaultValue: 'a' }, false],
    ['a number', { type: 'number', value: '5', defaultValue: '' }, true],
    ['a longer text', { localName: 'textarea', type: 'textarea', value: 'a', defaultValue: '' }, true],
    ['a longer text as it was', { localName: 'textarea', type: 'textarea', value: '', defaultValue: '' }, false],
    ['a ticked box', box('checkbox', true, false), true],
    ['a box that is ticked no more', box('checkbox', false, true), true],
    ['a box as it was', box('checkbox', true, true), false],
    ['a box without a tick', box('checkbox', false, false), false],
    ['a chosen radio button', box('radio', true, false, {}), true],
    ['a radio button as it was', box('radio', false, false, {}), false],
    ['a radio button outside a form', box('radio', true, false, null), false],
    ['another choice', select([jan, feb, mar], [mar], 'mar'), true],
    ['the choice of the page', select([jan, feb, mar], [feb], 'feb'), false],
    ['the first, where the page chooses none', select([jan, mar], [jan], 'jan'), false],
    ['the second, where the page chooses none', select([jan, mar], [mar], 'mar'), true],
    ['an opened part', { localName: 'details', value: 'a' }, false],
    ['a button', { localName: 'button', type: 'button', value: 'a', defaultValue: '' }, false],
    ['a link', { localName: 'a', value: 'a' }, false],
  ];
  for (const [says, given, goesOn] of CASES) {
    it(`${goesOn ? 'goes on' : 'is left'}: ${says}`, async () => {
      const [checked, defaultChecked] = [false, false];
      const before = { localName: 'input', type: 'text', checked, defaultChecked, form: {}, ...given };
      const matches = (selector: string): boolean => selector === `[type=${before.type}]`;
      const now = Object.assign(new EventTarget(), { value: 'new', checked: 'new' });
      const heard: unknown[] = [];
      for (const name of ['input', 'change', 'blur'])
        now.addEventListener(name, ({ type, bubbles, composed }) => heard.push([type, bubbles, composed]));
      let update = (): void => {};
      const host = { updateComplete: new Promise<void>((resolve) => (update = resolve)) };
      goOn(host as never, { ...before, matches } as never, now as never);
      await turn();
      expect(heard, 'before the update ends').to.deep.equal([]);
      update();
      await turn();
      expect([now.value, now.checked]).to.deep.equal(goesOn ? [before.value, before.checked] : ['new', 'new']);
      const both = ['input', 'change'].map((name) => [name, true, true]);
      expect(heard).to.deep.equal(goesOn ? both : []);
    });
  }
});
