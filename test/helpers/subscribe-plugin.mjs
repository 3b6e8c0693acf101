import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Runs the subscribe server beside the tests, on another origin as real services are; `/subscribe-server` tells its address. */
export function subscribeServer() {
  let child;
  let address;
  return {
    name: 'subscribe-server',
    async serverStart() {
      child = spawn('node', ['--import', 'tsx', 'test/helpers/subscribe-server.ts'], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const [line] = await once(child.stdout, 'data');
      address = String(line).trim();
    },
    serverStop() {
      child.kill();
    },
    serve: ({ path }) => (path === '/subscribe-server' ? { body: address, type: 'text' } : undefined),
  };
}
