/** What is found of one figure, whether it stands in a document, is typed in the builder or is written on a tag. */
import { readOnce } from '../read-once.js';
import type { Quantity } from '../../quantity/quantity.js';
import { pickText } from '../../text/pick-language.js';
import type { Figure, LocalizedText, Point, RangeMeaning } from '../figure.js';
import { typedChange } from '../timeline.js';
import type { Doubt } from '../honest/claim.js';
import { doubtsAbout } from '../honest/honest.js';
import { likely } from '../likely.js';
import { rangeOf } from '../range.js';
import {
  found,
  isRecord,
  join,
  phraseOf,
  recordsIn,
  strings,
  stringOf,
  warning,
  type Circumstances,
  type Finding,
  type Json,
} from './finding.js';
import { historyFindings, seriesFindings } from './history.js';
import {
  drawFinding,
  IN_DOCUMENT,
  kindOf,
  pairFinding,
  valueFindings,
  type PairKind,
  type WrittenValue,
} from './value.js';

const english = (text: unknown): string =>
  typeof text === 'string' || isRecord(text) ? (pickText(text as LocalizedText, 'en', 'en')?.text ?? '') : '';

const BELOW_ZERO = /^\s*[-−–]\s?(\d.*)$/;

function honestFindings(
  doubts: readonly Doubt[],
  entry: Json,
  path: (key: string) => string,
  written: WrittenValue,
): Finding[] {
  const value = stringOf(entry['value']) ?? '';
  // A note or a series says more of its periods.
  const said = (reason: string) => reason === 'period' && Boolean(entry['note'] ?? entry['series']);
  return doubts
    .filter(({ reason, about }) => !(about === 'value' && said(reason)))
    .map(({ reason, sentence, forbids, about }) => {
      const fall = reason === 'below-0' ? BELOW_ZERO.exec(value)?.[1] : undefined;
      const repair = fall
        ? `write down ${fall}, if a fall is meant`
        : reason === 'ends' && about === 'series' && recordsIn(entry['series']).length > 1
          ? `write ${typedChange(entry['series'] as readonly Point[])}, or correct the series`
          : undefined;
      return found(
        // The value itself names both of its periods.
        forbids ? 'error' : reason === 'period' && about === 'value' ? 'note' : 'warning',
        path(about && about in entry ? about : 'value'),
        phraseOf(sentence.replace('“counts”', () => `“${written.counts}”`)),
        repair,
      );
    });
}

/** Slips in what is said of the range of a figure. */
function rangeFindings(entry: Json, at: string, { language }: Circumstances, written: WrittenValue): Finding[] {
  const range = entry['range'];
  const value = stringOf(entry['value']);
  if (!isRecord(range) || !value) return [];
  const path = join(at, 'range');
  const kind = kindOf(entry['kind']);
  const quantity = readOnce(value, { language, kind });
  const level = range['level'];
  const all: Finding[] = [];
  if (level !== undefined && range['kind'] && range['kind'] !== 'interval')
    all.push(warning(`${path}.level`, 'only an interval has a level', 'write "kind": "interval", or remove the level'));
  if (!quantity) return all;
  const around = strings(range, 'value');
  const best = strings(range, 'best');
  const claim = { value, ...(kind && { kind }), range: range as unknown as RangeMeaning };
  if (around && !rangeOf(claim, { language }))
    return [
      ...all,
      warning(
        join(at, written.range),
        `“${around}” is no interval that holds ${value}`,
        'write both ends in the unit of the value, the lower first, as in “27.3% to 29.8%”',
      ),
    ];
  if (best && !around && quantity.kind === 'range' && !rangeOf(claim, { language }))
    return [...all, warning(`${path}.best`, `“${best}” doesn’t lie between the ends of ${value}`)];
  if (!around && quantity.kind !== 'range' && !quantity.interval)
    return [
      ...all,
      warning(
        path,
        `it says what two numbers are, and “${value}” is ${quantity.kind === 'change' ? 'a change' : 'one number'}`,
        quantity.kind === 'change' ? 'write "kind": "range", or remove it' : 'write the interval in range.value',
      ),
    ];
  return all;
}

