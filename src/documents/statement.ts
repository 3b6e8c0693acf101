import type { Figure } from './figure.js';
import type { Quantity } from '../quantity/quantity.js';
import { readQuantity } from '../quantity/read-quantity.js';
import { pickLanguage, pickText } from '../text/pick-language.js';
import { asTyped } from '../quantity/as-typed.js';
import type { Part } from '../quantity/parts.js';
import type { Phrases } from '../quantity/phrases.js';
import { en } from '../quantity/phrases/en.js';
import { formatQuantityParts } from '../quantity/format-quantity.js';

/** What a figure is said with. */
export interface Speech {
  /** BCP 47 tag for `Intl`. */
  readonly locale: string;
  /** The words that go with it. */
  readonly phrases: Phrases;
  /** BCP 47 tag of the document's plain strings. */
  readonly language: string;
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
  const quantity = readQuantity(figure.value);
  const [spoken = '', forms] = (figure.unit && pickLanguage(figure.unit, locale, locale)) ?? [];
  // Another language's noun would be worse than the typed one.
  const unit = primary(spoken) === primary(locale) ? forms : undefined;
  // In the language that it was typed in the author's words stand, but that a bare number takes a noun from the document.
  const typed = asTyped(figure.value);
  const stands = !quantity || (primary(locale) === 'en' && (!unit || typed.at(-1)?.type === 'unit'));
  const parts = stands ? typed : formatQuantityParts(quantity, { locale, phrases, unit });
  const value = parts.map((part) => part.value).join('');
  return { speech, quantity, parts, value, label, sentence: label ? `${value} ${label.text}` : value };
}
