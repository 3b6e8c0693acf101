import { hostedVideo } from '../text/hosted-video.js';
import { ACTION_KINDS, STATES, type Action, type ActionKind, type Ask } from './action.js';
import type { OpenedActions } from './actions-document.js';
import { DocumentError } from './document-error.js';
import type { Problem } from './shape.js';

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
  /** Items of lists within it; none of the above is of theirs. */
  readonly inner: readonly OwnItem[];
}

/** What begins an item, and names it. */
export const OWN_TITLES = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'strong', 'b'] as const;

const words = (text: string | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/**
 * Reads an author's list: each item is a recommendation, or, where it has a link and no state, an action. An item's title is
 * its heading, what it has in bold or its link, else all of it. Of a list within an item, what has a link or a state is an
 * item of its own, which follows; plain words are what the outer item says.
 *
 * @param language BCP 47 tag of the words
 */
export function ownActions(items: readonly OwnItem[], language: string): OpenedActions {
  const asks: Ask[] = [];
  const actions: Action[] = [];
  const problems: Problem[] = [];
  const ids = new Set<string>();
  const read = (listed: readonly OwnItem[], path: string): void =>
    listed.forEach((written, index) => {
      const place = `${path}${index + 1}`;
      const item = leads(written) ? written : { ...written, link: undefined };
      // An editor that indents a list may leave an item without words around it.
      if (!words(item.text)) return read(item.inner, `${place}.`);
      if (item !== written)
        problems.push({
          path: `item ${place}`,
          message: `the link is left out: "${written.link!.written}" is no address of a page or a letter`,
        });
      problems.push(...strangeWords(item, `item ${place}`));
      const isUsable = item.id && /^[\w.-]+$/.test(item.id) && !ids.has(item.id);
      let id = isUsable ? item.id : `item-${place}`;
      // Another item may have been given this one's name.
      while (ids.has(id)) id += '-';
      ids.add(id);
      if (isAsk(item)) asks.push(askIn(item, id));
      else actions.push(actionIn(item, id));
      read(item.inner.filter(standsAlone), `${place}.`);
    });
  read(items, '');
  return { language, asks, actions, ...(problems.length && { problem: new DocumentError(problems) }) };
}

/** Whether an item's link, if it has one, leads somewhere that a page may link to. */
const leads = ({ link }: OwnItem): boolean =>
  !link || (/^(https?|mailto):$/.test(urlOf(link.href)?.protocol ?? '') && !/^\s*#?\s*$/.test(link.written));

/** What `data-kind` may be. */
const OWN_KINDS = ['ask', ...ACTION_KINDS] as const;

/** The word that an attribute has, in any case; undefined for one that means nothing. */
const wordIn = <Word extends string>(written: string | undefined, among: readonly Word[]): Word | undefined =>
  among.find((word) => word === words(written).toLowerCase());

/** Attributes whose word means nothing, for the page's owner. */
function strangeWords({ data }: OwnItem, path: string): Problem[] {
  const among = { state: STATES, kind: OWN_KINDS } as const;
  return (['state', 'kind'] as const).flatMap((name) => {
    const written = words(data[name]);
    return written && !wordIn<string>(written, among[name])
      ? [{ path, message: `data-${name} can't be "${written}": it is one of ${among[name].join(', ')}` }]
      : [];
  });
}

function isAsk({ data, link }: OwnItem): boolean {
  const kind = wordIn(data.kind, OWN_KINDS);
  return !!words(data.state) || kind === 'ask' || (!link && kind !== 'share');
}

/** Whether an item within another is more than something that the other says. */
const standsAlone = ({ link, data, inner }: OwnItem): boolean =>
  !!link || [data.state, data.kind, data.of].some(words) || inner.some(standsAlone);

/** Items as one text, in which each keeps its end. */
const pointsOf = (items: readonly OwnItem[]): string =>
  items
    .flatMap(({ text, inner }) => [words(text), pointsOf(inner)])
    .filter(Boolean)
    .reduce((all, point) => (all ? `${all}${/\p{Po}$/u.test(all) ? '' : ';'} ${point}` : point), '');

/**
 * What an item says beside its title: a mark of punctuation between the two belongs to neither.
 *
 * @param isTitled whether a part of its words is the title
 */
const besides = ({ about, inner }: OwnItem, isTitled: boolean): string =>
  [isTitled ? words(about).replace(/^[:.,;–—-]\s*/, '') : '', pointsOf(inner.filter((item) => !standsAlone(item)))]
    .filter(Boolean)
    .join(' ');

/** A text without the words of a link that stand alone at its end: the link itself stands beside the state. */
function withoutLink(text: string, link: OwnItem['link']): string {
  const all = words(text);
  const last = words(link?.text);
  // What leads to the link, as a colon does, would lead nowhere.
  const end = last && all.replace(/[.。।]$/, '').endsWith(last) ? all.lastIndexOf(last) : 0;
  const before = all.slice(0, end).trim();
  return /[\p{Po})\]]$/u.test(before) && !/[,،、:;：；؛]$/.test(before) ? before : all;
}

function askIn(item: OwnItem, id: string): Ask {
  const { heading, link, text, data } = item;
  const [date, note, of] = [data.date, data.note, data.of].map(words);
  const state = wordIn(data.state, STATES);
  // Only a state keeps the link.
  const shown = state && link;
  const ask = besides({ ...item, about: withoutLink(item.about, shown) }, heading !== undefined);
  return {
    id,
    title: words(heading ?? withoutLink(text, shown)),
    ...(ask && { ask }),
    ...(of && { of: [of] }),
    ...(state && {
      status: { state, ...(date && { date }), ...(note && { note }), ...(shown && { url: shown.href }) },
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
  const named = wordIn(data.kind, ACTION_KINDS);
  const title = heading ?? link?.text;
  const about = besides(item, title !== undefined);
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
