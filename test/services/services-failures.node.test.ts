/** Every service crossed with every way of failing, against the server on loopback: none of them may end in a success that nobody saw. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from '../helpers/node.js';
import { loadService } from '../../src/services/load-service.js';
import { send, type SendResult } from '../../src/net/exchange.js';
import { startServer } from '../helpers/subscribe-server.js';
import { FAILURES, FIRST_FAILURES, HANDED_OVER, READ, SUCCESSES } from './services-table.js';

describe('what services answer', () => {
  let running: Awaited<ReturnType<typeof startServer>>;
  before(async () => void (running = await startServer()));
  after(() => {
    running.server.closeAllConnections();
    running.server.close();
  });

  async function ask(name: string, mode: string): Promise<SendResult> {
    const service = await loadService(name);
    const exchange = service.exchange({
      action: `${running.url}/${mode}/${name}`,
      email: 'ana@example.org',
      pairs: [
        ['email', 'ana@example.org'],
        ['l', 'a1'],
        ['data', '2BE4EF'],
      ],
      topics: [],
    });
    return send(exchange, { signal: new AbortController().signal, timeout: mode.endsWith('hang') ? 150 : 5000 });
  }

  for (const name of READ) {
    for (const [mode, expected, except] of FAILURES) {
      it(`${mode} from ${name} is ${except?.[name] ?? expected}`, async () => {
        const { state, wait, problem = '' } = await ask(name, mode);
        assert.equal(state, except?.[name] ?? expected);
        assert.equal(wait, mode === '429-wait' ? 2 : undefined);
        if (state !== 'unavailable') return assert.equal(problem, '');
        const address = `${running.url}/${mode}/${name}`;
        assert.ok(problem.startsWith(address), `the console names the address: ${problem}`);
        assert.match(
          problem,
          new RegExp(`answered ${mode}${/^4(0[013-6]|1[045])$/.test(mode) ? ': check action, service' : '$'}`),
        );
        assert.doesNotMatch(problem, /ana@/);
      });
    }
    for (const mode of ['ok', 'slow']) {
      it(`${mode} from ${name} is ${SUCCESSES[name]}`, async () => {
        assert.equal((await ask(name, mode)).state, SUCCESSES[name]);
      });
    }
  }

  for (const [mode, expected] of FIRST_FAILURES) {
    it(`${mode} from ghost is ${expected}, and nothing is sent`, async () => {
      running.arrivals.length = 0;
      assert.equal((await ask('ghost', mode)).state, expected);
      assert.ok(!running.arrivals.some(({ body }) => body.includes('ana@')));
    });
    it(`${mode} from campaign-monitor is ${expected}`, async () => {
      await fetch(`${running.url}/root-mode/${mode}`);
      assert.equal((await ask('campaign-monitor', mode)).state, expected);
      await fetch(`${running.url}/root-mode/ok`);
    });
  }

  for (const name of HANDED_OVER) {
    it(`${name} claims nothing, and leaves it to its own page`, async () => {
      const { state, request } = await ask(name, 'ok');
      assert.equal(state, 'handed-over');
      assert.equal(request?.navigate, true);
    });
  }
});
