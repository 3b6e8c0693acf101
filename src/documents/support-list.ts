import { isAhead } from '../text/ahead.js';
import { chooseCountry, type Whereabouts } from './support-country.js';
import {
  AUDIENCES,
  isPastReview,
  KINDS,
  type Audience,
  type Place,
  type PlaceKind,
  type SupportDocument,
} from './support-document.js';

/** A place as it may be shown on a day. */
export interface ListedPlace {
  readonly place: Place;
  /** Whether its last check is too long ago for its numbers to be shown, or nobody knows when it was. */
  readonly isPast: boolean;
  /** Whether nobody knows when it was. */
  readonly isUndated: boolean;
  /** Whether it serves every country, as all do that must stand beside it. */
  readonly isEverywhere: boolean;
}

/** The places of one country, by what they are for. */
export interface CountryList {
  /** Undefined for those that serve every country. */
  readonly country: string | undefined;
  readonly kinds: readonly { readonly kind: PlaceKind; readonly places: readonly ListedPlace[] }[];
}

export interface SupportList {
  /** Whose places are shown; undefined where nobody knows. */
  readonly country: string | undefined;
  /** Countries that the list has places in. */
  readonly covered: readonly string[];
  /** One list, or one for each country where nobody knows and nobody can be asked. */
  readonly lists: readonly CountryList[];
}

export interface SupportWish extends Whereabouts {
  /** Whom the places should be for, between spaces; `anyone`, or none, for all. */
  readonly audience?: string | null | undefined;
  /** ISO 8601 date. */
  readonly today: string;
  /** Whether a reader can say where they are; else each country's places are shown. */
  readonly canChoose: boolean;
}

const isAudience = (word: string): word is Audience => (AUDIENCES as readonly string[]).includes(word);

const wordsIn = (text: string | null | undefined): readonly string[] =>
  (text ?? '')
    .toLowerCase()
    .split(/[\s,;]+/)
    .filter(Boolean);

/** The audiences that a text names; none where it names none that there is. */
export const audiencesIn = (text: string | null | undefined): readonly Audience[] => wordsIn(text).filter(isAudience);

/** Words of such a text that name no audience. */
export const strangeAudiences = (text: string | null | undefined): readonly string[] =>
  wordsIn(text).filter((word) => word !== 'anyone' && !isAudience(word));

/**
 * Which places are shown, and in which order: danger, talking, reporting, regulators; of each those of the country first, and of
 * those the ones that are meant for the reader.
 */
export function listSupport(document: SupportDocument, wish: SupportWish): SupportList {
  const { places } = document;
  const covered = [...new Set(places.flatMap(({ countries = [] }) => countries))];
  const country = chooseCountry(wish, covered);
  const lists =
    country || wish.canChoose || !covered.length
      ? [listOf(document, country, wish)]
      : [...covered, undefined].map((each) => listOf(document, each, wish, true));
  return { country, covered, lists: lists.filter(({ kinds }) => kinds.length) };
}

/** @param only leaves out what serves every country, for a list that stands beside one of those */
function listOf(document: SupportDocument, country: string | undefined, wish: SupportWish, only = false): CountryList {
  const wanted = audiencesIn(wish.audience);
  const serves = ({ countries }: Place) => !countries || (!!country && countries.includes(country));
  const suits = ({ kind, for: whom }: Place) =>
    kind === 'emergency' || !wanted.length || !whom || whom.some((each) => wanted.includes(each));
  const here = new Set(document.places.filter(serves));
  const isEverywhere = (group: readonly Place[]) => group.every(({ countries }) => !countries);
  const groups = together(document.places)
    .filter((group) => group.length === 1 || group.every((place) => here.has(place)))
    .filter((group) => group.some((place) => here.has(place) && suits(place)))
    .filter((group) => !(only && country && isEverywhere(group)));
  const isMeant = ({ for: whom = [] }: Place) => whom.some((each) => wanted.includes(each));
  const kindOf = (group: readonly Place[]) => Math.min(...group.map(({ kind }) => KINDS.indexOf(kind)));
  const rank = (group: readonly Place[]) => 2 * Number(isEverywhere(group)) - Number(group.some(isMeant));
  const ordered = groups.toSorted((a, b) => rank(a) - rank(b));
  const kinds = KINDS.flatMap((kind, index) => {
    const listed = ordered
      .filter((group) => kindOf(group) === index)
      .flatMap((group) =>
        group.map((place) => ({
          place,
          isPast: isPastReview(place, document, wish.today),
          // Its date is a slip, and nobody knows when it was.
          isUndated: isAhead(place.checked, wish.today),
          isEverywhere: isEverywhere(group),
        })),
      );
    return listed.length ? [{ kind, places: listed }] : [];
  });
  return { country, kinds };
}

/** Places by those that must stand beside them: each group in the order of the document. */
function together(places: readonly Place[]): readonly (readonly Place[])[] {
  const byId = new Map(places.map((place) => [place.id, place] as const));
  const ties = new Map(places.map((place) => [place, [] as Place[]] as const));
  for (const place of places)
    for (const id of place.with ?? []) {
      const other = byId.get(id);
      if (!other) continue;
      ties.get(place)!.push(other);
      ties.get(other)!.push(place);
    }
  const group = new Map<Place, number>();
  places.forEach((first, index) => {
    for (const rest = [first]; rest.length;) {
      const place = rest.pop()!;
      if (group.has(place)) continue;
      group.set(place, index);
      rest.push(...ties.get(place)!);
    }
  });
  const groups = new Map<number, Place[]>();
  for (const place of places) {
    const at = group.get(place)!;
    groups.set(at, [...(groups.get(at) ?? []), place]);
  }
  return [...groups.values()];
}
