/**
 * What one subscription IS, and how a service is spoken to.
 * A service is a generator: it yields the requests that it wants sent, is handed each reply, and returns the outcome.
 * So a service in two steps reads like one in a single step, and all of them are pure and testable without a network.
 */

/** Names and values in the order of a form; a name may repeat (`l`, `l`) or be bracketed (`list[2]`). */
export type Pairs = readonly (readonly [name: string, value: string])[];

/** What the reader agreed to, word for word. */
export interface Consent {
  /** The name under which the agreement goes; its wording, version and time go under the same name with a suffix. */
  readonly name: string;
  /** What goes under `name`: `yes`, unless the author says otherwise. */
  readonly value: string;
  /** The wording exactly as it stood beside the box. */
  readonly text: string;
  /** The publisher's own label for that wording: "2026-05". */
  readonly version?: string;
  /** When it was given, ISO 8601 in UTC. */
  readonly time: string;
}

/** The services that are known by name. */
export type ServiceName =
  | 'form'
  | 'json'
  | 'brevo'
  | 'buttondown'
  | 'campaign-monitor'
  | 'ghost'
  | 'gravity-forms'
  | 'hubspot'
  | 'kit'
  | 'listmonk'
  | 'mailchimp'
  | 'phplist';

/** The services that take a message. */
export type ContactServiceName = Extract<ServiceName, 'form' | 'json' | 'gravity-forms' | 'hubspot'>;

/** Everything that a service needs in order to write one subscription down. */
export interface Submission {
  /** Absolute http or https address. */
  readonly action: string;
  /** The reader's address, as typed. */
  readonly email: string;
  /** The reader's name, if it was asked for and given. */
  readonly name?: string;
  /** Every text field and fixed value under the name that goes over the wire, email and name among them. */
  readonly pairs: Pairs;
  /** The ticked topics. */
  readonly topics: Pairs;
  /** What was agreed to; absent where nothing was asked. */
  readonly consent?: Consent;
  /** A text in the answer, or in the address that it ends on, by which the publisher knows a success. */
  readonly doneWhen?: string;
}

/** A request without a body is a GET. `form` goes url-encoded, `json` as JSON, both by POST. */
export interface WireRequest {
  /** Absolute http or https address. */
  readonly url: string;
  /** A body as a form writes it. */
  readonly form?: Pairs;
  /** A body as JSON. */
  readonly json?: unknown;
  /**
   * True: another site can't read the answer, so go there as a plain form would. False: never do that, it is only a step on the
   * way. Left out: do it if the answer proves unreadable.
   */
  readonly navigate?: boolean;
  /** As in `Outcome`: where the browser goes on to the service, no outcome follows. */
  readonly problem?: string;
}

/** What came back, already in text. */
export interface WireReply {
  /** The HTTP status: 200, 422. */
  readonly status: number;
  /** The content type, or an empty string. */
  readonly type: string;
  /** The body, decoded; empty where there is none. */
  readonly text: string;
  /** The address that answered, after redirects. */
  readonly url?: string;
  /** Seconds to wait, from Retry-After. */
  readonly wait?: number;
}

/**
 * How it ended. `done`: the service took the address. `confirm`: it sent an email whose link must be opened.
 * `already`: it had the address. `refused`: it won't take it. `too-many`: wait. `unavailable`: it failed. `unreadable`: it
 * answered, but nobody here can tell what. `offline`, `timeout`: no answer came. `blocked`: the page's own policy
 * forbids it. `handed-over`: the browser went on to the service's own page.
 */
export type OutcomeState =
  | 'done'
  | 'confirm'
  | 'already'
  | 'refused'
  | 'too-many'
  | 'unavailable'
  | 'unreadable'
  | 'offline'
  | 'timeout'
  | 'blocked'
  | 'handed-over';

/** What a service says of one field. */
export interface FieldProblem {
  /** The field's name, on the wire or, once it was sent, in the form. */
  readonly name: string;
  /** The service's own words, as plain text. */
  readonly detail: string;
}

