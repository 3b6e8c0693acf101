import { OBJECT } from './lost-object.js';

/**
 * What a tag holds in place of an address: its `data`, or the text of a JSON script inside it. A framework that sets an object
 * before the element is defined writes "[object Object]", which is nothing.
 */
export const inlineData = (host: Element, data: unknown): unknown =>
  (typeof data === 'object' || !OBJECT.test(String(data)) ? data : undefined) ||
  host.querySelector(':scope > script[type="application/json"]')?.textContent ||
  undefined;
