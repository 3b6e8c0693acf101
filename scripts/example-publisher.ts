/** Our example publisher: a folder as `impact-elements init` writes it, with the documents that the library comes with. */
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CONFIG_FILE } from '../src/cli/project.js';

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Where its parts lie in the repository. */
export const PARTS: Readonly<Record<string, string>> = {
  [at('demo/publisher')]: '.',
  [at('src/documents/examples')]: 'documents',
  [at('schema')]: 'schema',
};

/** Writes the folder, or brings it up to date. @param address where its site is served */
export async function writeExamplePublisher(folder: string, address: string): Promise<void> {
  for (const [from, to] of Object.entries(PARTS)) await cp(from, join(folder, to), { recursive: true });
  const path = join(folder, CONFIG_FILE);
  const config = JSON.parse(await readFile(path, 'utf8')) as object;
  await writeFile(path, `${JSON.stringify({ ...config, address }, null, 2)}\n`);
}
