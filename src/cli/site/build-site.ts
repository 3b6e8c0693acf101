/** Writes a site: releases, documents, frame page, builder, catalogue, documentation, schemas, and what hosts say with each file. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KindOfDocument } from '../../documents/config.js';
import { logoOf } from '../kit/logo.js';
import { messageOf } from '../output.js';
import { inPackage, packageText } from '../package-root.js';
import type { Json, Project } from '../project.js';
import { writeBuilder } from './builder-page.js';
import { writeCatalogue } from './catalogue.js';
import { addToLog, readLog } from './change-log.js';
import { changesSince } from './upgrade-notes.js';
import { writeDocumentation } from './documentation.js';
import { SiteFolder, WriteError } from './folder.js';
import { publisherFrame } from './frame-page.js';
import { apacheFile, baseOf, groupsOf, headersFile, nginxFile, redirectsFile } from './headers.js';
import { learnLanguages } from './language-files.js';
import { postsOf } from './posts.js';
import { publisherOf } from './publisher.js';
import { LIST, writeRelease } from './release.js';
import { publisherFile, writePlugin } from './wordpress-plugin.js';

export interface BuildOptions {
  /** The library's. */
  readonly version: string;
  /** Whether earlier releases are taken over from the site that is live. */
  readonly live?: boolean;
  readonly cards?: boolean;
  /** Whether nobody is asked for anything. */
  readonly offline?: boolean;
  /** Whether what has changed is added to the folder's log; it is where nothing is said. */
  readonly logs?: boolean;
  /** Whether the site is only looked at on this machine: lines name the configuration's address all the same. */
  readonly tried?: boolean;
  /** ISO 8601 day. */
  readonly today: string;
  readonly warn: (line: string) => void;
}

export interface Built {
  readonly written: number;
  readonly removed: number;
  /** Pages of the catalogue. */
  readonly entries: number;
  /** The release that was current until now. */
  readonly before: string | undefined;
  /** What its partners should know of the new one. */
  readonly changes: readonly string[];
}

/** Folders whose files all come from this build. */
const OURS = [
  'data',
  'schema',
  'builder',
  'docs',
  'figures',
  'terms',
  'quotes',
  'changes',
  'cards',
  'kits',
  'oembed',
  'privacy',
  'languages',
];

/** A file that every build writes into a folder whose name a site may well have had before. */
const MARKS: Readonly<Record<string, string>> = {
  docs: 'docs/data/figures.json',
  languages: 'languages/index.html',
};

/** Files beside those folders that a build writes, and a site may well have had before. */
const FRONT = ['index.html', 'sitemap.xml', 'robots.txt', '_headers', '_redirects', 'nginx.conf', '.htaccess'];

/** Ends a build that would remove or replace what none wrote: whatever it doesn't write in its own folders goes. */
async function refuseStrangers(site: SiteFolder): Promise<void> {
  const isBuilt = await site.has(LIST);
  for (const name of isBuilt ? [] : FRONT)
    if (await site.has(name))
      throw new Error(`${name} was not written by a build: move it, since a build writes one of that name`);
  for (const name of OURS) {
    const mark = MARKS[name];
    if ((isBuilt && !mark) || (mark && (await site.has(mark)))) continue;
    const [stranger] = await site.list(name);
    if (stranger)
      throw new Error(`${stranger} was not written by a build: move it, since ${name}/ is a folder of the site's own`);
  }
}

/**
 * @param out the folder of the site; what is in it of earlier releases stays
 * @throws Error that says whether the site is still as it was, or new in part
 */
export async function buildSite(project: Project, out: string, options: BuildOptions): Promise<Built> {
  const site = new SiteFolder(out);
  // What a build has left that was cut off.
  await site.forget();
  const filled = await fillSite(site, project, options).catch(async (error: unknown) => {
    await site.forget().catch(() => undefined);
    if (!site.written && !(error instanceof WriteError)) throw error;
    throw saying(error, `Nothing in ${out} has changed`);
  });
  try {
    await site.replace(LIST);
    return { ...filled, written: site.written, removed: await site.sweep(OURS) };
  } catch (error) {
    throw saying(
      error,
      `${out} is new in part: files that weren’t written yet are as the last build left them. Build again before you upload it`,
    );
  }
}