/** Languages whose unit has one noun, where the value counts one thing for so many of another. */
function unitFindings({ unit }: Json, quantity: Quantity, at: string): Finding[] {
  if (!isRecord(unit) || quantity.kind !== 'incidence' || !quantity.count.unit) return [];
  const namesOne = (form: unknown) => typeof form === 'string' && form.split('#').length < 3;
  return Object.keys(unit)
    .filter((language) => isRecord(unit[language]) && Object.values(unit[language]).some(namesOne))
    .map((language) =>
      warning(
        join(join(at, 'unit'), language),
        'the value has two nouns, and its unit one: both are shown as typed',
        'write both, each with its number, as in “# Meldungen auf # Kinder”',
      ),
    );
}

/** Slips in the words around the value. */
function wordFindings(entry: Json, at: string): Finding[] {
  const value = strings(entry, 'value') ?? '';
  const label = english(entry['label']).trim();
  const all: Finding[] = [];
  if (value.length > 1 && label.toLowerCase().startsWith(`${value.toLowerCase()} `))
    all.push(
      warning(
        join(at, 'label'),
        'the label repeats the value: both are shown',
        `write ${label.slice(value.length).trim()}`,
      ),
    );
  return all;
}

/** An entry as the honest rules take it; only what is of the right type. */
const claimOf = (entry: Json, value: string, kind: PairKind) => {
  const points = recordsIn(entry['series']);
  // Without one of its points it would be another series.
  const series = points.every((point) => strings(point, 'when') && strings(point, 'value')) ? points : [];
  const words = (key: string) => (english(entry[key]) ? { [key]: entry[key] as LocalizedText } : {});
  return {
    value,
    ...(kind && { kind }),
    ...words('label'),
    ...words('of'),
    ...words('counts'),
    ...(series.length && { series: series as unknown as NonNullable<Figure['series']> }),
  };
};

/**
 * Everything that is to be said of one figure: whether its value reads, and as what; whether it may mislead; what is missing.
 *
 * @param entry as it is written, right or wrong; its shape is checked elsewhere
 * @param at the path of the figure
 */
export function figureFindings(
  entry: Json,
  at: string,
  circumstances: Circumstances,
  written: WrittenValue = IN_DOCUMENT,
): Finding[] {
  const value = strings(entry, 'value');
  const path = (key: string) => join(at, key);
  const kind = kindOf(entry['kind']);
  const keys = Object.keys(entry).filter((key) => entry[key] !== undefined);
  // One that is misspelt or wrong is a slip of its own.
  const lacks = (key: string) => !keys.includes(key) && !likely(key, keys);
  const missing = [
    ...(lacks('label')
      ? [
          warning(
            at,
            'it has no label: a number that stands alone says nothing',
            'write as label what it is a number of',
          ),
        ]
      : []),
    ...(lacks('source')
      ? [warning(at, 'it has no source: readers trust a number that says where it comes from', 'write its source')]
      : []),
  ];
  const rest = [
    ...rangeFindings(entry, at, circumstances, written),
    ...historyFindings(entry, at),
    ...seriesFindings(entry, at, circumstances),
    ...wordFindings(entry, at),
    ...missing,
  ];
  if (!value) return rest;
  const ofValue = valueFindings(value, path('value'), circumstances, kind);
  const quantity = readOnce(value, { language: circumstances.language, kind });
  if (!quantity) return [...ofValue, ...rest];
  if (kind && quantity.kind !== kind)
    ofValue.push(warning(path('kind'), `“${value}” is no pair of numbers`, 'remove kind'));
  const doubts = doubtsAbout(claimOf(entry, value, kind));
  return [
    ...ofValue,
    ...pairFinding(value, quantity, path('value'), kind, entry['range'], written),
    ...honestFindings(doubts, entry, path, written),
    ...drawFinding(quantity, path('value'), value),
    ...unitFindings(entry, quantity, at),
    ...rest,
  ];
}
