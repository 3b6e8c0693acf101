import { TIME_ZONES } from './time-zones.js';

/** The country in a language tag: "en-AU" is AU. Undefined for a tag that names none, which says nothing of where its reader is. */
export function countryOfLanguage(tag: string): string | undefined {
  try {
    const { region } = new Intl.Locale(tag.trim().replaceAll('_', '-'));
    return region && /^[A-Z]{2}$/.test(region) ? region : undefined;
  } catch {
    return undefined;
  }
}

/** The country that a time zone is in: "Australia/Sydney" is AU. Undefined for one that is in none, such as UTC. */
export function countryOfZone(zone: string): string | undefined {
  const [area = '', ...rest] = zone.split('/');
  const place = rest.join('/');
  if (!place || !Object.hasOwn(TIME_ZONES, area)) return undefined;
  for (const entry of TIME_ZONES[area]!.split(',')) {
    const [country, ...places] = entry.split(' ');
    if (!places.length || places.includes(place)) return country;
  }
  return undefined;
}

/** What is known of where a reader is. */
export interface Whereabouts {
  /** What the reader chose; empty where it is none of those on offer. */
  readonly chosen?: string | undefined;
  /** The page's author's word. */
  readonly country?: string | null | undefined;
  /** The nearest `lang`. */
  readonly language: string;
  /** The device's time zone. */
  readonly zone: string;
}

/**
 * The country whose places are shown: the reader's choice, else the author's, else that of the page's language, else that of
 * the device's time zone. A guess that the list has nothing for gives way to the next.
 *
 * @param covered the countries that the list has places in
 * @returns undefined where nothing tells
 */
export function chooseCountry(
  { chosen, country, language, zone }: Whereabouts,
  covered: readonly string[],
): string | undefined {
  if (chosen !== undefined) return chosen || undefined;
  const written = country?.trim().toUpperCase();
  if (written && /^[A-Z]{2}$/.test(written)) return written === 'UK' ? 'GB' : written;
  const guesses = [countryOfLanguage(language), countryOfZone(zone)].flatMap((guess) => guess ?? []);
  return guesses.find((guess) => covered.includes(guess)) ?? guesses.at(-1);
}