const saying = (error: unknown, more: string): Error => new Error(`${messageOf(error).replace(/\.$/, '')}. ${more}`);

async function fillSite(
  site: SiteFolder,
  project: Project,
  options: BuildOptions,
): Promise<Omit<Built, 'written' | 'removed'>> {
  const { config, folder } = project;
  learnLanguages(project.languages);
  await refuseStrangers(site);
  const log = await readLog(folder);
  const documents = new Map<KindOfDocument, Json>(project.documents);
  const posts = await postsOf(config, folder, documents.get('posts'), {
    offline: Boolean(options.offline),
    warn: options.warn,
  });
  if (posts) documents.set('posts', posts);
  const { list, before } = await writeRelease(
    site,
    options.version,
    (page) => publisherFrame(page, config.origins ?? [], config.typedFigures ?? true),
    project.languages,
    options.live ? config.address : undefined,
  );
  const editions: [Json, Json][] = [];
  for (const kind of ['figures', 'glossary'] as const) {
    const old = await site.read(`data/${kind}.json`);
    const now = documents.get(kind);
    if (old && now) editions.push([JSON.parse(old.toString()) as Json, now]);
  }
  const { changes, write } = addToLog(folder, log, (options.logs ?? true) ? editions : [], options.today);
  for (const name of readdirSync(inPackage('schema')).filter((each) => each.endsWith('.json')))
    await site.write(`schema/${name}`, readFileSync(inPackage(`schema/${name}`)));
  const publisher = publisherOf(config, documents);
  const release = options.tried && { release: new URL(list.folder, config.address).href };
  await writeBuilder(site, { ...publisher, ...release }, list.folder);
  await writeDocumentation(site, list.folder);
  if (config.logo)
    await site.write(`builder/logo${/\.\w+$/.exec(config.logo)?.[0] ?? ''}`, readFileSync(join(folder, config.logo)));
  const entries = await writeCatalogue(site, {
    config,
    documents,
    publisher,
    moving: list.folder,
    cards: options.cards ?? true,
    log: changes,
    languages: project.languages,
    warn: options.warn,
    logo: await logoOf(project),
  }).catch((error: unknown) => {
    // Whoever makes entries beside this one may have begun to write by then.
    throw new WriteError(messageOf(error));
  });
  // The WordPress plugin asks for this one in the folder of the script, and begins with the same.
  const asked = pluginConfig(project, documents);
  await site.write(`${list.folder}impact.config.json`, `${JSON.stringify(asked, null, 2)}\n`);
  await writePlugin(site, list.folder, publisherFile(new URL(list.folder, config.address).href, asked));
  const base = baseOf(config.address);
  const groups = groupsOf(
    list.releases.map(({ version }) => version),
    list.folder,
    base,
  );
  await site.write('_headers', headersFile(groups));
  await site.write('_redirects', redirectsFile(list.folder, base));
  await site.write('nginx.conf', nginxFile(groups, list.folder, base));
  await site.write('.htaccess', apacheFile(groups, list.folder, base));
  for (const [kind, { $schema: _, ...json }] of documents) {
    const document = {
      $schema: `../schema/${kind}.schema.json`,
      ...json,
      ...(kind === 'figures' && { changesPage: '../changes/' }),
    };
    await site.write(`data/${kind}.json`, `${JSON.stringify(document)}\n`);
  }
  // The editions are replaced right after the log: a build that failed finds the same changes when it is repeated.
  await write();
  return {
    entries,
    before,
    changes: before ? changesSince(packageText('CHANGELOG.md'), before) : [],
  };
}

/** What the WordPress plugin asks of a publisher: documents, feeds, looks, language. */
function pluginConfig({ config }: Project, documents: ReadonlyMap<KindOfDocument, Json>) {
  const { address, accent, languages, feed, name } = config;
  return {
    documents: Object.fromEntries(
      [...documents.keys()].map((kind) => [kind, new URL(`data/${kind}.json`, address).href]),
    ),
    ...(feed && { feeds: [{ url: feed.from, title: typeof name === 'string' ? name : Object.values(name)[0] }] }),
    ...(accent && { accent }),
    ...(languages && { languages }),
  };
}
