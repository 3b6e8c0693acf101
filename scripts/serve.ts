/**
 * `npm start`, or `PORT=8080 npm start`: what `impact-elements dev` shows of our example publisher's folder, and on another port, as
 * on another host, a partner's page with lines of that publisher. All on loopback.
 */
import { createReadStream, existsSync, readFileSync, statSync, watch } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createServer as createProbe } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveProject } from '../src/cli/dev.js';
import { answer, type Arrival } from '../test/helpers/subscribe-server.js';
import { paymentPage } from './demo-giving.js';
import { wordpressAnswer } from './demo-wordpress.js';
import { PARTS, writeExamplePublisher } from './example-publisher.js';

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

/** Where the publisher's site is, once it is served. */
let publisher = '';

/** The demo's pages say `/dist/` for the publisher's release, and `/dist/data/` for its documents. */
const onPublisher = (page: string): string =>
  page
    .replaceAll('"/dist/data/', () => `"${publisher}data/`)
    .replaceAll('"/dist/', () => `"${publisher}1/`)
    .replaceAll('"/builder/', () => `"${publisher}builder/`);

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
    const place = folder === 'docs' ? '/dist/docs/' : `${publisher}builder/`;
    response.writeHead(302, { location: place + url.search }).end();
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
  if (file.startsWith(join(root, 'demo')) && file.endsWith('.html'))
    response.end(onPublisher(readFileSync(file, 'utf8')));
  else createReadStream(file).pipe(response);
});

/** `npm run storybook:build` writes it; it is served where it is there. */
const hasStorybook = existsSync(join(root, 'storybook-static/index.html'));

/** The wished port, or the next one that is free. */
async function freePort(wished: number): Promise<number> {
  for (let port = wished; ; port++) {
    const isFree = await new Promise<boolean>((answer, fail) => {
      const probe = createProbe();
      probe.once('error', (error: NodeJS.ErrnoException) =>
        error.code === 'EADDRINUSE' ? answer(false) : fail(error),
      );
      probe.listen(port, '127.0.0.1', () => probe.close(() => answer(true)));
    });
    if (isFree) return port;
  }
}

const own = await freePort(Number(process.env['PORT'] ?? 4173));
const other = await freePort(own + 1);
const folder = await mkdtemp(join(tmpdir(), 'impact-example-'));
const update = () => writeExamplePublisher(folder, `http://localhost:${other}/`);
await update();
// What `dev` says of the folder is in its pages, too.
const site = await serveProject(folder, other, () => {}, true);
publisher = site.address;
let timer: NodeJS.Timeout | undefined;
const watchers = Object.keys(PARTS).map((part) =>
  watch(part, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => void update().catch(console.error), 50);
  }),
);
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    watchers.forEach((watcher) => watcher.close());
    server.close();
    server.closeAllConnections();
    void site
      .close()
      .then(() => rm(folder, { recursive: true, force: true }))
      .then(() => process.exit(0));
  });
server.listen(own, '127.0.0.1', () =>
  console.log(
    `
Ready, until you press Ctrl+C:
  a partner’s page   http://localhost:${own}/
  the publisher      ${publisher} (the folder demo/publisher, as impact-elements dev shows it)
  the embed builder  ${publisher}builder/
  the documentation  http://localhost:${own}/docs/
${hasStorybook ? `  every state        http://localhost:${own}/storybook/\n` : ''}`,
  ),
);
