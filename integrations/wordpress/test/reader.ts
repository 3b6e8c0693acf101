/** What a reader of the site sees, with and without scripts. */
import type { Browser, Page } from 'puppeteer-core';

export interface Seen {
  /** What the element draws, white space collapsed; nothing if it draws nothing. */
  readonly drawn: string;
  readonly width: number;
  readonly height: number;
  /** Errors of the page, and addresses that were not found. */
  readonly complaints: readonly string[];
}

/** Text of the post on a page, as it stands in the markup, its quotes straight: what is there without any script. */
export async function wordsOf(page: Page, markup: string): Promise<string> {
  const text = await page.evaluate((html) => {
    const whole = new DOMParser().parseFromString(html, 'text/html');
    const content = whole.querySelector('.entry-content, .wp-block-post-content');
    for (const hidden of content?.querySelectorAll('style, script') ?? []) hidden.remove();
    return content?.textContent ?? '';
  }, markup);
  return text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim();
}

/** Opens `url`, waits a while for `selector` to draw all of `words`, and says what it has drawn. */
export async function look(browser: Browser, url: string, selector: string, words: readonly string[]): Promise<Seen> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.url().endsWith('/favicon.ico'))
      complaints.push(`${response.status()} ${response.url()}`);
  });
  try {
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(url, { waitUntil: 'load' });
    const read = (query: string, wanted: readonly string[]) => {
      const text = document.querySelector(query)?.shadowRoot?.textContent?.replace(/\s+/g, ' ');
      return text !== undefined && wanted.every((word) => text.includes(word));
    };
    await page.waitForFunction(read, { timeout: 30_000 }, selector, words).catch(() => undefined);
    const seen = await page.evaluate((query) => {
      const element = document.querySelector(query);
      const { width = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
      return { drawn: element?.shadowRoot?.textContent?.replace(/\s+/g, ' ') ?? '', width, height };
    }, selector);
    return { ...seen, complaints };
  } finally {
    await page.close();
  }
}
