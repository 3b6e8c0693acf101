/**
 * What a comparison says and how it is drawn. In a file of its own, which comes with what is said of few figures
 * (figure-extras.ts); that one knows the grammar and the rules of honest comparison.
 */
import { msg } from '@lit/localize';
import type { Figure } from '../../documents/figure.js';
import { positionOf, SCALES } from '../../documents/honest/amounts.js';
import type { Doubt } from '../../documents/honest/claim.js';
import { isEnglish } from '../../documents/statement.js';
import { shareEnd } from '../../geometry/axis-end.js';
import { placeMarks, reachOf, type Compared } from '../../geometry/comparison.js';
import { formatNumber, type AmountLanguage } from '../../quantity/format-amount.js';
import { en } from '../../quantity/phrases/en.js';
import type { Phrases } from '../../quantity/phrases.js';
import { exactShare, openSide, type Amount, type Duration } from '../../quantity/quantity.js';
import { pickText, type TextInLanguage } from '../../text/pick-language.js';
import { tableStyles } from '../shared/table-styles.js';
import { commonUnit, converted, endOf, percent, type AxisFigure } from '../shared/comparison/common-unit.js';
import { numberRoom } from './number-room.js';
import { compareStyles } from './styles.js';
import { wordsStyles } from './words-styles.js';
import { differencesOf, type DifferenceView } from '../shared/figure/about-view.js';
import type * as Extras from '../shared/figure/figure-extras.js';
import type { FiguresView, FigureView } from '../shared/figure/figure-view.js';
import type { CompareOptions, CompareView, CompareRow } from './view.js';

export { comparisonName, renderComparison } from './render.js';
/** What it looks like. */
export const styles = [tableStyles, wordsStyles, compareStyles];

/** What else a comparison is worked out with: see figure-extras.ts, which exports it. */
interface CompareTools extends Pick<typeof Extras, 'readQuantity' | 'rangeOf' | 'mayShareAxis' | 'keptApart'> {
  /** A language's phrases, where they had to be fetched; none for English. */
  readonly phrasesOf: (locale: string) => Phrases | undefined;
}

/** Width of the axis in the narrowest column, in pixels: what is shorter than one there is a tick. */
const NARROWEST = 160;

const AMOUNTS: ReadonlySet<string> = new Set(Object.keys(SCALES));

