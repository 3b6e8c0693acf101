/** The files of one entry of a catalogue: its page, its cards, and its description for those who embed an address. */
import { prerender } from '../../server/prerender.js';
import type { Config, KindOfDocument } from '../../documents/config.js';
import type { Publisher } from '../../embed/publisher.js';
import { messageOf } from '../output.js';
import type { Json } from '../project.js';
import { writeKit, type CardKeys } from './cards.js';
import { entriesOf, type CatalogueEntry, type Published } from './entries.js';
import { entryPage, oembedOf } from './entry-page.js';
import { SiteFolder } from './folder.js';
import { catalogueHtml, type Around } from './page.js';
import { Subsets } from './subset.js';

/** What all entries are made from, as plain data: a thread of its own may be given it. */
export interface CatalogueWork {
  /** The folder of the site. */
  readonly root: string;
  readonly config: Config;
  readonly documents: ReadonlyMap<KindOfDocument, Json>;
  readonly publisher: Publisher;
  /** The folder of the newest release, with a slash at its end. */
  readonly moving: string;
  /** What the cards that are there were drawn from; absent where none are drawn. */
  readonly cards?: CardKeys | undefined;
  /** The publisher's logo, as a `data:` address. */
  readonly logo?: string | undefined;
}

/** What came of some entries. */
export interface Made {
  /** The files that belong to the site now, and how many of them were written. */
  readonly files: readonly string[];
  readonly written: number;
  readonly cards: CardKeys;
  readonly warnings: readonly string[];
}

/** What every page of a catalogue has around its content. */
export function aroundOf({
  config,
  publisher,
  moving,
}: Pick<CatalogueWork, 'config' | 'publisher' | 'moving'>): Around {
  const logo = config.logo && `builder/logo${/\.\w+$/.exec(config.logo)?.[0] ?? ''}`;
  return { publisher, address: config.address, moving, language: config.languages?.[0] ?? 'en', logo };
}

/** Makes entries, each by its place in the catalogue: in this thread, or in one of several that have the same work. */
export class EntryFiles {
  private readonly published: Published;
  private readonly around: Around;
  private readonly subsets: Subsets | undefined;
  private readonly glossary: string;

  constructor(private readonly work: CatalogueWork) {
    const { documents } = work;
    this.around = aroundOf(work);
    this.published = entriesOf(documents, this.around.language);
    const figures = documents.get('figures');
    this.subsets = figures && new Subsets(figures);
    this.glossary = JSON.stringify(documents.get('glossary') ?? {});
  }

  async make(places: readonly number[]): Promise<Made> {
    const site = new SiteFolder(this.work.root);
    const keys: Record<string, CardKeys[string]> = {};
    const warnings: string[] = [];
    for (const place of places) {
      const entry = this.published.entries[place]!;
      try {
        Object.assign(keys, await this.write(site, entry, warnings));
      } catch (error) {
        throw new Error(`${entry.kind} ${entry.id}: ${messageOf(error)}`);
      }
    }
    return { files: site.files, written: site.written, cards: keys, warnings };
  }

  private async write(site: SiteFolder, entry: CatalogueEntry, warnings: string[]): Promise<CardKeys> {
    const { published, around } = this;
    const { cards, logo } = this.work;
    const document = this.documentOf(entry);
    let drawn: CardKeys = {};
    if (cards && entry.kind === 'figure' && entry.current)
      try {
        const language = published.figures.language;
        drawn = await writeKit(site, { entry, document, language, around, logo }, cards);
      } catch (error) {
        // A card's letters are Latin and Arabic: a figure in others has its page all the same.
        warnings.push(`figure ${entry.id} has no card: ${messageOf(error)}`);
      }
    const page = entryPage(entry, published, around, Object.keys(drawn).length > 0);
    const { html, styles } = await prerender(catalogueHtml(page, around), {
      url: new URL(entry.path, around.address).href,
      read: () => Promise.resolve(document),
    });
    await site.write(
      `${entry.path}index.html`,
      html.replace("style-src 'self'", () => `style-src 'self' ${styles.join(' ')}`),
    );
    const oembed = oembedOf(entry, published, around);
    if (oembed) await site.write(`oembed/${entry.path.replace(/\/$/, '')}.json`, `${JSON.stringify(oembed)}\n`);
    return drawn;
  }

  private documentOf({ kind, id }: CatalogueEntry): string {
    if (kind === 'term') return this.glossary;
    return kind === 'figure' ? this.subsets!.of(id) : this.subsets!.ofQuote(id);
  }
}
