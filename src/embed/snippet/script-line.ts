/** The line that a page has once, in place of none: a script, and where it would fetch another file next, that file beside it. */
import * as escape from './escape.js';
import type { ReleasePlace } from './widget.js';

/** What these say is about other elements of the page. */
export const NEVER_ALONE: readonly string[] = ['sources', 'calm'];
/** What impact.js carries itself. */
const CARRIED: readonly string[] = ['statistic', 'prevalence'];

/** Address and hash of a built file, as `name="value"` pairs: of a release that never changes, or of the newest. */
function pinned(path: string, { base, pinned: hashes = {} }: ReleasePlace, address: 'src' | 'href'): string {
  const stem = path.replace(/\.js$/, '');
  const immutable = new RegExp(`^${stem}\\.\\w+\\.js$`);
  const file = Object.keys(hashes).find((name) => immutable.test(name)) ?? path;
  const hash = hashes[file];
  const lock = hash ? ` integrity="${escape.html(hash)}" crossorigin="anonymous"` : '';
  return `${address}="${escape.html(new URL(file, base).href)}"${lock}`;
}

/**
 * The script's line.
 *
 * @param script the file's name: `impact`, an element's own, or `resize` for a page with frames alone
 */
export const scriptLine = (place: ReleasePlace, script = 'impact'): string =>
  `<script type="module" ${pinned(`${script}.js`, place, 'src')}></script>`;

/** The file that impact.js fetches when it meets an element; undefined for what it carries. */
export function metFile(element: string): string | undefined {
  if (CARRIED.includes(element)) return undefined;
  if (element === 'exit') return 'exit.js';
  return `chunks/${element === 'term' ? 'glossary' : element}.js`;
}

/**
 * Starts the file of an element together with impact.js, which would ask for it a round trip later. For a pinned release alone: the
 * newest asks for its files by the version, which no pasted line can know.
 */
function preload(element: string, place: ReleasePlace): string {
  const file = place.pinned && metFile(element);
  return file ? `<link rel="modulepreload" ${pinned(file, place, 'href')}>` : '';
}

/**
 * The script for a page with an element: its own file, which needs no other, or where others of ours stand there too, impact.js.
 */
export function scriptFor(element: string, place: ReleasePlace): string {
  if (!place.others && !NEVER_ALONE.includes(element)) return scriptLine(place, element);
  return preload(element, place) + scriptLine(place);
}