/** Sets figures that are in words already side by side. */
export function drawComparison(words: FiguresView, choices: CompareOptions, tools: CompareTools): CompareView {
  const { speech } = words;
  const { locale, language } = speech;
  const several = words.figures.length > 1;
  const options = { language: isEnglish(locale) ? language : locale };
  const shown = words.figures.filter(({ gone }) => !gone);
  const reasons = words.figures.map((view, index) =>
    view.gone ? undefined : reasonFor(view.figure, words.figures.slice(0, index), speech, tools),
  );
  const { differencesIn, figures, sources } = contrastsOf(words);
  const alone: CompareView = {
    ...words,
    figures,
    sources,
    heading: (several && choices.label) || '',
    note: (several && choices.note) || '',
    rows: [],
    axis: undefined,
    reasons,
    caution: '',
    differences: differencesIn(figures.map((_, index) => index)),
    columns: { name: '', value: '', notes: '' },
    fault: undefined,
  };
  if (!shown.length || reasons.some((reason) => reason)) return alone;
  const { doubts } = tools.mayShareAxis(shown.map(({ figure }) => figure));
  const placed = words.figures.map((view) => (view.gone ? undefined : place(view.figure, tools, options)));
  const unplaced = placed.findIndex((each, index) => !each && !words.figures[index]!.gone);
  const forbidden = doubts.find(({ forbids }) => forbids);
  if (forbidden) return { ...alone, fault: faultOf(forbidden) };
  if (unplaced >= 0)
    return {
      ...alone,
      fault: {
        code: 'invalid',
        message: `“${words.figures[unplaced]!.figure.value}” is no amount or range that could stand on an axis (a pair that falls is a change); only sentences are shown`,
      },
    };
  const there = placed.filter((each) => each !== undefined);
  const scale = SCALES[there[0]!.amounts[0]!.kind];
  const order = orderOf(placed, choices);
  const unit = commonUnit(there, scale);
  const reached = Math.max(0, ...there.flatMap(({ value = 0, high = 0 }) => [value, high]));
  // What stands alone is compared with everybody. What is half or more has room beyond it.
  const isShort = there.length > 1 && reached < 50;
  const end = scale !== 'share' ? 0 : isShort ? shareEnd(Math.max(...there.map(reachOf))) : 100;
  const hasWhole = !end || end >= 100;
  const highest = Math.max(end, reached, ...there.map(({ whole = 0 }) => (hasWhole ? whole : 0)));
  const marks =
    choices.draw === 'none'
      ? []
      : placeMarks({
          rows: order.map((index) => {
            const { whole, ...row }: Compared = placed[index] ?? {};
            return hasWhole && whole !== undefined ? { ...row, whole } : row;
          }),
          highest,
          width: 100,
          least: 100 / NARROWEST,
          draw: choices.draw ?? 'auto',
        });
  const said = (spoken: string): AmountLanguage => ({ locale: spoken, phrases: tools.phrasesOf(spoken) ?? en });
  // The ends of the axis are numbers that stand alone: they are written as in the sentences, if those are in one language.
  const spoken = new Set(words.figures.map(({ statement }) => statement.locale));
  const here = said(spoken.size > 1 ? locale : [...spoken][0]!);
  const rows = order.map((index, at): CompareRow | undefined => {
    const each = placed[index];
    return each && rowOf(figures[index]!, each, unit, marks[at], said, speech);
  });
  // A bar that stands alone and is a part of nothing says nothing.
  const compares = there.length > 1 || there.some(({ low, whole }) => low !== undefined || whole !== undefined);
  // An axis that begins at zero has no place below it, and a row without a mark would look like nothing.
  const negative = there.some(({ value = 0, low = 0 }) => value < 0 || low < 0);
  const drawn = compares && rows.some((row) => row?.mark) && highest > 0 && !negative;
  return {
    ...alone,
    figures: order.map((index) => figures[index]!),
    reasons: [],
    differences: differencesIn(order),
    rows,
    axis: drawn
      ? {
          zero: scale === 'share' ? percent(0, here) : formatNumber(here.locale, { value: 0 }),
          end: endOf(there, highest, scale, unit, here),
          last: rows.findLastIndex((row) => row?.mark),
          numbers: numberRoom(rows),
        }
      : undefined,
    fault:
      negative && compares && choices.draw !== 'none'
        ? { code: 'invalid', message: 'nothing is drawn: a number below zero has no length from zero' }
        : undefined,
    caution: doubts.some(({ reason }) => reason === 'source')
      ? msg('From different sources, which may have asked in different ways.', { id: 'compare-sources' })
      : '',
    columns: {
      name: msg('What is compared', { id: 'compare-name' }),
      value: msg('Number', { id: 'change-number' }),
      notes: rows.some((row) => row?.notes.length) ? msg('Note', { id: 'change-note' }) : '',
    },
  };
}

/** What keeps a figure from those before it. */
function reasonFor(
  figure: Figure,
  before: readonly FigureView[],
  speech: FiguresView['speech'],
  { mayShareAxis, keptApart }: CompareTools,
): TextInLanguage | undefined {
  for (const { figure: other, gone } of before) {
    if (gone) continue;
    const { doubts } = mayShareAxis([other, figure]);
    const forbids = (reason: Doubt['reason']) => doubts.some((doubt) => doubt.forbids && doubt.reason === reason);
    if (forbids('not-comparable')) return keptApart([other, figure], speech, { msg });
    if (forbids('reports-are-not-people'))
      return {
        text: msg('These figures don’t share a picture: one counts people, the other reports or records.', {
          id: 'not-people',
        }),
        lang: speech.locale,
      };
  }
  return undefined;
}

const faultOf = ({ reason, sentence }: Doubt): CompareView['fault'] => ({
  code: reason === 'kind' || reason === 'unit' || reason === 'currency' ? 'mixed' : 'invalid',
  message: sentence.replace(/\.$/, '; only sentences are shown'),
});

