import { createReadStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, resolve, sep } from 'node:path';
import { version } from '../version.js';
import { html as escape } from '../embed/snippet/escape.js';
import { today } from './known.js';
import { messageOf, print, printText } from './output.js';
import { nearest, readProject, type Remark } from './project.js';
import { buildSite } from './site/build-site.js';
import { failWith, parseOptions, UsageError } from './usage-error.js';
import { watchFolder } from './watch-folder.js';

export const usage = `impact-elements dev [FOLDER] [--port NUMBER] [--open]

Serves the site of a folder on this machine alone: catalogue, builder and documents. Pages
load anew when a file is saved, and say what is wrong in it. Nothing is written into the
folder, and no feed is asked.
  --port NUMBER   the port, or the next free one (4180)
  --open          lets pages of any origin read the documents, as your host will: a frame
                  shows figures then, and a website that you visit could read drafts
Exit codes: 0 it was ended, 1 it could not begin, 2 the command line was wrong`;

const OPTIONS = {
  port: { type: 'string', default: '4180' },
  open: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.zip': 'application/zip',
};

/** Files of a release: the same for everybody, and needed by frames, which have no origin of their own. */
const RELEASE = /^\/\d+(?:\.\d+\.\d+[^/]*)?\//;

/** Names that this machine alone goes by. */
const LOOPBACK = /^(?:(?:[\w-]+\.)*localhost|127\.0\.0\.1|\[::1\])$/;

/** Whether an address is of this machine: a name of somebody's own may lead here, too, and would read drafts. */
const isLoopback = (address: string | undefined): boolean => {
  try {
    return LOOPBACK.test(new URL(address ?? '').hostname);
  } catch {
    return false;
  }
};

/** Put into every page: listens for the next edition, and shows what is wrong in this one. */
const RELOADS = `const says = new EventSource('/__dev');
says.addEventListener('reload', () => location.reload());
const listOf = (lines) => {
  const list = document.createElement('ul');
  for (const line of lines) list.append(Object.assign(document.createElement('li'), { textContent: line }));
  return list;
};
const boxOf = (id, name) => {
  const box = Object.assign(document.createElement(name), { id });
  box.style.padding = '1rem clamp(1rem, 4vw, 2rem)';
  document.body.prepend(box);
  return box;
};
says.addEventListener('remarks', ({ data }) => {
  const { wrong, notes } = JSON.parse(data);
  document.querySelectorAll('#dev-remarks, #dev-notes').forEach((box) => box.remove());
  if (notes.length) {
    const summary = Object.assign(document.createElement('summary'), { textContent: 'Good to know: ' + notes.length });
    boxOf('dev-notes', 'details').replaceChildren(summary, listOf(notes));
  }
  if (!wrong.length) return;
  const box = boxOf('dev-remarks', 'div');
  box.setAttribute('role', 'alert');
  box.replaceChildren(Object.assign(document.createElement('h2'), { textContent: 'To be mended' }), listOf(wrong));
});
`;

/** A page while there has been no edition that could be shown. */
const waiting = (remarks: readonly Remark[]): string => `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>To be mended</title><body><div id="dev-remarks" role="alert"><h2>To be mended</h2><ul>
${remarks.map(({ line }) => `<li>${escape(line)}</li>`).join('\n')}
</ul></div><script type="module" src="/__dev.js"></script>`;

