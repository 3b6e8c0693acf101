/**
 * What may be said and drawn of published figures without misleading anybody. Every answer comes with its reasons, each a name
 * for programs and a sentence in English for whoever writes the page. Pure: the elements, the builder, the `check` command and
 * the card all ask here.
 */
import { proportionOf } from '../../quantity/proportion.js';
import type { Comparability } from '../figure.js';
import { axisDoubts, hugeDoubt, isHuge, positionOf, read, SCALES } from './amounts.js';
import { care, each, english, forbid, pairs, quoted, verdict, type Claim, type Doubt, type Verdict } from './claim.js';
import { periodDoubts, seriesDoubts, spansOf, strangerDoubts, unreadDoubts } from './series.js';
import { boundDoubts } from './share.js';
import { reportDoubts, subjectOf } from './subject.js';

/** Doubts about the state in which the publisher left a figure. */
const stateDoubts = (claim: Claim): readonly Doubt[] => {
  const { state } = claim.status ?? {};
  if (state === 'withdrawn')
    return [forbid('withdrawn', `${quoted(claim)} has been withdrawn: it is neither drawn nor compared.`, 'status')];
  return state === 'superseded'
    ? [care('superseded', `${quoted(claim)} has been superseded: show the figure that replaced it.`, 'status')]
    : [];
};

const listed = (comparable: Claim['comparable']): readonly Comparability[] =>
  comparable === undefined ? [] : [comparable].flat();

/** What the publisher says of the two, whichever of them says it. */
function said(one: Claim, other: Claim): Comparability | undefined {
  const of = (a: Claim, b: Claim) => listed(a.comparable).find(({ to }) => b.id !== undefined && to.includes(b.id));
  const all = [of(one, other), of(other, one)].filter((each) => each !== undefined);
  // A "no" holds against a "yes".
  return all.find(({ is }) => !is) ?? all[0];
}

/** Doubts about setting two figures side by side as if they were measures of one thing. */
function pairDoubts(one: Claim, other: Claim): readonly Doubt[] {
  const publisher = said(one, other);
  if (publisher && !publisher.is) {
    const why = english(publisher.why);
    return [
      forbid(
        'not-comparable',
        `${quoted(one)} and ${quoted(other)} are not to be compared${why ? `: ${why}` : '.'}`,
        'comparable',
      ),
    ];
  }
  const doubts: Doubt[] = [];
  const subjects = [one, other].map(subjectOf);
  if (subjects[0] && subjects[1] && subjects[0] !== subjects[1]) {
    const [records, people] = subjects[0] === 'records' ? [one, other] : [other, one];
    doubts.push(
      forbid(
        'reports-are-not-people',
        `${quoted(records)} counts ${records.counts ? english(records.counts) : 'records'}, ${quoted(people)} people: one person may be in many records, or in none.`,
      ),
    );
  }
  if (publisher?.is) return doubts;
  const [here, there] = [one, other].map(({ of }) => english(of));
  if (here && there && here !== there)
    doubts.push(care('population', `They are about different people: “${here}” and “${there}”.`, 'of'));
  const [mine, theirs] = [one, other].map(({ source }) => (typeof source === 'string' ? source : source?.title));
  if (mine && theirs && mine !== theirs)
    doubts.push(care('source', 'They come from different sources, which may have asked in different ways.'));
  return doubts;
}

/**
 * Whether figures may be set side by side as measures of one thing. Never throws on a claim of this shape.
 *
 * @param claims two or more figures
 * @returns the answer with its reasons, each once
 */
export const mayCompare = (claims: readonly Claim[]): Verdict =>
  verdict(...each([...claims.flatMap(stateDoubts), ...pairs(claims).flatMap(([a, b]) => pairDoubts(a, b))]));

/**
 * Whether figures may stand on one axis, from zero: comparable, of one kind and one unit. Never throws on a claim of this shape.
 *
 * @param claims two or more figures
 * @returns the answer with its reasons, each once
 */
export function mayShareAxis(claims: readonly Claim[]): Verdict {
  const reads = claims.map(read);
  return verdict(...each([...mayCompare(claims).doubts, ...axisDoubts(reads), ...reads.flatMap(boundDoubts)]));
}

/**
 * Whether one figure may be called so many times another. Never throws on a claim of this shape.
 *
 * @param one the figure that is so many times the other
 * @param other the figure that it is compared with
 * @returns the answer with its reasons
 */
