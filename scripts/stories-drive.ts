/**
 * Storybook as a designer uses it: the toolbar's switches and the theme editor. Each check answers what is wrong, in lines;
 * none when all is well.
 */
import type { Page } from 'puppeteer-core';
import { openPreview } from './storybook.js';

export interface Drive {
  readonly name: string;
  readonly run: (page: Page, address: string) => Promise<string[]>;
}

const manual = 'a11y.manual:!true';

/** Computed styles of a part in the shadow tree of the story's element, by property. */
function styles<Name extends string>(page: Page, tag: string, selector: string, names: readonly Name[], pseudo = '') {
  return page.evaluate(
    (tag, selector, names, pseudo) => {
      const part = document.querySelector(tag)?.shadowRoot?.querySelector(selector);
      if (!part) throw new Error(`${tag} has no ${selector}`);
      const style = getComputedStyle(part, pseudo || null);
      return Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name)]));
    },
    tag,
    selector,
    names,
    pseudo,
  ) as Promise<Record<Name, string>>;
}

/** Answers a line for each thing that isn't as expected. */
const differences = (found: Readonly<Record<string, unknown>>, expected: Readonly<Record<string, unknown>>): string[] =>
  Object.entries(expected).flatMap(([name, value]) =>
    JSON.stringify(found[name]) === JSON.stringify(value)
      ? []
      : [`${name} is ${JSON.stringify(found[name])}, not ${JSON.stringify(value)}`],
  );

/** What of a story changes with the media switch, and how. */
async function mediaMarks(page: Page) {
  await page.waitForFunction(() => document.querySelector('impact-posts')?.shadowRoot?.querySelector('[part="more"]'));
  const rule = await styles(page, 'impact-posts', '.base', ['border-top-color', 'color']);
  const address = await styles(page, 'impact-posts', '[part="title"] a', ['content'], '::after');
  const more = await styles(page, 'impact-posts', '[part="more"]', ['display']);
  return {
    'the rule has the colour of text': rule['border-top-color'] === rule.color,
    'addresses are printed': address.content.includes('attr(') || address.content.includes('http'),
    'Read more is shown': more.display !== 'none',
  };
}

const screen = {
  'the rule has the colour of text': false,
  'addresses are printed': false,
  'Read more is shown': true,
};
const media = {
  screen,
  print: { ...screen, 'addresses are printed': true, 'Read more is shown': false },
  contrast: { ...screen, 'the rule has the colour of text': true },
};

const toggles: readonly Drive[] = [
  ...Object.entries(media).map(([name, expected]): Drive => ({
    name: `Media: ${name}`,
    run: async (page, address) => {
      await openPreview(page, address, 'elements-posts--one-category', `${manual};media:${name}`);
      return differences(await mediaMarks(page), expected);
    },
  })),
  {
    name: 'Media: back from print',
    run: async (page, address) => {
      await openPreview(page, address, 'elements-posts--one-category', `${manual};media:print`);
      await page.evaluate(() =>
        (
          window as unknown as { __STORYBOOK_ADDONS_CHANNEL__: { emit(event: string, payload: object): void } }
        ).__STORYBOOK_ADDONS_CHANNEL__.emit('updateGlobals', { globals: { media: 'screen' } }),
      );
      await page.waitForSelector('.host-page[data-media="screen"]');
      return differences(await mediaMarks(page), screen);
    },
  },
  {
    name: 'Media: forced colours',
    run: async (page, address) => {
      await openPreview(page, address, 'elements-prevalence--small-denominator', `${manual};media:forced`);
      const marks = await styles(page, 'impact-prevalence', 'svg[part]', ['--_accent']);
      const paper = await page.$eval('.host-page', (host) => getComputedStyle(host).backgroundColor);
      return differences({ ...marks, paper }, { '--_accent': 'CanvasText', paper: 'rgb(255, 255, 255)' });
    },
  },
  {
    name: 'Width: 180',
    run: async (page, address) => {
      await openPreview(page, address, 'elements-statistic--percent', `${manual};width:180`);
      const width = await page.$eval('impact-statistic', (element) => element.getBoundingClientRect().width);
      return differences({ width }, { width: 180 });
    },
  },
  {
    name: 'Page around: Arabic page, English document',
    run: async (page, address) => {
      await openPreview(page, address, 'elements-statistic--percent', `${manual};around:arabic`);
      await page.waitForFunction(() =>
        document.querySelector('impact-statistic')?.shadowRoot?.querySelector('summary')?.textContent?.match(/[ء-ي]/),
      );
      const found = await page.evaluate(() => ({
        page: document.documentElement.lang,
        direction: getComputedStyle(document.querySelector('impact-statistic')!).direction,
        words: document
          .querySelector('impact-statistic')!
          .shadowRoot!.querySelector('[part="label"]')!
          .textContent!.trim(),
      }));
      return differences(found, {
        page: 'ar',
        direction: 'rtl',
        words: 'of Australians experienced child sexual abuse',
      });
    },
  },
];

