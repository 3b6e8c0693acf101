import { createHash } from 'node:crypto';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { inMessage } from '../feed/in-message.js';
import type { Post, PostImage } from '../documents/post.js';
import type { PostsDocument } from '../documents/posts-document.js';
import { fetchImage } from './fetch-image.js';
import { imageFile } from './image-size.js';
import { writeAtomically } from './write-atomically.js';

/** Where images go: `folder` relative to the document, inside `directory`. */
export interface ImagePlace {
  readonly directory: string;
  readonly folder: string;
  /** The feed's host, with its port: pictures may come from it wherever it is. */
  readonly host: string;
}

async function fetched({ url, alt }: PostImage, { folder, host }: ImagePlace) {
  const bytes = await fetchImage(url, host);
  const file = imageFile(bytes);
  if (!file) throw new Error('is no PNG, GIF, JPEG, WebP or AVIF');
  const { extension, width, height } = file;
  // named by content: a changed picture has a new address, and no name from outside reaches the disk
  const name = `${createHash('sha256').update(bytes).digest('hex').slice(0, 20)}.${extension}`;
  const image: PostImage = {
    url: posix.join(folder, name),
    ...(width && height && { width, height }),
    ...(alt && { alt }),
  };
  return { name, bytes, image };
}

/**
 * Downloads the pictures of posts. A post whose picture can't be had goes without one: the page must not fetch it from
 * elsewhere.
 *
 * @throws Error where the disk takes a picture no more; what this call has saved goes again
 */
export async function saveImages(
  posts: readonly Post[],
  place: ImagePlace,
  warn: (line: string) => void,
): Promise<Post[]> {
  const into = join(place.directory, place.folder);
  await mkdir(into, { recursive: true });
  const before = new Set(await readdir(into));
  const saved = await Promise.allSettled(
    posts.map(async (post) => {
      if (!post.image) return post;
      const picture = await fetched(post.image, place).catch((error: unknown) => {
        warn(
          `no picture for "${inMessage(post.title)}": ${post.image!.url} ${error instanceof Error ? inMessage(error.message) : ''}`,
        );
      });
      if (!picture) return { ...post, image: null };
      await writeAtomically(join(into, picture.name), picture.bytes);
      return { ...post, image: picture.image };
    }),
  );
  const failed = saved.find((each) => each.status === 'rejected');
  if (failed) {
    for (const name of await readdir(into))
      if (SAVED.test(name) && !before.has(name)) await rm(join(into, name), { force: true });
    throw failed.reason;
  }
  return saved.flatMap((each) => (each.status === 'fulfilled' ? each.value : []));
}

/** A name that a picture is saved by. */
const SAVED = /^[\da-f]{20}\.\w+$/;

const imagesOf = (document: PostsDocument | undefined): string[] =>
  (document?.posts ?? []).flatMap(({ image = [] }) =>
    typeof image === 'string' ? image : 'url' in image ? image.url : [],
  );

/** Deletes the pictures that only the old document showed, and that were saved here. */
export async function sweepImages(
  old: PostsDocument | undefined,
  now: PostsDocument,
  { directory, folder }: ImagePlace,
): Promise<void> {
  const kept = imagesOf(now);
  const saved = new RegExp(`^${folder.replace(/[^\w/]/g, '\\$&')}/[\\da-f]{20}\\.\\w+$`);
  for (const path of imagesOf(old)) {
    if (!kept.includes(path) && saved.test(path)) await rm(join(directory, path), { force: true });
  }
}
