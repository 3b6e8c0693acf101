/** Categories, tags and authors of a publisher, found by number, slug or visible name. */
import { sameName } from './same-name.js';
import { termsAddress, type Lookup } from './addresses.js';

/** A category, tag or author as its interface lists it. */
interface Term {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
}

export interface FoundTerms {
  readonly terms: readonly Term[];
  /** Those of the wanted that the publisher doesn't have. */
  readonly unknown: readonly string[];
  /** Names that it has, most used first, where they were asked for. */
  readonly known: readonly string[];
}

/** Asks for JSON; fails when there is nothing there. */
export type JsonGetter = (url: string) => Promise<unknown>;

const NUMBER = /^\d+$/;
/** WordPress lists no more at a time. */
const MOST = 100;

const text = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).replace(/&amp;/g, '&') : '';

/** The list of an interface, read; what has neither number nor slug is none. */
function termsOf(json: unknown): readonly Term[] {
  const list = Array.isArray(json) ? (json as unknown[]) : [];
  return list.flatMap((one) => {
    const { id, name, slug } = (one ?? {}) as Record<string, unknown>;
    return text(id) || text(slug) ? [{ id: text(id), name: text(name), slug: text(slug) }] : [];
  });
}

const hasName = ({ name, slug }: Term, wanted: string): boolean => sameName(name, wanted) || sameName(slug, wanted);

/** Which of `all` are wanted; a wanted text that is one whole name with a comma is that name. */
function match(all: readonly Term[], names: readonly string[]): Omit<FoundTerms, 'known'> {
  const whole = names.length > 1 ? all.filter((term) => hasName(term, names.join(', '))) : [];
  if (whole.length) return { terms: whole, unknown: [] };
  return {
    terms: all.filter((term) => names.some((name) => hasName(term, name))),
    unknown: names.filter((name) => !all.some((term) => hasName(term, name))),
  };
}

/** The numbers of what is named, by WordPress's interface. @param posts an address of posts there */
export async function wordpressTerms(posts: string, { taxonomy, names }: Lookup, get: JsonGetter): Promise<FoundTerms> {
  const numbers = names.filter((name) => NUMBER.test(name)).map((id) => ({ id, name: '', slug: '' }));
  const words = names.filter((name) => !NUMBER.test(name));
  const ask = async (query: Readonly<Record<string, string>>) =>
    termsOf(await get(termsAddress(posts, taxonomy, query)));
  const bySlug = await ask({ slug: words.join(), per_page: String(MOST) });
  if (bySlug.length >= words.length) return { terms: [...numbers, ...bySlug], unknown: [], known: [] };
  const order: Readonly<Record<string, string>> = taxonomy === 'author' ? {} : { orderby: 'count', order: 'desc' };
  const most = await ask({ per_page: String(MOST), ...order });
  const all = [...new Map([...bySlug, ...most].map((term) => [term.id, term])).values()];
  let { terms, unknown } = match(all, words);
  if (most.length === MOST) {
    for (const word of unknown) all.push(...(await ask({ search: word, per_page: String(MOST) })));
    ({ terms, unknown } = match(all, words));
  }
  return { terms: [...numbers, ...terms], unknown, known: most.map(({ name }) => name) };
}

/** The slugs of what is named, by Ghost's list of tags. */
export async function ghostTerms(address: string, names: readonly string[], get: JsonGetter): Promise<FoundTerms> {
  const all = termsOf(((await get(address)) as { tags?: unknown } | null)?.tags);
  return { ...match(all, names), known: all.map(({ name }) => name) };
}
