import { msg, str } from '@lit/localize';
import type {
  Action,
  ActionsDocument,
  Ask,
  AskState,
  Captions,
  LetterAction,
  ShareAction,
  VideoAction,
} from '../../documents/action.js';
import { sourceLine, type SourceLine } from '../../documents/source-line.js';
import { formatDate } from '../../text/date.js';
import { hostedVideo, isHostsPage, isHostsPicture, type HostedVideo } from '../../text/hosted-video.js';
import { listComma } from '../../text/list-comma.js';
import { pickText, type LocalizedText, type TextInLanguage } from '../../text/pick-language.js';
import { pageAddress, withoutTracking } from '../../text/share.js';
import { isEncrypted, safeUrl, siteName } from '../../text/url.js';
import { progressOf, stateWord } from './ask-progress.js';
import { durationOf, fileDetails, languageName } from './facts.js';

/** A link with its words. */
export interface LinkView {
  readonly address: string;
  readonly words: TextInLanguage;
}

/** One recommendation, as a reader sees it. */
export interface AskView {
  readonly id: string;
  /** Its place among the document's, by which people speak of it: the same wherever a few are shown. None for the only one. */
  readonly number: number | undefined;
  readonly title: TextInLanguage;
  readonly why: TextInLanguage | undefined;
  readonly ask: TextInLanguage | undefined;
  /** Who is asked: see `askedOf`. */
  readonly of: readonly TextInLanguage[];
  readonly status:
    | {
        readonly state: AskState;
        /** "Promised, 1 May 2026" */
        readonly words: string;
        /** As it stands in the words. */
        readonly date: string | undefined;
        readonly note: TextInLanguage | undefined;
        /** Where it can be read, by the site's name. */
        readonly link: { readonly address: string; readonly host: string } | undefined;
      }
    | undefined;
  readonly source: SourceLine | undefined;
}

interface Titled {
  readonly id: string;
  readonly title: TextInLanguage;
  readonly about: TextInLanguage | undefined;
}

export interface LetterView extends Titled {
  readonly kind: 'letter';
  readonly to: string | undefined;
  readonly cc: string | undefined;
  readonly bcc: string | undefined;
  readonly subject: TextInLanguage;
  readonly opening: TextInLanguage | undefined;
  readonly points: readonly TextInLanguage[];
  readonly closing: TextInLanguage | undefined;
  /** Official pages, that of the reader's country first. */
  readonly finders: readonly (LinkView & { readonly checked: string | undefined })[];
  readonly lookup: { readonly address: string; readonly host: string } | undefined;
}

export interface LinkActionView extends Titled {
  readonly kind: 'link' | 'document';
  readonly address: string;
  /** What follows the title of a file: publisher, date, kind and size. */
  readonly details: readonly TextInLanguage[];
  /** What is said in a video that no player of ours shows. */
  readonly spoken?: Spoken;
}

/** A video's words. */
export interface Spoken {
  /** Its paragraphs. */
  readonly transcript: readonly TextInLanguage[];
  readonly transcriptAddress: string | undefined;
}

export interface VideoView extends Titled, Spoken {
  readonly kind: 'video';
  /** The file, or the video's page. */
  readonly address: string;
  readonly hosted: HostedVideo | undefined;
  readonly poster: string | undefined;
  /** How long it is, in words. */
  readonly duration: string | undefined;
  /** "Captions: English" */
  readonly captionWords: string | undefined;
  readonly captions: readonly Required<Captions>[];
}

export interface ShareView extends Titled {
  readonly kind: 'share';
  /** Undefined where a server has only the words. */
  readonly address: string | undefined;
  /** What is shared is called so. */
  readonly name: string;
  readonly text: TextInLanguage | undefined;
}

export type ActionView = LetterView | LinkActionView | VideoView | ShareView;

/** Everything that a reader will see, as plain data. */
export interface ActionsView {
  /** The heading above both lists. */
  readonly heading: string | undefined;
  readonly asks:
    { readonly heading: string; readonly progress: string; readonly items: readonly AskView[] } | undefined;
  readonly actions: { readonly heading: string; readonly items: readonly ActionView[] } | undefined;
}

export interface ActionsOptions {
  readonly show: 'all' | 'asks' | 'actions';
  /** Ids of what is shown, in this order; empty for all. */
  readonly only: readonly string[];
  readonly heading?: string | null | undefined;
  /** A country of two letters, whose finder comes first. */
  readonly country: string;
  /** BCP 47 tag of the words around. */
  readonly locale: string;
  /** What a relative address is resolved against. */
  readonly base: string;
  /** The page, for what is shared; `unknown` on a server, which has the words alone; undefined where it mustn't be. */
  readonly page:
    | { readonly address: string; readonly canonical?: string | undefined; readonly title: string }
    | 'unknown'
    | undefined;
}

/** Ids that a tag names and a document hasn't. */
export const unknownIds = ({ asks, actions }: ActionsDocument, only: readonly string[]): readonly string[] =>
  only.filter((id) => ![...asks, ...actions].some((one) => one.id === id));

const chosen = <T extends { readonly id: string }>(all: readonly T[], only: readonly string[]): readonly T[] =>
  only.length ? only.flatMap((id) => all.find((one) => one.id === id) ?? []) : all;

