/** What any element may have. */
const ANYWHERE = /^(on|aria|(class|dir|hidden|id|lang|name|part|role|slot|style|title)$)/;
/** A value that begins with a curly quote, and a server's name without its scheme. */
const CURLY = /^\W*[“”„‟″«&]/;
const HOST = /^[^\s/:?#.]+\.(?!json|html?|xml|php)\w/;

/** Whether an editor may have torn a tag, or its author have slipped. It may be wrong, but misses little. */
const isSuspect = (element: Element, known: readonly string[]): boolean =>
  [...element.attributes].some(({ name, value }) => {
    const bare = name.replace('data-', '');
    return known.includes(name)
      ? CURLY.test(value) || (/src|url|action/.test(name) && HOST.test(value))
      : !ANYWHERE.test(bare) && known.some((one) => one[0] === bare[0] && Math.abs(one.length - bare.length) < 2);
  });

/**
 * Shows an element at once, or, where its tag may be torn, after a file of its own has looked at it.
 *
 * @param known names of its attributes
 */
export function connectRepaired(element: Element, known: readonly string[], show: () => void): void {
  if (!isSuspect(element, known)) return show();
  import('./tag-repair.js')
    .then(
      ({ repairTag }) => repairTag(element, known),
      () => true,
    )
    .then((shows) => shows && element.isConnected && show())
    .catch(reportError);
}
