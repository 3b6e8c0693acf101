import type { Figure, LocalizedText, Source } from './figure.js';

/** What an author wrote on the tag itself; every part may be missing. */
export interface OwnWords {
  readonly value?: unknown;
  readonly qualifier?: string | null;
  readonly label?: string | null;
  readonly note?: string | null;
  readonly source?: string | null;
  readonly sourceUrl?: string | null;
  readonly sourceDate?: string | null;
  readonly sample?: string | null;
}

/**
 * `figure` with the tag's own words, which are in the language `locale`, laid over it. A source named on the tag
 * replaces the document's whole, so that no title ever stands beside another source's date or address; without a name,
 * the single parts are replaced. Undefined when neither has a value.
 */
export function overlay(
  figure: Figure | undefined,
  own: OwnWords,
  population: string | null | undefined,
  locale: string,
): Figure | undefined {
  const value = ownValue(own) ?? figure?.value;
  if (!value) return undefined;
  const said = (text?: string | null): LocalizedText | undefined => (text ? { [locale]: text } : undefined);
  return {
    ...figure,
    // What is said of the document's own source and value doesn't hold for the tag's.
    ...(own.source && { page: undefined }),
    ...(ownValue(own) && { unit: undefined }),
    ...given({ label: said(own.label), note: said(own.note), of: said(population) }),
    value,
    source: ownSource(figure?.source, own),
  };
}

/** Frameworks set numbers, nulls and, when they come too early, "[object Object]". */
function ownValue({ value, qualifier }: OwnWords): string | undefined {
  const text = value == null || typeof value === 'object' ? '' : String(value).trim();
  if (!text || text.startsWith('[object')) return undefined;
  return qualifier ? `${qualifier} ${text}` : text;
}

function ownSource(source: Source | undefined, own: OwnWords): Source | undefined {
  const { source: title, sourceDate: published, sourceUrl: url, sample } = own;
  const named = title ? { title } : source;
  return named && { ...named, ...given({ published, url, sample }) };
}

/** The entries that hold something. */
function given<T extends object>(record: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value)) as never;
}
