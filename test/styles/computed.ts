/** What a reader sees of every example beside its words: the styles that an element gives its parts, as the browser computes them. */
import type { CDPSession, Page } from 'puppeteer-core';

/** What the sheets of the elements declare, but for lengths that depend on a font or a window. */
export const PROPERTIES = [
  ...['display', 'visibility', 'opacity', 'position', 'z-index', 'float', 'clear', 'overflow-x', 'overflow-y'],
  ...[
    'color',
    'background-color',
    'background-image',
    'background-position',
    'background-size',
    'background-attachment',
    'background-repeat',
    'fill',
    'stroke',
    'shape-rendering',
    'stroke-width',
    'stroke-dasharray',
  ],
  ...['font-size', 'font-weight', 'font-style', 'font-variant-numeric', 'line-height', 'letter-spacing'],
  ...['text-align', 'text-transform', 'text-decoration-line', 'text-decoration-color', 'text-decoration-style'],
  ...[
    'text-underline-offset',
    'text-wrap-mode',
    'text-wrap-style',
    'white-space-collapse',
    'hyphens',
    'hyphenate-limit-chars',
    'quotes',
  ],
  ...[
    'overflow-wrap',
    'text-overflow',
    'word-break',
    'direction',
    'unicode-bidi',
    'list-style-type',
    'list-style-position',
  ],
  ...['margin-top', 'margin-right', 'margin-bottom', 'margin-left'],
  ...['padding-top', 'padding-right', 'padding-bottom', 'padding-left'],
  ...['border-top-width', 'border-right-width', 'border-bottom-width', 'border-left-width'],
  ...['border-top-style', 'border-right-style', 'border-bottom-style', 'border-left-style'],
  ...['border-top-color', 'border-right-color', 'border-bottom-color', 'border-left-color'],
  ...['border-top-left-radius', 'border-bottom-right-radius', 'outline-width', 'outline-style', 'outline-color'],
  ...['outline-offset', 'box-shadow', 'box-sizing', 'min-width', 'max-width', 'min-height', 'max-height'],
  ...[
    'flex-direction',
    'flex-wrap',
    'flex-grow',
    'flex-shrink',
    'flex-basis',
    'align-items',
    'align-self',
    'justify-content',
  ],
  ...['column-gap', 'row-gap', 'grid-column-start', 'grid-column-end', 'grid-row-start', 'order', 'columns'],
  ...['cursor', 'pointer-events', 'user-select', 'appearance', 'resize', 'accent-color', 'color-scheme'],
  ...['object-fit', 'aspect-ratio', 'transform', 'translate', 'scale', 'clip-path', 'content', 'isolation', 'contain'],
  ...['break-inside', 'break-after', 'break-before', 'print-color-adjust', 'forced-color-adjust', 'vertical-align'],
  ...['animation-name', 'transition-property', 'content-visibility', 'container-type', 'inset-inline-start', 'top'],
  ...['fill-opacity', 'stroke-linecap', 'stroke-linejoin', 'vector-effect', 'r', 'rotate', 'text-indent'],
  ...['text-decoration-thickness', 'border-collapse', 'counter-increment', 'counter-reset', 'scroll-margin-top'],
  ...['justify-self', 'justify-items', 'align-content', 'grid-row-end', 'inset-inline-end', 'column-count'],
];

/** WebKit ends a page that has one. */
export const ENDS_PAGE = 'a margin below zero in a line that wraps as is pretty';

/**
 * Answers, in the page, `part { property: value; … }` of every element within those of ours in `main`. Left out is what an element of
 * its name has without a style sheet, and what it inherits from its parent.
 */
