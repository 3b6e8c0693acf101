import { msg } from '@lit/localize';
import type { Statement } from '../documents/statement.js';
import { aboutOf, type DifferenceView } from '../elements/shared/figure/about-view.js';
import type { RangeView } from '../elements/shared/figure/one-figure.js';
import { type FiguresView, type SourceView, type StatusLine } from '../elements/shared/figure/figure-view.js';
import { LONG } from '../elements/shared/figure/render-statement.js';
import type { DrawnFigure, PrevalenceView } from '../elements/prevalence/view.js';
import type { ChangeView, ChangeRow } from '../elements/shared/series/change-view.js';
import type { IconArray } from '../geometry/icon-array.js';
import type { SourceLine } from '../documents/source-line.js';
import { ACCENT, inlineArray, inlineChange, LINE } from './graphic.js';
import type { TextInLanguage } from '../text/pick-language.js';
import { isRightToLeft, typedDirection } from '../text/right-to-left.js';
import { unbroken } from '../text/unbroken.js';
import { textMarkup, textsMarkup } from './view-from-attributes.js';
import {
  colon,
  ended,
  fullStop,
  hasEnd,
  inBrackets,
  listComma,
  listSemicolon,
  sentenceSpace,
} from '../text/list-comma.js';
import { linkMarkup } from './static-link.js';
import { escape } from './tree.js';

/** The number of a source, and what stands in its line's place. */
export interface SourceNumber {
  readonly number: number;
  readonly word: string;
}

/** How a static figure is put on its page. */
export interface Setting {
  /** Keeps ids apart in a page. */
  readonly id: string;
  /** In a paragraph no block may stand: spans stand in for them. */
  readonly inParagraph: boolean;
  /** What stands in place of the source lines that have a number. */
  readonly numbers?: readonly (SourceNumber | undefined)[];
}

/** What stands beside the words of figures, as markup. */
export interface Beside {
  /** Before and after each figure's own words. */
  readonly before: (index: number) => string;
  readonly after: (index: number) => string;
  /** Below them all. */
  readonly below: string;
}

/** A block, which within a paragraph is a span that looks like one. */
export const blockIn =
  (inParagraph: boolean) =>
  (tag: string, style: string, content: string): string =>
    content &&
    (inParagraph
      ? `<span style="display:block;${style}">${content}</span>`
      : `<${tag} style="${style}">${content}</${tag}>`);

