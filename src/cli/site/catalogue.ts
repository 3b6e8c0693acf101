/** The catalogue: a page for every figure, term and quote, a front page that finds them, and what hosts and search engines read. */
import { prerender } from '../../server/prerender.js';
import { openCards } from './cards.js';
import type { Config, KindOfDocument } from '../../documents/config.js';
import type { Publisher } from '../../embed/publisher.js';
import type { LoggedDocumentChange } from '../../documents/changes.js';
import type { Json } from '../project.js';
import { writeChanges } from './changes-page.js';
import { entriesOf, type CatalogueEntry, type Published } from './entries.js';
import { entryPage, oembedOf } from './entry-page.js';
import { frontPage } from './front-page.js';
import type { SiteFolder } from './folder.js';
import { catalogueHtml, type Around } from './page.js';
import { privacyPage } from './privacy-page.js';
import { Subsets } from './subset.js';

export interface CatalogueOptions {
  readonly config: Config;
  readonly documents: ReadonlyMap<KindOfDocument, Json>;
  readonly publisher: Publisher;
  /** The folder of the newest release, with a slash at its end. */
  readonly moving: string;
  readonly cards: boolean;
  readonly log: readonly LoggedDocumentChange[];
}

const xml = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)!};`);

/** Fills the elements of a page, from documents that are at hand. */
async function filled(
  page: string,
  url: string,
  read: (address: string) => string,
): Promise<{ html: string; styles: readonly string[] }> {
  const { html, styles } = await prerender(page, { url, read: (address) => Promise.resolve(read(address)) });
  return { html, styles };
}

/** The publisher's colour and font, for the catalogue's own pages and the builder's. */
export const publisherSheet = ({ accent, font }: Publisher): string =>
  accent || font
    ? `:root{${accent ? `--accent:light-dark(${accent},color-mix(in oklab,${accent} 45%,#fff));--impact-accent:var(--accent);` : ''}${font ? `--impact-font:${font};` : ''}}\n`
    : ':root{}\n';

/** @returns how many entries have a page */
export async function writeCatalogue(site: SiteFolder, options: CatalogueOptions): Promise<number> {
  const { config, documents, publisher, moving } = options;
  const language = config.languages?.[0] ?? 'en';
  const published = entriesOf(documents, language);
  const logo = config.logo && `builder/logo${/\.\w+$/.exec(config.logo)?.[0] ?? ''}`;
  const around: Around = { publisher, address: config.address, moving, language, logo };
  await site.write('builder/publisher.css', publisherSheet(publisher));
  const cards = options.cards ? await openCards(site, publisher.accent) : undefined;
  try {
    await writeEntries(site, options, published, around, cards);
  } finally {
    await cards?.close();
  }
  await site.write('index.html', catalogueHtml(frontPage(published, around), around));
  await site.write('privacy/index.html', catalogueHtml(privacyPage(around), around));
  await writeChanges(site, options.log, published, around);
  await site.write('sitemap.xml', sitemap(published, around));
  await site.write('robots.txt', `User-agent: *\nAllow: /\nSitemap: ${new URL('sitemap.xml', config.address).href}\n`);
  return published.entries.length;
}

async function writeEntries(
  site: SiteFolder,
  { documents }: CatalogueOptions,
  published: Published,
  around: Around,
  cards: Awaited<ReturnType<typeof openCards>> | undefined,
): Promise<void> {
  const json = documents.get('figures');
  const subsets = json && new Subsets(json);
  const glossary = JSON.stringify(documents.get('glossary') ?? {});
  const documentOf = (entry: CatalogueEntry): string =>
    entry.kind === 'term' ? glossary : entry.kind === 'figure' ? subsets!.of(entry.id) : JSON.stringify(json);
  const drawn: Promise<unknown>[] = [];
  for (const entry of published.entries) {
    const card =
      cards && entry.kind === 'figure' && entry.current ? `cards/${entry.path.split('/')[1]}.png` : undefined;
    if (card && cards) {
      site.keep(card);
      drawn.push(cards.draw(card, entry.id, documentOf(entry), around.language));
      // A few at a time: a thousand pictures at once would need the memory of a thousand.
      if (drawn.length % 16 === 0) await Promise.all(drawn.splice(0));
    }
    const page = entryPage(entry, published, around, card);
    const bare = catalogueHtml(page, around);
    const { html, styles } = await filled(bare, new URL(entry.path, around.address).href, () => documentOf(entry));
    await site.write(
      `${entry.path}index.html`,
      html.replace("style-src 'self'", () => `style-src 'self' ${styles.join(' ')}`),
    );
    const oembed = oembedOf(entry, published, around);
    if (oembed) await site.write(`oembed/${entry.path.replace(/\/$/, '')}.json`, `${JSON.stringify(oembed)}\n`);
  }
  await Promise.all(drawn);
}

function sitemap({ entries }: Published, { address }: Around): string {
  const paths = ['', 'changes/', 'privacy/', ...entries.map(({ path }) => path)];
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${paths.map((path) => `<url><loc>${xml(new URL(path, address).href)}</loc></url>`).join('\n')}
</urlset>
`;
}
