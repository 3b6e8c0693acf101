/** The package that this command belongs to: it lies the same way from the source as from the built command. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A path within the package. */
export const inPackage = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

export const packageText = (path: string): string => readFileSync(inPackage(path), 'utf8');
