/** What a publisher asks for, how far that has come, and what a reader can do about it. */
import type { LocalizedText, Source } from './figure.js';
import {
  accept,
  DATE,
  HTTP,
  ID,
  LANGUAGE,
  repeated,
  SOURCE,
  sourceIn,
  TEXT,
  VERSION,
  WORDS,
} from './figures-document.js';
import { validate, type Problem, type Shape } from './shape.js';

/** How far a recommendation has come. */
export const STATES = ['open', 'promised', 'partly', 'done'] as const;
export type AskState = (typeof STATES)[number];

/** What a reader can do. */
export const ACTION_KINDS = ['letter', 'link', 'document', 'video', 'share'] as const;
export type ActionKind = (typeof ACTION_KINDS)[number];

/** How far a recommendation has come, since when, and who says so. */
export interface AskStatus {
  readonly state: AskState;
  /** ISO 8601 date, as exact as it is known. */
  readonly date?: string;
  /** What happened, in a sentence. */
  readonly note?: LocalizedText;
  /** Where it can be read. */
  readonly url?: string;
}

/** A recommendation, its source already looked up. */
export interface Ask {
  readonly id: string;
  readonly title: LocalizedText;
  readonly why?: LocalizedText;
  /** What exactly is asked for. */
  readonly ask?: LocalizedText;
  /** Who is asked. */
  readonly of?: readonly LocalizedText[];
  readonly status?: AskStatus;
  readonly source?: Source;
  /** Where in the source: "p. 76". */
  readonly page?: string;
}

/** An official page that says who represents a place. */
export interface Finder {
  /** ISO 3166 code of two letters. */
  readonly country: string;
  readonly name: LocalizedText;
  readonly url: string;
  /** ISO 8601 date of the last look at it. */
  readonly checked?: string;
}

interface Titled {
  readonly id: string;
  readonly title: LocalizedText;
  /** What it is, in a sentence or two. */
  readonly about?: LocalizedText;
}

/** A letter that a reader writes, its finders already looked up. */
export interface LetterAction extends Titled {
  readonly kind: 'letter';
  readonly subject: LocalizedText;
  /** The salutation. */
  readonly opening?: LocalizedText;
  /** Sentences to choose from. */
  readonly points?: readonly LocalizedText[];
  readonly closing?: LocalizedText;
  /** Where it goes, if it goes to one address only. */
  readonly address?: string;
  readonly finders: readonly Finder[];
  /** A service of the publisher's own: `?postcode=` is added, and a JSON list of `{name, title, email, url}` comes back. */
  readonly lookup?: string;
}

/** Something to read or to join. */
export interface LinkAction extends Titled {
  readonly kind: 'link';
  readonly url: string;
}

/** A file to read. */
export interface DocumentAction extends Titled {
  readonly kind: 'document';
  readonly url: string;
  readonly publisher?: string;
  /** ISO 8601 date, as exact as it is known. */
  readonly published?: string;
  /** What kind of file it is: "PDF". */
  readonly format?: string;
  /** Its size. */
  readonly bytes?: number;
}

/** Captions in a language; without an address a hosted player brings them. */
export interface Captions {
  /** BCP 47 tag. */
  readonly language: string;
  /** Address of a WebVTT file. */
  readonly url?: string;
}

export interface VideoAction extends Titled {
  readonly kind: 'video';
  /** A video file, or a page of YouTube or Vimeo. */
  readonly url: string;
  /** A picture from the publisher's own host. */
  readonly poster?: string;
  readonly seconds?: number;
  readonly captions?: readonly Captions[];
  /** What is said and seen, paragraph by paragraph. */
  readonly transcript?: readonly LocalizedText[];
  readonly transcriptUrl?: string;
}

export interface ShareAction extends Titled {
  readonly kind: 'share';
  /** What is shared. Default: the page. */
  readonly url?: string;
  /** What to say of it. */
  readonly text?: LocalizedText;
}

export type Action = LetterAction | LinkAction | DocumentAction | VideoAction | ShareAction;

/** Recommendations and actions: every source and finder looked up. */
export interface ActionsDocument {
  /** BCP 47 tag of every text that is a plain string. */
  readonly language: string;
  /** ISO 8601 date of the last change. */
  readonly updated?: string;
  readonly asks: readonly Ask[];
  readonly actions: readonly Action[];
}

const oneOf = (words: readonly string[]): Shape => ({
  as: `one of ${words.join(', ')}`,
  text: new RegExp(`^(${words.join('|')})$`),
});
const ADDRESS: Shape = { as: 'an https or http address', text: HTTP.text! };
const COUNTRY: Shape = { as: 'a country of two letters', text: /^[A-Z]{2}$/ };
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
    'bytes?': { as: 'a number of bytes', number: [1, 1e12] },
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
    again.has(index) ? [{ path: `${at}.id`, message: `"${String(id)}" is used twice` }] : [];
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
          .map((name) => ({ path: `${at}.${name}`, message: `is needed for a ${kind}` })),
        ...named.flatMap((country, n) =>
          countries.has(country)
            ? []
            : [{ path: `${at}.finders[${n}]`, message: `no finder for the country "${String(country)}"` }],
        ),
      ];
    }),
  ];
}

/**
 * Reads a parsed actions document (schema/actions.schema.json).
 *
 * @throws DocumentError for a wrong shape, an id used twice, a source or finder that isn't there, and an action without what its kind
 *   needs
 */
export function readActionsDocument(json: unknown): ActionsDocument {
  const document = accept<ActionsJson>(json, validate(json, ACTIONS));
  const {
    language,
    updated,
    sources = {},
    finders = [],
    asks = [],
    actions,
  } = accept<ActionsJson>(document, actionProblems(document));
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
