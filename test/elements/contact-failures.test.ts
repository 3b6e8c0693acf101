/** What a message's server may answer: the table of newsletters, and the words that a reader is told for each outcome. */
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/define/contact.js';
import type { ImpactContact } from '../../src/elements/contact/contact.js';
import type { OutcomeState } from '../../src/services/service.js';
import { expectAccessible } from '../helpers/axe.js';
import { until } from '../helpers/settle.js';
import { FAILURES, SUCCESSES } from '../services/services-table.js';
import { path, server } from './subscribe.js';

const SERVICES = ['form', 'json', 'gravity-forms', 'hubspot'] as const;
type Service = (typeof SERVICES)[number];

const SUCCESS: readonly string[] = ['done', 'confirm', 'already'];
const NOTICE = 'This isn’t for reporting abuse or for emergencies.';

const tidy = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

interface Ended {
  readonly state: string;
  readonly says: string;
  readonly message: string;
  readonly element: ImpactContact;
}

/** Sends a message, and answers how that ended for the host and for the reader. */
async function attempt(mode: string, service: Service): Promise<Ended> {
  const element = await fixture<ImpactContact>(
    html`<impact-contact
      action=${server + path(mode, service)}
      service=${service}
      min-time="0"
      timeout=${mode === 'hang' ? 0.15 : 10}
      target="contact-elsewhere"
    ></impact-contact>`,
  );
  const root = element.shadowRoot!;
  const field = (selector: string) => root.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector)!;
  for (const [selector, text] of [
    ['[type=email]', 'ana@example.org'],
    ['textarea', 'Kept?'],
  ] as const) {
    field(selector).value = text;
    field(selector).dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }
  const heard = Promise.race([oneEvent(element, 'impact-sent'), oneEvent(element, 'impact-error')]);
  root.querySelector<HTMLElement>('form button:not([type=button])')!.click();
  const { detail } = (await heard) as CustomEvent<{ state?: string; code?: string }>;
  const answer = () => tidy(root.querySelector('[part=answer]')!.textContent);
  // What a service says of one field stands at that field.
  await until(() => (answer() && !answer().includes('Sending')) || root.querySelector('[aria-invalid=true]'), 'words');
  return { state: detail.state ?? detail.code!, says: answer(), message: field('textarea').value, element };
}

const HELD = 'so your message may not have arrived.';
const UNREADABLE = 'We couldn’t read the service’s answer';
const CONFIRM =
  'Almost there: an email is on its way to you. Open it and follow its link, so that your message is read. Write another message';
const ALREADY =
  'We already have this message. There is nothing more to do. The service says: That address is already subscribed. Write another message';
const REFUSED = 'Your message wasn’t accepted. Check it and try again.';

/** Those that can be asked by a form of the page's own, whose answer a reader sees themselves. */
const isForm = (service: Service) => service === 'form' || service === 'gravity-forms';

/** What a reader is told of each outcome, to the letter. */
function words(mode: string, state: string, service: Service): string {
  const onward = isForm(service) ? ' Continue on the service’s own page' : '';
  switch (state) {
    case 'unavailable':
      return `Sorry, this form isn’t working right now, ${HELD} It is still here.${onward}`;
    case 'timeout':
      return `No answer came in time, ${HELD} It is still here.${onward}`;
    case 'unreadable':
      return isForm(service)
        ? `${UNREADABLE}. Its own page is opening: it will tell you how it went.`
        : `${UNREADABLE}, ${HELD}`;
    case 'too-many':
      return `Too many attempts. ${mode === '429-wait' ? 'Try again in 2 seconds.' : 'Wait a few minutes, then try again.'}`;
    case 'refused':
      return `${REFUSED}${SAID[mode] ? ` The service says: ${SAID[mode]}` : ''}`;
    default: {
      const said = mode === 'ok' && SAID[service];
      return `Thank you. Your message has been accepted.${said ? ` The service says: ${said}` : ''} Write another message`;
    }
  }
}
/** What the server itself says, by mode or by service. */
const SAID: Readonly<Record<string, string>> = {
  'error-200': 'Something went wrong',
  refused: 'We can’t write to that address.',
  'gravity-forms': 'Thanks for contacting us!',
  hubspot: 'Thanks for submitting the form.',
};

describe('<impact-contact> with each service', function () {
  this.timeout(60_000);

  for (const service of SERVICES)
    it(`${service}: every failure is told, and no message is lost`, async () => {
      const expected = Object.fromEntries<OutcomeState>([
        ...FAILURES.map(([mode, state, except]) => [mode, except?.[service] ?? state] as const),
        ['no-cors-ok', 'unreadable'],
        ['ok', SUCCESSES[service]],
      ]);
      const told: Record<string, string> = {};
      const seen = new Set<string>();
      for (const mode of Object.keys(expected)) {
        const { state, says, message, element } = await attempt(mode, service);
        told[mode] = state;
        expect(says, mode).to.equal(words(mode, state, service));
        expect(message, `${mode}: what was written`).to.equal(SUCCESS.includes(state) ? '' : 'Kept?');
        expect(tidy(element.shadowRoot!.textContent), mode).to.contain(NOTICE);
        if (!seen.has(state)) await expectAccessible(element);
        seen.add(state);
        element.remove();
      }
      expect(told).to.deep.equal(expected);
    });

  for (const [mode, service, outcome, told] of [
    ['confirm', 'form', 'confirm', CONFIRM],
    ['already', 'form', 'already', ALREADY],
    ['refused', 'form', 'refused', words('refused', 'refused', 'form')],
    ['refused', 'json', 'refused', words('refused', 'refused', 'json')],
  ] as const)
    it(`${service} that goes ${mode}: ${outcome}`, async () => {
      const { state, says, message, element } = await attempt(mode, service);
      await expectAccessible(element);
      expect([state, says]).to.deep.equal([outcome, told]);
      expect(message).to.equal(outcome === 'refused' ? 'Kept?' : '');
    });
});
