import { msg } from '@lit/localize';
import { copiedText } from '../../documents/citation.js';
import type { LocalizedText, Source } from '../../documents/figure.js';
import { ownSource, type SourceOverrides } from '../../documents/merge-attributes.js';
import {
  addressAt,
  isPermitted,
  openingMark,
  quoteCitation,
  quoted,
  type Attribution,
  type Quote,
} from '../../documents/quote.js';
import { sourceLine, type Cited, type SourceLine } from '../../documents/source-line.js';
import { isEnglish } from '../../documents/statement.js';
import * as english from '../../runtime/english.js';
import { inBrackets, listComma, listSemicolon } from '../../text/list-comma.js';
import { optionalChoice } from '../shared/attributes.js';
import { commonLanguage, pickText, type TextInLanguage } from '../../text/pick-language.js';
import { isRightToLeft, turnedIn } from '../../text/right-to-left.js';

/** What an author wrote on the tag itself; every part may be missing. */
export interface QuoteOverrides extends SourceOverrides {
  readonly text?: string | null | undefined;
  readonly by?: string | null | undefined;
  readonly office?: string | null | undefined;
  readonly page?: string | null | undefined;
  readonly attribution?: Attribution | null | undefined;
  readonly emphasis?: Quote['emphasis'] | null | undefined;
  readonly permission?: string | null | undefined;
  readonly quoteLang?: string | null | undefined;
  readonly speaker?: Quote['speaker'] | null | undefined;
}

/** Everything that a reader will see of a quote, as plain data. */
export interface QuoteView {
  readonly isFinding: boolean;
  readonly attribution: Attribution;
  /** Its words, as they were written; empty where the author's own stand. */
  readonly words: string;
  /** The same in paragraphs, between the quotation marks of their language; of a finding without any. */
  readonly paragraphs: readonly TextInLanguage[];
  /** Whether the opening mark hangs beside the words: they run in the direction of what is around. */
  readonly hangs: boolean;
  /** Before the speaker: "often attributed to". */
  readonly lead: string;
  /** Speaker and office. */
  readonly speaker: readonly TextInLanguage[];
  /** Between speaker and source: "as reported in". */
  readonly link: string;
  /** Before a source without a speaker: "Source:". */
  readonly name: string;
  readonly source: SourceLine | undefined;
  /** The same as a document has it, for a list of all sources. */
  readonly cited: Cited;
  /** Whose words they are, where their author says: `survivor`, `offender` or `other`. */
  readonly voice: string | undefined;
  /** " (emphasis added; quoted with permission)", or empty. */
  readonly remarks: string;
  /** BCP 47 tag of the language that speaker and source are in with all between them; the page's where they are in several. */
  readonly lang: string;
  /** BCP 47 tag of the remarks: the same where that is English, else the page's. */
  readonly spoken: string;
  /** What is copied of the words that are shown. */
  readonly citation: (words: string) => string;
}

export interface QuoteSurroundings {
  /** BCP 47 tag of the words around. */
  readonly locale: string;
  /** BCP 47 tag of the text around, which may be in a language that no words of ours are in. Default: `locale`. */
  readonly page?: string;
  /** See `sourceLine`. */
  readonly base: string;
}

/** What the element and a server read alike of a tag. */
export const options = {
  attribution: optionalChoice('direct', 'reported', 'attributed'),
  emphasis: optionalChoice('ours', 'theirs'),
  speaker: optionalChoice('survivor', 'offender', 'other'),
};

/** An attribution that says nothing beside what is shown, for the page's owner. */
export const emptyAttribution = (view: QuoteView | undefined): readonly string[] => [
  ...(view?.attribution === 'reported' && !view.source
    ? ['attribution="reported" names nobody who reports it: add source="…"']
    : []),
  ...(view?.attribution === 'attributed' && !view.speaker.length
    ? ['attribution="attributed" says of nobody that the words are attributed to them: add by="…"']
    : []),
];

