/** Serves the built hosts, our documents, and what a server of their own would answer them. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { State } from './state.js';
import { markup } from './markup.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

/** What a page pastes. */
const EMBED = '<script type="module" src="/embed/impact.js"></script>';

interface Served {
  readonly app: string;
  readonly head?: string;
}

/** What the host's own server renders, or plain markup where it has none. */
async function serve(host: string, state: State): Promise<Served> {
  const file = join(here, 'dist', 'server', host, 'server.js');
  if (!existsSync(file)) return { app: markup(state) };
  const module = (await import(pathToFileURL(file).href)) as { serve(state: State): Served | Promise<Served> };
  return module.serve(state);
}

async function answer(url: URL): Promise<[type: string, body: string | Buffer]> {
  const state = url.searchParams.get('state');
  const [, host = '', path = ''] = /^\/(\w+)\/(.*)$/.exec(url.pathname) ?? [];
  if (path === 'fragment') return ['.html', markup(JSON.parse(state!) as State)];
  const clean = normalize(join(host, path || 'index.html')).replace(/^(\.\.[/\\])+/, '');
  const file =
    host === 'data' || host === 'embed'
      ? join(here, '../../dist', host === 'data' ? clean : path)
      : join(here, 'dist', clean);
  const body = readFileSync(file);
  if (!state || !file.endsWith('.html')) return [extname(file), body];
  const { app, head = '' } = await serve(host, JSON.parse(state) as State);
  return [
    '.html',
    body
      .toString()
      .replace('<!--app-->', () => app)
      .replace('<!--head-->', () => head + (url.searchParams.has('embedded') ? EMBED : '')),
  ];
}

/** @returns the address, and what stops it */
export function listen(): Promise<{ readonly address: string; close(): void }> {
  const server = createServer((request, response) => {
    answer(new URL(request.url ?? '/', 'http://localhost')).then(
      ([type, body]) =>
        response
          .writeHead(200, {
            'content-type': types[type] ?? 'text/plain',
            // A browser keeps what it has compiled as well, and the next scenario begins at once.
            ...(type === '.js' && { 'cache-control': 'max-age=3600' }),
          })
          .end(body),
      (error: NodeJS.ErrnoException) => response.writeHead(error.code === 'ENOENT' ? 404 : 500).end(String(error)),
    );
  });
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      resolve({ address: `http://localhost:${port}`, close: () => server.close() });
    }),
  );
}
