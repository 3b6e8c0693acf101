/** Elements by keyboard alone, with keys that the browser itself is sent, in three engines. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/actions.js';
import '../../src/define/calm.js';
import '../../src/define/change.js';
import '../../src/define/compare.js';
import '../../src/define/contact.js';
import '../../src/define/exit.js';
import '../../src/define/give.js';
import '../../src/define/posts.js';
import '../../src/define/prevalence.js';
import '../../src/define/quote.js';
import '../../src/define/sources.js';
import '../../src/define/statistic.js';
import '../../src/define/subscribe.js';
import '../../src/define/support.js';
import { actions } from '../../stories/examples/actions.js';
import { calm } from '../../stories/examples/calm.js';
import { change } from '../../stories/examples/change.js';
import { compare } from '../../stories/examples/compare.js';
import { contact } from '../../stories/examples/contact.js';
import { build, type Example } from '../../stories/examples/example.js';
import { exit } from '../../stories/examples/exit.js';
import { give } from '../../stories/examples/give.js';
import { prevalence } from '../../stories/examples/prevalence.js';
import { quotes } from '../../stories/examples/quote.js';
import { sources } from '../../stories/examples/sources.js';
import { statistic } from '../../stories/examples/statistic.js';
import { subscribe } from '../../stories/examples/subscribe.js';
import { support } from '../../stories/examples/support.js';
import { settle, until } from '../helpers/settle.js';
import { failOnLitWarnings } from '../helpers/warnings.js';
import { ORDER } from './tab-order.js';

const tidy = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

/** What has the focus, however deep in shadow trees. */
function focused(): Element {
  let at = document.activeElement!;
  while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

/** What a reader knows a control by; a box that scrolls has the name of what opens it. */
const nameOf = (control: Element): string => {
  if (control.matches('.scroll')) return 'table';
  const [label] = (control as HTMLInputElement).labels ?? [];
  const said = (label ?? control).cloneNode(true) as Element;
  for (const other of said.querySelectorAll('select, .hint')) other.remove();
  return control.getAttribute('aria-label') ?? tidy(said.textContent);
};

const last = () => document.querySelector('#after')!;

/** An element between two buttons; the focus is on the first of them. */
async function show(example: Example, ready: (root: ShadowRoot) => unknown): Promise<HTMLElement> {
  const button = (id: string) => Object.assign(document.createElement('button'), { id, textContent: id });
  const element = build(example);
  const before = button('before');
  document.body.append(...(example.page ?? []).map(build), before, element, button('after'));
  await until(() => ready(element.shadowRoot!), 'its controls');
  await settle(element);
  before.focus();
  return element;
}

/** Goes on by Tab until `isThere`, and answers the names of all on the way. */
async function tab(isThere: (control: Element) => boolean): Promise<string[]> {
  const names: string[] = [];
  for (let times = 0; times < 40; times++) {
    await sendKeys({ press: 'Tab' });
    if (isThere(focused())) return names;
    names.push(nameOf(focused()));
  }
  throw new Error(`never reached: ${names.join(' | ')}`);
}

const here = (selector: string) => (root: ShadowRoot) => root.querySelector(selector);

interface Doing {
  readonly what: string;
  readonly example: Example;
  readonly ready: string;
  /** The control that the keys are pressed on. */
  readonly at: string;
  readonly keys: readonly string[];
  /** What has come of it. */
  readonly then: (root: ShadowRoot) => unknown;
  /** The control that has the focus afterwards; without it the same. */
  readonly goesTo?: string;
  readonly prepare?: (element: HTMLElement) => unknown;
}

const text = (selector: string) => (root: ShadowRoot) => tidy(root.querySelector(selector)?.textContent);
const isOpen = (selector: string, open: boolean) => (root: ShadowRoot) =>
  root.querySelector<HTMLDetailsElement>(selector)!.open === open;
/** A button or a summary is pressed by either. */
const both = (row: Omit<Doing, 'keys'>): Doing[] => [' ', 'Enter'].map((key) => ({ ...row, keys: [key] }));

const letter = { example: actions.letter, ready: 'summary' };
const gift = { example: give.monthly, ready: 'form' };
const message = { example: contact.simple, ready: 'form' };
const news = { example: subscribe.consent, ready: 'form' };
/** A form of one field, sent with a text in it. */
const sendNews = (written: string, then: string) => async (element: HTMLElement) => {
  const field = element.shadowRoot!.querySelector<HTMLInputElement>('[type=email]')!;
  field.value = written;
  field.focus();
  await sendKeys({ press: 'Enter' });
  await until(() => here(then)(element.shadowRoot!), then);
};
/** The name of a file that a press would have saved. */
let saved = '';
const { click } = HTMLAnchorElement.prototype;
/** What giving would open, which no test goes to. */
let opened = '';
/** What would have been sent, and by which element. */
let sent = '';
const keep = (event: Event) => {
  event.preventDefault();
  sent = (event.target as Element).localName;
};
const stay = (event: Event) => {
  event.preventDefault();
  opened = (event as CustomEvent<{ url: string }>).detail.url;
};

const DOINGS: readonly Doing[] = [
  ...both({
    what: 'opens what is known of a figure',
    example: statistic.percent,
    ready: '[part=details]',
    at: '[part=details] summary',
    then: here('[part=details][open] [part=citation]'),
  }),
  ...both({
    what: 'copies a citation',
    example: statistic.percent,
    ready: '[part=cite]',
    at: '[part=cite]',
    then: text('[role=status]'),
  }),
  ...both({
    what: 'opens the numbers',
    example: change.partOfAYear,
    ready: '[part=numbers]',
    at: '[part=numbers] summary',
    then: isOpen('[part=numbers]', true),
  }),
  {
    what: 'scrolls a table',
    // Words that no column of that width has room for.
    example: {
      ...compare.ranges,
      attributes: {
        data: JSON.stringify([
          { value: '21% to 65%', label: 'Arbeiterunfallversicherungsgesellschaften', kind: 'range' },
          { value: '25% to 47%', label: 'Kraftfahrzeughaftpflichtversicherungen', kind: 'range' },
        ]),
      },
    },
    ready: '.scroll',
    prepare: (element) => (element.style.inlineSize = '240px'),
    at: '.scroll',
    keys: ['ArrowRight'],
    then: (root) => root.querySelector('.scroll')!.scrollLeft > 0,
  },
  ...both({
    what: 'saves the image',
    example: prevalence.download,
    ready: '[part=download]',
    prepare: () => {
      saved = '';
      HTMLAnchorElement.prototype.click = function () {
        saved = this.download;
      };
    },
    at: '[part=download]',
    then: () => saved === 'figure.svg',
  }),
  {
    what: 'sends an address',
    example: subscribe.simple,
    ready: 'form',
    prepare: (element) => {
      sent = '';
      element.shadowRoot!.querySelector<HTMLInputElement>('[type=email]')!.value = 'ana@example.org';
    },
    at: '[type=email]',
    keys: ['Enter'],
    then: () => sent === 'impact-subscribe',
  },
  { what: 'ticks the consent', ...news, at: '[type=checkbox]', keys: [' '], then: here('[type=checkbox]:checked') },
  ...both({
    what: 'takes the address that was meant',
    example: subscribe.simple,
    ready: 'form',
    prepare: sendNews('ana@gmial.com', '.impact-note button'),
    at: '.impact-note button',
    then: (root) => root.querySelector<HTMLInputElement>('[type=email]')!.value === 'ana@gmail.com',
    goesTo: '[type=email]',
  }),
  {
    what: 'sends, and goes to the first field that is wrong',
    ...news,
    prepare: sendNews('ana@', '.impact-summary'),
    at: '.impact-summary li a',
    keys: ['Enter'],
    then: (root) => root.activeElement?.localName === 'input',
    goesTo: '[type=email]',
  },
  ...both({ what: 'opens the letter', ...letter, at: '[part=begin]', then: isOpen('[part=letter]', true) }),
  ...both({
    what: 'opens what may be asked of a page',
    example: calm.page,
    ready: 'label + label',
    at: 'summary',
    then: isOpen('details', true),
  }),
  ...both({ what: 'opens what a way out does', example: exit.words, ready: 'a', at: 'summary', then: here('li') }),
  ...both({
    what: 'opens the line of help',
    example: contact.full,
    ready: '[part=support]',
    at: '[part=support] summary',
    then: isOpen('[part=support]', true),
  }),
  ...both({
    what: 'copies a quotation',
    example: quotes.text,
    ready: '[part=cite]',
    at: '[part=cite]',
    then: text('[role=status]'),
  }),
  ...both({
    what: 'copies the sources',
    example: sources.list,
    ready: '[part=back]',
    at: '[part=copy] button',
    then: text('[role=status]'),
  }),
  {
    what: 'ticks a point',
    ...letter,
    at: '[type=checkbox]',
    keys: [' '],
    then: (root) => text('.body')(root).includes('five years'),
  },
  {
    what: 'asks for larger type',
    example: calm.page,
    ready: 'label + label',
    at: 'label:last-of-type input',
    keys: [' '],
    then: here('label:last-of-type input:checked'),
  },
  {
    what: 'chooses an amount',
    ...gift,
    at: '[value="2500"]',
    keys: [' '],
    then: (root) => text('[part=button]')(root).includes('$25'),
  },
  {
    what: 'goes on to the next amount',
    ...gift,
    at: '[value="2500"]',
    keys: [' ', 'ArrowDown'],
    then: (root) => text('[part=button]')(root).includes('$50'),
    goesTo: '[value="5000"]',
  },
  {
    what: 'chooses monthly',
    ...gift,
    at: '[value=once]',
    keys: ['ArrowDown'],
    then: (root) => text('[part=button]')(root).includes('every month'),
    goesTo: '[value=monthly]',
  },
  {
    what: 'gives what was typed',
    ...gift,
    at: '#other',
    keys: ['7', '5', 'Enter'],
    then: () => opened === 'https://donorbox.org/example?amount=75&default_interval=o',
  },
  ...both({
    what: 'gives nothing without an amount',
    ...gift,
    at: '[part=button]',
    then: text('[part=error]'),
    goesTo: '#other',
  }),
  {
    what: 'sends, and goes to all that is missing',
    ...message,
    at: '[type=email]',
    keys: ['Enter'],
    then: here('[aria-invalid=true]'),
    goesTo: '.impact-summary',
  },
  {
    what: 'goes from there to a field',
    ...message,
    prepare: async (element) => {
      const root = element.shadowRoot!;
      root.querySelector<HTMLElement>('[type=email]')!.focus();
      await sendKeys({ press: 'Enter' });
      await until(() => here('.impact-summary')(root), 'the summary');
    },
    at: '.impact-summary li:last-child a',
    keys: ['Enter'],
    then: (root) => root.activeElement?.localName === 'textarea',
    goesTo: 'textarea',
  },
  {
    what: 'sends, and goes to the one thing that is missing',
    ...message,
    prepare: (element) => void (element.shadowRoot!.querySelector('textarea')!.value = 'A question.'),
    at: '[type=email]',
    keys: ['Enter'],
    then: here('[aria-invalid=true]'),
  },
  {
    what: 'writes a new line in a message',
    ...message,
    at: 'textarea',
    keys: ['a', 'Enter', 'b'],
    then: (root) => root.querySelector('textarea')!.value === 'a\nb',
  },
  {
    what: 'chooses a country',
    example: support.list,
    ready: 'select',
    at: 'select',
    keys: ['ArrowDown'],
    then: (root) => text('[role=status]')(root).includes('New Zealand'),
  },
  {
    what: 'chooses a topic by its letter',
    example: contact.full,
    ready: 'select',
    at: 'select',
    keys: ['R'],
    then: (root) => root.querySelector('select')!.value === 'Research',
  },
  ...both({
    what: 'takes an address that was found',
    example: give.address,
    ready: '[name=address-level1]',
    prepare: async (element) => {
      const finder = () =>
        Promise.resolve([{ label: '1 Wattle Street', street: '1 Wattle Street', place: 'Melbourne' }]);
      Object.assign(element, { finder });
      const field = await until(() => element.shadowRoot!.querySelector<HTMLInputElement>('#find'), 'the search');
      field.focus();
      for (const key of ['1', 'Enter']) await sendKeys({ press: key });
      await until(() => element.shadowRoot!.querySelector('.found button'), 'what was found');
    },
    at: '.found button',
    then: (root) => root.querySelector<HTMLInputElement>('[name=street-address]')!.value === '1 Wattle Street',
    goesTo: '[name=street-address]',
  }),
  ...both({
    what: 'shares where the device refuses',
    example: actions.share,
    ready: '[part=copy]',
    prepare: (element) => {
      const share = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
      Object.defineProperty(navigator, 'share', { value: share, configurable: true });
      (element as HTMLElementTagNameMap['impact-actions']).requestUpdate();
      return until(() => element.shadowRoot!.querySelector('[part=share]'), 'the button');
    },
    at: '[part=share]',
    then: (root) => !root.querySelector('[part=share]'),
    goesTo: '[part=copy]',
  }),
  // Escape stops a page that loads, and is nobody else's here.
  {
    what: 'closes nothing',
    ...letter,
    at: '[part=begin]',
    keys: ['Enter', 'Escape'],
    then: isOpen('[part=letter]', true),
  },
  {
    what: 'leaves no page',
    example: exit.words,
    ready: 'a',
    at: 'summary',
    keys: ['Escape', 'Escape', 'Escape'],
    then: (root) => root.querySelector<HTMLElement>('[part=cover]')!.hidden,
  },
];

describe('by keyboard', () => {
  failOnLitWarnings();
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'share');
    document.removeEventListener('impact-submit', keep);
    HTMLAnchorElement.prototype.click = click;
    document.body.replaceChildren();
    sessionStorage.clear();
  });

  for (const [what, example, ready, names] of ORDER)
    it(`Tab reaches each control in reading order: ${what}`, async () => {
      const element = await show(example, here(ready));
      const closed = [...element.shadowRoot!.querySelectorAll<HTMLDetailsElement>('details:not([part=support])')];
      for (const one of closed) one.open = true;
      await until(() => closed.every(({ childElementCount }) => childElementCount > 1), 'what is in them');
      expect(await tab((control) => control === last())).to.deep.equal(names);
    });

  for (const { what, example, ready, at, keys, then, goesTo = at, prepare } of DOINGS)
    it(`${keys.map((key) => (key === ' ' ? 'Space' : key)).join(', ')} ${what}`, async () => {
      document.addEventListener('impact-give', stay, { once: true });
      document.addEventListener('impact-submit', keep);
      opened = '';
      const element = await show(example, here(ready));
      await prepare?.(element);
      const { shadowRoot } = element;
      const start = shadowRoot!.querySelector<HTMLElement>(at)!;
      // What lies in something closed is opened first; a summary opens its own.
      if (!start.matches('summary')) for (const one of shadowRoot!.querySelectorAll('details')) one.open = true;
      start.focus();
      for (const key of keys) await sendKeys({ press: key });
      await until(() => then(shadowRoot!), what);
      await settle(shadowRoot!.host);
      document.removeEventListener('impact-give', stay);
      const isThere = focused() === shadowRoot!.querySelector(goesTo);
      expect(isThere, `the focus at ${goesTo}, not ${focused().localName}`).to.equal(true);
    });
});
