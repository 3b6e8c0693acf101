import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { runCommand } from '../helpers/command.js';
import { describe, it } from '../helpers/node.js';

const run = (...args: string[]) => runCommand('snippet', ...args);

describe('impact-elements snippet', () => {
  it('prints the line to paste, with words made from the figure', async () => {
    const { code, out } = await run('statistic', '--value', '28.5%', '--label', 'of "adults"', '--as', 'div');
    assert.equal(
      out,
      '<div data-impact="statistic" data-value="28.5%" data-label="of &quot;adults&quot;" style="min-height:12em">28.5% of &quot;adults&quot;.</div>\n',
    );
    assert.equal(code, 0);
  });

  it('names a published figure, and the script’s line before it', async () => {
    const { out } = await run(
      'impact-prevalence',
      '--figure',
      'csa-contact',
      '--download',
      '--once',
      '--pinned',
      '--base',
      'https://a.example/2',
    );
    const [once = '', line = ''] = out.split('\n');
    assert.match(
      once,
      /^<script type="module" src="https:\/\/a\.example\/2\/prevalence\.[\w.]*js" integrity="sha384-[^"]+" crossorigin="anonymous"><\/script>$/,
    );
    assert.match(
      line,
      /^<impact-prevalence src="https:\/\/a\.example\/data\/figures\.json" figure="csa-contact" download style="[^"]+">1 in 4 Australians/,
    );
  });

  it('names the script that several elements share, and what it fetches', async () => {
    const { out } = await run('glossary', '--once', '--others', '--pinned');
    assert.match(
      out,
      /^<link rel="modulepreload" href="[^"]+\/chunks\/glossary\.\w+\.js" integrity="[^"]+" crossorigin="anonymous"><script type="module" src="[^"]+\/impact\.\w+\.js" /,
    );
    assert.match(
      (await run('glossary', '--once', '--others')).out,
      /^<script type="module" src="[^"]+\/1\/impact\.js">/,
    );
  });

  it('sets the looks, a link and words', async () => {
    const args = [
      '--src',
      '/feed/',
      '--words',
      'Our blog',
      '--href',
      'https://b.example/',
      '--accent',
      '#036',
      '--theme',
      'dark',
    ];
    const { out } = await run('posts', ...args);
    assert.match(out, /--impact-accent:#036"><a href="https:\/\/b\.example\/">Our blog<\/a><\/impact-posts>\n$/);
  });

  it('writes a way to leave, which needs somewhere to go', async () => {
    const { out } = await run('exit', '--href', 'https://www.bom.gov.au/');
    assert.equal(
      out,
      '<impact-exit href="https://www.bom.gov.au/" style="display:block;min-height:3.4em"><a href="https://www.bom.gov.au/" rel="nofollow noreferrer">Leave this page</a></impact-exit>\n',
    );
    const { code, err } = await run('exit');
    assert.equal(code, 2);
    assert.match(err, /--href is needed/);
  });

  it('makes words for every element that has nothing to quote', async () => {
    const words = async (...args: string[]) => />([^<>]+)<\//.exec((await run(...args)).out)?.[1];
    const said = await Promise.all(
      [
        ['exit', '--href', 'https://www.bom.gov.au/'],
        ['calm'],
        ['sources'],
        ['support'],
        ['posts'],
        ['subscribe', '--action', 'https://a.example/'],
      ].map((args) => words(...args)),
    );
    assert.equal(new Set(said).size, said.length);
  });

  it('mends an address where it is certain, else leaves it out and says so', async () => {
    const own = ['--value', '1 in 4', '--label', 'girls', '--source', 'A study'];
    const url = async (typed: string) => {
      const { out, err } = await run('statistic', ...own, '--source-url', typed);
      return [/source-url="([^"]*)"/.exec(out)?.[1], err.replace(/^.*source-url: |\n$/g, '')];
    };
    assert.deepEqual(await url('www.unicef.org/report'), [
      'https://www.unicef.org/report',
      '“www.unicef.org/report” has no scheme: on the page’s own site it leads nowhere: write https://www.unicef.org/report',
    ]);
    assert.equal((await url('10.1000/x'))[0], 'https://doi.org/10.1000/x');
    assert.equal((await url('doi:10.1000/x'))[0], 'https://doi.org/10.1000/x');
    assert.deepEqual(await url('/report'), ['/report', '']);
    const [none, said] = await url('report/2023');
    assert.equal(none, undefined);
    assert.match(said!, /is no address: it isn’t linked/);
    const { out } = await run(
      'subscribe',
      '--action',
      'news.example.org/in',
      '--privacy-url',
      'www.example.org/p',
      '--words',
      'x',
    );
    assert.match(out, /action="https:\/\/news\.example\.org\/in" privacy-url="https:\/\/www\.example\.org\/p"/);
    const linked = await run('posts', '--src', '/feed/', '--words', 'Our blog', '--href', 'www.b.example/blog');
    assert.match(linked.out, /<a href="https:\/\/www\.b\.example\/blog">/);
  });

  it('says of a figure what the builder says', async () => {
    const { code, err } = await run('statistic', '--value', '28,5%', '--label', 'of girls', '--source', 'A study');
    assert.equal(
      err,
      'impact-elements snippet: warning value: “28,5%” is shown as typed: a comma parts thousands in English notation, a point decimals: write 28.5%\n',
    );
    assert.equal(code, 0);
  });

  it('makes words from a figure of a document that is named', async () => {
    const figures = { version: 1, language: 'en', figures: [{ id: 'a', value: '1 in 4', label: 'of our readers' }] };
    const server = createServer((_, response) =>
      response.setHeader('content-type', 'application/json').end(JSON.stringify(figures)),
    );
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const src = `http://127.0.0.1:${(server.address() as AddressInfo).port}/figures.json`;
    try {
      const { code, out, err } = await run('statistic', '--src', src, '--figure', 'a');
      assert.match(out, />1 in 4 of our readers\.<\/impact-statistic>/);
      assert.deepEqual([code, err], [0, '']);
    } finally {
      await new Promise((closed) => server.close(closed));
    }
    const { code, err } = await run('statistic', '--src', src, '--figure', 'a');
    assert.match(
      err,
      /^impact-elements snippet: --words is needed: .* \(http:\/\/127\.0\.0\.1:\d+\/figures\.json: could not be reached\)\n$/,
    );
    assert.equal(code, 2);
  });

  const wrong: readonly [args: string[], says: RegExp][] = [
    [[], /no element ""; there are [\w, ]*glossary, posts/],
    [['statistics'], /no element "statistics"/],
    [['statistic', '--valeu', '1'], /there is no option --valeu: write --value/],
    [['statistic', '--figure', 'no-such'], /--words is needed/],
    [['term', '--term', 'csam', '--as', 'iframe'], /no way to paste term as "iframe"/],
    [['statistic', '--value', '1', '--base', 'here'], /not an address: here/],
  ];
  for (const [args, says] of wrong) {
    it(`refuses: ${args.join(' ') || 'nothing'}`, async () => {
      const { code, out, err } = await run(...args);
      assert.match(err, says);
      assert.equal(out, '');
      assert.equal(code, 2);
    });
  }

  it('tells how it is used', async () => {
    const { code, out } = await run('--help');
    assert.match(out, /^impact-elements snippet ELEMENT/);
    assert.equal(code, 0);
  });
});
