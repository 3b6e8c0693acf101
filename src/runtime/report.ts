import { shared } from './page-registry.js';
import { ImpactErrorEvent, type ImpactErrorCode, type ImpactErrorDetail } from './events/error.js';

const said = () => shared('warnings', () => new Set<string>());

/** Tells the site's owner by one console warning for each distinct problem. */
export function warn(element: Element, message: string): void {
  const line = `<${element.localName}> ${message}`;
  if (said().has(line)) return;
  said().add(line);
  console.warn(line);
}

/** Tells the host page by an event and the site's owner by one console warning for each distinct problem. */
export function report(element: Element, detail: ImpactErrorDetail): void {
  warn(element, detail.message);
  element.dispatchEvent(new ImpactErrorEvent(detail));
}

/**
 * Any error as a typed detail.
 *
 * @param src the address that was asked, named where the error is about it and not about a place in what arrived
 * @param unnamed the code of an error that has none
 */
export function detailOf(error: unknown, unnamed: ImpactErrorCode, src = ''): ImpactErrorDetail {
  const { code = unnamed, message, path } = error as Partial<ImpactErrorDetail> & Error;
  return { code, message: src && path === undefined ? `${src} ${message}` : message, ...(path && { path }) };
}
