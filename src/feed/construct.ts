/** The text of an element: decoded as often as its format says, from plain text, HTML, XHTML or base64. */
import { decodeReferences, tidy } from './entities.js';
import type { Element } from './elements.js';
import { attributeOf, mapSections, nextMarkup } from './markup.js';
import { guessText, htmlToText } from './text.js';

/** What an element's text is when it doesn't say so itself. */
export type DefaultType = 'text' | 'html' | 'guess';

const HTML = /^(?:html|text\/html)$/;
const XHTML = /xhtml|html\+xml/;
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const escapeText = (text: string): string => text.replace(/[&<>]/g, (sign) => ESCAPES[sign]!);
const same = (text: string): string => text;

/** True if there are elements among the text, outside CDATA sections. */
function hasElements(xml: string): boolean {
  for (let found = nextMarkup(xml, 0); found; found = nextMarkup(xml, found.end))
    if (found.kind === 'open') return true;
  return false;
}

function fromBase64(text: string): string {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(text.replace(/\s/g, '')), (char) => char.charCodeAt(0)));
  } catch {
    return '';
  }
}

/** XML character data, decoded once. */
export function characters(xml: string): string {
  if (!xml.includes('<')) return decodeReferences(xml);
  return mapSections(xml, (text) => decodeReferences(text.replace(/<!--[^]*?(?:-->|$)|<\?[^]*?(?:\?>|$)/g, '')), same);
}

/** What an element holds once XML is undone, and what that is. */
export interface Construct {
  readonly source: string;
  readonly type: DefaultType;
}

/** Undoes what XML and the element's `type` and `mode` do to a text. */
export function constructOf(element: Element, fallback: DefaultType): Construct {
  const { inner } = element;
  const { attributes } = element.markup;
  if (!attributes.size && !inner.includes('<')) return { source: characters(inner), type: fallback };
  const type = attributeOf(element.markup, 'type').toLowerCase();
  const mode = attributeOf(element.markup, 'mode').toLowerCase();
  const base64 = mode === 'base64';
  if (base64 || /^(?:image|audio|video|application\/(?!.*xml|.*html))/.test(type)) {
    const source = /^(?:image|audio|video)/.test(type) ? '' : fromBase64(characters(inner));
    return { source, type: /^text\/plain$/.test(type) ? 'text' : HTML.test(type) ? 'html' : 'guess' };
  }
  if (XHTML.test(type) || hasElements(inner)) {
    return { source: mapSections(inner, same, escapeText), type: 'html' };
  }
  // Atom 0.3: what is escaped is markup, or needn't have been
  const unsaid = mode === 'escaped' ? 'guess' : fallback;
  const stated: DefaultType = HTML.test(type) ? 'html' : type === 'text' || type === 'text/plain' ? 'text' : unsaid;
  return { source: characters(inner), type: stated };
}

/** The construct as one line of plain text. @param trimmed see `htmlToText` */
export function plainText({ source, type }: Construct, trimmed = false): string {
  return type === 'html' ? htmlToText(source, trimmed) : type === 'guess' ? guessText(source, trimmed) : tidy(source);
}
