import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { loadContactService } from '../services/load-contact-service.js';
import { loadService } from '../services/load-service.js';
import { FIELDS, plainExchange, type FieldNames, type Pairs, type Submission } from '../services/service.js';
import { safeUrl } from '../text/url.js';
import { attributeOf, find } from './tree.js';
import type { Tag } from './page.js';
import { isOff } from '../text/off.js';

/** A form as a browser sends it by itself. */
export interface PlainForm {
  /** A checked address. */
  readonly action: string;
  readonly target: string | undefined;
  /** The name over the wire for one of our own names: `email` may be `EMAIL`. */
  nameOf(name: string): string;
  /** Fixed values, and traps that must stay empty. */
  readonly hidden: Pairs;
}

/** The author's own form, which is used as it stands. */
export const authorsForm = ({ node }: Tag): Tree.Element | undefined =>
  find(node, (element) => element.tagName === 'form' && /^post$/i.test(attributeOf(element, 'method') ?? ''));

/** An attribute without a value is true, and so is any value that doesn’t say that it is off. */
export const isOn = (value: string | undefined): boolean => value !== undefined && !isOff(value);

/**
 * The form for a service that takes one: what its first request would hold is what the form holds.
 *
 * @returns undefined for a service that wants more than a form can do (JSON, a token first, a proof of work), for an address
 *   that must not be sent to, and for a service that nobody knows
 */
export async function plainFormOf({ name: element, attributes }: Tag, base: string): Promise<PlainForm | undefined> {
  const action = safeUrl(attributes.get('action'), base);
  const load = element === 'contact' ? loadContactService : loadService;
  const service = await load(attributes.get('service') || 'form').catch(() => undefined);
  if (!action || !service || attributes.get('challenge')) return undefined;
  const names: FieldNames = Object.fromEntries(
    FIELDS.map((name) => [name, attributes.get(`${name}-field`) || service.names?.[name]]),
  );
  const text = attributes.get('consent');
  const version = attributes.get('consent-version');
  const submission: Submission = {
    action,
    email: '',
    pairs: [...new URLSearchParams(attributes.get('values') ?? '')],
    topics: [],
    ...(text && { consent: { name: 'consent', value: TICKED, text, ...(version && { version }), time: '' } }),
  };
  const exchange = isOn(attributes.get('plain')) ? plainExchange(submission) : service.exchange(submission);
  const { value: request } = exchange.next();
  if (!request || !('url' in request) || !request.form || request.navigate === false) return undefined;
  const ticked = request.form.find(([, value]) => value === TICKED)?.[0];
  const wire: Readonly<Record<string, string | undefined>> = { ...names, consent: ticked };
  return {
    action: request.url,
    target: attributes.get('target'),
    nameOf: (name) => wire[name] ?? name,
    hidden: request.form.filter(([, value]) => value !== TICKED),
  };
}

/** Stands for the box that the reader ticks. */
const TICKED = 'ticked by the reader';
