/**
 * Whether a date hasn't come yet anywhere on Earth, so that nobody can say what happened then.
 *
 * @param date ISO 8601, as exact as it is known; of what is written another way, the year alone counts
 * @param today ISO 8601 day
 */
export function isAhead(date: string, today: string): boolean {
  // Where the day begins first, it is a day later than where it ends last.
  const latest = new Date(Date.parse(today) + 86_400_000).toISOString();
  const known = /^\d{4}(-\d\d){0,2}$/.test(date) ? date : (/(?<!\d)\d{4}(?!\d)/.exec(date)?.[0] ?? '');
  return known > latest;
}
