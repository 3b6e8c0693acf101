/** The command line in this process: what they print, and the code that they would end with. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { runCommandLine } from '../../src/cli/command-line.js';

interface Printed {
  out: string;
  err: string;
}

/** Who prints: the test runner's own report goes on beside a command. */
const printing = new AsyncLocalStorage<Printed>();

function divert(stream: NodeJS.WriteStream, to: keyof Printed): void {
  const write = stream.write.bind(stream) as (...given: unknown[]) => boolean;
  stream.write = (...given: unknown[]): boolean => {
    const printed = printing.getStore();
    if (!printed) return write(...given);
    printed[to] += String(given[0]);
    const done = given.at(-1);
    if (typeof done === 'function') (done as () => void)();
    return true;
  };
}
divert(process.stdout, 'out');
divert(process.stderr, 'err');

/** Runs `impact-elements ARGS`. */
export async function runCommand(...args: string[]): Promise<Printed & { readonly code: number }> {
  const printed: Printed = { out: '', err: '' };
  const code = await printing.run(printed, () => runCommandLine(args));
  return { ...printed, code };
}
