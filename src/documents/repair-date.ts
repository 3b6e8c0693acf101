/** Dates as people write them, for a repair: never read for readers, who get what the document says. */

const MONTHS = 'january february march april may june july august september october november december'.split(' ');

const two = (number: number): string => String(number).padStart(2, '0');

const monthOf = (word: string): number => {
  const name = word.toLowerCase().replace('.', '');
  return name.length < 3
    ? 0
    : MONTHS.findIndex((month) => month.startsWith(name) || (name === 'sept' && month[0] === 's')) + 1;
};

function iso(year: string | undefined, month: number, day?: string): string[] {
  const days = Number(day ?? 1);
  const date = `${year}-${two(month)}${day === undefined ? '' : `-${two(days)}`}`;
  const real =
    month > 0 && month < 13 && new Date(`${date}T00:00Z`.replace(/^(.{7})T/, '$1-01T')).getUTCDate() === days;
  return real ? [date] : [];
}

/**
 * The ISO 8601 dates that a written one may mean: one for "14 October 2026", "Oct 2026" or "2026/10/14", two for "3/4/2026",
 * none for what is no date.
 */
export function writtenDate(text: string): readonly string[] {
  const tidy = text
    .trim()
    .replace(/(\d)(?:st|nd|rd|th)\b/i, '$1')
    .replace(/,/g, ' ')
    .replace(/\s+/g, ' ');
  let found = /^(?:(\d{1,2}) )?(?:of )?(\p{L}+\.?) (\d{4})$/u.exec(tidy);
  if (found) return iso(found[3], monthOf(found[2]!), found[1]);
  found = /^(\p{L}+\.?) (\d{1,2}) (\d{4})$/u.exec(tidy);
  if (found) return iso(found[3], monthOf(found[1]!), found[2]);
  found = /^(\d{4})[-/. ](\d{1,2})(?:[-/. ](\d{1,2})(?:[T ](?!24:).*)?)?$/.exec(tidy);
  if (found) return iso(found[1], Number(found[2]), found[3]);
  found = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(tidy);
  if (found)
    return [...new Set([...iso(found[3], Number(found[2]), found[1]), ...iso(found[3], Number(found[1]), found[2])])];
  found = /^(\d{1,2})[-/.](\d{4})$/.exec(tidy);
  return found ? iso(found[2], Number(found[1])) : [];
}
