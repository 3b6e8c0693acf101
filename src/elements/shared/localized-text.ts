import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizedText } from '../../documents/figure.js';
import type { DiscouragedTerm, Term } from '../../documents/term.js';
import { languageOfName } from '../../documents/term-name.js';
import { inBrackets } from '../../text/list-comma.js';
import { pickText } from '../../text/pick-language.js';
import type { SourceLine } from '../../documents/source-line.js';
import { renderDetails } from './figure/source-details.js';
import { textIn } from './text-in.js';

/** What language to show, and how. */
export interface ReadingLanguages {
  /** BCP 47 tag of the text around. */
  readonly locale: string;
  /** BCP 47 tag of texts that are plain strings. */
  readonly language: string;
}

/** A text in the best language that it has, marked where that is not the page's. */
export function renderText(text: LocalizedText | undefined, { locale, language }: ReadingLanguages): unknown {
  const picked = pickText(text, locale, language);
  return picked ? textIn(picked, locale) : nothing;
}

/** The text alone, for a label or an announcement. */
export const plainText = (text: LocalizedText | undefined, { locale, language }: ReadingLanguages): string =>
  pickText(text, locale, language)?.text ?? '';

/** A term's name with its abbreviation in brackets. The space is beside no comment: Chromium leaves such a one out of what is spoken. */
export function renderName(named: Term, read: ReadingLanguages): TemplateResult {
  const { term, abbreviation } = named;
  const lang = languageOfName(named, read.locale, read.language);
  const isOther = lang && lang !== read.locale;
  const say = (text: LocalizedText | undefined) => (isOther ? plainText(text, read) : renderText(text, read));
  const [open, close] = inBrackets('|', isOther ? lang : read.locale).split('|');
  const remark = html`${open!.trim()}${say(abbreviation)}${close}`;
  const name = !abbreviation
    ? html`<dfn>${say(term)}</dfn>`
    : open!.startsWith(' ')
      ? html`<dfn>${say(term)}</dfn> <span class="abbreviation">${remark}</span>`
      : html`<dfn>${say(term)}</dfn><span class="abbreviation">${remark}</span>`;
  return isOther ? html`<span lang=${lang} dir="auto">${name}</span>` : name;
}

/** Who says so, linked where there is an address. */
export const renderTermSource = ({ lang, title, address, details }: SourceLine): TemplateResult => {
  const cite = html`<cite>${title}</cite>`;
  return html`<span class="lead">${msg('Source:', { id: 'source' })}</span>${' '}<span lang=${lang} dir="auto"
      >${address ? html`<a href=${address} rel="external noreferrer">${cite}</a>` : cite}${renderDetails(details, lang)}</span
    >`;
};

/** What not to call it and why. */
export const renderInstead = ({ term, reason }: DiscouragedTerm, read: ReadingLanguages): TemplateResult =>
  html`<span class="lead">${msg('Avoid:', { id: 'not' })}</span>${' '}<span dir="auto"><s lang=${langOf(term, read)}>${plainText(term, read)}</s>. <span lang=${langOf(reason, read)}>${plainText(reason, read)}</span></span>`;

const langOf = (text: LocalizedText | undefined, { locale, language }: ReadingLanguages): string =>
  pickText(text, locale, language)?.lang ?? locale;

/** Where it still occurs. */
export const renderContext = ({ context }: DiscouragedTerm, read: ReadingLanguages): unknown =>
  context
    ? html`<p part="instead" class="instead">
        <span class="lead">${msg('You may still see it in:', { id: 'still-found' })}</span>${' '}<span>${renderText(context, read)}</span>
      </p>`
    : nothing;