/** What the theme editor shows now. */
const readEditor = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector('.theme')!;
    const rows = [...root.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent));
    return {
      checks: rows.length,
      low: rows.filter((row) => row.at(-1) !== 'Enough').map(([what, measured]) => `${what} ${measured}`),
      css: root.querySelector('.theme-css')!.textContent!,
      picked: root.querySelector<HTMLInputElement>('input[aria-label="Pick: Accent"]')!.value,
      rule: getComputedStyle(root.querySelector('impact-statistic')!.shadowRoot!.querySelector('.base')!)
        .borderTopColor,
      status: root.querySelector('[role="status"]')!.textContent!,
      faults: [...root.querySelectorAll('.theme-fault:not([hidden])')].map((fault) => fault.textContent),
    };
  });

async function openEditor(page: Page, address: string): Promise<void> {
  await page.goto(`${address}/iframe.html?id=theme--docs&viewMode=docs`);
  // Contrast comes when the samples are drawn.
  await page.waitForSelector('.theme tbody tr');
}

async function type(page: Page, id: string, value: string): Promise<void> {
  await page.click(`#${id}`, { count: 3 });
  await page.type(`#${id}`, value);
  await page.keyboard.press('Tab');
}

const editor: readonly Drive[] = [
  {
    name: 'Theme editor: every preset passes its own contrast check',
    run: async (page, address) => {
      await openEditor(page, address);
      const faults: string[] = [];
      const presets = await page.$$('.theme-presets button');
      for (const preset of presets) {
        const name = await preset.evaluate((button) => button.textContent);
        await preset.click();
        const { checks, low } = await readEditor(page);
        if (checks < 5) faults.push(`${name}: only ${checks} checks`);
        faults.push(...low.map((line) => `${name}: ${line}`));
      }
      return presets.length > 4 ? faults : [...faults, `only ${presets.length} presets`];
    },
  },
  {
    name: 'Theme editor: names what is too little, and what is no CSS',
    run: async (page, address) => {
      await openEditor(page, address);
      await type(page, 'theme-accent', '#ffe680');
      const pale = await readEditor(page);
      await type(page, 'theme-accent', 'yellowish');
      const wrong = await readEditor(page);
      return differences(
        {
          pale: pale.low.map((line) => line.replace(/ [\d.]+:1$/, '')),
          paleCss: pale.css,
          palePicked: pale.picked,
          rule: pale.rule,
          wrong: wrong.faults,
          wrongCss: wrong.css,
          wrongLow: wrong.low,
        },
        {
          pale: ['Rule and marks'],
          paleCss: ':root {\n  --impact-accent: #ffe680;\n}',
          palePicked: '#ffe680',
          rule: 'rgb(255, 230, 128)',
          wrong: ['CSS has no such colour. The default stands.'],
          wrongCss: '/* Nothing to set: the defaults fit. */',
          wrongLow: [],
        },
      );
    },
  },
  {
    name: 'Theme editor: Copy CSS gives what a page can paste',
    run: async (page, address) => {
      await page.browserContext().overridePermissions(address, ['clipboard-read', 'clipboard-sanitized-write']);
      await openEditor(page, address);
      await page.bringToFront();
      await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.theme-presets button')]
          .find((b) => b.textContent === 'Newspaper')!
          .click(),
      );
      await page.evaluate(() => document.querySelector<HTMLElement>('.theme figure button')!.click());
      await page.waitForFunction(() => document.querySelector('.theme [role="status"]')!.textContent);
      const { css, status } = await readEditor(page);
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      return differences(
        { status, copied: copied === css, css },
        {
          status: 'Copied.',
          copied: true,
          css: ':root {\n  --impact-accent: #8a1f11;\n  --impact-font: Georgia, serif;\n  --impact-radius: 0;\n}',
        },
      );
    },
  },
];

const tokens: Drive = {
  name: 'Tokens: every swatch shows something',
  run: async (page, address) => {
    await page.goto(`${address}/iframe.html?id=tokens--docs&viewMode=docs`);
    await page.waitForSelector('.swatch');
    // It paints in the frame after it is drawn.
    await page.waitForFunction(() => document.querySelector<HTMLElement>('.swatch')!.title);
    return page.$$eval('.swatch', (all) =>
      all
        .filter((swatch) => {
          const { backgroundColor, borderTopLeftRadius } = getComputedStyle(swatch);
          const after = getComputedStyle(swatch, '::after').content;
          const says = swatch.textContent.trim() || !['none', 'normal', '""'].includes(after);
          return !says && backgroundColor === 'rgba(0, 0, 0, 0)' && borderTopLeftRadius === '0px';
        })
        .map((swatch) => `${swatch.getAttribute('data-token')} is blank`),
    );
  },
};

export const drives: readonly Drive[] = [...toggles, ...editor, tokens];
