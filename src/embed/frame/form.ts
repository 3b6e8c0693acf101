/** What the frame page has of forms; fetched where an address names one. */
import { findForm, formAttributes, readFormsDocument, type FormElementName } from '../../documents/forms-document.js';
import { documentAddress } from '../documents-folder.js';
import { request } from '../../net/request.js';

/** Attributes whose address the browser reads from or sends to. */
const REACHING = ['action', 'challenge'];

/**
 * The attributes of a form that the publisher's document has.
 *
 * @param element which element shows it: each has forms of its own
 * @param page the frame page's address
 * @param mayUse whether an origin may be sent to
 * @throws Error where there is no such form, or it would speak to an origin that the page wasn't built for
 */
export async function publishedForm(
  element: FormElementName,
  id: string,
  page: URL,
  locale: string,
  mayUse: (origin: string) => boolean,
): Promise<ReadonlyMap<string, string>> {
  const address = documentAddress('forms', page);
  const { bytes } = await request(address, { type: /json|text\/plain/ });
  const document = readFormsDocument(JSON.parse(new TextDecoder().decode(bytes)));
  const attributes = formAttributes(findForm(document, id, element), document, locale, address, element);
  for (const name of REACHING) {
    const value = attributes.get(name);
    const origin = value && new URL(value).origin;
    if (origin && !mayUse(origin))
      throw new Error(
        `this page was not built to speak to ${origin}: name it in "origins" of impact.config.json, or in IMPACT_ORIGINS`,
      );
  }
  return attributes;
}
