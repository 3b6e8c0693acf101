/** Milliseconds without a change after which a page counts as settled. */
const QUIET = 300;

/**
 * Resolves once the page has loaded (`document.readyState` is `complete`) and nothing in any of `targets` has changed for
 * 300 ms, so that a framework which takes over server-rendered markup has done so. While something there keeps changing it
 * keeps waiting, for as long as that goes on, or for `patience` milliseconds after the page has loaded where that is given.
 * Never resolves once aborted.
 */
export async function whenPageSettles(targets: Iterable<Node>, signal: AbortSignal, patience?: number): Promise<void> {
  if (document.readyState !== 'complete') {
    await new Promise((resolve) => addEventListener('load', resolve, { once: true, signal }));
  }
  await new Promise<void>((resolve) => {
    let quiet: ReturnType<typeof setTimeout>;
    const stop = () => {
      observer.disconnect();
      clearTimeout(quiet);
      clearTimeout(limit);
    };
    const done = () => {
      stop();
      if (!signal.aborted) resolve();
    };
    const rest = () => {
      clearTimeout(quiet);
      quiet = setTimeout(done, QUIET);
    };
    const limit = patience && setTimeout(done, patience);
    const observer = new MutationObserver(rest);
    for (const target of targets) {
      observer.observe(target, { childList: true, subtree: true, characterData: true, attributes: true });
    }
    signal.addEventListener('abort', stop);
    rest();
  });
}
