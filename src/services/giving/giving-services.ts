/**
 * Payment pages that giving can be handed over to, and what an address of each can carry. Nothing is offered to a reader that
 * the address can't say. docs/elements/give.md tells how each was learnt, and what nobody has tried.
 */

export type Frequency = 'once' | 'monthly';

export type GivingServiceName =
  | 'stripe'
  | 'donorbox'
  | 'givebutter'
  | 'caf'
  | 'commitchange'
  | 'liberapay'
  | 'paypal'
  | 'givewp'
  | 'civicrm'
  | 'raisely'
  | 'fundraise-up'
  | 'link'
  | 'form'
  | 'json';

/** How an address says that a gift is made once, or every month. */
export interface Way {
  /** A parameter and its value. */
  readonly pair?: readonly [name: string, value: string];
  /** By being an address of its own: `action` for once, `monthly-action` for monthly. */
  readonly own?: boolean;
  /** Not at all, but the page begins with it if its publisher says so, by `once-is-default`. */
  readonly asserted?: boolean;
  /** The address of this kind carries no amount. */
  readonly withoutAmount?: boolean;
}

export interface GivingService {
  /** The parameter of the amount, and its unit. Without one the payment page asks for it. */
  readonly amount?: readonly [name: string, unit: 'major' | 'minor'];
  /** The parameter of the currency. Without one it is the page's own. */
  readonly currency?: string;
  /** The only currencies of the page. */
  readonly currencies?: readonly string[];
  /** Decimals of a minor unit, where the service counts otherwise than ISO 4217. */
  readonly decimals?: Readonly<Record<string, number>>;
  /** How each frequency is said. Without one it isn't offered. */
  readonly once?: Way;
  readonly monthly?: Way;
  /** `action` is a template with places for what it carries. */
  readonly template?: boolean;
  /** The publisher's own back end, which is sent a pledge. */
  readonly post?: boolean;
}

/** A back end of the publisher's own, by form post or as JSON. */
const POST: GivingService = {
  post: true,
  amount: ['amount', 'major'],
  currency: 'currency',
  once: { pair: ['frequency', 'once'] },
  monthly: { pair: ['frequency', 'monthly'] },
};

export const givingServices: Readonly<Record<GivingServiceName, GivingService>> = {
  // A Payment Link whose customers choose the price takes single payments only, so a monthly one has its own amount.
  stripe: {
    amount: ['__prefilled_amount', 'minor'],
    // Whole currencies that Stripe counts in hundredths, and one in hundredths that it counts whole.
    decimals: { ISK: 2, UGX: 2, MGA: 0 },
    once: { own: true },
    monthly: { own: true, withoutAmount: true },
  },
  donorbox: {
    amount: ['amount', 'major'],
    once: { pair: ['default_interval', 'o'] },
    monthly: { pair: ['default_interval', 'm'] },
  },
  givebutter: {
    amount: ['amount', 'major'],
    currencies: ['USD'],
    once: { asserted: true },
    monthly: { pair: ['frequency', 'monthly'] },
  },
  caf: {
    amount: ['caf_donationamount', 'major'],
    currencies: ['GBP'],
    once: { pair: ['caf_paymenttype', 'single'] },
    monthly: { pair: ['caf_paymenttype', 'regular'] },
  },
  commitchange: {
    amount: ['single_amount', 'major'],
    once: { pair: ['type', 'one-time'] },
    monthly: { pair: ['type', 'recurring'] },
  },
  liberapay: {
    amount: ['amount', 'major'],
    currency: 'currency',
    monthly: { pair: ['period', 'monthly'] },
  },
  // Nothing that an address carries is known to arrive: these pages ask for everything.
  paypal: {},
  givewp: {},
  civicrm: {},
  raisely: {},
  'fundraise-up': {},
  link: { template: true, once: { own: true }, monthly: { own: true } },
  form: POST,
  json: POST,
};

/** The service of that name, as an author writes it. */
export const givingService = (name: string): GivingService | undefined =>
  Object.hasOwn(givingServices, name) ? givingServices[name as GivingServiceName] : undefined;
