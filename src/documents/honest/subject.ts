import type { Quantity } from '../../quantity/quantity.js';
import { amountsOf, quantityOf, unitOf } from './amounts.js';
import { care, english, type Claim, type Doubt } from './claim.js';
import { isShareMeant } from './share.js';

const RECORDS =
  /\b(?:reports?|referrals?|notifications?|calls?|contacts?|files?|images?|videos?|pictures?|urls?|tips?|complaints?|transactions?|sessions?|visits?|messages?|accounts?)\b/i;
/** Of those, what grows when more people look, ask or report. */
const REPORTS = /\b(?:reports?|referrals?|notifications?|calls?|contacts?|files?|tips?|complaints?)\b/i;
const PEOPLE =
  /\b(?:people|persons?|children|child|girls?|boys?|wom[ae]n|m[ae]n|adults?|parents?|carers?|teens?|teenagers?|youths?|students?|offenders?|victims?|survivors?|victim-survivors?|respondents?|callers?|Australians|Filipinos)\b/i;

/** What a figure is a number of: people, or records of something. */
export type Subject = 'people' | 'records';

/** What a text names first. */
export function subjectIn(text: string): Subject | undefined {
  const [people, records] = [text.search(PEOPLE), text.search(RECORDS)];
  if (people < 0 && records < 0) return undefined;
  return records < 0 || (people >= 0 && people < records) ? 'people' : 'records';
}

/** The words that say what is counted: the value's own noun, else the label. */
function nounOf(claim: Claim, quantity: Quantity | null): string {
  const typed = quantity ? amountsOf(quantity).map(unitOf).find(Boolean) : undefined;
  return typed || english(claim.label) || english(claim.of);
}

/**
 * Whether a figure is a number of people or of records; money, times and multiples are neither. Never throws on a claim of this
 * shape.
 *
 * @param claim a figure
 * @returns `people`, `records`, or undefined where nothing tells
 */
export function subjectOf(claim: Claim): Subject | undefined {
  const quantity = quantityOf(claim);
  const [amount] = quantity ? amountsOf(quantity) : [];
  if (amount && /^(?:money|duration|multiple)$/.test(amount.kind)) return undefined;
  return subjectIn(nounOf(claim, quantity)) ?? subjectIn(english(claim.of));
}

export function reportDoubts(claim: Claim, quantity: Quantity | null): readonly Doubt[] {
  const noun = nounOf(claim, quantity);
  if (claim.counts || isShareMeant(claim) || subjectOf(claim) !== 'records' || !REPORTS.test(noun)) return [];
  const [word = 'reports'] = REPORTS.exec(noun) ?? [];
  return [
    care(
      'what-counts',
      `Say in “counts” what is counted: ${word.toLowerCase()} are neither crimes nor children.`,
      'counts',
    ),
  ];
}
