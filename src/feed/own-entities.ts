/** Entities that a document declares for itself: `<!ENTITY co "The Company">`. */
import { decodeReferences } from './entities.js';

const FEED = /<(?:rss|feed|entry|channel|[\w.-]{1,20}:(?:rdf|feed))\b/i;
const DECLARATION = /<!ENTITY\s+([\w.-]{1,40})\s+(?:"([^"%]{0,2000})"|'([^'%]{0,2000})')/g;
const REFERENCE = /&([\w.-]{1,40});/g;
/** XML's own keep their meaning, whatever a document says. */
const OWN = /^(?:lt|gt|amp|quot|apos)$/;
/** Characters that entities may add to a document: enough for any names and notices, and a bound for jokes like "billion laughs". */
const ROOM = 500_000;

/** The document with its own entities filled in. Those that lie elsewhere, and parameters, are left alone. */
export function fillEntities(xml: string): string {
  const start = FEED.exec(xml.slice(0, 100_000))?.index ?? 0;
  const head = xml.slice(0, start);
  if (!head.includes('<!ENTITY')) return xml;
  const values = new Map<string, string>();
  let room = ROOM;
  const fill = (text: string): string =>
    text.replace(REFERENCE, (all, name: string) => {
      const value = values.get(name);
      return value !== undefined && (room -= value.length) > 0 ? value : all;
    });
  for (const [, name = '', double, single = ''] of head.matchAll(DECLARATION)) {
    const value = (double ?? single).replace(/&#\w+;/g, (reference) => decodeReferences(reference));
    if (!OWN.test(name) && !values.has(name)) values.set(name, fill(value));
  }
  return fill(xml.slice(start));
}
