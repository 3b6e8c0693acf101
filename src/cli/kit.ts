import { basename, join, resolve } from 'node:path';
import { mkdir, rm } from 'node:fs/promises';
import { count } from './findings.js';
import { kitCards, kitTexts, fileName, refuse, type KitOf } from './kit/kit.js';
import { logoOf } from './kit/logo.js';
import { today } from './known.js';
import { print, printText, reasonOf } from './output.js';
import { readProject } from './project.js';
import { printRemarks } from './build.js';
import { entriesOf, type CatalogueEntry } from './site/entries.js';
import { aroundOf } from './site/entry-files.js';
import { publisherOf } from './site/publisher.js';
import { majorFolder } from './site/release.js';
import { Subsets } from './site/subset.js';
import { failWith, parseOptions, UsageError } from './usage-error.js';
import { version } from '../version.js';
import { writeTogether } from './write-atomically.js';
import { likely } from '../documents/likely.js';

export const usage = `impact-elements kit [FOLDER] [OPTION]…

Writes what somebody needs who passes a figure on: its card in three shapes as PNG and
SVG, a piece of an email, the alternative text, and a slide for PowerPoint whose words
can be edited, with the source in its notes. FOLDER has impact.config.json.
  --figure ID    the figure; more than once for several (all that are current)
  --out FOLDER   where they go, a folder for each figure (kits, in FOLDER)
A figure that was withdrawn is refused; of one that was superseded its follower is named.
The email shows the card that build puts at the configuration's address.
Exit codes: 0 they were written, 1 they were not, 2 the command line was wrong`;

const OPTIONS = {
  figure: { type: 'string', multiple: true },
  out: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

type FigureEntry = CatalogueEntry & { readonly kind: 'figure' };

/** So many ids are named where none is near. */
const NAMED = 5;

/** What to write in place of an id that no figure has: the one that is near, those that have it in them, or some that there are. */
function repairOf(id: string, entries: readonly FigureEntry[]): string {
  const ids = entries.map((entry) => entry.id);
  const meant = likely(id, ids);
  if (meant) return `: write ${meant}`;
  const typed = id.toLowerCase();
  const near = ids.filter((each) => typed && each.toLowerCase().includes(typed));
  const named = near.length ? near : ids;
  if (!named.length) return ': the document has none';
  const more = named.length - NAMED;
  return `: there ${named.length > 1 ? 'are' : 'is'} ${named.slice(0, NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** The figures that were asked for. @throws Error for one that isn't there, or that nobody should pass on */
function chosen(entries: readonly FigureEntry[], ids: readonly string[] | undefined): readonly FigureEntry[] {
  if (!ids) return entries.filter(({ current }) => current);
  return ids.map((id) => {
    const entry = entries.find((each) => each.id === id);
    if (!entry) throw new Error(`there is no figure “${id}”${repairOf(id, entries)}`);
    refuse(entry);
    return entry;
  });
}

/** Writes the files of a folder, all or none. A folder that it made goes again where they could not be written. */
async function writeFiles(
  place: string,
  files: readonly { readonly path: string; readonly content: string | Uint8Array }[],
): Promise<void> {
  const made = await mkdir(place, { recursive: true });
  try {
    await writeTogether(files.map(({ path, content }) => ({ path: join(place, path), content })));
  } catch (error) {
    // The first that was made, and all below it: nobody else has anything in there.
    if (made) await rm(made, { recursive: true, force: true }).catch(() => undefined);
    const { code, path = '' } = error as NodeJS.ErrnoException;
    throw code ? new Error(`${place}: ${basename(path)} can’t be written: ${reasonOf(error)}`) : error;
  }
}

/** The `kit` command. @returns the exit code */
export async function kit(args: readonly string[]): Promise<number> {
  try {
    const { values, positionals } = parseOptions({ args: [...args], options: OPTIONS, allowPositionals: true });
    if (values.help) {
      printText(usage);
      return 0;
    }
    if (positionals.length > 1) throw new UsageError('one folder is needed');
    const [folder = '.'] = positionals;
    const read = await readProject(folder, today());
    if (!read.project) {
      printRemarks(read, false);
      return 1;
    }
    const { config, documents } = read.project;
    const json = documents.get('figures');
    if (!json) throw new Error('impact.config.json names no figures');
    const around = aroundOf({ config, publisher: publisherOf(config, documents), moving: `${majorFolder(version)}/` });
    const { entries, figures } = entriesOf(documents, around.language);
    const wanted = chosen(
      entries.filter((entry) => entry.kind === 'figure'),
      values.figure,
    );
    const subsets = new Subsets(json);
    const logo = await logoOf(read.project);
    const out = resolve(values.out ?? join(folder, 'kits'));
    for (const entry of wanted) {
      const of: KitOf = { entry, document: subsets.of(entry.id), language: figures.language, around, logo };
      await writeFiles(join(out, fileName(entry)), [...(await kitCards(of)), ...(await kitTexts(of))]);
    }
    print(`${out}: ${count(wanted.length, 'kit')} written`);
    return 0;
  } catch (error) {
    return failWith(error, 'kit', usage);
  }
}
