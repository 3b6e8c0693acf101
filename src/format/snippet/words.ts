/** The words that stand inside a tag until the figure is there, and wherever it can't be: a whole sentence with its source. */
import type { Figure, LocalizedText } from '../../data/figure.js';
import { pickText } from '../../data/text.js';
import type { Term } from '../../data/term.js';
import { sayFigure, type Speech } from '../statement.js';
import { oneLine } from './widget.js';

/** "more than 1 in 3" begins a sentence as "More than 1 in 3". */
const sentence = (text: string): string => text.replace(/^\p{Ll}/u, (first) => first.toUpperCase());

const year = (date: string | undefined): string => date?.slice(0, 4) ?? '';

/** Figures in one sentence or several, the source once where all have the same: "1 in 4 people … (Study, 2023)." */
export function figureWords(figures: readonly Figure[], speech: Speech): string {
  const said = figures.map((figure) => sentence(oneLine(sayFigure(figure, speech).sentence)).replace(/\.$/, ''));
  const { title = '', published } = figures[0]?.source ?? {};
  const shared = figures.every(({ source }) => source?.title === title);
  const source = shared && title ? ` (${[title, year(published)].filter(Boolean).join(', ')})` : '';
  return said.length ? `${said.join('. ')}${source}.` : '';
}

/** A term as a sentence would have it: its abbreviation where it has one. */
export function termWords({ term, abbreviation }: Term, { locale, language }: Speech): string {
  const say = (text: LocalizedText | undefined) => pickText(text, locale, language)?.text;
  return oneLine(say(abbreviation) ?? say(term) ?? '');
}
