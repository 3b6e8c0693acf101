/** The catalogue: a page for every figure, term and quote, a front page that finds them, and what hosts and search engines read. */
import type { Config, KindOfDocument } from '../../documents/config.js';
import type { Publisher } from '../../embed/publisher.js';
import type { LoggedDocumentChange } from '../../documents/changes.js';
import type { Json } from '../project.js';
import { DRAWN, MADE, readCardKeys, writeCardKeys, type CardKeys } from './cards.js';
import { writeChanges } from './changes-page.js';
import { entriesOf, type Published } from './entries.js';
import { aroundOf } from './entry-files.js';
import { makeEntries } from './entry-processes.js';
import { frontPage } from './front-page.js';
import type { SiteFolder } from './folder.js';
import { catalogueHtml, type Around } from './page.js';
import { languagesPage } from './languages-page.js';
import { privacyPage } from './privacy-page.js';
import { shippedLanguages } from '../languages.js';
import type { LanguageFile } from '../../documents/language-file.js';

export interface CatalogueOptions {
  readonly config: Config;
  readonly documents: ReadonlyMap<KindOfDocument, Json>;
  readonly publisher: Publisher;
  /** The folder of the newest release, with a slash at its end. */
  readonly moving: string;
  readonly cards: boolean;
  readonly log: readonly LoggedDocumentChange[];
  /** The publisher's own. */
  readonly languages: readonly LanguageFile[];
  readonly warn: (line: string) => void;
  /** The publisher's logo, as a `data:` address. */
  readonly logo?: string | undefined;
}

const xml = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)!};`);

/** The publisher's colour and font, for the catalogue's own pages and the builder's. */
export const publisherSheet = ({ accent, font }: Publisher): string =>
  accent || font
    ? `:root{${accent ? `--accent:light-dark(${accent},color-mix(in oklab,${accent} 45%,#fff));--impact-accent:var(--accent);` : ''}${font ? `--impact-font:${font};` : ''}}\n`
    : ':root{}\n';

/** @returns how many entries have a page */
export async function writeCatalogue(site: SiteFolder, options: CatalogueOptions): Promise<number> {
  const { config, documents, publisher, moving, warn, logo } = options;
  const around = aroundOf(options);
  const published = entriesOf(documents, around.language);
  await site.write('builder/publisher.css', publisherSheet(publisher));
  const cards = await readCardKeys(site, DRAWN);
  const old: string[] = [];
  const pages = await readCardKeys(site, MADE);
  const drawn: Record<string, CardKeys[string]> = {};
  const written: Record<string, CardKeys[string]> = {};
  await makeEntries(
    {
      ...{ root: site.root, config, documents, publisher, moving, cards, pages, logo },
      noCards: !options.cards,
      languages: options.languages,
    },
    published.entries.length,
    (made) => {
      site.take(made);
      Object.assign(drawn, made.cards);
      Object.assign(written, made.pages);
      made.warnings.forEach(warn);
      old.push(...made.old);
    },
  );
  if (old.length)
    warn(
      `cards of an earlier edition stay, and pages don’t show them: ${old.slice(0, 5).join(', ')}${old.length > 5 ? ` and ${old.length - 5} more` : ''}: build without --no-cards draws them`,
    );
  if (options.cards || Object.keys(drawn).length) await writeCardKeys(site, DRAWN, drawn);
  await writeCardKeys(site, MADE, written);
  await site.write('index.html', catalogueHtml(frontPage(published, around), around));
  await site.write('privacy/index.html', catalogueHtml(privacyPage(around), around));
  const spoken = languagesPage(shippedLanguages(), options.languages, around);
  await site.write('languages/index.html', catalogueHtml(spoken, around));
  await writeChanges(site, options.log, published, around);
  await site.write('sitemap.xml', sitemap(published, around));
  await site.write('robots.txt', `User-agent: *\nAllow: /\nSitemap: ${new URL('sitemap.xml', config.address).href}\n`);
  return published.entries.length;
}

function sitemap({ entries }: Published, { address }: Around): string {
  const paths = ['', 'changes/', 'privacy/', 'languages/', ...entries.map(({ path }) => path)];
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${paths.map((path) => `<url><loc>${xml(new URL(path, address).href)}</loc></url>`).join('\n')}
</urlset>
`;
}
