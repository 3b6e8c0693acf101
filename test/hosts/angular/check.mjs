/** Angular's templates know no `@ts-expect-error`: the lines that it finds wrong in mistakes.ts must be those that are meant. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { performCompilation, readConfiguration } from '@angular/compiler-cli';

const { options } = readConfiguration('tsconfig.json');
const { diagnostics } = performCompilation({
  rootNames: [resolve('mistakes.ts')],
  options: { ...options, noEmit: true },
});
const found = diagnostics.map(({ file, start = 0 }) => file?.getLineAndCharacterOfPosition(start).line ?? 0);
const meant = readFileSync('mistakes.ts', 'utf8')
  .split('\n')
  .flatMap((line, at) => (line.includes('<!-- wrong') ? [at + 1] : []));
const text = diagnostics.map(({ messageText }) => JSON.stringify(messageText)).join('\n');
assert.deepEqual(
  [...new Set(found)].sort((a, b) => a - b),
  meant,
  text,
);
