import { readFile } from 'node:fs/promises';
import { dirname, posix, resolve } from 'node:path';
import { validate } from '../documents/shape.js';
import { inMessage } from '../feed/in-message.js';
import type { Post } from '../documents/post.js';
import { POSTS, writePostsDocument, type PostEntry, type PostsDocument } from '../documents/posts-document.js';
import { fetchFeed } from './fetch-feed.js';
import { count } from './findings.js';
import { saveImages, sweepImages, type ImagePlace } from './save-images.js';
import { complain, print, printText } from './output.js';
import { failWith, parseOptions, UsageError } from './usage-error.js';
import { writeAtomically } from './write-atomically.js';

export const usage = `impact-elements snapshot URL --out posts.json [OPTION]…

Reads a feed (RSS, Atom, RDF, JSON Feed), a WordPress site or a Ghost interface,
and writes its posts as a document that <impact-posts> reads from your own site.
  --out FILE       the document to write
  --count N        how many posts, newest first (10)
  --category NAME  only posts of this category
  --exclude ID     leave out a post, by id or address; may be repeated
  --format NAME    wordpress: a site, whatever its address looks like; feed: never a
                   site; auto: as the address looks (auto)
  --images FOLDER  save pictures in FOLDER beside the document, with their sizes;
                   none from inside your network but the feed's own host
  --allow-empty    write a document without posts, too
  --quiet          print nothing when nothing changed
The file is replaced in one step, and only when something changed. Exit codes:
  0  the document is up to date, whether or not it changed
  1  the posts could not be read or written; the old document stays as it was
  2  the command line was wrong`;

const OPTIONS = {
  out: { type: 'string' },
  count: { type: 'string', default: '10' },
  category: { type: 'string' },
  exclude: { type: 'string', multiple: true },
  format: { type: 'string', default: 'auto' },
  images: { type: 'string' },
  'allow-empty': { type: 'boolean' },
  quiet: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

function readArguments(args: readonly string[]) {
  const { values, positionals } = parseOptions({ args: [...args], options: OPTIONS, allowPositionals: true });
  const [url] = positionals;
  const count = Number(values.count);
  if (values.help) return { ...values, url: '', out: '', count };
  if (!url || positionals.length > 1) throw new UsageError('one address is needed');
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) throw new UsageError(`not an http or https address: ${url}`);
  if (!/^(auto|wordpress|feed)$/.test(values.format)) throw new UsageError('--format is auto, wordpress or feed');
  if (!values.out) throw new UsageError('--out is needed');
  if (!Number.isInteger(count) || count < 1 || count > 1000) throw new UsageError('--count is a number from 1 to 1000');
  if (values.images && !/^\w[\w/-]*$/.test(values.images))
    throw new UsageError('--images is a folder below the document');
  return { ...values, url, out: resolve(values.out), count };
}

/** The document that is there; undefined when there is none, or none that can be read. */
async function readOld(path: string): Promise<PostsDocument | undefined> {
  try {
    const json: unknown = JSON.parse(await readFile(path, 'utf8'));
    return validate(json, POSTS).length ? undefined : (json as PostsDocument);
  } catch {
    return undefined;
  }
}

const keyOf = ({ id, url, title }: PostEntry): string => id ?? url ?? title ?? '';

/** What is new, gone or other than it was, a line each. */
export function changes(old: readonly PostEntry[], now: readonly PostEntry[]): string[] {
  const before = new Map(old.map((post) => [keyOf(post), post]));
  const after = new Set(now.map(keyOf));
  const name = (post: PostEntry): string =>
    `${post.published?.slice(0, 10) ?? '          '}  ${inMessage(post.title ?? post.url ?? post.id ?? '')}`;
  return [
    ...now.flatMap((post) => {
      const was = before.get(keyOf(post));
      if (!was) return `+ ${name(post)}`;
      const fields = [...new Set([...Object.keys(was), ...Object.keys(post)])] as (keyof PostEntry)[];
      const other = fields.filter((field) => JSON.stringify(was[field]) !== JSON.stringify(post[field]));
      return other.length ? `~ ${name(post)} (${other.join(', ')})` : [];
    }),
    ...old.filter((post) => !after.has(keyOf(post))).map((post) => `- ${name(post)}`),
  ];
}

type Arguments = ReturnType<typeof readArguments>;

async function takePosts(
  wanted: Arguments,
  warn: (line: string) => void,
): Promise<{ posts: readonly Post[]; title: string; site: string | null }> {
  const { feed, url } = await fetchFeed({ ...wanted, src: wanted.url });
  if (!feed.format) throw new Error(feed.problems[0]?.message ?? 'The answer is no feed.');
  for (const { path, message } of feed.problems) warn(path ? `${path}: ${message}` : message);
  const posts = feed.entries;
  if (!posts.length && !wanted['allow-empty'])
    throw new Error('There are no posts. If that is right, say --allow-empty.');
  if (posts.length < wanted.count && feed.problems.some(({ code }) => code === 'truncated'))
    throw new Error('Posts are missing.');
  return { posts, title: feed.title, site: feed.url ?? new URL('/', url).href };
}

/**
 * The `snapshot` command.
 *
 * @param now the moment to note in the document when something changed
 * @returns the exit code
 */
export async function snapshot(args: readonly string[], now = new Date()): Promise<number> {
  try {
    const wanted = readArguments(args);
    if (wanted.help) {
      printText(usage);
      return 0;
    }
    const warn = (line: string): void => complain(`warning: ${line}`);
    const { posts, title, site } = await takePosts(wanted, warn);
    const place: ImagePlace = {
      directory: dirname(wanted.out),
      folder: posix.normalize(wanted.images ?? '').replace(/\/$/, ''),
      host: new URL(wanted.url).host,
    };
    const shown = wanted.images ? await saveImages(posts, place, warn) : posts;
    const feed = { title, url: site, entries: shown, format: 'posts' as const, problems: [] };
    const document = writePostsDocument(feed, wanted.url, now.toISOString().replace(/\.\d+Z/, 'Z'));
    const old = await readOld(wanted.out);
    const lines = changes(old?.posts ?? [], document.posts);
    const same =
      old && !lines.length && JSON.stringify({ ...old, updated: '' }) === JSON.stringify({ ...document, updated: '' });
    if (!same)
      await writeAtomically(wanted.out, `${JSON.stringify(document, null, 2)}\n`).catch(async (error: unknown) => {
        // Pictures that no document shows.
        if (wanted.images) await sweepImages(document, old ?? { ...document, posts: [] }, place);
        throw error;
      });
    if (wanted.images) await sweepImages(old, document, place);
    lines.forEach((line) => print(line));
    if (!lines.length && !wanted.quiet) print(`No changes: ${count(document.posts.length, 'post')} in ${wanted.out}`);
    return 0;
  } catch (error) {
    return failWith(error, 'snapshot', usage);
  }
}
