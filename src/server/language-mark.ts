/** Says in markup what elements say of their language by themselves: see elements/shared/language-mark.ts. */
import { canonicalLocale } from '../runtime/locale.js';
import { directionOf } from '../text/right-to-left.js';
import { typedLanguage } from '../text/typed-language.js';
import type { Tag } from './page.js';
import { attributeOf, escape, isElement } from './tree.js';

/** A language and its direction, as attributes. */
export const languageMarkup = (lang: string): string => ` lang="${escape(lang)}" dir="${directionOf(lang)}"`;

/** What is said in place of a tag, and around it. */
export interface Languages {
  /** BCP 47 tag of what the element says. */
  readonly spoken: string;
  /** BCP 47 tag of the page there. */
  readonly around: string;
}

/** The languages of a tag, where they are two: nobody has words for the page's. */
export function twoLanguages(lang: string, spoken: string): Languages | undefined {
  const around = canonicalLocale(lang);
  return around === spoken ? undefined : { spoken, around };
}

/** Attributes in which an author writes a sentence of the page. */
const TYPED = [
  'heading',
  'label',
  'why',
  'contents',
  'sender',
  'frequency',
  'what-for',
  'receipt',
  'consent',
  'office',
  'source',
];

/** The sentences that the tag gives stay in the page's language, where each stands alone. */
export function withOwnTexts(
  markup: string,
  { attributes }: Tag,
  { spoken, around }: Languages,
  names = TYPED,
): string {
  return names.reduce((said, name) => {
    const typed = attributes.get(name)?.trim() ?? '';
    const lang = typedLanguage(typed, spoken, around);
    if (!typed || lang === spoken) return said;
    const written = escape(typed);
    // Another text may be the same word.
    const places = name === 'source' ? ['<cite><bdi>', '<cite>'] : ['>'];
    const place = places.find((before) => said.includes(`${before}${written}</`)) ?? '';
    return place
      ? said.replace(`${place}${written}</`, () => `${place}<span${languageMarkup(lang)}>${written}</span></`)
      : said;
  }, markup);
}

/** A shadow tree in which what is said is marked, and what the author wrote is the page's again. */
export function markedShadow(markup: string, tag: Tag, languages: Languages): string {
  // A quotation turns each of its parts itself, but for its source.
  if (tag.name === 'quote')
    return withOwnTexts(markup, tag, languages, ['source']).replace(
      ' part="base"',
      () => ` lang="${escape(languages.spoken)}" part="base"`,
    );
  const isFilled = (slot: string | undefined) =>
    !slot || tag.node.childNodes.some((child) => isElement(child) && attributeOf(child, 'slot') === slot);
  return withOwnTexts(markup, tag, languages)
    .replace(
      / part="(?:base|popover|support)"[^>]*/g,
      (part) => languageMarkup(languages.spoken) + part.replace(/ dir="\w+"/, ''),
    )
    .replace(/<slot(?: name="([^"]*)")?(?=[ >])/g, (slot, name?: string) =>
      isFilled(name) ? slot + languageMarkup(languages.around) : slot,
    );
}
