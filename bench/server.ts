/** Serves pages and scripts on loopback, brotli-compressed as a CDN would. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, constants } from 'node:zlib';

/** Bytes of `text` as brotli at its best. */
export const brotli = (text: string) =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } });

/**
 * @param files text by path; paths that end in `.js` are scripts, others pages
 * @returns the server's origin, and a way to end it
 */
export async function serve(files: ReadonlyMap<string, string>) {
  const compressed = new Map<string, Buffer>();
  /** A file is compressed when it is first asked for: most are not. */
  const bodyOf = (path: string): Buffer | undefined => {
    const text = files.get(path);
    if (text !== undefined && !compressed.has(path)) compressed.set(path, brotli(text));
    return compressed.get(path);
  };
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const body = bodyOf(path);
    if (!body) return void response.writeHead(404).end();
    response
      .writeHead(200, {
        'content-type': `${path.endsWith('.js') ? 'text/javascript' : 'text/html'}; charset=utf-8`,
        'content-encoding': 'br',
        'content-length': body.length,
        'cache-control': 'no-store',
      })
      .end(body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => void server.close(),
    bytes: (path: string) => bodyOf(path)?.length ?? 0,
  };
}