/** Puts recommendations and actions into words. Call while rendering: the words are the page's. */
export function actionsView(document: ActionsDocument, options: ActionsOptions): ActionsView {
  const { show, only, heading, locale, base } = options;
  const { language } = document;
  const say = (text: LocalizedText | undefined) => pickText(text, locale, language);
  const asks = show === 'actions' ? [] : chosen(document.asks, only);
  const deeds = show === 'asks' ? [] : chosen(document.actions, only);
  const items = deeds.flatMap((action) => actionView(action, say, { ...options, language }) ?? []);
  // Of one list, the heading is its own.
  const isOne = !asks.length || !items.length;
  const own = (heading?.trim() && isOne && heading) || undefined;
  return {
    heading: isOne ? undefined : heading?.trim() || undefined,
    asks: asks.length
      ? {
          heading: own ?? msg('What we ask for', { id: 'actions-asks' }),
          progress: progressOf(asks, locale),
          items: asks.map((ask) => askView(ask, document.asks, say, { locale, base, language })),
        }
      : undefined,
    actions: items.length ? { heading: own ?? msg('What you can do', { id: 'actions-actions' }), items } : undefined,
  };
}

type PickText = (text: LocalizedText | undefined) => TextInLanguage | undefined;
interface Where {
  readonly locale: string;
  readonly base: string;
  readonly language: string;
}

function askView(ask: Ask, all: readonly Ask[], say: PickText, { locale, base, language }: Where): AskView {
  const { status } = ask;
  const address = safeUrl(status?.url);
  const state = status && stateWord(status.state);
  const date = status?.date && formatDate(status.date, locale);
  return {
    id: ask.id,
    number: all.length > 1 ? all.indexOf(ask) + 1 : undefined,
    title: say(ask.title)!,
    why: say(ask.why),
    ask: say(ask.ask),
    of: ask.of?.flatMap((who) => say(who) ?? []) ?? [],
    status: status && {
      state: status.state,
      words: [state!, date].filter(Boolean).join(listComma(locale)),
      date,
      note: say(status.note),
      link: address ? { address, host: siteName(address) } : undefined,
    },
    source: sourceLine(ask, locale, base, language),
  };
}

function actionView(action: Action, say: PickText, options: ActionsOptions & Where): ActionView | undefined {
  const titled = { id: action.id, title: say(action.title)!, about: say(action.about) };
  switch (action.kind) {
    case 'letter':
      return { ...titled, ...letterView(action, say, options) };
    case 'share':
      return shareView(action, titled, say, options);
    case 'video':
      return videoView(action, titled, say, options);
    default: {
      const address = withoutTracking(action.url, options.base);
      const details = action.kind === 'document' ? fileDetails(action, options.locale, options.language) : [];
      return address ? { ...titled, kind: action.kind, address, details } : undefined;
    }
  }
}

function letterView(letter: LetterAction, say: PickText, { country, locale }: ActionsOptions) {
  const { subject, opening, points = [], closing, address, cc, bcc, finders, lookup } = letter;
  // A postcode goes nowhere where somebody on the way could read it.
  const service = [safeUrl(lookup)].find(isEncrypted);
  const inOrder = [...finders].sort((a, b) => Number(b.country === country) - Number(a.country === country));
  return {
    kind: 'letter',
    to: address,
    cc,
    bcc,
    subject: say(subject)!,
    opening: say(opening),
    points: points.flatMap((point) => say(point) ?? []),
    closing: say(closing),
    finders: inOrder.flatMap(({ name, url, checked }) => {
      const safe = withoutTracking(url);
      return safe ? [{ address: safe, words: say(name)!, checked: checked && formatDate(checked, locale) }] : [];
    }),
    lookup: service ? { address: service, host: siteName(service) } : undefined,
  } as const;
}

function shareView(
  share: ShareAction,
  titled: Titled,
  say: PickText,
  { page, base }: ActionsOptions,
): ShareView | undefined {
  if (page === 'unknown') {
    const address = share.url && withoutTracking(share.url, base);
    return { ...titled, kind: 'share', address, name: titled.title.text, text: say(share.text) };
  }
  const address = page && (share.url ? withoutTracking(share.url, base) : pageAddress(page.address, page.canonical));
  if (!address) return undefined;
  // A page knows what it is called; of another, only the action's own words are known.
  return { ...titled, kind: 'share', address, name: share.url ? titled.title.text : page.title, text: say(share.text) };
}

function videoView(video: VideoAction, titled: Titled, say: PickText, { locale, base }: ActionsOptions) {
  const { url, poster, seconds, captions = [], transcript, transcriptUrl } = video;
  const hosted = hostedVideo(url);
  const address = hosted?.page ?? safeUrl(url, base);
  if (!address) return undefined;
  const spoken: Spoken = {
    transcript: transcript?.flatMap((text) => say(text) ?? []) ?? [],
    transcriptAddress: safeUrl(transcriptUrl, base),
  };
  // What no player of ours can show is a link, like any other: its author's transcript can be read all the same.
  if (isHostsPage(address))
    return { ...titled, kind: 'link', address: withoutTracking(address)!, details: [], spoken } as const;
  const listed = captions.map(({ language }) => languageName(language, locale)).join(listComma(locale));
  return {
    ...titled,
    kind: 'video',
    address,
    hosted,
    // It would tell its host of every reader before they press.
    poster: [safeUrl(poster, base)].find((picture) => picture && !isHostsPicture(picture)),
    duration: seconds === undefined ? undefined : durationOf(seconds, locale),
    captionWords: listed ? msg(str`Captions: ${listed}`, { id: 'actions-captions' }) : undefined,
    captions: captions.flatMap(({ language, url: file }) => {
      const safe = safeUrl(file, base);
      return safe ? [{ language, url: safe }] : [];
    }),
    ...spoken,
  } as const;
}
