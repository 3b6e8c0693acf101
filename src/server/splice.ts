/** A piece of a text to replace: from, to, and what to put there. */
export type Splice = readonly [from: number, to: number, text: string];

/**
 * The markup with its pieces replaced, none of which may overlap; all else stays as it was.
 *
 * A `<` right before a tag is text there. With the tag gone it would begin whatever follows: `<<script></script>img src=…>`. So
 * it is written as a reference, on both sides of a seam.
 */
export function splice(text: string, splices: readonly Splice[]): string {
  let at = 0;
  const out: string[] = [];
  for (const [from, to, piece] of [...splices].sort(([a, b], [c, d]) => a - c || b - d)) {
    const before = text.slice(at, from);
    out.push(text[from] === '<' ? closed(before) : before, closed(piece));
    at = to;
  }
  return out.join('') + text.slice(at);
}

const closed = (markup: string): string => (markup.endsWith('<') ? `${markup.slice(0, -1)}&lt;` : markup);
