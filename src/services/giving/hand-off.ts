/** What a payment page's address can carry of a gift, and that address. */
import { safeUrl } from '../../text/url.js';
import { givingService, givingServices, type Frequency, type GivingService, type Way } from './giving-services.js';
import { majorOf, minorDigits } from './minor-units.js';

/** What an author says of the payment page. */
export interface GivingSetup {
  readonly service: string;
  readonly action: string;
  readonly monthlyAction?: string | undefined;
  /** An ISO 4217 code. */
  readonly currency: string;
  /** The frequencies that the author wants, in any order. */
  readonly frequencies: readonly string[];
  /** The payment page begins with a single gift, as its publisher asserts. */
  readonly onceIsDefault: boolean;
}

/** What a tag says, as it is written. */
export interface WrittenGiving {
  readonly service?: string | null | undefined;
  readonly action?: string | null | undefined;
  readonly monthlyAction?: string | null | undefined;
  readonly currency?: string | null | undefined;
  readonly frequencies?: string | null | undefined;
  readonly onceIsDefault?: boolean;
}

/** Words between spaces or commas, in small letters. */
export const wordsIn = (text: string | null | undefined): string[] => text?.toLowerCase().match(/[^\s,]+/g) ?? [];

export const setupOf = (written: WrittenGiving): GivingSetup => ({
  service: written.service?.trim().toLowerCase() || 'link',
  action: written.action ?? '',
  monthlyAction: written.monthlyAction ?? undefined,
  currency: written.currency ?? '',
  frequencies: written.frequencies?.trim() ? wordsIn(written.frequencies) : ['once'],
  onceIsDefault: !!written.onceIsDefault,
});

/** What can be asked of a reader, since the address can say it. */
export interface Offer {
  /** By frequency: whether the amount goes along, and where the reader will be. Without any, the payment page asks for everything. */
  readonly ways: Readonly<Partial<Record<Frequency, { readonly amount: boolean; readonly host: string }>>>;
  /** Where a reader goes who was asked nothing. */
  readonly host: string;
  readonly currency: string;
  /** Decimals that an amount may have. */
  readonly decimals: number;
  /** The publisher's own back end is sent a pledge. */
  readonly post: boolean;
}

/** Why nothing can be offered, for the page's owner. */
export interface Unfit {
  readonly problem: string;
}

export interface Gift {
  readonly frequency: Frequency;
  /** In minor units, of as many decimals as the offer has; undefined where the payment page asks for it. */
  readonly minor: number | undefined;
}

/** Whether there is a currency of that code, as far as `Intl` knows: a slip of the pen would ask for money that nobody has. */
const isCurrency = (code: string): boolean =>
  /^[A-Z]{3}$/.test(code) && new Intl.DisplayNames('en', { type: 'currency', fallback: 'none' }).of(code) !== undefined;

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])$/;
const PLACE = /\{(amount|minor|currency|frequency)\}/g;
/** What was likely meant as one: other braces may be the payment page's own. */
const SLIP = /\{ *(?:am|mi|cu|fr)\w* *\}/i;
/** What a gift can't do without, where no service fills it. */
const SUM = /\{(?:amount|minor)\}/;

/** A template as an address without places: each becomes something that may stand where it stands. */
const sample = (template: string, by = '0') => template.replace(PLACE, () => by);

/** The address if money may be spoken of there: encrypted, or on this very machine. */
export function paymentUrl(url: string, base?: string): string | undefined {
  const address = safeUrl(sample(url), base);
  if (!address) return undefined;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || LOOPBACK.test(hostname) ? address : undefined;
}

const hostOf = (address: string): string => new URL(address).host;

/** A place in what names the server would let a reader choose it. */
const isPlaced = (template: string, base?: string): boolean => {
  const addresses = ['0', '1', ''].flatMap((by) => safeUrl(sample(template, by), base) ?? []);
  return new Set(addresses.map(hostOf)).size > 1;
};

const has = (template: string, ...places: readonly string[]) => places.some((place) => template.includes(`{${place}}`));

/** What is wrong with an address that a gift is handed over to. */
function addressProblem(attribute: string, written: string, { template }: GivingService, base?: string) {
  if (isPlaced(written, base)) return `a place can’t name the server in ${attribute}`;
  const left = template ? SLIP.exec(written.replace(PLACE, '')) : SUM.exec(written);
  return left
    ? `${attribute} has ${left[0]}, which ${template ? 'nothing fills: {amount}, {minor}, {currency} and {frequency} are known' : 'service="link" alone fills'}`
    : '';
}

function currencyProblem(name: string, { once, monthly, currencies }: GivingService, currency: string): string {
  const isBare = !once && !monthly;
  if (!isBare && !currency) return 'needs the currency, such as AUD';
  if (!isBare && !isCurrency(currency)) return `currency "${currency}" is none that is known`;
  return !currencies || currencies.includes(currency)
    ? ''
    : `${name} takes ${currencies.join(', ')} only, and not ${currency}`;
}

