/** What became of the line that fills everything in. */
import type { FindingCode } from './findings.js';
import type { Paste } from './paste.js';
import { withoutQuotes } from '../../text/tidy.js';
import { elementsIn, type Node } from './tree.js';
import { isForm } from '../snippet/frame-names.js';
import { attributes } from '../../documents/tag-attributes.js';

const NAMES = Object.keys(attributes).join('|');
const OURS = `/(?:impact|${NAMES})(?:\\.[\\w-]+)?\\.js`;
const FILE = new RegExp(`${OURS}(?:\\?|$)`);
/** The line where it is read instead of run, its signs no longer escaped. */
const SHOWN = new RegExp(`<script\\b[^<>]*${OURS}\\b`);
/** What a browser runs as a script of the old kind. */
const CLASSIC = /^((text|application)\/(javascript|ecmascript|x-javascript))?$/i;

/** Folders of plugins that copy scripts, join them or make them smaller. */
const COPIES =
  /\/(?:cache|caches|autoptimize|litespeed|wp-rocket|min|minify|minified|wp-optimize|wpo-minify|fastvelocity|hummingbird-assets|breeze|siteground-optimizer-assets|jetpack-boost|speedycache|swift-performance|aggregated?|bundles?|merged|combined|_jb_static|pub\/static\/_cache|files\/js)[/-]|\/cdn-cgi\/|\/js_[\w-]{20,}\.js/i;
/** What stands in our script and in no other. */
const INLINE = /impact-elements/;
const TAGS = new RegExp(`impact-(?:${NAMES})`);

/** Only the start of a page, or its whole, can tell that something isn't on it. */
const isPage = (html: string): boolean => /<(html|head|body)[\s>]/i.test(html);

/** What is wrong with one script element; nothing where it is none of ours, or as it should be. */
function faultOf({ attributes, children }: Node): FindingCode | 'none' | undefined {
  // Plugins that hold scripts back keep the address in an attribute of their own.
  const [name, address = ''] = [...attributes].find(([key, value]) => /(^|-)src$/.test(key) && value) ?? [];
  const type = attributes.get('type') ?? '';
  if (!address && !/json/i.test(type)) {
    const code = String(children[0] ?? '');
    return INLINE.test(code) && TAGS.test(code) ? 'script-inlined' : undefined;
  }
  if (!FILE.test(withoutQuotes(address))) return undefined;
  if (withoutQuotes(address + type) !== address + type) return 'script-curly';
  if (name === 'src' && type.toLowerCase() === 'module')
    return COPIES.test(new URL(address, 'https://page.invalid/').pathname) ? 'script-copied' : 'none';
  return name === 'src' && CLASSIC.test(type) ? 'script-changed' : 'script-held';
}

/**
 * Whether the line is on the page and works; a piece of a page can't tell that it is missing.
 *
 * @param shown the page's text, with what was escaped twice as it was meant
 */
export function scriptFindings(root: Node, html: string, { as, element }: Paste, shown: string): FindingCode[] {
  if (as === 'iframe' || as === 'shortcode' || (as === 'link' && isForm(element))) return [];
  const faults = elementsIn(root).flatMap((node) => (node.name === 'script' ? (faultOf(node) ?? []) : []));
  const works = faults.includes('none');
  if (SHOWN.test(shown)) return [works ? 'script-repeated' : 'script-shown'];
  if (works) return [];
  const [fault] = faults;
  if (fault && fault !== 'none') return [fault];
  if (!isPage(html)) return ['script-unseen'];
  return [as === 'link' ? 'link-alone' : 'script-removed'];
}
