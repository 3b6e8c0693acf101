import { validate } from '../shape.js';
import { QUOTE, quoteProblems } from '../figures-document.js';
import { isPermitted } from '../quote.js';
import { sharedFolders, unwritableFolders } from './references.js';
import { error, isRecord, join, recordsIn, stringOf, warning, type Finding, type Json } from './finding.js';

/** A quotation that is longer than this is an excerpt: its readers and its publisher may expect less. */
const LONG = 300;

/** What is found of quotes: references, no source, no page, great length, and a survivor who wasn't asked. */
export const quotesFindings = (json: Json): Finding[] => [
  ...quoteProblems(json).map((problem): Finding => ({ ...problem, level: 'error' })),
  ...sharedFolders('quotes', recordsIn(json['quotes'])),
  ...unwritableFolders('quotes', recordsIn(json['quotes'])),
  ...recordsIn(json['quotes']).flatMap((quote, index) =>
    // What its shape has against it is said elsewhere.
    validate(quote, QUOTE).length ? [] : quoteFindings(quote, `quotes[${index}]`),
  ),
];

/** What is found of a quotation: one that a document lists, or, where `at` is empty, one that a tag has itself. */
export function quoteFindings(quote: Json, at: string): Finding[] {
  const { text, source, page, speaker, permission, kind } = quote;
  const texts = isRecord(text) ? Object.values(text) : [text];
  const longest = Math.max(...texts.map((each) => String(each).length));
  return [
    ...(source ? [] : [warning(at, 'it has no source', 'name one')]),
    ...(source && !page ? [warning(at, 'it has no page', at ? 'write "page": "p. 76"' : 'write page="p. 76"')] : []),
    ...(longest > LONG && kind !== 'finding'
      ? [warning(join(at, 'text'), `it has ${longest} characters`, `quote at most ${LONG}`)]
      : []),
    ...(speaker === 'survivor' && !isPermitted(stringOf(permission)) ? [unpermitted(join(at, 'permission'))] : []),
  ];
}

/** A survivor who wasn't asked. */
const unpermitted = (path: string): Finding =>
  error(path, 'a survivor is quoted without permission', 'ask, and write how it was given');

/** Other people's words are not rewritten: a discouraged term in them is worth a note. */
export const isQuoted = (path: string): boolean => /^quotes\[\d+\]\.text/.test(path);
