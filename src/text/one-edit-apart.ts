/** The one of `names` that `typed` is one slip away from: short names are that near to too much that isn't meant for us. */
export const slipOf = (typed: string, names: readonly string[]): string | undefined =>
  names.find((one) => one.length > 4 && oneEditApart(typed, one));

/** Whether one slip lies between two words: a letter too many, too few, wrong, or two swapped (Damerau 1964). */
export function oneEditApart(typed: string, meant: string): boolean {
  let i = 0;
  while (i < typed.length && typed[i] === meant[i]) i++;
  const rest = (word: string, skip: number): string => word.slice(i + skip);
  return (
    rest(typed, 1) === rest(meant, 1) ||
    rest(typed, 1) === rest(meant, 0) ||
    rest(typed, 0) === rest(meant, 1) ||
    (typed[i] === meant[i + 1] && typed[i + 1] === meant[i] && rest(typed, 2) === rest(meant, 2))
  );
}
