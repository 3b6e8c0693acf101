/** Which vocabulary an element belongs to, whatever prefix its author chose and however the address is spelled. */

/** The vocabularies that say something about a post. The core is RSS, RDF Site Summary, CDF and Atom, all versions. */
const VOCABULARIES: readonly (readonly [RegExp, name: string])[] = [
  [/purl\.org\/dc\//i, 'dc'],
  [/rss\/1\.0\/modules\/content/i, 'content'],
  [/mrss|media-rss/i, 'media'],
  [/podcast-1\.0/i, 'itunes'],
  [/1999\/xhtml/i, 'xhtml'],
  [/22-rdf-syntax/i, 'rdf'],
  [/^$|2005\/atom|purl\.org\/(?:atom|rss|net\/rss|pie|echo)(?!.*modules)|netscape\.com\/(?:rdf|publish)|\/rss\d*$|tech\/rss|\/echo\/|newformat|necho/i, ''],
]; // prettier-ignore

/** What a prefix means where its author forgot to declare it. */
const HABITS = /^(?:dc|content|media|itunes|xhtml|rdf)$/;

const ROOTS = /^(?:rss|feed|channel)$/;

/** The declarations in force at an element: prefixes to addresses, and the address that relative ones start from. */
export interface Scope {
  readonly prefixes: Readonly<Record<string, string | undefined>>;
  /** `xml:base`, from the innermost outwards. */
  readonly bases: readonly string[];
  /** Names that were looked up before. */
  readonly names: Map<string, Qualified>;
}

export const outermost = (): Scope => ({
  prefixes: Object.create(null) as Record<string, undefined>,
  bases: [],
  names: new Map(),
});

/** The scope inside an element with these attributes. */
export function scopeOf(attributes: ReadonlyMap<string, string>, outer: Scope): Scope {
  if (!attributes.size) return outer;
  let prefixes: Record<string, string> | undefined;
  for (const [name, value] of attributes) {
    if (/^xmlns(?::|$)/.test(name)) {
      prefixes ??= Object.create(outer.prefixes) as Record<string, string>;
      // No vocabulary's address is longer, and each of them is compared with all that are known.
      prefixes[name.slice(6)] = value.trim().slice(0, 300);
    }
  }
  const base = attributes.get('xml:base')?.trim();
  if (!prefixes && !base) return outer;
  return {
    prefixes: prefixes ?? outer.prefixes,
    bases: base ? [base, ...outer.bases] : outer.bases,
    names: prefixes ? new Map() : outer.names,
  };
}

/** An element's name in its vocabulary, and the address that says so. */
export interface Qualified {
  /** `title`, `dc:title`; '' for a vocabulary that isn't read. */
  readonly name: string;
  readonly uri: string;
}

/**
 * @param name lower case, prefix included
 * @param root the namespace that the feed itself is in: the core too, whatever it is called
 */
export function qualify(name: string, scope: Scope, root?: string): Qualified {
  let known = scope.names.get(name);
  if (!known) scope.names.set(name, (known = lookUp(name, scope, root)));
  return known;
}

function lookUp(name: string, scope: Scope, root: string | undefined): Qualified {
  const colon = name.indexOf(':');
  const prefix = name.slice(0, Math.max(colon, 0));
  const local = name.slice(colon + 1);
  const uri = scope.prefixes[prefix];
  if (uri === undefined) {
    const vocabulary = HABITS.test(prefix) ? `${prefix}:` : '';
    return {
      name: !prefix || vocabulary || /^(?:rss|atom)\d*$/.test(prefix) ? vocabulary + local : '',
      uri: prefix,
    };
  }
  const vocabulary = VOCABULARIES.find(([pattern]) => pattern.test(uri))?.[1];
  // a feed in a namespace that nobody knows is still a feed
  if (vocabulary === undefined)
    return { name: root === undefined ? (ROOTS.exec(local)?.[0] ?? '') : uri === root ? local : '', uri };
  return { name: vocabulary ? `${vocabulary}:${local}` : local, uri };
}
