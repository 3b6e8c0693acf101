/**
 * How many letters several texts begin with in common, up to the end of a word and never within a phrase: "more than" stays with
 * its number. 0 where they share fewer than three words, or one of them has no more than those.
 *
 * @param phrases what belongs to the word after it: "more than", "at least"
 */
export function commonStart(texts: readonly string[], phrases: readonly string[] = []): number {
  const [first = '', ...others] = texts;
  const words = first.split(' ');
  const among = others.map((text) => text.split(' '));
  let count = 0;
  while (count < words.length - 1 && among.every((other) => other.length > count + 1 && other[count] === words[count]))
    count++;
  const start = () => `${words.slice(0, count).join(' ')} `;
  const torn = () => phrases.find((phrase) => start().endsWith(` ${phrase} `));
  for (let phrase = torn(); phrase; phrase = torn()) count -= phrase.split(' ').length;
  return others.length && count >= 3 ? start().length : 0;
}
