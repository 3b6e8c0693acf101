/** Everything that giving says, as plain data: the element, a prerendered page and a page without scripts draw from it. */
import { msg, str } from '@lit/localize';
import type { Frequency } from '../../services/giving/giving-services.js';
import { handOff, offerOf, setupOf, wordsIn, type Offer } from '../../services/giving/hand-off.js';
import { listedAmounts } from '../../services/giving/listed-amounts.js';
import { minorOf } from '../../services/giving/minor-units.js';
import type { AmountFault } from '../../services/giving/typed-amount.js';
import { isolated } from '../../text/right-to-left.js';
import { safeUrl } from '../../text/url.js';
import { amountText, currencyName, currencySign, plainAmount, signedAmount } from './amount-text.js';

/** What an author says: the attributes that have to do with it. */
export interface GiveOptions {
  readonly service: string | null | undefined;
  readonly action: string | null | undefined;
  readonly monthlyAction: string | null | undefined;
  readonly currency: string | null | undefined;
  readonly amounts: string | null | undefined;
  readonly min: string | null | undefined;
  readonly max: string | null | undefined;
  readonly frequencies: string | null | undefined;
  readonly onceIsDefault: boolean;
  readonly to: string | null | undefined;
  readonly heading: string | null | undefined;
  readonly whatFor: string | null | undefined;
  readonly receipt: string | null | undefined;
  readonly privacyUrl: string | null | undefined;
  readonly pageUrl: string | null | undefined;
  readonly details: string | null | undefined;
  readonly plain: boolean;
}

/** What a reader has chosen so far. */
export interface GiftChoice {
  readonly frequency: Frequency;
  /** In minor units; undefined before one is chosen or typed so that it can be read. */
  readonly minor: number | undefined;
}

export interface Link {
  readonly text: string;
  readonly url: string;
}

export interface Step {
  readonly text: string;
  readonly current: boolean;
}

export interface AmountsView {
  /** "Amount, Australian dollars (AUD)". */
  readonly legend: string;
  readonly choices: readonly { readonly minor: number; readonly text: string }[];
  /** The label of the field for any other amount. */
  readonly other: string;
  /** What stands in that field before the digits, or after them. */
  readonly currency: { readonly sign: string; readonly isAfter: boolean };
}

export interface GiveView {
  readonly heading: string;
  readonly whatFor: string;
  readonly stepsLabel: string;
  readonly steps: readonly Step[];
  /** How often: a choice of two; where an address can say `monthly` alone, one box to tick. */
  readonly often:
    | { readonly legend: string; readonly choices: readonly { readonly frequency: Frequency; readonly text: string }[] }
    | undefined;
  readonly amounts: AmountsView | undefined;
  /** Where the amount is chosen instead. */
  readonly elsewhere: string;
  /** All of it: amount, how often, currency, host. */
  readonly button: string;
  /** That nothing has been sent: empty once a pledge has been. */
  readonly promise: string;
  readonly receipt: string;
  readonly privacy: Link | undefined;
  readonly otherWays: Link | undefined;
  /** The page, written out for paper. */
  readonly address: string;
  /** Names of the fields that the publisher's own back end wants. */
  readonly details: readonly Detail[];
  /** Where the publisher's own back end is sent it: whether its answer is told here, or its own page opens. */
  readonly sent: 'here' | 'plain' | undefined;
}

export interface ThanksView {
  readonly heading: string;
  readonly stepsLabel: string;
  readonly steps: readonly Step[];
  readonly unseen: string;
  readonly sender: string;
  readonly receipt: string;
  readonly otherWays: Link | undefined;
}

const DETAILS = ['name', 'email', 'address'] as const;
export type Detail = (typeof DETAILS)[number];

const wayOf = ({ ways }: Offer, frequency: Frequency) => ways[frequency];

export const frequenciesOf = ({ ways }: Offer): Frequency[] =>
  (['once', 'monthly'] as const).filter((frequency) => ways[frequency]);

const linkTo = (url: string | null | undefined, text: string, base: string): Link | undefined => {
  const safe = url ? safeUrl(url, base) : undefined;
  return safe ? { text, url: safe } : undefined;
};

/** How a pledge is sent, if it is one. */
const sentBy = ({ post }: Offer, { plain }: GiveOptions) => (post ? (plain ? 'plain' : 'here') : undefined);

