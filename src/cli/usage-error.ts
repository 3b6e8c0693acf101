import { parseArgs, type ParseArgsConfig } from 'node:util';

/** The command line was wrong; what follows it is how to use the command. */
export class UsageError extends Error {}

/** `parseArgs` of Node, which says with a TypeError that an option is unknown or has no value. @throws UsageError */
export function parseOptions<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    throw error instanceof TypeError && 'code' in error ? new UsageError(error.message) : error;
  }
}
