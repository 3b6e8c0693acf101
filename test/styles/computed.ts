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
/** Sizes as they are computed before anything is laid out, so that no letter's width is in them. */
export const SIZES = ['width', 'height', 'grid-template-columns', 'grid-template-rows', 'contain-intrinsic-width'];

/** What a child has of its parent without a word, or of its own colour. */
const INHERITED =
  /^(?:color|fill|stroke|shape-rendering|font-|line-height|letter-spacing|text-(?:align|transform|wrap|indent|underline|decoration-color)|white-space|hyphen|quotes|overflow-wrap|word-break|direction|list-style|visibility|cursor|pointer-events|color-scheme|accent-color|border-collapse|border-\w+-color|outline-color|print-color|forced-color)/;

/**
 * Answers, in the page in a state, `part { property: value; … }` of every element within those of ours in `main`, and of what stands in
 * its slots. Left out is what an element of its name has without a style sheet, and what any element inherits from its parent.
 */
const COLLECT = `(state) => {
  const sizes = ${JSON.stringify(SIZES)};
  const properties = [...${JSON.stringify(PROPERTIES)}, 'font-family', ...sizes];
  const inherited = properties.map((name) => ${INHERITED}.test(name));
  const bare = document.createElement('div');
  bare.attachShadow({ mode: 'open' });
  document.querySelector('main').append(bare);
  // They are the same for all that the page shows: to ask costs a layout of the whole page.
  globalThis.plainStyles ??= {};
  const defaults = (plainStyles[state] ??= new Map());
  const styleOf = (element, pseudo) => {
    const computed = getComputedStyle(element, pseudo);
    // A sign that is drawn has a size of its own; what else is laid out has that of its letters.
    const isSign = pseudo && computed.content === '""';
    const sides = computed.direction === 'rtl' ? ['right', 'left'] : ['left', 'right'];
    const map = pseudo || element.ownerSVGElement ? undefined : element.computedStyleMap();
    return properties.map((name) => {
      if (name === 'font-family') return /^Page|^Ours/.exec(computed.fontFamily)?.[0] ?? 'another';
      // Where it ends up is for its letters to say; where it was told to stand is not.
      const side = { top: 'top', 'inset-inline-start': sides[0], 'inset-inline-end': sides[1] }[name];
      const value = map && side
        ? String(map.get(side))
        : !sizes.includes(name)
        ? computed.getPropertyValue(name)
        : map
          ? String(map.get(name))
          : isSign && parseFloat(computed.getPropertyValue(name)) < 40
            ? computed.getPropertyValue(name)
            : 'auto';
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
  const outside = styleOf(document.querySelector('main'));
  const write = (name, own, plain, parent) => {
    const value = (property) => own[properties.indexOf(property)];
    const isInLine = /^inline/.test(value('display')) && /static|relative/.test(value('position')) && value('float') === 'none';
    const isNegative = ['margin-left', 'margin-right'].some((property) => parseFloat(value(property)) < 0);
    if (isInLine && isNegative && value('text-wrap-style') === 'pretty') written.add(name + ' { ${ENDS_PAGE} }');
    const told = properties.flatMap((property, at) =>
      own[at] === plain[at] || own[at] === 'auto' || (inherited[at] && own[at] === parent[at] && plain[at] === outside[at])
        ? []
        : [property + ': ' + own[at]]);
    if (told.length) written.add(name + ' { ' + told.join('; ') + ' }');
  };
  const walk = (element, parent) => {
    const own = styleOf(element);
    // A part of a video that no page has is in no tree of boxes.
    if (!own[0]) return;
    write(nameOf(element), own, defaultOf(element), parent);
    for (const pseudo of ['::before', '::after', '::marker'])
      if (pseudo === '::marker' ? element.localName === 'summary' || element.localName === 'li' : getComputedStyle(element, pseudo).content !== 'none')
        write(nameOf(element) + pseudo, styleOf(element, pseudo), own, own);
    if (own[0] === 'none') return;
    let last = '';
    const slotted = element.localName === 'slot' ? element.assignedElements() : [];
    for (const child of slotted.length ? slotted : (element.shadowRoot ?? element).children) {
      const kind = kindOf(child);
      if (child.localName !== 'style' && (!kind || kind !== last)) walk(child, own);
      last = kind;
    }
  };
  for (const element of document.querySelectorAll('main > *')) if (element.shadowRoot && element !== bare) walk(element, outside);
  bare.remove();
  return [...written];
}`;

/** Asks for it in a state: the function stays the page's, so that it is compiled once. */
const collectAs = (state: string) => `(globalThis.collectStyles ??= ${COLLECT})(${JSON.stringify(state)})`;

/** Answers, in the page, the styles of what has the keyboard, for every kind of control in turn. */
const FOCUS = `(() => {
  const within = (root) => [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? within(each.shadowRoot) : [])]);
  const written = new Set();
  for (const element of within(document.querySelector('main'))) {
    if (!element.matches('a[href], button, input, select, textarea, summary, [tabindex]')) continue;
    element.focus({ focusVisible: true, preventScroll: true });
    if (!element.matches(':focus-visible')) continue;
    const told = (pseudo) => {
      const { outlineStyle, outlineWidth, outlineColor, outlineOffset, boxShadow } = getComputedStyle(element, pseudo);
      return [outlineWidth, outlineStyle, outlineColor, outlineOffset].join(' ') + '; box-shadow: ' + boxShadow;
    };
    const { borderColor, marginInline, paddingInline } = getComputedStyle(element);
    const has = getComputedStyle(element, '::after').content !== 'none';
    written.add([element.localName, element.getAttribute('part')].filter(Boolean).join(' ') + ':focus-visible { outline: ' + told() +
      '; border-color: ' + borderColor + '; margin-inline: ' + marginInline + '; padding-inline: ' + paddingInline +
      (has ? '; ::after outline: ' + told('::after') : '') + ' }');
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

/** Where an element may stand, as styles of `main`: in columns of other widths, and on a page with looks of its own. */
const PLACES = {
  'a column of 25em': { 'inline-size': '25em' },
  'a column of 15em': { 'inline-size': '15em' },
  'a column of 8.5em': { 'inline-size': '8.5em' },
  'looks of the page': {
    '--impact-accent': 'rgb(1, 2, 3)',
    '--impact-muted': 'rgb(4, 5, 6)',
    '--impact-line': 'rgb(7, 8, 9)',
    '--impact-font': 'Ours',
    '--impact-radius': '3px',
    'font-family': 'Page',
    'font-style': 'italic',
    'font-weight': '300',
    'text-align': 'end',
    'text-indent': '5px',
    'text-transform': 'uppercase',
    'white-space': 'pre',
    'letter-spacing': '1px',
  },
};

/** Answers, in the page, once what watches its size has been told of it. */
const placed = (styles: Readonly<Record<string, string>>) => `new Promise((done) => {
  const { style } = document.querySelector('main');
  style.cssText = '';
  for (const [name, value] of Object.entries(${JSON.stringify(styles)})) style.setProperty(name, value);
  requestAnimationFrame(() => requestAnimationFrame(done));
})`;

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
    for (const [state, styles] of Object.entries(PLACES)) {
      await page.evaluate(placed(styles));
      const lines = await collect(state);
      this.#add(
        state,
        lines.filter((line) => !known.has(line)),
      );
    }
    await page.evaluate(`document.querySelector('main').style.cssText = ''`);
  }

  /** All of them, by state. */
  texts(): [state: string, text: string][] {
    return [...this.#lines].sort().map(([state, lines]) => [state, [...lines].sort().join('\n')]);
  }
}
