/** The ids of topics' headings: partners keep links to them, so an id says its topic's words and nothing else. */

const wordsOf = (topic: string): string =>
  `topic-${topic
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')}`;

/** An id for each topic. Of two topics with the same words, as "A B" and "a-b", the first has the id, and the other a number. */
export function topicIds(topics: Iterable<string>): ReadonlyMap<string, string> {
  const all = [...new Set(topics)];
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  const give = (topic: string, id: string) => {
    ids.set(topic, id);
    taken.add(id);
  };
  for (const topic of all) if (!taken.has(wordsOf(topic))) give(topic, wordsOf(topic));
  for (const topic of all) {
    if (ids.has(topic)) continue;
    let time = 2;
    while (taken.has(`${wordsOf(topic)}-${time}`)) time++;
    give(topic, `${wordsOf(topic)}-${time}`);
  }
  return ids;
}
