/** Runs bundled test files in this thread, again and again, and tells of each how it went. */
import { parentPort } from 'node:worker_threads';
import { begin, runDescribed, type Asked } from './harness.js';

const wait = setInterval(() => {}, 1 << 30);
parentPort!.on('message', async ({ bundle, asked }: { bundle: string; asked: Asked }) => {
  try {
    begin(asked.awake);
    await import(bundle);
    parentPort!.postMessage(await runDescribed(asked));
  } catch (error) {
    parentPort!.postMessage({ passed: 0, failure: String(error) });
  }
});
parentPort!.once('close', () => clearInterval(wait));
