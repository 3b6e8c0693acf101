export function zoneWatch(): {
  load(file: string, load: () => Promise<unknown>): Promise<unknown>;
  asked(files: readonly string[]): string[];
};
