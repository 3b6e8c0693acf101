/** What recommendations and actions are, once a document was read. */
import type { LocalizedText, Source } from './figure.js';

/** How far a recommendation has come. */
export const STATES = ['open', 'promised', 'partly', 'done'] as const;
export type AskState = (typeof STATES)[number];

/** What a reader can do. */
export const ACTION_KINDS = ['letter', 'link', 'document', 'video', 'share'] as const;
export type ActionKind = (typeof ACTION_KINDS)[number];

/** How far a recommendation has come, since when, and who says so. */
export interface AskStatus {
  /** `open`, `promised`, `partly` or `done`. */
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
  /** Letters, digits, hyphens, dots. */
  readonly id: string;
  /** What should change, in a few words. */
  readonly title: LocalizedText;
  /** Why, in a sentence or two. */
  readonly why?: LocalizedText;
  /** What exactly is asked for. */
  readonly ask?: LocalizedText;
  /** Who is asked. */
  readonly of?: readonly LocalizedText[];
  /** How far it has come. Default: nothing is said. */
  readonly status?: AskStatus;
  /** What it rests on. */
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
  /** Who gets a copy, of an author's own `mailto:` link. */
  readonly cc?: string;
  readonly bcc?: string;
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

/** Something that a reader can do; `kind` tells which. */
export type Action = LetterAction | LinkAction | DocumentAction | VideoAction | ShareAction;

/** Recommendations and actions: every source and finder looked up. */
export interface ActionsDocument {
  /** BCP 47 tag of every text that is a plain string. */
  readonly language: string;
  /** ISO 8601 date of the last change. */
  readonly updated?: string;
  /** Recommendations, in the order in which readers see them; may be empty. */
  readonly asks: readonly Ask[];
  /** What readers can do, in the order in which they see it. */
  readonly actions: readonly Action[];
}
