/** What every form of ours says, as plain data: the element, a prerendered page and a page without scripts draw from it. */
import { msg } from '@lit/localize';
import { readFields, type FurtherField } from '../../../services/form-fields.js';
import { safeUrl } from '../../../text/url.js';

/** What an author says about any form's content: the attributes that have to do with it. */
export interface FormOptions {
  readonly heading: string | null | undefined;
  readonly headingLevel: number;
  readonly why: string | null | undefined;
  readonly askName: boolean;
  readonly fields: readonly FurtherField[] | string | null | undefined;
  readonly consent: string | null | undefined;
  readonly consentVersion: string | null | undefined;
  readonly privacyUrl: string | null | undefined;
  readonly submitLabel: string | null | undefined;
}

/** A link with a checked address. */
export interface Link {
  readonly text: string;
  readonly url: string;
}

/** A wording to agree to; the version is empty for none. */
export interface ConsentView {
  readonly wording: string;
  readonly version: string;
}

/** A form of ours with what stands around its fields. */
export interface FieldsView {
  /** One line of why; empty for none, as are all texts here. */
  readonly why: string;
  /** What a reader may expect: as far as the author says so. */
  readonly promise: readonly { readonly term: string; readonly text: string }[];
  /** Who may see that something arrived. */
  readonly caution: string;
  /** The form's accessible name. */
  readonly name: string;
  readonly fields: readonly FurtherField[];
  /** Names in the author's list that the form has already: they aren't asked again. */
  readonly repeated: readonly string[];
  readonly consent: ConsentView | undefined;
  readonly privacy: Link | undefined;
  readonly button: string;
  /** What is said of a field that may be left empty, and of a box that may not. */
  readonly optional: string;
  readonly required: string;
}

/** The heading, which stands above a form of the author's too. */
export interface HeadingView {
  readonly text: string;
  readonly level: number;
}

export const headingView = ({ heading, headingLevel }: FormOptions): HeadingView | undefined =>
  heading ? { text: heading, level: headingLevel } : undefined;

/**
 * What forms have in common.
 *
 * @param button text of the button, where the author says nothing else
 * @param base what relative addresses are resolved against
 * @param more names of fields that this kind of form has
 */
export function fieldsView(
  options: FormOptions,
  button: string,
  base: string,
  more: readonly string[],
): Omit<FieldsView, 'promise' | 'caution'> {
  const { heading, why, consent, consentVersion, submitLabel } = options;
  const email: FurtherField = {
    name: 'email',
    label: msg('Email address', { id: 'subscribe-email' }),
    type: 'email',
    autocomplete: 'email',
    required: true,
  };
  const name: FurtherField = { name: 'name', label: msg('Name', { id: 'subscribe-name' }), autocomplete: 'name' };
  const [privacy] = linksTo(base, [
    options.privacyUrl,
    msg('How we look after your information', { id: 'subscribe-privacy' }),
  ]);
  const own = [email, ...(options.askName ? [name] : [])];
  const taken = [...own.map((field) => field.name), ...(consent ? ['consent'] : []), ...more];
  const repeated: string[] = [];
  return {
    why: why ?? '',
    name: heading || submitLabel || button,
    fields: [...own, ...readFields(options.fields, taken, (name) => repeated.push(name))],
    repeated,
    consent: consent ? { wording: consent, version: consentVersion ?? '' } : undefined,
    privacy,
    button: submitLabel || button,
    optional: msg('(optional)', { id: 'subscribe-optional' }),
    required: msg('(required)', { id: 'subscribe-required' }),
  };
}

/** Links whose addresses may be followed; the others are left out. */
export const linksTo = (
  base: string,
  ...wanted: readonly (readonly [url: string | null | undefined, text: string])[]
): Link[] =>
  wanted.flatMap(([address, text]) => {
    const url = address ? safeUrl(address, base) : undefined;
    return url ? [{ text, url }] : [];
  });
