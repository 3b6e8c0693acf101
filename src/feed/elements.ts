/**
 * The elements of an XML feed, one by one, as well as its well-formedness allows: end tags may be missing, crossed or in
 * another case, the file may break off, and what stands before the feed or beside it is passed over.
 */
import { CONTAINERS, FIELDS } from './fields.js';
import { nextMarkup, type Markup } from './markup.js';
import { outermost, qualify, scopeOf, type Scope } from './namespaces.js';

/** One element that says something, its content as written. */
export interface Element {
  /** In its vocabulary: `dc:creator`. */
  readonly name: string;
  readonly markup: Markup;
  readonly inner: string;
  readonly scope: Scope;
  /** False when it isn't in the namespace of the element around it: `atom:title` in an RSS item. */
  readonly native: boolean;
  /** True when the file breaks off inside it. */
  readonly cut: boolean;
}

export interface Visitor {
  /** A feed or an entry begins. */
  open(kind: 'feed' | 'entry', element: Omit<Element, 'inner' | 'cut'>): void;
  /** An entry ends. */
  close(): void;
  element(element: Element): void;
}

interface Frame {
  readonly tag: string;
  readonly kind: 'feed' | 'entry' | 'group';
  readonly scope: Scope;
  readonly uri: string;
}

/** No feed nests deeper; what does is passed over. */
const DEPTH = 32;
const VOID = /^(?:br|hr|img|input|meta)$/;
/** Elements of plain text, in which the start of another field means that an end tag is missing. */
const PLAIN = /^(?:title|link|guid|id|pubdate|published|updated|issued|modified|dc:date|dc:creator|category)$/;

/** What a start tag means where it stands. */
function startsOther(found: Markup, inside: string, scope: Scope, root: string | undefined): boolean {
  if (!/(?:^|:)item$/.test(found.name) && !PLAIN.test(inside)) return false;
  const { name } = qualify(found.name, scope, root);
  return name === 'item' || (name !== inside && Object.hasOwn(FIELDS, name) && !/^(?:body|content|xhtml:)/.test(name));
}

/** Walks the elements in order. @returns true if the file ended where a feed may end */
export function walk(xml: string, visitor: Visitor): boolean {
  const frames: Frame[] = [];
  const outside = outermost();
  let root: string | undefined;
  let whole = true;

  /** Closes frames from `index` up. */
  function unwind(index: number): void {
    for (const frame of frames.splice(index)) if (frame.kind === 'entry') visitor.close();
  }

  /** Where the content of an element stops, and where reading goes on; `cut` if the file breaks off in it. */
  function extent(open: Markup, name: string, scope: Scope): { stop: number; next: number; cut: boolean } {
    let opened: Map<string, number> | undefined; // most elements have none inside
    let at = open.end;
    for (let found = nextMarkup(xml, at); found; found = nextMarkup(xml, at)) {
      const depth = opened?.get(found.name) ?? 0;
      at = found.end;
      if (found.kind === 'open' && !found.empty) {
        if (startsOther(found, name, scope, root)) return { stop: found.start, next: found.start, cut: false };
        (opened ??= new Map()).set(found.name, depth + 1);
      } else if (found.kind === 'close' && depth) opened!.set(found.name, depth - 1);
      else if (found.kind === 'close') {
        if (found.name === open.name) return { stop: found.start, next: found.end, cut: false };
        // the end of what is around it: its own end tag is missing
        if (frames.some((frame) => frame.tag === found.name))
          return { stop: found.start, next: found.start, cut: false };
      }
    }
    return { stop: xml.length, next: xml.length, cut: true };
  }

  let at = 0;
  for (let found = nextMarkup(xml, 0); found; found = nextMarkup(xml, at)) {
    at = found.end;
    if (found.kind === 'close') {
      const index = frames.findLastIndex((frame) => frame.tag === found.name);
      if (index >= 0) unwind(index);
    }
    if (found.kind !== 'open') continue;
    const outer = frames.at(-1);
    const scope = scopeOf(found.attributes, outer?.scope ?? outside);
    const { name, uri } = qualify(found.name, scope, root);
    const kind = frames.length < DEPTH && Object.hasOwn(CONTAINERS, name) ? CONTAINERS[name] : undefined;
    const known = Object.hasOwn(FIELDS, name) ? name : '';
    const native = outer?.uri === uri;
    if (kind === 'feed' || kind === 'entry') {
      // an entry inside an entry: the one before was never closed
      const open = kind === 'entry' ? frames.findIndex((frame) => frame.kind === 'entry') : -1;
      if (open >= 0) unwind(open);
      if (name !== 'rdf:rdf') root ??= uri;
      visitor.open(kind, { name, markup: found, scope, native });
      if (!found.empty) frames.push({ tag: found.name, kind, scope, uri });
      else if (kind === 'entry') visitor.close();
    } else if (outer && (kind || found.empty)) {
      if (known) visitor.element({ name, markup: found, scope, native, inner: '', cut: false });
      if (!found.empty) frames.push({ tag: found.name, kind: 'group', scope, uri: outer.uri });
    } else if (outer && !VOID.test(name)) {
      const { stop, next, cut } = extent(found, known, scope);
      at = next;
      whole &&= !cut;
      if (known) visitor.element({ name, markup: found, scope, native, inner: xml.slice(found.end, stop), cut });
    }
  }
  whole &&= !frames.length;
  unwind(0);
  return whole;
}
