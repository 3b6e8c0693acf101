/** The numbers of tests by the file that has them, `0` for all of its tests. */
export type Asked = Readonly<Record<string, readonly number[]>>;

export interface Loader {
  load(file: string, load: () => Promise<unknown>, from?: string): Promise<unknown>;
}
export function zoneWatch(): Loader & { asked(files: readonly string[]): Asked };
export function onlyTests(asked: Asked): Loader;
