import { randomUUID } from 'node:crypto';
import { lstat, open, realpath, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file beside its final place and moves it there, so that readers see the old one or the new one whole. A link stays
 * one, and what it leads to is replaced.
 *
 * @param lasting whether it waits for the disk: what can be made again needn't
 * @throws Error where something stands that is no file: a device would be gone, and a file in its place
 */
export async function writeAtomically(path: string, content: string | Uint8Array, lasting = true): Promise<void> {
  const target = await fileAt(path);
  const temporary = join(dirname(target), `.${basename(target)}.${randomUUID()}.part`);
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(content);
      if (lasting) await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new Error(`${path} can’t be written: there is no folder ${dirname(target)}`);
    // Nobody named the file beside it.
    throw Object.assign(error as Error, { path });
  }
}

/** The file that a path leads to, there or not. */
async function fileAt(path: string): Promise<string> {
  const found = await lstat(path).catch(() => undefined);
  if (!found) return path;
  const target = found.isSymbolicLink()
    ? await realpath(path).catch(() => {
        throw new Error(`${path} is a link that leads nowhere`);
      })
    : path;
  if (!(await lstat(target)).isFile()) throw new Error(`${path} is no file that could be replaced`);
  return target;
}
