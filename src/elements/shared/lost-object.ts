import { warn } from '../../runtime/report.js';

/** The text that an object becomes where a framework writes it into an attribute. */
export const OBJECT = /^\[object \w+\]/;

/** Milliseconds in which a framework may still set the property that it wrote as text before the element was defined. */
export const LATE = 3000;

/** Tells the page's owner of an object that a framework wrote as text too early, if nothing better has come after a while. */
export function warnOfLostObjects(element: Element): void {
  const lost = () => element.getAttributeNames().find((name) => OBJECT.test(element.getAttribute(name)!));
  const tell = () => {
    const name = element.isConnected && lost();
    if (name) warn(element, `${name}="[object Object]" is an object that was written as text: give JSON text`);
  };
  if (lost()) setTimeout(tell, LATE);
}
