import type { FieldProblem, Outcome, OutcomeState, WireReply } from './service.js';

const STATES: Readonly<Record<number, OutcomeState>> = {
  400: 'refused',
  408: 'timeout',
  422: 'refused',
  429: 'too-many',
  504: 'timeout',
};

/** What the status alone says. 401, 403, 404 and their like are the publisher's mistake, never the reader's. */
export const byStatus = ({ status, wait }: WireReply): Outcome => ({
  state: status >= 200 && status < 300 ? 'done' : (STATES[status] ?? 'unavailable'),
  ...(wait !== undefined && { wait }),
});

/** A JSON object out of an answer; undefined when it is none. */
export function readObject({ text }: WireReply): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return value && typeof value === 'object' ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

const messagesIn = (value: { message?: unknown; messages?: unknown }): unknown[] => [value.message, value.messages];

/** So many characters of a text may be tags, and so many values are looked at: an answer may be a megabyte of lists in lists. */
const LONGEST = 5000;
const MOST = 1000;

const wordsOf = (text: string): string =>
  text
    .slice(0, LONGEST)
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 300);

/** The first words among candidates: strings, lists and objects, a `message` in them first; tags and surplus space are taken out. */
export function firstText(...candidates: unknown[]): string | undefined {
  const rest = candidates.reverse();
  for (let looked = 0; rest.length && looked < MOST; looked++) {
    const candidate = rest.pop();
    const words = typeof candidate === 'string' && wordsOf(candidate);
    if (words) return words;
    if (typeof candidate !== 'object' || !candidate) continue;
    const inside = [...messagesIn(candidate), ...Object.values(candidate).slice(0, MOST)];
    rest.push(...inside.reverse());
  }
  return undefined;
}

/** What a flag of an answer says, in a list or by itself. */
const flagText = (value: unknown): string =>
  typeof value === 'object' && value ? (Array.isArray(value) && firstText(value)) || '' : String(value);

/** An outcome with the service's own words, if there are any. */
export const withDetail = (outcome: Outcome, ...candidates: unknown[]): Outcome => {
  const detail = firstText(...candidates);
  return detail ? { ...outcome, detail } : outcome;
};

/** How back ends call the field that an entry of their list is about, and what they say of it. */
const NAMES = ['field', 'name', 'param', 'path', 'property', 'key'];
const SAYINGS = ['message', 'reason', 'msg', 'detail', 'error'];
const MOST_FIELDS = 50;

/**
 * What an answer says of single fields: in an object by their names (`{ "phone": ["…"] }`), or in a list whose entries name
 * theirs (`[{ "field": "phone", "message": "…" }]`). Names are as the service writes them.
 */
export function fieldProblems(...candidates: unknown[]): FieldProblem[] {
  const found = candidates.flatMap((candidate): [unknown, unknown][] => {
    if (!candidate || typeof candidate !== 'object') return [];
    if (!Array.isArray(candidate)) return Object.entries(candidate);
    return candidate
      .slice(0, MOST_FIELDS)
      .filter((entry): entry is Record<string, unknown> => !!entry && typeof entry === 'object')
      .map((entry) => {
        const first = (keys: readonly string[]) => keys.map((key) => entry[key]).find(Boolean);
        return [first(NAMES), first(SAYINGS)];
      });
  });
  return found.slice(0, MOST_FIELDS).flatMap(([name, said]) => {
    const detail = firstText(said);
    return typeof name === 'string' && detail ? { name, detail } : [];
  });
}

/** A refusal with what it says of single fields, if it does. */
export const withFields = (outcome: Outcome, fields: readonly FieldProblem[]): Outcome =>
  outcome.state === 'refused' && fields.length ? { ...outcome, fields } : outcome;

const ALREADY =
  /\balready (?:subscribed|registered|a member|on (?:the|our|this) list|exists?)\b|(?<!\bno (?:such )?)\b(?:member|address|email) exists\b/i;
/** How services name a success, and what is no success whatever else they say. */
const YES = /^(?:true|1|2\d\d|ok|success\w*|done|subscribed|created|mail_sent|pending|confirm\w*)$/i;
const NO = /^(?:false|0|[45]\d\d)$|err|fail|invalid|spam|abort|missing|reject|denied/i;

/**
 * Reads an answer of unknown make. A success counts only if it is plain: an empty answer, a line of text that names no
 * error, or JSON that names the success. A page of HTML could as well be the form again with a complaint in it, so it counts only
 * if it has the text that the publisher named; else it is unreadable.
 */
export function readReply(reply: WireReply, doneWhen?: string): Outcome {
  // A conflict: the address is there. From anything but a back end of one's own, and from a page, it could be any conflict.
  const known = reply.status === 409 && !reply.type.includes('html');
  const outcome: Outcome = known ? { state: 'already' } : byStatus(reply);
  const data = readObject(reply);
  if (!data) {
    if (outcome.state !== 'done') return outcome;
    if (doneWhen) {
      if (`${reply.url} ${reply.text}`.includes(doneWhen)) return outcome;
      return { state: reply.text.trim() ? 'refused' : 'unreadable' };
    }
    if (!reply.text.trim()) return outcome;
    if (/html|json/.test(reply.type) || /^\s*[<{[]/.test(reply.text)) return { state: 'unreadable' };
    return NO.test(reply.text) ? withDetail({ state: 'refused' }, reply.text) : outcome;
  }
  const said = withDetail(outcome, data['message'], data['error'], data['errors'], data['detail']);
  const flags = ['status', 'result', 'success', 'ok', 'data'].flatMap((key) =>
    key in data ? flagText(data[key]) : [],
  );
  const status = flags[0] ?? '';
  const failed = [data['error'], data['errors']].some((value) => firstText(value) || value === true);
  const refused = failed || flags.some((flag) => NO.test(flag));
  if (outcome.state === 'done' || outcome.state === 'refused') {
    if (ALREADY.test(`${status} ${said.detail}`)) return { ...said, state: 'already' };
    if (refused || outcome.state === 'refused') {
      const lists = [data['errors'], data['invalid_fields'], data['invalid-params'], data['fields']];
      return withFields({ ...said, state: 'refused' }, fieldProblems(...lists));
    }
  }
  if (outcome.state !== 'done') return said;
  if (/pending|confirm/i.test(status)) return { ...said, state: 'confirm' };
  const named = flags.some((flag) => YES.test(flag)) || (doneWhen && reply.text.includes(doneWhen));
  return named ? said : { ...said, state: 'unreadable' };
}
