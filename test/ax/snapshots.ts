/** Committed texts of examples: a file an element, with a heading an example or a state. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { at } from '../contract/repository.js';
import { filesUnder } from '../../scripts/test-files.mjs';

export const TREES = at('test/ax/snapshots');
export const STYLES = at('test/styles/snapshots');
const HEADING = /^# (.+)$/gm;

/** The committed texts by `element: name`. */
export function readSnapshots(folder: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const path of filesUnder(folder, '.txt')) {
    const element = path.slice(folder.length + 1, -'.txt'.length);
    const [, ...parts] = readFileSync(path, 'utf8').split(HEADING);
    for (let at = 0; at < parts.length; at += 2) found.set(`${element}: ${parts[at]}`, parts[at + 1]!.trim());
  }
  return found;
}

/** @param isAll whether these are all: an element that there is no longer leaves no file then */
export function writeSnapshots(folder: string, texts: ReadonlyMap<string, string>, isAll: boolean): void {
  const files = new Map<string, string[]>();
  for (const [key, text] of texts) {
    const [, element = '', name = ''] = /^([\w-]+): (.+)$/.exec(key) ?? [];
    files.set(element, [...(files.get(element) ?? []), `# ${name}\n\n${text}`.trimEnd()]);
  }
  if (isAll && existsSync(folder)) rmSync(folder, { recursive: true });
  mkdirSync(folder, { recursive: true });
  for (const [element, parts] of files) writeFileSync(`${folder}/${element}.txt`, `${parts.join('\n\n')}\n`);
}
