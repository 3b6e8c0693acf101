/** A process that makes entries of a catalogue, some at a time, for the one that started it. */
import { messageOf } from '../output.js';
import { EntryFiles } from './entry-files.js';
import type { Answer, EntryRequest } from './entry-processes.js';

let files: EntryFiles;
/** Nobody is there to be told that the answer went nowhere. */
const answer = (said: Answer) => process.send?.(said, () => undefined);

async function handle(request: EntryRequest): Promise<void> {
  if ('work' in request) files = new EntryFiles(request.work);
  else answer({ made: await files.make(request.places) });
}

process.on(
  'message',
  (request: EntryRequest) => void handle(request).catch((error: unknown) => answer({ failed: messageOf(error) })),
);
// The work is done, or whoever gave it was ended.
process.on('disconnect', () => process.exit());
