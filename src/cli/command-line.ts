import { complain, messageOf, printText } from './output.js';
import { build, usage as buildUsage } from './build.js';
import { card, usage as cardUsage } from './card.js';
import { changes, usage as changesUsage } from './changes.js';
import { check, usage as checkUsage } from './check.js';
import { dev, usage as devUsage } from './dev.js';
import { exportSheets, usage as exportUsage } from './export.js';
import { init, usage as initUsage } from './init.js';
import { importSheets, usage as importUsage } from './import.js';
import { render, usage as renderUsage } from './render.js';
import { snapshot, usage as snapshotUsage } from './snapshot.js';
import { snippet, usage as snippetUsage } from './snippet.js';

const commands: Readonly<Record<string, (args: string[]) => Promise<number>>> = {
  init,
  dev,
  build,
  card,
  changes,
  check,
  export: exportSheets,
  import: importSheets,
  render,
  snapshot,
  snippet,
};
const usage = [
  initUsage,
  devUsage,
  buildUsage,
  cardUsage,
  changesUsage,
  checkUsage,
  exportUsage,
  importUsage,
  renderUsage,
  snapshotUsage,
  snippetUsage,
].join('\n\n');

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
