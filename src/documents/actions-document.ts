/** What a publisher asks for, how far that has come, and what a reader can do about it. */
import {
  ACTION_KINDS,
  STATES,
  type Action,
  type ActionKind,
  type ActionsDocument,
  type Ask,
  type Finder,
  type LetterAction,
} from './action.js';
import { DocumentError } from './document-error.js';
import type { Source } from './figure.js';
import { accept, repeated, SOURCE, sourceIn } from './figures-document.js';
import { COUNTRY, DATE, HTTP, ID, LANGUAGE, TEXT, VERSION, WORDS } from './shapes.js';
import { validate, type Problem, type Shape } from './shape.js';

const oneOf = (words: readonly string[]): Shape => ({
  as: `one of ${words.join(', ')}`,
  text: new RegExp(`^(${words.join('|')})$`),
});
const ADDRESS: Shape = { as: 'an https or http address', text: HTTP.text! };
const EMAIL: Shape = { as: 'an email address', text: /^[^\s@<>()",;:?&]+@[^\s@<>()",;:?&.]+(\.[^\s@<>()",;:?&.]+)+$/ };

export const ASK_STATUS: Shape = {
  fields: { state: oneOf(STATES), 'date?': DATE, 'note?': WORDS, 'url?': ADDRESS },
};

export const ASK: Shape = {
  fields: {
    id: ID,
    title: WORDS,
    'why?': WORDS,
    'ask?': WORDS,
    'of?': { list: WORDS },
    'status?': ASK_STATUS,
    'source?': ID,
    'page?': TEXT,
  },
};

export const FINDER: Shape = { fields: { country: COUNTRY, name: WORDS, url: ADDRESS, 'checked?': DATE } };

export const CAPTIONS: Shape = { fields: { language: LANGUAGE, 'url?': ADDRESS } };

export const ACTION: Shape = {
  fields: {
    id: ID,
    kind: oneOf(ACTION_KINDS),
    title: WORDS,
    'about?': WORDS,
    'url?': ADDRESS,
    'subject?': WORDS,
    'opening?': WORDS,
    'points?': { list: WORDS },
    'closing?': WORDS,
    'address?': EMAIL,
    'finders?': { list: COUNTRY },
    'lookup?': ADDRESS,
    'publisher?': TEXT,
    'published?': DATE,
    'format?': TEXT,
    'bytes?': { as: 'a whole number of bytes', number: [1, 1e12], whole: true },
    'poster?': ADDRESS,
    'seconds?': { as: 'a number of seconds', number: [1, 1e6] },
    'captions?': { list: CAPTIONS },
    'transcript?': { list: WORDS },
    'transcriptUrl?': ADDRESS,
    'text?': WORDS,
  },
};

export const ACTIONS: Shape = {
  fields: {
    version: VERSION,
    language: LANGUAGE,
    'updated?': DATE,
    'sources?': { map: SOURCE },
    'finders?': { list: FINDER },
    'asks?': { list: ASK },
    actions: { list: ACTION },
  },
};

type AskEntry = Omit<Ask, 'source'> & { readonly source?: string };
type Writing<T> = T extends LetterAction ? Omit<T, 'finders'> & { readonly finders?: readonly string[] } : T;
/** An actions document as it is written: schema/actions.schema.json. */
export interface ActionsJson {
  /** Version of the format: 1. */
  readonly version: number;
  readonly language: string;
  readonly updated?: string;
  readonly sources?: Readonly<Record<string, Source>>;
  readonly finders?: readonly Finder[];
  readonly asks?: readonly AskEntry[];
  readonly actions: readonly Writing<Action>[];
}

type Loose = Readonly<Record<string, unknown>>;
const isRecord = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const records = (value: unknown): readonly Loose[] =>
  Array.isArray(value) ? (value as unknown[]).map((each) => (isRecord(each) ? each : {})) : [];

/** What each kind of action can't do without. */
const NEEDED: Readonly<Record<ActionKind, readonly string[]>> = {
  letter: ['subject'],
  link: ['url'],
  document: ['url'],
  video: ['url'],
  share: [],
};

/** What references and kinds have wrong, in a document that may be wrong in other ways too. */
export function actionProblems(json: unknown): readonly Problem[] {
  const { asks, actions, sources, finders } = isRecord(json) ? json : {};
  const [wishes, deeds] = [records(asks), records(actions)];
  const known = isRecord(sources) ? sources : {};
  const countries = new Set(records(finders).map(({ country }) => country));
  // A tag names either by its id.
  const again = repeated([...wishes, ...deeds].map(({ id }) => String(id)));
  const twice = (id: unknown, at: string, index: number): Problem[] =>
    again.has(index)
      ? [{ path: `${at}.id`, message: `"${String(id)}" is used twice`, repair: 'give each its own id' }]
      : [];
  return [
    ...wishes.flatMap(({ id, source }, index) => {
      const at = `asks[${index}]`;
      const missing = typeof source === 'string' && !Object.hasOwn(known, source);
      return [
        ...twice(id, at, index),
        ...(missing ? [{ path: `${at}.source`, message: `no source "${String(source)}"` }] : []),
      ];
    }),
    ...deeds.flatMap((action, index) => {
      const at = `actions[${index}]`;
      const kind = String(action['kind']);
      const needed = Object.hasOwn(NEEDED, kind) ? NEEDED[kind as ActionKind] : [];
      const named = Array.isArray(action['finders']) ? (action['finders'] as unknown[]) : [];
      return [
        ...twice(action['id'], at, wishes.length + index),
        ...needed
          .filter((name) => action[name] === undefined)
          .map((name) => ({ path: `${at}.${name}`, message: `is needed for a ${kind}`, repair: 'write it' })),
        ...named.flatMap((country, n) =>
          countries.has(country)
            ? []
            : [
                {
                  path: `${at}.finders[${n}]`,
                  message: `no finder for the country "${String(country)}"`,
                  repair: 'add it to "finders"',
                },
              ],
        ),
      ];
    }),
  ];
}

/** A document as pages take it. */
export interface OpenedActions extends ActionsDocument {
  /** What is wrong with recommendations and actions that were left out. */
  readonly problem?: DocumentError;
}

/**
 * Reads an actions document as pages do: what is wrong with a recommendation or an action leaves that one out, and no other.
 *
 * @throws DocumentError where what is wrong is of none of them, or where none is left
 */
export function openActions(json: unknown): OpenedActions {
  const problems = [...validate(json, ACTIONS), ...actionProblems(json)];
  const wrong = problems.map(({ path }) => /^(?:asks|actions)\[\d+\]/.exec(path)?.[0]);
  if (wrong.includes(undefined)) return readActionsDocument(json);
  const document = json as ActionsJson;
  if (!problems.length) return lookedUp(document);
  const asks = document.asks?.filter((_, index) => !wrong.includes(`asks[${index}]`)) ?? [];
  const actions = document.actions.filter((_, index) => !wrong.includes(`actions[${index}]`));
  const problem = new DocumentError(problems);
  if (!asks.length && !actions.length) throw problem;
  return { ...lookedUp({ ...document, asks, actions }), problem };
}

/**
 * Reads a parsed actions document (schema/actions.schema.json).
 *
 * @param json what `JSON.parse` gave
 * @returns the document with its sources and finders looked up
 * @throws DocumentError for a wrong shape, an id used twice, a source or finder that isn't there, and an action without what its
 *   kind needs
 */
export function readActionsDocument(json: unknown): ActionsDocument {
  const document = accept<ActionsJson>(json, validate(json, ACTIONS));
  return lookedUp(accept<ActionsJson>(document, actionProblems(document)));
}

/** A document that has nothing wrong, with its sources and finders looked up. */
function lookedUp({ language, updated, sources = {}, finders = [], asks = [], actions }: ActionsJson): ActionsDocument {
  return {
    language,
    ...(updated && { updated }),
    asks: asks.map(({ source, ...ask }) => {
      const found = sourceIn(sources, source);
      return found ? { ...ask, source: found } : ask;
    }),
    actions: actions.map((action): Action => {
      if (action.kind !== 'letter') return action;
      const { finders: countries } = action;
      const own = finders.filter(({ country }) => countries?.includes(country) ?? true);
      return { ...action, finders: own };
    }),
  };
}
