/** What is found of `<impact-give>` on a page: in the builder, by `snippet` and by `check`. */
import { error, note, warning, type Finding } from '../../documents/check/finding.js';
import { givingService, type Frequency } from './giving-services.js';
import { offerOf, setupOf, unusedMonthly } from './hand-off.js';
import { listedAmounts, type AmountsFault } from './listed-amounts.js';
import { majorOf } from './minor-units.js';
import { readSupportAttribute } from '../../documents/support-attribute.js';
import { isOff } from '../../text/off.js';

/** Said where giving and places to turn to share a page. */
export const besideHelp = (path: string): Finding =>
  warning(
    path,
    'this page asks for money beside help: somebody who needs help should not have to look past it',
    'put giving on a page of its own',
  );

/** @param attributes as they are written, by their plain names */
export function givingFindings(attributes: Readonly<Record<string, string | undefined>>): Finding[] {
  const beside = readSupportAttribute(attributes['support']) ? [besideHelp('support')] : [];
  if (attributes['state']?.trim().toLowerCase() === 'thanks') return beside;
  const setup = setupOf({
    service: attributes['service'],
    action: attributes['action'],
    monthlyAction: attributes['monthly-action'],
    currency: attributes['currency'],
    frequencies: attributes['frequencies'],
    onceIsDefault: 'once-is-default' in attributes && !isOff(attributes['once-is-default']),
  });
  const offer = offerOf(setup, 'https://page.example/');
  if ('problem' in offer) return [...beside, error('', offer.problem)];
  const { ways, decimals } = offer;
  const { amounts, unfit, faults } = listedAmounts(attributes, decimals);
  const isBare = !Object.keys(ways).length;
  const known = setup.frequencies.filter((word): word is Frequency => word === 'once' || word === 'monthly');
  const strange = setup.frequencies.filter((word) => word !== 'once' && word !== 'monthly');
  const unsaid = known.filter((frequency) => !ways[frequency]);
  const service = givingService(setup.service)!;
  const like = `write it like ${decimals ? '50 or 12.50' : '50'}`;
  const unused = unusedMonthly(setup);
  return [
    ...beside,
    ...strange.map((word) =>
      warning('frequencies', `“${word}” is neither once nor monthly`, 'write once, monthly or both'),
    ),
    ...unfit.map((amount) => warning('amounts', `“${amount}” is no amount in ${offer.currency}`, like)),
    ...faults.map((fault) =>
      warning(
        fault.attribute,
        fault.message,
        amountRepair(
          fault,
          amounts.map((minor) => majorOf(minor, decimals)),
          like,
        ),
      ),
    ),
    ...(unused
      ? [warning('monthly-action', unused, service.monthly?.own ? 'write frequencies="once monthly"' : 'leave it out')]
      : []),
    ...(isBare && service.once === undefined && service.monthly === undefined
      ? [note('service', `an address of ${setup.service} carries nothing: readers choose everything there`)]
      : unsaid.map((frequency) =>
          warning('frequencies', `no address says ${frequency}: it isn’t offered`, repairOf(setup.service, frequency)),
        )),
    ...(!isBare && amounts.length && !Object.values(ways).some(({ amount }) => amount)
      ? [warning('amounts', 'no address carries an amount: none is offered', 'write {amount} into action')]
      : []),
  ];
}

function amountRepair({ attribute, message }: AmountsFault, amounts: readonly string[], like: string): string {
  if (message.includes('is no amount')) return like;
  if (attribute === 'amounts') return `leave it out, or change ${message.includes('min') ? 'min' : 'max'}`;
  if (attribute === 'min') return 'correct one of the two';
  return amounts.length ? `write one of them: ${amounts.join(', ')}` : 'leave it out';
}

function repairOf(service: string, frequency: Frequency): string {
  if (frequency === 'monthly') return 'give the address for monthly gifts in monthly-action';
  return givingService(service)?.once?.asserted
    ? 'say once-is-default if the page begins with a single gift'
    : 'write frequencies="monthly"';
}
