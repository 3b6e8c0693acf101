/**
 * Hands over what comes onto the page, or changes in one of `attributes`, once a task: a page may change thousands of times
 * in a second, and none of it is a reason to search the whole document.
 *
 * @param act gets elements that are on the page; what it looks for may be within them
 * @returns ends it
 */
export function whenAdded(act: (roots: readonly Element[]) => void, attributes: string[]): () => void {
  const pending = new Set<Node>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const handOver = () => {
    timer = undefined;
    // What a parser adds one by one is searched with its parent.
    const roots = [...pending].filter((node) => node.isConnected && !pending.has(node.parentNode!)) as Element[];
    pending.clear();
    if (roots.length) act(roots);
  };
  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      for (const node of type === 'attributes' ? [target] : addedNodes) if (node instanceof Element) pending.add(node);
    }
    if (pending.size) timer ??= setTimeout(handOver);
  });
  observer.observe(document, { childList: true, subtree: true, attributeFilter: attributes });
  return () => {
    observer.disconnect();
    clearTimeout(timer);
  };
}
