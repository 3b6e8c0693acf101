/**
 * How many decimals a currency's minor unit has, as ISO 4217 says. V8's `Intl` follows what people write instead (no decimals of
 * a forint), and an address must not depend on a reader's browser.
 */
const UNUSUAL: Readonly<Record<number, string>> = {
  0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF',
  3: 'BHD IQD JOD KWD LYD OMR TND',
  4: 'CLF UYW',
};

const digits = new Map(
  Object.keys(UNUSUAL).flatMap((count) =>
    UNUSUAL[Number(count)]!.split(' ').map((code) => [code, Number(count)] as const),
  ),
);

/** @param currency an ISO 4217 code in capitals */
export const minorDigits = (currency: string): number => digits.get(currency) ?? 2;

/** `12.5` of a currency with two decimals: `12.50`; what is whole has none: `12`. @param minor a whole number of minor units */
export function majorOf(minor: number, decimals: number): string {
  const text = String(minor).padStart(decimals + 1, '0');
  const whole = text.slice(0, text.length - decimals);
  const rest = text.slice(text.length - decimals);
  return /[1-9]/.test(rest) ? `${whole}.${rest}` : whole;
}

/** `12.50`, as a document or an attribute has it, in minor units; undefined for what has more decimals or is no such number. */
export function minorOf(major: string, decimals: number): number | undefined {
  const [, whole, rest = ''] = /^(\d{1,12})(?:\.(\d+))?$/.exec(major.trim()) ?? [];
  if (whole === undefined || rest.length > decimals) return undefined;
  return Number(whole + rest.padEnd(decimals, '0'));
}
