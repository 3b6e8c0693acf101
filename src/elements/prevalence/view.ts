import { listComma } from '../../text/list-comma.js';
import { planArrays, type ArrayArrangement, type ArrayPlan } from '../../geometry/array-plan.js';
import { drawFewer, drawIconArray, drawSample, type IconArray } from '../../geometry/icon-array.js';
import { drawnMark, type MarkShape } from '../../geometry/array.js';
import { choice, numberOrAuto, optionalChoice } from '../shared/attributes.js';
import type { Brackets } from '../../geometry/brackets.js';
import { msg, str } from '@lit/localize';
import type { Figure } from '../../documents/figure.js';
import { formatKey, formatShare, type ShareLanguage } from '../../quantity/out-of.js';
import { enShare } from '../../quantity/phrases/en-share.js';
import { exactShare, openSide, type Qualifier, type Quantity } from '../../quantity/quantity.js';
import { formatNumber } from '../../quantity/format-amount.js';
import { readShare } from '../../quantity/read-share.js';
import { isEnglish } from '../../documents/statement.js';
import { phrasesOf } from '../../runtime/languages.js';
import * as english from '../../runtime/english.js';
import type { MessageFunctions } from '../../runtime/message-functions.js';
import { grammar } from '../../runtime/speech.js';
import type { DrawingAssessment } from '../shared/figure/figure-extras.js';
import type { FiguresView, FigureView } from '../shared/figure/figure-view.js';
import { extras } from '../shared/late.js';
import { isOff } from '../../text/off.js';

/** The picture for a column in which the marks of a dense one would be points, and what one of its marks stands for. */
export interface Fewer {
  readonly array: IconArray;
  readonly one: string;
  /** BCP 47 tag of these words. */
  readonly lang: string;
}

/** One figure, and where it is drawn by itself, its picture. */
export interface DrawnFigure extends FigureView {
  readonly array?: IconArray;
  /** The proportion in the picture's own denominator, where the sentence says it in another; of a range both of its ends. */
  readonly key?: string;
  /**
   * Of a range a mark for what is certain, and one beside it for what may be, each with its words; of an interval the marks on both sides
   * of its estimate, and of its end; of a bound both before its words.
   */
  readonly legend?: readonly { readonly sample: IconArray; readonly text: string }[];
  readonly fewer?: Fewer;
  /** Of a nested figure: how many letters of its label another has said. */
  readonly common?: number;
}

/** Everything that is shown, worked out once for each change. */
export interface PrevalenceView extends FiguresView {
  readonly arrangement: ArrayArrangement;
  /** Whether the figures are proportions that can be drawn; else the sentences stand alone. */
  readonly drawn: boolean;
  /** In the order in which they are shown: nested ones from the largest share to the smallest, each with a mark for its sample. */
  readonly figures: readonly DrawnFigure[];
  /** One array for all nested figures. */
  readonly whole?: IconArray;
  /** What a mark of it stands for: "Each figure is 1 person in 100". */
  readonly one?: string;
  /** BCP 47 tag of these words. */
  readonly oneLang?: string;
  readonly fewer?: Fewer;
  /** Which of its rows each figure holds. */
  readonly brackets?: Brackets;
  /** What several figures have in common. */
  readonly heading: string;
  readonly note: string;
  /** What the rules of honest comparison say of figures that aren't drawn. */
  readonly assessment: DrawingAssessment | undefined;
}

/** What an author may choose. */
export interface PrevalenceOptions {
  readonly marks: string | number | null | undefined;
  readonly mark: MarkShape | null | undefined;
  readonly arrange: ArrayArrangement | null | undefined;
  readonly ofFigure?: string | null | undefined;
  readonly label?: string | null | undefined;
  readonly note?: string | null | undefined;
}

/** What the element and a server read alike of a tag. */
export const options = {
  marks: numberOrAuto(1, 10_000),
  mark: choice<MarkShape>('person', 'circle', 'square'),
  arrange: optionalChoice<ArrayArrangement>('single', 'compare', 'nested'),
};

