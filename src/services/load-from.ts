import type { Service } from './service.js';

/** What has or fetches each service, by name. */
export type Services<Name extends string> = Readonly<
  Record<Name, () => { readonly service: Service } | Promise<{ readonly service: Service }>>
>;

/**
 * The service of a name among those that there are.
 * @throws {RangeError} when there is none; rejects with the loader's own error when its file can't be had
 */
export async function loadFrom(services: Services<string>, name: string): Promise<Service> {
  const load = Object.hasOwn(services, name) && services[name];
  if (!load) throw new RangeError(`unknown service: ${name}`);
  return (await load()).service;
}
