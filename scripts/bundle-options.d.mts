import type { BuildOptions } from 'esbuild';

export const FOR_BROWSERS: Readonly<Pick<BuildOptions, 'target' | 'logLevel'>> & {
  readonly bundle: true;
  readonly splitting: true;
  readonly format: 'esm';
  readonly conditions: string[];
  readonly mainFields: string[];
};
export const FOR_NODE: Readonly<Pick<BuildOptions, 'target' | 'tsconfig'>> & {
  readonly bundle: true;
  readonly splitting: true;
  readonly format: 'esm';
  readonly platform: 'node';
  readonly packages: 'external';
};
export function servedAt(path: string): string;
export function keepAddress(text: string, address: string): string;
