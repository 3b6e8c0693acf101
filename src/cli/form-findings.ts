/** Why a form on a page can't be sent: a service that nobody knows, or no address. */
import { error, type Finding } from '../documents/check/finding.js';
import { likely } from '../documents/likely.js';
import { services as ofContact } from '../services/load-contact-service.js';
import { services as ofSubscribe } from '../services/load-service.js';
import { safeUrl } from '../text/url.js';

const CONTACT = Object.keys(ofContact);
/** Those that take a message come first. */
const SUBSCRIBE = [...new Set([...CONTACT, ...Object.keys(ofSubscribe)])];

/**
 * @param get what stands in an attribute
 * @param isAuthors whether the author's own form stands in the tag: it has its address
 */
export function formFindings(
  element: string,
  get: (attribute: string) => string | undefined,
  isAuthors = false,
): Finding[] {
  if (element !== 'subscribe' && element !== 'contact') return [];
  const services = element === 'contact' ? CONTACT : SUBSCRIBE;
  const service = get('service')?.trim();
  const action = get('action');
  const isKnown = !service || services.includes(service);
  const meant = service && likely(service, services);
  return [
    ...(isKnown
      ? []
      : [error('service', `there is no “${service}”`, meant ? `write ${meant}` : `there are ${services.join(', ')}`)]),
    ...(safeUrl(action, 'https://page.example/') || (!action && isAuthors)
      ? []
      : [
          action
            ? error('action', `“${action}” is no http or https address`, 'write where the form is sent')
            : error('action', 'nothing says where the form is sent', 'write its address'),
        ]),
  ];
}
