import { longNumbers } from '../number-within.js';
import { PLACE, placeProblems, REVIEW, reviewDay, type Place } from '../support-document.js';
import { validate } from '../shape.js';
import { error, recordsIn, stringOf, warning, type Circumstances, type Finding, type Json } from './finding.js';

/** What is found of places: references, numbers that were to be checked again, and numbers that nobody has called. */
export function supportFindings(json: Json, { now }: Circumstances): Finding[] {
  const review = stringOf(json['review']) ?? REVIEW;
  return [
    ...placeProblems(json).map((problem): Finding => ({ ...problem, level: 'error' })),
    ...recordsIn(json['places']).flatMap((place, index) =>
      // What its shape has against it is said elsewhere.
      validate(place, PLACE).length ? [] : placeFindings(place as unknown as Place, `places[${index}]`, review, now),
    ),
  ];
}

const UNSHOWN = 'its number is no longer shown';

/** Whether a finding is of a number that pages hide by themselves by now. */
export const isExpired = ({ message }: Finding): boolean => message.endsWith(UNSHOWN);

function placeFindings(place: Place, at: string, review: string, now: string): Finding[] {
  const { id, checked, method } = place;
  const due = reviewDay(checked, place.review ?? review);
  const past = `"${id}" was to be checked again by ${due}: ${UNSHOWN}`;
  return [
    ...(checked > now ? [error(`${at}.checked`, `is later than ${now}`)] : []),
    ...(now >= due ? [error(`${at}.checked`, past, 'call it, and write the day')] : []),
    ...(method === 'seen'
      ? [warning(`${at}.method`, `"${id}" was seen on a page`, 'call it before you publish it')]
      : []),
    ...TEXTS.flatMap((name) =>
      numbersIn(place[name]).map((number) =>
        warning(`${at}.${name}`, `says ${number}, which no check covers`, 'write numbers into phone and text alone'),
      ),
    ),
  ];
}

const TEXTS = ['name', 'answer', 'traces'] as const;

/** Numbers long enough to be called, each once. */
const numbersIn = (words: Place['answer'] | undefined): readonly string[] => {
  const texts = typeof words === 'string' ? [words] : Object.values(words ?? {});
  return [...new Set(texts.flatMap(longNumbers))];
};
