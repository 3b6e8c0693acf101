/** Whether a link to the frame page becomes the figure: as src/embed/upgrade/links.ts has it on the page itself. */
import type { FindingCode } from './findings.js';
import { isBlank, type Node } from './tree.js';
import { showsFigure } from '../figure-elements.js';
import { isForm } from '../snippet/frame-names.js';

const CONTAINER = /^(p|li|td|div|figure|section|article|main|body|)$/;

/** The nearest element around it that matches; the root of a piece of a page stands for what that was cut out of. */
function closest(link: Node, matches: (name: string) => boolean): Node | undefined {
  for (let node = link.parent; node; node = node.parent) if (matches(node.name)) return node;
  return undefined;
}

/** Whether nothing stands in `container` but the link, or nothing after it. */
function isEnd(link: Node, container: Node, alone: boolean): boolean {
  for (let node = link; node !== container; node = node.parent!) {
    const around = node.parent!.children;
    const at = around.indexOf(node);
    if (around.some((other, index) => (index > at || (alone && index < at)) && !isBlank(other))) return false;
  }
  return true;
}

/** Why a link stays one, if it does. */
export function linkFindings(link: Node, element: string): FindingCode[] {
  if (isForm(element)) return ['link-to-form'];
  if (/\b(ugc|sponsored)\b/i.test(link.attributes.get('rel') ?? '')) return ['link-visitor'];
  if (showsFigure(element) && !/[?&;]figure=/.test(link.attributes.get('href') ?? '')) return ['link-typed'];
  const quotation = closest(link, (name) => name === 'blockquote');
  const container = quotation ?? closest(link, (name) => CONTAINER.test(name))!;
  return element === 'term' || isEnd(link, container, !quotation) ? [] : ['link-in-sentence'];
}
