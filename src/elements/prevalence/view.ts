import { planArrays, type Arrangement, type ArrayPlan } from '../../geometry/array-plan.js';
import { drawIconArray, type IconArray } from '../../geometry/icon-array.js';
import type { Mark } from '../../geometry/array.js';
import { formatKey, formatShare } from '../../quantity/out-of.js';
import { en } from '../../quantity/phrases/en.js';
import type { Quantity } from '../../quantity/quantity.js';
import { readShare } from '../../quantity/read-share.js';
import { isEnglish } from '../../documents/statement.js';
import { phrasesOf } from '../../runtime/languages.js';
import { grammar } from '../../runtime/speech.js';
import type { FiguresView, FigureView } from '../shared/figure-view.js';

/** One figure, and where it is drawn by itself, its picture. */
export interface DrawnFigure extends FigureView {
  readonly array?: IconArray;
  /** The proportion in the picture's own denominator, where the sentence says it in another. */
  readonly key?: string;
}

/** Everything that is shown, worked out once for each change. */
export interface PrevalenceView extends FiguresView {
  readonly arrangement: Arrangement;
  /** Whether the figures are proportions that can be drawn; else the sentences stand alone. */
  readonly drawn: boolean;
  /** In the order in which they are shown: nested ones from the largest share to the smallest, each with a mark for its sample. */
  readonly figures: readonly DrawnFigure[];
  /** One array for all nested figures. */
  readonly whole?: IconArray;
  /** What a mark of it stands for: "1 in 100". */
  readonly one?: string;
  /** What several figures have in common. */
  readonly heading: string;
  readonly note: string;
}

/** What an author may choose; anything else counts as unsaid. */
export interface Choices {
  readonly marks?: string | number | null | undefined;
  readonly mark?: string | null | undefined;
  readonly arrange?: string | null | undefined;
  readonly label?: string | null | undefined;
  readonly note?: string | null | undefined;
}

const SHAPES: readonly string[] = ['person', 'circle', 'square'] satisfies Mark[];

/** Draws figures that are in words already. */
export function drawFigures(view: FiguresView, { marks, mark, arrange, label, note }: Choices): PrevalenceView {
  const { figures, speech } = view;
  const arrangement = figures.length < 2 ? 'single' : arrange === 'nested' ? arrange : 'compare';
  // A point may part thousands where either the page or the document isn't English.
  const language = isEnglish(speech.locale) ? speech.language : speech.locale;
  const read = (value: string): Quantity | null =>
    grammar.now ? grammar.now.readQuantity(value, { language }) : readShare(value);
  // What has been withdrawn isn't drawn, and half a comparison misleads.
  const quantities = figures.map(({ figure, gone }) => (gone ? null : read(figure.value)));
  const plan = planArrays(quantities, arrangement, marks);
  const several = arrangement !== 'single';
  const common = {
    ...view,
    arrangement,
    drawn: !!plan,
    heading: (several && label) || '',
    note: (several && note) || '',
  } as const;
  if (!plan) return { ...common, figures };
  const chosen = (SHAPES.includes(mark ?? '') ? mark : 'person') as Mark;
  // As the geometry does it: a sample is of the marks that are drawn.
  const drawn = plan.whole > 1000 && chosen === 'person' ? 'square' : chosen;
  const draw = (shares: readonly number[]) => drawIconArray({ whole: plan.whole, shares, mark: drawn });
  const wordsIn = (locale: string) => ({ locale, phrases: phrasesOf(locale) ?? en });
  if (arrangement !== 'nested') {
    const each = figures.map((one, index) => {
      const { value, locale } = one.statement;
      const counted = formatKey(quantities[index]!, plan.whole, wordsIn(locale));
      return { ...one, array: draw(plan.arrays[index]!), ...(counted && counted !== value && { key: counted }) };
    });
    return { ...common, figures: each };
  }
  return {
    ...common,
    figures: plan.order.map((index, rank) => ({ ...figures[index]!, array: sampleOf(rank + 1, plan, drawn) })),
    whole: draw(plan.arrays[0]!),
    one: formatShare({ kind: 'ratio', part: 1, whole: plan.whole }, plan.whole, wordsIn(speech.locale))!,
  };
}

/** One mark that is filled as those of the share of this rank are. */
const sampleOf = (rank: number, { order }: ArrayPlan, mark: Mark): IconArray =>
  drawIconArray({ whole: 1, shares: order.map((_, index) => Number(index < rank)), mark });
