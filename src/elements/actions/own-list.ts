import {
  ACTION_KINDS,
  STATES,
  type Action,
  type ActionKind,
  type ActionsDocument,
  type Ask,
  type AskState,
} from '../../documents/action.js';
import { hostedVideo } from '../../text/hosted-video.js';

/** The author's own list, of recommendations or of actions. */
export const OWN_LIST = 'ol';

const words = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** What begins an item, and names it. */
const TITLE = 'h1,h2,h3,h4,h5,h6,strong,b';

/**
 * Reads an author's list: each item is a recommendation, or, where it has a link and no state, an action. An item's title is
 * its link, its heading or what it has in bold, else all of it.
 *
 * @param language BCP 47 tag of the words
 */
export function readOwnList(list: Element, language: string): ActionsDocument {
  const asks: Ask[] = [];
  const actions: Action[] = [];
  [...list.children].forEach((item, index) => {
    if (!(item instanceof HTMLElement) || item.localName !== 'li' || !words(item.textContent)) return;
    const link = item.querySelector<HTMLAnchorElement>('a[href]');
    const { state, kind } = item.dataset;
    const id = item.id || `item-${index + 1}`;
    if (state !== undefined || kind === 'ask' || (!link && kind !== 'share')) asks.push(askIn(item, id, link));
    else actions.push(actionIn(item, id, link));
  });
  return { language, asks, actions };
}

/** All that an item says beside its title. */
const besides = (item: Element, title: Element | null): string => {
  if (!title) return '';
  const copy = item.cloneNode(true) as Element;
  const titles = [...item.querySelectorAll('*')];
  copy.querySelectorAll('*')[titles.indexOf(title)]?.remove();
  return words(copy.textContent).replace(/^[:.,;–—-]\s*/, '');
};

function askIn(item: HTMLElement, id: string, link: HTMLAnchorElement | null): Ask {
  const title = item.querySelector(TITLE);
  const { state, date, note, of } = item.dataset;
  const known = STATES.find((one): one is AskState => one === state);
  const ask = besides(item, title);
  return {
    id,
    title: words((title ?? item).textContent),
    ...(ask && { ask }),
    ...(of && { of: [words(of)] }),
    ...(known && {
      status: { state: known, ...(date && { date }), ...(note && { note }), ...(link && { url: link.href }) },
    }),
  };
}

const FILE = /\.(pdf|docx?|odt|rtf|pptx?|xlsx?|csv|epub)$/i;
const VIDEO = /\.(mp4|m4v|webm|ogv)$/i;

/** What a link does, by where it leads. */
function kindOf({ protocol, pathname, href }: HTMLAnchorElement): Exclude<ActionKind, 'share'> {
  if (protocol === 'mailto:') return 'letter';
  if (VIDEO.test(pathname) || hostedVideo(href)) return 'video';
  return FILE.test(pathname) ? 'document' : 'link';
}

function actionIn(item: HTMLElement, id: string, link: HTMLAnchorElement | null): Action {
  const named = ACTION_KINDS.find((one) => one === item.dataset['kind']);
  const heading = item.querySelector(TITLE);
  const title = heading ?? link;
  const about = besides(item, title);
  const titled = { id, title: words((title ?? item).textContent), ...(about && { about }) };
  if (!link || named === 'share') {
    const isAddress = link && /^https?:$/.test(link.protocol) && !link.getAttribute('href')!.startsWith('#');
    return { ...titled, kind: 'share', ...(isAddress && { url: link.href }) };
  }
  const kind = named ?? kindOf(link);
  if (kind === 'letter') return { ...titled, ...letterIn(link, titled.title) };
  return { ...titled, kind, url: link.href };
}

/** What a `mailto:` link would send. Of an official finder's link, which may stand in place of it, nothing is known. */
function letterIn(link: HTMLAnchorElement, title: string) {
  const isMail = link.protocol === 'mailto:';
  // Not `searchParams`, which reads a plus as a space.
  const given = new Map(
    (isMail ? link.search.slice(1) : '').split('&').map((pair) => {
      const [name = '', ...value] = pair.split('=');
      return [name.toLowerCase(), decoded(value.join('='))] as const;
    }),
  );
  const address = isMail ? decoded(link.pathname) : '';
  const body = given.get('body');
  return {
    kind: 'letter',
    subject: given.get('subject') || title,
    ...(body && { opening: body }),
    ...(address && { address }),
    finders: isMail ? [] : [{ country: '', name: title, url: link.href }],
  } as const;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
