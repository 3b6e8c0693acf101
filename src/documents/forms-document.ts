import { validate, type Shape } from './shape.js';
import { DocumentError } from './document-error.js';
import { noSuch } from './likely.js';
import type { LocalizedText } from './figure.js';
import { accept, repeated } from './figures-document.js';
import { DATE, ID, LANGUAGE, TEXT, VERSION, WORDS } from './shapes.js';
import { pickText } from '../text/pick-language.js';
import { safeUrl } from '../text/url.js';

/** Absolute, or relative to the document: http and https only. */
const ADDRESS: Shape = {
  as: 'an address',
  text: /^([hH][tT][tT][pP][sS]?:\/\/(?![^/?#]*\*)[^\s/]\S*|(?![\w+.-]*:)\S+)$/,
};
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
const service = (names: string): Shape => ({
  as: `one of ${names.replaceAll(' ', ', ')}`,
  text: new RegExp(`^(${names.replaceAll(' ', '|')})$`),
});
export const TOPIC: Shape = { fields: { value: TEXT, label: TEXT } };

/** What every form may have. */
const ANY_FORM: Readonly<Record<string, Shape>> = {
  'heading?': WORDS,
  'heading-level?': { as: 'a level from 1 to 6', number: [1, 6], whole: true },
  'why?': WORDS,
  'ask-name?': SWITCH,
  'fields?': { list: FIELD },
  'topics?': { as: 'topics between commas, or a list', text: /\S/, list: TOPIC },
  'topics-label?': WORDS,
  'consent?': WORDS,
  'consent-version?': TEXT,
  'privacy-url?': ADDRESS,
  'page-url?': ADDRESS,
  'submit-label?': WORDS,
  'values?': { as: 'values as in a query, or an object', text: /\S/, map: { as: 'text', text: /^/ } },
  'email-field?': TEXT,
  'name-field?': TEXT,
  'topics-field?': TEXT,
  'done-when?': TEXT,
  'plain?': SWITCH,
  'target?': { as: '_self or _blank', text: /^(_self|_blank)$/ },
  'timeout?': { as: 'seconds from 1 to 120', number: [1, 120] },
  'min-time?': { as: 'seconds from 0 to 60', number: [0, 60] },
  'private?': SWITCH,
  'challenge?': ADDRESS,
  'support?': ADDRESS,
};

/** A form as `<impact-subscribe>` takes it: its attributes by name, and the id that an address names it by. */
export const FORM: Shape = {
  fields: {
    id: ID,
    action: ADDRESS,
    'service?': service(
      'form json brevo buttondown campaign-monitor ghost gravity-forms hubspot kit listmonk mailchimp phplist',
    ),
    ...ANY_FORM,
    'sender?': WORDS,
    'contents?': WORDS,
    'frequency?': WORDS,
    'feed-url?': ADDRESS,
    'news-url?': ADDRESS,
    'double-opt-in?': SWITCH,
  },
};

/** A form as `<impact-contact>` takes it. It must say who reads it, when that is answered, and where help is. */
export const CONTACT_FORM: Shape = {
  fields: {
    id: ID,
    action: ADDRESS,
    'service?': service('form json gravity-forms hubspot'),
    'office?': WORDS,
    'answer-within?': WORDS,
    'report-url?': ADDRESS,
    'ask-organisation?': SWITCH,
    'ask-phone?': SWITCH,
    'message-label?': WORDS,
    'message-hint?': WORDS,
    'max-length?': { as: 'a whole number of characters from 50 to 20,000', number: [50, 20_000], whole: true },
    'organisation-field?': TEXT,
    'phone-field?': TEXT,
    'message-field?': TEXT,
    ...ANY_FORM,
  },
};

export const FORMS_DOCUMENT: Shape = {
  fields: {
    version: VERSION,
    language: LANGUAGE,
    'updated?': DATE,
    forms: { list: FORM },
    'contact?': { list: CONTACT_FORM },
  },
};

/** The elements that show a form. */
export type FormElementName = 'subscribe' | 'contact';

const SHAPES: Readonly<Record<FormElementName, Shape>> = { subscribe: FORM, contact: CONTACT_FORM };

/** A form of a document: `id`, and attributes of its element by name. */
export type Form = Readonly<Record<string, unknown>> & { readonly id: string };

/** A publisher's forms, which an address of the frame page may name and never compose. */
export interface FormsDocument {
  readonly version: number;
  /** BCP 47 tag of every text that is a plain string. */
  readonly language: string;
  /** ISO 8601 date of the last change. */
  readonly updated?: string;
  /** Of `<impact-subscribe>`. */
  readonly forms: readonly Form[];
  /** Of `<impact-contact>`. */
  readonly contact?: readonly Form[];
}

/**
 * Reads a parsed forms document (schema/forms.schema.json).
 *
 * @throws DocumentError for a wrong shape, or an id used twice
 */
export function readFormsDocument(json: unknown): FormsDocument {
  const document = accept<FormsDocument>(json, validate(json, FORMS_DOCUMENT));
  const problems = (['forms', 'contact'] as const).flatMap((list) => {
    const forms = document[list] ?? [];
    const again = repeated(forms.map(({ id }) => id));
    return forms.flatMap(({ id }, index) =>
      again.has(index) ? [{ path: `${list}[${index}].id`, message: `"${id}" is used twice` }] : [],
    );
  });
  return accept(document, problems);
}

/** The forms that a document has for an element. */
export const formsOf = ({ forms, contact = [] }: FormsDocument, element: FormElementName): readonly Form[] =>
  element === 'contact' ? contact : forms;

/** The form with that id, among those of an element. @throws DocumentError */
export function findForm(document: FormsDocument, id: string, element: FormElementName = 'subscribe'): Form {
  const forms = formsOf(document, element);
  const found = forms.find((form) => form.id === id);
  if (found) return found;
  const ids = forms.map((form) => form.id);
  throw new DocumentError([{ path: element === 'contact' ? 'contact' : 'forms', message: noSuch('form', id, ids) }]);
}

/**
 * A form as attributes of its element: texts in the reader's language where the document has them, addresses in
 * full, lists as JSON. What the element doesn't know is left out.
 *
 * @param base the document's address
 */
export function formAttributes(
  form: Form,
  { language }: FormsDocument,
  locale: string,
  base: string,
  element: FormElementName = 'subscribe',
): Map<string, string> {
  const fields = SHAPES[element].fields!;
  const shapeOf = (name: string) => (Object.hasOwn(fields, name) ? fields[name] : fields[`${name}?`]);
  const written = (name: string, value: unknown): string | undefined => {
    if (shapeOf(name) === WORDS) return pickText(value as LocalizedText, locale, language)?.text;
    if (shapeOf(name) === ADDRESS) return safeUrl(value as string, base);
    if (typeof value === 'boolean') return value ? '' : undefined;
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
  };
  const attributes = new Map<string, string>();
  for (const [name, value] of Object.entries(form)) {
    const known = name !== 'id' && (Object.hasOwn(fields, name) || Object.hasOwn(fields, `${name}?`));
    const text = known ? written(name, value) : undefined;
    if (text !== undefined) attributes.set(name, text);
  }
  return attributes;
}
