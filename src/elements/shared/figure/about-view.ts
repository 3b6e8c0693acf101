import { msg, str } from '@lit/localize';
import { citationParts } from '../../../documents/citation.js';
import type { Difference, Figure, LocalizedText } from '../../../documents/figure.js';
import { sharedTag } from '../../../documents/source-line.js';
import { isEnglish, sayFigure, type Speech, type Statement } from '../../../documents/statement.js';
import { formatNumber } from '../../../quantity/format-amount.js';
import * as english from '../../../runtime/english.js';
import type { MessageFunctions } from '../../../runtime/message-functions.js';
import { formatDate } from '../../../text/date.js';
import { fullStop, listSemicolon, sentenceSpace } from '../../../text/list-comma.js';
import { pickText, type TextInLanguage } from '../../../text/pick-language.js';
import { isolated } from '../../../text/right-to-left.js';
import type { FigureView, SourceView } from './figure-view.js';

/** What is known beyond the sentence, under the word for it. */
export interface Fact {
  readonly term: string;
  readonly definitions: readonly TextInLanguage[];
}

/** Why a figure and another are not the same number: what differs, and that alone. */
export interface DifferenceView {
  readonly here: Statement;
  readonly there: Statement;
  readonly rows: readonly {
    readonly term: string;
    readonly here: TextInLanguage | undefined;
    readonly there: TextInLanguage | undefined;
  }[];
}

const differenceTerms = (): Readonly<Record<Difference, string>> => ({
  population: msg('Who this covers', { id: 'population' }),
  definition: msg('What was measured', { id: 'counts' }),
  ages: msg('Ages', { id: 'ages' }),
  asked: msg('Who was asked', { id: 'asked' }),
  period: msg('Period', { id: 'period' }),
  unit: msg('Unit', { id: 'unit' }),
});

/** Why a figure and those that it names are not the same number. */
export function differencesOf(
  { statement, contrasts }: Pick<FigureView, 'statement' | 'contrasts'>,
  speech: Speech,
): readonly DifferenceView[] {
  const say = (text: LocalizedText) => pickText(text, speech.locale, speech.language);
  return (contrasts ?? []).map(([other, because]) => ({
    here: statement,
    there: sayFigure(other, speech),
    rows: Object.entries(differenceTerms()).flatMap(([key, term]) => {
      const sides = because[key as Difference];
      return sides ? [{ term, here: say(sides.here), there: say(sides.there) }] : [];
    }),
  }));
}

/** The page's own functions, of this moment: they are installed later than this file may be loaded. */
const page = (): MessageFunctions => ({ msg, str });

/** A figure's log, the latest change first, each in a line, in the language that the figure's own sentence is in. */
function logOf({ figure, statement: { locale } }: FigureView, speech: Speech): readonly TextInLanguage[] {
  const { changes = [] } = figure;
  const { language } = speech;
  const { msg } = locale === speech.locale ? page() : english;
  const stop = fullStop(locale);
  const said = (value: string, what = 'value') =>
    isolated(what === 'value' ? sayFigure({ ...figure, value }, speech).value : value, locale);
  return changes
    .toSorted((a, b) => (a.date < b.date ? 1 : -1))
    .map(({ date, what, from, to, why }) => {
      const text = [
        `${formatDate(date, locale)}${stop}`,
        from && `${msg('Before:', { id: 'before' })} ${said(from, what)}${stop}`,
        to && `${msg('Now:', { id: 'now' })} ${said(to, what)}${stop}`,
        isolated(pickText(why, locale, language)?.text ?? '', locale),
      ];
      return { lang: locale, text: text.filter(Boolean).join(sentenceSpace(locale)) };
    });
}

/**
 * A text with the size of a sample on one line: "n = 8,503". One in the page's language has the number as that writes it, since people
 * are counted whole and its commas part thousands. A number without words is in the language of the figure's sentence. An English text, and
 * any other, keeps it as it was typed.
 *
 * @param spoken BCP 47 tag of the sentence
 */
function sampleIn({ text, lang: written }: TextInLanguage, locale: string, spoken: string): TextInLanguage {
  const isBare = /^\s*n ?= ?[\d,]+\s*$/i.test(text);
  const lang = isBare ? spoken : written;
  const isOurs = !isEnglish(locale) && sharedTag(lang, locale) === locale;
  const own = (typed: string) =>
    isOurs && /^\d{1,3}(,\d{3})+$/.test(typed)
      ? formatNumber(locale, { value: Number(typed.split(',').join('')) })
      : typed;
  return {
    text: text.replace(
      /\b(n) ?= ?(\d+(?:[.,]\d+)*)/gi,
      (_, n: string, typed: string) => `${n}\u00a0=\u00a0${own(typed)}`,
    ),
    lang,
  };
}

/** What stands in a disclosure: what was counted, and how to cite it. */
export interface AboutView {
  readonly facts: readonly Fact[];
  readonly differences: readonly DifferenceView[];
  /** Its parts in order, and the BCP 47 tag of the language that they are all in; undefined where they aren't. */
  readonly citation: { readonly parts: readonly string[]; readonly lang: string | undefined };
}

/** What a reader may ask about figures that share a source. Few do: it is made on demand. */
export function aboutOf({ figures, line }: SourceView, speech: Speech): AboutView {
  const { locale, language } = speech;
  const log = figures.flatMap((figure) => logOf(figure, speech));
  const { source, page } = figures[0]!.figure;
  const cited = line?.lang ?? locale;
  const spoken = cited.split('-', 1)[0];
  const parts = citationParts(
    figures.map(({ quote }) => quote).join(listSemicolon(cited)),
    source,
    page,
    line?.address,
    cited,
  );
  const fact = (
    term: string,
    text: (figure: Figure) => LocalizedText | undefined,
    set = (one: TextInLanguage, _: string, __: string) => one,
  ): Fact[] => {
    const said = figures.flatMap(({ figure, statement }) => {
      const picked = pickText(text(figure), locale, language);
      return picked ? set(picked, locale, statement.locale) : [];
    });
    const definitions = said.filter((one, index) => said.findIndex((other) => other.text === one.text) === index);
    return definitions.length ? [{ term, definitions }] : [];
  };
  return {
    facts: [
      ...fact(msg('Who this covers', { id: 'population' }), ({ of }) => of),
      ...fact(msg('What was measured', { id: 'counts' }), ({ counts }) => counts),
      ...fact(msg('Who was asked', { id: 'sample' }), ({ source }) => source?.sample, sampleIn),
      ...fact(msg('Authors', { id: 'authors' }), ({ source }) => source?.authors),
      ...(log.length ? [{ term: msg('Changes', { id: 'changes' }), definitions: log }] : []),
    ],
    differences: figures.flatMap((figure) => differencesOf(figure, speech)),
    citation: {
      parts,
      lang: figures.every(({ statement }) => statement.lang.split('-', 1)[0] === spoken) ? cited : undefined,
    },
  };
}