/** The words of a button that sends a pledge. The amount is empty before one is chosen. */
export type PledgeText = (frequency: Frequency, amount: string, host: string) => string;

/** The words of the button, or of a link without a script. */
export function buttonText(offer: Offer, choice: GiftChoice | undefined, locale: string, pledge?: PledgeText): string {
  const way = choice && wayOf(offer, choice.frequency);
  const host = isolated(way?.host ?? offer.host, locale);
  if (!choice || !way) return msg(str`Choose an amount at ${host}`, { id: 'give-button-page' });
  const isMonthly = choice.frequency === 'monthly';
  const amount =
    way.amount && choice.minor !== undefined
      ? isolated(amountText(choice.minor, offer.decimals, offer.currency, locale), locale)
      : '';
  if (pledge) return pledge(choice.frequency, amount, host);
  if (!amount)
    return isMonthly
      ? msg(str`Give every month, at ${host}`, { id: 'give-button-monthly' })
      : msg(str`Give once, at ${host}`, { id: 'give-button-once' });
  return isMonthly
    ? msg(str`Give ${amount} every month, at ${host}`, { id: 'give-button-amount-monthly' })
    : msg(str`Give ${amount} once, at ${host}`, { id: 'give-button-amount-once' });
}

const often = (frequency: Frequency): string =>
  frequency === 'once'
    ? msg('Once', { id: 'give-once' })
    : msg('Every month, until you stop it', { id: 'give-monthly' });

function stepsOf(host: string, hasAmount: boolean, hasDetails: boolean, isPledge: boolean, current: number): Step[] {
  const thanks = msg('Thanks', { id: 'give-step-thanks' });
  const here = hasDetails
    ? msg('Amount and details', { id: 'give-step-amount-details' })
    : msg('Amount', { id: 'give-step-amount' });
  const texts = isPledge
    ? [here, thanks]
    : hasDetails
      ? [here, msg(str`Payment, at ${host}`, { id: 'give-step-payment' }), thanks]
      : hasAmount
        ? [here, msg(str`Details and payment, at ${host}`, { id: 'give-step-details' }), thanks]
        : [msg(str`Amount, details and payment, at ${host}`, { id: 'give-step-all' }), thanks];
  return texts.map((text, index, { length }) => ({ text, current: index === Math.min(current, length - 1) }));
}

function headingOf({ heading, to }: GiveOptions, locale: string): string {
  if (heading || !to) return heading || msg('Give', { id: 'give-heading' });
  const whom = isolated(to, locale);
  return msg(str`Give to ${whom}`, { id: 'give-heading-to' });
}

const otherWaysOf = ({ pageUrl }: GiveOptions, base: string) =>
  linkTo(pageUrl, msg('Other ways to give', { id: 'give-other-ways' }), base);

const stepsLabel = () => msg('Steps', { id: 'give-steps' });

/** What is said below the button. @param more what a pledge promises beside it */
const promiseText = (more: string | undefined, locale: string): string =>
  [msg('Nothing is sent before you press the button.', { id: 'give-nothing-sent' }), more]
    .filter(Boolean)
    .join(/^zh/.test(locale) ? '' : ' ');

/**
 * @param offer what can be offered
 * @param choice what the reader has chosen
 * @param base what relative addresses are resolved against
 * @param pledge of one: the words of its button and below it, and whether it has been sent and received
 */