/** A figure without script or style sheet: its sentence, its picture, and everything that is otherwise a click away. */
export function staticFigure(
  view: FiguresView & Partial<PrevalenceView> & Partial<ChangeView>,
  { id, inParagraph, numbers = [] }: Setting,
  beside?: Beside,
): string {
  const { locale } = view.speech;
  const block = blockIn(inParagraph);
  const small = (content: string) => block('p', `margin:.25em 0 0;font-size:.875em`, content);
  const inLanguage = (lang: string, markup: string) =>
    lang === locale ? markup : `<span lang="${escape(lang)}" dir="ltr">${markup}</span>`;
  const picture = (array: IconArray | undefined, part: string) =>
    array ? inlineArray(array, `${id}-${part}`, isRightToLeft(locale)) : '';
  const sentences = view.figures.map((figure, index) => {
    const { status, statement, note, gone, range, missing } = figure;
    const { array, key, legend }: DrawnFigure = figure;
    // No style sheet hides it here from those who see that a number is missing.
    const sentence = (text: string) => text && inLanguage(statement.locale, escape(unbroken(text)));
    const absent = missing ? `<small>${escape(inBrackets(missing, locale))}</small>` : '';
    const label = statement.label ? ` ${textMarkup(statement.label, locale)}` : '';
    const turned = typedDirection(statement.value, statement.lang, statement.locale);
    const own =
      (statement.lang === statement.locale ? '' : ` lang="${escape(statement.lang)}"`) +
      (turned ? ` dir="${turned}"` : '');
    const headline = view.leads && !beside ? sentence(view.comparison ?? '') : '';
    const large = `${largeMarkup(statement, own, !!headline)}${absent}${label}`;
    const plain = `<span${own}>${escape(statement.value)}</span>${absent}${label}`;
    const said = gone ? (gone === 'withdrawn' ? `<s>${plain}</s>` : plain) : large;
    const sample = view.whole ? `${picture(array, `sample${index}`)} ` : '';
    return (
      (beside?.before(index) ?? '') +
      block('p', 'margin:.5em 0', status ? statusMarkup(status, locale) : '') +
      block('p', 'margin:.5em 0;font-size:1.75em;font-weight:bold;line-height:1.2', headline) +
      block('p', 'margin:.5em 0;line-height:1.3', `${sample}${inLanguage(statement.locale, said)}`) +
      block('p', 'margin:.5em 0;font-weight:bold', headline ? '' : sentence(view.comparison ?? '')) +
      (view.comparison === undefined ? '' : small(textMarkup(view.counts, locale))) +
      block('p', 'margin:.5em 0', range ? inLanguage(range.lang, rangeMarkup(range)) : '') +
      block('p', 'margin:.5em 0', textMarkup(note, locale)) +
      block('p', 'margin:.75em 0 .25em', inlineChange(view, id, isRightToLeft(locale))) +
      block('p', 'margin:.75em 0 .25em', view.whole ? '' : picture(array, String(index))) +
      (legend
        ? legend.map(({ sample, text }, at) => {
            const marked = `${picture(sample, `${index}-legend${at}`)} ${sentence(text)}`;
            return small(marked);
          })
        : [small(sentence(key ?? ''))]
      ).join('') +
      (beside?.after(index) ?? '')
    );
  });
  const { whole, heading = '', note = '', one, assessment } = view;
  const about = view.sources.map((source, at) => {
    const number = numbers[at];
    const line = number
      ? `<a href="#impact-source-${number.number}" style="color:inherit">${escape(number.word)}</a>`
      : source.line && whoseMarkup(source, view, inLanguage) + sourceMarkup(source.line, locale);
    const { facts, differences } = aboutOf(source, view.speech);
    const known = facts.map(
      ({ term, definitions }) => `${escape(term)}${colon(locale)}${together(definitions, locale)}`,
    );
    return (
      [line ?? '', ...known].map(small).join('') +
      differences
        .map((one) => (inParagraph ? differenceLines(one, locale).map(small).join('') : differenceTable(one, locale)))
        .join('')
    );
  });
  return block(
    'figure',
    `margin:1.5em 0;padding:.75em 0 0;border-top:2px solid ${ACCENT}`,
    block('p', 'margin:0;font-weight:bold', escape(heading)) +
      sentences.join('') +
      (beside?.below ?? '') +
      (inParagraph ? listedNumbers(view, small) : numbersTable(view)) +
      block('p', 'margin:.75em 0', picture(whole, 'all')) +
      small(escape(one ?? '')) +
      block('p', 'margin:.5em 0', textMarkup(assessment?.reason, locale)) +
      block('p', 'margin:.5em 0', escape(note)) +
      block('figcaption', `margin:.75em 0 0;padding:.5em 0 0;border-top:1px solid ${LINE}`, about.join('')),
  );
}

/** Of several sources each begins with the numbers that are from it. */
const whoseMarkup = (
  { figures }: SourceView,
  { sources, speech: { locale } }: FiguresView,
  inLanguage: (lang: string, markup: string) => string,
): string =>
  sources.length > 1
    ? `${figures.map(({ statement: { value, lang } }) => `<strong>${inLanguage(lang, escape(unbroken(value)))}</strong>`).join(listComma(locale))} · `
    : '';

/** A value set large; of a sentence its numbers alone. Below what a change amounts to, both are as large as the words. */
const largeMarkup = ({ value, parts }: Statement, own: string, isBelow: boolean): string => {
  const strong = (text: string, size: string, own = '') =>
    `<strong${own}${isBelow ? '' : ` style="font-size:${size}"`}>${escape(text)}</strong>`;
  return value.length > LONG || isBelow
    ? `<span${own}>${parts.map(({ type, value }) => (type === 'number' ? strong(value, '1.5em') : escape(value))).join('')}</span>`
    : strong(value, '2.25em', own);
};

const rangeMarkup = ({ text, lang, of }: RangeView): string =>
  escape(unbroken(text)) + (of ? inBrackets(`<bdi>${textMarkup(of, lang)}</bdi>`, lang) : '');

const sentenceMarkup = ({ sentence, locale: spoken }: Statement, locale: string): string =>
  spoken === locale ? escape(sentence) : `<span lang="${escape(spoken)}" dir="ltr">${escape(sentence)}</span>`;

const whyDiffer = (): string => escape(msg('Why these two numbers differ', { id: 'why-differ' }));

/** Why a figure and another are not the same number. */
export function differenceTable({ here, there, rows }: DifferenceView, locale: string): string {
  const cell = (tag: 'th' | 'td', scope: string, content: string) =>
    `<${tag}${scope && ` scope="${scope}"`} style="padding:.25em 1em .25em 0;text-align:start;vertical-align:top">${content}</${tag}>`;
  const head = `<td></td>${[here, there].map((side) => cell('th', 'col', sentenceMarkup(side, locale))).join('')}`;
  const body = rows.map(
    ({ term, here, there }) =>
      `<tr>${cell('th', 'row', escape(term))}${[here, there].map((side) => cell('td', '', textMarkup(side, locale))).join('')}</tr>`,
  );
  return scrolled(whyDiffer(), '.75em 0 0', `<tr>${head}</tr>${body.join('')}`, [here.sentence, there.sentence]);
}

