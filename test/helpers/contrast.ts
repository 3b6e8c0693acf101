/** Measures what a reader sees: WCAG 2.2 contrast of texts and marks through shadow trees, against the paper that is behind them. */

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const canvas = document.createElement('canvas');
canvas.width = canvas.height = 1;
const context = canvas.getContext('2d', { willReadFrequently: true })!;
const known = new Map<string, Colour>();

/** Any CSS colour that the engine has computed, in 8-bit sRGB as a screen shows it. */
export function colour(css: string): Colour {
  let found = known.get(css);
  if (!found) {
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = css;
    context.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
    known.set(css, (found = [red!, green!, blue!, alpha! / 255]));
  }
  return found;
}

const over = ([red, green, blue, alpha]: Colour, [r, g, b]: Colour): Colour => [
  red * alpha + r * (1 - alpha),
  green * alpha + g * (1 - alpha),
  blue * alpha + b * (1 - alpha),
  1,
];

const linear = (channel: number): number =>
  channel <= 10.31475 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4;

const luminance = ([red, green, blue]: Colour): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** Contrast of one colour on another, 1 to 21. */
export function contrast(ink: Colour, paper: Colour): number {
  const [dark, light] = [luminance(over(ink, paper)), luminance(paper)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

/** The elements around `element`, as they are laid out: through slots and shadow roots. */
const parentOf = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;

/** What is behind an element: every background up to `host`, whose paper is given. */
function paperBehind(element: Element, host: Element, paper: Colour): Colour {
  const layers: Colour[] = [];
  for (let node: Element | null = element; node && node !== host; node = parentOf(node)) {
    const layer = colour(getComputedStyle(node).backgroundColor);
    layers.push(layer);
    if (layer[3] === 1) break;
  }
  return layers.reduceRight((below, layer) => over(layer, below), paper);
}

/** Something on a page and the contrast that it has. */
export interface Measured {
  readonly kind: 'text' | 'mark' | 'control';
  readonly what: string;
  readonly contrast: number;
}

export const isSeen = (element: Element): boolean =>
  element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: false });

function* elementsIn(root: Element | ShadowRoot): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* elementsIn(element.shadowRoot);
  }
}

/** All elements of `element` and its shadow tree, and of those inside. */
export const deepElements = (element: Element): Element[] => [
  ...(element.shadowRoot ? elementsIn(element.shadowRoot) : []),
  ...elementsIn(element),
];

const SHAPES = 'path,rect,circle,line,polyline';
/** What isn't painted itself. */
const UNPAINTED = 'defs,pattern,clipPath';

/**
 * Every text, mark and field of an element that stands in `host`.
 *
 * @param paper what is behind the host, as a CSS colour
 */
export function measure(element: Element, host: Element, paper: string): Measured[] {
  const below = colour(paper);
  return deepElements(element).flatMap((each): Measured[] => {
    if (!isSeen(each)) return [];
    const style = getComputedStyle(each);
    const name = `${each.localName} ${each.getAttribute('part') ?? each.getAttribute('class') ?? ''}`.trim();
    const behind = () => paperBehind(each, host, below);
    const best = (...inks: string[]) => Math.max(...inks.map((ink) => contrast(colour(ink), behind())));
    const words = [...each.childNodes].filter((node) => node instanceof Text && node.data.trim());
    if (each instanceof SVGElement) {
      if (!each.matches(SHAPES) || each.closest(UNPAINTED)) return [];
      // A line has no inside.
      const all = [each.localName === 'line' ? 'none' : style.fill, style.stroke].filter((ink) => ink !== 'none');
      const inks = all.filter((ink) => !ink.startsWith('url'));
      // A shape that nothing paints isn't seen, whatever is behind it.
      if (!all.length) return [{ kind: 'mark', what: `${name}, unpainted`, contrast: 1 }];
      return inks.length ? [{ kind: 'mark', what: name, contrast: best(...inks) }] : [];
    }
    if (each.matches('input:not([type=checkbox],[type=radio]),select,button[part=button]')) {
      const around = paperBehind(parentOf(each)!, host, below);
      const edges = [style.borderTopColor, style.backgroundColor].map((edge) => contrast(colour(edge), around));
      return [
        { kind: 'control', what: name, contrast: Math.max(...edges) },
        { kind: 'text', what: name, contrast: best(style.color) },
      ];
    }
    return words.length
      ? [{ kind: 'text', what: `${name} “${words[0]!.textContent!.trim().slice(0, 30)}”`, contrast: best(style.color) }]
      : [];
  });
}
