import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Frame, Page } from 'puppeteer-core';
import { until } from '../helpers/settle.js';
import { html, liveObjects, openSite, recordViolations, SCRIPT, shownText, violations, type Site } from './page.js';
import { publishedSnippets } from './published.js';
import { packageJson, read } from './repository.js';

/** As we publish them: the author's own words inside the tag. */
const STATISTIC =
  '<impact-statistic value="more than 1 in 3" label="girls" source="ACMS" source-date="2023">1 in 3 girls</impact-statistic>';
const PREVALENCE = '<impact-prevalence value="1 in 4" label="Australians">1 in 4 Australians</impact-prevalence>';
const DIV =
  '<div data-impact="statistic" data-value="more than 1 in 3" data-label="girls" data-source="ACMS">1 in 3 girls</div>';
const FROM_DOCUMENT =
  '<impact-statistic src="/data/figures.json" figure="csa-prevalence">28.5% of Australians</impact-statistic>';

const STRICT =
  "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";

const { version } = packageJson();
const OTHER = '99.0.1';

/** The same library as if another release of it lay on another server. */
const otherVersion = (): string => {
  const own = read('dist/impact.js');
  const other = own.replaceAll(version, OTHER);
  assert.notEqual(own, other, `dist/impact.js does not say its version, ${version}`);
  return other;
};

const problems = (lines: readonly string[]) => lines.filter((line) => /^(warn|error|uncaught)/.test(line));

