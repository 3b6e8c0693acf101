/** What there is to choose from: the elements with their controls, and the documents that are published with them. */
import type { ElementControls } from '../embed/controls.js';
import type { Figure } from '../documents/figure.js';
import { readFiguresDocument, type FiguresDocument } from '../documents/figures-document.js';
import { readGlossaryDocument } from '../documents/glossary-document.js';
import { proportionOf } from '../quantity/proportion.js';
import { readQuantity } from '../quantity/read-quantity.js';
import { readFormsDocument, type FormsDocument } from '../documents/forms-document.js';
import type { GlossaryDocument } from '../documents/term.js';

import type { Place, Widget } from '../embed/snippet/widget.js';
import { suggestWords } from '../embed/snippet/words.js';
import { sayFigure } from '../documents/statement.js';
import type { Setup } from './setup.js';

export interface Catalogue {
  /** The folder with `impact.js`; it ends in a slash. */
  readonly base: string;
  readonly elements: readonly ElementControls[];
  readonly figures: FiguresDocument;
  readonly glossary: GlossaryDocument;
  /** Those that a frame may name. */
  readonly forms: FormsDocument;
  /** dist/integrity.json: hashes by file. */
  readonly integrity: NonNullable<Place['pinned']>;
  /** What the frame page may speak to beside its own origin. */
  readonly allowed: readonly string[];
}

/**
 * Fetches everything that the builder chooses from.
 * @param base the folder with `impact.js`
 */
export async function loadCatalogue(base: string): Promise<Catalogue> {
  const get = (path: string) => fetch(new URL(path, base), { credentials: 'omit' });
  const read = async (path: string): Promise<unknown> => (await get(path)).json();
  const [frame, elements, figures, glossary, forms, integrity] = await Promise.all([
    get('frame.html').then((response) => response.text()),
    ...['builder/elements.json', 'data/figures.json', 'data/glossary.json', 'data/forms.json', 'integrity.json'].map(
      read,
    ),
  ]);
  return {
    base,
    allowed: /connect-src SELF ?([^;]*)/.exec(frame)?.[1]?.match(/\S+/g) ?? [],
    elements: elements as ElementControls[],
    figures: readFiguresDocument(figures),
    glossary: readGlossaryDocument(glossary),
    forms: readFormsDocument(forms),
    integrity: integrity as Record<string, string>,
  };
}

/** What has become of a figure that no longer holds, in front of it. */
const MARKS = { withdrawn: 'Withdrawn: ', superseded: 'Superseded: ', revised: '' } as const;

/** A figure in a list to choose from. */
export const figureLabel = (figure: Figure, { figures: { language } }: Pick<Catalogue, 'figures'>): string =>
  `${MARKS[figure.status?.state ?? 'revised']}${sayFigure(figure, { locale: 'en-AU', language }).sentence}`;

/** Whether a figure can be drawn as people. */
export function isDrawable({ value, kind }: Figure): boolean {
  const quantity = readQuantity(value, { kind });
  return Boolean(quantity && proportionOf(quantity));
}

/** Whether a figure is a change over time, or has values at several times. */
export const isChange = ({ value, kind, series = [] }: Figure): boolean =>
  series.length > 1 || readQuantity(value, { kind })?.kind === 'change';

/** Whether a figure has an amount that can stand on an axis, or two ends of a range. */
export const isAmount = ({ value, kind }: Figure): boolean => {
  const found = readQuantity(value, { kind });
  return found !== null && !/^(change|rate|tally|incidence|growth|years|multiple)$/.test(found.kind);
};

/** What goes into the snippets. */
export function widgetOf(setup: Setup, catalogue: Catalogue): Widget {
  const { element, theme, link } = setup;
  const form = element === 'subscribe' ? (setup.form ?? catalogue.forms.forms[0]?.id) : undefined;
  const controls = catalogue.elements.find((one) => one.element === element)?.controls ?? [];
  // A field that is empty for the moment says nothing yet; only of a boolean is that a value.
  const attributes = Object.fromEntries(
    Object.entries(setup.attributes).filter(
      ([name, value]) => value || controls.some((control) => control.name === name && control.kind === 'boolean'),
    ),
  );
  return { element, attributes, form, words: setup.words ?? suggestWords(setup, catalogue), link, theme };
}
