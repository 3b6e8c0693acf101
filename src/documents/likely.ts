/**
 * How many edits lie between two words: letters too many, too few, wrong, or two neighbours swapped (optimal string alignment;
 * Damerau 1964). Time grows with the product of the lengths, so compare names, not texts.
 *
 * @param most more than these need no counting: the answer may then be any number above it
 */
export function editDistance(a: string, b: string, most = Infinity): number {
  let before: number[] = [];
  let above = [...Array(b.length + 1).keys()];
  for (let row = 1; row <= a.length; row++) {
    const line = [row];
    for (let column = 1; column <= b.length; column++) {
      const wrong = a[row - 1] === b[column - 1] ? 0 : 1;
      line[column] = Math.min(above[column]! + 1, line[column - 1]! + 1, above[column - 1]! + wrong);
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        line[column] = Math.min(line[column]!, before[column - 2]! + 1);
    }
    // What is above the diagonal's neighbours can only grow.
    if (Math.min(...line) > most && Math.min(...above) > most) return Infinity;
    [before, above] = [above, line];
  }
  return above[b.length]!;
}

const bare = (name: string): string => name.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

/**
 * The one of `names` that `typed` was most likely meant to be: the same but for case and hyphens, or one slip away, two in
 * a long word. Undefined where none is near, since a wrong guess is worse than none.
 */
export function likely(typed: string, names: readonly string[]): string | undefined {
  const wanted = bare(typed);
  if (!wanted || wanted.length > 40) return undefined;
  const allowed = wanted.length < 4 ? 0 : wanted.length < 8 ? 1 : 2;
  let best: string | undefined;
  let least = allowed + 1;
  for (const name of names) {
    const known = bare(name);
    if (Math.abs(known.length - wanted.length) > allowed) continue;
    const distance = editDistance(wanted, known, allowed);
    // Of two that are as near nobody knows which was meant.
    if (distance === least && best && bare(best) !== known) best = undefined;
    if (distance < least) [best, least] = [name, distance];
  }
  return best;
}

/** Says that nothing has an id, and which one was likely meant: `no figure "girl", did you mean "girls"?`. */
export function noSuch(what: string, id: string, ids: readonly string[]): string {
  const meant = likely(id, ids);
  return `no ${what} "${id}"${meant === undefined ? '' : `, did you mean "${meant}"?`}`;
}
