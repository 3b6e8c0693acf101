/// <reference types="node" />
import { readFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { safeUrl } from '../text/url.js';
import type { Reply } from '../net/request.js';
import { fetchGuarded } from './fetch.js';

/** Where a page stands, and how its documents are read. */
export interface DocumentPlace {
  /** The page's public address, which relative addresses in it start from. */
  readonly url?: string | undefined;
  /** The page's file; its folder is the site's root unless `root` says otherwise. */
  readonly file?: string | undefined;
  /** The folder that is the site's root: what the page's own site is asked for is read there. */
  readonly root?: string | undefined;
  /**
   * Hosts, with their ports, that may lie inside your network; that of `url` is one of them. No other there is asked for a
   * document, whatever a page or a redirect says.
   */
  readonly hosts?: readonly string[] | undefined;
  /**
   * Reads a document in place of disk and network. It gets an absolute address, or `/data/figures.json` where neither `url` nor
   * the document names a host.
   */
  readonly read?: ((url: string) => Promise<string | Uint8Array>) | undefined;
}

/** The site of a page whose address nobody has said; RFC 2606 keeps it from ever being one. */
const NOWHERE = 'http://page.invalid/';

/** The documents of one page: each is read once, however many tags name it. */
export class Library {
  /** What relative addresses in the page start from. */
  readonly base: string;
  private readonly root: string | undefined;
  private readonly origin: string;
  private readonly asked = new Map<string, Promise<Reply>>();

  /** @param href the `href` of the page's `<base>` */
  constructor(
    private readonly place: DocumentPlace,
    href?: string,
  ) {
    const { url, file, root } = place;
    this.root = root !== undefined || file !== undefined ? resolve(root ?? join(file!, '..')) : undefined;
    const path =
      file === undefined ? '' : relative(this.root!, resolve(file)).split(sep).map(encodeURIComponent).join('/');
    const page = new URL(path, NOWHERE).href;
    const own = url ? safeUrl(url) : page;
    if (!own) throw new TypeError(`url is not an http or https address: ${url}`);
    this.origin = new URL(own).origin;
    this.base = safeUrl(href, own) ?? own;
  }

  /** The bytes at an address as the page has it. @throws Error that says why there are none */
  async read(src: string): Promise<Reply> {
    const url = safeUrl(src, this.base);
    if (!url) throw new Error(`src is not an http or https address: ${src}`);
    let reply = this.asked.get(url);
    if (!reply) this.asked.set(url, (reply = this.fetch(url)));
    return reply;
  }

  /** Text that was made with addresses of a site without a name: they become relative to it again. */
  relative(text: string): string {
    return text.replaceAll(NOWHERE, '/');
  }

  private async fetch(url: string): Promise<Reply> {
    const { origin, pathname } = new URL(url);
    if (this.place.read) {
      const read = await this.place.read(this.relative(url));
      return { bytes: typeof read === 'string' ? new TextEncoder().encode(read) : read, contentType: '', url };
    }
    if (origin !== this.origin || (this.root === undefined && origin !== new URL(NOWHERE).origin))
      return fetchGuarded(url, { hosts: [...(this.place.hosts ?? []), new URL(this.origin).host] });
    if (this.root === undefined) throw new Error(`${pathname} is relative, and nobody said where the page is`);
    // An address has no ".." left in it, but may have hidden one.
    const file = join(this.root, decodeURIComponent(pathname));
    if (!file.startsWith(this.root + sep)) throw new Error(`${pathname} is outside of ${this.root}`);
    const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
      throw new Error(`${pathname} could not be read: ${error.code}`);
    });
    return { bytes, contentType: '', url };
  }
}
