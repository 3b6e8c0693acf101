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
import type { SearchResult } from '../../data/glossary-search.js';

/** What an entry is shown with; the same for all entries of one list. */
export interface EntryView extends Reading {
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
  const items = results.map(({ rank, ...result }) => ({ ...result, view: { ...view, asPhrase: rank < 16 } }));
  return view.compact
    ? html`<div part="list" class="list">${items.map(renderDisclosure)}</div>`
    : html`<dl part="list" class="list">${items.map(renderDefinition)}</dl>`;
}

interface Item {
  readonly entry: Entry;
  readonly instead?: number;
  readonly view: EntryView;
}

const renderDefinition = ({ entry, instead, view }: Item) =>
  html`<div part="entry" class="entry" id=${`term-${entry.id}`} tabindex="-1">
    <dt part="term" class="term">${renderName(entry.of, view)} ${renderCopyLink(entry, view)}</dt>
    ${renderBody(entry, instead, view).map(([kind, body]) => html`<dd part=${kind} class=${kind}>${body}</dd>`)}
  </div>`;

/** A result that answers with another word is open at once. */
const renderDisclosure = ({ entry, instead, view }: Item) =>
  html`<details part="entry" class="entry" id=${`term-${entry.id}`} ?open=${instead !== undefined}>
    <summary part="term" class="term">${renderName(entry.of, view)}</summary>
    ${renderBody(entry, instead, view).map(([kind, body]) => html`<div part=${kind} class=${kind}>${body}</div>`)}
    ${renderCopyLink(entry, view)}
  </details>`;

/** What stands under a term, each part with its name; parts that a term hasn't are left out. */
function renderBody(
  { of, term, insteadOf }: Entry,
  instead: number | undefined,
  view: EntryView,
): [kind: string, body: unknown][] {
  const { synonyms = [], insteadOf: discouraged = [], related = [] } = of;
  const links = related.flatMap((id) => view.shown.get(id) ?? []);
  const each = <T>(list: readonly T[], show: (item: T) => unknown, between: unknown = ', ') =>
    list.map((item, at) => [at ? between : nothing, show(item)]);
  const parts: [kind: string, body: unknown][] = [
    ['use', instead === undefined ? '' : useInstead(term, insteadOf[instead]!.term)],
    ['definition', reading(wordingOf(of, view.level), view)],
    [
      'synonyms',
      synonyms.length &&
        html`${msg('Also called:', { id: 'also-called' })} ${each(synonyms, (text) => reading(text, view))}`,
    ],
    ...discouraged.map((old): [string, unknown] => ['instead', renderInstead(old, view)]),
    [
      'related',
      links.length &&
        html`${msg('See also:', { id: 'see-also' })}
        ${each(links, (entry) => html`<a href=${view.addressOf(entry.id)} data-term=${entry.id} @click=${view.follow}>${entry.term}</a>`)}`,
    ],
    ['source', of.source && renderTermSource(of, view, view.base)],
  ];
  return parts.filter(([, body]) => body);
}

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
