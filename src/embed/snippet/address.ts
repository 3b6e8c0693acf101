import { DOCUMENTS, documentAddress } from '../documents-folder.js';
import { isForm, sayInAddress } from './frame-names.js';
import { oneLine, safeTheme, type Widget } from './widget.js';

/** The address of the document that an element reads where none other is named. */
export const publishedDocument = (element: string, base: string): string | undefined =>
  DOCUMENTS[element] && documentAddress(DOCUMENTS[element], base);

/**
 * The address of a page that shows one element: where a link leads, and what a frame shows. The query has what an address
 * may say of the element, by the attributes' names, and the id of a published form; then the theme. The published document
 * goes without saying.
 *
 * @param base the folder with the frame page; it ends in a slash
 */
export function frameAddress(
  { element, attributes, form, theme, embedded }: Widget,
  base: string,
  lang?: string,
): string {
  const url = new URL('frame.html', base);
  const set = (name: string, value: string | undefined) => value !== undefined && url.searchParams.set(name, value);
  const own = publishedDocument(element, base);
  // Documents once lay within the release's folder, where lines that were pasted then still name them.
  const former = own && new URL(`data/${DOCUMENTS[element]}.json`, base).href;
  set('element', element);
  for (const [name, value] of sayInAddress(element, Object.entries(attributes)).attributes)
    if (name !== 'src' || (value !== own && value !== former)) set(name, oneLine(value));
  if (isForm(element)) set('form', form);
  set('embedded', embedded);
  set('lang', lang);
  const { scheme, ...rest } = safeTheme(theme);
  set('theme', scheme);
  for (const [name, value] of Object.entries(rest)) set(name, value);
  return url.href;
}
