/** Takes the README's picture, docs/demo.png: the top of the demo page, as `npm start` serves it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { root } from './storybook.js';

export async function takePicture(browser: Browser): Promise<void> {
  const server = spawn('node_modules/.bin/tsx', ['scripts/serve.ts'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, PORT: '4873' },
  });
  try {
    const [said] = (await once(server.stdout, 'data')) as [Buffer];
    const port = /localhost:(\d+)/.exec(said.toString())![1];
    const page = await browser.newPage();
    await page.setViewport({ width: 1000, height: 1250 });
    await page.goto(`http://127.0.0.1:${port}/`, { waitUntil: 'networkidle0' });
    await page.screenshot({ path: join(root, 'docs/demo.png') as `${string}.png` });
    await page.close();
  } finally {
    server.kill();
  }
}