/** Puts a quote into words; undefined where neither document nor tag says anything of one. Call while rendering. */
export function quoteView(
  loaded: { readonly quote: Quote; readonly language?: string } | undefined,
  own: QuoteOverrides,
  { locale, base, page: around = locale }: QuoteSurroundings,
): QuoteView | undefined {
  const { quote, language = locale } = loaded ?? {};
  const say = (written: string | null | undefined, text: LocalizedText | undefined) =>
    written ? { text: written, lang: around } : pickText(text, locale, language);
  const text = own.text ? { text: own.text, lang: own.quoteLang || around } : pickText(quote?.text, locale, language);
  const speaker = [say(own.by, quote?.by), say(own.office, quote?.office)].flatMap((part) => part ?? []);
  const source = ownSource(quote?.source, own);
  if (!text && !speaker.length && !source) return undefined;
  const page = own.page || (own.source ? undefined : quote?.page);
  const attribution = own.attribution ?? quote?.attribution ?? 'direct';
  const emphasis = own.emphasis ?? quote?.emphasis;
  const permission = own.permission ?? quote?.permission;
  const isFinding = quote?.kind === 'finding' && !own.text;
  const words = text?.text.trim() ?? '';
  const wordsLang = text?.lang ?? locale;
  const marked = isFinding || !words ? words : quoted(words, wordsLang);
  const line = sourceLine({ source, page }, locale, base, own.source ? locale : language);
  const named = [...speaker, ...(line ? [{ text: line.title, lang: line.lang }] : [])];
  const common = commonLanguage(named, locale);
  // Its own words go with what it names: no line is half in English.
  const spoken = isEnglish(common) ? common : locale;
  const { msg } = wordsOf(spoken === locale);
  const lead =
    attribution === 'attributed' && speaker.length ? msg('often attributed to', { id: 'attributed-to' }) : '';
  const isReported = attribution === 'reported' && speaker.length > 0;
  const link = isReported
    ? msg('as reported in', { id: 'as-reported' })
    : isFinding && speaker.length
      ? msg('Source:', { id: 'source' })
      : '';
  const lang = common !== spoken && (lead || link) ? locale : common;
  // What somebody reports must not look like the speaker's own words, whoever that is.
  const reported = isReported && (line ? link : msg('as others report it', { id: 'reported-by-others' }));
  const address = addressAt(source, page, base);
  const remarks = [
    (!line && reported) || '',
    emphasis === 'ours' ? msg('emphasis added', { id: 'emphasis-added' }) : '',
    emphasis === 'theirs' ? msg('emphasis in the original', { id: 'emphasis-original' }) : '',
    isPermitted(permission) ? msg('quoted with permission', { id: 'with-permission' }) : '',
  ].filter(Boolean);
  return {
    isFinding,
    attribution,
    words,
    paragraphs: paragraphsOf(marked, wordsLang),
    hangs:
      !isFinding &&
      !!openingMark(marked) &&
      isRightToLeft(wordsLang) === isRightToLeft(around) &&
      !turnedIn(words, wordsLang),
    lead,
    speaker,
    link,
    name: speaker.length ? '' : sourceName(),
    lang,
    spoken,
    source: line && { ...line, address },
    cited: { ...citedSource(source, page), ...(line && { language: line.lang }) },
    voice: own.speaker ?? quote?.speaker,
    remarks: remarks.length ? inBrackets(remarks.join(listSemicolon(spoken)), spoken) : '',
    citation: (words) => {
      const comma = listComma(lang);
      const said = [lead, speaker.map((part) => part.text).join(comma)].filter(Boolean).join(' ');
      const quotation = isFinding ? words : quoted(words, text?.lang ?? (own.quoteLang || around));
      // A date beside an English title is an English one.
      return copiedText(
        quoteCitation(quotation, { said, reported }, citedSource(source, page), address, line?.lang ?? locale),
      );
    },
  };
}

const paragraphsOf = (words: string, lang: string): TextInLanguage[] =>
  words
    .split(/\n\s*\n/)
    .map((paragraph) => ({ text: paragraph.trim(), lang }))
    .filter(({ text }) => text);

const citedSource = (source: Source | undefined, page: string | undefined) => ({
  ...(source && { source }),
  ...(page && { page }),
});

/** The page's own functions, or English ones. */
const wordsOf = (isPage: boolean) => (isPage ? { msg } : english);

const sourceName = (): string => msg('Source:', { id: 'source' });

/** The name of a pull quote, which repeats what the page says. */
export const pullName = (): string => msg('Quoted from this page', { id: 'pull-quote' });

/** Said where there is no quote to show. */
export const notLoaded = (): string => msg('This quotation could not be loaded.', { id: 'quote-not-loaded' });

/** What was done with the citation. */
export const copiedWord = (how: 'copied' | 'selected'): string =>
  how === 'copied'
    ? msg('Copied.', { id: 'copied' })
    : msg('Selected. Copy it with your keyboard or the menu.', { id: 'selected' });
