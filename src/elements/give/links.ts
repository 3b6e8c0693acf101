import { handOff, setupOf, type Gift, type Offer } from '../../services/giving/hand-off.js';
import { listedAmounts } from '../../services/giving/listed-amounts.js';
import { buttonText, frequenciesOf, type GiveOptions, type Link } from './view.js';

/** Giving as links, for a page without a script: each amount once, then the others. Empty where nothing can be said by a link. */
export function giveLinks(options: GiveOptions, offer: Offer, locale: string, base: string): Link[] {
  if (offer.post) return [];
  const setup = setupOf(options);
  const frequencies = frequenciesOf(offer);
  const { amounts } = listedAmounts(options, offer.decimals);
  const link = (gift: Gift | undefined): Link[] => {
    const url = handOff(setup, gift, base);
    return url ? [{ text: buttonText(offer, gift, locale), url }] : [];
  };
  if (!frequencies.length) return link(undefined);
  return frequencies.flatMap((frequency) => {
    const carried = offer.ways[frequency]!.amount ? amounts : [];
    return carried.length
      ? carried.flatMap((minor) => link({ frequency, minor }))
      : link({ frequency, minor: undefined });
  });
}
