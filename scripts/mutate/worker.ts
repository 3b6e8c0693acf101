/** Runs bundled test files in this thread, again and again, and tells of each how it went. */
import { parentPort } from 'node:worker_threads';
import { runDescribed } from './harness.js';

const wait = setInterval(() => {}, 1 << 30);
parentPort!.on('message', async (bundle: string) => {
  try {
    await import(bundle);
    parentPort!.postMessage(await runDescribed());
  } catch (error) {
    parentPort!.postMessage({ passed: 0, failure: String(error) });
  }
});
parentPort!.once('close', () => clearInterval(wait));
