import type { Problem } from '../shape.js';

/**
 * What is found in a document. An `error` makes it unfit to publish, a `warning` is what a careful editor would mend, a `note`
 * says how something was read.
 */
export interface Finding extends Problem {
  readonly level: 'error' | 'warning' | 'note';
}

/** What a check takes for granted. */
export interface Circumstances {
  /** Today, ISO 8601: what is dated later is in the future. */
  readonly now: string;
  /** BCP 47 tag of the document's plain strings and of its values. */
  readonly language?: string | undefined;
  /** The messages of English by their ids, beside which a language file is read. */
  readonly english?: Readonly<Record<string, string>> | undefined;
  /** Primary tags of the languages that elements speak here; nothing is said of others where it is absent. */
  readonly spoken?: readonly string[] | undefined;
}

export const found = (level: Finding['level'], path: string, message: string, repair?: string): Finding => ({
  level,
  path,
  message,
  ...(repair && { repair }),
});
export const error = (path: string, message: string, repair?: string): Finding => found('error', path, message, repair);
export const warning = (path: string, message: string, repair?: string): Finding =>
  found('warning', path, message, repair);
export const note = (path: string, message: string, repair?: string): Finding => found('note', path, message, repair);

export type Json = Readonly<Record<string, unknown>>;
export const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** The objects of a list, in their places; anything else in it is an empty one. */
export const recordsIn = (value: unknown): readonly Json[] =>
  Array.isArray(value) ? (value as unknown[]).map((each) => (isRecord(each) ? each : {})) : [];
export const stringOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** The text under a key, without space around it; undefined where there is none. */
export const strings = (entry: Json, key: string): string | undefined => stringOf(entry[key])?.trim() || undefined;
/** A path with a property more; the property alone where there is no path. */
export const join = (path: string, key: string): string => (path ? `${path}.${key}` : key);

/** Words that open sentences of ours; any other may be a name, or an author's. */
const OPENING = /^(?:From|One|Only|Say|The|They|Two) /;

/** A sentence as it stands behind a path: without our capital and its full stop. */
export const phraseOf = (sentence: string): string =>
  sentence.replace(/\.$/, '').replace(OPENING, (word) => word.toLowerCase());

/** A finding in a line, as every surface says it: where, what, and the repair. */
export const sentenceOf = ({ path, message, repair }: Problem): string =>
  `${path && `${path}: `}${message}${repair ? `: ${repair}` : ''}`;
