/**
 * For pages that have frames and nothing else of ours: a frame becomes as high as what it shows. It works as a module and as a script
 * of the old kind, also where an optimizer moved it, if the page names the folder of `frame.html`.
 */
import { followHeights } from '../upgrade/frame-heights.js';

const SELF = /\/resize(?:\.[\da-f]{10})?\.js(?:\?|$)/;
const { currentScript } = document;
const scripts = [...document.querySelectorAll('script')];
/** Modules don't know their element: then it is one with the file's name. */
const own =
  currentScript instanceof HTMLScriptElement && currentScript.src
    ? [currentScript]
    : scripts.filter(({ src }) => SELF.test(src));
/** What names a folder. In the body a visitor may have written a `<meta>`. */
const named = [
  ...scripts.map(({ dataset, baseURI }) => [dataset['impactFolder'], baseURI] as const),
  ...[...document.querySelectorAll<HTMLMetaElement>('head > meta[name=impact-folder]')].map(
    ({ content, baseURI }) => [content, baseURI] as const,
  ),
].flatMap(([folder, base]) => (folder ? [[folder.replace(/\/?$/, '/'), base] as const] : []));

const ours = new Set(
  [...own.map(({ src, baseURI }) => [src, baseURI] as const), ...named].flatMap(([address, base]) =>
    URL.canParse(address, base) ? [new URL('frame.html', new URL(address, base)).href] : [],
  ),
);
followHeights((address) => ours.has(address))();
