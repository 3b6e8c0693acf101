/** A reader's browser in any of the three engines: it goes to pages, presses what it finds, and goes back. */
import puppeteer from 'puppeteer-core';
import WebDriver from 'webdriver';
import { QUIET, type Engine, type Found } from '../../scripts/browsers.mjs';
import { freePort, startDisplay, startDriver } from '../../scripts/webkit-launcher.mjs';

export interface Reader {
  /** Opens a tab without a history. */
  open(): Promise<unknown>;
  goTo(url: string): Promise<unknown>;
  /** A press of the mouse on what a selector finds in the page's own tree. */
  click(selector: string): Promise<unknown>;
  /** A press of the mouse at a place in the window, in CSS pixels: what lies there, in whatever tree or frame, gets it. */
  clickAt(x: number, y: number): Promise<unknown>;
  /** A key, pressed and let go. */
  press(key: keyof typeof CODES): Promise<unknown>;
  /** The browser's Back button. */
  back(): Promise<unknown>;
  /** The value of an expression in the page. */
  evaluate<Value>(expression: string): Promise<Value>;
  close(): Promise<unknown>;
}

/** Keys by the name that pages know them by, as WebDriver has them. https://www.w3.org/TR/webdriver/#keyboard-actions */
const CODES = { Shift: '\uE008', Enter: '\uE007' } as const;

/**
 * Firefox’s settings for sites that share one process: a process for each, and one in reserve, take longer than most tests do. It makes
 * no page for new tabs, and writes nothing for the next time that it starts.
 */
const FOR_ONE_RUN = {
  'fission.autostart': false,
  'dom.ipc.processCount': 1,
  'dom.ipc.processPrelaunch.enabled': false,
  'browser.newtab.preload': false,
  'browser.newtabpage.enabled': false,
  'browser.sessionstore.interval': 3_600_000,
  'places.history.enabled': false,
  'browser.cache.disk.enable': false,
};

async function withPuppeteer(browserName: 'chrome' | 'firefox', executablePath: string): Promise<Reader> {
  const browser = await puppeteer.launch({
    browser: browserName,
    executablePath,
    args: browserName === 'chrome' ? [...QUIET, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'] : [],
    extraPrefsFirefox: FOR_ONE_RUN,
  });
  let page = await browser.newPage();
  return {
    async open() {
      const before = page;
      page = await browser.newPage();
      await before.close();
    },
    goTo: (url) => page.goto(url),
    click: (selector) => page.click(selector),
    clickAt: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key),
    // A page that comes back from memory loads nothing that could be waited for: the test looks at what is shown.
    back: () => page.goBack({ timeout: 2000 }).catch(() => undefined),
    evaluate: <Value>(expression: string) => page.evaluate(expression) as Promise<Value>,
    close: () => browser.close(),
  };
}

async function withWebDriver({ driver, browser, xvfb }: NonNullable<Found['webkit']>): Promise<Reader> {
  const { child, display } = await startDisplay(xvfb);
  const port = await freePort();
  const server = await startDriver(driver, port, display);
  const client = await WebDriver.newSession({
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
    } as WebdriverIO.Capabilities,
  });
  return {
    async open() {
      const { handle } = await client.createWindow('tab');
      await client.closeWindow();
      await client.switchToWindow(handle);
    },
    goTo: (url) => client.navigateTo(url),
    click: async (selector) => {
      const found = await client.findElement('css selector', selector);
      await client.elementClick(Object.values(found)[0] as string);
    },
    clickAt: (x, y) =>
      client.performActions([
        {
          type: 'pointer',
          id: 'mouse',
          parameters: { pointerType: 'mouse' },
          actions: [
            { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) },
            { type: 'pointerDown', button: 0 },
            { type: 'pointerUp', button: 0 },
          ],
        },
      ]),
    press: (key) =>
      client.performActions([
        {
          type: 'key',
          id: 'keyboard',
          actions: [
            { type: 'keyDown', value: CODES[key] },
            { type: 'keyUp', value: CODES[key] },
          ],
        },
      ]),
    back: () => client.back(),
    evaluate: (expression) => client.executeScript(`return ${expression}`, []),
    async close() {
      await client.deleteSession();
      server.kill();
      child.kill();
    },
  };
}

/** Opens the browser of an engine that `found` has. */
export function openReader(engine: Engine, found: Found): Promise<Reader> {
  if (engine === 'webkit') return withWebDriver(found.webkit!);
  return engine === 'chromium' ? withPuppeteer('chrome', found.shell!) : withPuppeteer('firefox', found.firefox!);
}
