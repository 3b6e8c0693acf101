import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Difference, Figure } from '../../documents/figure.js';
import { sayFigure, type Speech } from '../../documents/statement.js';
import { words } from './render-statement.js';

const NAMES: Readonly<Record<Difference, () => string>> = {
  population: () => msg('Of whom', { id: 'population' }),
  definition: () => msg('What counts', { id: 'counts' }),
  ages: () => msg('Ages', { id: 'ages' }),
  asked: () => msg('Who was asked', { id: 'asked' }),
  period: () => msg('Period', { id: 'period' }),
  unit: () => msg('Unit', { id: 'unit' }),
};

/** Why a figure and others are not the same number: for each other that can be found a table of what differs, and of that alone. */
export const renderDifferences = (
  figure: Figure,
  speech: Speech,
  find: (id: string) => Figure | undefined,
): readonly (TemplateResult | typeof nothing)[] =>
  (figure.differs ?? []).map(({ with: id, because }) => {
    const other = find(id);
    if (!other) return nothing;
    const rows = Object.entries(NAMES).map(([key, name]) => {
      const sides = because[key as Difference];
      return sides
        ? html`<tr><th scope="row">${name()}</th><td>${words(sides.here, speech)}</td><td>${words(sides.there, speech)}</td></tr>`
        : nothing;
    });
    return html`<table part="differs">
      <caption>${msg('Why these two numbers differ', { id: 'why-differ' })}</caption>
      <tr>
        <td></td>
        ${[figure, other].map((each) => {
          const { sentence, speech: spoken } = sayFigure(each, speech);
          return html`<th scope="col" lang=${spoken.locale}>${sentence}</th>`;
        })}
      </tr>
      ${rows}
    </table>`;
  });
