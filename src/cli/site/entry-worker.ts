/** A thread that makes entries of a catalogue, some at a time. */
import { parentPort, workerData } from 'node:worker_threads';
import { messageOf } from '../output.js';
import { EntryFiles, type CatalogueWork } from './entry-files.js';
import type { Answer } from './entry-threads.js';

const port = parentPort!;
const files = new EntryFiles(workerData as CatalogueWork);
port.on('message', (places: readonly number[]) => {
  files.make(places).then(
    (made) => port.postMessage({ made } satisfies Answer),
    (error: unknown) => port.postMessage({ failed: messageOf(error) } satisfies Answer),
  );
});
