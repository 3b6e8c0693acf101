import type { Meta } from '@storybook/web-components-vite';
import type { Outcome, Service } from '../src/data/subscription.js';
import type { ImpactSubscribe } from '../src/elements/subscribe/subscribe.js';
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

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A story after a reader wrote an address and pressed the button, with a service that answers as is wished. */
const sent = (base: Story, address: string, outcome: Outcome = { state: 'done' }): Story => ({
  ...base,
  play: async ({ canvasElement }) => {
    await customElements.whenDefined('impact-subscribe');
    const element = canvasElement.querySelector<ImpactSubscribe>('impact-subscribe')!;
    await element.updateComplete;
    const answering: Service['exchange'] = function* () {
      return outcome;
    };
    element.adapter = { exchange: answering };
    const form = element.form!;
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
export const Consent = story(subscribe.consent);
const authors = story(subscribe.noAddress);
export const AuthorsForm: Story = { ...authors, args: { ...authors.args, 'default-slot': authorsForm } };
export const NoAddress = story(subscribe.noAddress);
export const Missing = sent(story(subscribe.consent), '');
export const Malformed = sent(story(subscribe.consent), 'ana@');
export const AuthorsFormMalformed = sent(AuthorsForm, 'ana@');
export const Slip = sent(story(subscribe.simple), 'ana@gmial.com');
export const Quick = sent(
  story({ ...subscribe.simple, attributes: { ...subscribe.simple.attributes, 'min-time': '600' } }),
  'ana@example.org',
);
export const Done = answered({ state: 'done' });
export const Confirm = answered({ state: 'confirm', detail: 'Thanks for submitting the form.' });
export const Already = answered({ state: 'already' });
export const Refused = answered({ state: 'refused', detail: 'We can’t write to that address.' });
export const TooMany = answered({ state: 'too-many', wait: 600 });
export const Unavailable = sent(story(subscribe.withPage), 'ana@example.org', { state: 'unavailable' });
export const Offline = answered({ state: 'offline' });
export const TimedOut = answered({ state: 'timeout' });
export const Unreadable = answered({ state: 'unreadable' });
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
  tokens: { accent: '#7a1fa2', font: 'Georgia, serif', radius: '1em' },
});
