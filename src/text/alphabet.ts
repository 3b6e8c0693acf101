/** Entries that begin with one letter. */
export interface Letter<T> {
  /** As a heading shows it. */
  readonly letter: string;
  readonly entries: readonly T[];
}

/**
 * Sorts entries by their term as `locale` sorts, and puts those that begin with the same letter together. What is one
 * letter is the locale's affair: É stands under E in French, Å after Z in Swedish, I and İ apart in Turkish.
 *
 * @param locale BCP 47 tag
 */
export function byLetter<T extends { readonly term: string }>(entries: readonly T[], locale: string): Letter<T>[] {
  const { compare } = new Intl.Collator(locale, { numeric: true, ignorePunctuation: true });
  const same = new Intl.Collator(locale, { sensitivity: 'base' }).compare;
  const letters: { letter: string; entries: T[] }[] = [];
  for (const entry of [...entries].sort((one, other) => compare(one.term, other.term))) {
    const first = /[\p{L}\p{N}]\p{M}*/u.exec(entry.term.normalize())?.[0].toLocaleUpperCase(locale) ?? '#';
    // The heading goes without the accent where the locale doesn't mind it.
    const bare = first.normalize('NFD').charAt(0);
    const heading = same(bare, first) === 0 ? bare : first;
    const last = letters.at(-1);
    if (last && same(last.letter, first) === 0) last.entries.push(entry);
    else letters.push({ letter: heading, entries: [entry] });
  }
  return letters;
}
