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
  // \`around\`: the colour of the text that it stands in, which a link must differ from.
  const walk = (element, behind, around) => {
    const { color, backgroundColor, backgroundImage, opacity, fontSize, fontWeight, position } = getComputedStyle(element);
    const below = [behind, ...[backgroundColor, backgroundImage, opacity].filter((value) => !plain.test(value))].join(' ');
    const key = [element.localName, element.getAttribute('part') ?? '', color, around, fontSize, fontWeight, position, below].join(' ');
    if (!seen.has(key) && hasText(element) && element.checkVisibility()) {
      seen.add(key);
      elements.push(element);
    }
    // What a host brings stands where its slot is.
    const brought = element.localName === 'slot' ? element.assignedElements() : [];
    const within = element.shadowRoot ?? (brought.length ? { children: brought } : element);
    for (const child of within.children) walk(child, below, color);
  };
  walk(document.body, '', '');
  return { elements, seen: [...seen] };
}`;