/** Whether the figures are to be drawn as parts of another's people. */
export const isPart = ({ ofFigure }: Pick<PrevalenceOptions, 'ofFigure'>): boolean =>
  ofFigure != null && !isOff(ofFigure);

/** Draws nested figures into one array: see several.ts. */
export type Nest = (
  figures: readonly FigureView[],
  plan: ArrayPlan,
  mark: MarkShape,
  words: ShareLanguage,
  heading: string,
  fewer: typeof fewerOf,
) => Pick<PrevalenceView, 'figures' | 'whole' | 'one' | 'oneLang' | 'fewer' | 'brackets'>;

/** What several figures take: see several.ts. */
export interface Several {
  readonly nest: Nest;
  /** Shares of shares as shares of all. */
  readonly chain: (
    figures: readonly Figure[],
    quantities: readonly (Quantity | null)[],
  ) => readonly (Quantity | null)[];
}

/**
 * Draws figures that are in words already.
 *
 * @param several of several figures
 */
export function drawFigures(view: FiguresView, choices: PrevalenceOptions, several?: Several): PrevalenceView {
  const { marks, mark, arrange, label, note } = choices;
  const { figures, speech } = view;
  const ids = new Set(figures.flatMap(({ figure }) => figure.id ?? []));
  const isWithin =
    isPart(choices) && figures.some(({ figure: { ofFigure } }) => ofFigure !== undefined && ids.has(ofFigure));
  const arrangement = figures.length < 2 ? 'single' : arrange === 'nested' || isWithin ? 'nested' : 'compare';
  // A point may part thousands where either the page or the document isn't English.
  const language = isEnglish(speech.locale) ? speech.language : speech.locale;
  const { readQuantity } = grammar.now ?? extras.now ?? {};
  const read = ({ value, kind }: Figure): Quantity | null =>
    readQuantity ? readQuantity(value, { language, kind }) : kind ? null : readShare(value);
  // What has been withdrawn isn't drawn, and half a comparison misleads.
  const own = figures.map(({ figure, gone, range }) => {
    const typed = gone ? null : read(figure);
    const quantity: Quantity | null = (typed && exactShare(typed)) ?? typed;
    return quantity && range?.interval ? { ...quantity, interval: range.interval } : quantity;
  });
  const given = figures.map(({ figure }) => figure);
  const quantities = arrangement === 'nested' ? several!.chain(given, own) : own;
  const assessed = extras.now?.assessDrawing(given, arrangement === 'nested', speech, { msg });
  const plan =
    assessed?.may === false ? null : planArrays(quantities, arrangement, typeof marks === 'number' ? marks : undefined);
  // Of a figure that is drawn within another, its tag's label and note are its own.
  const saidTogether = (text: string | null | undefined, own: (figure: FigureView) => string | undefined) =>
    (arrangement !== 'single' && !figures.some((figure) => own(figure) === text) && text) || '';
  const common = {
    ...view,
    arrangement,
    drawn: !!plan,
    heading: saidTogether(label, ({ statement }) => statement.label?.text),
    note: saidTogether(note, (figure) => figure.note?.text),
    assessment: assessed,
  } as const;
  if (!plan) return { ...common, figures };
  // A sample is of the marks that are drawn.
  const drawn = drawnMark(mark ?? options.mark.otherwise, plan.whole);
  const draw = (shares: readonly number[]) => drawIconArray({ whole: plan.whole, shares, mark: drawn });
  const wordsIn = (locale: string) => ({ locale, phrases: phrasesOf(locale) ?? enShare });
  const toolsIn = (locale: string): MessageFunctions => (locale === speech.locale ? { msg, str } : english);
  if (arrangement !== 'nested') {
    const each = figures.map((one, index) => {
      const open = openEnd(plan.arrays[index]!, plan.whole, quantities[index]?.qualifier);
      const { value, locale } = one.statement;
      const shares = plan.arrays[index]!;
      const said = formatKey(quantities[index]!, plan.whole, wordsIn(locale));
      const legend =
        shares.length > 1
          ? legendOf(shares, plan.whole, drawn, wordsIn(locale), toolsIn(locale), quantities[index]!)
          : open.length > 1
            ? [{ sample: drawSample({ whole: 2, shares: [2, 1], mark: drawn }), text: said ?? value }]
            : undefined;
      const counted = legend?.map(({ text }) => text).join(listComma(locale)) ?? said;
      const key = counted && (counted !== value || open.length > shares.length) && { key: counted };
      return { ...one, array: draw(open), ...key, ...(legend && { legend }) };
    });
    const fewer = each.map(({ array, statement: { locale } }) => fewerOf(array, wordsIn(locale), toolsIn(locale)));
    // Several groups share one denominator.
    const isFewer = fewer.every((one) => one);
    return { ...common, figures: isFewer ? each.map((one, index) => ({ ...one, fewer: fewer[index]! })) : each };
  }
  return { ...common, ...several!.nest(figures, plan, drawn, wordsIn(speech.locale), common.heading, fewerOf) };
}

