/** Pages of a WordPress site that list some of its posts: of a category, of a tag, by an author. */

/** The parameter of WordPress's interface that a list of ids goes to. */
export type Taxonomy = 'categories' | 'tags' | 'author';

export interface Archive {
  /** The site's own address, ending with a slash. */
  readonly site: string;
  readonly taxonomy: Taxonomy;
  /** A slug, or a number. */
  readonly name: string;
}

/** What stands before the slug, in the languages of this library and its neighbours'; without accents. */
const BASES: readonly (readonly [taxonomy: Taxonomy, words: string])[] = [
  [
    'categories',
    'category categories kategorie kategorien categorie rubrique rubrik kategori kategoriler categoria تصنيف',
  ],
  ['tags', 'tag tags schlagwort etiquette mot-clef mot-cle etiket etiqueta وسم'],
  ['author', 'author autor autorin auteur yazar autore كاتب مؤلف'],
];
const QUERIES: Readonly<Record<string, Taxonomy>> = {
  cat: 'categories',
  category_name: 'categories',
  tag: 'tags',
  author: 'author',
  author_name: 'author',
};

const decode = (segment: string): string => {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
};
const plain = (segment: string): string =>
  decode(segment)
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '');

/** What an address lists, if it looks like such a page: `https://o.example/category/news/page/2/`, `https://o.example/?cat=3`. */
export function archiveOf(url: URL): Archive | undefined {
  for (const [key, taxonomy] of Object.entries(QUERIES)) {
    const name = url.searchParams.get(key);
    if (name) return { site: new URL(url.pathname.replace(/\/?$/, '/'), url).href, taxonomy, name };
  }
  const parts = url.pathname.split('/').filter(Boolean);
  if (/^page$/.test(parts.at(-2) ?? '') && /^\d+$/.test(parts.at(-1) ?? '')) parts.splice(-2);
  for (let at = parts.length - 2; at >= 0; at--) {
    const base = plain(parts[at]!);
    const taxonomy = BASES.find(([, words]) => words.split(' ').includes(base))?.[0];
    if (!taxonomy) continue;
    const folder = parts.slice(0, at).join('/');
    return { site: new URL(folder && `/${folder}/`, url.origin).href, taxonomy, name: decode(parts.at(-1)!) };
  }
  return undefined;
}
