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
}
