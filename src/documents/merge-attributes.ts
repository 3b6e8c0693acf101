import { typedLanguage } from '../text/typed-language.js';
import type { Figure, LocalizedText, Source } from './figure.js';

/** What an author wrote on the tag itself about the source; every part may be missing. */
export interface SourceOverrides {
  readonly source?: string | null | undefined;
  readonly sourceUrl?: string | null | undefined;
  readonly sourceDate?: string | null | undefined;
  readonly sample?: string | null | undefined;
  readonly population?: string | null | undefined;
}

/** What an author wrote on the tag itself; every part may be missing. */
export interface AttributeOverrides extends SourceOverrides {
  readonly value?: unknown;
  readonly qualifier?: string | null | undefined;
  readonly label?: string | null | undefined;
  readonly note?: string | null | undefined;
  /** What a pair is. */
  readonly kind?: 'range' | 'change' | null | undefined;
  /** The interval around the value: "27.3% to 29.8%", "95% CI 27.3–29.8". */
  readonly interval?: string | null | undefined;
}

/** A template of a CMS leaves a blank where there is nothing to fill in. */
const isSaid = (text: string | null | undefined): text is string => /\S/.test(text ?? '');

/** What a document says of its own value alone. */
export const OF_VALUE = {
  unit: undefined,
  kind: undefined,
  range: undefined,
  series: undefined,
  changes: undefined,
  plain: undefined,
  ofFigure: undefined,
  differs: undefined,
};

/**
 * `figure` with the tag's own words laid over it. A source named on the tag
 * replaces the document's whole, so that no title ever stands beside another source's date or address; without a name,
 * the single parts are replaced. Undefined when neither has a value.
 *
 * @param locale what the figure is said in
 * @param around the language of the page, which the tag's own words are in: see `typedLanguage`
 */
export function mergeAttributes(
  figure: Figure | undefined,
  own: AttributeOverrides,
  locale: string,
  around = locale,
): Figure | undefined {
  const value = ownValue(own) ?? figure?.value;
  if (!value) return undefined;
  const said = (text?: string | null): LocalizedText | undefined =>
    isSaid(text) ? { [typedLanguage(text, locale, around)]: text } : undefined;
  return {
    ...figure,
    // What is said of the document's own source and value doesn't hold for the tag's.
    ...(isSaid(own.source) && { page: undefined }),
    ...(ownValue(own) && OF_VALUE),
    ...(own.kind && { kind: own.kind }),
    ...(isSaid(own.interval) && { range: { kind: 'interval', value: own.interval } as const }),
    ...given({ label: said(own.label), note: said(own.note), of: said(own.population) }),
    value,
    source: ownSource(figure?.source, own),
  };
}

/**
 * The figures that a tag shows: what its document or data holds, with the tag's own words laid over. Of several figures
 * together a tag may name the source; its label and note then are their heading and theirs in common.
 *
 * @param label in place of the tag's own, where the host brings one in a slot
 */
export function mergeAll(
  figures: readonly Figure[],
  own: AttributeOverrides,
  locale: string,
  label = own.label,
  around = locale,
): readonly Figure[] {
  const { value, qualifier, note, kind, interval, source, sourceUrl, sourceDate, sample, population } = own;
  const common = { source, sourceUrl, sourceDate, sample, population };
  const words = figures.length > 1 ? common : { ...common, value, qualifier, label, note, kind, interval };
  return (figures.length ? figures : [undefined]).flatMap(
    (figure) => mergeAttributes(figure, words, locale, around) ?? [],
  );
}

/** Frameworks set numbers, nulls and, when they come too early, "[object Object]". */
function ownValue({ value, qualifier }: AttributeOverrides): string | undefined {
  const text = value == null || typeof value === 'object' ? '' : String(value).trim();
  if (!text || text.startsWith('[object')) return undefined;
  return isSaid(qualifier) ? `${qualifier} ${text}` : text;
}

/** A document's source with what the tag says of it. */
export function ownSource(source: Source | undefined, own: SourceOverrides): Source | undefined {
  const { source: title, sourceDate: published, sourceUrl: url, sample } = own;
  const named = isSaid(title) ? { title } : source;
  return named && { ...named, ...given({ published, url, sample }) };
}

/** The entries that hold something. */
function given<T extends object>(record: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(
    Object.entries(record).filter(([, value]) => (typeof value === 'string' ? isSaid(value) : value)),
  ) as never;
}
