import { randomUUID } from 'node:crypto';
import { lstat, open, realpath, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file beside its final place and moves it there, so that readers see the old one or the new one whole. A link stays
 * one, and what it leads to is replaced.
 *
 * @throws Error where something stands that is no file: a device would be gone, and a file in its place
 */
export const writeAtomically = (path: string, content: string | Uint8Array): Promise<void> =>
  writeTogether([{ path, content }]);

/**
 * The same for files that belong together: none is replaced before all are on the disk.
 *
 * @throws Error with the path of the one that can't be written
 */
export async function writeTogether(
  files: readonly { readonly path: string; readonly content: string | Uint8Array }[],
): Promise<void> {
  const begun: { readonly temporary: string; readonly target: string; readonly path: string }[] = [];
  let at = '';
  try {
    for (const { path, content } of files) {
      at = path;
      const target = await fileAt(path);
      const temporary = join(dirname(target), `.${basename(target)}.${randomUUID()}.part`);
      begun.push({ temporary, target, path });
      const file = await open(temporary, 'wx');
      try {
        await file.writeFile(content);
        await file.sync();
      } finally {
        await file.close();
      }
    }
    for (const { temporary, target, path } of begun) {
      at = path;
      await rename(temporary, target);
    }
  } catch (error) {
    for (const { temporary } of begun) await rm(temporary, { force: true }).catch(() => undefined);
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new Error(`${at} can’t be written: there is no folder ${dirname(at)}`);
    // Nobody named the file beside it.
    throw code ? Object.assign(error as Error, { path: at }) : error;
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
