/** Milliseconds without a change after which a page counts as settled, and the longest that this is waited for. */
const QUIET = 300;
const PATIENCE = 3000;

/**
 * Resolves once the page has loaded and nothing in `target` has changed for a moment, so that a framework which takes
 * over server-rendered markup has done so. A page that never rests is waited for 3 s. Never resolves once aborted.
 */
export async function settled(target: Node, signal: AbortSignal): Promise<void> {
  const loaded =
    document.readyState === 'complete' || new Promise((resolve) => addEventListener('load', resolve, { once: true }));
  await loaded;
  await new Promise<void>((resolve) => {
    let quiet: ReturnType<typeof setTimeout>;
    const stop = () => {
      observer.disconnect();
      clearTimeout(quiet);
      clearTimeout(patience);
    };
    const done = () => {
      stop();
      if (!signal.aborted) resolve();
    };
    const rest = () => {
      clearTimeout(quiet);
      quiet = setTimeout(done, QUIET);
    };
    const patience = setTimeout(done, PATIENCE);
    const observer = new MutationObserver(rest);
    observer.observe(target, { childList: true, subtree: true, characterData: true, attributes: true });
    signal.addEventListener('abort', stop);
    rest();
  });
}
