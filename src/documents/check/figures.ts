import { quotesFindings } from './quotes.js';
import { mayShareAxis } from '../honest/honest.js';
import type { Claim } from '../honest/claim.js';
import { referenceProblems } from '../figures-document.js';
import { pickText } from '../../text/pick-language.js';
import type { LocalizedText } from '../figure.js';
import { error, isRecord, recordsIn, textIn, warning, type Circumstances, type Finding, type Json } from './finding.js';
import { figureFindings } from './figure.js';
import { idsIn, unusedSources, withLikelyId } from './references.js';

/** What is found of the figures of a document and of what they say of each other. */
export function figuresFindings(json: Json, circumstances: Circumstances): Finding[] {
  const figures = recordsIn(json['figures']);
  const ids = idsIn(figures);
  const sources = isRecord(json['sources']) ? Object.keys(json['sources']) : [];
  const references = referenceProblems(json).map((problem) => {
    const { path, message, repair } = withLikelyId(problem, { source: sources, figure: ids });
    return error(path, message, repair);
  });
  return [
    ...references,
    ...figures.flatMap((figure, index) => figureFindings(figure, `figures[${index}]`, circumstances)),
    ...figures.flatMap((figure, index) => relations(figure, index, figures)),
    ...quotesFindings(json),
    ...unusedSources(
      json,
      [...figures, ...recordsIn(json['quotes'])].map(({ source }) => source),
    ),
  ];
}

const statements = (figure: Json): Json[] => [figure['comparable']].flat().filter(isRecord);

/** What a figure says of others, and whether it holds. */
function relations(figure: Json, index: number, figures: readonly Json[]): Finding[] {
  const at = `figures[${index}]`;
  const byId = (id: unknown) => figures.find((each) => each['id'] === id && id !== undefined);
  const own = textIn(figure['id']);
  const several = Array.isArray(figure['comparable']);
  const all: Finding[] = [];
  const comparable = Array.isArray(figure['comparable']) ? (figure['comparable'] as unknown[]) : [figure['comparable']];
  comparable.forEach((statement, n) => {
    if (!isRecord(statement)) return;
    const path = `${at}.comparable${several ? `[${n}]` : ''}`;
    if (statement['is'] === false && !statement['why'])
      all.push(warning(path, 'it doesn’t say why the two are not to be compared', 'write a sentence as why'));
    const to = Array.isArray(statement['to']) ? (statement['to'] as unknown[]) : [];
    to.forEach((id, m) => {
      const place = `${path}.to[${m}]`;
      const other = byId(id);
      if (id === own) all.push(warning(place, 'a figure isn’t compared with itself', 'remove it'));
      else if (other) all.push(...against(figure, other, statement['is'], place));
    });
  });
  if (Array.isArray(figure['differs']))
    (figure['differs'] as unknown[]).forEach((contrast, n) => {
      if (!isRecord(contrast)) return;
      const path = `${at}.differs[${n}]`;
      if (contrast['with'] === own && own)
        all.push(warning(`${path}.with`, 'a figure doesn’t differ from itself', 'remove it'));
      if (isRecord(contrast['because']) && !Object.keys(contrast['because']).length)
        all.push(
          warning(
            `${path}.because`,
            'it says nothing of what they differ in',
            'write population, definition, ages, asked, period or unit',
          ),
        );
    });
  return [...all, ...successors(figure, at, byId)];
}

/** Two figures of which the document says whether they may be compared. */
function against(figure: Json, other: Json, is: unknown, path: string): Finding[] {
  const contrary = statements(other).find(
    ({ to, is: theirs }) =>
      Array.isArray(to) && to.includes(figure['id']) && typeof theirs === 'boolean' && theirs !== is,
  );
  if (contrary)
    return [warning(path, `“${String(other['id'])}” says the opposite of this one`, 'let both say the same')];
  if (is !== true) return [];
  const claims = [figure, other].map(claimOf);
  const doubts = mayShareAxis(claims).doubts.filter(
    ({ forbids, reason }) => forbids && !/unreadable|over-100|below-0/.test(reason),
  );
  return doubts
    .slice(0, 1)
    .map(({ sentence }) =>
      warning(
        path,
        `they are said to be comparable, but: ${sentence.replace(/\.$/, '')}`,
        'write "is": false, and why',
      ),
    );
}

function claimOf(figure: Json): Claim {
  const words = (key: string) => {
    const text = figure[key];
    return (typeof text === 'string' || isRecord(text)) && pickText(text as LocalizedText, 'en', 'en')
      ? { [key]: text as LocalizedText }
      : {};
  };
  const { kind, status } = figure;
  return {
    value: textIn(figure['value']) ?? '',
    ...words('label'),
    ...words('of'),
    ...words('counts'),
    ...((kind === 'range' || kind === 'change') && { kind }),
    ...(isRecord(status) && status['state'] === 'withdrawn' && { status: { state: 'withdrawn' } as const }),
  };
}

/** Whether what replaced a figure leads to one that holds. */
function successors(figure: Json, at: string, byId: (id: unknown) => Json | undefined): Finding[] {
  const path = `${at}.status.replacedBy`;
  const next = (of: Json) =>
    isRecord(of['status']) && of['status']['state'] === 'superseded' ? of['status']['replacedBy'] : undefined;
  const passed = new Set<unknown>([figure['id']]);
  for (let id = next(figure); textIn(id);) {
    if (passed.has(id)) return [warning(path, `it leads back to “${String(id)}”: no figure stands in its place`)];
    passed.add(id);
    const other = byId(id);
    if (isRecord(other?.['status']) && other['status']['state'] === 'withdrawn')
      return [
        warning(path, `“${String(id)}” was withdrawn: no figure stands in its place`, 'write “withdrawn” as the state'),
      ];
    id = other && next(other);
  }
  return [];
}
