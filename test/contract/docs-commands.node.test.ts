import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { service as form } from '../../src/services/form.js';
import { service as json } from '../../src/services/json.js';
import { readReply } from '../../src/services/reply.js';
import type { Service } from '../../src/services/service.js';
import { send } from '../../src/net/exchange.js';
import { until } from '../helpers/settle.js';
import { pages, read, root } from './repository.js';

const BACK_END = read('docs/publishers/form-back-end.md');

let folder = '';
before(async () => void (folder = await mkdtemp(join(tmpdir(), 'impact-docs-'))));
after(() => rm(folder, { recursive: true }));

describe('the commands of the docs', () => {
  // A snapshot wants the reader's own blog, and says so.
  const commands = pages().flatMap((page) =>
    [...read(page).matchAll(/^npx --no-install (impact-elements (?!snapshot).+)$/gm)].map(([, line]) => line!),
  );

  it('are found', () => assert.ok(commands.length >= 5, commands.join('\n')));

  for (const command of commands)
    it(`runs as printed: ${command}`, async () => {
      const [, ...words] = (command.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replace(/^"|"$/g, ''));
      const out = words.indexOf('--out') + 1;
      const written = out ? join(folder, basename(words[out]!)) : undefined;
      if (written) words[out] = written;
      const { code, said } = await new Promise<{ code: unknown; said: string }>((resolve) => {
        execFile(process.execPath, ['dist/cli/main.js', ...words], { cwd: root }, (error, stdout, stderr) =>
          resolve({ code: error?.code ?? 0, said: stdout + stderr }),
        );
      });
      assert.equal(code, 0, said);
      if (written) assert.ok((await stat(written)).size > 1000, `${basename(written)} is empty`);
    });
});

describe('the form’s back end', () => {
  const [, code = ''] = /```js\n(import \{ createServer \}[^]*?)```/.exec(BACK_END) ?? [];

  it('takes and refuses what both services send, readable from the page’s origin', async (context) => {
    const free = createServer().listen(0, '127.0.0.1');
    await once(free, 'listening');
    const { port } = free.address() as AddressInfo;
    await new Promise((closed) => free.close(closed));
    const file = join(folder, 'back-end.mjs');
    await writeFile(file, code);
    const child = spawn(process.execPath, [file], { env: { ...process.env, PORT: String(port) }, stdio: 'inherit' });
    context.after(() => child.kill());
    const action = `http://127.0.0.1:${port}/`;
    let preflight: Response | undefined;
    await until(async () => {
      preflight = await fetch(action, { method: 'OPTIONS' }).catch(() => undefined);
      return preflight !== undefined;
    }, 'the back end to start');
    assert.equal(preflight!.status, 204);
    assert.equal(preflight!.headers.get('access-control-allow-origin'), 'https://partner.example');
    assert.equal(preflight!.headers.get('access-control-allow-headers'), 'content-type');

    const ask = (service: Service, email: string, ...more: readonly (readonly [string, string])[]) =>
      send(service.exchange({ action, email, pairs: [['email', email], ...more], topics: [] }), {
        signal: new AbortController().signal,
        timeout: 5000,
      });
    for (const service of [form, json]) {
      assert.deepEqual(await ask(service, 'ana@example.org', ['message', 'A question']), { state: 'done' });
      assert.deepEqual(await ask(service, 'ana@example.org'), { state: 'confirm' });
      assert.deepEqual(await ask(service, 'ana'), {
        state: 'refused',
        detail: 'We can’t write to that address.',
      });
    }
    const broken = await fetch(action, { method: 'POST', body: '{', headers: { 'content-type': 'application/json' } });
    assert.equal(broken.status, 400);
    assert.equal(broken.headers.get('access-control-allow-origin'), 'https://partner.example');
  });

  it('is told of what it may answer as the table has it', () => {
    const states: readonly (readonly [told: RegExp, state: string])[] = [
      [/^done/, 'done'],
      [/^to be confirmed/, 'confirm'],
      [/^already/, 'already'],
      [/^refused/, 'refused'],
      [/^the service is down/, 'unavailable'],
      [/^the answer can't be read/, 'unreadable'],
    ];
    const [, table = ''] = /\| you answer \|.*\n\| --- .*\n((?:\|.*\n)+)/.exec(BACK_END) ?? [];
    let tried = 0;
    for (const row of table.trim().split('\n')) {
      const [, , examples = '', told = ''] = row.split('|');
      const state = states.find(([pattern]) => pattern.test(told.trim()))?.[1];
      let status = '200';
      for (const [, example = ''] of examples.matchAll(/`([^`]+)`/g)) {
        if (!state) continue;
        const [, number, text = ''] = /^(\d{3})? ?(.*)$/.exec(example)!;
        status = number ?? status;
        const type = text.startsWith('{') ? 'application/json' : text && 'text/plain';
        assert.equal(readReply({ status: Number(status), type, text }).state, state, `${row}: ${example}`);
        tried++;
      }
    }
    assert.ok(tried >= 9, `only ${tried} examples`);
  });
});
