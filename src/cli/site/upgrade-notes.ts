/** What a publisher has to tell partners after an upgrade, from the library's own changelog. */

/** Parts of a version, the greatest first. */
const partsOf = (version: string): number[] => version.split(/[.-]/).map((part) => parseInt(part, 10) || 0);

export function isNewer(version: string, than: string): boolean {
  const [a, b] = [partsOf(version), partsOf(than)];
  const at = [0, 1, 2].find((index) => (a[index] ?? 0) !== (b[index] ?? 0));
  return at !== undefined && (a[at] ?? 0) > (b[at] ?? 0);
}

/** The lines under Breaking and Recommended of every release after `before`, the newest first. */
export function changesSince(changelog: string, before: string): string[] {
  return changelog
    .split(/^## /m)
    .slice(1)
    .flatMap((section) => {
      const [version = ''] = /^\S+/.exec(section) ?? [];
      if (!/^\d/.test(version) || !isNewer(version, before)) return [];
      const told = section
        .split(/^### /m)
        .slice(1)
        .filter((part) => /^(Breaking|Recommended)/.test(part))
        .flatMap((part) => part.trim().split('\n').slice(1))
        .filter((line) => line.trim());
      return [`${version}${told.length ? '' : ': nothing to do'}`, ...told];
    });
}
