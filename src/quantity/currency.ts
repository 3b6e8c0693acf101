/** Currencies that can be read, each with the symbol that means no other. */
const currencies =
  'EUR€ GBP£ PHP₱ INR₹ AUD USD NZD CAD SGD HKD JPY CHF THB IDR VND TRY CNY KRW MXN BRL ZAR SEK NOK DKK PLN AED SAR MYR'.split(
    ' ',
  );

/** Those whose amounts may begin with a plain "$": "$13 AUD". */
const DOLLARS = new Set(['AUD', 'USD', 'NZD', 'CAD', 'SGD', 'HKD']);

/** Whether "$" may stand before an amount in the currency. */
export const isDollar = (code: string): boolean => DOLLARS.has(code);

const find = (mark: string): string | undefined =>
  mark ? currencies.find((currency) => currency.startsWith(mark) || currency[3] === mark) : undefined;

/** The ISO 4217 code that "AUD", "A", "AU" or "€" stands for. */
export const currencyOf = (mark: string): string | undefined => find(mark)?.slice(0, 3);

/** "€" for "EUR"; undefined where a symbol is not one currency's own. */
export const symbolOf = (code: string): string | undefined => find(code)?.[3];
