/** The embed builder of a site: at `/builder/`, apart from the releases, whose newest it writes lines for. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Publisher } from '../../embed/publisher.js';
import { inPackage } from '../package-root.js';
import type { SiteFolder } from './folder.js';

/** @param moving the folder of the newest release, with a slash at its end */
export async function writeBuilder(site: SiteFolder, publisher: Publisher, moving: string): Promise<void> {
  for (const name of readdirSync(inPackage('dist/builder')).sort()) {
    if (/^publisher\./.test(name)) continue;
    const bytes = readFileSync(inPackage(`dist/builder/${name}`));
    await site.write(`builder/${name}`, name === 'index.html' ? builderPage(bytes.toString(), moving) : bytes);
  }
  await site.write('builder/publisher.json', `${JSON.stringify(publisher, null, 2)}\n`);
}

/** The builder's page, with the release that lies elsewhere. @throws Error where it isn't as the library writes it */
export function builderPage(page: string, moving: string): string {
  const parts: readonly (readonly [string, string])[] = [
    ['<meta name="impact-release" content="../" />', `<meta name="impact-release" content="../${moving}" />`],
    ['src="../impact.js"', `src="../${moving}impact.js"`],
    // The catalogue has the same lines, ready to copy.
    [
      '<a href="../docs/partners/paste.html">The documentation</a> says how to write a',
      '<a href="../">The catalogue</a> has a line ready to copy, and no need to write a',
    ],
    [
      '<a href="../docs/index.html">Documentation</a>',
      '<a href="../">Catalogue</a> <a href="../docs/index.html">Documentation</a>',
    ],
  ];
  return parts.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`the builder’s page has no ${from}`);
    return text.replace(from, () => to);
  }, page);
}
