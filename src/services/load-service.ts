import { service as form } from './form.js';
import { service as json } from './json.js';
import { loadFrom, type Services } from './load-from.js';
import type { Service, ServiceName } from './service.js';

/** Each beyond `form` and `json` is a file of its own, fetched when its form is first touched. */
export const services: Services<ServiceName> = {
  form: () => ({ service: form }),
  json: () => ({ service: json }),
  brevo: () => import('./brevo.js'),
  buttondown: () => import('./buttondown.js'),
  'campaign-monitor': () => import('./campaign-monitor.js'),
  ghost: () => import('./ghost.js'),
  'gravity-forms': () => import('./gravity-forms.js'),
  hubspot: () => import('./hubspot.js'),
  kit: () => import('./kit.js'),
  listmonk: () => import('./listmonk.js'),
  mailchimp: () => import('./mailchimp.js'),
  phplist: () => import('./phplist.js'),
};

/** The service of that name, as an author writes it: see `loadFrom`. */
export const loadService = (name: string): Promise<Service> => loadFrom(services, name);
