/** Runs bundled test files in this thread, again and again, and tells of each how it went. */
import { parentPort } from 'node:worker_threads';
import { begin, runDescribed, type Asked } from './harness.js';

/** A page keeps what its files share: the next run is another page. */
function forget(): void {
  const page = globalThis as unknown as Record<symbol, unknown>;
  for (const key of Object.getOwnPropertySymbols(page))
    if (key.description?.startsWith('impact-elements')) delete page[key];
}

const wait = setInterval(() => {}, 1 << 30);
parentPort!.on('message', async ({ bundle, asked }: { bundle: string; asked: Asked }) => {
  try {
    forget();
    begin(asked.awake);
    await import(bundle);
    parentPort!.postMessage(await runDescribed(asked));
  } catch (error) {
    parentPort!.postMessage({ passed: 0, failure: String(error) });
  }
});
parentPort!.once('close', () => clearInterval(wait));
