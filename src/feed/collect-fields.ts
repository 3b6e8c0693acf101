/** What the elements of a feed say about it or about one entry, slot by slot, before anything is decided. */
import type { PostImage } from '../documents/post.js';
import { characters, constructOf, plainText, type Construct, type DefaultType } from './construct.js';
import type { Element } from './elements.js';
import { tidy } from './entities.js';
import { LIMITS } from './limits.js';
import { FIELDS, type Slot } from './fields.js';
import { attributeOf, localName, nextMarkup, type Markup } from './markup.js';

/** What one element says. An address is as written, with the bases that it may be relative to. */
export interface Candidate extends Construct {
  readonly rank: number;
  readonly bases: readonly string[];
  readonly image?: Omit<PostImage, 'url'>;
}
export type Candidates = Partial<Record<Slot, Candidate[]>>;

const IMAGE_NAME = /\.(?:avif|gif|jpe?g|png|svg|webp)(?:[?#]|$)/i;

/** The content of the first child with that name, as written. */
export function childOf(xml: string, name: string): string | undefined {
  for (let open = nextMarkup(xml, 0); open; open = nextMarkup(xml, open.end)) {
    if (open.kind !== 'open' || localName(open.name) !== name) continue;
    for (let close = nextMarkup(xml, open.end); close; close = nextMarkup(xml, close.end)) {
      if (close.kind === 'close') return xml.slice(open.end, close.start);
    }
    return xml.slice(open.end);
  }
  return undefined;
}

/** An email address with a name, in either order: the name. An address alone stays. */
export function personName(said: string): string {
  // Where an address might begin is tried at every letter: nobody's name and address are that long together.
  const text = said.slice(0, 2 * LIMITS.name);
  const name = text.replace(/(?:mailto:)?[^\s<>()"]+@[^\s<>()"]+/gi, ' ').replace(/[()<>[\]"]/g, ' ');
  return tidy(name) || tidy(text.replace(/mailto:|[()<>]/gi, ''));
}

/** Adds what an element says to what was said before. */
export function collectFields(element: Element, into: Candidates, atom: boolean): void {
  const [slot, order] = FIELDS[element.name]!;
  const { markup, inner, name, scope } = element;
  const core = !name.includes(':');
  const { bases } = scope;
  const rank = element.native || !core ? order : order + 0.5;
  const value = (attribute: string): string => attributeOf(markup, attribute);
  const text = (): string => plainText(constructOf(element, 'text'));
  const say = (where: Slot, source: string, how: Partial<Candidate> = {}): void => {
    if (source) (into[where] ??= []).push({ source, type: 'text', rank, bases, ...how });
  };
  const picture = (url: string, lower = rank): void =>
    say('image', url, { rank: lower, image: { width: +value('width'), height: +value('height') } });

  switch (slot) {
    case 'title':
    case 'summary':
    case 'content': {
      const html = slot !== 'title' && !atom && (core || /^(?:content|xhtml):/.test(name));
      const fallback: DefaultType = html || /^(?:content|xhtml):/.test(name) ? 'html' : atom && core ? 'text' : 'guess';
      const construct = constructOf(element, fallback);
      say(slot, construct.source, construct);
      if (slot === 'content') say('url', value('src'), { rank: 9 });
      return;
    }
    case 'category':
      for (const category of /keywords$/.test(name)
        ? text().split(/[,;]/)
        : [value('term') || value('text') || text()]) {
        say(slot, category, { type: 'guess' });
      }
      return say(slot, value('label'));
    case 'image': {
      const url =
        value('url') || value('href') || prefixed(markup, 'resource') || characters(childOf(inner, 'url') ?? inner);
      const kind = `${value('medium')} ${value('type')}`;
      const shown =
        !/^(?:media:content|enclosure)$/.test(name) || /\bimage\b/.test(kind) || (kind === ' ' && IMAGE_NAME.test(url));
      return shown ? picture(url.trim()) : undefined;
    }
  }
  if (element.cut) return; // half an address or half a date is another one
  switch (slot) {
    case 'url': {
      const rel = value('rel').toLowerCase().replace(/^.*\//, '') || 'alternate';
      const href = value('href') || prefixed(markup, 'resource');
      const type = value('type');
      if (rel === 'enclosure' && /^image\//.test(type)) picture(href, 3);
      if (rel === 'alternate') say(slot, href || text(), { rank: !type || /html/.test(type) ? rank : rank + 0.25 });
      return;
    }
    case 'author':
      return say(slot, personName(plainText({ source: childOf(inner, 'name') ?? '', type: 'html' }) || text()));
    case 'id': {
      const permanent = value('ispermalink');
      say(slot, text());
      if (name === 'guid' && !/false/i.test(permanent) && (/true/i.test(permanent) || /^https?:/i.test(text())))
        say('url', text(), { rank: 5 });
      return;
    }
    default:
      say(slot, text());
  }
}

/** An attribute with a prefix, whichever: `rdf:about`. */
function prefixed(markup: Markup, name: string): string {
  for (const key of markup.attributes.keys()) if (key.endsWith(`:${name}`)) return attributeOf(markup, key);
  return '';
}

/** What the start tag of an entry says: `rdf:about` in RDF, `href` and `lastmod` in CDF. */
export function collectStart({ markup, scope }: Pick<Element, 'markup' | 'scope'>, into: Candidates): void {
  const say = (slot: Slot, source: string, rank: number): void => {
    if (source) (into[slot] ??= []).push({ source, type: 'text', rank, bases: scope.bases });
  };
  if (!markup.attributes.size) return;
  const about = prefixed(markup, 'about');
  say('id', about, 1);
  say('url', about, 6);
  say('url', attributeOf(markup, 'href'), 2);
  say('updated', attributeOf(markup, 'lastmod'), 4);
}
