/** What there is to choose from: the elements with their controls, and the documents that are published with them. */
import type { ElementControls } from '../../data/controls.js';
import type { Figure } from '../../data/figure.js';
import { readFiguresDocument, type FiguresDocument } from '../../data/figures-document.js';
import { readGlossaryDocument } from '../../data/glossary-document.js';
import { proportionOf } from '../../data/proportion.js';
import { readQuantity } from '../../data/read-quantity.js';
import type { GlossaryDocument } from '../../data/term.js';
import { en } from '../../format/phrases/en.js';
import { figureWords, termWords } from '../../format/snippet/words.js';
import { sayFigure, type Speech } from '../../format/statement.js';
import type { Place, Widget } from '../../format/snippet/widget.js';
import { showsFigure, type Setup } from './setup.js';

export interface Catalogue {
  /** The folder with `impact.js`; it ends in a slash. */
  readonly base: string;
  readonly elements: readonly ElementControls[];
  readonly figures: FiguresDocument;
  readonly glossary: GlossaryDocument;
  /** The release's own file and its hash. */
  /** dist/integrity.json: hashes by file. */
  readonly integrity: NonNullable<Place['pinned']>;
}

/**
 * Fetches everything that the builder chooses from.
 * @param base the folder with `impact.js`
 */
export async function loadCatalogue(base: string): Promise<Catalogue> {
  const read = async (path: string): Promise<unknown> => (await fetch(new URL(path, base))).json();
  const [elements, figures, glossary, integrity] = await Promise.all(
    ['builder/elements.json', 'data/figures.json', 'data/glossary.json', 'integrity.json'].map(read),
  );
  return {
    base,
    elements: elements as ElementControls[],
    figures: readFiguresDocument(figures),
    glossary: readGlossaryDocument(glossary),
    integrity: integrity as Record<string, string>,
  };
}

const speech = (language: string): Speech => ({ locale: 'en-AU', phrases: en, language });

/** A figure in a list to choose from. */
export const figureLabel = (figure: Figure, { figures }: Catalogue): string =>
  sayFigure(figure, speech(figures.language)).sentence;

/** Whether a figure can be drawn as people. */
export function isDrawable({ value }: Figure): boolean {
  const quantity = readQuantity(value);
  return Boolean(quantity && proportionOf(quantity));
}

/** The figures that a set-up names, in its order; ids that nothing has are left out. */
export const chosenFigures = ({ attributes }: Pick<Setup, 'attributes'>, { figures }: Catalogue): Figure[] =>
  (attributes['figure'] ?? '').split(/\s+/).flatMap((id) => figures.figures.find((figure) => figure.id === id) ?? []);

/** The author's own figure out of attributes. */
function ownFigure({
  value = '',
  qualifier,
  label,
  source,
  'source-date': published,
}: Readonly<Record<string, string>>): Figure {
  return {
    value: [qualifier, value].filter(Boolean).join(' '),
    ...(label && { label }),
    ...(source && { source: { title: source, ...(published && { published }) } }),
  };
}

/** The words that stand in for an element, made from what it shows. */
export function suggestedWords(
  { element, attributes }: Pick<Setup, 'element' | 'attributes'>,
  catalogue: Catalogue,
): string {
  const { figures, glossary } = catalogue;
  if (showsFigure(element)) {
    const chosen = attributes['value'] ? [ownFigure(attributes)] : chosenFigures({ attributes }, catalogue);
    return figureWords(chosen, speech(figures.language));
  }
  const term = glossary.terms.find(({ id }) => id === attributes['term']);
  if (element === 'term') return term ? termWords(term, speech(glossary.language)) : '';
  if (element === 'glossary') return 'Words for child sexual abuse and exploitation, and what they mean.';
  return element === 'posts' ? 'Read our blog' : 'Subscribe to our news';
}

/** What goes into the snippets. */
export function widgetOf(setup: Setup, catalogue: Catalogue): Widget {
  const { element, theme, link } = setup;
  const attributes = Object.fromEntries(Object.entries(setup.attributes));
  return { element, attributes, words: setup.words ?? suggestedWords(setup, catalogue), link, theme };
}
