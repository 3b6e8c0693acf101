/** Types of `<input>` that are also the names of their keyboards. */
export type FieldType = 'text' | 'tel' | 'url' | 'email';

/** A further field of a form. */
export interface FurtherField {
  /** The name that goes over the wire. */
  readonly name: string;
  /** What stands beside the field. */
  readonly label: string;
  /** `text` (the default), `tel`, `url` or `email`. */
  readonly type?: FieldType;
  /** What a browser may fill in, as HTML's `autocomplete`: `address-level2`. */
  readonly autocomplete?: string;
  /** Whether it must be filled in. Default: false. */
  readonly required?: boolean;
  /** A sentence of help, before the field. */
  readonly hint?: string;
}

/** A topic that can be ticked; its value goes over the wire. */
export interface Topic {
  /** What goes over the wire. */
  readonly value: string;
  /** What stands beside the box. */
  readonly label: string;
}

const TYPES: readonly unknown[] = ['text', 'tel', 'url', 'email'] satisfies FieldType[];

/**
 * Reads a list that an author wrote: JSON (`[{"value": "a1", "label": "Research"}]`), or plain words between commas, each
 * its own value and label. Entries without a label, and whatever else can't be read, are left out.
 */
function readList(list: unknown): Record<string, unknown>[] {
  let entries: unknown = list;
  if (typeof list === 'string') {
    try {
      entries = JSON.parse(list);
    } catch {
      entries = /^\s*[[{]/.test(list) ? [] : list.split(',');
    }
  }
  return (Array.isArray(entries) ? entries : [])
    .map((entry: unknown) => (typeof entry === 'string' ? { value: entry.trim(), label: entry.trim() } : entry))
    .filter((entry): entry is Record<string, unknown> => !!(entry as { label?: unknown } | null)?.label);
}

/** Topics out of an attribute or a property. */
export const readTopics = (list: unknown): Topic[] => {
  const topics = readList(list).map(({ value, label }) => ({ value: String(value ?? label), label: String(label) }));
  // Of two that send the same, a reader can choose one alone.
  const seen = new Set<string>();
  return topics.filter(({ value }) => seen.size < seen.add(value).size);
};

/**
 * Further fields out of an attribute or a property, each once; a type that a form like this has no use for becomes text.
 *
 * @param taken names of fields that the form has without them, in small letters
 * @param repeats is called with each name that is left out, since the form has the field already
 */
export function readFields(
  list: unknown,
  taken: readonly string[] = [],
  repeats?: (name: string) => void,
): FurtherField[] {
  const seen = new Set(taken);
  return readList(list).flatMap(({ value, name = value, label, type, ...rest }) => {
    const folded = String(name).trim().toLowerCase();
    // Between spaces, names that are all taken are no label.
    if (seen.has(folded) || folded.split(/\s+/).every((word) => taken.includes(word))) {
      repeats?.(String(name));
      return [];
    }
    seen.add(folded);
    const known = TYPES.includes(type) ? (type as FieldType) : 'text';
    return { ...rest, name: String(name), label: String(label), type: known };
  });
}
