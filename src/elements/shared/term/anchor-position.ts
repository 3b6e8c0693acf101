/** Whether the browser keeps a box beside another by itself, and flips it at the edges. */
export const supportsAnchors = (): boolean =>
  CSS.supports('position-area: block-end') && CSS.supports('position-try-fallbacks: flip-block');

/**
 * Keeps `floating` beside `anchor`, inside the viewport, until the returned function is called. Where style sheets can
 * do it, nothing is loaded and nothing done.
 */
export function keepBeside(anchor: Element, floating: HTMLElement): () => void {
  if (supportsAnchors()) return () => undefined;
  let stop: (() => void) | undefined;
  let stopped = false;
  import('./floating.js').then(
    ({ float }) => {
      if (!stopped) stop = float(anchor, floating);
    },
    // Without it the definition opens where the sentence stands, if not in the best of places.
    () => undefined,
  );
  return () => {
    stopped = true;
    stop?.();
  };
}
