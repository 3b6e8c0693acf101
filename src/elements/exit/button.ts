import { msg } from '@lit/localize';
import { languageEvent } from '../../runtime/languages.js';
import { ADDRESS } from './address.js';
import { toFirstEntry } from './history.js';
import { styles } from './styles.js';
import { exitTexts } from './texts.js';
import { voice } from './voice.js';

/** What the button reads of its element. */
export interface ExitHost extends HTMLElement {
  readonly href: string;
  readonly noKeys: boolean;
}

/** What the element asks of its button. */
export interface ExitButton {
  update(): void;
  connect(): void;
  disconnect(): void;
  leave(): Promise<void>;
}

/** The author's own link. */
export const ownLink = (host: Element): HTMLAnchorElement | null => host.querySelector('a[href]');

/** What the button says. Asked for each time: @lit/localize puts another in its place once a page names its language. */
const texts = () => exitTexts(voice.messages?.msg ?? msg);

const make = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties?: Readonly<Record<string, string | boolean>>,
): HTMLElementTagNameMap[Tag] => Object.assign(document.createElement(tag), properties);

/** Fills the shadow tree of `host` with a button that stays in sight, what it does, and what covers the page. */
export function exitButton(host: ExitHost): ExitButton {
  const slotted = make('slot');
  const link = make('a', { part: 'link', rel: 'nofollow noreferrer' });
  const status = make('p', { part: 'status', role: 'status' });
  const bar = make('div', { part: 'bar', popover: 'manual' });
  const summary = make('summary', { part: 'summary' });
  const details = make('details', { part: 'details' });
  const cover = make('div', { part: 'cover', popover: 'manual', role: 'alert', hidden: true });
  const root = host.attachShadow({ mode: 'open' });
  details.append(summary);
  root.append(bar, details, cover);

  let placed: HTMLAnchorElement | null | undefined;
  let told: unknown;
  let presses = 0;
  let expiry: ReturnType<typeof setTimeout> | undefined;

  /** The link to where the button leads, whether it is shown or the author's is; nothing without a page to open. */
  const target = (): HTMLAnchorElement | undefined => {
    // Without its scheme it would be a page of this very site; a name or a password before the host hides where it leads.
    if (ADDRESS.test((link.href = host.href))) return link;
    link.removeAttribute('href');
    return undefined;
  };

  const forget = () => {
    clearTimeout(expiry);
    presses = 0;
    status.textContent = '';
  };

  const update = () => {
    // A button that leads nowhere would be trusted when it counts.
    if ((link.hidden = details.hidden = !target()) && told !== (told = host.href))
      console.warn("<impact-exit> can't open " + told);
    // Its own language where the page's has no words.
    const said = texts();
    bar.lang = details.lang = cover.lang = said.language;
    slotted.textContent = said.leave;
    summary.textContent = said.summary;
    // The style sheet reads the button's words there, to keep its room at the top of the page: no other attribute is as short.
    details.slot = host.textContent || said.leave;
    void explain();
  };

  const explain = async () => {
    if (target() && details.open) (await voice.facts()).showFacts(details, host, voice.messages);
  };

  /** The author's own link is the button; around mere words there is one of ours. */
  const place = () => {
    if (placed === (placed = ownLink(host))) return;
    bar.replaceChildren(placed ? slotted : link, status);
    if (!placed) link.append(slotted);
    update();
  };

  const leave = async () => {
    const url = target();
    if (!url) return;
    forget();
    document.title = cover.textContent = texts().loading;
    cover.hidden = false;
    cover.showPopover?.();
    // The page that opens needn't learn which one was left.
    document.head.append(make('meta', { name: 'referrer', content: 'no-referrer' }));
    await toFirstEntry();
    try {
      // In a frame the whole page is left, where the frame's sandbox allows it.
      top!.location.replace(url.href);
    } catch {
      location.replace(url.href);
    }
  };

  const press = (event: MouseEvent) => {
    // The status widens the bar beyond its button. With a modifier a link opens elsewhere, as links do.
    if (
      !target() ||
      event.target === bar ||
      event.target === status ||
      event.shiftKey ||
      event.ctrlKey ||
      event.metaKey
    )
      return;
    event.preventDefault();
    void leave();
  };

  const key = (event: KeyboardEvent) => {
    if (event.repeat) return;
    // With another key held it changes the keyboard's language, or selects.
    if (event.key !== 'Shift' || event.altKey || event.ctrlKey) return forget();
    if (host.noKeys || !target()) return;
    // Three of them leave the page, each within five seconds of the one before. The first, of any capital letter, says nothing.
    clearTimeout(expiry);
    expiry = setTimeout(forget, 5000);
    if (++presses > 2) void leave();
    else if (presses > 1) status.textContent = texts().once;
  };

  /** A page that Back brings from memory was covered when it was left. */
  const show = (event: PageTransitionEvent) => {
    if (event.persisted && !cover.hidden) location.reload();
  };

  const listen = (how: typeof addEventListener) => {
    how('keydown', key, true);
    how('click', forget, true);
    how('pageshow', show);
    how(languageEvent, update);
  };

  slotted.addEventListener('slotchange', place);
  bar.onclick = press;
  details.ontoggle = () => void explain().catch(() => (details.open = false));
  return {
    leave,
    update,
    connect() {
      // One of two in a page would lie over the other.
      if (document.querySelectorAll('impact-exit:defined').length === 2) console.warn('<impact-exit> twice');
      // A move to another document takes a sheet away: each has its own.
      const sheet = new host.ownerDocument.defaultView!.CSSStyleSheet();
      sheet.replaceSync(styles);
      root.adoptedStyleSheets = [sheet];
      placed = undefined;
      place();
      listen(addEventListener);
      bar.showPopover?.();
    },
    disconnect() {
      listen(removeEventListener);
      forget();
    },
  };
}
