import { msg, str } from '@lit/localize';
import type { ListedPlace, SupportList } from '../../../documents/support-list.js';
import { hasNumber, withoutNumbers } from '../../../documents/number-within.js';
import type { Audience, Directory, PlaceKind, SupportDocument } from '../../../documents/support-document.js';
import { formatDate } from '../../../text/date.js';
import { ended } from '../../../text/list-comma.js';
import { pickText, type TextInLanguage } from '../../../text/pick-language.js';
import { safeUrl, siteName } from '../../../text/url.js';
import { checkedWords, togetherWords } from './checked-words.js';
import { supportLineText } from './support-host.js';

/** One way to reach a place, as a link. */
export interface Way {
  readonly kind: 'call' | 'text' | 'chat' | 'site';
  readonly address: string;
  /** What the link does: "Call", "Chat". */
  readonly verb: string;
  /** The number, or the site's name; it reads from left to right in every language. */
  readonly target: string;
}

/** Whether it leads to a number: to what its hours, its cost and what it leaves behind are said of. */
export const isNumberWay = ({ kind }: Way): boolean => kind === 'call' || kind === 'text';

/** One place, as it may be shown today. */
export interface PlaceView {
  readonly id: string;
  readonly name: TextInLanguage;
  /** Undefined where it says a number that mustn't be shown. */
  readonly answer: TextInLanguage | undefined;
  readonly ways: readonly Way[];
  /** When somebody answers. */
  readonly hours: TextInLanguage | undefined;
  /** Short sentences below its numbers: what a call costs, and what it leaves behind. */
  readonly cost: readonly TextInLanguage[];
  /** Short sentences: whom it is for, languages, and the cost of one that has no number. */
  readonly facts: readonly TextInLanguage[];
  /** When it was checked, or why its number isn't there. */
  readonly checked: string;
  /** The day that it names. */
  readonly date: string | undefined;
  /** The same of several places. */
  readonly together: string;
  readonly isPast: boolean;
}

export interface SectionView {
  readonly kind: PlaceKind;
  readonly heading: string;
  /** The places of the country; where nobody knows it, all. */
  readonly places: readonly PlaceView[];
  /** Those that serve every country, under words that say so; undefined where all of the list do. */
  readonly everywhere: { readonly where: string; readonly places: readonly PlaceView[] } | undefined;
}

/** The places of one country. */
export interface CountryView {
  /** "Services in Australia", or "Services for every country". */
  readonly where: string;
  readonly sections: readonly SectionView[];
}

/** A country to choose. */
export interface CountryChoice {
  /** Empty for a country that isn't on the list. */
  readonly code: string;
  readonly name: string;
  readonly isChosen: boolean;
}

/** Everything that a reader will see of a list of places, as plain data. */
export interface SupportView {
  readonly heading: string;
  readonly countries: readonly CountryView[];
  /** What is said of all at once, where it is the same of each. */
  readonly together: Pick<PlaceView, 'checked' | 'date'> | undefined;
  /** That the list has nothing for the country, where it has not. */
  readonly nothing: string | undefined;
  /** What is said above the author's own words, where the list has nothing for the country but something for others. */
  readonly own: string | undefined;
  /** Beside the choice: "Not in Australia?" */
  readonly question: string;
  readonly choices: readonly CountryChoice[];
  readonly directory: { readonly before: string; readonly name: TextInLanguage; readonly address: string } | undefined;
}

export interface SupportOptions {
  readonly heading?: string | null | undefined;
  /** BCP 47 tag of the words around. */
  readonly locale: string;
}

