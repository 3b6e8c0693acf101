import { parseArgs, type ParseArgsConfig } from 'node:util';
import { likely } from '../documents/likely.js';
import { complain, messageOf, printText } from './output.js';

/** The command line was wrong; what follows it is how to use the command, unless the message says all of it. */
export class UsageError extends Error {
  constructor(
    message: string,
    readonly showsUsage = true,
  ) {
    super(message);
  }
}

/** Says why a command failed, and how to use it where that was the reason. @returns the exit code */
export function failWith(error: unknown, command: string, usage: string): 1 | 2 {
  const where = error instanceof Error && 'url' in error ? `${String(error.url)} ` : '';
  complain(`impact-elements ${command}: ${where}${messageOf(error)}`);
  if (!(error instanceof UsageError)) return 1;
  if (error.showsUsage) printText(`\n${usage}`, console.error);
  return 2;
}

/** What Node says of an option, in our words, with the option that was likely meant. */
function optionMessage(message: string, options: readonly string[]): string {
  const [, name = '', what = ''] = /'(-{0,2}[^' ]+)[^']*'(.*)/s.exec(message) ?? [];
  if (message.startsWith('Unknown option')) {
    const meant = likely(name, options);
    return `there is no option ${name}${meant ? `: write --${meant}` : ''}`;
  }
  if (what.includes('ambiguous')) return `${name} needs a value; one that begins with a dash is written ${name}=-1`;
  if (what.includes('missing')) return `${name} needs a value`;
  if (what.includes('does not take an argument')) return `${name} takes no value`;
  return message.startsWith('Unexpected argument') ? `“${name}” is one argument too many` : message;
}

/** `parseArgs` of Node, which says with a TypeError that an option is unknown or has no value. @throws UsageError */
export function parseOptions<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    throw error instanceof TypeError && 'code' in error
      ? new UsageError(optionMessage(error.message, Object.keys(config.options ?? {})))
      : error;
  }
}
