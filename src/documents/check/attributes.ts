/** What is found of a tag's attributes: the same as of a figure in a document, under the attributes' own names. */
import { DATE } from '../shapes.js';
import { mayDrawMarks, mayDrawTrend } from '../honest/honest.js';
import { isTrend, withTrend } from '../timeline.js';
import { likely } from '../likely.js';
import { attributes as ATTRIBUTES } from '../tag-attributes.js';
import { readOnce } from '../read-once.js';
import type { Problem } from '../shape.js';
import { isAddressAttribute } from '../../text/address-attributes.js';
import { slipOf } from '../../text/one-edit-apart.js';
import { safeUrl } from '../../text/url.js';
import { future, textFindings } from './by-shape.js';
import type { Claim } from '../honest/claim.js';
import { figureFindings } from './figure.js';
import { error, phraseOf, warning, type Circumstances, type Finding } from './finding.js';
import { hasScheme, likelyAddress, withRepair } from './repairs.js';
import { kindOf, type WrittenValue } from './value.js';

export type Attributes = Readonly<Record<string, string | undefined>>;

const ON_TAG: WrittenValue = { kind: (value) => `kind="${value}"`, counts: 'note', range: 'interval' };
const ON_CHANGE: WrittenValue = { ...ON_TAG, counts: 'counts' };
/** The attributes that say what a property of a document does, by its path. */
const NAMES: Readonly<Record<string, string>> = {
  of: 'population',
  counts: 'note',
  range: 'interval',
  'range.value': 'interval',
};
/** Elements that show figures; no other has a kind. */
const OF_FIGURES = /^(?:statistic|prevalence|change|compare)$/;
const TEXTS = ['label', 'qualifier', 'note', 'source', 'sample', 'population', 'heading', 'why', 'sender', 'consent'];
const DATES = ['source-date', 'as-of'];
const brief = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

