/** Makes the entries of a catalogue in as many threads as the machine has cores, where that is worth their start. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { inPackage } from '../package-root.js';
import { EntryFiles, type CatalogueWork, type Made } from './entry-files.js';

/** What a thread answers to a list of places. */
export type Answer = { readonly made: Made } | { readonly failed: string };

/** So many at a time: few enough that all threads end together. */
const AT_ONCE = 8;
/** What one thread has done before another has started. */
const WORTH_A_THREAD = 40;
/** Each holds the library and a rasteriser: about 150 MB. */
const MOST_THREADS = 4;

/**
 * Makes the entries at places 0 to `count`. Memory doesn't grow with their number: each is written as soon as it is made.
 *
 * @param threads how many make them; as many as pays where nothing is said
 * @throws Error where one can't be made; the others stop
 */
export async function makeEntries(
  work: CatalogueWork,
  count: number,
  take: (made: Made) => void,
  threads = Math.min(availableParallelism(), MOST_THREADS, Math.ceil(count / WORTH_A_THREAD)),
): Promise<void> {
  let next = 0;
  const places = (): number[] => {
    const from = next;
    next = Math.min(count, from + AT_ONCE);
    return Array.from({ length: next - from }, (_, index) => from + index);
  };
  if (threads < 2) {
    const files = new EntryFiles(work);
    while (next < count) take(await files.make(places()));
    return;
  }
  const workers = Array.from(
    { length: threads },
    () => new Worker(inPackage('dist/cli/entry-worker.js'), { workerData: work }),
  );
  try {
    await Promise.all(workers.map((worker) => drive(worker, places, take)));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** Gives a thread places until there are none. */
function drive(worker: Worker, places: () => number[], take: (made: Made) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const give = (): void => {
      const some = places();
      if (some.length) worker.postMessage(some);
      else resolve();
    };
    worker.on('message', (answer: Answer) => {
      if ('failed' in answer) return reject(new Error(answer.failed));
      take(answer.made);
      give();
    });
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`a thread of the build ended with ${code}`)));
    give();
  });
}
