/** What a server may answer, to every form that we send: one table of outcomes, and the words that a reader is told for each. */
import { expect, oneEvent } from '@open-wc/testing';
import '../../src/define/contact.js';
import '../../src/define/give.js';
import '../../src/define/subscribe.js';
import type { OutcomeState } from '../../src/services/service.js';
import { expectAccessible } from '../helpers/axe.js';
import { firstEverywhere, isChromium, once } from '../helpers/engine.js';
import { settle, until } from '../helpers/settle.js';
import { watchTimers } from '../helpers/timers.js';
import { FAILURES, READ, SUCCESSES } from '../services/services-table.js';
import { arrived, path, server } from './subscribe.js';

type Service = (typeof READ)[number];
type Element = HTMLElementTagNameMap['impact-contact' | 'impact-give' | 'impact-subscribe'];

/** What a reader is told by a form of one kind, where kinds differ. */
interface Kind {
  readonly tag: 'impact-contact' | 'impact-give' | 'impact-subscribe';
  readonly services: readonly Service[];
  readonly attributes: Readonly<Record<string, string>>;
  /** What a reader writes, by where; a box or a button is pressed. */
  readonly written: Readonly<Record<string, string>>;
  readonly event: 'impact-sent' | 'impact-subscribed';
  readonly words: Readonly<
    Record<'broken' | 'lost' | 'kept' | 'done' | 'confirm' | 'already' | 'refused' | 'again', string>
  >;
  /** What stands whatever happens. */
  readonly notice: string;
  /** To send it twice is to send it once. */
  readonly isRepeatable: boolean;
}

const KINDS: readonly Kind[] = [
  {
    tag: 'impact-subscribe',
    services: READ,
    attributes: { values: 'l=a1' },
    written: { '[type=email]': 'ana@example.org' },
    event: 'impact-subscribed',
    words: {
      broken: 'Sorry, sign-up isn’t working right now',
      lost: 'so you may not be subscribed.',
      kept: ' Your details are still here.',
      done: 'Thank you. Your address has been accepted.',
      confirm: 'Almost there: an email is on its way to you. Open it and follow its link to confirm.',
      already: 'This address is already on the list. There is nothing more to do.',
      // It stands at the field.
      refused: '',
      again: ' Use another address',
    },
    notice: 'Our name appears as the sender',
    isRepeatable: true,
  },
  {
    tag: 'impact-contact',
    services: ['form', 'json', 'gravity-forms', 'hubspot'],
    attributes: {},
    written: { '[type=email]': 'ana@example.org', textarea: 'Kept?' },
    event: 'impact-sent',
    words: {
      broken: 'Sorry, this form isn’t working right now',
      lost: 'so your message may not have arrived.',
      kept: ' It is still here.',
      done: 'Thank you. Your message has been sent.',
      confirm:
        'Almost there: an email is on its way to you. Open it and follow its link, so that your message is read.',
      already: 'We already have this message. There is nothing more to do.',
      refused: 'Your message wasn’t accepted. Check it and try again.',
      again: ' Write another message',
    },
    notice: 'This isn’t for reporting abuse or for emergencies.',
    isRepeatable: false,
  },
  {
    tag: 'impact-give',
    services: ['form', 'json'],
    attributes: {
      currency: 'AUD',
      amounts: '25 50',
      details: 'name email address',
      country: 'AU',
      'page-url': '/give',
    },
    written: {
      '[value="5000"]': '',
      '[name=name]': 'Ana Lee',
      '[type=email]': 'ana@example.org',
      '[name=street-address]': '1 Wattle Street',
      '[name=address-level2]': 'Melbourne',
      '[name=address-level1]': 'Victoria',
      '[name=postal-code]': '3000',
    },
    event: 'impact-sent',
    words: {
      broken: 'Sorry, this form isn’t working right now',
      lost: 'so your pledge may not have arrived.',
      kept: ' Your details are still here.',
      done: 'Thank you. Your pledge has been received. Nothing has been paid here.',
      confirm: 'Almost there: an email is on its way to you. Open it and follow its link to confirm.',
      already: 'We already have this pledge. There is nothing more to do.',
      refused: 'Your pledge wasn’t accepted. Check it and try again.',
      again: '',
    },
    notice: 'Amount and details',
    isRepeatable: false,
  },
];

/**
 * A service makes its outcome of an answer alike everywhere, and Node tries it too: all in one engine. The others have their own fetch(), which
 * all forms ask in one way.
 */
const tried = ({ services, tag }: Kind) =>
  isChromium ? services : tag === 'impact-subscribe' ? (['form', 'json'] as const) : [];

