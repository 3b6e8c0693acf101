import type { Figure } from './figure.js';
import type { Quantity } from '../quantity/quantity.js';
import { pickLanguage, pickText } from '../text/pick-language.js';
import { asTyped } from '../quantity/as-typed.js';
import type { Part } from '../quantity/parts.js';
import type { Phrases, PluralForms } from '../quantity/phrases.js';
import { en } from '../quantity/phrases/en.js';
import type { Grammar } from '../quantity/grammar.js';
import { readShare } from '../quantity/read-share.js';

/** What a figure is said with. */
export interface Speech {
  /** BCP 47 tag for `Intl`. */
  readonly locale: string;
  /** The words that go with it. */
  readonly phrases: Phrases;
  /** BCP 47 tag of the document's plain strings. */
  readonly language: string;
  /** What reads every notation and says it in other languages than English; without it only the commonest shares are read. */
  readonly grammar?: Grammar | undefined;
}

/** A text and the language it is in. */
export interface Words {
  readonly text: string;
  readonly lang: string;
}

/** A figure put into words once, for the eye and for the ear alike. */
export interface Statement {
  /** What it is said with: what was asked for, or English where the figure has no other words. */
  readonly speech: Speech;
  /** Null where the grammar cannot read the value: then `parts` is the author's own text. */
  readonly quantity: Quantity | null;
  readonly parts: readonly Part[];
  readonly value: string;
  readonly label?: Words;
  /** Value and label, as one would quote them. */
  readonly sentence: string;
}

const primary = (tag: string): string => tag.split('-', 1)[0]!.toLowerCase();

/**
 * Says `figure`: its label in the best language that it has, its value as it was typed on an English page, else by the
 * locale's rules. A label in English takes the value along, since half a sentence in each language would be neither; of other languages the phrases may not be at hand.
 */
export function sayFigure(figure: Figure, asked: Speech): Statement {
  const label = pickText(figure.label, asked.locale, asked.language);
  const foreign = label && primary(label.lang) === 'en' && primary(asked.locale) !== 'en';
  const speech = foreign ? { ...asked, locale: label.lang, phrases: en } : asked;
  const { locale, phrases } = speech;
  const english = primary(locale) === 'en';
  // A point may part thousands where either the page or the document isn't English.
  const languages = [asked.locale, asked.language].filter((tag) => primary(tag) !== 'en');
  const quantity = asked.grammar
    ? asked.grammar.readQuantity(figure.value, { language: languages[0] })
    : readShare(figure.value);
  const [spoken = '', forms] = (figure.unit && pickLanguage(figure.unit, locale, locale)) ?? [];
  // Another language's noun would be worse than the typed one.
  const unit = primary(spoken) === primary(locale) ? forms : undefined;
  const parts =
    quantity && asked.grammar && !english
      ? asked.grammar.formatQuantityParts(quantity, { locale, phrases, unit })
      : withNoun(asTyped(figure.value), unit);
  const value = parts.map((part) => part.value).join('');
  return { speech, quantity, parts, value, label, sentence: label ? `${value} ${label.text}` : value };
}

/** What was typed in English stands there; a bare number takes the noun that the document has for it. */
function withNoun(typed: Part[], unit: PluralForms | undefined): readonly Part[] {
  const [number, ...rest] = typed.slice(typed[0]?.type === 'qualifier' ? 1 : 0);
  const noun = number?.type === 'number' && !rest.length && unit && ((number.value === '1' && unit.one) || unit.other);
  return noun && !noun.includes('#') ? [...typed, { type: 'unit', value: ` ${noun}` }] : typed;
}
