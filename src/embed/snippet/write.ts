/**
 * The lines that people paste, for every place where a page may be made. Pure: the embed builder, the documentation and the
 * command line all print what comes from here. Each line is one line, since editors tear longer ones apart; none carries a
 * script, since they take those away.
 */
import { mendedAddress } from '../../documents/written-address.js';
import { isAddressAttribute } from '../../text/address-attributes.js';
import { safeLink, safeUrl, writableUrl } from '../../text/url.js';
import { COMMAND } from '../../text/command.js';
import { frameAddress } from './address.js';
import * as escape from './escape.js';
import { isForm } from './frame-names.js';
import type { SnippetKind } from './kinds.js';
import { roomPixels, roomStyle, usualRoom } from './room.js';
import { scriptFor, scriptLine } from './script-line.js';
import { oneLine, safeTheme, type ReleasePlace, type Widget } from './widget.js';

export { scriptFor, scriptLine };

export interface Snippet {
  /** What stands where the figure belongs. */
  readonly code: string;
  readonly language: 'html' | 'jsx' | 'shortcode';
  /** What is needed once, and where it goes is in `KINDS`: the script's line, an import or a command. */
  readonly once: string;
}

type Pair = readonly [name: string, value: string];
type Escape = (text: string) => string;

/** ` name="value"` for each; a value that is empty is a boolean that is on. */
const written = (pairs: readonly Pair[], escaped: Escape): string =>
  pairs.map(([name, value]) => (value ? ` ${name}="${escaped(value)}"` : ` ${name}`)).join('');

/** The declarations that the author's own style attribute has: the room, and the theme as custom properties. */
function declarations(widget: Widget): Pair[] {
  const { element, room, theme } = widget;
  const free = element === 'term' ? null : (room ?? usualRoom(widget));
  const { scheme: _, ...tokens } = safeTheme(theme);
  return [
    ...(free
      ? ([
          ['display', 'block'],
          ['min-height', roomStyle(free)],
        ] as const)
      : []),
    ...Object.entries(tokens).map(([name, value]) => [`--impact-${name}`, value] as const),
  ];
}

const css = (pairs: readonly Pair[]): string => pairs.map(([name, value]) => `${name}:${value}`).join(';');

/** What lets the page's owner be told of a change: an attribute that every editor keeps, or drops without harm. */
const embeddedIn = ({ embedded }: Widget): Pair[] => (embedded ? [['data-embedded', embedded]] : []);

/** The attributes in the order given, then the style. */
function attributesOf(widget: Widget): Pair[] {
  const style = css(declarations(widget));
  const pairs = [...Object.entries(widget.attributes), ...embeddedIn(widget)];
  return [...pairs, ...(style ? [['style', style] as const] : [])];
}

/** The author's own words, as a link where there is somewhere to go. That of an exit tells nobody which page was left. */
function wordsOf({ element, attributes, words, link }: Widget, escaped: Escape): string {
  const isExit = element === 'exit';
  const href = link ?? (isExit ? attributes['href'] : undefined);
  const rel = isExit ? ' rel="nofollow noreferrer"' : '';
  return href ? `<a href="${escaped(href)}"${rel}>${escaped(words)}</a>` : escaped(words);
}

/**
 * An address that a page may have: complete, mended where what was meant is certain ("www.unicef.org/report", a bare DOI), or relative.
 * A source's address that only might be relative is none: on a partner's own site it would lead nowhere.
 */
