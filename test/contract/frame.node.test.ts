import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Frame, Page } from 'puppeteer-core';
import { pdfText } from '../helpers/pdf-text.js';
import { html, openSite, recordViolations, violations, type Site } from './page.js';
import { read } from './repository.js';

/** One that somebody typed into the address. */
const FIGURE = 'element=statistic&value=more+than+1+in+3&label=girls&source=ACMS&source-date=2023';
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

/** What the builder writes. */
const frame = (base: string, query: string, rest = '') =>
  `<iframe src="${base}/frame.html?${query.replaceAll('&', '&amp;')}" title="A figure" sandbox="${SANDBOX}" width="100%" height="200" ${rest}></iframe>`;

const text = (page: Page | Frame, selector: string) =>
  page.$eval(selector, (element) => {
    const base = element.shadowRoot?.querySelector<HTMLElement>('[part~=base]') ?? (element as HTMLElement);
    return base.innerText.replace(/\s+/g, ' ').trim();
  });

const problems = (lines: readonly string[]) => lines.filter((line) => /^(warn|error|uncaught)/.test(line));
const heightOf = (page: Page, selector = 'iframe') => page.$eval(selector, (element) => element.clientHeight);
const until = (page: Page, condition: () => unknown) => page.waitForFunction(condition);

describe('the frame page, alone', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site?.close());
  const open = (query: string) => site.visit(`/frame.html?${query}`, {}, recordViolations);

  const answering = (query: string, answers: Parameters<Site['visit']>[1]) =>
    site.visit(`/frame.html?${query}`, answers, recordViolations);

  it('shows a published figure with a heading, its source and the way to the publisher, and marks nothing', async () => {
    const { page, lines, requests } = await open('element=statistic&figure=csa-girls');
    await page.waitForFunction(() => document.title.startsWith('more than'));
    assert.match(await text(page, 'impact-statistic'), /more than 1 in 3 girls.*Source: Australian Child/i);
    assert.equal(await text(page, 'h1'), 'A figure and its source');
    assert.equal(await page.$eval('footer a', (link) => (link as HTMLAnchorElement).pathname), '/');
    assert.doesNotMatch(await text(page, 'body'), /made the link|made this link/);
    assert.deepEqual(await violations(page), []);
    assert.deepEqual(problems(lines), []);
    assert.deepEqual(requests.slice(0, 3), ['/frame.html', '/frame.js', '/statistic.js']);
    assert.deepEqual(requests.slice(3).sort(), ['/chunks/figures-loader.js', '/data/figures.json']);
  });

  it('marks a figure that somebody typed, above it, and leaves it out of the title', async () => {
    const { page, lines, requests } = await open(FIGURE);
    assert.match(await text(page, 'impact-statistic'), /more than 1 in 3 girls.*ACMS, 2023/i);
    assert.match(
      await text(page, 'main'),
      /^A figure from a link Not from our documents\. The person who made this link wrote it\./,
    );
    assert.equal(await page.title(), 'A figure from a link');
    const [mark, figure] = await Promise.all(
      ['.typed', 'impact-statistic'].map((one) =>
        page.$eval(one, (element) => element.getBoundingClientRect().toJSON()),
      ),
    );
    assert.ok(mark.bottom <= figure.top);
    assert.deepEqual(await violations(page), []);
    assert.deepEqual(problems(lines), []);
    assert.deepEqual(requests, ['/frame.html', '/frame.js', '/statistic.js']);
  });

  it('takes the publisher’s documents where none is named, and its title from the figure', async () => {
    const { page } = await open('element=statistic&figure=csa-prevalence');
    await page.waitForFunction(() => document.title.startsWith('28.5%'));
    assert.match(await text(page, 'impact-statistic'), /28\.5%/);
  });

  for (const [query, selector, says] of [
    ['element=prevalence&value=1+in+4&label=Australians', 'impact-prevalence', /1 in 4 Australians/],
    ['element=glossary&terms=csam+grooming', 'impact-glossary', /grooming.*child sexual abuse material/i],
    ['element=term&term=csam&words=CSAM', 'impact-glossary', /child sexual abuse material/i],
    ['element=posts&count=2', 'impact-posts', /How to read a prevalence figure/],
  ] as const) {
    it(`shows ${query}`, async () => {
      const { page, lines } = await open(query);
      assert.match(await text(page, selector), says);
      assert.deepEqual(await violations(page), []);
      assert.deepEqual(problems(lines), []);
    });
  }

  const NEWS = { id: 'newsletter', action: '/subscribe', heading: { en: 'News', de: 'Neues' }, topics: 'a, b' };
  const forms = (...all: object[]) => ({
    '/data/forms.json': JSON.stringify({ version: 1, language: 'en', forms: all }),
  });

  it('shows a form that the publisher’s document has, in the page’s language', async () => {
    for (const [lang, heading] of [
      ['en', 'News'],
      ['de-AT', 'Neues'],
    ] as const) {
      const { page, lines } = await answering(`element=subscribe&form=newsletter&lang=${lang}`, forms(NEWS));
      assert.match(await text(page, 'impact-subscribe'), new RegExp(`^${heading} .*@|^${heading} .*mail`, 'i'));
      assert.equal(await page.title(), heading);
      assert.deepEqual(await violations(page), []);
      assert.deepEqual(problems(lines), []);
    }
  });

  it('shows no form that it was not built for, or that there is not', async () => {
    const far = { ...NEWS, action: 'https://evil.example/' };
    for (const [query, answers] of [
      ['form=newsletter', forms(far)],
      ['form=newsletter', forms({ ...NEWS, challenge: 'https://evil.example/' })],
      ['form=other', forms(NEWS)],
      ['form=', forms(NEWS)],
      ['form=newsletter', { '/data/forms.json': '{}' }],
      ['action=/subscribe&heading=News', forms(NEWS)],
    ] as const) {
      const { page } = await answering(`element=subscribe&${query}`, answers);
      assert.match(await text(page, 'main'), /There is nothing to show at this address/, query);
      assert.equal(await page.$('impact-subscribe'), null);
    }
  });

  it('shows a contact form of the document’s, and no form of another element’s', async () => {
    const answers = {
      '/data/forms.json': JSON.stringify({
        version: 1,
        language: 'en',
        forms: [NEWS],
        contact: [{ id: 'office', action: '/contact', heading: 'Contact us', office: 'Our office' }],
      }),
    };
    const { page } = await answering('element=contact&form=office&office=Anybody&support=none', answers);
    assert.match(
      await text(page, 'impact-contact'),
      /Contact us.*reporting abuse or for emergencies.*Our office.*message/i,
    );
    assert.doesNotMatch(await text(page, 'main'), /Anybody/);
    for (const query of ['element=contact&form=newsletter', 'element=subscribe&form=office', 'element=contact']) {
      const { page: other } = await answering(query, answers);
      assert.match(await text(other, 'main'), /There is nothing to show at this address/, query);
    }
  });

  it('sets only what the manifest knows, and says what it dropped', async () => {
    const { page, lines } = await open(
      `${FIGURE}&onclick=alert(1)&style=color:red&innerHTML=%3Cimg%20src=x%20onerror=alert(1)%3E&accent=url(//evil.example)&font=a;b&class=x`,
    );
    const names = await page.$eval('impact-statistic', (element) => element.getAttributeNames());
    assert.deepEqual(names, ['value', 'label', 'source', 'source-date']);
    assert.equal(problems(lines).length, 6, lines.join('\n'));
    assert.equal(await page.$eval('html', (root) => root.style.length), 0);
  });

  it('shows markup as the text that it is', async () => {
    const { page } = await open('element=statistic&value=1+in+4&label=%3Cb%3Egirls%3C/b%3E');
    assert.match(await text(page, 'impact-statistic'), /1 in 4 <b>girls<\/b>/);
  });

  it('reads from and sends to its own origin alone', async () => {
    for (const address of [
      'https://evil.example/x.json',
      'javascript:alert(1)',
      'data:application/json,[]',
      'file:///x',
    ]) {
      const { page, lines, requests } = await open(`element=statistic&figure=x&src=${encodeURIComponent(address)}`);
      assert.match(await text(page, 'main'), /There is nothing to show at this address/);
      assert.match(problems(lines).join(), /src is not an address that this page may use/);
      assert.deepEqual(requests, ['/frame.html', '/frame.js']);
    }
  });

  it('is kept by its policy from any other origin, whatever runs in it', async () => {
    const { page } = await open(FIGURE);
    const reads = (address: string) =>
      page.evaluate(
        (from) =>
          fetch(from).then(
            ({ ok }) => ok,
            () => false,
          ),
        address,
      );
    assert.equal(await reads('/data/figures.json'), true);
    assert.equal(await reads(`${site.elsewhere}/data/figures.json`), false);
    assert.deepEqual(await violations(page), ['connect-src']);
  });

  for (const query of ['', 'element=statistc', 'element=__proto__', 'element=%3Cscript%3E', 'value=1']) {
    it(`is calm when there is nothing to show: ?${query}`, async () => {
      const { page, lines } = await open(query);
      assert.match(await text(page, 'main'), /^There is nothing to show at this address/);
      assert.deepEqual(problems(lines), []);
    });
  }

  it('keeps a figure in words where a name has a slip', async () => {
    const { page } = await open('element=statistic&value=1+in+4&lable=girls&source=ACMS');
    assert.equal(
      await text(page, 'main'),
      'A figure from a link Not from our documents. The person who made this link wrote it. 1 in 4 (ACMS)',
    );
  });

  it('speaks the language that it is asked for, in its direction', async () => {
    const { page } = await open(`${FIGURE}&lang=ar`);
    assert.deepEqual(await page.$eval('html', ({ lang, dir }) => [lang, dir]), ['ar', 'rtl']);
    assert.match(await text(page, 'impact-statistic'), /أكثر من 1 من كل 3/);
    assert.equal(await text(page, 'h1'), 'رقم من رابط');
    // The reader's own language, too: whoever made the link chose the other.
    assert.match(await text(page, 'main'), /Not from our documents.*ليس من وثائقنا/);
  });

  it('looks as it is asked to', async () => {
    const { page } = await open(`${FIGURE}&theme=dark&accent=%23ff8800&radius=8&font=Georgia`);
    const look = await page.$eval('html', (root) => [
      root.style.colorScheme,
      root.style.getPropertyValue('--impact-accent'),
      root.style.getPropertyValue('--impact-radius'),
      root.style.fontFamily,
    ]);
    assert.deepEqual(look, ['dark', '#ff8800', '8px', 'Georgia, system-ui, sans-serif']);
  });

  it('says without JavaScript where the words are, under a title that is true of every element', async () => {
    for (const query of [FIGURE, 'element=subscribe&form=newsletter', 'element=support&country=AU']) {
      const { page } = await site.visit(`/frame.html?${query}`, {}, (opened) => opened.setJavaScriptEnabled(false));
      assert.match(await text(page, 'body'), /^From people who .* This needs JavaScript.*The publisher’s site$/);
      assert.equal(await page.title(), await text(page, 'h1'), query);
    }
  });

  it('has its heading as its title until an element says more, and claims no figure where there is none', async () => {
    for (const [query, title] of [
      ['element=subscribe&form=other', 'News by email'],
      ['element=posts&src=/none.json', 'Latest posts'],
      ['element=give', 'From people who work to keep children safe'],
      ['element=nothing', 'From people who work to keep children safe'],
    ] as const) {
      const { page } = await open(query);
      assert.equal(await page.title(), title, query);
    }
  });

  it('has a title, a description, a card and no place in search results, in its source', () => {
    const source = read('dist/frame.html');
    for (const part of [
      /<title>[^<]+<\/title>/,
      /<meta[^>]*name="description"[^>]*content="[^"]+"/,
      /<link rel="canonical" href="frame.html"/,
      /<meta name="robots" content="noindex"/,
      /property="og:title" content="[^"]+"/,
      /property="og:description"\s+content="[^"]+"/,
      /name="twitter:card" content="summary"/,
      /default-src 'none'.*require-trusted-types-for 'script'/,
    ]) {
      assert.match(source, part);
    }
    assert.doesNotMatch(source, /unsafe|%[A-Z]+%/);
  });
});

