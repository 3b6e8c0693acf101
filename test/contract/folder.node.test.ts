/** What optimizers do to the script's line: they copy, join and inline it, and the page names the folder that it came from. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { until } from '../helpers/settle.js';
import { openSite, type Answer, type Site } from './page.js';
import { read } from './repository.js';

const FIGURE = '<div data-impact="statistic" data-value="1 in 4" data-label="people">1 in 4 people</div>';
const GLOSSARY = (folder: string) =>
  `<impact-glossary src="${folder}/data/glossary.json" terms="csam"><p>Words</p></impact-glossary>`;

describe('a script that an optimizer moved', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site?.close());

  const meta = () => `<meta name="impact-folder" content="${site.elsewhere}/">`;
  const inline = (code: string) => `<script type="module">${code.replaceAll('</script', '<\\/script')}</script>`;
  const copy = '<script type="module" src="/cache/min/1a2b.js"></script>';
  const CASES: readonly (readonly [what: string, head: () => string])[] = [
    ['copied, with the folder in the head', () => meta() + copy],
    [
      'copied, with the folder on the script',
      () => copy.replace(' src', ` data-impact-folder="${site.elsewhere}" src`),
    ],
    ['inlined', () => meta() + inline(read('dist/impact.js'))],
    ['joined with others', () => meta() + copy.replace('1a2b', 'joined')],
  ];
  for (const [what, head] of CASES) {
    it(`finds the files beside it: ${what}`, async () => {
      const code = read('dist/impact.js');
      const answers: Readonly<Record<string, Answer>> = {
        '/': `<!doctype html><html lang="en"><head>${head()}</head><body>${FIGURE}${GLOSSARY(site.elsewhere)}</body></html>`,
        '/cache/min/1a2b.js': code,
        '/cache/min/joined.js': `{const before=1}\n${code}\n;{const after=1}`,
      };
      const { page, lines, requests } = await site.visit('/', answers);
      const shown = (selector: string) =>
        page.evaluate(`document.querySelector(${JSON.stringify(selector)})?.shadowRoot?.textContent ?? ''`);
      await until(async () => /1 in 4/.test(String(await shown('impact-statistic'))), 'the figure of a div');
      await until(async () => /material/.test(String(await shown('impact-glossary'))), 'the glossary');
      assert.deepEqual(
        lines.filter((line) => /^(error|uncaught)/.test(line)),
        [],
      );
      assert.ok(!requests.some((path) => /^\/cache\/min\/(?:chunks|glossary)/.test(path)), requests.join());
    });
  }

  it('takes no folder from the page’s body, where a visitor may write', async () => {
    const answers = {
      '/': `<!doctype html><html lang="en"><head><script type="module" src="/impact.js"></script></head><body><meta name="impact-folder" content="/elsewhere/">${FIGURE}</body></html>`,
    };
    const { page, requests } = await site.visit('/', answers);
    await until(
      async () =>
        /1 in 4/.test(
          String(await page.evaluate(`document.querySelector('impact-statistic')?.shadowRoot?.textContent ?? ''`)),
        ),
      'the figure of a div',
    );
    assert.ok(!requests.some((path) => path.startsWith('/elsewhere/')));
  });

  for (const [what, line] of [
    ['a script of the old kind', () => `<script src="${site.elsewhere}/resize.js"></script>`],
    ['a deferred one', () => `<script defer src="${site.elsewhere}/resize.js"></script>`],
    ['a module', () => `<script type="module" src="${site.elsewhere}/resize.js"></script>`],
    ['a copy', () => `${meta()}<script src="/cache/r.js"></script>`],
    ['inlined', () => `${meta()}<script>${read('dist/resize.js')}</script>`],
  ] as const) {
    it(`resize.js works as ${what}`, async () => {
      const frame = `<iframe src="${site.elsewhere}/frame.html?element=statistic&figure=csa-prevalence" title="x" style="height:40px"></iframe>`;
      const answers = {
        '/': `<!doctype html><html lang="en"><head><script>const e=1,t=2,n=3</script>${line()}</head><body>${frame}</body></html>`,
        '/cache/r.js': read('dist/resize.js'),
      };
      const { page, lines } = await site.visit('/', answers);
      const height = () => page.evaluate(`document.querySelector('iframe').offsetHeight`);
      await until(async () => Number(await height()) > 60, 'a height');
      assert.deepEqual(
        lines.filter((one) => /^(error|uncaught)/.test(one)),
        [],
      );
    });
  }
});
