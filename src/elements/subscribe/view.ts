/** Everything that a form of ours says, as plain data: the element, a prerendered page and a page without scripts draw from it. */
import { msg } from '@lit/localize';
import { readFields, readTopics, type FurtherField, type Topic } from '../../services/form-fields.js';
import { safeUrl } from '../../text/url.js';

/** What an author says about a form's content: the attributes that have to do with it. */
export interface FormOptions {
  readonly heading: string | null | undefined;
  readonly headingLevel: number;
  readonly why: string | null | undefined;
  readonly sender: string | null | undefined;
  readonly contents: string | null | undefined;
  readonly frequency: string | null | undefined;
  readonly askName: boolean;
  readonly fields: readonly FurtherField[] | string | null | undefined;
  readonly topics: readonly Topic[] | string | null | undefined;
  readonly topicsLabel: string | null | undefined;
  readonly consent: string | null | undefined;
  readonly consentVersion: string | null | undefined;
  readonly privacyUrl: string | null | undefined;
  readonly feedUrl: string | null | undefined;
  readonly newsUrl: string | null | undefined;
  readonly submitLabel: string | null | undefined;
}

/** A link with a checked address. */
export interface Link {
  readonly text: string;
  readonly url: string;
}

/** A form of ours with all that stands around its fields. */
export interface FormView {
  /** One line of why; empty for none, as are all texts here. */
  readonly why: string;
  /** What arrives, from whom, how often: as far as the author says so. */
  readonly promise: readonly { readonly term: string; readonly text: string }[];
  /** Who may see that something arrived. */
  readonly caution: string;
  /** The form's accessible name. */
  readonly name: string;
  readonly fields: readonly FurtherField[];
  readonly topics: { readonly legend: string; readonly choices: readonly Topic[] } | undefined;
  readonly consent: { readonly wording: string; readonly version: string } | undefined;
  readonly privacy: Link | undefined;
  readonly button: string;
  /** What is said of a field that may be left empty, and of a box that may not. */
  readonly optional: string;
  readonly required: string;
}

/** The other ways to follow, for those who would rather not give an address. */
export interface OtherWaysView {
  readonly question: string;
  readonly links: readonly Link[];
}

/** The heading, which stands above a form of the author's too. */
export interface HeadingView {
  readonly text: string;
  readonly level: number;
}

export const headingView = ({ heading, headingLevel }: FormOptions): HeadingView | undefined =>
  heading ? { text: heading, level: headingLevel } : undefined;

/** @param base what relative addresses are resolved against */
export function formView(options: FormOptions, base: string): FormView {
  const { heading, sender, contents, frequency, consent, topicsLabel } = options;
  const promise = [
    { term: msg('You get', { id: 'subscribe-contents' }), text: contents ?? '' },
    { term: msg('From', { id: 'subscribe-sender' }), text: sender ?? '' },
    { term: msg('How often', { id: 'subscribe-frequency' }), text: frequency ?? '' },
  ];
  const email: FurtherField = {
    name: 'email',
    label: msg('Email address', { id: 'subscribe-email' }),
    type: 'email',
    autocomplete: 'email',
    required: true,
  };
  const name: FurtherField = { name: 'name', label: msg('Name', { id: 'subscribe-name' }), autocomplete: 'name' };
  const choices = readTopics(options.topics);
  const [privacy] = linksTo(base, [
    options.privacyUrl,
    msg('How we look after your information', { id: 'subscribe-privacy' }),
  ]);
  const button = options.submitLabel || msg('Subscribe', { id: 'subscribe-button' });
  return {
    why: options.why ?? '',
    promise: promise.filter(({ text }) => text),
    caution: msg('Our name appears as the sender. Anyone who can see your screen or notifications may see it.', {
      id: 'subscribe-caution',
    }),
    name: heading || button,
    fields: [email, ...(options.askName ? [name] : []), ...readFields(options.fields)],
    topics: choices.length
      ? { legend: topicsLabel || msg('What would you like to hear about?', { id: 'subscribe-topics' }), choices }
      : undefined,
    consent: consent ? { wording: consent, version: options.consentVersion ?? '' } : undefined,
    privacy,
    button,
    optional: msg('(optional)', { id: 'subscribe-optional' }),
    required: msg('(required)', { id: 'subscribe-required' }),
  };
}

/** @param base what relative addresses are resolved against */
export function otherWaysView({ feedUrl, newsUrl }: FormOptions, base: string): OtherWaysView | undefined {
  const links = linksTo(
    base,
    [feedUrl, msg('Follow the feed', { id: 'subscribe-feed' })],
    [newsUrl, msg('Bookmark our news page', { id: 'subscribe-bookmark' })],
  );
  return links.length
    ? { question: msg('Prefer not to share your email?', { id: 'subscribe-other' }), links }
    : undefined;
}

const linksTo = (base: string, ...wanted: readonly [url: string | null | undefined, text: string][]): Link[] =>
  wanted.flatMap(([address, text]) => {
    const url = address ? safeUrl(address, base) : undefined;
    return url ? [{ text, url }] : [];
  });