describe('the frame page, in a frame', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site?.close());
  const RESIZE = () => `<script type="module" src="${site.elsewhere}/resize.js"></script>`;
  const grown = (page: Page) =>
    until(page, () => [...document.querySelectorAll('iframe')].every(({ style }) => style.height));

  it('shows a figure in a sandbox without an origin, from another host, and gets its height', async () => {
    const { page, lines } = await site.visit('/', { '/': html(frame(site.elsewhere, FIGURE) + RESIZE()) });
    await grown(page);
    const [, inner] = page.frames();
    assert.match(await text(inner!, 'impact-statistic'), /more than 1 in 3 girls/i);
    assert.equal(await inner!.evaluate(() => window.origin), 'null');
    assert.equal(
      await heightOf(page),
      await inner!.evaluate(() => Math.ceil(document.querySelector('main')!.getBoundingClientRect().height)),
    );
    assert.equal(await inner!.evaluate(() => document.querySelector('h1')!.checkVisibility()), false);
    assert.equal(await inner!.evaluate(() => getComputedStyle(document.body).backgroundColor), 'rgba(0, 0, 0, 0)');
    assert.deepEqual(problems(lines), []);
  });

  it('has the height of its tag without any script', async () => {
    const { page } = await site.visit('/', { '/': html(frame(site.elsewhere, FIGURE)) });
    assert.equal(await heightOf(page), 200);
  });

  it('gets its height from the line that a page pastes anyway', async () => {
    const { page } = await site.visit('/', {
      '/': html(`${frame(site.elsewhere, FIGURE)}<script type="module" src="${site.elsewhere}/impact.js"></script>`),
    });
    await grown(page);
  });

  it('stays right when its container was hidden first, or is narrowed, among ten', async () => {
    const hidden = `<div id="hidden" style="display:none">${frame(site.elsewhere, FIGURE)}</div>`;
    const { page } = await site.visit('/', {
      '/': html(hidden + frame(site.elsewhere, FIGURE).repeat(9) + RESIZE()),
    });
    await until(page, () => document.querySelectorAll('iframe[style*=height]').length === 9);
    assert.equal(await page.$eval('#hidden iframe', (element) => (element as HTMLElement).style.height), '');
    await page.$eval('#hidden', (element) => {
      (element as HTMLElement).style.display = 'block';
    });
    await grown(page);
    const wide = await heightOf(page, '#hidden iframe');
    await page.$eval('#hidden', (element) => {
      (element as HTMLElement).style.width = '160px';
    });
    await page.waitForFunction((before) => document.querySelector('iframe')!.clientHeight > before, {}, wide);
  });

  it('is not resized by another window, another address or an absurd height', async () => {
    const post = (height: unknown) =>
      `<script>parent.postMessage({ 'impact-elements': 'height', height: ${JSON.stringify(height)} }, '*')</script>`;
    const { page } = await site.visit('/', {
      '/': html(
        `<iframe id="other" src="/other.html" height="100"></iframe>${frame(site.elsewhere, FIGURE, 'id="ours"')}${RESIZE()}`,
      ),
      '/other.html': post(700),
    });
    await until(page, () => document.querySelector<HTMLElement>('#ours')!.style.height);
    const before = await heightOf(page, '#ours');
    await page.evaluate(() => postMessage({ 'impact-elements': 'height', height: 900 }, '*'));
    const [, , inner] = page.frames();
    const say = async (height: unknown) => {
      // Messages of one window arrive in their order: once the second is here, the first has been heard.
      await page.evaluate(() => {
        const heard = new Promise<void>((resolve) =>
          addEventListener('message', ({ data }) => data === 'said' && resolve()),
        );
        Object.assign(window, { heard });
      });
      await inner!.evaluate((value) => {
        parent.postMessage({ 'impact-elements': 'height', height: value }, '*');
        parent.postMessage('said', '*');
      }, height);
      await page.evaluate(() => (window as unknown as { heard: Promise<void> }).heard);
      return heightOf(page, '#ours');
    };
    assert.equal(await heightOf(page, '#other'), 100);
    assert.equal(await say('tall'), before);
    assert.equal(await say(null), before);
    assert.equal(await say(1e9), 20_000);
    assert.equal(await say(-5), 40);
  });

  it('opens a source outside itself', async () => {
    const { page } = await site.visit('/', { '/': html(frame(site.elsewhere, FIGURE)) });
    assert.equal(await page.frames()[1]!.$eval('base', (base) => base.target), '_blank');
  });

  it('may stand in a page with a strict policy of its own', async () => {
    const csp = `default-src 'none'; script-src ${site.elsewhere}; frame-src ${site.elsewhere}; require-trusted-types-for 'script'; trusted-types lit-html`;
    const { page, lines } = await site.visit(
      '/',
      {
        '/': { body: html(frame(site.elsewhere, FIGURE) + RESIZE()), headers: { 'content-security-policy': csp } },
      },
      recordViolations,
    );
    await grown(page);
    assert.deepEqual(await violations(page), []);
    assert.deepEqual(problems(lines), []);
  });
});

