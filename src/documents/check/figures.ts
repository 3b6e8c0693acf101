import { quotesFindings } from './quotes.js';
import { mayShareAxis } from '../honest/honest.js';
import { english, type Claim } from '../honest/claim.js';
import { subjectIn } from '../honest/subject.js';
import { referenceProblems } from '../figures-document.js';
import { pickText } from '../../text/pick-language.js';
import type { LocalizedText } from '../figure.js';
import {
  error,
  isRecord,
  phraseOf,
  recordsIn,
  stringOf,
  warning,
  type Circumstances,
  type Finding,
  type Json,
} from './finding.js';
import { figureFindings } from './figure.js';
import {
  idsIn,
  sourceIds,
  sharedFolders,
  sourcesWithoutPlace,
  unwritableFolders,
  unusedSources,
  withLikelyIds,
} from './references.js';
import { kindOf } from './value.js';

/** What is found of the figures of a document and of what they say of each other. */
export function figuresFindings(json: Json, circumstances: Circumstances): Finding[] {
  const figures = recordsIn(json['figures']);
  const ids = idsIn(figures);
  const sources = sourceIds(json);
  const references = withLikelyIds(referenceProblems(json), { source: sources, figure: ids }, json).map(
    ({ path, message, repair }) => error(path, message, repair),
  );
  const byId = firstById(figures);
  const endOf = endsOf(byId);
  return [
    ...references,
    ...sharedFolders('figures', figures),
    ...unwritableFolders('figures', figures),
    ...figures.flatMap((figure, index) => figureFindings(figure, `figures[${index}]`, circumstances)),
    ...figures.flatMap((figure, index) => relations(figure, index, byId, endOf)),
    ...quotesFindings(json),
    ...sourcesWithoutPlace(json),
    ...unusedSources(
      json,
      [...figures, ...recordsIn(json['quotes'])].map(({ source }) => source),
    ),
  ];
}

const statements = (figure: Json): Json[] => [figure['comparable']].flat().filter(isRecord);

type ById = (id: unknown) => Json | undefined;

/** The figures by their ids; of several that have one, the first. */
function firstById(figures: readonly Json[]): ById {
  const firsts = new Map<unknown, Json>();
  for (const figure of figures) if (!firsts.has(figure['id'])) firsts.set(figure['id'], figure);
  return (id) => (id === undefined ? undefined : firsts.get(id));
}

/** What a figure says of others, and whether it holds. */
function relations(figure: Json, index: number, byId: ById, endOf: (id: string) => End): Finding[] {
  const at = `figures[${index}]`;
  const own = stringOf(figure['id']);
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
  if (own && figure['ofFigure'] === own)
    all.push(warning(`${at}.ofFigure`, 'a figure isn’t a share of itself', 'remove it'));
  return [...all, ...successorFindings(figure, `${at}.status.replacedBy`, endOf)];
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
  const [mine, theirs] = claims.map(({ counts }) => counts && english(counts));
  const [one, two] = [mine, theirs].map((counts) => counts && subjectIn(counts));
  if (one && two && one !== two)
    return [
      warning(
        path,
        `they are said to be comparable, but one counts “${mine}”, the other “${theirs}”: records are not people`,
        'write "is": false, and why',
      ),
    ];
  const doubts = mayShareAxis(claims).doubts.filter(
    ({ forbids, reason }) => forbids && !/unreadable|over-100|below-0/.test(reason),
  );
  return doubts
    .slice(0, 1)
    .map(({ sentence }) =>
      warning(path, `they are said to be comparable, but: ${phraseOf(sentence)}`, 'write "is": false, and why'),
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
    value: stringOf(figure['value']) ?? '',
    ...words('label'),
    ...words('of'),
    ...words('counts'),
    ...(kindOf(kind) && { kind: kindOf(kind) }),
    ...(isRecord(status) && status['state'] === 'withdrawn' && { status: { state: 'withdrawn' } as const }),
  };
}

/** Where the replacements of a figure end: in one that stands, in one that was withdrawn, or in a ring. */
type End = { readonly withdrawn: string } | { readonly ring: string } | undefined;

const successorOf = ({ status }: Json): string | undefined =>
  isRecord(status) && status['state'] === 'superseded' ? stringOf(status['replacedBy']) || undefined : undefined;
const isWithdrawn = (figure: Json | undefined): boolean =>
  isRecord(figure?.['status']) && figure['status']['state'] === 'withdrawn';

/** Where the replacements from a figure on end, by its id; each figure is passed once, however many lead to it. */
function endsOf(byId: ById): (id: string) => End {
  const ends = new Map<string, End>();
  return (from) => {
    const passed = new Set<string>();
    let id: string | undefined = from;
    let end: End;
    for (; id; id = successorOf(byId(id) ?? {})) {
      if (ends.has(id)) end = ends.get(id);
      else if (passed.has(id)) end = { ring: id };
      else if (isWithdrawn(byId(id))) end = { withdrawn: id };
      else {
        passed.add(id);
        continue;
      }
      break;
    }
    const before = [...passed];
    // Within a ring, each figure leads back to itself; what leads into the ring, to where it enters.
    const entry = end && 'ring' in end && id === end.ring ? before.indexOf(end.ring) : -1;
    before.forEach((one, at) => ends.set(one, entry >= 0 && at > entry ? { ring: one } : end));
    return ends.get(from) ?? end;
  };
}

/** Whether what replaced a figure leads to one that holds. */
function successorFindings(figure: Json, path: string, endOf: (id: string) => End): Finding[] {
  const next = successorOf(figure);
  const end = next === undefined ? undefined : endOf(next);
  if (!end) return [];
  return 'ring' in end
    ? [warning(path, `it leads back to “${end.ring}”: no figure stands in its place`)]
    : [
        warning(
          path,
          `“${end.withdrawn}” was withdrawn: no figure stands in its place`,
          'write “withdrawn” as the state',
        ),
      ];
}