/** A dense array with fewer marks, and what each of them is. */
export function fewerOf(array: IconArray, words: ShareLanguage, { msg, str }: MessageFunctions): Fewer | undefined {
  const fewer = drawFewer(array);
  if (!fewer) return undefined;
  const { whole } = array.spec;
  const one = formatShare({ kind: 'ratio', part: whole / fewer.spec.whole, whole }, whole, words)!;
  return { array: fewer, one: msg(str`Each mark is ${one}`, { id: 'each-mark' }), lang: words.locale };
}

/** Of so many marks one more or less is no more than one in a hundred. */
const MANY = 100;

/** A bound that ends within a mark or beside it: the marks that are certain, and the one in which the true share may end, hatched. */
function openEnd(shares: readonly number[], whole: number, qualifier: Qualifier | undefined): readonly number[] {
  const side = openSide(qualifier);
  const [share = 0] = shares;
  if (!side || shares.length > 1 || whole < MANY) return shares;
  const least = side === 'above' ? Math.floor(share + 1e-9) : Math.ceil(share - 1e-9) - 1;
  return least < 0 || least >= whole ? shares : [least + 1, least];
}

/**
 * The ends of a range, each marks as they are filled and what they stand for: "at least 27 in 100"; of an interval its estimate, and
 * where the true value may lie: "about 27 to 30 in 100, 95% confidence interval".
 */
function legendOf(
  shares: readonly number[],
  whole: number,
  mark: MarkShape,
  words: ShareLanguage,
  { msg, str }: MessageFunctions,
  quantity: Quantity,
): NonNullable<DrawnFigure['legend']> {
  const [most, least] = [shares[0]!, shares.at(-1)!];
  const sample = (marks: number, filled: readonly number[]) => drawSample({ whole: marks, shares: filled, mark });
  const percent = (share: number) => (share / whole) * 100;
  const bound = (qualifier: Qualifier, share: number) =>
    formatShare({ kind: 'percent', value: percent(share), qualifier }, whole, words)!;
  if (shares.length < 3)
    return [
      { sample: sample(1, [1, 1]), text: bound('at-least', least) },
      { sample: sample(2, [2, 1]), text: bound('up-to', most) },
    ];
  const { interval: { level } = {}, ...estimate } = quantity;
  const ends: Quantity = {
    kind: 'range',
    low: { kind: 'percent', value: percent(least) },
    high: { kind: 'percent', value: percent(most) },
    qualifier: 'about',
  };
  const confidence = level && formatNumber(words.locale, { value: level }, { style: 'unit', unit: 'percent' });
  const texts = [
    formatShare(ends, whole, words)!,
    confidence ? msg(str`${confidence} confidence interval`, { id: 'range-level' }) : '',
  ];
  return [
    { sample: sample(2, [2, 2, 1]), text: formatShare(estimate, whole, words)! },
    { sample: sample(3, [3, 2, 1]), text: texts.filter(Boolean).join(listComma(words.locale)) },
  ];
}
