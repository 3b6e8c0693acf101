import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { WordLevel } from '../../documents/glossary-entry.js';
import { renderText, type ReadingLanguages } from '../shared/localized-text.js';
import type { Section } from '../../documents/glossary-arrangement.js';

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
export const renderSearch = (onInput: () => void): TemplateResult =>
  html`<div role="search" class="search">
    <label for="query">${msg('Search the terms', { id: 'search-terms' })}</label>
    <input id="query" part="input" type="search" autocomplete="off" dir="auto" placeholder=" " @input=${onInput} />
  </div>`;

/** The wordings to choose from, where there is a choice. */
export function renderLevels(
  offered: readonly WordLevel[],
  level: WordLevel,
  onChange: (event: Event) => void,
): unknown {
  const labels: Readonly<Record<WordLevel, string>> = {
    plain: msg('Plain', { id: 'plain' }),
    definition: msg('Standard', { id: 'standard' }),
    professional: msg('Professional', { id: 'professional' }),
  };
  return offered.length > 1
    ? html`<fieldset part="level" class="level" @change=${onChange}>
        <legend>${msg('Wording', { id: 'wording' })}</legend>
        ${offered.map(
          (each) =>
            html`<label
              ><input type="radio" name="level" value=${each} .checked=${each === level} />${labels[each]}</label
            >`,
        )}
      </fieldset>`
    : nothing;
}

/** Buttons that jump to the headings of a long list. */
export const renderNavigation = (sections: readonly Section[], read: ReadingLanguages): TemplateResult =>
  html`<nav part="nav" aria-label=${msg('Sections of the glossary', { id: 'glossary-sections' })}>
    <ul>
      ${sections.map(({ id, label }) => html`<li><button type="button" data-section=${id}>${renderText(label, read)}</button></li>`)}
    </ul>
  </nav>`;
