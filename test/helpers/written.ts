/**
 * Texts that tests make, whole, against files that lie beside them: what is lost, moved or no longer escaped shows as a line. After a
 * change that is meant, `npm run written` writes the files anew; read what has changed.
 */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Fails at the first line that isn't that of the file. */
export function isWritten(file: URL, text: string): void {
  const path = fileURLToPath(file);
  if (process.env['WRITE']) writeFileSync(path, text);
  assert.ok(existsSync(path), `${path} is missing: npm run written`);
  const [was, is] = [readFileSync(path, 'utf8').split('\n'), text.split('\n')];
  const line = is.findIndex((one, index) => one !== was[index]);
  const name = path.replace(/^.*[\\/]/, '');
  assert.equal(is[line], was[line], `${name}, line ${line + 1}`);
  assert.equal(is.length, was.length, `${name} has lines at its end that nobody writes`);
}

/** The same of lines. */
export const matchesWritten = (file: URL, lines: readonly string[]): void => isWritten(file, `${lines.join('\n')}\n`);

/** What stands for a text that is too long to be read. */
export const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);
