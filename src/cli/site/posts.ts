/** Posts of the publisher's blog, taken when the site is built. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../../documents/config.js';
import { writePostsDocument } from '../../documents/posts-document.js';
import { fetchFeed } from '../fetch-feed.js';
import { messageOf } from '../output.js';
import type { Json } from '../project.js';
import { writeAtomically } from '../write-atomically.js';

/** A build waits so long for a feed in all. */
const SECONDS = 20;

/** @throws Error after `seconds` */
async function within<T>(seconds: number, work: Promise<T>): Promise<T> {
  let clock: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    clock = setTimeout(() => reject(new Error(`gave no posts within ${seconds} s`)), seconds * 1000);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(clock);
  }
}

/** The posts document of a feed; what the last build kept where nothing answers. */
export async function postsOf(
  { feed, documents, address }: Config,
  folder: string,
  kept: Json | undefined,
  { offline, warn }: { readonly offline: boolean; readonly warn: (line: string) => void },
): Promise<Json | undefined> {
  if (!feed || offline) return kept;
  const { from, count = 10, category, timeout = SECONDS } = feed;
  try {
    const answer = await within(
      timeout,
      fetchFeed(
        { src: from, count, format: 'auto', ...(category && { category }) },
        { from: address, timeout: timeout * 1000 },
      ),
    );
    if (!answer.feed.format) throw new Error(answer.feed.problems[0]?.message ?? 'the answer is no feed');
    for (const { path, message } of answer.feed.problems) warn(`${from}: ${path ? `${path}: ` : ''}${message}`);
    const { entries, title, url, language } = answer.feed;
    const next = writePostsDocument(
      {
        title,
        url: url ?? new URL('/', answer.url).href,
        ...(language && { language }),
        entries,
        format: 'posts',
        problems: [],
      },
      from,
      new Date().toISOString().replace(/\.\d+Z/, 'Z'),
    );
    // The moment alone is no change.
    if (kept && JSON.stringify({ ...kept, updated: '' }) === JSON.stringify({ ...next, updated: '' })) return kept;
    if (documents.posts) {
      const path = join(folder, documents.posts);
      const text = `${JSON.stringify(next, null, 2)}\n`;
      if ((await readFile(path, 'utf8').catch(() => '')) !== text) await writeAtomically(path, text);
    }
    return next as unknown as Json;
  } catch (error) {
    warn(`${from}: ${messageOf(error)}; ${kept ? 'the posts of the last build stay' : 'there are no posts'}`);
    return kept;
  }
}
