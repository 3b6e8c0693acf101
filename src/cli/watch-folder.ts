/**
 * Tells when a file in a folder was saved, however an editor does it. Many write a new file and give it the old one's name: Node on
 * Linux goes on to watch the old one then (`watch` with `recursive`), so each folder is watched and no file.
 */
import { readdirSync, realpathSync, statSync, watch, type FSWatcher } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A folder, or one file of a folder to which a link leads. */
interface Watched {
  readonly watcher: FSWatcher;
  readonly names: Set<string> | undefined;
}

/**
 * @param ignores whether what happens at a path, relative to the folder, is none of the reader's
 * @returns what ends it
 */
export function watchFolder(folder: string, ignores: (path: string) => boolean, changed: () => void): () => void {
  let all = new Map<string, Watched>();

  const follow = (): void => {
    const next = new Map<string, Watched>();
    const keep = (place: string, path: string | undefined, name?: string): void => {
      const there = next.get(place) ?? all.get(place);
      const names = name === undefined ? undefined : new Set([...(next.get(place)?.names ?? []), name]);
      if (there && !names === !there.names) {
        names?.forEach((each) => there.names?.add(each));
        next.set(place, there);
        return;
      }
      try {
        const watcher = watch(place, (_, found) => {
          const own = found ?? '.';
          if (names ? found && !names.has(own) : ignores(join(path ?? '', own))) return;
          follow();
          changed();
        });
        // A folder that was removed: the one around it tells.
        watcher.on('error', () => watcher.close());
        next.set(place, { watcher, names });
      } catch {
        // It is gone by now.
      }
    };
    const visit = (place: string, path: string, seen: ReadonlySet<string>): void => {
      keep(place, path);
      for (const entry of entriesOf(place)) {
        const own = join(path, entry.name);
        if (ignores(own) || !(entry.isDirectory() || entry.isSymbolicLink())) continue;
        const real = realOf(join(place, entry.name));
        if (!real) continue;
        if (!real.isFolder) keep(dirname(real.path), undefined, basename(real.path));
        else if (!seen.has(real.path)) visit(join(place, entry.name), own, new Set([...seen, real.path]));
      }
    };
    visit(folder, '', new Set([realOf(folder)?.path ?? folder]));
    for (const [place, { watcher }] of all) if (next.get(place)?.watcher !== watcher) watcher.close();
    all = next;
  };

  follow();
  return () => {
    for (const { watcher } of all.values()) watcher.close();
    all.clear();
  };
}

const entriesOf = (place: string) => {
  try {
    return readdirSync(place, { withFileTypes: true });
  } catch {
    return [];
  }
};

const realOf = (path: string): { readonly path: string; readonly isFolder: boolean } | undefined => {
  try {
    return { path: realpathSync(path), isFolder: statSync(path).isDirectory() };
  } catch {
    return undefined;
  }
};
