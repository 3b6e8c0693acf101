/**
 * A WTR launcher for WebKitGTK: a display of its own (Xvfb) and a driver (WebKitWebDriver), started with the first
 * session and stopped, by process id, with the last.
 */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { webdriverLauncher } from '@web/test-runner-webdriver';

/** A port that nothing listens on now. */
export async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Starts Xvfb on a display number that it picks itself and says on file descriptor 3. */
export async function startDisplay(xvfb) {
  const child = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Xvfb stopped with code ${code}`)));
    child.stdio[3].once('data', (data) => resolve(String(data).trim()));
  });
  child.removeAllListeners('exit');
  return { child, display: `:${number}` };
}

export async function startDriver(driver, port, display) {
  const nowhere = 'http://127.0.0.1:9';
  const env = {
    ...process.env,
    DISPLAY: display,
    GDK_BACKEND: 'x11',
    WAYLAND_DISPLAY: '',
    // The tests may reach this machine and nothing else.
    http_proxy: nowhere,
    https_proxy: nowhere,
    no_proxy: 'localhost,127.0.0.1',
    // A colour scheme or animation setting of the desktop must not change what is tested.
    GTK_THEME: 'Adwaita',
    NO_AT_BRIDGE: '1',
    // Without a graphics card, buffers that it would share are drawn by the processor, in twice the time.
    WEBKIT_DISABLE_DMABUF_RENDERER: '1',
  };
  const child = spawn(driver, [`--port=${port}`], { stdio: 'ignore', env });
  const failed = new Promise((_, reject) => child.once('error', reject));
  for (let attempt = 0; attempt < 100; attempt++) {
    const answer = fetch(`http://127.0.0.1:${port}/status`).then(
      (response) => response.ok,
      () => false,
    );
    if (await Promise.race([answer, failed])) return child;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  child.kill();
  throw new Error('WebKitWebDriver did not answer within 10 seconds');
}

/** @param {{driver: string, browser: string, xvfb: string}} found as scripts/browsers.mjs finds them */
export function webkitLauncher({ driver, browser, xvfb }) {
  const options = {
    hostname: '127.0.0.1',
    path: '/',
    logLevel: 'error',
    connectionRetryCount: 1,
    capabilities: {
      browserName: 'MiniBrowser',
      // A test may begin before its page has loaded, and keep it from ever having: the runner has its own time limits.
      pageLoadStrategy: 'none',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
    },
  };
  const launcher = webdriverLauncher(options);
  const children = [];
  const stopChildren = () => children.splice(0).forEach((child) => child.kill());
  let started;

  const start = async () => {
    const { child, display } = await startDisplay(xvfb);
    children.push(child);
    options.port = await freePort();
    children.unshift(await startDriver(driver, options.port, display));
    process.once('exit', stopChildren);
  };

  const { initialize, startSession, stop } = launcher;
  return Object.assign(launcher, {
    async initialize(config) {
      await initialize.call(this, config);
      this.name = 'WebKit';
    },
    async startSession(id, url) {
      await (started ??= start());
      return startSession.call(this, id, url);
    },
    async stop() {
      await stop.call(this);
      stopChildren();
      started = undefined;
    },
  });
}
