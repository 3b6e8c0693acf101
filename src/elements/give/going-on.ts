/** How a reader goes on to the payment page. */
import { ImpactGiveEvent } from '../../runtime/events/give.js';

/** Payment pages don't open within a frame. */
const isFramed = (): boolean => window !== window.top;

/** The tab that another page opens in, of an element with this `target`. */
export const tabFor = (target: string | null | undefined): string => (isFramed() ? '_blank' : (target ?? ''));

/** Whether the page's own script lets the hand-off go on. */
export const announce = (element: Element, service: string, url: string): boolean =>
  element.dispatchEvent(new ImpactGiveEvent({ service, url }));

/** Goes there as a link does, so that the page isn't told which one the reader came from. */
export function openPage(href: string, target: string, root: ParentNode): void {
  const link = Object.assign(document.createElement('a'), { href, rel: 'noreferrer', target });
  link.hidden = true;
  root.append(link);
  link.click();
  link.remove();
}