export interface DevServer {
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves a folder's site, and builds it anew whenever a file in the folder changes.
 *
 * @param say prints a line
 * @param open lets pages of any origin read it
 * @throws Error where there is no such folder, or no port is free
 */
export async function serveProject(
  folder: string,
  port: number,
  say: (line: string) => void,
  open = false,
): Promise<DevServer> {
  if (!(await stat(folder).catch(() => undefined))?.isDirectory())
    throw new Error(`there is no folder ${folder}${await nearest(folder)}`);
  const site = await mkdtemp(join(tmpdir(), 'impact-dev-'));
  const readers = new Set<ServerResponse>();
  let remarks: readonly Remark[] = [];
  let built = false;
  let running: Promise<void> | undefined;
  let again = false;

  const send = (response: ServerResponse, event: string, data: unknown) =>
    response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  const remarked = () => ({
    wrong: remarks.filter(({ level }) => level !== 'note').map(({ line }) => line),
    notes: remarks.filter(({ level }) => level === 'note').map(({ line }) => line),
  });

  async function buildOnce(): Promise<void> {
    const read = await readProject(folder, today());
    remarks = read.remarks;
    for (const { line } of remarks) say(line);
    if (read.project) {
      // Lines that the builder writes name the address where the site will be; pages here load from here.
      await buildSite(read.project, site, {
        version,
        today: new Date().toISOString().slice(0, 10),
        cards: false,
        offline: true,
        logs: false,
        tried: true,
        warn: say,
      });
      built = true;
    }
    for (const reader of readers) {
      if (read.project) send(reader, 'reload', '');
      else send(reader, 'remarks', remarked());
    }
  }

  /** One build at a time: what is saved meanwhile is built after it. */
  const build = (): Promise<void> => {
    if (running) {
      again = true;
      return running;
    }
    running = buildOnce()
      .catch((error: unknown) => {
        remarks = [{ level: 'error', line: messageOf(error) }];
        say(messageOf(error));
        for (const reader of readers) send(reader, 'remarks', remarked());
      })
      .finally(() => {
        running = undefined;
        if (again) {
          again = false;
          void build();
        }
      });
    return running;
  };

  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const { host, origin } = request.headers;
    if (!isLoopback(`http://${host ?? ''}`)) {
      response.writeHead(403, { 'content-type': 'text/plain; charset=utf-8' }).end('Open it at localhost.');
      return;
    }
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/__dev') {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      readers.add(response);
      send(response, 'remarks', remarked());
      request.on('close', () => readers.delete(response));
      return;
    }
    if (pathname === '/__dev.js') {
      response.writeHead(200, { 'content-type': TYPES['.js']!, 'cache-control': 'no-store' }).end(RELOADS);
      return;
    }
    const origins = open || RELEASE.test(pathname) ? '*' : isLoopback(origin) ? origin : undefined;
    void page(pathname, response, origins);
  };

  /** @param origins whose pages may read it */
  async function page(pathname: string, response: ServerResponse, origins?: string): Promise<void> {
    let path: string;
    try {
      path = resolve(site, `.${decodeURIComponent(pathname)}`);
    } catch {
      path = site;
    }
    const inside = path === site || path.startsWith(site + sep);
    const found = inside ? await stat(path).catch(() => undefined) : undefined;
    if (found?.isDirectory() && !pathname.endsWith('/')) {
      response.writeHead(302, { location: `${pathname}/` }).end();
      return;
    }
    const file = found?.isDirectory() ? join(path, 'index.html') : path;
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    const headers = {
      'content-type': type,
      'cache-control': 'no-store',
      vary: 'origin',
      ...(origins && { 'access-control-allow-origin': origins }),
    };
    if (!built) {
      response.writeHead(503, { ...headers, 'content-type': TYPES['.html']! }).end(waiting(remarks));
      return;
    }
    const there = inside ? await stat(file).catch(() => undefined) : undefined;
    if (!there?.isFile()) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('There is nothing here.');
      return;
    }
    response.writeHead(200, headers);
    const stream = createReadStream(file);
    const shown = type.startsWith('text/html') && !file.endsWith('frame.html');
    stream.pipe(response, { end: !shown });
    if (shown) stream.on('end', () => response.end('<script type="module" src="/__dev.js"></script>'));
  }

  await build();
  const server = createServer(answer);
  const used = await listen(server, port);
  let timer: NodeJS.Timeout | undefined;
  // What programs write beside a file while they save it, and what build writes.
  const ignores = (path: string) => /(^|[/\\])(\.(?!$)|~\$|site([/\\]|$)|node_modules([/\\]|$))/.test(path);
  const unwatch = watchFolder(resolve(folder), ignores, () => {
    clearTimeout(timer);
    timer = setTimeout(() => void build(), 50);
  });
  return {
    address: `http://localhost:${used}/`,
    async close() {
      unwatch();
      clearTimeout(timer);
      for (const reader of readers) reader.end();
      await new Promise((closed) => server.close(closed));
      await running;
      await rm(site, { recursive: true, force: true });
    },
  };
}

/** The wished port, or the next free one. */
async function listen(server: ReturnType<typeof createServer>, wished: number): Promise<number> {
  for (let port = wished; port < wished + 50; port++) {
    const free = await new Promise<boolean>((done, fail) => {
      server.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? done(false) : fail(error)));
      server.listen(port, '127.0.0.1', () => done(true));
    });
    server.removeAllListeners('error');
    if (free) return (server.address() as { port: number }).port;
  }
  throw new Error(`no port from ${wished} on is free`);
}

/** The `dev` command. It ends when the process is told to. @returns the exit code */
export async function dev(args: readonly string[]): Promise<number> {
  try {
    const { values, positionals } = parseOptions({ args: [...args], options: OPTIONS, allowPositionals: true });
    if (values.help) {
      printText(usage);
      return 0;
    }
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65_000) throw new UsageError('--port is a number up to 65000');
    if (positionals.length > 1) throw new UsageError('one folder is needed');
    const server = await serveProject(resolve(positionals[0] ?? '.'), port, print, values.open);
    print(`Ready, until you press Ctrl+C: ${server.address} and ${server.address}builder/`);
    await new Promise<void>((done) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done());
    });
    await server.close();
    return 0;
  } catch (error) {
    return failWith(error, 'dev', usage);
  }
}
