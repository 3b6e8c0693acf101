import type { Figure } from '../documents/figure.js';
import { ImpactElement } from './base.js';
import { flag, optionalChoice } from './shared/attributes.js';

/** What a tag may say of the figures that it publishes, the same on every element that has some. */
export class FigureAttributes extends ImpactElement {
  static override properties = {
    value: {},
    label: {},
    qualifier: {},
    kind: { read: optionalChoice('range', 'change') },
    interval: {},
    note: {},
    source: {},
    sourceUrl: { attribute: 'source-url' },
    sourceDate: { attribute: 'source-date' },
    population: {},
    sample: {},
    src: {},
    figure: {},
    data: {},
    asOf: { attribute: 'as-of' },
    cite: { read: optionalChoice('lines', 'numbers') },
    noUpdate: { attribute: 'no-update', read: flag },
  };

  /** The figure as an editor types it, in English notation: `28.5%`, `more than 1 in 3`, `$13 to $100 AUD`. */
  declare value: string | number | null | undefined;
  /** What the figure says, as the rest of a sentence that begins with it; above several figures, their heading. */
  declare label: string | null | undefined;
  /** What stands before the value: `more than`, `almost`, `about` … */
  declare qualifier: string | null | undefined;
  /** What a pair of numbers in `value` is: `range` or `change`. Default: a rising pair is a range, a falling one a change. */
  declare kind: 'range' | 'change' | null | undefined;
  /** The interval around `value`: `27.3% to 29.8%`, `95% CI 27.3–29.8`, `± 1.2`. */
  declare interval: string | null | undefined;
  /** A sentence to stand under the figure. */
  declare note: string | null | undefined;
  /** Title of the source. */
  declare source: string | null | undefined;
  /** The source's http or https address. */
  declare sourceUrl: string | null | undefined;
  /** The source's date, ISO 8601, as exact as it is known: `2023`, `2023-12`, `2023-04-03`. */
  declare sourceDate: string | null | undefined;
  /** The population: of whom or of what. */
  declare population: string | null | undefined;
  /** Who was asked: `n = 8,503`. */
  declare sample: string | null | undefined;
  /** Address of a figures document. */
  declare src: string | null | undefined;
  /** The figure's id in that document, or several with spaces between them. */
  declare figure: string | null | undefined;
  /** A whole figure, or a list of several, as an object or as JSON text, each in the shape of an entry of a figures document. */
  declare data: Figure | readonly Figure[] | string | null | undefined;
  /** The day whose value a report cited, ISO 8601: `2025-06`. A newer value is named beside it. */
  declare asOf: string | null | undefined;
  /** `numbers` shows the number of its source in the page's `<impact-sources>` in place of a source line. Default: the line. */
  declare cite: 'lines' | 'numbers' | null | undefined;
  /** Whether a figure that a server rendered stays as it is; else its document is read once more, in idle time. Default: false. */
  declare noUpdate: boolean;
}
