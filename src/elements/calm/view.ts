import { msg, str } from '@lit/localize';
import { capital } from '../../text/capital.js';
import { inBrackets, listSemicolon } from '../../text/list-comma.js';
import type { CalmChoice } from './choices.js';

/** What of the page's elements a reader may want to know before reading on. */
export interface Holdings {
  readonly figures: number;
  readonly pictures: number;
  readonly videos: number;
  readonly quotes: number;
  /** Of those, words of people who harmed others. */
  readonly offenders: number;
  readonly terms: number;
  /** Whether anything has a wording in everyday words. */
  readonly plain: boolean;
}

/** Something to ask of the page. */
export interface ChoiceView {
  readonly choice: CalmChoice;
  readonly label: string;
  readonly isOn: boolean;
}

/** Everything that a reader will see of the control, as plain data. */
export interface CalmView {
  readonly heading: string;
  /** "Figures: 7; pictures: 3": no more than there is. */
  readonly holds: string;
  readonly summary: string;
  readonly choices: readonly ChoiceView[];
  /** How long it is kept. */
  readonly kept: string;
}

/** Puts what a page holds, and what may be asked of it, into words. Call while rendering: the words are the page's. */
export function calmView(
  { figures, pictures, videos, quotes, offenders, terms, plain }: Holdings,
  choices: ReadonlySet<CalmChoice>,
  { heading, locale, isKept }: { heading?: string | null | undefined; locale: string; isKept: boolean },
): CalmView {
  const { format } = new Intl.NumberFormat(locale);
  const ofOffenders = offenders ? msg(str`from offenders: ${format(offenders)}`, { id: 'calm-offenders' }) : '';
  const counted = [
    figures && msg(str`figures: ${format(figures)}`, { id: 'calm-figures' }),
    pictures && msg(str`pictures: ${format(pictures)}`, { id: 'calm-pictures' }),
    videos && msg(str`videos: ${format(videos)}`, { id: 'calm-videos' }),
    // A part stands in brackets behind its whole: beside it, readers would count it twice.
    quotes &&
      msg(str`quotations: ${format(quotes)}`, { id: 'calm-quotes' }) + (ofOffenders && inBrackets(ofOffenders, locale)),
    terms && msg(str`words explained: ${format(terms)}`, { id: 'calm-terms' }),
  ].filter((one) => typeof one === 'string');
  const offer = (choice: CalmChoice, isOffered: boolean, label: string): ChoiceView[] =>
    isOffered || choices.has(choice) ? [{ choice, label, isOn: choices.has(choice) }] : [];
  return {
    heading: heading || msg('What’s on this page', { id: 'calm-heading' }),
    holds: capital(counted.join(listSemicolon(locale)), locale),
    summary: msg('Read it in your own way', { id: 'calm-summary' }),
    choices: [
      ...offer('plain', plain, msg('Plain words', { id: 'calm-plain' })),
      ...offer('pictures', pictures + videos > 0, msg('No pictures', { id: 'calm-no-pictures' })),
      ...offer('offenders', offenders > 0, msg('No quotations from offenders', { id: 'calm-no-offenders' })),
      ...offer('rows', true, msg('Larger type and more space', { id: 'calm-rows' })),
    ],
    kept: isKept
      ? msg('Kept until you close this tab, on this site only.', { id: 'calm-kept' })
      : msg('Not kept: it ends when you leave this page.', { id: 'calm-not-kept' }),
  };
}

/** In place of a quotation that is out of sight. */
export const hiddenQuote = (): string => msg('A quotation from an offender is hidden.', { id: 'calm-hidden' });

/** Brings one back. */
export const showWord = (): string => msg('Show it', { id: 'calm-show' });