const collectAs = (state: string) => `(() => {
  const properties = ${JSON.stringify(PROPERTIES)};
  const bare = document.createElement('div');
  bare.attachShadow({ mode: 'open' });
  document.querySelector('main').append(bare);
  // They are the same for all that the page shows: to ask costs a layout of the whole page.
  globalThis.plainStyles ??= {};
  const defaults = (plainStyles[${JSON.stringify(state)}] ??= new Map());
  const styleOf = (element, pseudo) => {
    const computed = getComputedStyle(element, pseudo);
    return properties.map((name) => {
      const value = computed.getPropertyValue(name);
      return value.includes('.') || value.includes(':')
        ? value
            .replace(/\\d*\\.\\d{3,}/g, (digits) => String(Math.round(digits * 100) / 100))
            .replace(/https?:[^)"]+/g, '…')
        : value;
    });
  };
  const defaultOf = (element) => {
    const kept = [...element.attributes].filter(({ name }) => /^(type|open|href|hidden|popover)$/.test(name));
    const key = element.localName + kept.map(({ name, value }) => ' ' + name + (name === 'href' ? '' : value)) + (element.ownerSVGElement ? ' svg' : '');
    if (!defaults.has(key)) {
      const plain = element.cloneNode(false);
      for (const attribute of [...plain.attributes]) if (!kept.some(({ name }) => name === attribute.name)) plain.removeAttributeNode(attribute);
      const home = element.ownerSVGElement ? bare.shadowRoot.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg')) : bare.shadowRoot;
      home.append(plain);
      defaults.set(key, styleOf(plain));
      bare.shadowRoot.replaceChildren();
    }
    return defaults.get(key);
  };
  const nameOf = (element) => {
    const part = element.getAttribute('part');
    const classes = [...element.classList].sort().map((name) => '.' + name).join('');
    return element.localName + classes + (part ? '[part="' + part + '"]' : '');
  };
  // What is empty and stands beside another of its kind looks as that does: no sheet counts them.
  const PLACE = /^(d|x|y|x1|x2|y1|y2|cx|cy|points)$/;
  const kindOf = (element) =>
    element.firstChild || element.shadowRoot || !element.ownerSVGElement
      ? ''
      : nameOf(element) + [...element.attributes].map(({ name, value }) => (PLACE.test(name) ? '' : name + value)).join(' ');
  const written = new Set();
  const write = (name, own, plain, parent) => {
    const value = (property) => own[properties.indexOf(property)];
    const isInLine = /^inline/.test(value('display')) && /static|relative/.test(value('position')) && value('float') === 'none';
    const isNegative = ['margin-left', 'margin-right'].some((property) => parseFloat(value(property)) < 0);
    if (isInLine && isNegative && value('text-wrap-style') === 'pretty') written.add(name + ' { ${ENDS_PAGE} }');
    const told = properties.flatMap((property, at) =>
      own[at] === plain[at] || own[at] === parent[at] || own[at] === 'auto' ? [] : [property + ': ' + own[at]]);
    if (told.length) written.add(name + ' { ' + told.join('; ') + ' }');
  };
  const walk = (element, parent) => {
    const own = styleOf(element);
    write(nameOf(element), own, defaultOf(element), parent);
    for (const pseudo of ['::before', '::after', '::marker'])
      if (pseudo === '::marker' ? element.localName === 'summary' || element.localName === 'li' : getComputedStyle(element, pseudo).content !== 'none')
        write(nameOf(element) + pseudo, styleOf(element, pseudo), own, own);
    if (own[0] === 'none') return;
    let last = '';
    for (const child of (element.shadowRoot ?? element).children) {
      const kind = kindOf(child);
      if (child.localName !== 'style' && (!kind || kind !== last)) walk(child, own);
      last = kind;
    }
  };
  const outside = styleOf(document.querySelector('main'));
  for (const element of document.querySelectorAll('main > *')) if (element.shadowRoot && element !== bare) walk(element, outside);
  bare.remove();
  return [...written];
})()`;

/** Answers, in the page, the styles of what has the keyboard, for every kind of control in turn. */
const FOCUS = `(() => {
  const within = (root) => [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? within(each.shadowRoot) : [])]);
  const written = new Set();
  for (const element of within(document.querySelector('main'))) {
    if (!element.matches('a[href], button, input, select, textarea, summary, [tabindex]')) continue;
    element.focus({ focusVisible: true, preventScroll: true });
    if (!element.matches(':focus-visible')) continue;
    const { outlineStyle, outlineWidth, outlineColor, outlineOffset, boxShadow } = getComputedStyle(element);
    written.add([element.localName, element.getAttribute('part')].filter(Boolean).join(' ') + ':focus-visible { outline: ' +
      [outlineWidth, outlineStyle, outlineColor, outlineOffset].join(' ') + '; box-shadow: ' + boxShadow + ' }');
    element.blur();
  }
  return [...written];
})()`;

/** What a reader's device may ask for. */
const MEDIA = {
  dark: { features: [{ name: 'prefers-color-scheme', value: 'dark' }] },
  'forced colours': { features: [{ name: 'forced-colors', value: 'active' }] },
  'more contrast': { features: [{ name: 'prefers-contrast', value: 'more' }] },
  'less motion': { features: [{ name: 'prefers-reduced-motion', value: 'reduce' }] },
  print: { media: 'print' },
};

/** The styles of an element's examples, each once. */
export class Styles {
  readonly #lines = new Map<string, Set<string>>();

  #add(state: string, lines: readonly string[]): boolean {
    const known = this.#lines.get(state) ?? new Set();
    this.#lines.set(state, known);
    const before = known.size;
    for (const line of lines) known.add(line);
    return known.size > before;
  }

  /** Looks at what stands in `main`, and where something is new also as other devices show it. */
  async look(page: Page, client: CDPSession, language: string): Promise<void> {
    const collect = async (state: string) => (await page.evaluate(collectAs(state))) as string[];
    const plain = await collect('plain');
    if (!this.#add(language === 'ar' ? 'right to left' : 'plain', plain)) return;
    this.#add('focus', (await page.evaluate(FOCUS)) as string[]);
    const known = new Set(plain);
    for (const [state, media] of Object.entries(MEDIA)) {
      await client.send('Emulation.setEmulatedMedia', media);
      const lines = await collect(state);
      this.#add(
        state,
        lines.filter((line) => !known.has(line)),
      );
    }
    await client.send('Emulation.setEmulatedMedia', { media: '', features: [] });
  }

  /** All of them, by state. */
  texts(): [state: string, text: string][] {
    return [...this.#lines].sort().map(([state, lines]) => [state, [...lines].sort().join('\n')]);
  }
}
