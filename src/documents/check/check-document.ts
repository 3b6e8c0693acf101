/**
 * Everything that is to be said of a document, whoever asks: the command line, the builder, a test. Pure: the clock and other
 * glossaries are arguments.
 */
import { ACTIONS } from '../actions-document.js';
import { DOCUMENT } from '../figures-document.js';
import { CONFIG } from '../config.js';
import { FORMS_DOCUMENT } from '../forms-document.js';
import { GLOSSARY, readGlossaryDocument } from '../glossary-document.js';
import { SUPPORT } from '../support-document.js';
import { LANGUAGE_FILE } from '../language-file.js';
import { likely } from '../likely.js';
import { POSTS } from '../posts-document.js';
import { validate, type Shape } from '../shape.js';
import type { GlossaryDocument } from '../term.js';
import { actionsFindings } from './actions.js';
import { findingsByShape } from './by-shape.js';
import { configFindings } from './config.js';
import { discouragedTerms } from './discouraged.js';
import { figuresFindings } from './figures.js';
import { error, isRecord, stringOf, warning, type Circumstances, type Finding, type Json } from './finding.js';
import { glossaryFindings } from './glossary.js';
import { JsonSyntaxError, readLocated, type LocatedJson, type Position, type JsonMistake } from './json-positions.js';
import { valueAt } from './json-places.js';
import { languageFileFindings } from './language-file.js';
import { isLanguage, likelyLanguage } from './languages.js';
import { formsFindings, postsFindings } from './lists.js';
import { supportFindings } from './support.js';
import { isQuoted, isSurvivorsPermission } from './quotes.js';
import { withRepair } from './repairs.js';
import { unknownProperties } from './unknown-properties.js';
import { decodeUtf8 } from './utf8.js';

/** A finding, and where it stands in the text. */
export type Located = Finding & Position;

export interface CheckOptions {
  /** Today, ISO 8601: what is dated later is in the future. */
  readonly now: string;
  /** Glossaries whose discouraged terms are looked for, beside the document's own. */
  readonly glossaries?: readonly GlossaryDocument[];
  readonly english?: Circumstances['english'];
  readonly spoken?: Circumstances['spoken'];
}

/** What a document is, and everything that is found in it. */
export interface Report {
  readonly kind?: DocumentKind;
  /** A glossary that can be read. */
  readonly glossary?: GlossaryDocument;
  /** In the order of the text; at one place the gravest first. */
  readonly findings: readonly Located[];
}

export type DocumentKind = 'figures' | 'glossary' | 'posts' | 'forms' | 'support' | 'actions' | 'config' | 'language';

/** Each kind of document, by the property that tells it. */
const KINDS: Readonly<
  Record<
    string,
    {
      readonly kind: DocumentKind;
      readonly shape: Shape;
      readonly find: (json: Json, circumstances: Circumstances) => Finding[];
    }
  >
> = {
  terms: { kind: 'glossary', shape: GLOSSARY, find: glossaryFindings },
  figures: { kind: 'figures', shape: DOCUMENT, find: figuresFindings },
  posts: { kind: 'posts', shape: POSTS, find: postsFindings },
  forms: { kind: 'forms', shape: FORMS_DOCUMENT, find: formsFindings },
  places: { kind: 'support', shape: SUPPORT, find: supportFindings },
  actions: { kind: 'actions', shape: ACTIONS, find: actionsFindings },
  messages: { kind: 'language', shape: LANGUAGE_FILE, find: languageFileFindings },
  documents: { kind: 'config', shape: CONFIG, find: configFindings },
};

/** The properties of a kind that no other kind has; a name is what other files have too. */
const own = (kind: (typeof KINDS)[string]): string[] => {
  const namesOf = ({ shape: { fields = {} } }: typeof kind) => Object.keys(fields).map((name) => name.replace('?', ''));
  const others = new Set(['name', ...Object.values(KINDS).flatMap((other) => (other === kind ? [] : namesOf(other)))]);
  return namesOf(kind).filter((name) => !others.has(name));
};

/** The document as one of the kinds; of a misspelt property the one that was likely meant, and without it by what else it has. */
function kindOf(json: unknown): (typeof KINDS)[string] | undefined {
  const keys = isRecord(json) ? Object.keys(json) : [];
  const key =
    Object.keys(KINDS).find((name) => keys.includes(name)) ??
    keys.map((name) => likely(name, Object.keys(KINDS))).find(Boolean);
  return key === undefined
    ? Object.values(KINDS).find((kind) => own(kind).some((name) => keys.includes(name)))
    : KINDS[key];
}

/** The language of a document: a tag that there is. */
function languageFindings(json: Json): Finding[] {
  const language = stringOf(json['language']);
  if (!language || isLanguage(language)) return [];
  const meant = likelyLanguage(language);
  // What is no tag at all the shape says.
  return /^[A-Za-z]{2,8}(-[A-Za-z\d]+)*$/.test(language)
    ? [warning('language', `there is no language “${language}”`, meant && `write ${meant}`)]
    : [];
}

