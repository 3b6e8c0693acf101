/** Fetches the file of an element. */
export type Fetch = () => Promise<unknown>;

/**
 * Fetches elements that few pages have when a tag of theirs is first met, now or later, so that all other pages go without
 * them. Looks at the document, not into shadow trees: an element used only there is loaded by its own file.
 */
export function fetchWhenMet(files: Readonly<Record<string, Fetch>>): void {
  const waiting = new Map(Object.entries(files));
  const look = () => {
    for (const [tag, fetchFile] of waiting) {
      if (!document.getElementsByTagName(tag).length) continue;
      waiting.delete(tag);
      fetchFile().catch(() => console.warn(`impact-elements: the file for <${tag}> could not be loaded`));
    }
    if (!waiting.size) observer.disconnect();
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
  look();
}
