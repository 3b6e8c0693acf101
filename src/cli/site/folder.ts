/** The folder that is uploaded: what stays the same in it isn't touched, so that its dates and a server's tags stay too. */
import { access, lstat, mkdir, readdir, readFile, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join, posix, relative, sep } from 'node:path';
import { messageOf, reasonOf } from '../output.js';
import { writeAtomically } from '../write-atomically.js';

/** A file that the disk didn't take; its message names it. */
export class WriteError extends Error {}

/**
 * Where new files wait, in the site itself, so that they are moved and not copied: a build that fails leaves the old site whole.
 * It is emptied without a question, so nobody else has a folder of that name.
 */
const WAITING = '.impact-elements-new';
/** The documents follow last: what partners' pages read is new when all that belongs to it is. */
const LAST = 'data';

export class SiteFolder {
  private readonly wanted = new Set<string>();
  /** Paths that this process has new files of. */
  private readonly waiting = new Set<string>();
  /** How many files were written, because they were new or other than they were. */
  written = 0;

  private isNew = false;

  constructor(readonly root: string) {}

  private at(path: string): string {
    return join(this.root, ...path.split('/'));
  }

  private newAt(path: string): string {
    return join(this.root, WAITING, ...path.split('/'));
  }

  /** Writes a file by its path in the site, with forward slashes. It takes its place with all others, by `replace`. */
  async write(path: string, content: string | Uint8Array): Promise<void> {
    this.keep(path);
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const target = this.at(path);
    try {
      if ((await oldFile(target))?.equals(bytes)) return;
      const place = this.newAt(path);
      const made = await mkdir(dirname(place), { recursive: true });
      // The first that there was not: the site's own folder, or one around it.
      if (made && !relative(made, this.root).startsWith('..')) this.isNew = true;
      await writeFile(place, bytes);
    } catch (error) {
      throw writeError(target, error);
    }
    this.waiting.add(path);
    this.written++;
  }

  /**
   * Puts all new files into their places.
   *
   * @param sign what tells a folder that a build has made: put there first where there is none yet
   * @throws WriteError where a file can't be moved; those before it are there
   */
  async replace(sign?: string): Promise<void> {
    const place = join(this.root, WAITING);
    if (sign && this.waiting.has(sign) && !(await oldFile(this.at(sign))))
      await moveInto(this.newAt(sign), this.at(sign));
    for (const name of await names(place)) if (name !== LAST) await moveInto(join(place, name), join(this.root, name));
    if ((await names(place)).includes(LAST)) await moveInto(join(place, LAST), join(this.root, LAST));
    this.waiting.clear();
    await this.forget();
  }

  /** Removes what waits: of this build, or of one that was cut off. The site's own folder goes too where this build made it. */
  async forget(): Promise<void> {
    await rm(join(this.root, WAITING), { recursive: true, force: true, maxRetries: 3 });
    if (this.isNew) await rmdir(this.root).catch(() => undefined);
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
    return access(this.waiting.has(path) ? this.newAt(path) : this.at(path)).then(
      () => true,
      () => false,
    );
  }

  async read(path: string): Promise<Buffer | undefined> {
    return readFile(this.waiting.has(path) ? this.newAt(path) : this.at(path)).catch(() => undefined);
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
        const file = this.at(path);
        await rm(file);
        await rmdir(dirname(file)).catch(() => undefined);
        gone++;
      }
    }
    return gone;
  }
}

/** What is at a path now. @throws Error where nothing could take its place */
function oldFile(path: string): Promise<Buffer | undefined> {
  return readFile(path).catch((error: unknown) => {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EISDIR') throw new Error(`${path} is no file that could be replaced`);
    if (code === 'ENOTDIR' || code === 'ENAMETOOLONG') throw error;
    return undefined;
  });
}

const names = async (folder: string): Promise<string[]> => (await readdir(folder).catch(() => [])).sort();

function writeError(path: string, error: unknown): Error {
  const { code } = error as NodeJS.ErrnoException;
  return error instanceof WriteError
    ? error
    : new WriteError(code ? `${path} can’t be written: ${reasonOf(error)}` : messageOf(error));
}

/** Moves a file, or a folder with all that is in it, to where one may be. A link stays one, and what it leads to is replaced. */
async function moveInto(from: string, to: string): Promise<void> {
  try {
    const there = await stat(to).catch(() => undefined);
    if (there?.isDirectory() && (await stat(from)).isDirectory()) {
      for (const name of await names(from)) await moveInto(join(from, name), join(to, name));
    } else if (there && !there.isFile()) throw new Error(`${to} is no file that could be replaced`);
    else if (there && (await lstat(to)).isSymbolicLink()) await writeAtomically(to, await readFile(from));
    else
      await rename(from, to).catch(async (error: NodeJS.ErrnoException) => {
        // A folder of the site may be a link to another disk, or be mounted.
        if (error.code !== 'EXDEV') throw error;
        if (!(await stat(from)).isDirectory()) return writeAtomically(to, await readFile(from));
        await mkdir(to);
        await moveInto(from, to);
      });
  } catch (error) {
    throw writeError(to, error);
  }
}
