import type { BuildOptions } from 'esbuild';

export const FOR_BROWSERS: Readonly<Pick<BuildOptions, 'target' | 'logLevel'>> & {
  readonly bundle: true;
  readonly splitting: true;
  readonly format: 'esm';
  readonly conditions: string[];
  readonly mainFields: string[];
};
export function servedAt(path: string): string;
export function keepAddress(text: string, address: string): string;
