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
  return `${(cut || text.slice(0, length)).replace(/[\s\p{P}]+$/u, '')}…`;
}
