/** Shortcodes that a publisher's software left in an excerpt: `[vc_row width="1/1"]Words[/vc_row]` says "Words". */

/** Quotation marks round a value, as typed and as WordPress makes them of those. */
const QUOTE = '["\'“”„″‘’′«»]';
const SHORTCODE = new RegExp(
  `\\[(/?)([a-z][\\w-]{0,60})((?:\\s+[\\w-]{1,60}\\s?=\\s?(?:${QUOTE}{1,2}[^"'“”„″‘’′«»]{0,2000}${QUOTE}{1,2}|[^\\s\\]"'“”„″]{1,500}))*)\\s*/?\\]`,
  'gi',
);
/** An excerpt ends where it was cut, also inside a shortcode: `Words [vc_column width="1/`. */
const CUT = /\s*\[\/?[a-z][\w-]*_[\w-]*(?:\s[^\]]{0,500})?$|\s*\[[a-z][\w-]*\s+[\w-]+\s?=[^\]]{0,500}$/i;
/** Shortcodes whose content isn't the post's words: what a picture, a player or an embedding shows. */
const SILENT =
  /^(?:audio|caption|wp_caption|embed|gallery|playlist|video|youtube|code|sourcecode|css|vc_raw_html|vc_raw_js|et_pb_code)$/i;
/** Shortcodes of plugins that stand alone and without a value. */
const ALONE =
  /^(?:audio|contact-form(?:-7)?|embed|gallery|gravityforms?|more|newsletter|nggallery|playlist|searchform|toc|video|wpforms)$/i;

interface FoundShortcode {
  readonly start: number;
  readonly end: number;
  readonly close: boolean;
  readonly name: string;
  readonly values: boolean;
  /** Whether the text has an end of it. */
  readonly closed?: boolean;
}

/** What looks like a shortcode, in order, and whether it is one. */
function* shortcodes(text: string): Generator<FoundShortcode> {
  const found: FoundShortcode[] = [...text.matchAll(SHORTCODE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    close: match[1] === '/',
    name: match[2]!.toLowerCase(),
    values: !!match[3],
  }));
  const closed = new Set(found.filter(({ close }) => close).map(({ name }) => name));
  for (const one of found) {
    const { close, values, name } = one;
    if (close || values || closed.has(name) || name.includes('_') || ALONE.test(name))
      yield { ...one, closed: closed.has(name) };
  }
}

/** The names of the shortcodes in a text. */
export const shortcodesIn = (text: string): readonly string[] =>
  text.includes('[') ? [...shortcodes(text)].flatMap(({ name, close }) => (close ? [] : [name])) : [];

/**
 * A text without its shortcodes, and with the words between them. Brackets of an author's own (`[sic]`, `[1]`, `[Update]`) stay: a
 * shortcode has a value, an underscore in its name, an end of its own, or a name that everybody knows.
 */
export function withoutShortcodes(text: string): string {
  if (!text.includes('[')) return text;
  let out = '';
  let at = 0;
  let silent = '';
  let cut = false;
  for (const { start, end, close, name, closed } of shortcodes(text)) {
    if (silent && !(close && name === silent)) continue;
    if (!silent) out += `${text.slice(at, start)} `;
    at = end;
    silent = !close && SILENT.test(name) && closed ? name : '';
    cut = true;
  }
  // what was silent and never ends was cut off there
  out += text.slice(at);
  const short = out.replace(CUT, '…');
  return cut || short !== out
    ? short
        .replace(/ {2,}/g, ' ')
        .replace(/ ([.,;:!?…])/g, '$1')
        .trim()
    : text;
}
