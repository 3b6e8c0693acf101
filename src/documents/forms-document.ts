import { validate, type Shape } from './shape.js';
import { DocumentError } from './document-error.js';
import type { LocalizedText } from './figure.js';
import { accept, DATE, ID, LANGUAGE, repeated, TEXT, VERSION, WORDS } from './figures-document.js';
import { pickText } from '../text/pick-language.js';
import { safeUrl } from '../text/url.js';

/** Absolute, or relative to the document: http and https only. */
const ADDRESS: Shape = { as: 'an address', text: /^([hH][tT][tT][pP][sS]?:\/\/[^\s/]\S*|(?![\w+.-]*:)\S+)$/ };
const SWITCH: Shape = { as: 'true or false', boolean: true };

export const FIELD: Shape = {
  fields: {
    name: TEXT,
    label: TEXT,
    'type?': { as: 'text, tel, url or email', text: /^(text|tel|url|email)$/ },
    'autocomplete?': TEXT,
    'required?': SWITCH,
    'hint?': TEXT,
  },
};
export const TOPIC: Shape = { fields: { value: TEXT, label: TEXT } };

/** A form as `<impact-subscribe>` takes it: its attributes by name, and the id that an address names it by. */
export const FORM: Shape = {
  fields: {
    id: ID,
    action: ADDRESS,
    'service?': {
      as: 'a service',
      text: /^(form|json|brevo|buttondown|campaign-monitor|ghost|gravity-forms|hubspot|kit|listmonk|mailchimp|phplist)$/,
    },
    'heading?': WORDS,
    'heading-level?': { as: 'a level from 1 to 6', number: [1, 6] },
    'why?': WORDS,
    'sender?': WORDS,
    'contents?': WORDS,
    'frequency?': WORDS,
    'ask-name?': SWITCH,
    'fields?': { list: FIELD },
    'topics?': { as: 'topics between commas, or a list', text: /\S/, list: TOPIC },
    'topics-label?': WORDS,
    'consent?': WORDS,
    'consent-version?': TEXT,
    'privacy-url?': ADDRESS,
    'feed-url?': ADDRESS,
    'news-url?': ADDRESS,
    'page-url?': ADDRESS,
    'submit-label?': WORDS,
    'values?': { as: 'values as in a query, or an object', text: /\S/, map: { as: 'text', text: /^/ } },
    'email-field?': TEXT,
    'name-field?': TEXT,
    'topics-field?': TEXT,
    'done-when?': TEXT,
    'double-opt-in?': SWITCH,
    'plain?': SWITCH,
    'target?': { as: '_self or _blank', text: /^(_self|_blank)$/ },
    'timeout?': { as: 'seconds', number: [1, 120] },
    'min-time?': { as: 'seconds', number: [0, 60] },
    'private?': SWITCH,
    'challenge?': ADDRESS,
    'support?': ADDRESS,
  },
};

export const FORMS_DOCUMENT: Shape = {
  fields: { version: VERSION, language: LANGUAGE, 'updated?': DATE, forms: { list: FORM } },
};

/** A form of a document: `id`, and attributes of `<impact-subscribe>` by name. */
export type Form = Readonly<Record<string, unknown>> & { readonly id: string };

/** A publisher's forms, which an address of the frame page may name and never compose. */
export interface FormsDocument {
  readonly version: number;
  /** BCP 47 tag of every text that is a plain string. */
  readonly language: string;
  /** ISO 8601 date of the last change. */
  readonly updated?: string;
  readonly forms: readonly Form[];
}

/**
 * Reads a parsed forms document (schema/forms.schema.json).
 *
 * @throws DocumentError for a wrong shape, or an id used twice
 */
export function readFormsDocument(json: unknown): FormsDocument {
  const document = accept<FormsDocument>(json, validate(json, FORMS_DOCUMENT));
  const again = repeated(document.forms.map(({ id }) => id));
  const problems = document.forms.flatMap(({ id }, index) =>
    again.has(index) ? [{ path: `forms[${index}].id`, message: `"${id}" is used twice` }] : [],
  );
  return accept(document, problems);
}

/** The form with that id. @throws DocumentError */
export function findForm({ forms }: FormsDocument, id: string): Form {
  const found = forms.find((form) => form.id === id);
  if (found) return found;
  throw new DocumentError([{ path: 'forms', message: `no form "${id}"` }]);
}

/** Properties of a form that hold the same things by a language's tag. */
const isWords = (name: string): boolean => FORM.fields![`${name}?`] === WORDS;
const isAddress = (name: string): boolean => (FORM.fields![`${name}?`] ?? FORM.fields![name]) === ADDRESS;

/**
 * A form as attributes of `<impact-subscribe>`: texts in the reader's language where the document has them, addresses in
 * full, lists as JSON. What the element doesn't know is left out.
 *
 * @param base the document's address
 */
export function formAttributes(
  form: Form,
  { language }: FormsDocument,
  locale: string,
  base: string,
): Map<string, string> {
  const written = (name: string, value: unknown): string | undefined => {
    if (isWords(name)) return pickText(value as LocalizedText, locale, language)?.text;
    if (isAddress(name)) return safeUrl(value as string, base);
    if (typeof value === 'boolean') return value ? '' : undefined;
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
  };
  const attributes = new Map<string, string>();
  for (const [name, value] of Object.entries(form)) {
    const known = name !== 'id' && (Object.hasOwn(FORM.fields!, name) || Object.hasOwn(FORM.fields!, `${name}?`));
    const text = known ? written(name, value) : undefined;
    if (text !== undefined) attributes.set(name, text);
  }
  return attributes;
}