/** The same where no table may stand: a line for each difference. */
export const differenceLines = ({ here, there, rows }: DifferenceView, locale: string): string[] => [
  `${whyDiffer()}${colon(locale)}${sentenceMarkup(here, locale)} – ${sentenceMarkup(there, locale)}`,
  ...rows.map(
    ({ term, here, there }) =>
      `${escape(term)}${colon(locale)}${textMarkup(here, locale)} – ${textMarkup(there, locale)}`,
  ),
];

/** What has become of the figure. */
function statusMarkup({ word, date, note, other }: StatusLine, locale: string): string {
  const state = `<strong>${escape([word, date].filter(Boolean).join(listComma(locale)))}${fullStop(locale)}</strong>`;
  const now =
    other &&
    `${escape(other.word)} <span lang="${escape(other.statement.locale)}">${escape(ended(other.statement.sentence, other.statement.locale))}</span>`;
  return [state, textMarkup(note, locale), now].filter(Boolean).join(' ');
}

/** What a source says, in its own direction and marked where it isn't in the language spoken around it. */
export const inItsOwn = (markup: string, lang: string, locale: string): string =>
  lang === locale ? `<bdi>${markup}</bdi>` : `<span lang="${escape(lang)}" dir="auto">${markup}</span>`;

/** The source line: who says so, when, and where to look. */
export function sourceMarkup({ lang, title, address, details }: SourceLine, locale: string, link?: string): string {
  const cite = `<cite>${escape(title)}</cite>`;
  const named = address ? linkMarkup(address, cite, link) : cite;
  const line = [named, ...details.map(escape)].join(listComma(lang));
  return `${escape(msg('Source:', { id: 'source' }))} ${inItsOwn(line, lang, locale)}`;
}

/** Texts in one line: a semicolon stands after what is no sentence. */
const together = (texts: readonly TextInLanguage[], locale: string): string =>
  textsMarkup(
    texts,
    locale,
    () => '',
    (text, lang, at) => {
      const before = texts[at - 1];
      const space = before ? (hasEnd(before.text) ? sentenceSpace : listSemicolon)(lang) : '';
      return space + textMarkup(text, lang);
    },
  );

const notesOf = ({ notes }: ChangeRow, locale: string): string => together(notes, locale);

/**
 * A table of numbers, its first column of headings; cells are markup.
 *
 * @param named what the numbers are about, as text: the heading, or the sentences of the figures
 */
export function tableMarkup(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  named: readonly string[],
): string {
  const cell = ' style="padding:.25em 1em .25em 0;text-align:start;font-weight:normal;vertical-align:top"';
  const head = heads.map((text) => `<th scope="col"${cell.replace('normal', 'bold')}>${escape(text)}</th>`).join('');
  const body = rows.map(
    ([first, ...rest]) =>
      `<tr><th scope="row"${cell}>${first}</th>${rest.map((text) => `<td${cell}>${text}</td>`).join('')}</tr>`,
  );
  const title = escape(msg('The numbers', { id: 'the-numbers' }));
  return scrolled(title, '.75em 0', `<thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody>`, named);
}

/** A table in a box of its own, which widens no page. `tabindex` lets Safari's readers scroll it by keyboard. @param title markup */
const scrolled = (title: string, margin: string, rows: string, named: readonly string[]): string =>
  `<div role="group" aria-label="${[title, ...named.map(escape)].join(' – ')}" tabindex="0" style="margin:${margin};overflow-x:auto">` +
  `<table style="border-collapse:collapse;font-size:.875em;overflow-wrap:break-word"><caption style="text-align:start;font-weight:bold">${title}</caption>${rows}</table></div>`;

/** The numbers of a change: the picture beside them is decoration. */
function numbersTable({ figures, rows, columns, speech: { locale } }: FiguresView & Partial<ChangeView>): string {
  if (!rows?.length || !columns) return '';
  const heads = [columns.period, columns.value, columns.notes].filter(Boolean);
  return tableMarkup(
    heads,
    rows.map((row) => [
      textMarkup(row.period, locale),
      textMarkup(row.value, locale),
      ...(columns.notes ? [notesOf(row, locale)] : []),
    ]),
    [figures[0]!.statement.sentence],
  );
}

/** The same where no table may stand. */
const listedNumbers = (
  { rows = [], speech: { locale } }: FiguresView & Partial<ChangeView>,
  write: (markup: string) => string,
): string =>
  rows
    .map((row) =>
      write(
        [`${textMarkup(row.period, locale)}${colon(locale)}${textMarkup(row.value, locale)}`, notesOf(row, locale)]
          .filter(Boolean)
          .join(listComma(locale)),
      ),
    )
    .join('');
