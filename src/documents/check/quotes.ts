import { validate } from '../shape.js';
import { QUOTE, quoteProblems } from '../figures-document.js';
import { isPermitted } from '../quote.js';
import { sharedFolders, sourceIds, unwritableFolders, withLikelyIds } from './references.js';
import { error, isRecord, join, recordsIn, stringOf, strings, warning, type Finding, type Json } from './finding.js';

/** A quotation that is longer than this is an excerpt: its readers and its publisher may expect less. */
const LONG = 300;

/** What is found of quotes: references, no source, no page, great length, and a survivor who wasn't asked. */
export const quotesFindings = (json: Json): Finding[] => [
  ...withLikelyIds(quoteProblems(json), { source: sourceIds(json) }, json).map((problem): Finding => ({
    ...problem,
    level: 'error',
  })),
  ...sharedFolders('quotes', recordsIn(json['quotes'])),
  ...unwritableFolders('quotes', recordsIn(json['quotes'])),
  ...recordsIn(json['quotes']).flatMap((quote, index) => {
    const at = `quotes[${index}]`;
    // What its shape has against it is said elsewhere, but for a permission that isn’t one.
    return validate(quote, QUOTE).some(({ path }) => !path.startsWith('permission'))
      ? permissionFindings(quote, at)
      : quoteFindings(quote, at);
  }),
];

/** Whether a path is that of a survivor’s permission, of which `quotesFindings` says more than its shape. */
export function isSurvivorsPermission(json: Json, path: string): boolean {
  const [, index] = /^quotes\[(\d+)\]\.permission\b/.exec(path) ?? [];
  return index !== undefined && recordsIn(json['quotes'])[Number(index)]?.['speaker'] === 'survivor';
}

/** What is found of a quotation: one that a document lists, or, where `at` is empty, one that a tag has itself. */
export function quoteFindings(quote: Json, at: string): Finding[] {
  const { text, source, page, kind } = quote;
  const texts = isRecord(text) ? Object.values(text) : [text];
  const longest = Math.max(...texts.map((each) => String(each).length));
  return [
    // A tag with the address alone is told so with its attributes.
    ...(source || (!at && strings(quote, 'source-url')) ? [] : [warning(at, 'it has no source', 'name one')]),
    ...(source && !page ? [warning(at, 'it has no page', at ? 'write "page": "p. 76"' : 'write page="p. 76"')] : []),
    ...(longest > LONG && kind !== 'finding'
      ? [warning(join(at, 'text'), `it has ${longest} characters`, `quote at most ${LONG}`)]
      : []),
    ...permissionFindings(quote, at),
  ];
}

/** A survivor who wasn't asked. */
const permissionFindings = ({ speaker, permission }: Json, at: string): Finding[] =>
  speaker === 'survivor' && !isPermitted(stringOf(permission))
    ? [error(join(at, 'permission'), 'a survivor is quoted without permission', 'ask, and write how it was given')]
    : [];

/** Other people's words are not rewritten: a discouraged term in them is worth a note. */
export const isQuoted = (path: string): boolean => /^quotes\[\d+\]\.text/.test(path);
