import type { Frequency } from '../../services/giving/giving-services.js';
import type { Gift, Offer } from '../../services/giving/hand-off.js';
import { listedAmounts } from '../../services/giving/listed-amounts.js';
import { readTypedAmount, type AmountFault } from '../../services/giving/typed-amount.js';
import { frequenciesOf, type GiftChoice, type GiveOptions } from './view.js';

type ChosenAmount = { readonly minor: number | undefined } | { readonly fault: AmountFault };

/** What a reader has chosen: kept for as long as the element is on the page, and nowhere else. */
export class ReadersChoice {
  frequency: Frequency = 'once';
  /** Of a box alone: whether it is ticked, and whether it had to be. */
  agreed = false;
  unagreed = false;
  /** One of the amounts on offer, in minor units; else what was typed counts. */
  chosen: number | undefined;
  typed = '';
  fault: AmountFault | undefined;
  private hasChosen = false;
  private amount: ChosenAmount = { fault: 'empty' };

  /** Follows what is on offer now. @param selected what the author chose beforehand */
  follow(options: GiveOptions, offer: Offer, selected: unknown, locale: string): GiftChoice {
    const frequencies = frequenciesOf(offer);
    if (!frequencies.includes(this.frequency)) this.frequency = frequencies[0] ?? 'once';
    const written = { amounts: options.amounts, min: options.min, max: options.max, selected };
    const { amounts, min, max, selected: beforehand } = listedAmounts(written, offer.decimals);
    if (!this.hasChosen) this.chosen = beforehand;
    if (this.chosen !== undefined && !amounts.includes(this.chosen)) this.chosen = undefined;
    const { currency, decimals } = offer;
    this.amount =
      this.chosen === undefined
        ? readTypedAmount(this.typed, { locale, currency, decimals, min, max })
        : { minor: this.chosen };
    // What was wrong stays marked until it is right; nobody is told of a fault while typing.
    if ('minor' in this.amount) this.fault = undefined;
    return { frequency: this.frequency, minor: 'minor' in this.amount ? this.amount.minor : undefined };
  }

  chooseFrequency(frequency: Frequency, isOn: boolean): void {
    this.frequency = frequency;
    this.agreed = isOn;
    this.unagreed = false;
  }

  chooseAmount(minor: number): void {
    this.hasChosen = true;
    this.chosen = minor;
    this.typed = '';
  }

  type(text: string): void {
    this.hasChosen = true;
    this.chosen = undefined;
    this.typed = text;
  }

  /** The gift, if it is one; else what is missing is marked. */
  check(offer: Offer): Gift | undefined {
    ({ fault: this.fault, unagreed: this.unagreed } = this.lacks(offer));
    return this.fault || this.unagreed ? undefined : this.gift(offer);
  }

  /** What keeps it from being a gift. */
  lacks(offer: Offer): { readonly fault: AmountFault | undefined; readonly unagreed: boolean } {
    const { amount, frequency } = this;
    const fault = offer.ways[frequency]?.amount && 'fault' in amount ? amount.fault : undefined;
    return { fault, unagreed: frequenciesOf(offer)[0] === 'monthly' && !this.agreed };
  }

  /** The gift as it is chosen so far. */
  gift(offer: Offer): Gift {
    const { amount, frequency } = this;
    return { frequency, minor: offer.ways[frequency]?.amount && 'minor' in amount ? amount.minor : undefined };
  }
}
