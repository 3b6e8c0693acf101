import { readFileSync } from 'node:fs';
import { documentFindings } from '../../src/documents/check/check-document.js';
import { sentenceOf } from '../../src/documents/check/finding.js';
import { describe, it } from '../helpers/node.js';
import { matchesWritten } from '../helpers/written.js';

/**
 * What is found of every example of a document with a slip anywhere in it: left out, empty, of another type, with markup, in the future,
 * twice. What is said of like places stands once. After a change that is meant, `npm run written` writes the files anew; read what has changed.
 */
const example = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../src/documents/examples/${name}.json`, import.meta.url), 'utf8'));

type Json = Readonly<Record<string, unknown>>;
const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** What may be written by mistake in place of a value; undefined leaves it out. */
function slipsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return [undefined, [], [...(value as unknown[]), (value as unknown[])[0]], 'x'];
  if (isRecord(value)) return [undefined, {}, { ...value, titel: 'x' }, 'x'];
  if (typeof value === 'number') return [undefined, value + 1, `${value}`];
  if (typeof value !== 'string') return [undefined, !value];
  const dated = /^\d{4}-/.test(value) ? ['2099-01-01', '1999-12-31', '1 May 2020', '2020-02-30'] : [];
  return [undefined, '', 7, 'x', `${value} <b>x</b>`, `Ã¤\n${value}`, value.slice(1), ...dated];
}

const pathsIn = (value: unknown, path: readonly string[] = []): (readonly string[])[] => [
  path,
  ...(isRecord(value) ? Object.keys(value).flatMap((key) => pathsIn(value[key], [...path, key])) : []),
];
const valueAt = (value: unknown, path: readonly string[]): unknown =>
  path.reduce((inner, key) => (inner as Json)[key], value);
function changed(value: unknown, [key, ...rest]: readonly string[], to: unknown): unknown {
  if (key === undefined) return to;
  const inner = changed((value as Json)[key], rest, to);
  if (Array.isArray(value))
    return (value as unknown[]).flatMap((one, at) => (`${at}` !== key ? [one] : inner === undefined ? [] : [inner]));
  return Object.fromEntries(
    Object.entries({ ...(value as Json), [key]: inner }).filter(([, one]) => one !== undefined),
  );
}

/** Of a list the first entries that have a property which none before them has. */
function few(list: readonly unknown[]): readonly unknown[] {
  const known = new Set<string>();
  return list.filter((entry) => {
    const names = pathsIn(entry).map((path) => path.filter((key) => !/^\d+$/.test(key)).join('.'));
    const isNew = names.some((name) => !known.has(name));
    names.forEach((name) => known.add(name));
    return isNew;
  });
}

const shown = (value: unknown): string =>
  value === undefined ? 'left out' : JSON.stringify(value).replace(/^(.{60}).+$/s, '$1…');

describe('what is found of a document with a slip in it', () => {
  const found = (json: unknown): string[] =>
    documentFindings(json, { now: '2026-11-28', spoken: ['en', 'de'] }).findings.map((finding) =>
      `${finding.level} ${sentenceOf(finding)}`.replaceAll('\n', '⏎'),
    );
  for (const name of ['actions', 'figures', 'forms', 'glossary', 'posts', 'support'])
    it(`is what was read and found good: ${name}`, () => {
      // A few entries have every property between them.
      const json = Object.fromEntries(
        Object.entries(example(name) as Json).map(([key, value]) => [key, Array.isArray(value) ? few(value) : value]),
      );
      const before = found(json);
      const known = new Set(before);
      const kinds = new Set<string>();
      const places = new Set<string>();
      const lines = ['# as it is', ...before, ''];
      for (const path of pathsIn(json)) {
        const place = path.map((key) => (/^\d+$/.test(key) ? '[]' : key)).join('.');
        if (places.has(place)) continue;
        places.add(place);
        for (const slip of slipsOf(valueAt(json, path))) {
          const fresh = found(changed(json, path, slip)).filter((line) => !known.has(line));
          const kind = fresh
            .join(' | ')
            .replace(/\[\d+\]/g, '[]')
            .replace(/“[^”]*”|"[^"]*"/g, '“”');
          if (kinds.has(kind)) continue;
          kinds.add(kind);
          lines.push(`${path.join('.') || 'the document'} ${shown(slip)} → ${fresh.join(' | ')}`);
        }
      }
      matchesWritten(new URL(`./written/check-${name}.txt`, import.meta.url), lines);
    });
});
