import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import {
  reading,
  renderInstead,
  renderName,
  renderTermSource,
  useInstead,
  type Reading,
} from '../../controllers/term-parts.js';
import { wordingOf, type Entry, type WordLevel } from '../../data/glossary-entry.js';
import { matchRanges, type SearchResult } from '../../data/glossary-search.js';

/** What an entry is shown with; the same for all entries of one list. */
export interface EntryView extends Reading {
  /** What the reader is searching for. */
  readonly query?: string;
  readonly level: WordLevel;
  readonly compact: boolean;
  /** What relative addresses are resolved against. */
  readonly base: string;
  /** The entries on show, by id: the ones that can be linked to. */
  readonly shown: ReadonlyMap<string, Entry>;
  addressOf(id: string): string;
  follow(event: Event): void;
  copyLink(event: Event): void;
}

/** One or more headings with entries under them; `id` is what the navigation jumps to. */
export interface Section {
  readonly id: string;
  readonly label?: unknown;
  readonly entries: readonly Entry[];
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
      ${label}
    </div>`;
    const results = entries.map((entry) => ({ entry, rank: 0 }));
    return html`<div class="section">${label ? heading : nothing} ${renderList(results, view)}</div>`;
  });

/** A definition list, or a row of disclosures: a `<dl>` may not hold those. */
export function renderList(results: readonly SearchResult<Entry>[], view: EntryView): TemplateResult {
  const renderEntry = view.compact ? renderDisclosure : renderDefinition;
  const items = results.map((result) => renderEntry(result, view));
  return view.compact
    ? html`<div part="list" class="list">${items}</div>`
    : html`<dl part="list" class="list">
        ${items}
      </dl>`;
}

const renderDefinition = (result: SearchResult<Entry>, view: EntryView) =>
  html`<div part="entry" class="entry" id=${`term-${result.entry.id}`} tabindex="-1">
    <dt part="term" class="term">
      ${renderName(result.entry.of, readingFor(result, view))}${' '}${renderCopyLink(result.entry, view)}
    </dt>
    <dd>${renderBody(result, view)}</dd>
  </div>`;

/** A result that answers with another word is open at once. */
const renderDisclosure = (result: SearchResult<Entry>, view: EntryView) =>
  html`<details
    part="entry"
    class="entry"
    id=${`term-${result.entry.id}`}
    ?open=${result.instead !== undefined}
  >
    <summary part="term" class="term">${renderName(result.entry.of, readingFor(result, view))}</summary>
    <div class="body">${renderBody(result, view)} ${renderCopyLink(result.entry, view)}</div>
  </details>`;

/** Marks what was searched for: as a whole where the result has it so, else word by word. */
const readingFor = ({ rank }: SearchResult<Entry>, { query, ...view }: EntryView): Reading =>
  query ? { ...view, mark: (text) => marked(text, matchRanges(text, query, rank < 16)) } : view;

function marked(text: string, ranges: ReturnType<typeof matchRanges>): unknown {
  let last = 0;
  const parts = ranges.map(([start, end]) => {
    const part = html`${text.slice(last, start)}<mark part="mark">${text.slice(start, end)}</mark>`;
    last = end;
    return part;
  });
  return [parts, text.slice(last)];
}

const list = <T>(items: readonly T[], show: (item: T) => unknown) =>
  items.map((item, at) => [at ? ', ' : nothing, show(item)]);

/** What stands under a term; what it hasn't is left out. */
function renderBody(result: SearchResult<Entry>, view: EntryView): TemplateResult {
  const { entry, instead } = result;
  const { of, term } = entry;
  const { synonyms = [], insteadOf = [], related = [], source } = of;
  const read = readingFor(result, view);
  const links = related.flatMap((id) => view.shown.get(id) ?? []);
  return html`${
    instead === undefined
      ? nothing
      : html`<p part="use" class="use">${useInstead(term, entry.insteadOf[instead]!.term)}</p>`
  }
    <p part="definition" class="definition">${reading(wordingOf(of, view.level), read)}</p>
    ${
      synonyms.length
        ? html`<p part="synonyms" class="synonyms">
          ${msg('Also called:', { id: 'also-called' })}${' '}${list(synonyms, (text) => reading(text, read))}
        </p>`
        : nothing
    }
    ${insteadOf.map((old) => html`<p part="instead" class="instead">${renderInstead(old, read)}</p>`)}
    ${
      links.length
        ? html`<p part="related" class="related">
          ${msg('See also:', { id: 'see-also' })}${' '}${list(links, (link) => renderRelated(link, view))}
        </p>`
        : nothing
    }
    ${source ? html`<p part="source" class="source">${renderTermSource(of, read, view.base)}</p>` : nothing}`;
}

const renderRelated = ({ id, term }: Entry, { addressOf, follow }: EntryView) =>
  html`<a href=${addressOf(id)} data-term=${id} @click=${follow}>${term}</a>`;

const renderCopyLink = ({ id, abbreviation, term }: Entry, view: EntryView) =>
  html`<button
    part="link"
    class="link"
    type="button"
    data-term=${id}
    aria-label=${msg(str`Copy the link to “${abbreviation ?? term}”`, { id: 'copy-link-to' })}
    @click=${view.copyLink}
  >
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d="M6.5 9.5l3-3M5 7L3.2 8.8a2.8 2.8 0 0 0 4 4L9 11M7 5l1.8-1.8a2.8 2.8 0 0 1 4 4L11 9"></path>
    </svg>
  </button>`;

/** Opens an entry that is on show, scrolls to it and focuses it. */
export function openEntry(root: ParentNode, id: string): void {
  const entry = root.querySelector<HTMLElement>(`#term-${CSS.escape(id)}`)!;
  if (entry instanceof HTMLDetailsElement) entry.open = true;
  entry.scrollIntoView();
  (entry.querySelector('summary') ?? entry).focus({ preventScroll: true });
}
