import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { listComma } from '../../text/list-comma.js';
import { pickText } from '../../text/pick-language.js';
import type { LocalizedText } from '../../documents/figure.js';
import { textIn, textsIn } from '../shared/text-in.js';
import { addressOf } from '../shared/term/term-address.js';
import {
  renderText,
  renderContext,
  renderInstead,
  renderName,
  renderTermSource,
  type ReadingLanguages,
} from '../shared/localized-text.js';
import type { Section, Shown } from '../../documents/glossary-arrangement.js';
import { wordingOf, type Listed, type WordLevel } from '../../documents/glossary-entry.js';

/** What an entry is shown with; the same for all entries of one list. */
export interface EntryView extends ReadingLanguages {
  readonly level: WordLevel;
  readonly compact: boolean;
}

/** Entries under headings of `level`, or without any where there is one section without a label. */
export const renderSections = (sections: readonly Section[], headingLevel: number, view: EntryView): TemplateResult[] =>
  sections.map(({ id, label, entries }) => {
    const heading = html`<div
      role="heading"
      aria-level=${headingLevel}
      id=${`section-${id}`}
      part="heading"
      class="heading"
      tabindex="-1"
    >
      ${renderText(label, view)}
    </div>`;
    return html`<div class="section">${label ? heading : nothing} ${renderList(entries, view)}</div>`;
  });

/** A definition list, or a row of disclosures: a `<dl>` may not hold those. */
function renderList(entries: readonly Shown[], view: EntryView): TemplateResult {
  const renderEntry = view.compact ? renderDisclosure : renderDefinition;
  const items = entries.map((entry) => renderEntry(entry, view));
  return view.compact
    ? html`<div part="list" class="list">${items}</div>`
    : html`<dl part="list" class="list">
        ${items}
      </dl>`;
}

const renderDefinition = (entry: Shown, view: EntryView) =>
  html`<div part="entry" class="entry" id=${`term-${entry.id}`} tabindex="-1">
    <dt part="term" class="term">${renderName(entry.of, view)}</dt>
    <dd>${renderBody(entry, view)} ${renderCopyLink(entry)}</dd>
  </div>`;

const renderDisclosure = (entry: Shown, view: EntryView) =>
  html`<details part="entry" class="entry" id=${`term-${entry.id}`}>
    <summary part="term" class="term">${renderName(entry.of, view)}</summary>
    <div class="body">${renderBody(entry, view)} ${renderCopyLink(entry)}</div>
  </details>`;

/** Texts, each in its own direction as it stands above an entry, and those that name terms as links to them. */
function list(items: readonly LocalizedText[], { locale, language }: EntryView, ids: readonly string[] = []) {
  const texts = items.flatMap((item) => pickText(item, locale, language) ?? []);
  return html`<span>${textsIn(texts, locale, listComma, (text, _lang, at) => {
    const id = ids[at];
    const said = textIn(text, locale);
    return id ? html`<a href=${addressOf(id)} data-term=${id}>${said}</a>` : said;
  })}</span>`;
}

/** What stands under a term: what it means, and below that in few rows all else; what it hasn't is left out. */
function renderBody({ of, source, related }: Shown, view: EntryView): TemplateResult {
  const { synonyms = [], insteadOf = [] } = of;
  return html`<p part="definition" class="definition">${renderText(wordingOf(of, view.level), view)}</p>
    ${
      synonyms.length
        ? html`<p part="synonyms" class="synonyms">
          <span class="lead">${msg('Also called:', { id: 'also-called' })}</span>${' '}${list(synonyms, view)}
        </p>`
        : nothing
    }
    ${insteadOf.map(
      (old) =>
        html`<div class="row"
          ><p part="instead" class="instead">${renderInstead(old, view)}</p> ${renderContext(old, view)}</div
        >`,
    )}
    ${related.length || source ? renderWhereToGo(related, source, view) : nothing}`;
}

const renderWhereToGo = (related: Shown['related'], source: Shown['source'], view: EntryView) =>
  html`<div class="row"
    >${
      related.length
        ? html`<p part="related" class="related">
            <span class="lead">${msg('See also:', { id: 'see-also' })}</span>${' '}${list(
              related.map(({ of }) => of.term),
              view,
              related.map(({ id }) => id),
            )}
          </p>`
        : nothing
    } ${source ? html`<p part="source" class="source">${renderTermSource(source)}</p>` : nothing}</div
  >`;

const renderCopyLink = ({ id, term }: Listed) =>
  html`<button
    part="link"
    class="link"
    type="button"
    data-term=${id}
    aria-label=${msg(str`Copy the link to “${term}”`, { id: 'copy-link-to' })}
  >
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d="M6.5 9.5l3-3M5 7L3.2 8.8a2.8 2.8 0 0 0 4 4L9 11M7 5l1.8-1.8a2.8 2.8 0 0 1 4 4L11 9"></path>
    </svg>
  </button>`;
