/** Which fields an address of a country has, in its own order. */
import { ADDRESS_DATA } from './address-data.js';

/** Parts of an address by the names that HTML's autofill has for them. */
export type AddressPart = 'street-address' | 'address-level3' | 'address-level2' | 'address-level1' | 'postal-code';

/** What a country calls a part, where it isn't the usual word. */
export type PartKind =
  | 'suburb'
  | 'post_town'
  | 'district'
  | 'emirate'
  | 'state'
  | 'parish'
  | 'island'
  | 'department'
  | 'region'
  | 'area'
  | 'county'
  | 'prefecture'
  | 'do_si'
  | 'oblast'
  | 'neighborhood'
  | 'townland'
  | 'village_township'
  | 'zip'
  | 'eircode'
  | 'pin';

export interface AddressField {
  readonly part: AddressPart;
  readonly kind: PartKind | undefined;
  readonly required: boolean;
}

const PARTS: Readonly<Record<string, AddressPart>> = {
  A: 'street-address',
  D: 'address-level3',
  C: 'address-level2',
  S: 'address-level1',
  Z: 'postal-code',
};

const lines = ADDRESS_DATA.split('\n').map((line) => line.split(' '));

/** ISO 3166 codes of the countries and territories that have addresses. */
export const countries: readonly string[] = lines.map(([code]) => code!);

/** The fields of a country; of one that isn't known, all of them, and only street and place must be there. */
export function addressFields(country: string): AddressField[] {
  const [, parts = 'ADCSZ', required = 'AC', ...named] = lines.find(([code]) => code === country) ?? [];
  return [...parts].map((part) => ({
    part: PARTS[part]!,
    kind: named.find((name) => name.startsWith(part))?.slice(2) as PartKind | undefined,
    required: required.includes(part),
  }));
}

/**
 * Countries in a reader's language, in its order.
 *
 * @param locale BCP 47 tag
 */
export function countryNames(locale: string): { readonly code: string; readonly name: string }[] {
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  const { compare } = new Intl.Collator(locale);
  return countries.map((code) => ({ code, name: names.of(code) ?? code })).sort((a, b) => compare(a.name, b.name));
}
