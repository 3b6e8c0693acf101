/** Which figure it shows: of the published ones, or one's own. */
import { html, type TemplateResult } from 'lit';
import type { Figure } from '../documents/figure.js';
import { namedFigures } from '../embed/snippet/words.js';
import type { App } from './app.js';
import { figuresFor } from './fitting-figures.js';
import { radios } from './fields.js';
import { renderGallery } from './gallery.js';
import { changeSides } from './left-attributes.js';
import { FIRST, fieldsFor, pick } from './options.js';
import { remarksOn, remarksOnPublished } from './remarks.js';
import { beginWith, EXAMPLE, OWN_FIGURES } from './setup.js';

const without = (attributes: Readonly<Record<string, string>>, names: readonly string[]) =>
  Object.fromEntries(Object.entries(attributes).filter(([name]) => !names.includes(name)));

const OWN_FROM = ['label', 'note', 'source', 'source-url', 'source-date'];

export const today = (): string => new Date().toISOString().slice(0, 10);

export const renderRemarks = (remarks: readonly string[]): TemplateResult =>
  html`<div role="status">${remarks.map((remark) => html`<p class="hint remark">${remark}</p>`)}</div>`;

export function renderFigure(app: App): TemplateResult {
  const { setup, catalogue, choose } = app;
  const fromDocument = 'src' in setup.attributes;
  const chosen = namedFigures(setup.attributes, catalogue.figures);
  const turn = (to: string) => {
    const rest = without(setup.attributes, ['src', 'figure', 'value', 'arrange', ...OWN_FROM]);
    const before = changeSides(
      setup.element,
      fromDocument ? 'document' : 'own',
      without(setup.attributes, Object.keys(rest)),
    );
    const begun =
      to === 'document'
        ? beginWith(setup.element, catalogue.base, catalogue).attributes
        : (OWN_FIGURES[setup.element] ?? EXAMPLE);
    choose({ words: undefined, attributes: { ...(before ?? begun), ...rest } });
  };
  return html`${radios(
    'from',
    'The figure',
    [
      ['document', 'One we publish'],
      ['own', 'My own'],
    ],
    fromDocument ? 'document' : 'own',
    turn,
  )}
    ${
      fromDocument
        ? html`${renderFigureChoice(app, chosen)}
          <p class="hint">It stays up to date by itself: when a figure is revised, your page says so.</p>
            ${renderRemarks(remarksOnPublished(setup, chosen))}`
        : html`${fieldsFor(app, pick(app, FIRST['own']!))}
            ${renderRemarks(remarksOn(setup, today()))}`
    }`;
}

function renderFigureChoice(app: App, chosen: readonly Figure[]): TemplateResult[] {
  const { setup, catalogue, choose } = app;
  const several = setup.element === 'prevalence' || setup.element === 'compare';
  const fitting = figuresFor(setup.element, catalogue);
  if (!fitting.length)
    return [
      html`<p class="hint remark" role="status">
        ${app.view.elsewhere || 'The published document has no figure that can be shown so: choose another element, or a figure of your own.'}
      </p>`,
    ];
  const ids = chosen.map(({ id }) => id!);
  // A line from elsewhere may name a figure that there is no longer: it is told, and nothing else is chosen in silence.
  const unknown = (setup.attributes['figure'] ?? '').split(/\s+/).filter((id) => id && !ids.includes(id));
  const lost = unknown.map(
    (id) => html`<p class="hint remark" role="status">There is no figure “${id}” in this document: choose another.</p>`,
  );
  return [
    ...lost,
    renderGallery({
      document: catalogue.figures,
      figures: fitting,
      chosen: ids,
      most: several ? 4 : 1,
      choose: (next) => choose({ words: undefined, attributes: { ...setup.attributes, figure: next.join(' ') } }),
    }),
  ];
}
