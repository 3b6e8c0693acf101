import type { Meta } from '@storybook/web-components-vite';
import type { ImpactContact } from '../src/elements/contact/contact.js';
import type { Outcome } from '../src/services/service.js';
import { late, pause, standInService, type Answer } from './.storybook/stand-in-service.js';
import { elementMeta, story, type Story } from './.storybook/story.js';
import { authorsForm, contact } from './examples/contact.js';

const meta: Meta = {
  ...elementMeta('impact-contact', { service: ['form', 'json', 'gravity-forms', 'hubspot'] }),
  title: 'Elements/Contact',
};
export default meta;

/** A story after a reader wrote a message and pressed the button, with a service that answers as is wished. */
const sent = (
  base: Story,
  message: string,
  outcome: Answer = { state: 'done' },
  address = 'ana@example.org',
): Story => ({
  ...base,
  play: async ({ canvasElement }) => {
    await customElements.whenDefined('impact-contact');
    const element = canvasElement.querySelector<ImpactContact>('impact-contact')!;
    await element.updateComplete;
    element.adapter = standInService(outcome);
    const form = (element.querySelector('form') ?? element.renderRoot.querySelector('form'))!;
    form.querySelector<HTMLInputElement>('[type=email]')!.value = address;
    const area = form.querySelector('textarea')!;
    area.value = message;
    area.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    form.noValidate = true;
    form.requestSubmit();
    await pause(500);
  },
});

const HELLO = 'May we print your figure in our paper?';
const answered = (outcome: Outcome): Story => sent(story(contact.simple), HELLO, outcome);

export const Simple = story(contact.simple);
export const Bare = story(contact.bare);
export const Full = story(contact.full);
const authors = story(contact.noAddress);
export const AuthorsForm: Story = { ...authors, args: { ...authors.args, 'default-slot': authorsForm } };
export const Hard = story(contact.hard);
export const NoAddress = story(contact.noAddress);
export const Missing = sent(story(contact.full), '');
export const Malformed = sent(story(contact.simple), HELLO, undefined, 'ana@');
export const LittleLeft = sent(story(contact.full), 'a'.repeat(190));
export const TooLong = sent(story(contact.full), 'a'.repeat(230));
export const Done = answered({ state: 'done' });
export const Confirm = answered({ state: 'confirm' });
export const Already = answered({ state: 'already' });
export const Refused = answered({ state: 'refused', detail: 'Links are not allowed.' });
export const Sending = sent(story(contact.simple), HELLO, { state: 'done', way: late });
export const TooMany = answered({ state: 'too-many', wait: 600 });
export const Unavailable = sent(story(contact.withPage), HELLO, { state: 'unavailable' });
export const Offline = answered({ state: 'offline' });
export const TimedOut = answered({ state: 'timeout' });
export const Unreadable = answered({ state: 'unreadable' });
export const Blocked = answered({ state: 'blocked' });
export const HandedOver = answered({ state: 'handed-over' });
export const German = story(contact.full, { locale: 'de' });
export const Arabic = story(contact.full, { locale: 'ar', direction: 'rtl' });
export const Dark = story(contact.full, { scheme: 'dark' });
export const Narrow = story(contact.full, { width: '320' });
export const LargeText = story(contact.full, { text: '200', width: '320' });
export const OnHostilePage = story(contact.full, { theme: 'hostile' });
