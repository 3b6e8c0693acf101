/** Serves the demo page with the built files on loopback: `npm start`, or `PORT=8080 npm start`. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { answer, type Arrival } from '../test/helpers/subscribe-server.js';
import { paymentPage } from './demo-giving.js';
import { wordpressAnswer } from './demo-wordpress.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** The demo's own files are at the root, the library's under /dist as on any host. */
function fileOf(path: string): string | undefined {
  const clean = normalize(decodeURIComponent(path)).replace(/^(\.\.[/\\])+/, '');
  const file = join(
    root,
    clean.startsWith('/dist/')
      ? clean
      : clean.startsWith('/storybook/')
        ? clean.replace('/storybook/', '/storybook-static/')
        : join('demo', clean),
  );
  const found = existsSync(file) && statSync(file).isDirectory() ? join(file, 'index.html') : file;
  return existsSync(found) && extname(found) in types ? found : undefined;
}

/** What the demo's form was sent to: the server that the tests use too. It forgets everything when it ends. */
const arrivals: Arrival[] = [];

const server = createServer((request, response) => {
  if (request.url?.startsWith('/subscribe/')) {
    request.url = request.url.slice('/subscribe'.length);
    void answer(request, response, arrivals);
    return;
  }
  const url = new URL(request.url ?? '/', 'http://localhost');
  if (url.pathname.startsWith('/pay/')) {
    void paymentPage(request).then((page) => response.writeHead(200, { 'content-type': types['.html']! }).end(page));
    return;
  }
  if (url.pathname === '/storybook') {
    response.writeHead(302, { location: '/storybook/' }).end();
    return;
  }
  const [, folder] = /^\/(builder|docs)\/?$/.exec(url.pathname) ?? [];
  if (folder) {
    response.writeHead(302, { location: `/dist/${folder}/${url.search}` }).end();
    return;
  }
  const posts = wordpressAnswer(url);
  if (posts) {
    response.writeHead(200, { 'content-type': types['.json']! }).end(posts);
    return;
  }
  const file = fileOf(url.pathname);
  if (!file) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    return;
  }
  // A frame in a sandbox has no origin of its own: without the header, the page in it could load nothing.
  const shared = url.pathname.startsWith('/dist/') ? { 'access-control-allow-origin': '*' } : {};
  response.writeHead(200, { 'content-type': types[extname(file)]!, 'cache-control': 'no-cache', ...shared });
  createReadStream(file).pipe(response);
});

/** `npm run storybook:build` writes it; it is served where it is there. */
const hasStorybook = existsSync(join(root, 'storybook-static/index.html'));

/** The wished port, or the next free one. */
function listen(port: number): void {
  server.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    listen(port + 1);
  });
  server.listen(port, '127.0.0.1', () =>
    console.log(
      `\nReady, until you press Ctrl+C:\n  the demo page      http://localhost:${port}/\n  the embed builder  http://localhost:${port}/builder/\n  the documentation  http://localhost:${port}/docs/\n${hasStorybook ? `  every state        http://localhost:${port}/storybook/\n` : ''}`,
    ),
  );
}
listen(Number(process.env['PORT'] ?? 4173));
