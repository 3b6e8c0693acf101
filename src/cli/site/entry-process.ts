/** A process that makes entries of a catalogue, some at a time, for the one that started it. */
import { messageOf } from '../output.js';
import { EntryFiles } from './entry-files.js';
import type { Answer, Order } from './entry-processes.js';

let files: EntryFiles;
const answer = (said: Answer) => process.send?.(said);
process.on('message', (order: Order) => {
  if ('work' in order) {
    files = new EntryFiles(order.work);
    return;
  }
  files.make(order.places).then(
    (made) => answer({ made }),
    (error: unknown) => answer({ failed: messageOf(error) }),
  );
});