/** Puts a list into words. Call while rendering: the words are the page's. */
export function supportView(
  document: SupportDocument,
  { lists, country, covered }: SupportList,
  { heading, locale }: SupportOptions,
): SupportView {
  const { language, directory } = document;
  const countryName = countriesOf(locale);
  const place = country && countryName(country);
  const address = directory && safeUrl(directory.url);
  const countries = lists.map((list): CountryView => {
    const here = list.country && countryName(list.country);
    // Where all serve every country, no place is told from another.
    const isMixed = here && list.kinds.some((each) => each.places.some((one) => !one.isEverywhere));
    return {
      where: isMixed ? whereOf(here) : everyCountry(),
      sections: list.kinds.map(({ kind, places }) => {
        const [own, others] = [false, true].map((isOther) =>
          places
            .filter((one) => !!(isMixed && one.isEverywhere) === isOther)
            .map((one) => placeView(one, { locale, language }, directory)),
        );
        return {
          kind,
          heading: kindHeading(kind),
          places: own!,
          everywhere: others!.length ? { where: everyCountry(), places: others! } : undefined,
        };
      }),
    };
  });
  return {
    heading: heading || supportLineText(),
    countries,
    together: checkedTogether(countries),
    nothing:
      place && !lists.length ? msg(str`This list has no services in ${place} yet.`, { id: 'support-none' }) : undefined,
    own:
      covered.length && !lists.length
        ? msg('From this page. A number in it may not work in your country.', { id: 'support-own' })
        : undefined,
    question: place
      ? msg(str`Not in ${place}?`, { id: 'support-not-in' })
      : msg('Which country are you in?', { id: 'support-which' }),
    choices: choicesOf(covered, country, locale),
    directory: address
      ? {
          before: msg('Services in other countries:', { id: 'support-elsewhere' }),
          name: pickText(directory.name, locale, language)!,
          address,
        }
      : undefined,
  };
}

/** One place for all, where they were checked on the same day and none is past its review. */
function checkedTogether(countries: readonly CountryView[]): SupportView['together'] {
  const sections = countries.flatMap((country) => country.sections);
  const places = sections.flatMap(({ places: own, everywhere }) => [...own, ...(everywhere?.places ?? [])]);
  const [first] = places;
  const isSame = places.every(({ checked, isPast }) => !isPast && checked === first!.checked);
  return isSame && places.length > 1 ? { checked: first!.together, date: first!.date } : undefined;
}

const whereOf = (country: string): string => msg(str`Services in ${country}`, { id: 'support-in' });
const everyCountry = (): string => msg('Services for every country', { id: 'support-everywhere' });

function kindHeading(kind: PlaceKind): string {
  switch (kind) {
    case 'emergency':
      return msg('If someone is in danger now', { id: 'support-emergency' });
    case 'support':
      return msg('Talk to someone', { id: 'support-talk' });
    case 'report':
      return msg('Report it', { id: 'support-report' });
    case 'regulator':
      return msg('Report it to a regulator', { id: 'support-regulator' });
  }
}

function placeView(
  { place, isPast, isUndated }: ListedPlace,
  read: { readonly locale: string; readonly language: string },
  directory: Directory | undefined,
): PlaceView {
  const { locale, language } = read;
  const say = (text: Parameters<typeof pickText>[0]) => pickText(text, locale, language);
  const own = (text: string): TextInLanguage => ({ text, lang: locale });
  const { phone, text, chat, url, free, anonymous, languages, for: whom } = place;
  const costs = [
    free === true && own(msg('It’s free.', { id: 'support-free' })),
    free === false && own(msg('Calls cost money.', { id: 'support-charged' })),
    say(place.traces),
  ];
  const isNumbered = Boolean(phone || text);
  const facts = isPast
    ? []
    : [
        whom?.length && own(audienceWords(whom, locale)),
        ...(isNumbered ? [] : costs),
        anonymous === true && own(msg('You don’t have to say who you are.', { id: 'support-anonymous' })),
        anonymous === false && own(msg('They’ll ask who you are.', { id: 'support-named' })),
        languages?.length && own(languageWords(languages, locale)),
      ];
  const call: Way[] = isPast
    ? []
    : [
        ...way('call', msg('Call', { id: 'support-call' }), phone && dial('tel', phone), phone),
        ...way('text', msg('Text', { id: 'support-text' }), text && dial('sms', text), text),
        ...way('chat', msg('Chat', { id: 'support-chat' }), chat),
      ];
  const [name, answer] = [say(place.name)!, say(place.answer)!];
  return {
    id: place.id,
    // A text says a number that must not be shown, as far as anybody can tell: then it is better left out.
    name: isPast ? { ...name, text: withoutNumbers(name.text).trim() || place.id } : name,
    answer: isPast && hasNumber(answer.text) ? undefined : answer,
    ways: [...call, ...way('site', msg('Visit', { id: 'support-visit' }), url)],
    hours: isPast ? undefined : sentence(say(place.hours)),
    cost: isPast || !isNumbered ? [] : costs.flatMap((fact) => fact || []),
    facts: facts.flatMap((fact) => fact || []),
    checked: isUndated
      ? msg('We can’t tell when this was last checked, so no number is shown here.', { id: 'support-undated' })
      : checkedWords(place, isPast, locale, directory && !url ? say(directory.name)?.text : undefined),
    date: isUndated ? undefined : formatDate(place.checked, locale),
    together: togetherWords(place, locale),
    isPast,
  };
}

