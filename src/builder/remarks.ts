/** What the builder says of a figure: the sentences that `check` and `snippet` print. */
import { attributeFindings } from '../documents/check/attributes.js';
import type { Figure } from '../documents/figure.js';
import { mayCompare, mayDrawMarks, mayDrawTrend, mayShareAxis } from '../documents/honest/honest.js';
import { isTrend, withTrend } from '../documents/timeline.js';
import { givingFindings } from '../services/giving/giving-findings.js';
import { titleOf } from './app.js';
import type { Setup } from './setup.js';

type Chosen = Pick<Setup, 'element' | 'attributes'>;

const sentence = (text: string): string => `${text[0]!.toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`;

/** What is found of a figure of one's own, each behind the name of its field. @param now ISO 8601 */
export function remarksOn({ element, attributes }: Chosen, now: string): string[] {
  const giving = element === 'give' ? givingFindings(attributes) : [];
  return [...giving, ...attributeFindings(element, attributes, { now })].map(({ path, message, repair }) => {
    const said = sentence(`${message}${repair ? `: ${repair}` : ''}`);
    return path ? `${titleOf(path)}: ${said}` : said;
  });
}

/** What is to be said of published figures: their state, and whether they may stand beside or inside each other. */
export function remarksOnPublished({ element, attributes }: Chosen, figures: readonly Figure[]): string[] {
  const drawn =
    element === 'prevalence'
      ? mayDrawMarks(figures, attributes['arrange'] === 'nested').doubts
      : element === 'compare'
        ? mayShareAxis(figures).doubts
        : [];
  const [one] = figures;
  const timed =
    /^(?:statistic|prevalence)$/.test(element) && figures.length === 1 && isTrend(attributes['trend'])
      ? withTrend(one!, attributes['trend'])
      : undefined;
  const trend = timed ? mayDrawTrend(timed).doubts : [];
  const all = [...mayCompare(figures).doubts, ...[...drawn, ...trend].filter(({ forbids }) => forbids)];
  return [...new Set(all.map((doubt) => doubt.sentence))];
}
