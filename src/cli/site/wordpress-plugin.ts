/** The WordPress plugin as a publisher hands it out: its settings begin with the publisher's address, documents and looks. */
import { readFile } from 'node:fs/promises';
import { inPackage } from '../package-root.js';
import type { SiteFolder } from './folder.js';

/** Where the builder and the catalogue look for it, in the folder of the newest release. */
export const PLUGIN = 'wordpress/impact-elements.zip';

const quoted = (text: string): string => `'${text.replace(/[\\']/g, (sign) => `\\${sign}`)}'`;

/** A value as PHP writes it: texts and lists by name or in order. */
function php(value: unknown): string {
  if (Array.isArray(value)) return `array( ${value.map(php).join(', ')} )`;
  if (typeof value !== 'object' || value === null) return quoted(String(value));
  return `array( ${Object.entries(value)
    .map(([name, each]) => `${quoted(name)} => ${php(each)}`)
    .join(', ')} )`;
}

/** The settings as the plugin has them, from what it would ask the publisher for. */
export function publisherFile(
  base: string,
  { languages, ...settings }: { readonly languages?: readonly string[]; readonly [name: string]: unknown },
): string {
  const all = { publisher: base, ...settings, ...(languages?.[0] && { language: languages[0] }) };
  return `<?php
/**
 * Whose copy this is. Written by impact-elements build.
 *
 * @package ImpactElements
 */

defined( 'ABSPATH' ) || exit;

return ${php(all)};
`;
}

/** @param file PHP that returns the settings */
export async function writePlugin(site: SiteFolder, folder: string, file: string): Promise<void> {
  const { strToU8, unzipSync, zipSync } = await import('fflate');
  const files = unzipSync(await readFile(inPackage(`dist/${PLUGIN}`)));
  files['impact-elements/generated/publisher.php'] = strToU8(file);
  // One date for all, so that the same files make the same archive.
  await site.write(`${folder}${PLUGIN}`, zipSync(files, { level: 9, mtime: new Date(1980, 0, 1) }));
}
