/** Everything that a contact form says, as plain data: the element, a prerendered page and a page without scripts draw from it. */
import { msg, str } from '@lit/localize';
import { readTopics, type FurtherField, type Topic } from '../../services/form-fields.js';
import { fieldsView, linksTo, type FieldsView, type FormOptions, type Link } from '../shared/form/form-view.js';

/** What an author says about the content of a contact form. */
export interface ContactOptions extends FormOptions {
  readonly office: string | null | undefined;
  readonly answerWithin: string | null | undefined;
  readonly reportUrl: string | null | undefined;
  readonly askOrganisation: boolean;
  readonly askPhone: boolean;
  readonly topics: readonly Topic[] | string | null | undefined;
  readonly topicsLabel: string | null | undefined;
  readonly messageLabel: string | null | undefined;
  readonly messageHint: string | null | undefined;
  readonly maxLength: number;
}

/** What stands above every contact form, the author's own too. */
export interface NoticeView {
  /** That the form is neither for reports nor for emergencies, and what is. */
  readonly warning: string;
  readonly emergency: string;
  /** Where abuse is reported. */
  readonly report: Link | undefined;
  /** Who reads it, and when it is answered. */
  readonly promise: FieldsView['promise'];
}

/** The text area. */
export interface MessageView {
  readonly name: 'message';
  readonly label: string;
  readonly hint: string;
  /** How long it may be, in words and in characters. */
  readonly limit: string;
  readonly most: number;
}

export interface ContactView extends FieldsView {
  /** Which fields must be filled in. */
  readonly needed: string;
  readonly topics:
    | { readonly name: 'topics'; readonly label: string; readonly none: string; readonly choices: readonly Topic[] }
    | undefined;
  readonly message: MessageView;
}

/** Digits as a language writes them, for the language that `msg` speaks. */
const number = (count: number): string =>
  new Intl.NumberFormat(msg('en', { id: 'language', desc: 'The tag of this language' })).format(count);

/**
 * @param address where the form is sent: it stands for a reader that nobody has named
 * @param base what relative addresses are resolved against
 */
export function noticeView(
  { office, answerWithin, reportUrl }: ContactOptions,
  address: string,
  base: string,
): NoticeView {
  const host = new URL(address).hostname;
  const [report] = linksTo(base, [reportUrl, msg('Where to report abuse', { id: 'contact-report' })]);
  return {
    warning: msg('This isn’t for reporting abuse or for emergencies.', { id: 'contact-warning' }),
    emergency: msg('If someone is in danger now, call the emergency number where you are.', {
      id: 'contact-emergency',
    }),
    report,
    promise: [
      {
        term: msg('Who reads it', { id: 'contact-reader' }),
        text: office || msg(str`The people who run ${host}`, { id: 'contact-host' }),
      },
      {
        // The author's words stand alone: a sentence of ours may be in another language.
        term: msg('Response time', { id: 'contact-answer' }),
        text:
          String(answerWithin ?? '')
            .replace(/\s+/g, ' ')
            .trim() || msg('We can’t promise a time', { id: 'contact-no-time' }),
      },
    ],
  };
}

/** @param base what relative addresses are resolved against */
export function contactView(options: ContactOptions, base: string): ContactView {
  const { askOrganisation, askPhone, maxLength } = options;
  const organisation: FurtherField = {
    name: 'organisation',
    label: msg('Organisation', { id: 'contact-organisation' }),
    autocomplete: 'organization',
  };
  const phone: FurtherField = {
    name: 'phone',
    label: msg('Phone', { id: 'contact-phone' }),
    type: 'tel',
    autocomplete: 'tel',
  };
  // Those that everybody knows come first, then the author's.
  const own = options.askName ? 2 : 1;
  const choices = readTopics(options.topics);
  const asked = [...(askOrganisation ? [organisation] : []), ...(askPhone ? [phone] : [])];
  const fields = fieldsView(options, msg('Send message', { id: 'contact-button' }), base, [
    'message',
    ...asked.map(({ name }) => name),
    ...(choices.length ? ['topics'] : []),
  ]);
  return {
    ...fields,
    promise: [],
    caution: msg('The reply comes by email. Others may see it in your notifications.', {
      id: 'contact-caution',
    }),
    needed: msg('Fill in every field that isn’t marked optional.', { id: 'contact-needed' }),
    fields: [...fields.fields.slice(0, own), ...asked, ...fields.fields.slice(own)],
    topics: choices.length
      ? {
          name: 'topics',
          label: options.topicsLabel || msg('What is it about?', { id: 'contact-topics' }),
          none: msg('Nothing chosen', { id: 'contact-none' }),
          choices,
        }
      : undefined,
    message: {
      name: 'message',
      label: options.messageLabel || msg('Your message', { id: 'contact-message' }),
      hint:
        options.messageHint ||
        msg('Please leave out children’s names and details of abuse: this form isn’t a safe place for those details.', {
          id: 'contact-hint',
        }),
      limit: msg(str`Up to ${number(maxLength)}\u00a0characters.`, { id: 'contact-limit' }),
      most: maxLength,
    },
  };
}

/** What is said of a message's length as it is written; nothing while there is much room. */
export function lengthText(length: number, most: number): string {
  const left = most - length;
  if (left < 0) return msg(str`Characters over the limit: ${number(-left)}`, { id: 'contact-too-many' });
  return left <= Math.max(20, most / 10) ? msg(str`Characters left: ${number(left)}`, { id: 'contact-left' }) : '';
}

/** What is wrong with a message that is too long. */
export const tooLongText = (most: number): string =>
  msg(str`Shorten your message: it can have up to ${number(most)}\u00a0characters.`, { id: 'contact-too-long' });
