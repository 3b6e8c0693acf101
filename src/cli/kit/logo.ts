/** The publisher's logo, as a picture may hold it. */
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Project } from '../project.js';

const TYPES: Readonly<Record<string, string>> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.svg': 'image/svg+xml',
};

/** A `data:` address; none of a file that is no PNG, JPEG or SVG image: the name stands in its place. */
export async function logoOf({
  folder,
  config: { logo },
}: Pick<Project, 'folder' | 'config'>): Promise<string | undefined> {
  const type = logo && TYPES[extname(logo).toLowerCase()];
  if (!logo || !type) return undefined;
  return `data:${type};base64,${(await readFile(join(folder, logo))).toString('base64')}`;
}
