import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { html, openSite, SCRIPT, type Site } from './page.js';

const STATISTIC =
  '<impact-statistic value="1 in 4" label="Australians" source="A study" source-url="https://example.org/a.pdf" support="/data/support.json AU">1 in 4 Australians</impact-statistic>';
const SOURCES = '<impact-sources cite="numbers">Our sources</impact-sources>';
const CONTACT =
  '<impact-contact action="/contact" office="Our office" answer-within="5 days" support="/data/support.json AU"><a href="mailto:a@example.org">Write to us</a></impact-contact>';

/** What the built files look like on paper and in a column as narrow as a phone shows at 200 % and more. */
describe('a page on paper, or 180 px wide', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site?.close());

  it('says on paper where a numbered figure is from', async () => {
    const { page } = await site.visit('/', { '/': html(STATISTIC + SOURCES + SCRIPT) });
    const number = (await page.waitForSelector('impact-statistic >>> [part=reference] button'))!;
    await page.emulateMediaType('print');
    assert.equal(await number.evaluate((button) => (button as HTMLElement).innerText), 'Source 1');
    assert.ok(await number.isVisible(), 'the number is not printed');
    assert.ok(!(await (await page.$('impact-statistic >>> summary'))?.isVisible()), 'other controls are printed');
  });

  it('says nothing on paper of fields that aren’t there', async () => {
    const { page } = await site.visit('/', { '/': html(CONTACT + SCRIPT) });
    const caution = (await page.waitForSelector('impact-contact >>> [part=caution]'))!;
    const notice = (await page.$('impact-contact >>> .notice'))!;
    const form = (await page.$('impact-contact >>> form'))!;
    assert.deepEqual(await Promise.all([caution, form, notice].map((one) => one.isVisible())), [true, true, true]);
    await page.emulateMediaType('print');
    assert.deepEqual(await Promise.all([caution, form, notice].map((one) => one.isVisible())), [false, false, true]);
  });

  it('keeps a service’s address within 180 px', async () => {
    const { page } = await site.visit('/', { '/': html(STATISTIC + SCRIPT) }, (opened) =>
      opened.setViewport({ width: 180, height: 800 }),
    );
    const summary = (await page.waitForSelector('impact-statistic >>> [part=support-summary]'))!;
    await summary.evaluate((line) => (line as HTMLElement).click());
    await page.waitForFunction(() =>
      document
        .querySelector('impact-statistic')!
        .shadowRoot!.querySelector('[part=support-list]')
        ?.shadowRoot?.querySelector('[part=site]'),
    );
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(wide <= 180, `${wide} px wide`);
  });
});
