import { termReferenceProblems } from '../glossary-document.js';
import { validate } from '../shape.js';
import { ID } from '../shapes.js';
import { fold } from '../../text/fold.js';
import { error, isRecord, recordsIn, stringOf, warning, type Finding, type Json } from './finding.js';
import {
  idsIn,
  sourceIds,
  sharedFolders,
  sourcesWithoutPlace,
  unwritableFolders,
  withLikelyIds,
} from './references.js';

const textsOf = (text: unknown): string[] =>
  typeof text === 'string' ? [text] : isRecord(text) ? Object.values(text).flatMap((each) => stringOf(each) ?? []) : [];

/** What is found of the terms of a glossary and of what they say of each other. */
export function glossaryFindings(json: Json): Finding[] {
  const [terms, groups] = [recordsIn(json['terms']), recordsIn(json['groups'])];
  const sources = sourceIds(json);
  const known = { source: sources, group: idsIn(groups), term: idsIn(terms) };
  const references = withLikelyIds(termReferenceProblems(json), known, json).map(({ path, message, repair }) =>
    error(path, message, repair),
  );
  const used = new Set(terms.map(({ group }) => group));
  return [
    ...references,
    ...sharedFolders('terms', terms),
    ...unwritableFolders('terms', terms),
    ...sameNames(terms),
    ...sourcesWithoutPlace(json),
    ...terms.flatMap(({ id, related }, index) =>
      (Array.isArray(related) ? (related as unknown[]) : []).flatMap((other, n) =>
        other === id && id
          ? [warning(`terms[${index}].related[${n}]`, 'a term isn’t related to itself', 'remove it')]
          : [],
      ),
    ),
    ...groups.flatMap(({ id }, index) =>
      // One that is no id has been refused.
      used.has(id) || validate(id, ID).length ? [] : [warning(`groups[${index}]`, 'no term is in this group')],
    ),
  ];
}

/** Names that two terms have: a page's words would be tied to the first of them alone. */
function sameNames(terms: readonly Json[]): Finding[] {
  const owners = new Map<string, number>();
  return terms.flatMap(({ term, abbreviation, synonyms }, index) => {
    const at = `terms[${index}]`;
    const own = [
      ...textsOf(term).map((name) => [`${at}.term`, name] as const),
      ...textsOf(abbreviation).map((name) => [`${at}.abbreviation`, name] as const),
      ...(Array.isArray(synonyms) ? (synonyms as unknown[]) : []).flatMap((each, n) =>
        textsOf(each).map((name) => [`${at}.synonyms[${n}]`, name] as const),
      ),
    ];
    const shared = own.flatMap(([path, name]) => {
      const first = owners.get(fold(name));
      if (first === undefined) owners.set(fold(name), index);
      return first !== undefined && first !== index
        ? [warning(path, `“${name}” is a name of terms[${first}] too: a page’s words lead to that one`)]
        : [];
    });
    return shared;
  });
}