describe('the frame page, on paper', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site?.close());
  const script = (name: string) => `<script type="module" src="${site.elsewhere}/${name}.js"></script>`;
  const ALL = [FIGURE, 'element=statistic&figure=csa-boys', 'element=posts&count=2'];
  /** Frames that are far from what a reader has scrolled to. */
  const below = (queries: readonly string[], rest = '') =>
    html(queries.map((query) => `<div style="height:9000px"></div>${frame(site.elsewhere, query, rest)}`).join(''));

  const arrived = async (page: Page) => {
    await until(page, () => [...document.querySelectorAll('iframe')].every(({ loading }) => loading !== 'lazy'));
    for (const inner of page.frames().slice(1)) {
      // Nothing is painted where nobody looks, so there is no next picture to wait for.
      await inner.waitForFunction(() => !document.querySelector('.waiting, .late'), { polling: 50 });
    }
  };

  for (const name of ['resize', 'impact']) {
    it(`prints frames that nobody scrolled to, with ${name}.js`, async () => {
      const body = below(ALL, 'loading="lazy"').replace('</body>', script(name));
      const { page } = await site.visit('/', { '/': body });
      await arrived(page);
      await until(page, () => [...document.querySelectorAll('iframe')].every(({ clientHeight }) => clientHeight > 100));
      const text = pdfText(await page.pdf());
      assert.match(text, /morethan1in3girls.*almost1in5boys.*Source.*\(https:\/\/www\.acms\.au\/\).*Howtoread/);
      assert.doesNotMatch(text, /Readmore|Copycitation|notarrived/);
    });
  }

  it('leaves frames alone that nobody scrolled to where a reader saves data', async () => {
    const body = below([FIGURE], 'loading="lazy"').replace('</body>', script('resize'));
    const { page, requests } = await site.visit('/', { '/': body }, (opened) =>
      opened.evaluateOnNewDocument(() =>
        Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true }),
      ),
    );
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    assert.equal(await page.$eval('iframe', ({ loading }) => loading), 'lazy');
    assert.ok(!requests.includes('/frame.html'));
  });

  it('prints a frame without any script on the page', async () => {
    const { page } = await site.visit('/', { '/': below(ALL) });
    await arrived(page);
    assert.match(pdfText(await page.pdf()), /morethan1in3girls.*almost1in5boys.*Howtoread/);
  });

  it('says on paper where a figure is that had not arrived', async () => {
    const { page } = await site.visit('/', { '/': html(frame(site.elsewhere, ALL[1]!)), '/data/figures.json': 'none' });
    const text = pdfText(await page.pdf());
    assert.match(text, /Ithadnotarrivedwhenthiswasprinted.*frame\.html\?element=statistic&figure=csa-boys/);
    assert.equal(await page.frames()[1]!.$eval('.late', (late) => late.checkVisibility()), false);
  });

  it('has room for its narrower column and its sources’ addresses, and goes back after', async () => {
    const row = 'element=prevalence&figure=csa-girls+csa-boys+csa-prevalence';
    const { page } = await site.visit('/', { '/': html(frame(site.elsewhere, row) + script('resize')) }, (opened) =>
      opened.setViewport({ width: 1400, height: 900 }),
    );
    await until(page, () => [...document.querySelectorAll('iframe')].every(({ style }) => style.height));
    const heights = () => page.$$eval('iframe', (frames) => frames.map(({ clientHeight }) => clientHeight));
    const screen = await heights();
    await page.evaluate(() => {
      addEventListener('beforeprint', () => {
        const frames = [...document.querySelectorAll('iframe')];
        document.title = frames.map(({ clientHeight }) => clientHeight).join(' ');
      });
    });
    await page.pdf();
    assert.deepEqual(await heights(), screen);
    const print = (await page.title()).split(' ').map(Number);
    await page.emulateMediaType('print');
    await page.setViewport({ width: 600, height: 900 });
    for (const [at, inner] of page.frames().slice(1).entries()) {
      const needed = await inner.$eval('main', (main) => main.getBoundingClientRect().height);
      assert.ok(needed > screen[at]!, 'else the screen’s height would do');
      assert.ok(needed <= print[at]!, `${needed} of ${print[at]} px`);
    }
  });
});
