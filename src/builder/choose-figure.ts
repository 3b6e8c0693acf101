/** Which figure it shows: of the published ones, or one's own. */
import { html, type TemplateResult } from 'lit';
import type { Figure } from '../documents/figure.js';
import { namedFigures } from '../embed/snippet/words.js';
import type { App } from './app.js';
import { figureLabel, isChange, isDrawable } from './catalogue.js';
import { radios, selectField, type Options } from './fields.js';
import { FIRST, fieldsFor, pick } from './options.js';
import { remarksOn, remarksOnPublished } from './remarks.js';
import { beginWith } from './setup.js';

const without = (attributes: Readonly<Record<string, string>>, names: readonly string[]) =>
  Object.fromEntries(Object.entries(attributes).filter(([name]) => !names.includes(name)));

/** Figures under the title of their source. */
function figureOptions(figures: readonly Figure[], { catalogue }: App): [string, Options][] {
  const groups = new Map<string, [string, string][]>();
  for (const figure of figures) {
    const title = figure.source?.title ?? 'Other';
    groups.set(title, [...(groups.get(title) ?? []), [figure.id!, figureLabel(figure, catalogue)]]);
  }
  return [...groups];
}

const OWN_FROM = ['label', 'note', 'source', 'source-url', 'source-date'];

/** Plainly an example: a figure of one's own begins with nobody else's number, words or source. */
const EXAMPLE = { value: '1 in 4', label: 'people in our town' };
const CHANGE = { value: '120 in 2024 to 150 in 2025', label: 'calls to our helpline', counts: 'Calls, not callers' };

const today = (): string => new Date().toISOString().slice(0, 10);

const renderRemarks = (remarks: readonly string[]): TemplateResult =>
  html`<div role="status">${remarks.map((remark) => html`<p class="hint remark">${remark}</p>`)}</div>`;

export function renderFigure(app: App): TemplateResult {
  const { setup, catalogue, choose } = app;
  const fromDocument = 'src' in setup.attributes;
  const chosen = namedFigures(setup.attributes, catalogue.figures);
  const turn = (to: string) => {
    const rest = without(setup.attributes, ['src', 'figure', 'value', 'arrange', ...OWN_FROM]);
    const { attributes } = beginWith(setup.element, catalogue.base);
    choose({
      words: undefined,
      attributes:
        to === 'document'
          ? { ...attributes, ...rest }
          : { ...(setup.element === 'change' ? CHANGE : EXAMPLE), ...rest },
    });
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
  const all = catalogue.figures.figures;
  const several = setup.element === 'prevalence';
  const fits = several ? isDrawable : setup.element === 'change' ? isChange : () => true;
  const groups = figureOptions(all.filter(fits), app);
  const ids = chosen.map(({ id }) => id!);
  const put = (at: number, id: string) => {
    const next = [...ids.slice(0, at), id, ...ids.slice(at + 1)].filter(Boolean).join(' ');
    choose({ words: undefined, attributes: { ...setup.attributes, figure: next } });
  };
  const places = several ? [...ids, ''].slice(0, 4) : [ids[0] ?? ''];
  return places.map((value, at) =>
    selectField(
      { id: `figure-${at}`, label: at ? 'Compare with' : 'Which figure', value, set: (id) => put(at, id) },
      at ? [['', [['', 'Nothing']]], ...groups] : groups,
    ),
  );
}
