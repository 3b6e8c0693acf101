/** A process that makes entries of a catalogue, some at a time, for the one that started it. */
import { messageOf } from '../output.js';
import { EntryFiles } from './entry-files.js';
import type { Answer, EntryRequest } from './entry-processes.js';

let files: EntryFiles;
/** Nobody is there to be told that the answer went nowhere. */
const answer = (said: Answer) => process.send?.(said, () => undefined);

async function obey(order: EntryRequest): Promise<void> {
  if ('work' in order) files = new EntryFiles(order.work);
  else answer({ made: await files.make(order.places) });
}

process.on(
  'message',
  (order: EntryRequest) => void obey(order).catch((error: unknown) => answer({ failed: messageOf(error) })),
);
// The work is done, or whoever gave it was ended.
process.on('disconnect', () => process.exit());
