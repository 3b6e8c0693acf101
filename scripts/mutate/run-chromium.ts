/** Bundled test files in Chromium: a tab each, in one browser, with a server that has what the tests' own has. */
import { build, buildSync } from 'esbuild';
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, relative } from 'node:path';
import puppeteer, { type KeyInput, type Page } from 'puppeteer-core';
import { prerendered } from '../../test/helpers/prerendered-plugin.mjs';
import { subscribeServer } from '../../test/helpers/subscribe-plugin.mjs';
import { findBrowsers, QUIET } from '../browsers.mjs';
import { FOR_BROWSERS } from '../bundle-options.mjs';
import { filesUnder } from '../test-files.mjs';
import { source } from './bundles.js';
import type { Outcome, Runner } from './run-node.js';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.txt': 'text/plain',
  '.xml': 'application/xml',
};

/** What a run has built stays as it is. */
const KEPT = { 'cache-control': 'public, max-age=86400, immutable' };

/** Packages as modules of the server, built once; all share what they share. */
async function buildPackages(names: readonly string[], folder: string): Promise<Record<string, string>> {
  const entries = names.map((name, index) => [`package-${index}`, name] as const);
  await build({
    ...FOR_BROWSERS,
    entryPoints: Object.fromEntries(entries),
    outdir: join(folder, 'packages'),
    define: { 'process.env.NODE_ENV': '"development"' },
  });
  return Object.fromEntries(entries.map(([file, name]) => [name, `/${folder}/packages/${file}.js`]));
}

/** Sources that a test loads by their own addresses, as a page or a worker does, each with its faults asleep. */
function buildSources(folder: string, sources: ReadonlyMap<string, string>): Promise<unknown> {
  return build({
    ...FOR_BROWSERS,
    entryPoints: [...filesUnder('src/define', '.ts'), 'src/net/proof.ts'],
    outdir: join(folder, 'src'),
    outbase: 'src',
    tsconfig: 'tsconfig.json',
    define: { 'process.env.NODE_ENV': '"development"' },
    // A frame has a global object of its own; the fault that is awake is the same.
    banner: { js: 'globalThis.isAwake ??= globalThis.parent?.isAwake;' },
    plugins: [source('chromium', sources)],
  });
}

export async function chromiumRunner(
  folder: string,
  packages: readonly string[],
  sources: ReadonlyMap<string, string>,
): Promise<Runner> {
  let built: Promise<unknown> | undefined;
  const imports = await buildPackages(packages, folder);
  buildSync({
    entryPoints: ['scripts/mutate/harness.ts'],
    outfile: join(folder, 'harness.js'),
    bundle: true,
    format: 'esm',
    target: 'es2022',
  });
  const shell = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Tests</title>
<script type="importmap">${JSON.stringify({ imports })}</script>
<script type="module" src="/${folder}/harness.js"></script></head><body></body></html>`;
  const helpers = [subscribeServer(), prerendered()];
  for (const helper of helpers) await helper.serverStart?.();

  const server = createServer((request, response) => {
    void (async () => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const path = pathname.startsWith('/data/') ? `/src/documents/examples/${pathname.slice(6)}` : pathname;
      const send = (type: string, body: string): void =>
        void response.writeHead(200, { 'content-type': type }).end(body);
      if (path === '/') return send('text/html; charset=utf-8', shell);
      for (const helper of helpers) {
        const answer = (await helper.serve({ path })) as { type: string; body: unknown } | undefined;
        if (answer)
          return send(answer.type === 'html' ? 'text/html; charset=utf-8' : 'text/plain', String(answer.body));
      }
      if (/^\/src\/.+\.ts$/.test(path)) {
        await (built ??= buildSources(folder, sources));
        return void response.writeHead(302, { location: `/${folder}${path.slice(0, -3)}.js` }).end();
      }
      // A path comes here as URL made it: no ".." is left in it.
      const file = `.${decodeURIComponent(path)}`;
      if (!existsSync(file) || !statSync(file).isFile()) return void response.writeHead(404).end();
      const shared = path.startsWith('/dist/')
        ? { 'access-control-allow-origin': '*' }
        : path.startsWith(`/${folder}/`)
          ? KEPT
          : {};
      response.writeHead(200, { 'content-type': `${TYPES[extname(path)] ?? 'text/plain'}; charset=utf-8`, ...shared });
      createReadStream(file).pipe(response);
    })().catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const browser = await puppeteer.launch({
    executablePath: findBrowsers().shell!,
    args: [...QUIET, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1'],
  });

  const commands = (page: Page): Record<string, (given: never) => Promise<unknown>> => ({
    sendKeys: async ({ press, type, down, up }: Record<string, string>) => {
      if (press) await page.keyboard.press(press as KeyInput);
      if (type) await page.keyboard.type(type);
      if (down) await page.keyboard.down(down as KeyInput);
      if (up) await page.keyboard.up(up as KeyInput);
    },
    sendMouse: async ({ position: [x, y] }: { position: [number, number] }) => page.mouse.click(x, y),
    resetMouse: async () => page.mouse.move(0, 0),
    setViewport: async (size: { width: number; height: number }) => page.setViewport(size),
    emulateMedia: async ({ media, ...features }: Record<string, string>) => {
      if (media) await page.emulateMediaType(media);
      const name = (feature: string) => feature.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      await page.emulateMediaFeatures(
        Object.entries(features).map(([feature, value]) => ({ name: `prefers-${name(feature)}`, value })),
      );
    },
  });

  return {
    async run(bundle, limit, asked) {
      const page = await browser.newPage();
      let uncaught: string | undefined;
      page.on('pageerror', (error) => (uncaught ??= `uncaught: ${String(error)}`));
      const late = new Promise<Outcome>((settle) =>
        setTimeout(() => settle({ passed: 0, failure: 'no end in time' }), limit).unref(),
      );
      const test = async (): Promise<Outcome> => {
        const all = commands(page);
        await page.exposeFunction('testCommand', (name: string, given: unknown) => all[name]!(given as never));
        await page.setViewport({ width: 800, height: 600 });
        await page.goto(origin);
        const address = `/${relative(process.cwd(), bundle)}`;
        const script = `begin(${asked.awake ?? 0}); import(${JSON.stringify(address)}).then(() => runDescribed(${JSON.stringify(asked)}), (error) => ({ passed: 0, failure: String(error) }))`;
        // As page.evaluate() does, but for the press of a person that it would feign.
        const client = await page.createCDPSession();
        const { result } = await client.send('Runtime.evaluate', {
          expression: script,
          awaitPromise: true,
          returnByValue: true,
        });
        const outcome = result.value as Outcome;
        return outcome.failure || !uncaught ? outcome : { ...outcome, failure: uncaught };
      };
      try {
        return await Promise.race([
          test().catch((error: unknown): Outcome => ({ passed: 0, failure: String(error) })),
          late,
        ]);
      } finally {
        await page.close().catch(() => {});
      }
    },
    async close() {
      await browser.close();
      for (const helper of helpers) helper.serverStop?.();
      server.closeAllConnections();
      server.close();
    },
  };
}
