/**
 * For the page, as text: answers the elements with text of their own that look otherwise than all before, and the ways in which text has
 * looked by then. axe measures the contrast of each text that there is, which takes most of its time: one of a way tells as much.
 */
export const UNSEEN_TEXT = `(known) => {
  const seen = new Set(known);
  const elements = [];
  const hasText = ({ childNodes, localName }) =>
    localName === 'input' || localName === 'textarea' || [...childNodes].some(({ nodeType, data }) => nodeType === 3 && data.trim());
  const plain = /^(none|1|rgba\\(0, 0, 0, 0\\))$/;
  const walk = (element, behind) => {
    const { color, backgroundColor, backgroundImage, opacity, fontSize, fontWeight, position } = getComputedStyle(element);
    const below = [behind, ...[backgroundColor, backgroundImage, opacity].filter((value) => !plain.test(value))].join(' ');
    const key = [element.localName, element.getAttribute('part') ?? '', color, fontSize, fontWeight, position, below].join(' ');
    if (!seen.has(key) && hasText(element) && element.checkVisibility()) {
      seen.add(key);
      elements.push(element);
    }
    for (const child of element.shadowRoot?.children ?? []) walk(child, below);
    for (const child of element.children) walk(child, below);
  };
  walk(document.body, '');
  return { elements, seen: [...seen] };
}`;
