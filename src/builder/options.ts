/** The fields of an element's attributes: those asked at once, and the rest behind a disclosure. */
import { html, type TemplateResult } from 'lit';
import type { Control } from '../embed/controls.js';
import { publishedDocument } from '../embed/snippet/address.js';
import type { App } from './app.js';
import { controlField } from './fields.js';
import { showsFigure } from '../embed/figure-elements.js';

/** What is asked at once; every other attribute is one disclosure away. */
export const FIRST: Readonly<Record<string, readonly string[]>> = {
  own: ['value', 'label', 'source', 'source-date', 'source-url'],
  glossary: ['compact', 'level'],
  term: [],
  posts: ['src', 'heading', 'count', 'layout'],
  support: ['src', 'country', 'for', 'heading'],
  actions: ['src', 'show', 'only', 'country', 'heading'],
  sources: ['heading', 'cite'],
  calm: ['heading'],
  exit: ['href'],
  quote: ['text', 'by', 'office', 'source', 'source-url', 'page'],
  contact: ['action', 'service', 'heading', 'office', 'answer-within', 'report-url', 'support', 'topics'],
  give: [
    'service',
    'action',
    'monthly-action',
    'currency',
    'amounts',
    'frequencies',
    'to',
    'what-for',
    'receipt',
    'privacy-url',
  ],
  subscribe: ['action', 'service', 'heading', 'why', 'sender', 'frequency', 'consent', 'consent-version'],
};
/** Whole documents, which no one pastes as an attribute, and what is chosen above the options. */
const ELSEWHERE = ['data', 'figure', 'term', 'terms'];

/** Sets an attribute, or takes it away. */
export function setAttribute({ setup, choose }: App, name: string, value: string | undefined): void {
  const { [name]: _, ...rest } = setup.attributes;
  // In its own place, so that a snippet's attributes don't change their order as one types.
  const attributes =
    value === undefined
      ? rest
      : name in setup.attributes
        ? { ...setup.attributes, [name]: value }
        : { ...rest, [name]: value };
  choose({ attributes });
}

const controlsOf = ({ catalogue, setup }: App): readonly Control[] =>
  catalogue.elements.find(({ element }) => element === setup.element)?.controls ?? [];

export function fieldsFor(app: App, controls: readonly Control[]): TemplateResult[] {
  return controls.map((control) =>
    controlField(control, app.setup.attributes[control.name], (value) =>
      // Without an address there is the published document's: a field that was cleared to write another stays clear.
      setAttribute(app, control.name, control.name === 'src' ? (value ?? '') : value),
    ),
  );
}

export const pick = (app: App, names: readonly string[]): Control[] =>
  names.flatMap((name) => controlsOf(app).find((control) => control.name === name) ?? []);

/** Every attribute that isn't asked for above. */
export function renderOptions(app: App): TemplateResult {
  const { element, attributes } = app.setup;
  const own = publishedDocument(element, app.catalogue.base);
  const shown = [...(FIRST[showsFigure(element) ? ('src' in attributes ? '' : 'own') : element] ?? []), ...ELSEWHERE];
  const rest = controlsOf(app).filter(
    ({ name }) =>
      !shown.includes(name) &&
      !(name === 'src' && (!own || !('src' in attributes))) &&
      !(name === 'value' && 'src' in attributes),
  );
  return html`<details class="more">
    <summary>More options <span class="count">${rest.length}</span></summary>
    ${fieldsFor(app, rest)}
  </details>`;
}
