<<<<<<< HEAD
/**
 * Texts that tests make, whole, against files that lie beside them: what is lost, moved or no longer escaped shows as a line. After a
 * change that is meant, `npm run written` writes the files anew; read what has changed.
 */
import assert from 'node:assert/strict';
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
=======
/** Lines against a committed file of them, which `npm run written` writes anew. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from './node.js';

/** Fails at the first line that isn't as it was when somebody read it. */
export function matchesWritten(file: URL, lines: readonly string[]): void {
  const path = fileURLToPath(file);
  const name = path.split('/').slice(-2).join('/');
  if (process.env['WRITE']) writeFileSync(path, `${lines.join('\n')}\n`);
  expect(existsSync(path), `${path} is missing: npm run written`).to.equal(true);
  const was = readFileSync(path, 'utf8').split('\n');
  for (const [index, line] of lines.entries()) expect(line, `${name}, line ${index + 1}`).to.equal(was[index]);
  expect(was.length, `${name} has lines at its end that nobody writes`).to.equal(lines.length + 1);
>>>>>>> notice2
}