describe('a partner’s page', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site?.close());

  const tags = STATISTIC + PREVALENCE;
  const shows = async (page: Page, selector = 'impact-statistic') => {
    assert.match(await shownText(page, selector), /more than\s+1 in 3/i);
  };

  it('shows a figure from the pasted line', async () => {
    const { page, lines, requests } = await site.visit('/', { '/': html(tags + SCRIPT) });
    await shows(page);
    assert.deepEqual(problems(lines), []);
    assert.deepEqual(requests, ['/', '/impact.js'], 'more than one request');
  });

  it('shows tags that come later', async () => {
    const { page } = await site.visit('/', { '/': html(SCRIPT) });
    await page.evaluate(() => {
      const element = document.createElement('impact-statistic');
      element.setAttribute('value', 'more than 1 in 3');
      document.body.append(element);
    });
    await page.waitForFunction(() =>
      document.querySelector('impact-statistic')?.shadowRoot?.querySelector('[part~=value]'),
    );
    await shows(page);
  });

  it('shows a figure from a document, with one request for twenty elements', async () => {
    const { page, lines, requests } = await site.visit('/', { '/': html(FROM_DOCUMENT.repeat(20) + SCRIPT) });
    assert.match(await shownText(page, 'impact-statistic:last-of-type'), /28\.5\s*%/);
    assert.equal(requests.filter((path) => path === '/data/figures.json').length, 1);
    assert.deepEqual(problems(lines), []);
  });

  for (const [lang, says] of [
    ['de-AT', 'mehr als 1 von 3'],
    ['ar', 'أكثر من 1 من كل 3'],
    ['ja', 'more than 1 in 3'],
  ] as const) {
    it(`speaks the language of the page: ${lang}`, async () => {
      const { page, lines } = await site.visit('/', {
        '/': html(tags + SCRIPT).replace('lang="en"', `lang="${lang}"`),
      });
      await page.waitForFunction(() =>
        document.querySelector('impact-statistic')?.shadowRoot?.querySelector('[part~=value]'),
      );
      const told = problems(lines).filter((line) => line.includes('nobody has words for the language “ja”'));
      assert.equal(told.length, lang === 'ja' ? 1 : 0);
      assert.deepEqual(
        problems(lines).filter((line) => !told.includes(line)),
        [],
      );
      assert.match(await shownText(page, 'impact-statistic'), new RegExp(says.replaceAll(' ', '\\s+')));
    });
  }

  for (const [lang, source] of [
    ['de', 'Quelle:'],
    ['ar', 'المصدر:'],
  ] as const) {
    it(`says a figure in one language, in English where its label has no other: ${lang}`, async () => {
      const slotted = FROM_DOCUMENT.replace('>28', '><span slot="label">Wörter</span>28');
      const { page, lines } = await site.visit('/', {
        '/': html(FROM_DOCUMENT + slotted + SCRIPT).replace('lang="en"', `lang="${lang}"`),
      });
      await page.waitForSelector('impact-statistic:last-of-type >>> [part~=value]');
      assert.match(await shownText(page, 'impact-statistic'), RegExp(`^28\\.5%\\s+of Australians[^]*${source}`));
      const [english, own] = await page.$$eval('impact-statistic', (elements) =>
        elements.map((element) => {
          const value = element.shadowRoot!.querySelector<HTMLElement>('[part~=value]')!;
          const { direction } = getComputedStyle(value);
          return { lang: value.lang, direction, text: value.innerText };
        }),
      );
      assert.deepEqual(english, { lang: 'en', direction: 'ltr', text: '28.5%' });
      // The host's own label is in the page's language, and the number with it.
      assert.equal(own!.lang, lang);
      assert.notEqual(own!.text, '28.5%');
      assert.deepEqual(problems(lines), []);
    });
  }

  it('may load the script twice', async () => {
    const { page, lines } = await site.visit('/', {
      '/': html(
        `${tags + SCRIPT}<script type="module" src="/copy.js"></script><script type="module" src="/impact.js?2"></script>`,
      ),
      '/copy.js': read('dist/impact.js'),
    });
    await shows(page);
    assert.deepEqual(problems(lines), []);
  });

  it('may load another version too: the first wins, and one warning names both', async () => {
    const { page, lines } = await site.visit('/', {
      '/': html(`${tags + SCRIPT}<script type="module" src="/other.js"></script>`),
      '/other.js': `${otherVersion()}\nwindow.ranToTheEnd = true;`,
    });
    await shows(page);
    const [warning = '', ...more] = problems(lines);
    assert.ok(warning.includes(version) && warning.includes(OTHER), warning || 'no warning');
    assert.deepEqual(more, []);
    assert.equal(await page.evaluate(() => 'ranToTheEnd' in window), true);
    const running = await page.evaluate(
      () => (customElements.get('impact-statistic') as unknown as { version: string }).version,
    );
    assert.equal(running, version);
  });

  it('may have a strict Content Security Policy and Trusted Types', async () => {
    const { page, lines } = await site.visit(
      '/',
      { '/': { body: html(tags + FROM_DOCUMENT + SCRIPT), headers: { 'content-security-policy': STRICT } } },
      (opened) => recordViolations(opened),
    );
    await shows(page);
    const styled = await page.$eval(
      'impact-statistic',
      (element) => getComputedStyle(element.shadowRoot!.querySelector('[part~=value]')!).fontWeight,
    );
    assert.notEqual(styled, '400', 'the sheets of the element are not applied');
    assert.deepEqual(await violations(page), []);
    assert.deepEqual(problems(lines), []);
  });

  it('would hear of a violation', async () => {
    const { page } = await site.visit(
      '/',
      { '/': { body: html('<p style="color: red">x</p>'), headers: { 'content-security-policy': STRICT } } },
      (opened) => recordViolations(opened),
    );
    assert.deepEqual(await violations(page), ['style-src-attr']);
  });

  it('sends nothing when attributes say it all', async () => {
    const csp = STRICT.replace("connect-src 'self'", "connect-src 'none'");
    const { page, lines, requests } = await site.visit(
      '/',
      { '/': { body: html(tags + SCRIPT), headers: { 'content-security-policy': csp } } },
      (opened) => recordViolations(opened),
    );
    await shows(page);
    assert.deepEqual(await violations(page), []);
    assert.deepEqual(problems(lines), []);
    assert.deepEqual(requests, ['/', '/impact.js']);
  });

  it('sends nothing when the data of a div say it all', async () => {
    const csp = STRICT.replace("connect-src 'self'", "connect-src 'none'");
    const { page, lines, requests } = await site.visit(
      '/',
      { '/': { body: html(DIV + SCRIPT), headers: { 'content-security-policy': csp } } },
      (opened) => recordViolations(opened),
    );
    await page.waitForFunction(() =>
      document.querySelector('div > impact-statistic')?.shadowRoot?.querySelector('[part~=value]'),
    );
    await shows(page);
    assert.deepEqual(await violations(page), []);
    assert.deepEqual(problems(lines), []);
    assert.deepEqual(requests, ['/', '/impact.js', '/chunks/upgrade.js']);
  });

  it('does not jump when the tags of a published snippet upgrade', async () => {
    const snippets = publishedSnippets();
    assert.ok(snippets.length > 0, 'the docs have no html snippet with a tag of ours');
    const bodies = [
      // A frame that does jump: what is measured would be felt.
      `<p id="a">Before.</p>${LATER}<script type="module" src="/jump.js"></script>`,
      ...snippets.map((snippet) => `<p>Before.</p>${snippet}${LATER}`),
    ];
    const pages = bodies.map((body, index): [string, string] => [`/frame-${index}.html`, html(body)]);
    const frames = pages.map(([path]) => `<iframe src="${path}" width="800" height="600"></iframe>`);
    const { page, lines } = await site.visit(
      '/',
      {
        '/': html(frames.join('')),
        '/jump.js': `document.querySelector('#a').style.height = '300px';`,
        ...Object.fromEntries(pages),
      },
      (opened) => recordShifts(opened, bodies.length),
    );
    const [jumped, ...shifts] = await Promise.all(
      pages.map(async ([path]) => {
        const frame = page.frames().find((each) => each.url().endsWith(path))!;
        await frame.waitForFunction(() => !document.querySelector(':not(:defined)'));
        return settledShift(frame);
      }),
    );
    assert.ok(jumped! > 0.01, `CLS ${jumped} of a page that jumps`);
    shifts.forEach((shift, index) => {
      assert.ok(shift < 0.01, `CLS ${shift.toFixed(4)} with\n${snippets[index]}`);
    });
    assert.deepEqual(
      lines.filter((line) => line.startsWith('uncaught')),
      [],
    );
  });

  it('forgets elements that leave it, 200 times over', async (test) => {
    const alone = await openSite({ apart: true });
    test.after(() => alone.close());
    const { page } = await alone.visit('/', { '/': html(`<div id="here"></div>${SCRIPT}`) });
    const rounds = async (count: number) => {
      await page.evaluate(
        async (markup, times) => {
          const here = document.querySelector('#here')!;
          for (let round = 0; round < times; round++) {
            const fragment = document.createRange().createContextualFragment(markup);
            here.append(fragment);
            await Promise.all(
              [...here.children].map((element) => (element as unknown as { updateComplete: unknown }).updateComplete),
            );
            // Once away and back, as a framework that moves a node does.
            const [first] = here.children;
            first?.remove();
            here.append(first!);
            here.replaceChildren();
          }
        },
        tags + FROM_DOCUMENT,
        count,
      );
    };
    await rounds(20);
    const upgraded = await page.evaluate(() =>
      Boolean(customElements.get('impact-statistic') && customElements.get('impact-prevalence')),
    );
    assert.ok(upgraded, 'the elements were never defined');
    const start = await liveObjects(page);
    await rounds(200);
    const end = await liveObjects(page);
    assert.ok(end.listeners <= start.listeners, `listeners: ${start.listeners}, then ${end.listeners}`);
    // The collector keeps a few nodes of the last round; one kept by each round would be two hundred at least.
    assert.ok(end.nodes <= start.nodes + 50, `nodes: ${start.nodes}, then ${end.nodes}`);
  });
});

