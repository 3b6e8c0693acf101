/** What is found of what became of a figure, of its log, and of its values at several times. */
import { PERIOD, readPeriods } from '../periods.js';
import {
  error,
  isRecord,
  join,
  recordsIn,
  strings,
  stringOf,
  warning,
  type Circumstances,
  type Finding,
  type Json,
} from './finding.js';
import { withRepair } from './repairs.js';
import { valueFindings } from './value.js';

/** Slips in what became of a figure, and in its log. */
export function historyFindings(entry: Json, at: string): Finding[] {
  const status = isRecord(entry['status']) ? entry['status'] : {};
  const path = join(at, 'status');
  const all: Finding[] = [];
  const { state } = status;
  if (state === 'superseded' && !strings(status, 'replacedBy'))
    all.push(
      warning(
        path,
        'nothing says which figure took its place',
        'write its id as replacedBy, or “withdrawn” as the state',
      ),
    );
  if (state === 'revised' && status['replacedBy'] !== undefined)
    all.push(
      warning(
        `${path}.replacedBy`,
        'a revised figure is replaced by none',
        'write “superseded” as the state, or remove it',
      ),
    );
  if (state === 'withdrawn' && !status['note'])
    all.push(warning(path, 'nothing says why it was withdrawn', 'write a sentence as the note'));
  if (/^(?:revised|superseded|withdrawn)$/.test(String(state)) && !status['date'])
    all.push(warning(path, `nothing says when it was ${String(state)}`, 'write the date'));
  const changes = recordsIn(entry['changes']);
  const ofValue = changes
    .map((change, index) => ({ change, index }))
    .filter(({ change: { what } }) => what === undefined || what === 'value')
    .toSorted((a, b) => ((stringOf(a.change['date']) ?? '') < (stringOf(b.change['date']) ?? '') ? -1 : 1));
  const last = ofValue.at(-1);
  const to = last && strings(last.change, 'to');
  if (to && to !== strings(entry, 'value'))
    all.push(
      warning(
        join(at, `changes[${last.index}].to`),
        `the log ends in “${to}”, and the value is “${stringOf(entry['value']) ?? ''}”`,
      ),
    );
  for (const { change, index } of ofValue)
    if (!strings(change, 'from'))
      all.push(
        warning(
          join(at, `changes[${index}]`),
          'it doesn’t say what the value was before: no page can pin it',
          'write it as from',
        ),
      );
  return all;
}

export function seriesFindings(entry: Json, at: string, circumstances: Circumstances): Finding[] {
  const points = recordsIn(entry['series']);
  const spans = readPeriods(points.map((point) => strings(point, 'when') ?? ''));
  return points.flatMap((point, index) => {
    const [value, when] = [strings(point, 'value'), strings(point, 'when')];
    const path = join(at, `series[${index}]`);
    const span = spans[index];
    const began = span && new Date(span.start * 86_400_000).toISOString().slice(0, 10) > circumstances.now.slice(0, 10);
    return [
      ...(value ? valueFindings(value, `${path}.value`, circumstances) : []),
      ...(when && !span && /^\d{4}-\d\d(?!\d)/.test(when)
        ? [error(`${path}.when`, `the calendar has no ${when}`)]
        : when && !span && /^\d{4}[-–/]\d/.test(when)
          ? [withRepair(error(`${path}.when`, `expected ${PERIOD}, found "${when}"`), when)]
          : []),
      ...(began && point['flag'] !== 'estimate'
        ? [warning(`${path}.when`, `${when} is in the future`, 'write "flag": "estimate", if it is one')]
        : []),
    ];
  });
}
