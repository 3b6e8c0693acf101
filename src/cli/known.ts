/** What commands take for granted of the day and of the words that nobody should use. */
import own from '../documents/examples/glossary.json' with { type: 'json' };
import { readGlossaryDocument } from '../documents/glossary-document.js';
import type { GlossaryDocument } from '../documents/term.js';

/** Where the day begins first: nothing that is dated today anywhere is in the future. */
const AHEAD = 14 * 3_600_000;

export const today = (): string => new Date(Date.now() + AHEAD).toISOString().slice(0, 10);

/** The project's own glossary knows the discouraged terms; a publisher's own documents may add to them. */
export const knownGlossaries = (): readonly GlossaryDocument[] => [readGlossaryDocument(own)];
