/** A part of a figures document that can stand alone: what a page of one entry is made from. */
import type { Json } from '../project.js';

const listOf = (value: unknown): Json[] =>
  [value].flat().filter((each): each is Json => typeof each === 'object' && each !== null);

/** A document's entries by id, made once: a catalogue of a thousand asks a thousand times. */
export class Subsets {
  private readonly figures: ReadonlyMap<unknown, Json>;

  constructor(private readonly json: Json) {
    this.figures = new Map(listOf(json['figures']).map((figure) => [figure['id'], figure]));
  }

  /** The document with one figure, and those that it names. */
  of(id: string): string {
    const wanted = new Map<unknown, Json>();
    const add = (each: unknown, follow: boolean): void => {
      const figure = this.figures.get(each);
      if (!figure || wanted.has(each)) return;
      wanted.set(each, figure);
      const status = (figure['status'] ?? {}) as Json;
      if (status['replacedBy']) add(status['replacedBy'], follow);
      if (!follow) return;
      if (figure['ofFigure']) add(figure['ofFigure'], false);
      for (const contrast of listOf(figure['differs'])) add(contrast['with'], false);
      for (const comparable of listOf(figure['comparable']))
        for (const other of valuesOf(comparable['to'])) add(other, false);
    };
    add(id, true);
    // What one that was added names in its turn isn't here, and isn't asked for.
    const known = new Set(wanted.keys());
    const figures = [...wanted.values()].map((figure) =>
      figure['id'] === id ? figure : withoutUnknown(figure, known),
    );
    return this.documentWith({ figures }, figures);
  }

  /** The document with one quotation. */
  ofQuote(id: string): string {
    const quotes = listOf(this.json['quotes']).filter((quote) => quote['id'] === id);
    return this.documentWith({ figures: [], quotes }, quotes);
  }

  private documentWith(content: Json, entries: readonly Json[]): string {
    const sources = (this.json['sources'] ?? {}) as Json;
    const named = new Set(entries.map(({ source }) => source));
    return JSON.stringify({
      version: 1,
      language: this.json['language'],
      sources: Object.fromEntries(Object.entries(sources).filter(([key]) => named.has(key))),
      ...content,
    });
  }
}

const valuesOf = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

function withoutUnknown(figure: Json, known: ReadonlySet<unknown>): Json {
  const { differs, ofFigure, comparable: _, ...rest } = figure;
  const contrasts = listOf(differs).filter((each) => known.has(each['with']));
  return { ...rest, ...(known.has(ofFigure) && { ofFigure }), ...(contrasts.length && { differs: contrasts }) };
}
