/** Everything that a subscribe form of ours says, as plain data: the element, a prerendered page and a page without scripts draw from it. */
import { msg } from '@lit/localize';
import { readTopics, type Topic } from '../../services/form-fields.js';
import { fieldsView, linksTo, type FieldsView, type FormOptions, type Link } from '../shared/form/form-view.js';

/** What an author says about the content of a subscribe form. */
export interface SubscribeOptions extends FormOptions {
  readonly sender: string | null | undefined;
  readonly contents: string | null | undefined;
  readonly frequency: string | null | undefined;
  readonly topics: readonly Topic[] | string | null | undefined;
  readonly topicsLabel: string | null | undefined;
  readonly feedUrl: string | null | undefined;
  readonly newsUrl: string | null | undefined;
}

/** A form of ours with all that stands around its fields. What is promised is what arrives, from whom, how often. */
export interface FormView extends FieldsView {
  readonly topics: { readonly legend: string; readonly choices: readonly Topic[] } | undefined;
}

/** The other ways to follow, for those who would rather not give an address. */
export interface OtherWaysView {
  readonly question: string;
  readonly links: readonly Link[];
}

/** @param base what relative addresses are resolved against */
export function formView(options: SubscribeOptions, base: string): FormView {
  const { sender, contents, frequency, topicsLabel } = options;
  const promise = [
    { term: msg('You get', { id: 'subscribe-contents' }), text: contents ?? '' },
    { term: msg('From', { id: 'subscribe-sender' }), text: sender ?? '' },
    { term: msg('How often', { id: 'subscribe-frequency' }), text: frequency ?? '' },
  ];
  const choices = readTopics(options.topics);
  return {
    ...fieldsView(options, msg('Subscribe', { id: 'subscribe-button' }), base, choices.length ? ['topics'] : []),
    promise: promise.filter(({ text }) => text),
    caution: msg('Our name appears as the sender. Anyone who can see your screen or notifications may see it.', {
      id: 'subscribe-caution',
    }),
    topics: choices.length
      ? { legend: topicsLabel || msg('What would you like to hear about?', { id: 'subscribe-topics' }), choices }
      : undefined,
  };
}

/** @param base what relative addresses are resolved against */
export function otherWaysView({ feedUrl, newsUrl }: SubscribeOptions, base: string): OtherWaysView | undefined {
  const links = linksTo(
    base,
    [feedUrl, msg('Follow the feed', { id: 'subscribe-feed' })],
    [newsUrl, msg('Bookmark our news page', { id: 'subscribe-bookmark' })],
  );
  return links.length
    ? { question: msg('Prefer not to share your email?', { id: 'subscribe-other' }), links }
    : undefined;
}
