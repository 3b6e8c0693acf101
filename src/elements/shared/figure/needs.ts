import type { Figure } from '../../../documents/figure.js';
import type { Lazy } from '../../../runtime/lazy.js';
import { extras } from '../late.js';

/** Files that figures need beyond their element's own. */
export interface Needs {
  /** What the figures wait for. */
  readonly before: readonly Lazy<unknown>[];
  /** What adds to them once it is there. */
  readonly beside?: readonly Lazy<unknown>[];
}

/** A value that isn't a number, or says more than one. */
const ODD = /^(<|\D{1,3}$|n\W|not? |\[|sup|un[akp]|withh|conf|miss)/i;

/**
 * What it takes to show some figures.
 *
 * @param tag what it says of them
 * @param seldom what draws something that few figures have
 */
export function needsOf(
  tag: { readonly asOf?: string | null | undefined; readonly kind?: string | null | undefined },
  figures: readonly Figure[],
  seldom: readonly Lazy<unknown>[],
): Needs {
  if (tag.asOf || figures.some(({ range, status, differs, value }) => range || status || differs || ODD.test(value)))
    return { before: [extras], beside: seldom };
  return { before: [], beside: tag.kind ? [extras, ...seldom] : seldom };
}
