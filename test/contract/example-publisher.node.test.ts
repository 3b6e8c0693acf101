/** `npm start`: our example publisher's folder as `dev` shows it, and a partner's page on another port with lines of that publisher. */
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import puppeteer, { type Browser } from 'puppeteer-core';
import { readProject } from '../../src/cli/project.js';
import { findBrowsers, ONE_PROCESS, QUIET } from '../../scripts/browsers.mjs';
import { writeExamplePublisher } from '../../scripts/example-publisher.js';
import { until } from '../helpers/settle.js';
import { read, root } from './repository.js';

describe('our example publisher', () => {
  let folder = '';
  before(async () => void (folder = await mkdtemp(join(tmpdir(), 'impact-example-'))));
  after(() => rm(folder, { recursive: true }));

  it('has a folder that its own commands find nothing to mend in', async () => {
    await writeExamplePublisher(folder, 'http://localhost:4180/');
    const { project, remarks } = await readProject(folder, '2026-11-28');
    assert.deepEqual(
      remarks.filter(({ level }) => level !== 'note').map(({ line }) => line),
      [],
    );
    assert.deepEqual([...project!.documents.keys()], ['figures', 'glossary', 'support', 'actions', 'posts', 'forms']);
  });

  it('publishes what the demo’s pages name', async () => {
    const pages = (await readdir(join(root, 'demo'))).filter((name) => name.endsWith('.html'));
    const published = (await readdir(join(folder, 'documents'))).map((name) => `/dist/data/${name}`);
    for (const page of pages)
      for (const [address] of read('demo', page).matchAll(/\/dist\/data\/[\w-]+\.json/g))
        assert.ok(published.includes(address), `${page} names ${address}`);
  });
});

describe('npm start', () => {
  let server: ChildProcess;
  let browser: Browser;
  let partner = '';
  let publisher = '';

  before(async () => {
    server = spawn(process.execPath, ['--import', 'tsx', 'scripts/serve.ts'], {
      cwd: root,
      env: { ...process.env, PORT: '4910' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    server.stdout!.on('data', (bytes: Buffer) => (said += bytes.toString()));
    await until(() => said.includes('documentation') || server.exitCode !== null, 'the addresses', 60_000);
    [partner = '', publisher = ''] = said.match(/http:\/\/localhost:\d+\//g) ?? [];
    browser = await puppeteer.launch({ executablePath: findBrowsers().shell!, args: [...QUIET, ...ONE_PROCESS] });
  });
  after(async () => {
    await browser?.close();
    if (server.exitCode === null) {
      server.kill();
      await once(server, 'exit');
    }
  });

  it('shows a partner’s page that another origin serves figures to', async () => {
    assert.notEqual(new URL(partner).origin, new URL(publisher).origin);
    const page = await browser.newPage();
    const asked: string[] = [];
    // The frame on this page asks for itself.
    page.on('request', (request) => request.frame() === page.mainFrame() && asked.push(request.url()));
    const failed: string[] = [];
    page.on('requestfailed', (request) => {
      // Chromium now and then calls a request aborted whose answer has been read to its end: that is no failure. One that was
      // given up before is asked for a second time.
      if (!request.response()?.ok() || request.failure()?.errorText !== 'net::ERR_ABORTED') failed.push(request.url());
    });
    page.on('pageerror', (error) => failed.push(String(error)));
    await page.goto(partner);
    const text = () =>
      page.evaluate("document.querySelector('impact-statistic')?.shadowRoot?.textContent ?? ''") as Promise<string>;
    await until(
      async () => /28\.5%[^]*The prevalence of child maltreatment in Australia/.test(await text()),
      'the figure',
    );
    assert.ok(asked.includes(`${publisher}1/impact.js`), asked.join('\n'));
    assert.equal(asked.filter((address) => address === `${publisher}data/figures.json`).length, 1, asked.join('\n'));
    assert.deepEqual(
      asked.filter((address) => address.startsWith(`${partner}dist/`)),
      [],
    );
    assert.deepEqual(failed, []);
    await page.close();
  });

  it('shows the catalogue and the builder of that publisher', async () => {
    const catalogue = await (await fetch(publisher)).text();
    assert.match(catalogue, /What Banksia Institute publishes/);
    const page = await (await fetch(new URL('figures/csa-girls/', publisher))).text();
    assert.ok(page.includes(`src=&quot;${publisher}data/figures.json&quot; figure=&quot;csa-girls&quot;`));
    const led = await fetch(new URL('builder/', partner), { redirect: 'manual' });
    assert.equal(led.headers.get('location'), `${publisher}builder/`);
    assert.equal((await fetch(new URL('builder/publisher.json', publisher))).status, 200);
  });
});
