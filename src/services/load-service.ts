import { service as form } from './form.js';
import { service as json } from './json.js';
import type { Service, ServiceName } from './service.js';

/** Each beyond `form` and `json` is a file of its own, fetched when its form is first touched. */
const services: Readonly<Record<ServiceName, () => { service: Service } | Promise<{ service: Service }>>> = {
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

/**
 * The service of that name, as an author writes it.
 * @throws {RangeError} when there is none; rejects with the loader's own error when its file can't be had
 */
export async function loadService(name: string): Promise<Service> {
  const load = Object.hasOwn(services, name) && services[name as ServiceName];
  if (!load) throw new RangeError(`unknown service: ${name}`);
  return (await load()).service;
}