const SUCCESS: readonly string[] = ['done', 'confirm', 'already'];
/** Those that can be asked by a form of the page's own, whose answer a reader sees themselves. */
const isForm = (service: Service) => service === 'form' || service === 'gravity-forms';
/** Nobody answers there. */
const NOBODY = 'http://127.0.0.1:9/';

/** What the server itself says, by mode or by service. */
const SAID: Readonly<Record<string, string>> = {
  'error-200': 'Something went wrong',
  refused: 'We can’t write to that address.',
  'gravity-forms': 'Thanks for contacting us!',
  hubspot: 'Thanks for submitting the form.',
};

/** What a reader is told of each outcome, to the letter. */
function told({ words, isRepeatable }: Kind, mode: string, state: string, service: Service): string {
  const { broken, lost, kept, again } = words;
  const send = isRepeatable ? 'Continue on the service’s own page' : 'Send it again on the service’s own page';
  const onward = isForm(service) ? ` ${send}` : '';
  const unread = 'We couldn’t read the service’s answer';
  const said = SAID[mode] ?? (mode === 'ok' ? SAID[service] : undefined);
  const quoted = said ? ` The service says: ${said}` : '';
  switch (state) {
    case 'unavailable':
      return `${broken}, ${lost}${kept}${onward}`;
    case 'timeout':
      return `No answer came in time, ${lost}${kept}${onward}`;
    case 'offline':
      return `The service could not be reached. Check your connection. Your details are still here.${onward}`;
    case 'unreadable':
      return isRepeatable && isForm(service)
        ? `${unread}. Its own page is opening: it will tell you how it went.`
        : `${unread}, ${lost}${kept}${onward}`;
    case 'too-many':
      return `Too many attempts. ${mode === '429-wait' ? 'Try again in 2 seconds.' : 'Wait a few minutes, then try again.'}`;
    case 'refused':
      return words.refused && words.refused + quoted;
    case 'already':
      return `${words.already} The service says: That address is already subscribed.${again}`;
    default:
      return words[state as 'done' | 'confirm'] + quoted + again;
  }
}

const tidy = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
const answerOf = (element: Element) => tidy(element.shadowRoot!.querySelector('[part=answer]')!.textContent);
/** What stands before the answer: a sign, a box for a tick, or nothing. */
const markOf = (element: Element) =>
  getComputedStyle(element.shadowRoot!.querySelector('[part=answer] p')!, '::before').content;
const field = (element: Element, selector: string) => element.shadowRoot!.querySelector<HTMLInputElement>(selector)!;
/** Whether it says that nothing has been sent. */
const isUnsent = (element: Element) =>
  tidy(element.shadowRoot!.textContent).includes('Nothing is sent before you press the button.');
const press = (element: Element) => field(element, '[part=button]').click();
const notesOf = (element: Element) =>
  Object.fromEntries(
    [...element.shadowRoot!.querySelectorAll<HTMLElement>('[aria-invalid=true]')].map((control) => {
      const ids = control.getAttribute('aria-describedby')!.split(' ');
      return [
        (control as HTMLInputElement).name,
        ids.map((id) => tidy(field(element, `#${id}`).textContent)).join(' '),
      ];
    }),
  );

async function make(kind: Kind, action: string, service: Service): Promise<Element> {
  const element = document.createElement(kind.tag);
  const attributes = { action, service, 'min-time': '0', timeout: action.includes('hang') ? '0.15' : '10' };
  for (const [name, value] of Object.entries({ ...kind.attributes, ...attributes, target: 'elsewhere' }))
    element.setAttribute(name, value);
  document.body.append(element);
  await until(() => element.shadowRoot!.querySelector('form'), 'the form');
  return settle(element);
}

async function fill(kind: Kind, element: Element): Promise<void> {
  for (const [selector, text] of Object.entries(kind.written)) {
    const control = await until(() => field(element, selector), selector);
    if (!text) control.click();
    control.value = text || control.value;
    for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  }
  await settle(element);
}

/** What stands in the fields now: of a button, whether it is chosen. */
const standing = (kind: Kind, element: Element) =>
  Object.keys(kind.written).map((selector) => {
    const control = field(element, selector);
    return control.type === 'radio' ? (control.checked ? 'chosen' : '') : control.value;
  });
const asWritten = (kind: Kind) => Object.values(kind.written).map((text) => text || 'chosen');