/** What is found of an address on a tag: one that begins with a path is the page's own. */
export function addressFindings(name: string, value: string): Finding[] {
  const typed = value.trim();
  if (!typed) return [];
  const meant = likelyAddress(typed);
  if (/^https?:\/\/[^/?#]*\*/i.test(typed)) return [error(name, '“*” stands for no host', 'write the host itself')];
  if (/^https?:\/\/[^/]/i.test(typed)) return safeUrl(typed) ? [] : [error(name, 'no page may link there')];
  if (meant)
    return [
      warning(
        name,
        hasScheme(typed)
          ? `the scheme of “${brief(typed)}” is misspelt: it leads nowhere`
          : `“${brief(typed)}” has no scheme: on the page’s own site it leads nowhere`,
        `write ${meant}`,
      ),
    ];
  if (/^[a-z][a-z\d+.-]*:/i.test(typed) || typed.startsWith('//'))
    return [error(name, `no page may link to “${brief(typed)}”`)];
  return name === 'source-url' && !/^[/.?#]/.test(typed)
    ? [warning(name, `“${brief(typed)}” is no address: it isn’t linked`, 'write all of it, with https://')]
    : [];
}

function dateFindings(name: string, value: string, circumstances: Circumstances): Finding[] {
  if (DATE.text!.test(value)) return future(value, name, circumstances);
  const { message, repair } = withRepair<Problem>(
    { path: name, message: `expected a date, found "${brief(value)}"` },
    value,
  );
  return [warning(name, message, repair)];
}

/** What keeps the trend of a figure that a tag says itself from being drawn beside its number. */
function trendFindings({ trend, note: counts, label, kind }: Attributes, value: string): Finding[] {
  if (!isTrend(trend)) return [];
  const figure: Claim = {
    value,
    ...(label && { label }),
    ...(counts && { counts }),
    ...(kindOf(kind) && { kind: kindOf(kind) }),
  };
  const timed = withTrend(figure, trend);
  if (!timed)
    return [
      warning(
        'trend',
        'it is no list of values, so that nothing is drawn',
        'write [{"when": "2018", "value": "606"}, …]',
      ),
    ];
  return mayDrawTrend(timed)
    .doubts.filter(({ forbids }) => forbids)
    .slice(0, 1)
    .map(({ sentence }) => warning('trend', `it isn’t drawn: ${phraseOf(sentence)}`));
}

/** What is found of a figure that a tag says itself; nothing of one that it takes from a document. */
function ownFigure(
  element: string,
  attributes: Attributes,
  told: readonly Finding[],
  circumstances: Circumstances,
): Finding[] {
  const misspelt = (name: string) => told.some(({ repair }) => repair?.replace(/^write (?:data-)?/, '') === name);
  const { value = '', qualifier, label, note, counts, population: of, kind, interval, source } = attributes;
  const typed = [qualifier, value].filter(Boolean).join(' ');
  const isPublished = 'src' in attributes || 'data' in attributes;
  if (!value.trim())
    return isPublished || (element === 'change' && attributes['series']) || misspelt('value')
      ? []
      : [warning('value', 'without a value nothing is shown', 'write one')];
  const isChange = element === 'change';
  // There a pair is a change unless it says otherwise.
  const meant = kind || (isChange && readOnce(value, { kind: 'change' })?.kind === 'change' ? 'change' : undefined);
  const entry = {
    value: typed,
    label: label || undefined,
    of: of || undefined,
    note: note || undefined,
    // A tag has no word for what was counted but its note; that of a change has.
    counts: (isChange && counts) || note || undefined,
    kind: meant,
    range: interval ? { kind: 'interval', value: interval } : undefined,
    source: source || undefined,
  };
  const found = figureFindings(entry, '', circumstances, isChange ? ON_CHANGE : ON_TAG)
    // What a published figure doesn't lack, and what is told of its address alone.
    .filter(({ path }) => path || !isPublished)
    .filter(({ message }) => {
      const [, lacking] = /^it has no (source|label)/.exec(message) ?? [];
      return !lacking || !(misspelt(lacking) || (lacking === 'source' && isUntitled(attributes)));
    })
    .map((finding) => ({
      ...finding,
      path: (isChange && finding.path === 'counts' ? '' : NAMES[finding.path]) || finding.path,
    }));
  const read = !found.some(({ path, level }) => path === 'value' && level !== 'note');
  const undrawn =
    element === 'prevalence' && read
      ? mayDrawMarks([{ value: typed, ...(of && { of }), ...(kindOf(kind) && { kind: kindOf(kind) }) }]).doubts.find(
          ({ reason }) => reason === 'no-share',
        )
      : undefined;
  return [
    ...found,
    ...(isChange ? unchanged(attributes, typed, meant) : trendFindings(attributes, typed)),
    ...(undrawn ? [warning('value', undrawn.sentence.replace(/\.$/, ': it is said, not drawn'))] : []),
  ];
}

/** A change whose value names one number, and which has no series. */
function unchanged({ series, src, data }: Attributes, value: string, kind: string | undefined): Finding[] {
  if (series || src || data || kind || !readOnce(value)) return [];
  return mayDrawTrend({ value })
    .doubts.slice(0, 1)
    .map(({ sentence }) => warning('value', phraseOf(sentence)));
}

/** An address of a source without its title. */
const isUntitled = (attributes: Attributes): boolean =>
  !!attributes['source-url']?.trim() && !attributes['source']?.trim() && !('src' in attributes || 'data' in attributes);

const withoutHyphens = (name: string): string => name.replace(/-/g, '');

/**
 * Slips of attributes that the element has, with `data-` before them or not. One that keeps the tag from showing is an error, one
 * that is left out a warning.
 */
function slips(element: string, attributes: Attributes): Finding[] {
  const names = ATTRIBUTES[element]?.split(' ') ?? [];
  // A framework's server writes a property's name.
  const spellings = [...names, ...names.map(withoutHyphens)];
  return Object.keys(attributes).flatMap((written) => {
    const name = written.replace(/^data-/, '');
    if (spellings.includes(name)) return [];
    const slip = slipOf(name, spellings);
    const near = slip ?? likely(name, names);
    const meant = names.find((one) => one === near || withoutHyphens(one) === near);
    const isThere = meant !== undefined && (meant in attributes || `data-${meant}` in attributes);
    // Of short names too much is near that isn't meant for us.
    if (!meant || meant.length < 5 || (isThere && !slip)) return [];
    const right = written === name ? meant : `data-${meant}`;
    return [(slip ? error : warning)(written, 'there is no such attribute', isThere ? 'remove it' : `write ${right}`)];
  });
}

/** JSON on a tag that doesn't read, so that the tag shows its own words. */
function dataFindings(name: string, value: string): Finding[] {
  try {
    JSON.parse(value);
    return [];
  } catch {
    return [error(name, 'it is no JSON: nothing of it is shown', 'write it as in {"value": "1 in 4", "label": "…"}')];
  }
}

/**
 * Everything that is to be said of a tag's attributes, with the attribute's name as the path of each finding: in the builder, by
 * `snippet`, and of what is written on a page.
 *
 * @param element the tag without `impact-`
 */
export function attributeFindings(element: string, attributes: Attributes, circumstances: Circumstances): Finding[] {
  const { kind } = attributes;
  const hasFigures = OF_FIGURES.test(element);
  // A tag's words may be in any case.
  const read = { ...attributes, kind: kind?.trim().toLowerCase() };
  const meant = kind && likely(kind, ['range', 'change']);
  const badKind =
    kind && !hasFigures
      ? [warning('kind', `<impact-${element}> has no kind`, 'remove it')]
      : kind && read.kind && !kindOf(read.kind)
        ? [warning('kind', `“${brief(kind)}” is neither range nor change`, meant && `write ${meant}`)]
        : [];
  const untitled = isUntitled(attributes)
    ? [warning('source', 'readers aren’t told who says so: an address alone isn’t shown', 'write its title')]
    : [];
  const told = slips(element, attributes);
  const own = [...(hasFigures ? ownFigure(element, read, told, circumstances) : []), ...told];
  const others = Object.entries(attributes).flatMap(([name, value]) => {
    if (!value) return [];
    if (isAddressAttribute(name)) return addressFindings(name, value);
    if (DATES.includes(name)) return dateFindings(name, value, circumstances);
    if (name === 'data' && hasFigures) return dataFindings(name, value);
    return TEXTS.includes(name) ? textFindings(value, name) : [];
  });
  return [...own, ...badKind, ...untitled, ...others];
}
