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

/** Where an archive's list of files is, which its last 22 bytes say: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.16. */
function listOf(archive: Uint8Array): { readonly from: number; readonly length: number; readonly end: Uint8Array } {
  const end = new Uint8Array(archive.subarray(-22));
  const view = new DataView(end.buffer);
  if (view.getUint32(0, true) !== 0x06054b50) throw new Error('the package’s WordPress plugin is no archive');
  return { from: view.getUint32(16, true), length: view.getUint32(12, true), end };
}

/** Puts the one file of an archive into another as it is: to compress the others once more takes most of a small site's build. */
function joined(archive: Uint8Array, added: Uint8Array): Uint8Array {
  const [old, one] = [listOf(archive), listOf(added)];
  const entry = new Uint8Array(added.subarray(one.from, one.from + one.length));
  new DataView(entry.buffer).setUint32(42, old.from, true);
  const view = new DataView(old.end.buffer);
  for (const at of [8, 10]) view.setUint16(at, view.getUint16(at, true) + 1, true);
  view.setUint32(12, old.length + one.length, true);
  view.setUint32(16, old.from + one.from, true);
  const list = archive.subarray(old.from, old.from + old.length);
  return Buffer.concat([archive.subarray(0, old.from), added.subarray(0, one.from), list, entry, old.end]);
}

/** @param file PHP that returns the settings */
export async function writePlugin(site: SiteFolder, folder: string, file: string): Promise<void> {
  const { strToU8, zipSync } = await import('fflate');
  const settings = { 'impact-elements/generated/publisher.php': strToU8(file) };
  // As scripts/wordpress.ts has the others: a date that stays, so that the same files make the same archive, and 0644.
  const added = zipSync(settings, { level: 9, mtime: '1980-01-01T00:00', os: 3, attrs: 0o100644 * 0x10000 });
  await site.write(`${folder}${PLUGIN}`, joined(await readFile(inPackage(`dist/${PLUGIN}`)), added));
}