/** Contrasts between figures that are both shown stand beside them, and not once more in a disclosure. */
function contrastsOf({ figures, sources, speech }: FiguresView): Pick<CompareView, 'figures' | 'sources'> & {
  /** The sides of each stand in the order that the figures have. */
  readonly differencesIn: (order: readonly number[]) => CompareView['differences'];
} {
  const at = (other: Figure) =>
    figures.findIndex(({ figure }) => figure === other || (other.id && figure.id === other.id));
  const named = figures.map((view) => {
    const { contrasts = [], figure } = view;
    // In a page's own list a figure may name its neighbour, which no document knows.
    const beside = (figure.differs ?? []).flatMap(({ with: id, because }) => {
      const other = figures.find((one) => one.figure.id === id);
      return other && other !== view ? [[other.figure, because] as const] : [];
    });
    return { view: { ...view, contrasts: contrasts.filter(([other]) => at(other) < 0) }, beside };
  });
  const told = new Set<string>();
  const pairs = named.flatMap(({ view, beside }, index) => {
    const fresh = beside.filter(([other]) => {
      const pair = [index, at(other)].sort((a, b) => a - b).join(' ');
      return !told.has(pair) && told.add(pair);
    });
    const differences = differencesOf({ ...view, contrasts: fresh }, speech);
    return differences.map((difference, nth) => ({ difference, index, other: at(fresh[nth]![0]) }));
  });
  const views = named.map(({ view }) => view);
  return {
    differencesIn: (order) =>
      pairs.map(({ difference, index, other }) =>
        order.indexOf(index) < order.indexOf(other) ? difference : turned(difference),
      ),
    figures: views,
    sources: sources.map((source) => ({
      ...source,
      figures: source.figures.map((one) => views[figures.indexOf(one)] ?? one),
    })),
  };
}

const turned = ({ here, there, rows }: DifferenceView): DifferenceView => ({
  here: there,
  there: here,
  rows: rows.map((row) => ({ ...row, here: row.there, there: row.here })),
});

/** Where a figure stands; undefined for what is no amount, and for a change, which has two times. */
function place(
  figure: Figure,
  { readQuantity, rangeOf }: CompareTools,
  options: { language: string },
): AxisFigure | undefined {
  const quantity = readQuantity(figure.value, { ...options, kind: figure.kind });
  if (!quantity) return undefined;
  if (quantity.kind === 'share') {
    const { count, share } = quantity;
    const whole = positionOf(count);
    return { quantity, amounts: [count], value: (whole * share.value) / 100, whole };
  }
  const around = rangeOf(figure, options);
  if (quantity.kind === 'range') {
    const { low, high } = quantity;
    const best = around?.best && { value: positionOf(around.best) };
    return { quantity, amounts: [low, high], low: positionOf(low), high: positionOf(high), ...best };
  }
  if (!AMOUNTS.has(quantity.kind)) return undefined;
  const amount = exactShare(quantity) ?? (quantity as Amount);
  const open = amount === quantity && !around ? openSide(quantity.qualifier) : undefined;
  const ends = around && {
    low: Math.min(positionOf(around.low), positionOf(around.high)),
    high: Math.max(positionOf(around.low), positionOf(around.high)),
  };
  const whole = SCALES[amount.kind] === 'share' && positionOf(amount) <= 100 ? { whole: 100 } : {};
  return { quantity, amounts: [amount], value: positionOf(amount), ...whole, ...ends, ...(open && { open }) };
}

/** The places of figures, as they were given or from the largest on; a range counts by its upper end. */
function orderOf(placed: readonly (AxisFigure | undefined)[], { order }: CompareOptions): readonly number[] {
  const given = placed.map((_, index) => index);
  const top = (index: number) => placed[index]?.value ?? placed[index]?.high ?? -Infinity;
  return order === 'size' ? given.toSorted((a, b) => top(b) - top(a)) : given;
}

function rowOf(
  view: FigureView,
  placed: AxisFigure,
  unit: Duration['unit'] | 'percent' | undefined,
  mark: CompareRow['mark'],
  said: (locale: string) => AmountLanguage,
  { locale, language }: FiguresView['speech'],
): CompareRow {
  const { statement, range, figure, note } = view;
  const value: TextInLanguage = { text: statement.value, lang: statement.lang };
  const inCommon = converted(placed, unit, said(statement.locale));
  const of = pickText(figure.of, locale, language);
  const tiny = mark?.kind === 'bar' && mark.tick ? msg('too small to draw at this scale', { id: 'too-small' }) : '';
  const notes: (TextInLanguage | undefined | false)[] = [
    !!inCommon && { text: inCommon, lang: statement.locale },
    range && { text: range.text, lang: range.lang },
    range?.of,
    !!tiny && { text: tiny, lang: locale },
    note,
  ];
  return {
    name: statement.label ?? of ?? value,
    value,
    converted: inCommon,
    tiny,
    notes: notes.filter((each): each is TextInLanguage => !!each),
    mark,
  };
}
