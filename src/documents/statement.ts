import type { Figure } from './figure.js';
import { pickLanguage, pickText, type TextInLanguage } from '../text/pick-language.js';
import { listComma } from '../text/list-comma.js';
import { asTyped } from '../quantity/as-typed.js';
import { fill, join, type Part } from '../quantity/parts.js';
import type { PluralForms } from '../quantity/phrases.js';

/**
 * Says a value, typed in English notation, in another language; `unit` is its noun there, `kind` what a pair is. Null for what it can't read. See
 * quantity/translate.ts.
 */
export type Translate = (value: string, unit: PluralForms | undefined, kind?: Figure['kind']) => readonly Part[] | null;

/** What a figure is said with. */
export interface Speech {
  /** BCP 47 tag for `Intl`. */
  readonly locale: string;
  /** BCP 47 tag of the document's plain strings. */
  readonly language: string;
  /** Absent in English, where the author's words stand. */
  readonly translate?: Translate | undefined;
}

/** A figure put into words once, for the eye and for the ear alike. */
export interface Statement {
  /** The locale that was asked for, or English where the figure has no other words. */
  readonly locale: string;
  /** BCP 47 tag of what `parts` say. */
  readonly lang: string;
  readonly parts: readonly Part[];
  readonly value: string;
  readonly label?: TextInLanguage | undefined;
  /** Value and label, as one would quote them. */
  readonly sentence: string;
}

const primary = (tag: string): string => tag.split('-', 1)[0]!.toLowerCase();

/** A count with a part of it: "114 children, 42% of them in Australia". */
const WITH_PART = /^[^,]*\d[^,]*\p{L}, \S+% of /u;

/** A label that brings its own mark: "(2023)", "– and boys", ": girls". */
const WITH_MARK = /^[([{（,.;:،؛，。；：–—-]/u;

/** Whether a value in English notation is in the reader's own language. */
export const isEnglish = (tag: string): boolean => primary(tag) === 'en';

/**
 * Says `figure`: its label in the best language that it has, its value as it was typed on an English page, else by the
 * locale's rules. A label in English takes the value along, since half a sentence in each language would be neither; of other languages the phrases may not be at hand.
 */
export function sayFigure(figure: Figure, { locale: asked, language, translate }: Speech): Statement {
  const label = pickText(figure.label, asked, language);
  const locale = label && isEnglish(label.lang) && !isEnglish(asked) ? label.lang : asked;
  const [spoken = '', forms] = (figure.unit && pickLanguage(figure.unit, locale, locale)) ?? [];
  // Another language's noun would be worse than the typed one.
  const unit = primary(spoken) === primary(locale) ? forms : undefined;
  const translated = isEnglish(locale) ? undefined : translate?.(figure.value, unit, figure.kind);
  const parts = translated ?? withNoun(asTyped(figure.value), isEnglish(locale) ? unit : undefined);
  const lang = translated || isEnglish(locale) ? locale : language;
  const value = join(parts);
  // What is set in between two commas needs the second.
  const closing = label && WITH_PART.test(figure.value) && !WITH_MARK.test(label.text) ? listComma(lang).trim() : '';
  return { locale, lang, parts, value, label, sentence: label ? `${value}${closing} ${label.text}` : value };
}

/** A bare number with the document's noun; a noun that was typed stands. */
function withNoun(typed: readonly Part[], unit: PluralForms | undefined): readonly Part[] {
  const number = typed.at(-1);
  if (!unit || number?.type !== 'number') return typed;
  const form = /^1%?$/.test(number.value) ? unit.one : undefined;
  const noun = form ?? unit.other ?? '';
  return fill(noun.includes('#') ? noun : `# ${noun}`, 'unit', typed);
}
