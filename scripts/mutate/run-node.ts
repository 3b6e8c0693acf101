/** Bundled test files in a thread that stays: packages are loaded once, and a fault that never ends costs no more than its time. */
import { buildSync } from 'esbuild';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Asked, Reach } from './harness.js';

export interface Outcome {
  readonly passed: number;
  /** Why the first test that failed did; undefined when none has. */
  readonly failure?: string;
  readonly reach?: Reach;
}

export interface Runner {
  /** Runs one bundled test file; answers a failure after `limit` milliseconds. */
  run(bundle: string, limit: number, asked: Asked): Promise<Outcome>;
  close(): Promise<void>;
}

export function nodeRunner(folder: string): Runner {
  const file = resolve(folder, 'worker.mjs');
  buildSync({
    entryPoints: ['scripts/mutate/worker.ts'],
    outfile: file,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
  });
  let worker: Worker | undefined;
  let used = 0;
  const end = async (): Promise<void> => {
    await worker?.terminate();
    worker = undefined;
  };
  return {
    async run(bundle, limit, asked) {
      // What was imported is never let go.
      if (++used % 200 === 0) await end();
      // What a fault makes of the console is of no interest.
      const thread = (worker ??= new Worker(file, { stdout: true, stderr: true }));
      const outcome = await new Promise<Outcome>((settle) => {
        const timer = setTimeout(() => settle({ passed: 0, failure: 'no end in time' }), limit);
        const done = (outcome: Outcome): void => {
          clearTimeout(timer);
          settle(outcome);
        };
        thread.removeAllListeners();
        thread.once('message', done);
        thread.once('error', (error) => done({ passed: 0, failure: String(error) }));
        thread.once('exit', () => done({ passed: 0, failure: 'the process ended' }));
        // An address of its own: a module is evaluated once for each.
        thread.postMessage({ bundle: `${pathToFileURL(bundle).href}?${used}`, asked });
      });
      thread.removeAllListeners();
      // What a failed test has left behind must not reach the next.
      if (outcome.failure) await end();
      return outcome;
    },
    close: end,
  };
}
