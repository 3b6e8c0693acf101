/** A piece of a text to replace: from, to, and what to put there. */
export type Splice = readonly [from: number, to: number, text: string];

/** The text with its pieces replaced, none of which may overlap; all else stays as it was. */
export function splice(text: string, splices: readonly Splice[]): string {
  let at = 0;
  let out = '';
  for (const [from, to, piece] of [...splices].sort(([a, b], [c, d]) => a - c || b - d)) {
    out += text.slice(at, from) + piece;
    at = to;
  }
  return out + text.slice(at);
}
