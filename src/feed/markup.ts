/**
 * Finds tags in XML and HTML as they are found in the wild. It needs no DOM, so it runs on Node and on a page that enforces
 * Trusted Types; it never fetches, and every character is read a fixed number of times, whatever the input.
 */
import { decodeReferences } from './entities.js';

/** One piece of markup between two pieces of text. */
export interface Markup {
  /** `cdata` ends where its section does, in HTML (which has none) after its opening; `other` is a comment, a processing instruction or a declaration. */
  readonly kind: 'open' | 'close' | 'cdata' | 'other';
  /** Lower case, with its prefix: `dc:creator`. Empty for `cdata` and `other`. */
  readonly name: string;
  /** Values as written, references not yet decoded. */
  readonly attributes: ReadonlyMap<string, string>;
  /** `<br/>`. */
  readonly empty: boolean;
  readonly start: number;
  readonly end: number;
}

/** `xml`: no `<` inside an attribute, so that a lost quotation mark can't swallow the feed. `html`: as browsers read it. */
export type Syntax = 'xml' | 'html';

const attribute = (value: string): RegExp =>
  new RegExp(`[\\s/]*(?:([^\\s=/><]+)(?:\\s*=\\s*(?:"([^"${value}]*)"|'([^'${value}]*)'|([^\\s>${value}]*)))?)?`, 'y');
const ATTRIBUTE = { xml: /* @__PURE__ */ attribute('<'), html: /* @__PURE__ */ attribute('') };
const NAME = /[a-z_][^\s<>/=]*/iy;
const NONE: ReadonlyMap<string, string> = new Map();

/** From where `what` ends, or the end of the text when it never comes. */
function after(text: string, what: string, from: number): number {
  const at = text.indexOf(what, from);
  return at < 0 ? text.length : at + what.length;
}

function other(text: string, start: number, kind: 'cdata' | 'other', end: number): Markup {
  return { kind, name: '', attributes: NONE, empty: false, start, end: Math.min(end, text.length) };
}

/** `<!DOCTYPE rss [<!ENTITY x "y">]>` ends after the subset. */
function declarationEnd(text: string, from: number): number {
  const close = after(text, '>', from);
  // Looked for in the declaration alone: it may be the only thing that a long text doesn't have.
  const subset = text.slice(from, close).indexOf('[');
  return subset < 0 ? close : after(text, '>', after(text, ']', from + subset));
}

/** The attributes from `from` on, and where they end. */
function attributesFrom(text: string, from: number, pattern: RegExp): [ReadonlyMap<string, string>, end: number] {
  let attributes: Map<string, string> | undefined;
  let end = from;
  for (;;) {
    pattern.lastIndex = end;
    const found = pattern.exec(text)!;
    end = pattern.lastIndex;
    const key = found[1]?.toLowerCase();
    if (key && !attributes?.has(key)) (attributes ??= new Map()).set(key, found[2] ?? found[3] ?? found[4] ?? '');
    const next = text[end];
    if (next === '>' || next === undefined || next === '<') return [attributes ?? NONE, end];
    if (!key) end++; // a stray sign between attributes
  }
}

function tag(text: string, start: number, nameEnd: number, name: string, syntax: Syntax): Markup {
  // most tags have no attributes
  const [attributes, end] =
    text[nameEnd] === '>' ? ([NONE, nameEnd] as const) : attributesFrom(text, nameEnd, ATTRIBUTE[syntax]);
  return {
    kind: text[start + 1] === '/' ? 'close' : 'open',
    name: name.toLowerCase(),
    attributes,
    empty: text[end - 1] === '/',
    start,
    end: text[end] === '>' ? end + 1 : end,
  };
}

/** The next piece of markup at or after `from`; undefined when only text is left. */
export function nextMarkup(text: string, from: number, syntax: Syntax = 'xml'): Markup | undefined {
  for (let start = text.indexOf('<', from); start >= 0; start = text.indexOf('<', start + 1)) {
    const sign = text[start + 1];
    if (sign === '<' || sign === ' ') continue;
    const from = sign === '/' ? start + 2 : start + 1;
    NAME.lastIndex = from;
    if (NAME.test(text)) return tag(text, start, NAME.lastIndex, text.slice(from, NAME.lastIndex), syntax);
    if (text.startsWith('<!--', start)) return other(text, start, 'other', after(text, '-->', start + 4));
    if (text.startsWith('<![CDATA[', start))
      return other(text, start, 'cdata', syntax === 'html' ? start + 9 : after(text, ']]>', start + 9));
    if (sign === '!' || sign === '?' || sign === '/') return other(text, start, 'other', declarationEnd(text, start));
  }
  return undefined;
}

/** An attribute's value with its references decoded and its ends trimmed; '' when it isn't there. */
export function attributeOf(markup: Markup, name: string): string {
  return decodeReferences(markup.attributes.get(name) ?? '').trim();
}

/** A name without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Rewrites a piece of XML, what is in CDATA sections and what isn't each in its own way. */
export function mapSections(xml: string, outside: (text: string) => string, inside: (text: string) => string): string {
  let out = '';
  let at = 0;
  for (let start = xml.indexOf('<![CDATA['); start >= 0; start = xml.indexOf('<![CDATA[', at)) {
    const close = xml.indexOf(']]>', start);
    const stop = close < 0 ? xml.length : close;
    out += outside(xml.slice(at, start)) + inside(xml.slice(start + 9, stop));
    at = close < 0 ? stop : stop + 3;
  }
  return out + outside(xml.slice(at));
}
