import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { useInstead } from '../../controllers/term-parts.js';
import type { Entry, WordLevel } from '../../data/glossary-entry.js';
import type { SearchResult } from '../../data/glossary-search.js';
import type { Term } from '../../data/term.js';
import type { Section } from './list.js';

/** The author's own content, and one plain line where loading failed. */
export const renderOwnContent = (failed: boolean): TemplateResult =>
  html`<slot></slot>${
    failed
      ? html`<p part="message" class="message">
          ${msg('The glossary could not be loaded.', { id: 'glossary-not-loaded' })}
        </p>`
      : nothing
  }`;

/** The field to search in, with a label that stays. */
export const renderSearch = (query: string, onInput: (event: Event) => void): TemplateResult =>
  html`<div role="search" class="search">
    <label for="query">${msg('Search the terms', { id: 'search-terms' })}</label>
    <input id="query" part="input" type="search" autocomplete="off" .value=${query} @input=${onInput} />
  </div>`;

/** The wordings to choose from: those that any term has, beside the one that all have. */
export function renderLevels(terms: readonly Term[], level: WordLevel, onChange: (event: Event) => void): unknown {
  const labels: readonly (readonly [WordLevel, string])[] = [
    ['plain', msg('Plain', { id: 'plain' })],
    ['definition', msg('Standard', { id: 'standard' })],
    ['professional', msg('Professional', { id: 'professional' })],
  ];
  const offered = labels.filter(([each]) => terms.some((term) => term[each]));
  return offered.length > 1
    ? html`<fieldset part="level" class="level" @change=${onChange}>
        <legend>${msg('Wording', { id: 'wording' })}</legend>
        ${offered.map(
          ([each, label]) =>
            html`<label
              ><input type="radio" name="level" value=${each} .checked=${each === level} />${label}</label
            >`,
        )}
      </fieldset>`
    : nothing;
}

/** Buttons that jump to the headings of a long list. */
export const renderNavigation = (sections: readonly Section[], onJump: (event: Event) => void): TemplateResult =>
  html`<nav part="nav" aria-label=${msg('Sections of the glossary', { id: 'glossary-sections' })}>
    <ul>
      ${sections.map(({ id, label }) => html`<li><button type="button" data-section=${id} @click=${onJump}>${label}</button></li>`)}
    </ul>
  </nav>`;

/** Goes to the heading that a button of the navigation names. */
export function jumpTo(root: ParentNode, { dataset }: HTMLElement): void {
  const heading = root.querySelector<HTMLElement>(`#section-${CSS.escape(dataset['section']!)}`)!;
  heading.scrollIntoView();
  heading.focus({ preventScroll: true });
}

/** What a search gave, in a sentence or two. */
export function summaryOf([first, ...others]: readonly SearchResult<Entry>[], query: string): string {
  if (!first) return msg(str`No term matches “${query}”.`, { id: 'no-match' });
  const { entry, instead } = first;
  const found = msg(str`Terms found: ${others.length + 1}.`, { id: 'terms-found' });
  return instead === undefined ? found : `${found} ${useInstead(entry.term, entry.insteadOf[instead]!.term)}`;
}
