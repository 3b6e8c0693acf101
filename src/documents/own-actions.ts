import { hostedVideo } from '../text/hosted-video.js';
import {
  ACTION_KINDS,
  STATES,
  type Action,
  type ActionKind,
  type ActionsDocument,
  type Ask,
  type AskState,
} from './action.js';

/** One item of an author's list, as plain data: a page and a server read it out of trees of their own. */
export interface OwnItem {
  readonly id: string | undefined;
  /** What its `data-…` attributes say. */
  readonly data: Readonly<Partial<Record<'state' | 'date' | 'note' | 'of' | 'kind', string | undefined>>>;
  /** All of its text. */
  readonly text: string;
  /** What it has as a heading or in bold. */
  readonly heading: string | undefined;
  /** The text of its link, and where that leads: as it is written, and whole. */
  readonly link: { readonly text: string; readonly written: string; readonly href: string } | undefined;
  /** What is left of the text without what names the item. */
  readonly about: string;
}

/** What begins an item, and names it. */
export const OWN_TITLES = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'strong', 'b'] as const;

const words = (text: string | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/**
 * Reads an author's list: each item is a recommendation, or, where it has a link and no state, an action. An item's title is
 * its heading, what it has in bold or its link, else all of it.
 *
 * @param language BCP 47 tag of the words
 */
export function ownActions(items: readonly OwnItem[], language: string): ActionsDocument {
  const asks: Ask[] = [];
  const actions: Action[] = [];
  items.forEach((item, index) => {
    if (!words(item.text)) return;
    const { state, kind } = item.data;
    const id = item.id || `item-${index + 1}`;
    if (state !== undefined || kind === 'ask' || (!item.link && kind !== 'share')) asks.push(askIn(item, id));
    else actions.push(actionIn(item, id));
  });
  return { language, asks, actions };
}

/** What an item says beside its title: a mark of punctuation between the two belongs to neither. */
const besides = ({ about }: OwnItem): string => words(about).replace(/^[:.,;–—-]\s*/, '');

function askIn(item: OwnItem, id: string): Ask {
  const { heading, link, text, data } = item;
  const { state, date, note, of } = data;
  const known = STATES.find((one): one is AskState => one === state);
  const ask = heading === undefined ? '' : besides(item);
  return {
    id,
    title: words(heading ?? text),
    ...(ask && { ask }),
    ...(of && { of: [words(of)] }),
    ...(known && {
      status: { state: known, ...(date && { date }), ...(note && { note }), ...(link && { url: link.href }) },
    }),
  };
}

const FILE = /\.(pdf|docx?|odt|rtf|pptx?|xlsx?|csv|epub)$/i;
const VIDEO = /\.(mp4|m4v|webm|ogv)$/i;

const urlOf = (href: string): URL | undefined => (URL.canParse(href) ? new URL(href) : undefined);

/** What a link does, by where it leads. */
function kindOf(href: string): Exclude<ActionKind, 'share'> {
  const { protocol = '', pathname = '' } = urlOf(href) ?? {};
  if (protocol === 'mailto:') return 'letter';
  if (VIDEO.test(pathname) || hostedVideo(href)) return 'video';
  return FILE.test(pathname) ? 'document' : 'link';
}

function actionIn(item: OwnItem, id: string): Action {
  const { heading, link, text, data } = item;
  const named = ACTION_KINDS.find((one) => one === data.kind);
  const title = heading ?? link?.text;
  const about = title === undefined ? '' : besides(item);
  const titled = { id, title: words(title ?? text), ...(about && { about }) };
  if (!link || named === 'share') {
    const isAddress = link && /^https?:$/.test(urlOf(link.href)?.protocol ?? '') && !link.written.startsWith('#');
    return { ...titled, kind: 'share', ...(isAddress && { url: link.href }) };
  }
  const kind = named ?? kindOf(link.href);
  if (kind === 'letter') return { ...titled, ...letterIn(link.href, titled.title) };
  return { ...titled, kind, url: link.href };
}

/** What a `mailto:` link would send. Of an official finder's link, which may stand in place of it, nothing is known. */
function letterIn(href: string, title: string) {
  const url = urlOf(href);
  const isMail = url?.protocol === 'mailto:';
  // Not `searchParams`, which reads a plus as a space.
  const given = new Map(
    (isMail ? url.search.slice(1) : '').split('&').map((pair) => {
      const [name = '', ...value] = pair.split('=');
      return [name.toLowerCase(), decoded(value.join('='))] as const;
    }),
  );
  // RFC 6068 lets `to` say more of them.
  const address = isMail ? [decoded(url.pathname), given.get('to')].filter(Boolean).join(',') : '';
  const [body, cc, bcc] = ['body', 'cc', 'bcc'].map((name) => given.get(name));
  return {
    kind: 'letter',
    subject: given.get('subject') || title,
    ...(body && { opening: body }),
    ...(address && { address }),
    ...(cc && { cc }),
    ...(bcc && { bcc }),
    finders: isMail ? [] : [{ country: '', name: title, url: href }],
  } as const;
}

/** What is encoded in a text; a mark that encodes nothing, as in "50% more", stays. */
const decoded = (text: string): string =>
  text.replace(/(?:%[\da-f]{2})+/gi, (encoded) => {
    try {
      return decodeURIComponent(encoded);
    } catch {
      return encoded;
    }
  });
