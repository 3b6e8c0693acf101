/** What a template of Lit says, as text, without a page: what it holds, what it listens to, and what each listener does. */
import { nothing } from 'lit';

type Listener = (event: unknown) => unknown;
/** Results of templates and of directives, by the names that Lit gives their parts. */
interface Result {
  readonly strings?: readonly string[];
  readonly values?: readonly unknown[];
  readonly _$litDirective$?: { readonly name: string };
}

/** @param listeners takes each that is met; the text has its number */
export function drawn(value: unknown, listeners: Listener[] = []): string {
  if (value === nothing || value === undefined || value === null) return '';
  if (typeof value === 'function') return `#${listeners.push(value as Listener) - 1}`;
  if (typeof value !== 'object') return String(value as string | number | boolean);
  if (Array.isArray(value)) return value.map((each) => drawn(each, listeners)).join('');
  const { strings, values = [], _$litDirective$: directive } = value as Result;
  if (directive) {
    // The last thing that `live`, `keyed` and `guard` are given is what they show, or what makes it.
    const shown = values.at(-1);
    return drawn(values.length > 1 && typeof shown === 'function' ? (shown as () => unknown)() : shown, listeners);
  }
  return strings!.map((text, at) => text + (at < values.length ? drawn(values[at], listeners) : '')).join('');
}

/** The same, an element a line, without the white space that HTML has none of. */
export const drawnLines = (value: unknown, listeners?: Listener[]): string =>
  drawn(value, listeners)
    .replace(/\s+/g, ' ')
    .replace(/> ?(?=<(?!\/))/g, '>\n')
    .trim();