/** A link, if a page may have it. @param target what it leads to, where that isn't a site's name */
function way(kind: Way['kind'], verb: string, address: string | undefined, target?: string): readonly Way[] {
  const safe = safeUrl(address, undefined, /^(https?|tel|sms):$/);
  return safe ? [{ kind, address: safe, verb, target: target ?? siteName(safe) }] : [];
}

/** What a phone dials: without the zero that is dialled within the country alone ("+44 (0)20"), and the extension after a pause. */
const dial = (scheme: 'tel' | 'sms', number: string): string =>
  `${scheme}:${number
    .replace(/^(\+\d+)\s*\(0\)/, '$1')
    .replace(/ext|x|#/, ',')
    .replace(/[^+\d,]/g, '')}`;

/** An author's few words, ended. */
const sentence = (text: TextInLanguage | undefined): TextInLanguage | undefined =>
  text && { ...text, text: ended(text.text, text.lang) };

const audienceWord = (audience: Audience): string =>
  ({
    child: () => msg('children', { id: 'for-child' }),
    young: () => msg('young people', { id: 'for-young' }),
    survivor: () => msg('victim-survivors', { id: 'for-survivor' }),
    'worried-about-someone': () => msg('people who are worried about somebody', { id: 'for-someone' }),
    'worried-about-own-thoughts': () =>
      msg('people who are worried about their own thoughts or behaviour', { id: 'for-own-thoughts' }),
    professional: () => msg('people who work with children', { id: 'for-professional' }),
  })[audience]();

function audienceWords(whom: readonly Audience[], locale: string): string {
  const words = whom.map(audienceWord);
  // German closes a clause before "und".
  const closed = locale.startsWith('de')
    ? words.map((text, at) => (at === words.length - 2 && text.includes(', ') ? `${text},` : text))
    : words;
  const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(closed);
  return msg(str`For ${list}.`, { id: 'support-for' });
}

function languageWords(languages: readonly string[], locale: string): string {
  const list = new Intl.ListFormat(locale, { style: 'narrow' }).format(languages.map(namesOf(locale, 'language')));
  return msg(str`Languages: ${list}.`, { id: 'support-languages' });
}

/** Countries whose English names have an article: "in the Netherlands". */
const WITH_ARTICLE = 'AE BS CC CD CF CK DO FK FO GB GM IM KM KY MH MP MV NL PH SB SC TC US VA VG VI'.split(' ');

/** Names of countries as they stand in a sentence. */
function countriesOf(locale: string): (code: string) => string {
  const name = namesOf(locale, 'region');
  const hasArticle = (code: string) => /^en\b/.test(locale) && WITH_ARTICLE.includes(code);
  return (code) => (hasArticle(code) ? `the ${name(code)}` : name(code));
}

/** Names of countries or languages; a code that has none stands for itself. */
function namesOf(locale: string, type: 'region' | 'language'): (code: string) => string {
  const names = new Intl.DisplayNames(locale, { type, fallback: 'code' });
  return (code) => {
    try {
      return names.of(code) ?? code;
    } catch {
      return code;
    }
  };
}

function choicesOf(covered: readonly string[], country: string | undefined, locale: string): readonly CountryChoice[] {
  if (!covered.length) return [];
  const codes = country && !covered.includes(country) ? [...covered, country] : covered;
  const countryName = namesOf(locale, 'region');
  const { compare } = new Intl.Collator(locale);
  const named = codes
    .map((code) => ({ code, name: countryName(code), isChosen: code === country }))
    .toSorted((a, b) => compare(a.name, b.name));
  return [...named, { code: '', name: msg('Another country', { id: 'support-another' }), isChosen: !country }];
}
