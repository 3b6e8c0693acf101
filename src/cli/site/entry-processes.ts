/** Makes the entries of a catalogue in as many processes as the machine has cores, where that is worth their start. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { inPackage } from '../package-root.js';
import { EntryFiles, type CatalogueWork, type Made } from './entry-files.js';

/** What a process is sent: first the work, then places, as often as it has answered. */
export type EntryRequest = { readonly work: CatalogueWork } | { readonly places: readonly number[] };
/** What it answers to a list of places. */
export type Answer = { readonly made: Made } | { readonly failed: string };

/** So many at a time: few enough that all processes end together. */
const AT_ONCE = 8;
/** What one process has done before another has started. */
const WORTH_A_PROCESS = 40;
/** Each holds the library and a rasteriser: about 150 MB. */
const MOST = 4;
/**
 * The C library of Linux gives large memory back to the system at once, and fills each new page with zeros. A card has several
 * megabytes of pixels, which are drawn sooner into memory that is kept. A process learns of it at its start only.
 * https://www.gnu.org/software/libc/manual/html_node/Memory-Allocation-Tunables.html
 */
const KEEPS_MEMORY = { MALLOC_MMAP_THRESHOLD_: String(32 * 2 ** 20), MALLOC_TRIM_THRESHOLD_: String(256 * 2 ** 20) };

/**
 * Makes the entries at places 0 to `count`. Memory doesn't grow with their number: each is written as soon as it is made.
 *
 * @param processes how many make them; as many as pays where nothing is said
 * @throws Error where one can't be made; the others stop
 */
export async function makeEntries(
  work: CatalogueWork,
  count: number,
  take: (made: Made) => void,
  processes = Math.min(availableParallelism(), MOST, Math.ceil(count / WORTH_A_PROCESS)),
): Promise<void> {
  let next = 0;
  const places = (): number[] => {
    const from = next;
    next = Math.min(count, from + AT_ONCE);
    return Array.from({ length: next - from }, (_, index) => from + index);
  };
  if (processes < 2) {
    const files = new EntryFiles(work);
    while (next < count) take(await files.make(places()));
    return;
  }
  const children: ChildProcess[] = [];
  try {
    while (children.length < processes)
      children.push(
        fork(inPackage('dist/cli/entry-process.js'), {
          serialization: 'advanced',
          // It runs what was built: a loader of sources, as `npm start` has one, would only delay it.
          execArgv: [],
          env: { ...KEEPS_MEMORY, ...process.env },
        }),
      );
    await Promise.all(children.map((child) => drive(child, work, places, take)));
  } catch (error) {
    for (const child of children) child.kill();
    throw error;
  } finally {
    await Promise.all(children.map(ended));
  }
}

/** A process that nobody speaks to any more ends. */
async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  if (child.connected) child.disconnect();
  await exit;
}

/** Gives a process places until there are none. */
function drive(
  child: ChildProcess,
  work: CatalogueWork,
  places: () => number[],
  take: (made: Made) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const send = (order: EntryRequest) => child.send(order, (error) => error && reject(error));
    const give = (): void => {
      const some = places();
      if (some.length) send({ places: some });
      else resolve();
    };
    child.on('message', (answer: Answer) => {
      if ('failed' in answer) return reject(new Error(answer.failed));
      take(answer.made);
      give();
    });
    child.once('error', reject);
    child.once('exit', (code, signal) => reject(new Error(`a process of the build ended with ${code ?? signal}`)));
    send({ work });
    give();
  });
}
