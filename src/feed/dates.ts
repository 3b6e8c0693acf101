/** Reads the dates that feeds have, in all the notations seen in them. Pure: a date without a zone is UTC. */

/**
 * The beginnings of month names, without accents: English, the languages whose feeds write their own, and what old
 * software made of them.
 */
const MONTHS = /* @__PURE__ */ new Map(
  [
    'jan ene gen янв ιαν oca',
    'feb fev фев φεβ sub',
    'mar mrt mrz мар μαρ μαω',
    'apr avr abr апр απρ nis',
    'may mai maj mei mag mau маи мая μαι',
    'jun juin giu haz июн ιουν ιον',
    'jul juil lug tem июл ιουλ ιολ',
    'aug aou ago agu авг αυγ',
    'sep set szep eyl сен σεπ',
    'oct okt out ott eki окт οκτ',
    'nov kas ноя νοε',
    'dec dez dic ara дек δεκ',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

/** The month that a word names: 1 to 12; undefined for any other word. */
const monthOf = (word: string): number | undefined => MONTHS.get(word.slice(0, 3)) ?? MONTHS.get(word.slice(0, 4));

/** Hours east of Greenwich. RFC 822's military letters follow from the alphabet. */
const ZONES: Readonly<Record<string, number>> = {
  adt: -3, ast: -4, edt: -4, est: -5, et: -5, cdt: -5, cst: -6, ct: -6, mdt: -6, mst: -7, mt: -7, pdt: -7, pst: -8, pt: -8,
  akdt: -8, akst: -9, hst: -10, nst: -3.5, ndt: -2.5, bst: 1, ist: 5.5, wet: 0, west: 1, cet: 1, met: 1, cest: 2, mest: 2,
  eet: 2, eest: 3, msk: 3, sgt: 8, hkt: 8, awst: 8, jst: 9, kst: 9, acst: 9.5, acdt: 10.5, aest: 10, aedt: 11, nzst: 12,
  nzdt: 13,
}; // prettier-ignore

const ISO =
  /^(\d{4})(?:([-/.]?)(\d\d)\2(\d\d)|[-/.](\d\d?)[-/.](\d\d?)|-(\d\d)|-?w(\d\d)(?:-?([1-7]))?|-?(\d{3}))?(?=$|[tz\s])/;
/** The two-digit years of ISO 8601:1988. */
const ISO_SHORT = /^(?:(\d\d)-?(?:(\d\d)-?(\d\d)|(\d{3}))|-(\d\d)-?(\d\d))(?=$|t)/;
/** Day and month in numbers: certain only if one of them is no month. */
const NUMBERS = /^(\d\d?)[/.-](\d\d?)[/.-](\d{4})(?=$|[t\s,])/;
const CLOCK = /^[t\s,]*(\d\d?)(?::?(\d\d?))?(?::?(\d\d?)(?:[.,](\d+))?)?/;
const TIME = /\d{1,2}:\d{1,2}/;
const DAY = 86_400_000;

interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** RFC 2822 on years of two digits. "0001" isn't one of them, but what software writes that has no date. */
function century(digits: string): number {
  const year = +digits;
  return digits.length !== 2 ? year : year < 50 ? 2000 + year : 1900 + year;
}

/** Days and moments at which computers begin to count: what they write for no date at all. */
const NONE = /^(?:1970-01-01(?:T00:00:00Z)?$|1900-01-01|1899-12-3|1601-01-01|9999-12-31)/;

function fromDays(utc: number): Day {
  const date = new Date(utc);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** ISO 8601 weeks begin on Monday; week 1 has 4 January, and the Thursday of each lies in its year. */
function fromWeek(year: number, week: number, weekday: number): Day | undefined {
  const fourth = Date.UTC(year, 0, 4);
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY + (week - 1) * 7 * DAY;
  return fromDays(monday + 3 * DAY).year === year ? fromDays(monday + (weekday - 1) * DAY) : undefined;
}

/** The day of that number, from 1, if the year has so many. */
function fromOrdinal(year: number, ordinal: number): Day | undefined {
  const day = fromDays(Date.UTC(year, 0, ordinal));
  return day.year === year ? day : undefined;
}

function isoDay(text: string): [Day | undefined, rest: string] | undefined {
  const found = ISO.exec(text);
  const short = found ? null : ISO_SHORT.exec(text);
  const all = found ?? short;
  if (!all) return undefined;
  const year = found ? +all[1]! : century((all[1] ?? all[5])!);
  const ordinal = found ? all[10] : all[4];
  const month = found ? (all[3] ?? all[5] ?? all[7]) : (all[2] ?? all[6]);
  const day = found ? (all[4] ?? all[6]) : all[3];
  const rest = text.slice(all[0].length);
  if (ordinal) return [fromOrdinal(year, +ordinal), rest];
  if (found?.[8]) return [fromWeek(year, +found[8], +(found[9] ?? 1)), rest];
  return [{ year, month: +(month ?? 1), day: +(day ?? 1) }, rest];
}

/** "31/12/2004", "12/31/2004", but not "03/04/2005". */
function numberDay(text: string): [Day, rest: string] | undefined {
  const found = NUMBERS.exec(text);
  if (!found) return undefined;
  const [a, b, year] = [+found[1]!, +found[2]!, +found[3]!];
  if (a < 13 === b < 13 && a !== b) return undefined;
  return [{ year, month: Math.min(a, b), day: Math.max(a, b) }, text.slice(found[0].length)];
}

/** "Sun, 4 Jan 2004 16:29:06 PST", "Sunday, 04-Jan-04 …", "Sun Jan  4 16:29:06 PST 2004", "January 4, 2004". */
function wordDay(text: string): [Day, rest: string] | undefined {
  const time = TIME.exec(text);
  const before = time ? text.slice(0, time.index) : text;
  let rest = time ? text.slice(time.index) : '';
  let month = 0;
  for (const word of before.match(/\p{L}+/gu) ?? []) month = monthOf(word) ?? month;
  const numbers = before.match(/\d+/g) ?? [];
  if (numbers.length === 1) {
    // asctime: the year comes last, perhaps after a zone
    rest = rest.replace(/\s(\d{4})(?=\s|$)/, (_, year: string) => (numbers.push(year), ''));
  }
  if (!month || numbers.length !== 2) return undefined;
  const [a, b] = numbers as [string, string];
  const [day, year] = a.length > 2 ? [b, a] : [a, b];
  return [{ year: century(year), month, day: +day }, rest];
}

/** Minutes east of Greenwich: "+0530", "-8", "GMT+02:00", "PST", "Z". A name that nobody knows counts as UTC. */
function zoneMinutes(text: string): number {
  const digits = /([+-])(\d\d?):?(\d\d)?/.exec(text);
  if (digits) return (digits[1] === '-' ? -1 : 1) * (+digits[2]! * 60 + +(digits[3] ?? 0));
  const name = /[a-z]+/.exec(text)?.[0] ?? '';
  if (name.length > 1) return (Object.hasOwn(ZONES, name) ? ZONES[name]! : 0) * 60;
  const letter = name.charCodeAt(0) - 96; // a = 1 … m = 13, without j
  return letter > 0 && letter < 26 && letter !== 10
    ? (letter < 14 ? (letter > 9 ? 1 : 0) - letter : letter - 13) * 60
    : 0;
}

/** Milliseconds since midnight UTC of the day; undefined when there is no such time. */
function clock(text: string, pm: boolean): number | undefined {
  const found = CLOCK.exec(text);
  if (!found) return text.trim() ? undefined : 0;
  const rest = text.slice(found[0].length).trim();
  const [noon = '', half] = /^([ap])\.?\s?m\b\.?/.exec(rest) ?? [];
  const [minutes, seconds] = [+(found[2] ?? 0), +(found[3] ?? 0)];
  let hours = +found[1]!;
  if (hours > 24 || minutes > 59 || seconds > 60 || (hours === 24 && minutes + seconds)) return undefined;
  if (half && hours === 12) hours = 0;
  if ((half === 'p' || pm) && hours < 12) hours += 12;
  const fraction = Math.trunc(+`0.${found[4] ?? 0}` * 1000);
  return ((hours * 60 + minutes - zoneMinutes(rest.slice(noon.length))) * 60 + seconds) * 1000 + fraction;
}

/** Without accents; the signs of East Asian dates become hyphens and spaces. */
const withoutMarks = (text: string): string =>
  text
    .replace(/\s*[년年월月]\s*/g, '-')
    .replace(/[일日]/g, ' ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/\u2212/g, '-');

/**
 * A date in any notation seen in feeds, as ISO 8601: `2004-01-05T00:29:06Z`, or `2004-01-05` when it has no time of day.
 * @returns null for what is no date, and for dates that stand for none (year 1, the epoch of a computer): never a guess
 */
export function readDate(text: string): string | null {
  const short = text.slice(0, 200);
  const plain = (/[^\x20-\x7e]/.test(short) ? withoutMarks(short) : short)
    .replace(/\([^)]*\)/g, ' ')
    .toLowerCase()
    .trim();
  const korean = /[년월일오]/.test(short);
  const afternoon = /오후|下午|午後/.test(short);
  if (/^\d{10}(?:\d{3})?$/.test(plain)) return unlessNone(iso(+plain.padEnd(13, '0')));
  const unnamed = plain.replace(/^\p{L}+[.,]*\s+(?=\d)/u, '').replace(/[\u1100-\u11ff\u4e00-\u9fff]+/g, ' ');
  const [day, rest] = isoDay(unnamed) ?? numberDay(unnamed) ?? wordDay(plain) ?? [];
  if (!day || rest === undefined) return null;
  const start = Date.UTC(day.year, day.month - 1, day.day);
  const time = clock(korean && rest.trim() ? `${rest} kst` : rest, afternoon);
  // Of a month or day that there isn't, `Date` makes another month's.
  if (new Date(start).getUTCMonth() !== day.month - 1 || day.year < 1000 || day.year > 9999 || time === undefined)
    return null;
  const whole = iso(start + time);
  if (whole.startsWith('+')) return null; // the year 10000, by its zone
  return unlessNone(rest.trim() ? whole : whole.slice(0, 10));
}

const unlessNone = (date: string): string | null => (NONE.test(date) ? null : date);

const iso = (time: number): string => new Date(time).toISOString().replace('.000Z', 'Z');