/** How an exchange with a service ended, and what may be told of it. */
export interface Outcome {
  /** How the exchange ended. */
  readonly state: OutcomeState;
  /** The service's own words, as plain text. */
  readonly detail?: string;
  /** Of a refusal: what the service says of single fields. */
  readonly fields?: readonly FieldProblem[];
  /** Seconds to wait before another try. */
  readonly wait?: number;
  /** What the site's owner can do about it, for the console: a mistake in the set-up, say. Never with an address of the reader's. */
  readonly problem?: string;
}

/** A conversation with a service: it yields requests, is handed each reply, and returns the outcome. */
export type Exchange = Generator<WireRequest, Outcome, WireReply>;

/** Our own names of fields that a service may know by others. */
export const FIELDS = ['email', 'name', 'topics', 'organisation', 'phone', 'message'] as const;

/** The wire names that a service expects unless the author says otherwise. */
export type FieldNames = Readonly<Partial<Record<(typeof FIELDS)[number], string | undefined>>>;

/** How to speak to one kind of service. A host page can pass its own. */
export interface Service {
  /** Names on the wire. Default: `email`, `name`, `topics` and so on. */
  readonly names?: FieldNames;
  /**
   * @param submission everything that one subscription or message holds
   * @returns the requests, one after the other, and the outcome
   */
  exchange(submission: Submission): Exchange;
  /** The request that a plain form would send, where it differs from the exchange's own. The form goes on with it when the exchange fails. */
  plainRequest?(submission: Submission): WireRequest;
  /** The service's own page to subscribe on, where its address follows from `action`. */
  signUpPage?(action: string): string;
  /** What a site's owner must know about the consent, if the service doesn't keep all of it. */
  readonly consentNotice?: string;
}

/**
 * The consent as the pairs that go along: `consent`, `consent_text`, `consent_version`, `consent_time`.
 * `wrap` puts each name into the form that a service wants for extra values: `fields[consent_text]`.
 */
export const consentPairs = (consent?: Consent, wrap = (name: string): string => name): Pairs =>
  consent
    ? (
        [
          ['', consent.value],
          ['_text', consent.text],
          ['_version', consent.version ?? ''],
          ['_time', consent.time],
        ] as const
      ).flatMap(([suffix, value]) => (value ? [[wrap(consent.name + suffix), value] as const] : []))
    : [];

/**
 * Values with what was agreed to in the places that their author kept for it: `{consent_text}`, `{consent_version}` and
 * `{consent_time}` stand for the three, for services that keep them in fields with names of their own.
 */
export const withConsent = (pairs: Pairs, consent?: Consent): Pairs =>
  pairs.map(([name, value]) => [
    name,
    value.replace(/\{consent_(text|version|time)\}/g, (_, part: 'text' | 'version' | 'time') => consent?.[part] ?? ''),
  ]);

/** All that a plain form would send, in order. */
export const allPairs = (submission: Submission): Pairs => [
  ...submission.pairs,
  ...submission.topics,
  ...consentPairs(submission.consent),
];

/** Any service as a form without JavaScript speaks to it: everything in one post, and the answer is a page of its own. */
export function* plainExchange(submission: Submission): Exchange {
  yield { url: submission.action, form: allPairs(submission), navigate: true };
  return { state: 'handed-over' };
}

/** The pairs with one more, unless the author already set it: fixed values and traps that must stay empty. */
export const withPair = (pairs: Pairs, name: string, value = ''): Pairs =>
  pairs.some(([known]) => known === name) ? pairs : [...pairs, [name, value]];

/** Every value under one name. */
export const valuesOf = (pairs: Pairs, name: string): string[] =>
  pairs.filter(([known]) => known === name).map(([, value]) => value);

/** Pairs as an object; a repeated name, or one that ends in `[]`, becomes a list. */
export function toObject(pairs: Pairs): Record<string, string | string[]> {
  const object: Record<string, string | string[]> = {};
  for (const [name, value] of pairs) {
    const key = name.replace(/\[\]$/, '');
    const before = object[key];
    object[key] = before === undefined && key === name ? value : [before ?? [], value].flat();
  }
  return object;
}
