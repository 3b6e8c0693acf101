import type { ImpactErrorDetail } from '../../runtime/events/error.js';
import { report } from '../../runtime/report.js';

const told = new WeakMap<Element, Set<string>>();

/** Like `report`, for what is seen at every update: an element tells of a problem once. */
export function reportOnce(element: Element, detail: ImpactErrorDetail): void {
  const lines = told.get(element) ?? new Set();
  if (lines.has(detail.message)) return;
  told.set(element, lines.add(detail.message));
  report(element, detail);
}