export function giveView(
  options: GiveOptions,
  offer: Offer,
  choice: GiftChoice,
  locale: string,
  base: string,
  pledge?: {
    readonly text: PledgeText;
    readonly promise: string;
    readonly isSent: boolean;
    readonly isReceived: boolean;
  },
): GiveView {
  const { currency, decimals } = offer;
  const frequencies = frequenciesOf(offer);
  const way = wayOf(offer, choice.frequency);
  const isBare = !frequencies.length;
  const hasAmount = !!way?.amount;
  const host = isolated(way?.host ?? offer.host, locale);
  const wanted = wordsIn(options.details);
  const details = offer.post ? DETAILS.filter((name) => wanted.includes(name)) : [];
  const sent = sentBy(offer, options);
  const { amounts } = listedAmounts(options, decimals);
  const legend = isBare ? '' : msg(str`Amount, ${currencyName(currency, locale)} (${currency})`, { id: 'give-amount' });
  return {
    heading: headingOf(options, locale),
    whatFor: options.whatFor ?? '',
    stepsLabel: stepsLabel(),
    steps: stepsOf(host, !isBare, !!details.length, sent === 'here', isBare ? -1 : pledge?.isReceived ? 2 : 0),
    often:
      frequencies.length > 1 || frequencies[0] === 'monthly'
        ? {
            legend: msg('How often', { id: 'give-how-often' }),
            choices: frequencies.map((frequency) => ({ frequency, text: often(frequency) })),
          }
        : undefined,
    amounts: hasAmount
      ? {
          legend,
          choices: amounts.map((minor) => ({ minor, text: signedAmount(minor, decimals, currency, locale) })),
          other: amounts.length ? msg('Another amount', { id: 'give-other' }) : legend,
          currency: currencySign(currency, locale),
        }
      : undefined,
    elsewhere: hasAmount
      ? ''
      : isBare
        ? msg(str`You choose the amount, and how often, at ${host}.`, { id: 'give-all-elsewhere' })
        : msg(str`You choose the amount at ${host}.`, { id: 'give-amount-elsewhere' }),
    button: buttonText(offer, isBare ? undefined : choice, locale, sent === 'here' ? pledge?.text : undefined),
    promise: sent && pledge?.isSent ? '' : promiseText(sent === 'here' ? pledge?.promise : undefined, locale),
    receipt: options.receipt ?? '',
    privacy: linkTo(options.privacyUrl, msg('How we look after your information', { id: 'subscribe-privacy' }), base),
    otherWays: otherWaysOf(options, base),
    // On paper nobody can follow an address that takes a form alone.
    address: (sent !== 'here' && handOff(setupOf(options), undefined, base)) || '',
    details,
    sent,
  };
}

/** What the page says that a reader returns to: nobody here has seen a payment. */
export function thanksView(options: GiveOptions, locale: string, base: string): ThanksView {
  const offer = offerOf(setupOf(options), base);
  const name = 'problem' in offer ? '' : isolated(offer.host, locale);
  const isBare = 'problem' in offer || !frequenciesOf(offer).length;
  return {
    heading: options.heading || msg('Thank you', { id: 'give-thanks' }),
    stepsLabel: stepsLabel(),
    steps:
      'problem' in offer
        ? []
        : stepsOf(
            name,
            !isBare,
            !!wordsIn(options.details).length && offer.post,
            sentBy(offer, options) === 'here',
            isBare ? 1 : 2,
          ),
    unseen: msg('If none comes, the payment may not have gone through. This page can’t see whether it did.', {
      id: 'give-thanks-unseen',
    }),
    sender: name
      ? msg(str`${name} sends the receipts.`, { id: 'give-thanks-receipt' })
      : msg('The payment page sends the receipts.', { id: 'give-thanks-receipt-page' }),
    receipt: options.receipt ?? '',
    otherWays: otherWaysOf(options, base),
  };
}

/** What is to be mended, in words. */
export function faultText(fault: AmountFault, offer: Offer, options: GiveOptions, locale: string): string {
  const { currency, decimals } = offer;
  const { min, max, amounts } = listedAmounts(options, decimals);
  const say = (minor: number) => isolated(amountText(minor, decimals, currency, locale), locale);
  if (fault === 'empty')
    return amounts.length
      ? msg('Choose or enter an amount.', { id: 'give-fault-empty' })
      : msg('Enter an amount.', { id: 'give-fault-write' });
  if (fault === 'too-little') return msg(str`The smallest amount is ${say(min ?? 1)}.`, { id: 'give-fault-little' });
  if (fault === 'too-much' && max) return msg(str`The largest amount is ${say(max)}.`, { id: 'give-fault-much' });
  const whole = plainAmount(minorOf('50', decimals)!, decimals, locale);
  const broken = decimals ? plainAmount(minorOf('12.5', decimals)!, decimals, locale) : '';
  return broken
    ? msg(str`Enter the amount in digits, such as ${whole} or ${broken} (${currency}).`, { id: 'give-fault-digits' })
    : msg(str`Enter a whole amount in digits, such as ${whole} (${currency}).`, { id: 'give-fault-whole' });
}

/** A box to tick that has not been. */
export const unagreedText = (): string => msg('Tick this box to give every month.', { id: 'give-fault-monthly' });
