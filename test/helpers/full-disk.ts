/** A disk with so many bytes left, for whatever writes below a folder in this process. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { sep } from 'node:path';

const full = (): Error =>
  Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', errno: -28, syscall: 'write' });

/** Runs something while files below `folder` take `left` bytes more in all; one that is too long is written in part, as by a disk. */
export async function onFullDisk<T>(folder: string, left: number, run: () => Promise<T>): Promise<T> {
  const { writeFile, open } = fs.promises;
  const isBelow = (path: unknown) => typeof path === 'string' && path.startsWith(folder + sep);
  const take = async (data: string | Uint8Array, write: (part: Uint8Array) => Promise<void>): Promise<void> => {
    const bytes = Buffer.from(data as string);
    const fits = Math.min(left, bytes.length);
    left -= fits;
    await write(bytes.subarray(0, fits));
    if (fits < bytes.length) throw full();
  };
  fs.promises.writeFile = (async (path: string, data: string, options?: object) =>
    isBelow(path)
      ? take(data, (part) => writeFile(path, part, options))
      : writeFile(path, data, options)) as typeof writeFile;
  fs.promises.open = async (path, ...given) => {
    const file = await open(path, ...given);
    const write = file.writeFile.bind(file);
    if (isBelow(path)) file.writeFile = ((data: string) => take(data, (part) => write(part))) as typeof file.writeFile;
    return file;
  };
  syncBuiltinESMExports();
  try {
    return await run();
  } finally {
    Object.assign(fs.promises, { writeFile, open });
    syncBuiltinESMExports();
  }
}
