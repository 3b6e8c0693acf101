import type { LocalizedText } from './figure.js';
import { chosen, idsIn, LEVELS, type Listed, type WordLevel } from './glossary-entry.js';
import type { Term, TermGroup } from './term.js';
import { findTerm } from './term-by-name.js';
import { byLetter } from '../text/alphabet.js';
import { sourceLine, type SourceLine } from './source-line.js';

/** More terms than this get headings to jump to. */
const LONG = 24;

/** A term with what it is shown with. */
export interface Shown extends Listed {
  readonly source: SourceLine | undefined;
  /** The related terms among those on show. */
  readonly related: readonly Listed[];
}

/** Terms that stand together, under a heading where they have one; `id` is what the navigation jumps to. */
export interface Section {
  readonly id: string;
  readonly label?: LocalizedText;
  readonly entries: readonly Shown[];
}

export interface Arranged {
  /** In the order of the document, or of the ids that were asked for. */
  readonly listed: readonly Shown[];
  readonly sections: readonly Section[];
  /** Whether there are more terms than a reader finds without headings to jump to. */
  readonly long: boolean;
  /** The wordings that any of the terms has. */
  readonly levels: readonly WordLevel[];
  /** Ids that were asked for and that no term has. */
  readonly missing: readonly string[];
  /** The id of the listed term that goes by this name: as a link has it whose author didn't look up the id. */
  idOf(name: string): string | undefined;
}

export interface Arrangement {
  readonly terms: readonly Term[];
  readonly groups: readonly TermGroup[];
  /** Ids of the terms to show, separated by spaces; all of them without any. */
  readonly ids: string | null | undefined;
  /** Picks one language of a text. */
  readonly say: (text: LocalizedText) => string;
  /** BCP 47 tag of the language that `say` picks, which is sorted by. */
  readonly locale: string;
  /** BCP 47 tag of plain strings. Default: `locale`. */
  readonly language?: string | undefined;
  /** What relative addresses are resolved against. */
  readonly base: string;
}

/** Terms ready to be shown, under the groups of the document that have any; without groups a long list goes by letters. */
export function arrange({ terms, groups, ids, say, locale, language, base }: Arrangement): Arranged {
  const wanted = idsIn(ids);
  const published = new Set(terms.map(({ id }) => id));
  const missing = wanted.filter((id) => !published.has(id));
  const plain = chosen(terms, wanted).map((of) => ({ id: of.id, term: say(of.term), of }));
  // The first of an id, as an address finds it.
  const shown = new Map(plain.toReversed().map((entry) => [entry.id, entry]));
  const listed = plain.map((entry) => ({
    ...entry,
    source: sourceLine(entry.of, locale, base, language),
    related: (entry.of.related ?? []).flatMap((id) => shown.get(id) ?? []),
  }));
  const levels = LEVELS.filter((level) => terms.some((term) => term[level]));
  const members = new Map<string | undefined, Shown[]>(groups.map(({ id }) => [id, []]));
  const others: Shown[] = [];
  for (const entry of listed) (members.get(entry.of.group) ?? others).push(entry);
  const grouped = groups.map((group) => ({ ...group, entries: members.get(group.id)! }));
  const sections = [...grouped, { id: 'rest', entries: others }].filter(({ entries }) => entries.length);
  const many = listed.length > LONG;
  const own = plain.map(({ of }) => of);
  const idOf = (name: string) => findTerm(own, name)?.id;
  if (!many || sections.length > 1) return { listed, sections, long: many, levels, missing, idOf };
  const letters = byLetter(listed, locale).map(({ letter, entries }) => ({
    id: letter,
    label: { [locale]: letter },
    entries,
  }));
  return { listed, sections: letters, long: letters.length > 1, levels, missing, idOf };
}
