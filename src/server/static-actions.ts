import { msg } from '@lit/localize';
import type { ActionsDocument } from '../documents/action.js';
import { actionsView, type ActionView, type AskView, type LetterView, type Spoken } from '../elements/actions/view.js';
import { askedOf } from '../elements/actions/asked-of.js';
import { choice, headingLevel, valueOf } from '../elements/shared/attributes.js';
import { composeLetter } from '../text/letter.js';
import { colon, ended, listComma, listSemicolon } from '../text/list-comma.js';
import type { TextInLanguage } from '../text/pick-language.js';
import { LINE } from './graphic.js';
import { sourceMarkup } from './static-figure.js';
import { speechIn, textMarkup, textsMarkup } from './view-from-attributes.js';
import { linkMarkup } from './static-link.js';
import { escape } from './tree.js';

interface Where {
  readonly lang: string;
  readonly base: string;
  /** Whether they are the author's own list, of which no word is left out. */
  readonly isOwn?: boolean;
}

/** Recommendations and actions as lists with every address written out; what only a script does is left out. */
export function staticActions(
  document: ActionsDocument,
  attributes: ReadonlyMap<string, string>,
  { lang, base, isOwn }: Where,
): string | undefined {
  const { locale } = speechIn(lang, document.language);
  const view = actionsView(document, {
    show: valueOf(choice('all', 'asks', 'actions'), attributes.get('show')),
    only: attributes.get('only')?.match(/\S+/g) ?? [],
    heading: attributes.get('heading'),
    country: attributes.get('country')?.trim().toUpperCase() ?? '',
    locale,
    base,
    page: isOwn ? 'unknown' : undefined,
  });
  if (!view.asks && !view.actions) return undefined;
  const first = valueOf(headingLevel, attributes.get('heading-level'));
  const level = first + (view.heading ? 1 : 0);
  const head = (words: string, at: number) => `<h${Math.min(at, 6)}>${escape(words)}</h${Math.min(at, 6)}>`;
  const list = (items: readonly string[], isNumbered: boolean) =>
    `<ol style="margin:0;${isNumbered ? 'padding:0 0 0 2em' : 'padding:0;list-style:none'}">${items.join('')}</ol>`;
  const { asks, actions, heading } = view;
  return (
    (heading ? head(heading, first) : '') +
    (asks
      ? head(asks.heading, level) +
        paragraph(escape(asks.progress)) +
        list(
          asks.items.map((ask) => item(ask.title, askLines(ask, locale), locale, ask.number)),
          asks.items.some(({ number }) => number),
        )
      : '') +
    (actions
      ? head(actions.heading, level) +
        list(
          actions.items.map((action) => item(action.title, actionLines(action, locale), locale)),
          actions.items.length > 1,
        )
      : '')
  );
}

const paragraph = (markup: string): string => (markup ? `<p style="margin:.5em 0">${markup}</p>` : '');

const item = (title: TextInLanguage, lines: readonly string[], locale: string, number?: number): string =>
  `<li style="margin:0;padding:.75em 0;border-top:1px solid ${LINE}"${number ? ` value="${number}"` : ''}>` +
  `<b>${textMarkup(title, locale)}</b>` +
  `${lines.map((line) => `<br>${line}`).join('')}</li>`;

const link = (address: string, words = escape(address)): string => linkMarkup(address, words);

const said = (text: TextInLanguage | undefined, locale: string): string[] => (text ? [textMarkup(text, locale)] : []);

function askLines({ ask, why, of, status, source }: AskView, locale: string): string[] {
  const { words, note, link: where } = status ?? {};
  return [
    ...said(ask, locale),
    ...said(why, locale),
    ...(of.length ? [`${escape(askedOf())} ${textsMarkup(of, locale, listSemicolon)}`] : []),
    ...(words
      ? [
          [
            `<b>${escape(ended(words, locale))}</b>`,
            ...said(note, locale),
            ...(where ? [link(where.address)] : []),
          ].join(' '),
        ]
      : []),
    ...(source ? [sourceMarkup(source, locale)] : []),
  ];
}

function actionLines(action: ActionView, locale: string): string[] {
  const about = said(action.about, locale);
  switch (action.kind) {
    case 'letter':
      return [...about, ...letterLines(action, locale)];
    case 'video':
      return [
        ...about,
        ...[action.duration, action.captionWords].flatMap((fact) => (fact ? escape(fact) : [])),
        ...spokenLines(action, locale),
        link(action.address),
      ];
    case 'share':
      return [...about, ...(action.address ? [link(action.address)] : [])];
    default:
      return [
        ...about,
        ...(action.details.length
          ? [action.details.map((detail) => textMarkup(detail, locale)).join(listComma(locale))]
          : []),
        link(action.address),
        ...(action.spoken ? spokenLines(action.spoken, locale) : []),
      ];
  }
}

function spokenLines({ transcript, transcriptAddress }: Spoken, locale: string): string[] {
  const [first, ...lines] = [
    ...transcript.map((text) => textMarkup(text, locale)),
    ...(transcriptAddress ? [link(transcriptAddress)] : []),
  ];
  const name = escape(msg('Transcript', { id: 'actions-transcript' }));
  return first ? [name + colon(locale) + first, ...lines] : [];
}

/** A letter as it would begin, with all of its points, for a reader who writes by hand. */
function letterLines({ finders, to, subject, opening, points, closing }: LetterView, locale: string): string[] {
  const body = composeLetter({
    opening: opening?.text,
    points: points.map(({ text }) => text),
    closing: closing?.text,
  });
  return [
    ...finders.map(({ words, address }) => `${textMarkup(words, locale)}${colon(locale)}${link(address)}`),
    ...(to ? [escape(to)] : []),
    `<b>${textMarkup(subject, locale)}</b>`,
    escape(body).replaceAll('\n', '<br>'),
  ];
}
