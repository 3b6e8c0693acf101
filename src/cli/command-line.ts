import { likely } from '../documents/likely.js';
import { complain, messageOf, printText } from './output.js';

interface Command {
  readonly usage: string;
  readonly run: (args: readonly string[]) => Promise<number>;
}

/** Each command's own file, read when it is called: none waits for what another needs. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  init: async () => named(await import('./init.js'), 'init'),
  dev: async () => named(await import('./dev.js'), 'dev'),
  build: async () => named(await import('./build.js'), 'build'),
  card: async () => named(await import('./card.js'), 'card'),
  changes: async () => named(await import('./changes.js'), 'changes'),
  check: async () => named(await import('./check.js'), 'check'),
  export: async () => named(await import('./export.js'), 'exportSheets'),
  import: async () => named(await import('./import.js'), 'importSheets'),
  kit: async () => named(await import('./kit.js'), 'kit'),
  render: async () => named(await import('./render.js'), 'render'),
  snapshot: async () => named(await import('./snapshot.js'), 'snapshot'),
  snippet: async () => named(await import('./snippet.js'), 'snippet'),
};

function named<Name extends string>(
  file: { readonly usage: string } & Readonly<Record<Name, Command['run']>>,
  name: Name,
): Command {
  return { usage: file.usage, run: file[name] };
}

async function dispatch([name = '', ...args]: readonly string[]): Promise<number> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command) return (await command()).run(args);
  const asked = /^(-h|--help|help)$/.test(name);
  if (name && !asked) {
    const names = Object.keys(commands);
    const meant = likely(name, names);
    complain(
      `impact-elements: there is no command “${name}”: ${meant ? `write ${meant}` : `there are ${names.join(', ')}`}; impact-elements help says how each is used`,
    );
    return 2;
  }
  const usages: string[] = [];
  for (const load of Object.values(commands)) usages.push((await load()).usage);
  printText(usages.join('\n\n'), asked ? console.log : console.error);
  return asked ? 0 : 2;
}

/** Runs the command that the first argument names; the rest is the command's own. @returns the exit code */
export const runCommandLine = (args: readonly string[]): Promise<number> =>
  dispatch(args).catch((error: unknown) => {
    complain(`impact-elements: ${messageOf(error)}`);
    return 1;
  });
