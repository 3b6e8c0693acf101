/**
 * The beginning of a text, cut between words with an ellipsis; also in scripts that put no space there.
 *
 * @param length most characters, the ellipsis not counted
 */
export function cutExcerpt(text: string, length: number, locale: string): string {
  if (text.length <= length) return text;
  let cut = '';
  // a little more than is needed, for whatever begins inside and ends outside
  for (const { segment } of new Intl.Segmenter(locale, { granularity: 'word' }).segment(text.slice(0, length + 50))) {
    if (cut.length + segment.length > length) break;
    cut += segment;
  }
  return `${withoutEnd(cut || text.slice(0, length))}…`;
}

/** Without the spaces and punctuation that it ends with; an expression that is bound to the end would be tried at every sign before. */
function withoutEnd(text: string): string {
  let end = text.length;
  // All of them are single units, but for a few signs of scripts that nobody writes today.
  while (end > 0 && /[\s\p{P}]/u.test(text[end - 1]!)) end--;
  return text.slice(0, end);
}