const LATER = `<p>${'After, and for a while. '.repeat(40)}</p>`;

/** Adds up the layout shifts of each of the `count` frames, and keeps scripts back until all of them have been painted. */
async function recordShifts(page: Page, count: number): Promise<void> {
  await page.setViewport({ width: 4100, height: Math.ceil(count / 5) * 610 });
  await page.evaluateOnNewDocument(() => {
    Object.assign(window, { layoutShift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        (window as unknown as { layoutShift: number }).layoutShift += (entry as unknown as { value: number }).value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const isPainted = (frame: Frame): Promise<boolean> =>
    frame.evaluate(() => performance.getEntriesByName('first-contentful-paint').length > 0).catch(() => false);
  // Words that were never painted can't shift.
  let painted: Promise<unknown> | undefined;
  const allPainted = () =>
    until(async () => {
      const frames = page.frames().filter((frame) => frame.parentFrame() === page.mainFrame());
      return frames.length === count && (await Promise.all(frames.map(isPainted))).every(Boolean);
    }, `${count} painted frames`);
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    // A frame that nothing was painted in shifts nothing, and the first of them does.
    if (request.resourceType() === 'script') await (painted ??= allPainted().catch(() => {}));
    await request.continue();
  });
}

/** What has shifted in a frame once nothing is left to draw. */
async function settledShift(frame: Frame): Promise<number> {
  return frame.evaluate(async () => {
    let [shift, same] = [-1, 0];
    // An observer hears of a frame some time after it has been drawn.
    while (same < 20) {
      await new Promise((drawn) => requestAnimationFrame(drawn));
      const { layoutShift } = window as unknown as { layoutShift: number };
      same = layoutShift === shift ? same + 1 : 0;
      shift = layoutShift;
    }
    return shift;
  });
}