/** Sends what is written, and answers how that ended for the host and for the reader. */
async function attempt(kind: Kind, action: string, service: Service) {
  const element = await make(kind, action, service);
  await fill(kind, element);
  const heard = Promise.race([oneEvent(element, kind.event), oneEvent(element, 'impact-error')]);
  press(element);
  const { detail } = (await heard) as CustomEvent<{ state?: string; code?: string }>;
  // What a service says of one field stands at that field.
  await until(
    () => (answerOf(element) && !answerOf(element).includes('Sending')) || Object.keys(notesOf(element)).length,
    'words',
  );
  await settle(element);
  return { state: detail.state ?? detail.code!, says: answerOf(element), element };
}

describe('a form with each service', function () {
  this.timeout(60_000);
  // What is handed over goes there, and not to a tab that would hide this one.
  const elsewhere = Object.assign(document.createElement('iframe'), { name: 'elsewhere' });
  before(() => document.body.append(elsewhere));
  after(() => elsewhere.remove());

  const sample = firstEverywhere();
  for (const kind of KINDS) {
    for (const service of tried(kind))
      it(`<${kind.tag}> to ${service}: every failure is told, and nothing is lost`, async () => {
        const expected = Object.fromEntries<OutcomeState>([
          ...FAILURES.map(([mode, state, except]) => [mode, except?.[service] ?? state] as const),
          ['no-cors-ok', 'unreadable'],
          ['offline', 'offline'],
          ['ok', SUCCESSES[service]],
        ]);
        const seen: Record<string, string> = {};
        // Others have words of their own, which their tests know.
        const isPlain = kind.tag !== 'impact-subscribe' || service === 'form' || service === 'json';
        const left = Object.keys(expected);
        while (left.length) {
          // Some at once: most of the time that one takes is waiting. A form for gifts works all the time.
          const attempts = await Promise.all(
            left.splice(0, kind.tag === 'impact-give' ? 1 : 8).map(async (mode) => {
              const action = mode === 'offline' ? NOBODY : server + path(mode, service);
              return { mode, ...(await attempt(kind, action, service)) };
            }),
          );
          try {
            for (const { mode, state, says, element } of attempts) {
              if (isPlain) expect(says, mode).to.equal(told(kind, mode, state, service));
              // Who still has something to do isn't told by a mark that it is done.
              const isOpen = state === 'handed-over' || state === 'confirm';
              const mark = isOpen ? /none/ : SUCCESS.includes(state) ? /\u200b/ : /!/;
              if (says) expect(markOf(element), mode).to.match(mark);
              expect(tidy(element.shadowRoot!.textContent), mode).to.contain(kind.notice);
              expect(isUnsent(element), mode).to.equal(false);
              const kept = standing(kind, element).map((text, at) => text === asWritten(kind)[at]);
              expect(kept, mode).to.deep.equal(kept.map(() => !SUCCESS.includes(state)));
              if (isPlain && !Object.values(seen).includes(state)) await expectAccessible(element);
              seen[mode] = state;
            }
          } finally {
            attempts.forEach(({ element }) => element.remove());
          }
        }
        expect(seen).to.deep.equal(expected);
      });

    for (const [mode, service, outcome] of [
      ['confirm', 'form', 'confirm'],
      ['already', 'form', 'already'],
      ['refused', 'form', 'refused'],
      ['refused', 'json', 'refused'],
    ] as const)
      sample(`<${kind.tag}> to ${service} that goes ${mode}: ${outcome}`, async () => {
        const { state, says, element } = await attempt(kind, server + path(mode, service), service);
        await expectAccessible(element);
        expect([state, says]).to.deep.equal([outcome, told(kind, mode, outcome, service)]);
        expect(standing(kind, element).includes('ana@example.org')).to.equal(outcome === 'refused');
        element.remove();
      });

    it(`<${kind.tag}> sends nothing before the press, and once for two`, async () => {
      const at = path('slow');
      const element = await make(kind, server + at, 'form');
      await fill(kind, element);
      expect(await arrived(at)).to.deep.equal([]);
      expect(isUnsent(element)).to.equal(kind.tag === 'impact-give');
      press(element);
      press(element);
      await until(() => tidy(field(element, '[part=button]').textContent) === 'Sending…', 'that it is being sent');
      expect(isUnsent(element)).to.equal(false);
      await until(() => answerOf(element).includes(kind.words.done), 'the answer');
      press(element);
      await settle(element);
      expect((await arrived(at)).length).to.equal(1);
      element.remove();
    });
  }

  once(
    'sends a message and a pledge that may have arrived a second time at a press that says so, and never by itself',
    async () => {
      const kinds = KINDS.filter(({ isRepeatable }) => !isRepeatable);
      const timers = watchTimers();
      const sent = await Promise.all(
        kinds.map(async (kind) => {
          const at = path('html');
          return { at, ...(await attempt(kind, server + at, 'form')) };
        }),
      );
      // A newsletter’s form would go on by a timer.
      await until(() => !timers.pending(), 'what goes on by itself').finally(timers.restore);
      for (const { at, element } of sent) {
        expect((await arrived(at)).length, at).to.equal(1);
        const again = [...element.shadowRoot!.querySelectorAll<HTMLElement>('[part=answer] button')];
        expect(again.map(({ textContent }) => textContent)).to.deep.equal(['Send it again on the service’s own page']);
        again[0]!.click();
        await until(async () => (await arrived(at)).length > 1, 'the second');
        await settle(element);
        expect((await arrived(at)).length, at).to.equal(2);
        element.remove();
      }
    },
  );

  it('sends nothing for a press before it was moved to another place, and once for the next', async () => {
    for (const kind of KINDS) {
      const at = path('ok');
      const element = await make(kind, server + at, 'form');
      await fill(kind, element);
      const timers = watchTimers();
      press(element);
      element.remove();
      document.body.append(element);
      await settle(element);
      await until(() => !timers.pending(), 'what would send').finally(timers.restore);
      expect((await arrived(at)).length, kind.tag).to.equal(0);
      expect(standing(kind, element), kind.tag).to.deep.equal(asWritten(kind));
      press(element);
      await until(() => answerOf(element).includes(kind.words.done), 'the answer');
      expect((await arrived(at)).length, kind.tag).to.equal(1);
      element.remove();
    }
  });

  once(
    'sends a pledge to a service in capitals as to any other, and nothing goes into the page’s address',
    async () => {
      const kind = KINDS.find(({ tag }) => tag === 'impact-give')!;
      const { state, element } = await attempt(kind, server + path('ok', 'json'), 'JSON' as Service);
      expect(state).to.equal('done');
      expect(location.search).not.to.contain('ana');
      element.remove();
    },
  );

  it('hands a pledge over as its adapter wants it, without names of our own', async () => {
    const kind = KINDS.find(({ tag }) => tag === 'impact-give')!;
    const at = path('ok');
    const element = (await make(kind, server + at, 'form')) as HTMLElementTagNameMap['impact-give'];
    element.adapter = {
      *exchange({ action, pairs }) {
        const { amount = '' } = Object.fromEntries(pairs);
        yield { url: action, form: [['gift', amount]], navigate: true };
        return { state: 'done' };
      },
    };
    await fill(kind, element);
    press(element);
    await until(async () => (await arrived(at)).length, 'the pledge');
    expect((await arrived(at)).map(({ body }) => body)).to.deep.equal(['gift=50']);
    element.remove();
  });

  once('shows beside its field what a back end says of a pledge, and goes to the list of all', async () => {
    const kind = KINDS.find(({ tag }) => tag === 'impact-give')!;
    const { says, element } = await attempt(kind, server + path('refused-pledge'), 'form');
    expect(notesOf(element)).to.deep.equal({
      amount: 'The service says: We take 30 or more.',
      email: 'The service says: That mailbox is full.',
      'postal-code': 'The service says: There is no such postcode.',
    });
    expect(says).to.equal('');
    expect(element.shadowRoot!.activeElement === field(element, '.impact-summary')).to.equal(true);
    expect(
      [...element.shadowRoot!.querySelectorAll('.impact-summary a')].map((each) => tidy(each.textContent)),
    ).to.deep.equal([
      'Another amount – The service says: We take 30 or more.',
      'Email address – The service says: That mailbox is full.',
      'Postcode – The service says: There is no such postcode.',
    ]);
    expect(standing(kind, element)).to.deep.equal(asWritten(kind));
    await expectAccessible(element);
    element.remove();
  });

  for (const [mode, done] of [
    ['ok', true],
    ['html', false],
  ] as const)
    once(`claims no payment, and shows the last step for a pledge alone that was received: ${mode}`, async () => {
      const kind = KINDS.find(({ tag }) => tag === 'impact-give')!;
      const { element } = await attempt(kind, server + path(mode), 'form');
      const root = element.shadowRoot!;
      expect(tidy(root.querySelector('[aria-current=step]')!.textContent)).to.equal(
        done ? 'Thanks' : 'Amount and details',
      );
      expect(root.querySelector('form')!.hidden).to.equal(done);
      expect(tidy(root.textContent)).not.to.match(
        /receipt comes|payment was made|you(r gift)? (have |has been )?paid/i,
      );
      if (done) expect(root.activeElement === root.querySelector('[part=answer]')).to.equal(true);
      element.remove();
    });
});
