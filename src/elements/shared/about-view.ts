import { formatCitation } from '../../documents/citation.js';
import type { Figure, LocalizedText } from '../../documents/figure.js';
import type { Speech } from '../../documents/statement.js';
import { pickText, type TextInLanguage } from '../../text/pick-language.js';
import type { Tongue } from '../../runtime/tongue.js';
import type { SourceView } from './figure-view.js';

/** What is known beyond the sentence, under the word for it. */
export interface Fact {
  readonly term: string;
  readonly definitions: readonly TextInLanguage[];
}

/** What stands in a disclosure: what was counted, and how to cite it. */
export interface AboutView {
  readonly facts: readonly Fact[];
  readonly citation: string;
}

/** What a reader may ask about figures that share a source. Few do: it is made on demand. */
export function aboutOf(
  { figures, line }: SourceView,
  { locale, language }: Speech,
  { msg }: Pick<Tongue, 'msg'>,
): AboutView {
  const { source, page } = figures[0]!.figure;
  const fact = (term: string, text: (figure: Figure) => LocalizedText | undefined): Fact[] => {
    const said = figures.flatMap(({ figure }) => pickText(text(figure), locale, language) ?? []);
    const definitions = said.filter((one, index) => said.findIndex((other) => other.text === one.text) === index);
    return definitions.length ? [{ term, definitions }] : [];
  };
  return {
    facts: [
      ...fact(msg('Of whom', { id: 'population' }), ({ of }) => of),
      ...fact(msg('What counts', { id: 'counts' }), ({ counts }) => counts),
      ...fact(msg('Sample', { id: 'sample' }), ({ source }) => source?.sample),
      ...fact(msg('Authors', { id: 'authors' }), ({ source }) => source?.authors),
    ],
    citation: formatCitation(figures.map(({ quote }) => quote).join('; '), source, page, line?.address, locale),
  };
}
