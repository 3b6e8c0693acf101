import { warn } from '../../runtime/report.js';
import { setupOf, wordsIn, type Offer } from '../../services/giving/hand-off.js';
import { listedAmounts } from '../../services/giving/listed-amounts.js';
import type { GiveOptions } from './view.js';

/** Tells the page's owner of what the tag says and nobody is asked. */
export function tellFaults(element: Element & GiveOptions, { decimals, post }: Offer): void {
  const { unfit, faults } = listedAmounts(element, decimals);
  if (unfit.length) warn(element, `amounts has what is no amount here: ${unfit.join(' ')}`);
  for (const { message } of faults) warn(element, message);
  const strange = setupOf(element)
    .frequencies.filter((word) => !/^(once|monthly)$/.test(word))
    .join(' ');
  if (strange) warn(element, `frequencies can't have "${strange}": once and monthly are known`);
  if (wordsIn(element.details).length && !post) warn(element, 'details are asked with service="form" or "json" alone');
}
