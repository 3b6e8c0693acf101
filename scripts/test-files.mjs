/** Which test file runs where. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** @returns {string[]} paths under a folder, sorted */
export function filesUnder(folder, ending = '') {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

const isPure = (file) => /from '[^']*\/helpers\/node\.js'/.test(readFileSync(file, 'utf8'));

/** What is sent and written by people who mean harm: a stage of its own. */
export const hostileTests = () => filesUnder(join('test', 'hostile'), '.node.test.ts');

const others = () => filesUnder('test', '.node.test.ts').filter((file) => !hostileTests().includes(file));

/** What tries the WordPress plugin's PHP without WordPress; each takes the built plugin's folder. */
export const phpUnits = () => filesUnder(join('integrations', 'wordpress', 'test'), 'units.php');

/** Test files that share one Node process. */
export const pureTests = () => others().filter(isPure);

/** The longest begin first: what is left at the end is short, and no core waits for one of these. */
export const LONGEST = [
  'ax',
  'exit-page',
  'docs-site',
  'builder',
  'workshop',
  'axe',
  'one-language',
  'paper-page',
  'site-page',
  'exports',
  'tiers',
  'leaks',
  'page',
  'frame',
  'paste',
  'example-publisher',
  'own-language',
  'purity',
  'subscribe',
  'waterfall',
  'privacy',
  'layers',
  'give',
  'kit',
  'prerender',
  'glossary-page',
  'schema',
  'looks-page',
  'one-runtime',
];

const place = (file) => LONGEST.findIndex((name) => file.endsWith(`${sep}${name}.node.test.ts`)) + 1 || Infinity;

/** Test files that need a Node process of their own, or a browser that they drive. */
export const pageTests = () =>
  others()
    .filter((file) => !isPure(file))
    .sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));

/** Test files that run on a page of each engine. */
export const engineTests = () => filesUnder('test', '.test.ts').filter((file) => !file.endsWith('.node.test.ts'));

/**
 * Of those, what one engine answers for all: the builder's page, what is asked for and linked to, what is said of a figure or of a
 * service, how attributes become properties and divs elements, who listens once an element has gone, and our own arithmetic. What engines
 * differ in (layout, focus, keys, forms, speech, parsing) is tried in the files of each element, in three.
 */
export const ONE_ENGINE = [
  'test/builder/pages.test.ts',
  'test/elements/aliases.test.ts',
  'test/elements/annotation.test.ts',
  'test/elements/attributes.test.ts',
  'test/elements/definition-list.test.ts',
  'test/elements/embedded.test.ts',
  'test/elements/exit-languages.test.ts',
  'test/elements/figure-extras.test.ts',
  'test/elements/left-behind.test.ts',
  'test/elements/links.test.ts',
  'test/elements/subscribe-failures.test.ts',
  'test/elements/upgrade.test.ts',
  'test/embed/frame-heights.test.ts',
  'test/embed/tiers.test.ts',
  'test/geometry/array.properties.test.ts',
  'test/geometry/array.test.ts',
  'test/geometry/person.test.ts',
  'test/helpers/helpers.test.ts',
];

/** Those that run on a page of their own even where others share one, and why. */
export const OWN_PAGE = {
  'test/elements/actions.test.ts': 'its page may load no frames from then on: a policy is never taken back',
  'test/elements/exit-languages.test.ts': 'it sets up the languages of its page, which then speaks them for good',
  'test/elements/exit.test.ts': 'it sets up the languages of its page, which then speaks them for good',
  'test/embed/fetch-when-met.test.ts': 'it writes tags of ours that nothing may have defined yet',
  'test/elements/upgrade.test.ts': 'it defines our tags one by one, on a page that has none',
};

/** How many files share a page: one that breaks off takes all its files with it, and an empty page the time of a few tests. */
const A_PAGE = 10;

export const hasOwnPage = (file) => Object.keys(OWN_PAGE).includes(file.replaceAll(sep, '/'));

const { SEED } = process.env;
const rank = (file) => createHash('sha256').update(`${SEED} ${file}`).digest('hex');

/**
 * Neighbours in a folder, which take about the same time, lie on different pages.
 *
 * @returns {string[][]} the files that share pages, page by page; another SEED has them in another order
 */
export function inPools(files) {
  const shared = files.filter((file) => !hasOwnPage(file));
  if (SEED) shared.sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
  const pages = Math.ceil(shared.length / A_PAGE);
  return Array.from({ length: pages }, (_, at) => shared.filter((_, place) => place % pages === at));
}

/**
 * The pages of a run of everything: those that files share, then those of one file.
 *
 * @param {readonly string[]} files
 * @param {readonly string[]} [again] files that failed: only their pages, with all that shared them, or what a file leaves to its
 * neighbours would never fail twice
 * @returns {string[][]}
 */
export function pagesOf(files, again) {
  const pages = [...inPools(files), ...files.filter(hasOwnPage).map((file) => [file])];
  return again ? pages.filter((page) => page.some((file) => again.includes(file.replaceAll(sep, '/')))) : pages;
}