function writtenAddress(name: string, value: string, base: string): string | undefined {
  const mended = mendedAddress(value);
  if (mended) return mended;
  return name === 'source-url' && !/^\s*[/.?#]/.test(value) ? undefined : writableUrl(value, base);
}

/**
 * A widget whose every address may be followed: a set-up may come from a stranger's link, and what it makes is pasted into
 * somebody's page. An address that may not is left out; `attributeFindings` says so.
 *
 * @param base what relative addresses are judged by
 */
export function withSafeAddresses(widget: Widget, base: string): Widget {
  const attributes = Object.entries(widget.attributes).flatMap(([name, value]) => {
    if (!value || !isAddressAttribute(name)) return [[name, value]];
    const safe = writtenAddress(name, value, base);
    return safe === undefined ? [] : [[name, safe]];
  });
  const link = widget.link && (safeLink(widget.link) ?? writtenAddress('href', widget.link, base));
  return { ...widget, attributes: Object.fromEntries(attributes) as Widget['attributes'], link };
}

const tag = (widget: Widget, escaped: Escape = escape.html): string =>
  `<impact-${widget.element}${written(attributesOf(widget), escaped)}>${wordsOf(widget, escaped)}</impact-${widget.element}>`;

/** A plain element that any editor keeps; the figure's data are all in `data-…`. */
function plain(widget: Widget): string {
  const name = widget.element === 'term' ? 'span' : 'div';
  const data = Object.entries(widget.attributes).map(([key, value]) => [`data-${key}`, value || 'true'] as const);
  const style = css(declarations(widget).filter(([property]) => property !== 'display'));
  const pairs: Pair[] = [
    ['data-impact', widget.element],
    ...data,
    ...embeddedIn(widget),
    ...(style ? [['style', style] as const] : []),
  ];
  return `<${name}${written(pairs, escape.html)}>${wordsOf(widget, escape.html)}</${name}>`;
}

const link = (widget: Widget, { base }: ReleasePlace): string =>
  `<a href="${escape.html(frameAddress(widget, base))}">${escape.html(widget.words)}</a>`;

/** Closed to the page around it: no same-origin, so that neither can read the other. */
function iframe(widget: Widget, { base }: ReleasePlace): string {
  const forms = isForm(widget.element) ? ' allow-forms' : '';
  const height = roomPixels(widget.room ?? usualRoom(widget) ?? { least: 10, base: 10, slope: 0 });
  const pairs: Pair[] = [
    ['src', frameAddress(widget, base)],
    ['title', oneLine(widget.words)],
    ['loading', 'lazy'],
    ['sandbox', `allow-scripts allow-popups allow-popups-to-escape-sandbox${forms}`],
    ['referrerpolicy', 'no-referrer'],
    ['width', '100%'],
    ['height', String(height)],
    ['style', 'border:0'],
  ];
  return `<iframe${written(pairs, escape.html)}></iframe>`;
}

/** Style is an object in JSX; everything else is as in HTML. */
function jsx(widget: Widget): string {
  const style = declarations(widget).map(([name, value]) => {
    const key = name.startsWith('--')
      ? escape.string(name)
      : name.replace(/-(\w)/g, (_, first: string) => first.toUpperCase());
    return `${key}: ${escape.string(value)}`;
  });
  const attributes = written([...Object.entries(widget.attributes), ...embeddedIn(widget)], escape.template);
  const name = `impact-${widget.element}`;
  return `<${name}${attributes}${style.length ? ` style={{ ${style.join(', ')} }}` : ''}>${wordsOf(widget, escape.template)}</${name}>`;
}

/** With the words inside: a shortcode that isn't closed would take all text up to the next one's end for its own. */
function shortcode(widget: Widget): string {
  const { scheme: _, ...looks } = safeTheme(widget.theme);
  // The plugin keeps the room free, and makes the looks custom properties.
  const pairs = [...Object.entries({ ...widget.attributes, ...looks }), ...embeddedIn(widget)].map(
    ([name, value]) => [name, value || 'true'] as const,
  );
  const name = `impact-${widget.element}`;
  return `[${name}${written(pairs, escape.shortcode)}]${wordsOf(widget, escape.shortcode)}[/${name}]`;
}

const importLine = ({ element }: Widget): string => `import 'impact-elements/define/${element}';`;

const RENDER = `${COMMAND} render page.html --out page.html`;

/**
 * Writes what a page needs to show a widget.
 *
 * @param kind how the page is made: one of `KINDS`
 * @param place where the files lie; `base` must be an absolute address that ends in a slash
 * @throws TypeError for a `base` that is no http or https address, or one with a password
 */
export function writeSnippet(kind: SnippetKind, given: Widget, place: ReleasePlace): Snippet {
  if (!safeUrl(place.base)) throw new TypeError(`not an address to publish at: ${place.base}`);
  const widget = withSafeAddresses(given, place.base);
  const script = scriptFor(widget.element, place);
  switch (kind) {
    case 'tag':
      return { code: tag(widget), language: 'html', once: script };
    case 'div':
      return { code: plain(widget), language: 'html', once: script };
    case 'link':
      return { code: link(widget, place), language: 'html', once: script };
    case 'iframe':
      return { code: iframe(widget, place), language: 'html', once: scriptLine(place, 'resize') };
    case 'shortcode':
      return { code: shortcode(widget), language: 'shortcode', once: '' };
    case 'react':
      return { code: jsx(widget), language: 'jsx', once: importLine(widget) };
    case 'vue':
    case 'svelte':
      return { code: tag(widget, escape.template), language: 'html', once: importLine(widget) };
    case 'npm':
      return { code: tag(widget), language: 'html', once: importLine(widget) };
    case 'prerendered':
      return { code: tag(widget), language: 'html', once: RENDER };
  }
}
