import { safeUrl } from '../../text/url.js';
import { DOCUMENTS, documentAddress } from '../documents-folder.js';
import { isAddressed, isForm, sayInAddress } from '../snippet/frame-names.js';
import { EMBEDDED, isName, readSpec, type Fault, type ElementSpec } from './element-spec.js';

/** What the frame page takes beside an element's attributes: how it looks, and its language. `words` was once a term's word. */
export const THEME_PARAMETERS = ['lang', 'theme', 'accent', 'radius', 'font', 'words'] as const;

/** The attribute that names an entry of a document of figures: without it the element isn't of that document. */
export const entryAttribute = (name: string): 'figure' | 'quote' | undefined =>
  DOCUMENTS[name] !== 'figures' ? undefined : name === 'quote' ? 'quote' : 'figure';

export interface Address {
  /** Nothing where the address names no element. */
  readonly wish?: ElementSpec;
  /** Whether it is a figure that the address's author typed, and no document's. */
  readonly typed: boolean;
  /** The id of the published form that it names. */
  readonly form: string;
  readonly faults: readonly Fault[];
}

/**
 * Reads an address of the frame page: what it names, and nothing that it composes. Addresses in it are relative to it.
 *
 * @param mayRead whether documents of an origin may be read: anyone can write a link
 */
export function readAddress(url: URL, mayRead: (origin: string) => boolean): Address {
  const name = url.searchParams.get('element') ?? '';
  const form = (isForm(name) && url.searchParams.get('form')?.trim()) || '';
  if (!isName(name) || !isAddressed(name)) return { typed: false, form, faults: [] };
  const own = ['element', EMBEDDED, ...THEME_PARAMETERS, ...(isForm(name) ? ['form'] : [])];
  const given = [...url.searchParams].filter(([key]) => !own.includes(key));
  const { wish, faults } = readSpec(name, given, (key) => key);
  const { attributes: said, refused, typed } = sayInAddress(name, wish.attributes);
  const attributes = new Map(said);
  const more: Fault[] = refused.map((key) => ({
    line: `${key} is not for an address to say, and left out: write it in a tag or a div`,
    spoils: false,
  }));
  const usable = (written: string) => {
    const address = safeUrl(written, url.href);
    return address && mayRead(new URL(address).origin) ? address : undefined;
  };
  const src = attributes.get('src');
  if (src !== undefined) {
    const address = usable(src);
    if (address) attributes.set('src', address);
    else {
      attributes.delete('src');
      // Another document might have the same id, and mean something else.
      more.push({ line: `src is not an address that this page may use: ${src}`, spoils: true });
    }
  }
  const help = attributes.get('support');
  if (help !== undefined) {
    // Country and audiences are words without a dot or a slash.
    const words = (help.match(/\S+/g) ?? []).map((word) => (/[/.]/.test(word) ? usable(word) : word));
    if (words.every((word) => word)) attributes.set('support', words.join(' '));
    else {
      attributes.delete('support');
      more.push({ line: `support is not an address that this page may use: ${help}`, spoils: false });
    }
  }
  const document = DOCUMENTS[name];
  const entry = entryAttribute(name);
  const isAsked = entry === undefined || attributes.has(entry);
  if (document && src === undefined && isAsked && !typed) {
    attributes.set('src', documentAddress(document, url));
  }
  const embedded = url.searchParams.get(EMBEDDED);
  if (embedded && ['figure', 'quote', 'term'].some((each) => attributes.has(each)))
    attributes.set(`data-${EMBEDDED}`, embedded);
  return { wish: { name, attributes }, typed, form, faults: [...faults, ...more] };
}
