import type { WordLevel } from '../../../documents/glossary-entry.js';
import { choice } from '../attributes.js';

/** Which wording a tag asks for. */
export const wordLevel = choice<WordLevel>('definition', 'plain', 'professional');
