/** The files of one entry of a catalogue: its page, its cards, and its description for those who embed an address. */
import { createHash } from 'node:crypto';
import { prerender } from '../../server/prerender.js';
import type { LanguageFile } from '../../documents/language-file.js';
import { version } from '../../version.js';
import { packageText } from '../package-root.js';
import type { Config, KindOfDocument } from '../../documents/config.js';
import type { Publisher } from '../../embed/publisher.js';
import { messageOf } from '../output.js';
import type { Json } from '../project.js';
import { isThere, keepKit, writeKit, type CardKeys } from './cards.js';
import { entriesOf, type CatalogueEntry, type Published } from './entries.js';
import { entryPage, oembedOf } from './entry-page.js';
import { SiteFolder, WriteError } from './folder.js';
import { learnLanguages } from './language-files.js';
import { catalogueHtml, type Around } from './page.js';
import { Subsets } from './subset.js';

/** What all entries are made from, as plain data: a process of its own may be given it. */
export interface CatalogueWork {
  /** The folder of the site. */
  readonly root: string;
  readonly config: Config;
  readonly documents: ReadonlyMap<KindOfDocument, Json>;
  readonly publisher: Publisher;
  /** The folder of the newest release, with a slash at its end. */
  readonly moving: string;
  /** What the cards that are there were drawn from; absent where there are to be none. */
  readonly cards?: CardKeys | undefined;
  /** Whether cards that are there stay, and none is drawn. */
  readonly noCards?: boolean;
  /** What the pages that are there were made from. */
  readonly pages?: CardKeys | undefined;
  /** The publisher's own. */
  readonly languages?: readonly LanguageFile[] | undefined;
  /** The publisher's logo, as a `data:` address. */
  readonly logo?: string | undefined;
}

/** What came of some entries. */
export interface Made {
  /** The files that belong to the site now, and how many of them were written. */
  readonly files: readonly string[];
  readonly written: number;
  readonly cards: CardKeys;
  readonly pages: CardKeys;
  readonly warnings: readonly string[];
  /** Figures whose cards stay as an earlier edition had them. */
  readonly old: readonly string[];
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

const hashOf = (made: readonly unknown[]): string => createHash('sha256').update(JSON.stringify(made)).digest('hex');

/** Makes entries, each by its place in the catalogue: in this process, or in one of several that have the same work. */
export class EntryFiles {
  private readonly published: Published;
  private readonly around: Around;
  private readonly subsets: Subsets | undefined;
  private readonly glossary: string;
  private readonly glossaryKey: string;
  /** What every page depends on beside its own words: the library, and the publisher's languages. */
  private readonly base: string;

  constructor(private readonly work: CatalogueWork) {
    const { documents, languages = [] } = work;
    learnLanguages(languages);
    this.base = hashOf([version, packageText('dist/integrity.json'), languages]);
    this.around = aroundOf(work);
    this.published = entriesOf(documents, this.around.language);
    const figures = documents.get('figures');
    this.subsets = figures && new Subsets(figures);
    this.glossary = JSON.stringify(documents.get('glossary') ?? {});
    // One for all terms: a glossary of a thousand is long.
    this.glossaryKey = hashOf([this.glossary]);
  }

  async make(places: readonly number[]): Promise<Made> {
    const site = new SiteFolder(this.work.root);
    const keys: Record<string, CardKeys[string]> = {};
    const pages: Record<string, CardKeys[string]> = {};
    const warnings: string[] = [];
    const old: string[] = [];
    for (const place of places) {
      const entry = this.published.entries[place]!;
      try {
        const { cards, page } = await this.write(site, entry, warnings, old);
        Object.assign(keys, cards);
        pages[entry.path] = page;
      } catch (error) {
        throw new Error(`${entry.kind} ${entry.id}: ${messageOf(error)}`);
      }
    }
    return { files: site.files, written: site.written, cards: keys, pages, warnings, old };
  }

  private async write(
    site: SiteFolder,
    entry: CatalogueEntry,
    warnings: string[],
    old: string[],
  ): Promise<{ readonly cards: CardKeys; readonly page: CardKeys[string] }> {
    const { published, around } = this;
    const { cards, noCards, logo } = this.work;
    const document = this.documentOf(entry);
    let drawn: CardKeys = {};
    let isNew = true;
    if (cards && entry.kind === 'figure' && entry.current)
      try {
        const language = published.figures.language;
        const kit = { entry, document, language, around, logo };
        if (noCards) ({ kept: drawn, isNew } = await keepKit(site, kit, cards));
        else drawn = await writeKit(site, kit, cards);
        if (!isNew) old.push(entry.id);
      } catch (error) {
        if (error instanceof WriteError) throw error;
        // A card's letters are Latin and Arabic: a figure in others has its page all the same.
        warnings.push(`figure ${entry.id} has no card: ${messageOf(error)}`);
      }
    const bare = catalogueHtml(entryPage(entry, published, around, isNew && Object.keys(drawn).length > 0), around);
    const path = `${entry.path}index.html`;
    const page = { key: hashOf([this.base, bare, entry.kind === 'term' ? this.glossaryKey : document]), files: [path] };
    if (!(await isThere(site, this.work.pages?.[entry.path], page.key))) {
      const { html, styles } = await prerender(bare, {
        url: new URL(entry.path, around.address).href,
        read: () => Promise.resolve(document),
      });
      await site.write(
        path,
        html.replace("style-src 'self'", () => `style-src 'self' ${styles.join(' ')}`),
      );
    }
    const oembed = oembedOf(entry, published, around);
    if (oembed) await site.write(`oembed/${entry.path.replace(/\/$/, '')}.json`, `${JSON.stringify(oembed)}\n`);
    return { cards: drawn, page };
  }

  private documentOf({ kind, id }: CatalogueEntry): string {
    if (kind === 'term') return this.glossary;
    return kind === 'figure' ? this.subsets!.of(id) : this.subsets!.ofQuote(id);
  }
}
