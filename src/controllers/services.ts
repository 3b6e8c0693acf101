import { service as form } from '../data/services/form.js';
import { service as json } from '../data/services/json.js';
import type { Service, ServiceName } from '../data/subscription.js';

/** Each beyond `form` and `json` is a file of its own, fetched when its form is first touched. */
const services: Readonly<Record<ServiceName, () => { service: Service } | Promise<{ service: Service }>>> = {
  form: () => ({ service: form }),
  json: () => ({ service: json }),
  brevo: () => import('../data/services/brevo.js'),
  buttondown: () => import('../data/services/buttondown.js'),
  'campaign-monitor': () => import('../data/services/campaign-monitor.js'),
  ghost: () => import('../data/services/ghost.js'),
  'gravity-forms': () => import('../data/services/gravity-forms.js'),
  hubspot: () => import('../data/services/hubspot.js'),
  kit: () => import('../data/services/kit.js'),
  listmonk: () => import('../data/services/listmonk.js'),
  mailchimp: () => import('../data/services/mailchimp.js'),
  phplist: () => import('../data/services/phplist.js'),
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
