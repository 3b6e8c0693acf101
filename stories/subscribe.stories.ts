import type { Meta } from '@storybook/web-components-vite';
import type { Outcome } from '../src/services/service.js';
import type { ImpactSubscribe } from '../src/elements/subscribe/subscribe.js';
import { late, pause, standInService, type Answer } from './.storybook/stand-in-service.js';
import { elementMeta, story, type Story } from './.storybook/story.js';
import { authorsForm, subscribe } from './examples/subscribe.js';

const meta: Meta = {
  ...elementMeta('impact-subscribe', {
    service: [
      'form',
      'json',
      'brevo',
      'buttondown',
      'campaign-monitor',
      'ghost',
      'gravity-forms',
      'hubspot',
      'kit',
      'listmonk',
      'mailchimp',
      'phplist',
    ],
  }),
  title: 'Elements/Subscribe',
};
export default meta;

/** The form in use, the author's or the element's own. */
const formOf = (element: ImpactSubscribe) =>
  (element.querySelector('form') ?? element.renderRoot.querySelector('form'))!;

/** A story after a reader wrote an address and pressed the button, with a service that answers as is wished. */
const sent = (
  base: Story,
  address: string,
  outcome: Answer = { state: 'done' },
  prepare: (element: ImpactSubscribe) => unknown = () => undefined,
): Story => ({
  ...base,
  play: async ({ canvasElement }) => {
    await customElements.whenDefined('impact-subscribe');
    const element = canvasElement.querySelector<ImpactSubscribe>('impact-subscribe')!;
    await element.updateComplete;
    element.adapter = standInService(outcome);
    prepare(element);
    const form = formOf(element);
    form.noValidate = true;
    form.querySelector<HTMLInputElement>('[type=email]')!.value = address;
    form.requestSubmit();
    await pause(500);
  },
});

const answered = (outcome: Outcome): Story => sent(story(subscribe.simple), 'ana@example.org', outcome);

export const Simple = story(subscribe.simple);
export const Bare = story(subscribe.bare);
export const Full = story(subscribe.full);
export const Longest = story(subscribe.longest);
export const LongestNarrow = story(subscribe.longest, { width: '320' });
export const Consent = story(subscribe.consent);
const authors = story(subscribe.noAddress);
export const AuthorsForm: Story = { ...authors, args: { ...authors.args, 'default-slot': authorsForm } };
export const NoAddress = story(subscribe.noAddress);
export const Missing = sent(story(subscribe.consent), '');
export const Malformed = sent(story(subscribe.consent), 'ana@');
export const AuthorsFormMalformed = sent(AuthorsForm, 'ana@');
export const Slip = sent(story(subscribe.simple), 'ana@gmial.com');
export const NoDot = sent(story(subscribe.simple), 'ana@example');
export const Quick = sent(
  story({ ...subscribe.simple, attributes: { ...subscribe.simple.attributes, 'min-time': '600' } }),
  'ana@example.org',
);
export const Done = answered({ state: 'done' });
export const Confirm = answered({ state: 'confirm', detail: 'Thanks for submitting the form.' });
export const Already = answered({ state: 'already' });
export const Refused = answered({ state: 'refused', detail: 'We can’t write to that address.' });
export const Sending = sent(story(subscribe.simple), 'ana@example.org', { state: 'done', way: late });
export const Trap = sent(story(subscribe.simple), 'ana@example.org', undefined, (element) => {
  const [trap] = formOf(element).querySelectorAll<HTMLInputElement>('[data-impact=trap]');
  trap!.value = 'https://spam.example/';
});
export const TooMany = answered({ state: 'too-many', wait: 600 });
export const Unavailable = sent(story(subscribe.withPage), 'ana@example.org', { state: 'unavailable' });
export const Offline = answered({ state: 'offline' });
export const TimedOut = answered({ state: 'timeout' });
export const Unreadable = answered({ state: 'unreadable' });
export const Blocked = sent(story(subscribe.withPage), 'ana@example.org', { state: 'blocked' });
export const AnotherWay = sent(story(subscribe.simple), 'ana@example.org', { state: 'done', way: late }, (element) => {
  element.timeout = 0.1;
});
export const HandedOver = answered({ state: 'handed-over' });
export const German = story(subscribe.full, { locale: 'de' });
export const Arabic = story(subscribe.full, { locale: 'ar', direction: 'rtl' });
export const Dark = story(subscribe.full, { scheme: 'dark' });
export const DarkMalformed = sent(story(subscribe.consent, { scheme: 'dark' }), 'ana@');
export const Narrow = story(subscribe.full, { width: '320' });
export const LargeText = story(subscribe.full, { text: '200', width: '320' });
export const OnBootstrap = story(subscribe.full, { theme: 'bootstrap' });
export const OnWordPress = story(subscribe.full, { theme: 'wordpress' });
export const OnHostilePage = story(subscribe.full, { theme: 'hostile' });
export const Rebranded = story({
  ...subscribe.full,
  tokens: { accent: 'light-dark(#7a1fa2, #d8a6ee)', font: 'Georgia, serif', radius: '1em' },
});
