import { service as form } from './form.js';
import { service as json } from './json.js';
import { loadFrom, type Services } from './load-from.js';
import type { ContactServiceName, Service } from './service.js';

/** Those that take a message: the others of `load-service.ts` keep lists of addresses. */
export const services: Services<ContactServiceName> = {
  form: () => ({ service: form }),
  json: () => ({ service: json }),
  'gravity-forms': () => import('./gravity-forms.js'),
  hubspot: () => import('./hubspot.js'),
};

/** The service of that name for a message, as an author writes it: see `loadFrom`. */
export const loadContactService = (name: string): Promise<Service> => loadFrom(services, name);