export function mayRatio(one: Claim, other: Claim): Verdict {
  const [a, b] = [read(one), read(other)];
  const [from, to] = [a.amounts[0], b.amounts[0]];
  const shares = from && to && SCALES[from.kind] === 'share' && SCALES[to.kind] === 'share';
  const nothing = [a, b].find(({ amounts }) => amounts[0] && positionOf(amounts[0]) === 0);
  const ranges = [a, b].find(({ quantity }) => quantity?.kind === 'range');
  return verdict(
    ...mayShareAxis([one, other]).doubts,
    shares &&
      forbid('points', 'Two shares differ by percentage points: “times” and “percent more” are misread.', 'value'),
    nothing && forbid('zero', `${quoted(nothing.claim)} is nothing: no number is so many times nothing.`, 'value'),
    ranges && care('unit', `${quoted(ranges.claim)} is a range: a ratio needs one number on each side.`, 'value'),
    from && to && isHuge(from, to) && hugeDoubt,
  );
}

/**
 * Whether a change may be called a rise or a fall of what its label names. A rise in reports is a rise in reports: nothing is
 * known of crimes or children, unless `counts` says what a report is. Never throws on a claim of this shape.
 *
 * @param claim a figure whose value is a change
 * @returns the answer with its reasons
 */
export function mayCallRise(claim: Claim): Verdict {
  const { quantity, amounts } = read(claim);
  const change = quantity?.kind === 'change' ? quantity : undefined;
  return verdict(
    ...stateDoubts(claim),
    !change && forbid('unreadable', `${quoted(claim)} is no change from one number to another.`, 'value'),
    ...(change ? periodDoubts(spansOf(change)) : []),
    amounts[0] && amounts[1] && isHuge(amounts[0], amounts[1]) && hugeDoubt,
    ...reportDoubts(claim, quantity),
    ...seriesDoubts(claim),
  );
}

/**
 * Whether the values of a figure at several times may be drawn beside its number: they have one axis, follow each other in time,
 * and are what the number says. Never throws on a claim of this shape.
 *
 * @param claim the figure with its series
 * @returns the answer with its reasons
 */
export function mayDrawTrend(claim: Claim): Verdict {
  const { quantity } = read(claim);
  if (quantity?.kind === 'change' && !claim.series?.length) return mayCallRise(claim);
  return verdict(
    ...stateDoubts(claim).map((doubt) => ({ ...doubt, forbids: true })),
    !claim.series?.length &&
      forbid(
        'unreadable',
        `${quoted(claim)} is no change from one number to another, and there is no series of values: write “606 in 2018 to 27,217 in the first half of 2020”, or a series.`,
        'series',
      ),
    ...unreadDoubts(claim),
    ...seriesDoubts(claim).map((doubt) => (doubt.reason === 'ends' ? { ...doubt, forbids: true } : doubt)),
    ...strangerDoubts(claim),
  );
}

/**
 * Whether figures may be drawn as groups of people out of one whole. Never throws on a claim of this shape.
 *
 * @param claims the groups, one figure each
 * @param nested whether each is to lie inside the next, as a share of the same people. Default: false
 * @returns the answer with its reasons
 */
export function mayDrawMarks(claims: readonly Claim[], nested = false): Verdict {
  const reads = claims.map(read);
  const undrawn = reads.find(({ quantity }) => !proportionOf(quantity));
  const wholes = new Set(
    reads.flatMap(({ quantity }) => (quantity?.kind === 'ratio' ? [quantity.whole] : quantity ? [100] : [])),
  );
  // A share of a share is about a part of the people, which is drawn as such.
  const ids = new Set(claims.map(({ id }) => id));
  const outer = claims.filter(({ ofFigure }) => !ofFigure || !ids.has(ofFigure));
  const people = new Set(outer.map(({ of }) => english(of)).filter(Boolean));
  return verdict(
    ...claims.flatMap(stateDoubts),
    ...each(reads.flatMap(boundDoubts)),
    undrawn && forbid('no-share', `${quoted(undrawn.claim)} is no share of a group of people.`, 'value'),
    !undrawn &&
      wholes.size > 1 &&
      care('denominator', 'They are said out of wholes of several sizes: all are drawn out of one.', 'value'),
    nested &&
      people.size > 1 &&
      forbid(
        'nested',
        `Only shares of the same people lie inside each other, not of “${[...people].join('” and “')}”.`,
        'of',
      ),
    ...(nested ? [] : each(pairs(claims).flatMap(([a, b]) => pairDoubts(a, b).filter(({ forbids }) => forbids)))),
  );
}

/**
 * All that may mislead about one figure that stands alone, but for its status: withdrawn or superseded. Never throws on a claim
 * of this shape.
 *
 * @param claim a figure
 * @returns the doubts, each once; empty where there is none
 */
export function doubtsAbout(claim: Claim): readonly Doubt[] {
  const one = read(claim);
  const { quantity } = one;
  if (!quantity)
    return [care('unreadable', `${quoted(claim)} doesn’t read as a number: it is shown as typed.`, 'value')];
  return each([
    ...boundDoubts(one),
    ...(quantity.kind === 'change'
      ? mayCallRise(claim).doubts.filter(({ about }) => about !== 'status')
      : [...reportDoubts(claim, quantity), ...seriesDoubts(claim)]),
  ]);
}
