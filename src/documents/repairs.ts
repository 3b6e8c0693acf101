import type { Problem } from './shape.js';
import { mendedAddress, writtenDoi } from './written-address.js';
import { writtenDate } from './written-date.js';

/** What to write in place of a text that a shape refused, by what was expected there. */
const REPAIRS: Readonly<Record<string, (text: string) => string | undefined>> = {
  'a date': (text) => writtenDate(text).join(' or ') || undefined,
  'a URL': mendedAddress,
  'a DOI': writtenDoi,
  'a language tag': (text) => (/^[A-Za-z]{2,3}(_[A-Za-z\d]+)+$/.test(text) ? text.replaceAll('_', '-') : undefined),
};

/** The problem with what to do about it, where that is certain: "write 2026-10-14". */
export function withRepair(problem: Problem): Problem {
  const [, wanted = '', found = ''] = /^expected (.+?), found "(.*)"$/s.exec(problem.message) ?? [];
  // What was found is cut at 40 letters: of the rest nothing is known.
  const written = found.length < 40 && Object.hasOwn(REPAIRS, wanted) ? REPAIRS[wanted]!(found) : undefined;
  return written && !problem.repair ? { ...problem, repair: `write ${written}` } : problem;
}
