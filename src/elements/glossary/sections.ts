import { reading, type Reading } from '../../controllers/term-parts.js';
import type { Listed } from '../../data/glossary-entry.js';
import type { TermGroup } from '../../data/term.js';
import { byLetter } from '../../format/alphabet.js';
import type { Section } from './list.js';

/** More terms than this get headings to jump to. */
export const LONG = 24;

/** The groups of the document that have entries; without any, a long list goes by letters. */
export function sectionsOf(entries: readonly Listed[], groups: readonly TermGroup[] = [], read: Reading): Section[] {
  const known = groups.map(({ id, label }) => ({
    id,
    label: reading(label, read),
    entries: entries.filter(({ of }) => of.group === id),
  }));
  const others = entries.filter(({ of }) => !groups.some(({ id }) => id === of.group));
  const sections = [...known, { id: 'rest', entries: others }].filter((section) => section.entries.length);
  if (sections.length > 1 || entries.length <= LONG) return sections;
  return byLetter(entries, read.locale).map(({ letter, entries }) => ({ id: letter, label: letter, entries }));
}
