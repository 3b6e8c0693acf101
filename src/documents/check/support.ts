import { longNumbers } from '../number-within.js';
import { DURATION, PLACE, placeProblems, REVIEW, reviewDay, type Place } from '../support-document.js';
import { validate } from '../shape.js';
import { idsIn, sourceIds, withLikelyIds } from './references.js';
import { error, recordsIn, stringOf, warning, type Circumstances, type Finding, type Json } from './finding.js';

/** What is found of places: references, numbers that were to be checked again, and numbers that nobody has called. */
export function supportFindings(json: Json, { now }: Circumstances): Finding[] {
  // Of one that is no length of time nobody knows what was meant.
  const review = validate(json['review'] ?? REVIEW, DURATION).length ? undefined : (stringOf(json['review']) ?? REVIEW);
  const known = { source: sourceIds(json), place: idsIn(recordsIn(json['places'])) };
  return [
    ...withLikelyIds(placeProblems(json), known, json).map((problem): Finding => ({ ...problem, level: 'error' })),
    ...recordsIn(json['places']).flatMap((place, index) =>
      // What its shape has against it is said elsewhere.
      validate(place, PLACE).length ? [] : placeFindings(place as unknown as Place, `places[${index}]`, review, now),
    ),
  ];
}

const UNSHOWN = 'its number is no longer shown';

/** Whether a finding is of a number that pages hide by themselves by now. */
export const isExpired = ({ message }: Finding): boolean => message.endsWith(UNSHOWN);

function placeFindings(place: Place, at: string, review: string | undefined, now: string): Finding[] {
  const { id, checked, method } = place;
  const period = place.review ?? review;
  const due = period && reviewDay(checked, period);
  const past = `"${id}" was to be checked again by ${due}: ${UNSHOWN}`;
  return [
    ...(checked > now
      ? [error(`${at}.checked`, `${checked} is in the future`, 'write the day on which it was checked')]
      : []),
    ...(due && now >= due ? [error(`${at}.checked`, past, 'call it, and write the day')] : []),
    ...(method === 'seen'
      ? [warning(`${at}.method`, `"${id}" was seen on a page`, 'call it before you publish it')]
      : []),
    ...(['phone', 'text'] as const).flatMap((name) => {
      const number = place[name] ?? '';
      const path = `${at}.${name}`;
      if (DAY.test(number)) return [error(path, `“${number}” looks like a date`, REPAIR)];
      return FRACTION.test(number) ? [warning(path, `“${number}” looks like a decimal or a fraction`, REPAIR)] : [];
    }),
    ...TEXTS.flatMap((name) =>
      numbersIn(place[name]).map((number) =>
        warning(`${at}.${name}`, `says ${number}, which no check covers`, 'write numbers into phone and text alone'),
      ),
    ),
  ];
}

/** What a sheet makes of a number, or somebody typed into the wrong cell; no organisation's number is written as a day of these years. */
const DAY = /^(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const FRACTION = /^\d{1,2}[./]\d{1,2}$/;
const REPAIR = 'write the number as one dials it, with spaces, as in 13 11 14';

const TEXTS = ['name', 'answer', 'traces'] as const;

/** Numbers long enough to be called, each once. */
const numbersIn = (words: Place['answer'] | undefined): readonly string[] => {
  const texts = typeof words === 'string' ? [words] : Object.values(words ?? {});
  return [...new Set(texts.flatMap(longNumbers))];
};
