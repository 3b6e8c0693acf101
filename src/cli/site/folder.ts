/** The folder that is uploaded: what stays the same in it isn't touched, so that its dates and a server's tags stay too. */
import { access, mkdir, readdir, readFile, rm, rmdir } from 'node:fs/promises';
import { dirname, join, posix, sep } from 'node:path';
import { messageOf, reasonOf } from '../output.js';
import { writeAtomically } from '../write-atomically.js';

/** A file that the disk didn't take; its message names it. */
export class WriteError extends Error {}

export class SiteFolder {
  private readonly wanted = new Set<string>();
  /** How many files were written, because they were new or other than they were. */
  written = 0;

  constructor(readonly root: string) {}

  /** Writes a file by its path in the site, with forward slashes. */
  async write(path: string, content: string | Uint8Array): Promise<void> {
    this.keep(path);
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const target = join(this.root, ...path.split('/'));
    const old = await readFile(target).catch(() => undefined);
    if (old?.equals(bytes)) return;
    try {
      await mkdir(dirname(target), { recursive: true });
      // It isn't waited for until the disk has it: a build that was cut off is run again.
      await writeAtomically(target, bytes, false);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      throw new WriteError(code ? `${target} can’t be written: ${reasonOf(error)}` : messageOf(error));
    }
    this.written++;
  }

  /** The files that belong to it by now. */
  get files(): readonly string[] {
    return [...this.wanted];
  }

  /** Takes over what a process of its own has made in the same folder. */
  take({ files, written }: { readonly files: readonly string[]; readonly written: number }): void {
    for (const path of files) this.keep(path);
    this.written += written;
  }

  /** A file that stays as it is. */
  keep(path: string): void {
    this.wanted.add(path);
  }

  async has(path: string): Promise<boolean> {
    return access(join(this.root, ...path.split('/'))).then(
      () => true,
      () => false,
    );
  }

  async read(path: string): Promise<Buffer | undefined> {
    return readFile(join(this.root, ...path.split('/'))).catch(() => undefined);
  }

  /** Every file in a folder of the site, by its path in the site. */
  async list(folder: string): Promise<string[]> {
    const entries = await readdir(join(this.root, folder), { recursive: true, withFileTypes: true }).catch(() => []);
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(this.root.length + 1)
          .split(sep)
          .join(posix.sep),
      )
      .sort();
  }

  /** Removes what an earlier build wrote below `folders`, and this one didn't. @returns how many files */
  async sweep(folders: readonly string[]): Promise<number> {
    let gone = 0;
    for (const folder of folders) {
      for (const path of await this.list(folder)) {
        if (this.wanted.has(path)) continue;
        const file = join(this.root, ...path.split('/'));
        await rm(file);
        await rmdir(dirname(file)).catch(() => undefined);
        gone++;
      }
    }
    return gone;
  }
}
