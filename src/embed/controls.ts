/** What can be set of an element, read from custom-elements.json: the embed builder's controls are made from it. */

import { isAddressAttribute } from '../text/address-attributes.js';

/** The part of a custom elements manifest that is read here. */
export interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}
interface Declaration {
  readonly tagName?: string;
  readonly summary?: string;
  readonly attributes?: readonly {
    readonly name: string;
    readonly description?: string;
    readonly type?: { readonly text: string };
    readonly parsedType?: { readonly text: string };
  }[];
}

export interface Control {
  /** The attribute's name. */
  readonly name: string;
  /** The property's sentences. */
  readonly hint: string;
  /** What they begin with, where that is short and plain enough to stand above a field; `more` is the rest. */
  readonly label?: string;
  readonly more?: string;
  /** `data` can be a whole object, and some of them plain words too. */
  readonly kind: 'boolean' | 'choice' | 'number' | 'address' | 'data' | 'text';
  /** Of a `choice`, what may be chosen, in the order of the type. */
  readonly choices?: readonly string[];
  /** Whether an attribute of another kind may stand without a value too, as `trend` may. */
  readonly bare?: boolean;
}

export interface ElementControls {
  /** The tag without `impact-`. */
  readonly element: string;
  /** What it is, in a few words. */
  readonly summary: string;
  readonly controls: readonly Control[];
}

/** What fits a type: `boolean`; a union of names; `number`; anything with an object in it; else a text. */
function kindOf(type: string, name: string): Pick<Control, 'kind' | 'choices' | 'bare'> {
  const parts = type.split(/\s*\|\s*/).filter((part) => !/^(null|undefined)$/.test(part));
  if (parts.every((part) => part === 'boolean')) return { kind: 'boolean' };
  if (parts.every((part) => part === 'number')) return { kind: 'number' };
  if (parts.every((part) => /^'[^']*'$/.test(part)))
    return { kind: 'choice', choices: parts.map((part) => part.slice(1, -1)) };
  if (type.includes('{')) return { kind: 'data', ...(parts.includes('true') && { bare: true }) };
  return { kind: isAddressAttribute(name) ? 'address' : 'text' };
}

/** Longer ones would take three lines on a phone. */
const LABEL = 56;

/** Divides "The value's date, ISO 8601: `2023`." into a label and the rest, at the first sign between clauses. */
function divide(hint: string): Pick<Control, 'label' | 'more'> {
  const [, label = '', more = ''] = /^([^.,:;?(`"]+)(?:[.,:;?]|(?= \())\s*([^]*)$/.exec(hint) ?? [];
  if (!label || label.length > LABEL) return {};
  return { label: label.replaceAll("'", '’'), more: more.replace(/^\p{Ll}/u, (first) => first.toUpperCase()) };
}

/** The controls of every element in a manifest, in its order; types as a type checker has written them out. */
export const controlsOf = ({ modules }: Manifest): ElementControls[] =>
  modules
    .flatMap(({ declarations = [] }) => declarations)
    .flatMap(({ tagName, summary = '', attributes = [] }) =>
      tagName
        ? [
            {
              element: tagName.replace('impact-', ''),
              summary,
              controls: attributes.map(({ name, description = '', type, parsedType }) => {
                const hint = description.replace(/\s+/g, ' ');
                return { name, hint, ...divide(hint), ...kindOf((parsedType ?? type)?.text ?? 'string', name) };
              }),
            },
          ]
        : [],
    );