/** @param base what relative addresses are resolved against */
export function offerOf(setup: GivingSetup, base?: string): Offer | Unfit {
  const { service: name, action, monthlyAction = '', frequencies } = setup;
  const service = givingService(name);
  const currency = setup.currency.trim().toUpperCase();
  if (!service)
    return { problem: `service "${name}" is none that is known: ${Object.keys(givingServices).join(', ')}` };
  const addresses = { once: paymentUrl(action, base), monthly: paymentUrl(monthlyAction, base) };
  if (!addresses.once) return { problem: 'needs an https address of a payment page in action' };
  if (monthlyAction && !addresses.monthly) return { problem: 'monthly-action is no https address' };
  const problem =
    addressProblem('action', action, service, base) ||
    addressProblem('monthly-action', monthlyAction, service, base) ||
    currencyProblem(name, service, currency);
  if (problem) return { problem };
  const ways = Object.fromEntries(
    (['once', 'monthly'] as const).flatMap((frequency) => {
      const way = service[frequency];
      if (!frequencies.includes(frequency) || !way || !canSay(way, frequency, setup)) return [];
      const address = (way.own && addresses[frequency]) || addresses.once!;
      return [[frequency, { amount: carriesAmount(service, way, frequency, setup), host: hostOf(address) }]];
    }),
  );
  return {
    ways,
    host: hostOf(addresses.once),
    currency,
    decimals: decimalsOf(service, currency),
    post: !!service.post,
  };
}

/** Decimals as a service counts a currency. */
const theirDecimals = (service: GivingService, currency: string): number =>
  service.decimals?.[currency] ?? minorDigits(currency);

/** Decimals that an amount may have. Where a service counts hundredths of a currency that has none, readers still write whole amounts. */
const decimalsOf = (service: GivingService, currency: string): number =>
  Math.min(theirDecimals(service, currency), minorDigits(currency));

function canSay(
  way: Way,
  frequency: Frequency,
  { action, monthlyAction, onceIsDefault, service }: GivingSetup,
): boolean {
  if (way.asserted) return onceIsDefault;
  if (!way.own || frequency === 'once') return true;
  return !!monthlyAction || (service === 'link' && has(action, 'frequency'));
}

/** Why nobody comes to the address for monthly gifts, for the page's owner. */
export function unusedMonthly({ service: name, monthlyAction, frequencies }: GivingSetup): string {
  if (!monthlyAction) return '';
  if (!givingService(name)?.monthly?.own)
    return `service="${name}" has no address of its own for monthly gifts: monthly-action isn’t used`;
  return frequencies.includes('monthly') ? '' : 'frequencies doesn’t have monthly: monthly-action isn’t used';
}

function carriesAmount(service: GivingService, way: Way, frequency: Frequency, setup: GivingSetup): boolean {
  if (service.template) return has(templateOf(setup, frequency), 'amount', 'minor');
  return !!service.amount && !way.withoutAmount;
}

const templateOf = ({ action, monthlyAction }: GivingSetup, frequency: Frequency): string =>
  (frequency === 'monthly' && monthlyAction) || action;

/** The values that a gift has in an address or a form post of a service, in order. */
function pairsOf(service: GivingService, currency: string, { frequency, minor }: Gift): (readonly [string, string])[] {
  const decimals = decimalsOf(service, currency);
  const way = service[frequency];
  const pairs: (readonly [string, string])[] = [];
  if (service.amount && minor !== undefined && !way?.withoutAmount) {
    const [name, unit] = service.amount;
    pairs.push([
      name,
      unit === 'major' ? majorOf(minor, decimals) : minor + '0'.repeat(theirDecimals(service, currency) - decimals),
    ]);
    if (service.currency) pairs.push([service.currency, currency]);
  }
  if (way?.pair) pairs.push(way.pair);
  return pairs;
}

/** The address without parameters of some names and with these; all else of it stays as it was written. */
function withPairs(url: string, pairs: readonly (readonly [string, string])[]): string {
  const [, path, query = '', hash = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/.exec(url)!;
  const names = pairs.map(([name]) => name);
  const kept = query.split('&').filter((pair) => pair && !names.includes(pair.split('=', 1)[0]!));
  const ours = pairs.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`);
  const all = [...kept, ...ours];
  return path + (all.length ? `?${all.join('&')}` : '') + hash;
}

/**
 * The address that a gift is handed over to; for a form post that of the back end, and `postedOf` says what it is sent.
 *
 * @param gift undefined where a reader was asked nothing, and goes to the page as it is
 * @param base what a relative address is resolved against
 */
export function handOff(setup: GivingSetup, gift: Gift | undefined, base?: string): string | undefined {
  const service = givingService(setup.service);
  const frequency = gift?.frequency ?? 'once';
  const way = service?.[frequency];
  if (!service || (gift && !way)) return undefined;
  if (service.post || (!gift && !service.template)) return paymentUrl(setup.action, base);
  const written = way!.own ? templateOf(setup, frequency) : setup.action;
  if (!paymentUrl(written, base)) return undefined;
  const currency = setup.currency.trim().toUpperCase();
  if (!service.template) return withPairs(safeUrl(written, base)!, pairsOf(service, currency, gift!));
  // Who was asked nothing takes no amount along.
  const minor = gift?.minor;
  const values: Readonly<Record<string, string>> = {
    amount: minor === undefined ? '' : majorOf(minor, decimalsOf(service, currency)),
    minor: minor === undefined ? '' : String(minor),
    currency,
    frequency,
  };
  return safeUrl(
    written.replace(PLACE, (_, place: string) => values[place]!),
    base,
  );
}

/** What a publisher's own back end is sent of a gift, beside the reader's details. */
export const postedOf = (setup: GivingSetup, gift: Gift): readonly (readonly [string, string])[] =>
  pairsOf(givingService(setup.service)!, setup.currency.trim().toUpperCase(), gift);
