import { complain, messageOf, printText } from './output.js';
import { card, usage as cardUsage } from './card.js';
import { check, usage as checkUsage } from './check.js';
import { render, usage as renderUsage } from './render.js';
import { snapshot, usage as snapshotUsage } from './snapshot.js';
import { snippet, usage as snippetUsage } from './snippet.js';

const commands: Readonly<Record<string, (args: string[]) => Promise<number>>> = {
  card,
  check,
  render,
  snapshot,
  snippet,
};
const usage = [cardUsage, checkUsage, renderUsage, snapshotUsage, snippetUsage].join('\n\n');

async function dispatch([name = '', ...args]: readonly string[]): Promise<number> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command) return command(args);
  const asked = /^(-h|--help|help)$/.test(name);
  printText(usage, asked ? console.log : console.error);
  return asked ? 0 : 2;
}

/** Runs the command that the first argument names; the rest is the command's own. @returns the exit code */
export const runCommandLine = (args: readonly string[]): Promise<number> =>
  dispatch(args).catch((error: unknown) => {
    complain(`impact-elements: ${messageOf(error)}`);
    return 1;
  });