/** What a shape has against a document, each with its repair; a misspelt name is one mistake, not two. */
function shapeFindings(json: unknown, shape: Shape): Finding[] {
  const unknown = unknownProperties(json, shape);
  // The path that a misspelt name was likely meant to have, and the one that it has.
  const meant = new Map(
    unknown.map(({ path, repair = '' }) => [
      path.replace(/(\.?)(?:[\w$]+|\["[^"]*"\])$/, (_, dot) => dot + repair.replace('write ', '')),
      path,
    ]),
  );
  const problems = validate(json, shape).map((problem) => withRepair(problem, valueAt(json, problem.path)));
  const absent = new Set(problems.filter(({ path, message }) => message.endsWith('found nothing') && meant.has(path)));
  const misspelt = new Set([...absent].map(({ path }) => meant.get(path)));
  return [
    ...problems.filter((problem) => !absent.has(problem)).map((problem): Finding => ({ ...problem, level: 'error' })),
    ...unknown.map((problem): Finding => ({ ...problem, level: misspelt.has(problem.path) ? 'error' : 'warning' })),
  ];
}

/** Everything that is to be said of a parsed document, right or wrong; without places. */
export function documentFindings(
  json: unknown,
  { now, glossaries = [], english, spoken }: CheckOptions,
): Omit<Report, 'findings'> & { readonly findings: readonly Finding[] } {
  const known = kindOf(json);
  if (!known || !isRecord(json))
    return { findings: [error('', 'expected a document with figures, terms, posts, forms, places or actions')] };
  const { kind, shape, find } = known;
  const circumstances: Circumstances = { now, language: stringOf(json['language']), english, spoken };
  const ofShape = shapeFindings(json, shape).filter(({ path }) => !isSurvivorsPermission(json, path));
  // Of what its shape refused, nothing more is known.
  const refused = new Set(ofShape.flatMap(({ path, level }) => (level === 'error' ? path : [])));
  const follows = followers(refused);
  const grave = [
    ...ofShape,
    ...find(json, circumstances).filter((found) => !refused.has(found.path) && !follows(found)),
  ];
  const glossary =
    kind === 'glossary' && !grave.some(({ level }) => level === 'error') ? readGlossaryDocument(json) : undefined;
  const discouraged = discouragedTerms(json, [...glossaries, ...(glossary ? [glossary] : [])]).map(
    (problem): Finding => ({ ...problem, level: isQuoted(problem.path) ? 'note' : 'warning' }),
  );
  return {
    kind,
    ...(glossary && { glossary }),
    findings: distinct([
      ...grave,
      ...(refused.has('language') ? [] : languageFindings(json)),
      ...findingsByShape(json, shape, circumstances),
      ...discouraged,
    ]),
  };
}

/** Where the ids stand that a reference may name. */
const LISTS: Readonly<Record<string, string>> = {
  source: 'sources',
  figure: 'figures',
  group: 'groups',
  term: 'terms',
  place: 'places',
};

/** Whether a reference leads nowhere because the list that it leads to, or an id in it, was refused. */
function followers(refused: ReadonlySet<string>): (finding: Finding) => boolean {
  const lists = new Set([...refused].flatMap((path) => /^(\w+)(?:\[\d+\](?:\.id)?)?$/.exec(path)?.[1] ?? []));
  return ({ message }) => lists.has(LISTS[/^no (\w+) "/.exec(message)?.[1] ?? ''] ?? '');
}

/** The same is said of one place once. */
const distinct = (findings: readonly Finding[]): Finding[] => [
  ...new Map(findings.map((finding) => [`${finding.path} ${finding.message}`, finding] as const)).values(),
];

/**
 * Everything that is to be said of a file, in the order of its text: bytes that are no UTF-8, mistakes in the JSON, and what the document
 * says. One mistake hides nothing else, where it can be read over.
 */
export function checkDocument(file: string | Uint8Array, options: CheckOptions): Report {
  const { text, findings: ofBytes } = typeof file === 'string' ? { text: file, findings: [] } : decodeUtf8(file);
  const mistakes: JsonMistake[] = [];
  const place = ({ position, ...finding }: Finding & { position: Position }): Located => ({ ...finding, ...position });
  const early = () => [
    ...ofBytes.map(place),
    ...mistakes.map((mistake) => place({ level: 'error', path: '', ...mistake })),
  ];
  let located: LocatedJson;
  try {
    located = readLocated(text, mistakes);
  } catch (failure) {
    if (!(failure instanceof JsonSyntaxError)) throw failure;
    const { message, position, repair } = failure;
    return { findings: inOrder([...early(), place({ ...error('', message, repair), position })]) };
  }
  const { findings, ...rest } = documentFindings(located.value, options);
  const twice = located.duplicates.map((path) =>
    error(path, 'is given twice; only the last one counts', 'remove one of them'),
  );
  const lost = ofBytes.length > 0;
  const all = [...twice, ...findings].filter(({ message }) => !(lost && message.includes('\ufffd')));
  return {
    ...rest,
    findings: inOrder([...early(), ...all.map((finding) => ({ ...finding, ...located.locate(finding.path) }))]),
  };
}

const LEVELS: readonly Finding['level'][] = ['error', 'warning', 'note'];
const inOrder = (findings: readonly Located[]): readonly Located[] =>
  findings.toSorted(
    (a, b) => a.line - b.line || a.column - b.column || LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level),
  );
