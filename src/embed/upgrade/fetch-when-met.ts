/** Fetches a file, and perhaps starts what is in it. */
export type Fetch = () => Promise<unknown>;

/**
 * Fetches what few pages have when it is first met, now or later, so that all other pages go without it. Looks at the
 * document, not into shadow trees: an element used only there is loaded by its own file.
 *
 * @param files by the selector of what needs each
 */
export function fetchWhenMet(files: Readonly<Record<string, Fetch>>): void {
  const waiting = new Map(Object.entries(files));
  const look = () => {
    for (const [selector, fetchFile] of waiting) {
      if (!document.querySelector(selector)) continue;
      waiting.delete(selector);
      fetchFile().catch(() => console.warn(`impact-elements: the file for ${selector} could not be loaded`));
    }
    if (!waiting.size) observer.disconnect();
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
  look();
}
