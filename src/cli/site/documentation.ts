/** The library's documentation in a site, at `/docs/`: its pages load the site's own release, and bring the documents of their examples. */
import { readdirSync, readFileSync } from 'node:fs';
import { inPackage } from '../package-root.js';
import type { SiteFolder } from './folder.js';

const EXAMPLES = 'docs/data/';

/**
 * A page as the library's own build has it, made to lie in a site. Search engines are asked to list no copy of it.
 *
 * @param moving the folder of the newest release, with a slash at its end
 */
export const documentationPage = (page: string, moving: string): string =>
  page
    .replace(/(?<==")((?:\.\.\/)+)impact\.js(?=")/g, (_, up: string) => `${up}${moving}impact.js`)
    .replace(/(?<==")((?:\.\.\/)+)data\/(?=[\w-]+\.json\b)/g, (_, up: string) => `${up}${EXAMPLES}`)
    .replace(
      /<a href="((?:\.\.\/)+)builder\/index\.html">Embed builder<\/a>/,
      (link, up: string) => `<a href="${up}">Catalogue</a> ${link}`,
    )
    .replace('<meta charset="utf-8" />', (meta) => `${meta}\n    <meta name="robots" content="noindex" />`);

/** @param moving the folder of the newest release, with a slash at its end */
export async function writeDocumentation(site: SiteFolder, moving: string): Promise<void> {
  for (const [from, to] of [
    ['dist/docs', 'docs/'],
    ['dist/data', EXAMPLES],
  ] as const) {
    for (const entry of readdirSync(inPackage(from), { recursive: true, encoding: 'utf8' }).sort()) {
      const path = entry.replaceAll('\\', '/');
      if (!/\.\w+$/.test(path)) continue;
      const bytes = readFileSync(inPackage(`${from}/${path}`));
      await site.write(`${to}${path}`, path.endsWith('.html') ? documentationPage(bytes.toString(), moving) : bytes);
    }
  }
}
