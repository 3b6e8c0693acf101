import { warn } from '../../runtime/report.js';
import { setupOf, unusedMonthly, wordsIn, type Offer } from '../../services/giving/hand-off.js';
import { listedAmounts } from '../../services/giving/listed-amounts.js';
import type { GiveOptions } from './view.js';

/** Tells the page's owner of what the tag says and nobody is asked. */
export function tellFaults(host: Element & GiveOptions, { decimals, post }: Offer): void {
  const { unfit, faults } = listedAmounts(host, decimals);
  if (unfit.length) warn(host, `amounts has what is no amount here: ${unfit.join(' ')}`);
  for (const { message } of faults) warn(host, message);
  const setup = setupOf(host);
  const unused = unusedMonthly(setup);
  if (unused) warn(host, unused);
  const strange = setup.frequencies.filter((word) => !/^(once|monthly)$/.test(word)).join(' ');
  if (strange) warn(host, `frequencies can't have "${strange}": once and monthly are known`);
  if (wordsIn(host.details).length && !post) warn(host, 'details are asked with service="form" or "json" alone');
}
