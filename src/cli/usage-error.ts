import { parseArgs, type ParseArgsConfig } from 'node:util';
import { complain, messageOf, printText } from './output.js';

/** The command line was wrong; what follows it is how to use the command. */
export class UsageError extends Error {}

/** Says why a command failed, and how to use it where that was the reason. @returns the exit code */
export function failWith(error: unknown, command: string, usage: string): 1 | 2 {
  const where = error instanceof Error && 'url' in error ? `${String(error.url)} ` : '';
  complain(`impact-elements ${command}: ${where}${messageOf(error)}`);
  if (!(error instanceof UsageError)) return 1;
  printText(`\n${usage}`, console.error);
  return 2;
}

/** `parseArgs` of Node, which says with a TypeError that an option is unknown or has no value. @throws UsageError */
export function parseOptions<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    throw error instanceof TypeError && 'code' in error ? new UsageError(error.message) : error;
  }
}
