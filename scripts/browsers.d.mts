/** An engine by the name that `ENGINES` knows. */
export type Engine = 'chromium' | 'firefox' | 'webkit';

export interface Found {
  chromium?: string;
  /** Chromium without its windows, for pages that nobody watches; Chromium itself where that is missing. */
  shell?: string;
  firefox?: string;
  webkit?: { driver: string; browser: string; xvfb: string };
}

export const QUIET: readonly string[];
export const ONE_PROCESS: readonly string[];
export const LABELS: Readonly<Record<Engine, string>>;
export function findBrowsers(): Found;
export function findPhp(): string | undefined;
export function wantedEngines(): Engine[];
export function installMissing(wanted?: Engine[]): void;
export function describe(found: Found, wanted?: Engine[]): string[];
