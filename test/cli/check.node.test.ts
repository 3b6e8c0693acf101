import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../helpers/command.js';
import { after, describe, it } from '../helpers/node.js';

const folder = await mkdtemp(join(tmpdir(), 'impact-check-'));
after(() => rm(folder, { recursive: true }));

/** Runs the command line as a person would; answers with its exit code and what it printed. */
const run = async (...args: string[]) => {
  const { out, ...rest } = await runCommand(...args);
  return { ...rest, out: out.replaceAll(`${folder}/`, '') };
};

async function file(name: string, text: string | object): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, typeof text === 'string' ? text : JSON.stringify(text, null, 2));
  return path;
}

describe('impact-elements check', () => {
  it('finds nothing wrong with the documents that are published', async () => {
    const { code, out } = await run(
      'check',
      ...['figures', 'glossary', 'posts'].map((name) => `src/documents/examples/${name}.json`),
    );
    assert.match(
      out,
      /^(?:\S+figures\.json:\d+:\d+: note sources\S+: has neither address nor date: write "url", "doi" or "published"\n){3}3 files, 0 errors, 0 warnings, 3 notes\n$/,
    );
    assert.equal(code, 0);
  });

  it('prints each problem with its path, line and column, and exits with 1', async () => {
    const figures = await file('figures.json', {
      version: 1,
      language: 'en',
      figures: [{ id: 'a', value: '1 in 4', label: 'people', source: 'x' }],
    });
    const glossary = await file(
      'glossary.json',
      '{"version": 1, "language": "en",\n"terms": [\n{"id": "a", "id": "b", "term": "A"}]}',
    );
    const { code, out } = await run('check', figures, glossary);
    assert.deepEqual(out.split('\n'), [
      'figures.json:9:17: error figures[0].source: no source "x": add it to "sources"',
      'glossary.json:3:1: error terms[0].definition: expected text, or text by language, found nothing',
      'glossary.json:3:19: error terms[0].id: is given twice; only the last one counts: remove one of them',
      '2 files, 3 errors, 0 warnings',
      '',
    ]);
    assert.equal(code, 1);
  });

  it('checks a list that has a file of its own with the spreadsheet that it belongs to, once', async () => {
    const figures = await file('ours.csv', 'id,value,label,source\na,28.5%,of adults know whom to tell,survey\n');
    const sources = await file('ours-sources.csv', 'id,title,published\nsurvey,A survey,2023\n');
    assert.equal((await run('check', figures, sources)).out, '2 files, 0 errors, 0 warnings\n');
    assert.equal((await run('check', sources)).out, '2 files, 0 errors, 0 warnings\n');
  });

  it('knows the languages of the folder that a file belongs to, and says which of a spreadsheet’s nobody speaks', async () => {
    const own = join(folder, 'own');
    await mkdir(join(own, 'languages'), { recursive: true });
    await file('own/impact.config.json', {});
    await file('own/languages/it.json', {});
    const rows = ',value,label,label (it),label (ja)\na,28.5%,of adults,degli adulti,成人\n';
    const sheet = await file('own/figures.csv', `id${rows}`);
    const { out } = await run('check', sheet);
    assert.match(out, /^own\/figures\.csv E2: note the elements have no words for “ja”/m);
    assert.doesNotMatch(out, /“it”/);
    const imported = await run('import', sheet, '--out', join(folder, 'imported.json'));
    assert.match(imported.out, /E2: note the elements have no words for “ja”/);
    assert.doesNotMatch(imported.out, /“it”/);
    const json = await file('own/figures.json', {
      version: 1,
      language: 'en',
      figures: [{ id: 'a', value: '28.5%', label: { en: 'of adults', it: 'degli adulti', ja: '成人' } }],
    });
    const ofJson = await run('check', json);
    assert.match(ofJson.out, /“ja”/);
    assert.doesNotMatch(ofJson.out, /“it”/);
  });

  it('names both ids that some disks would put into one folder', async () => {
    const figures = [
      { id: 'Girls', value: '1 in 4', label: 'girls' },
      { id: 'girls', value: '1 in 3', label: 'girls' },
      { id: 'boys', value: '1 in 5', label: 'boys' },
    ];
    const json = await file('capitals.json', { version: 1, language: 'en', figures });
    const { out, code } = await run('check', json);
    assert.equal(code, 1);
    assert.match(out, /capitals\.json:6:\d+: error figures\[0\]\.id: “Girls” would have the folder of “girls”/);
    assert.match(out, /capitals\.json:11:\d+: error figures\[1\]\.id: “girls” would have the folder of “Girls”/);
    assert.doesNotMatch(out, /“boys” would/);
    const rows = figures.map(({ id, value, label }) => `${id},${value},${label}`);
    const sheet = await run('check', await file('capitals.csv', ['id,value,label', ...rows].join('\n')));
    assert.match(sheet.out, /^capitals\.csv A2: error “Girls” would have the folder of “girls”/m);
    assert.match(sheet.out, /^capitals\.csv A3: error “girls” would have the folder of “Girls”/m);
  });

  it('names ids that some disks or all take for no folder', async () => {
    const ids = ['a'.repeat(200), 'b'.repeat(201), 'Con', 'nul.txt', 'constructor', '__proto__'];
    const figures = ids.map((id) => ({ id, value: '1 in 4', label: 'girls' }));
    const { out, code } = await run('check', await file('devices.json', { version: 1, language: 'en', figures }));
    assert.equal(code, 1);
    assert.match(out, /error figures\[1\]\.id: it has 201 letters, too many for a file’s name: write 200 at most/);
    assert.match(out, /warning figures\[2\]\.id: Windows keeps “Con” for a device, .*: write id-Con$/m);
    assert.match(out, /warning figures\[3\]\.id: Windows keeps “nul\.txt”/);
    assert.doesNotMatch(out, /figures\[[045]\]\.id/);
  });

  it('fails from the day on which a number was to be checked again', async () => {
    const support = await file('support.json', {
      version: 1,
      language: 'en',
      review: 'P6M',
      places: [
        {
          id: 'line',
          name: 'The line',
          kind: 'support',
          answer: 'Somebody answers.',
          phone: '1800 975 707',
          url: 'https://line.example.org/',
          checked: '2026-11-20',
          method: 'called',
        },
      ],
    });
    const on = (day: string) => run('check', '--on', day, support);
    assert.deepEqual(await on('2027-05-19'), { code: 0, err: '', out: '1 file, 0 errors, 0 warnings\n' });
    const { code, out } = await on('2027-05-20');
    assert.equal(code, 1);
    assert.match(out, /^support\.json:13:18: error places\[0\]\.checked: "line" was to be checked again by 2027-05-20/);
    assert.match((await on('2026-11-01')).out, /checked: [\d-]+ is in the future/);
    assert.equal((await on('soon')).code, 2);
  });

  it('warns of a number that nobody has called', async () => {
    const args = ['check', '--on', '2026-11-28', 'docs/publishers/support-australia.json'];
    const { code, out } = await run(...args);
    assert.equal(code, 0);
    assert.match(out, /warning places\[1\]\.method: "kids-helpline" was seen on a page: call it before you publish it/);
    assert.equal((await run(...args, '--strict')).code, 1);
  });

  it('says what is no JSON, no document, or no file', async () => {
    const broken = await file('broken.json', '{\n  "version" "x\n}');
    const list = await file('list.json', '[1]');
    const { code, out } = await run('check', broken, list, join(folder, 'none.json'));
    assert.match(out, /^broken\.json:2:13: error expected a colon, found "x: close this text with " on its line, /m);
    assert.match(
      out,
      /^list\.json:1:1: error expected a document with figures, terms, posts, forms, places or actions$/m,
    );
    assert.match(out, /^none\.json: error there is no such file or folder$/m);
    assert.match(out, /^3 files, 3 errors, 0 warnings$/m);
    assert.equal(code, 1);
  });

  it('reads a spreadsheet as import and build do, by its cells, and exits with 1 for an error', async () => {
    const sheet = await file('sheet.csv', 'id,value,label,source\na,"28,5%",adults,s\nb,5 in 4,people,s\n');
    await file('sheet-sources.csv', 'id,title\ns,A survey\n');
    const { code, out } = await run('check', sheet);
    assert.match(out, /^sheet\.csv B2: error “28,5%” is shown as typed: .*: write 28\.5%$/m);
    assert.match(out, /^sheet\.csv B3: /m);
    assert.match(out, /^2 files, \d errors?, \d warnings?/m);
    assert.equal(code, 1);
    const good = await file('good.csv', 'id,value,label,source\na,28.5%,of adults,s\n');
    await file('good-sources.csv', 'id,title,published\ns,A survey,2023\n');
    assert.deepEqual(await run('check', good), { code: 0, out: '2 files, 0 errors, 0 warnings\n', err: '' });
  });

  it('says of a spreadsheet that it can’t read how to save it', async () => {
    const other = await file('figures.ods', 'PK');
    const broken = await file('figures.xlsx', 'PK');
    const { code, out } = await run('check', other, broken, join(folder, 'none.csv'));
    assert.match(out, /^figures\.ods: error save it as \.xlsx or \.csv$/m);
    assert.match(out, /^figures\.xlsx: error can’t be read as a spreadsheet .*: save it once more as \.xlsx$/m);
    assert.match(out, /^none\.csv: error there is no such file or folder$/m);
    assert.equal(code, 1);
  });

  it('warns of discouraged terms in what readers read, with the preferred one, and exits with 0', async () => {
    const figures = await file('words.json', {
      version: 1,
      language: 'en',
      sources: { s: { title: 'Child pornography statistics', published: '2023' } },
      figures: [
        {
          id: 'a',
          value: '3',
          label: { en: 'reports of Child Pornography', de: 'Meldungen' },
          counts: 'Calls',
          source: 's',
        },
      ],
    });
    const glossary = await file('own.json', {
      version: 1,
      language: 'en',
      terms: [
        {
          id: 'a',
          term: 'Report',
          synonyms: ['snitch note'],
          definition: 'Not a snitch note.',
          insteadOf: [{ term: 'snitch note', reason: 'It is unkind.' }],
        },
      ],
    });
    const { code, out } = await run('check', figures, glossary);
    assert.match(
      out,
      /^words\.json:15:15: warning figures\[0\]\.label\.en: "Child Pornography" is discouraged, say "Child sexual abuse material"\. .+ In use: /m,
    );
    assert.match(
      out,
      /^own\.json:9:9: warning terms\[0\]\.synonyms\[0\]: "snitch note" is discouraged, say "Report"\. It is unkind\.$/m,
    );
    assert.match(out, /^own\.json:11:21: warning terms\[0\]\.definition: /m);
    assert.match(out, /^2 files, 0 errors, 3 warnings$/m);
    assert.equal(code, 0);
  });

  it('warns of properties that nothing reads, which are often misspelt', async () => {
    const { code, out } = await run(
      'check',
      await file('odd.json', { version: 1, language: 'en', figures: [{ id: 'a', valeu: 'x', value: '1' }] }),
    );
    assert.match(out, /^odd\.json:7:16: warning figures\[0\]\.valeu: not a known property \(id, value, /m);
    assert.equal(code, 0);
  });

  it('says the repair, and fails on a warning where that is asked for', async () => {
    const odd = await file('repair.json', { version: 1, language: 'en_AU', updated: '14 October 2026', figures: [] });
    assert.match(
      (await run('check', odd)).out,
      /language: expected a language tag, found "en_AU": write en-AU$[^]*found "14 October 2026": write 2026-10-14$/m,
    );
    const key = await file('key.json', { version: 1, language: 'en', figures: [{ id: 'a', valeu: 'x', value: '1' }] });
    assert.match((await run('check', key)).out, /valeu: not a known property .*: write value$/m);
    assert.deepEqual([(await run('check', key)).code, (await run('check', '--strict', key)).code], [0, 1]);
  });

  it('fetches an address that a person typed, and says what it can’t have', async () => {
    const server = createServer((request, response) => {
      if (request.url === '/figures.json') response.end('{"version": 1, "language": "en", "figures": [],}');
      else response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    try {
      const { code, out } = await run('check', `${base}/figures.json`, `${base}/none.json`);
      assert.deepEqual(out.replaceAll(base, '').split('\n'), [
        '/figures.json:1:47: error a comma stands before }: remove this comma',
        '/none.json: error answered 404',
        '2 files, 2 errors, 0 warnings',
        '',
      ]);
      assert.equal(code, 1);
    } finally {
      server.close();
    }
  });

  it('counts notes, which fail nothing', async () => {
    const pair = await file('pair.json', {
      version: 1,
      language: 'en',
      sources: { s: { title: 'A study', published: '2023' } },
      figures: [{ id: 'a', value: '12% to 38%', label: 'of girls', source: 's' }],
    });
    const { code, out } = await run('check', '--strict', pair);
    assert.match(
      out,
      /: note figures\[0\]\.value: “12% to 38%” is read as a range: [^]+1 file, 0 errors, 0 warnings, 1 note$/m,
    );
    assert.equal(code, 0);
  });

  it('prints the first hundred findings of a level, and counts the rest', async () => {
    const many = await file('many.json', {
      version: 1,
      language: 'en',
      figures: Array.from({ length: 130 }, (_, index) => ({
        id: `a${index}`,
        value: '28,5%',
        label: 'x',
        source: 'y',
      })),
    });
    const { out } = await run('check', many);
    assert.equal(out.match(/: warning /g)?.length, 100);
    assert.match(out, /^many\.json: 30 more errors$/m);
    assert.match(out, /^many\.json: 30 more warnings$/m);
    assert.match(out, /^1 file, 130 errors, 130 warnings$/m);
  });

  it('explains itself', async () => {
    const asked = [[], ['--typo'], ['--help'], ['-h']].map((args) => run('check', ...args));
    const said = await Promise.all([...asked, run('--help')]);
    assert.deepEqual(
      said.map(({ code }) => code),
      [2, 2, 0, 0, 0],
    );
    assert.match((await run('chek')).err, /^impact-elements: there is no command “chek”: write check;/);
    for (const { code, out, err } of said) assert.match(code ? err : out, /impact-elements check \[--strict\] FILE/);
  });

  it('reads what an editor on Windows saved, and counts as that editor does', async () => {
    const { out } = await run('check', await file('bom.json', '\uFEFF{"version": 2, "figures":\r\n[3]}'));
    assert.match(out, /^bom\.json:1:13: error version: /m);
    assert.match(out, /^bom\.json:2:2: error figures\[0\]: /m);
  });

  it('says of a page what asks for a gift beside help, what can’t be handed over, and what readers aren’t shown', async () => {
    const give =
      '<impact-give service="donorbox" action="https://donorbox.org/x" currency="AUD" amounts="25">Give</impact-give>';
    const beside = 'warning this page asks for money beside help';
    const CASES: readonly (readonly [page: string, ...lines: string[]])[] = [
      [give],
      [`<p>Words</p>\n ${give}<impact-support src="/s.json">Help</impact-support>`, `2:2: ${beside}`],
      [`${give}<div data-impact="support" data-src="/s.json">Help</div>`, `1:1: ${beside}`],
      [
        `<impact-statistic value="1 in 4" label="children" source="S" source-date="2024" support="/s.json">x</impact-statistic>\n${give}`,
        `2:1: ${beside}`,
      ],
      ['<impact-support src="/s.json">Help</impact-support>'],
      [
        `<impact-statistic value="1 in 4" label="children" source="S" source-date="2024" support="FALSE">x</impact-statistic>\n${give.replace('>', ' support="false">')}`,
      ],
      [give.replace('AUD', ''), '1:1: error needs the currency, such as AUD'],
      ['<impact-exit href="https://weather.example/">Leave</impact-exit>'],
      [
        '<impact-actions><script type="application/json">{"version":1,"language":"en","asks":[{"id":"a","title":"A"}]}</script><ol><li data-state="won">A</li></ol></impact-actions>',
      ],
      [
        '<impact-exit href="https://weather.example/">Leave</impact-exit>\n <div data-impact="exit" data-href="https://weather.example/">Leave</div>',
        '2:2: warning this page has a way out already',
      ],
      ['<impact-contact action="/a"></impact-contact>', '1:1: warning support: somebody in need may write here'],
      ['<impact-contact action="/a" support="/data/support.json"></impact-contact>'],
      ['<impact-support src="/data/support.json">Help</impact-support><impact-contact action="/a"></impact-contact>'],
      [
        '<script src="/impact.js" data-support="/data/support.json"></script><impact-contact action="/a"></impact-contact>',
      ],
      ['<impact-quote speaker="survivor" permission="In writing" text="W" source="S" page="p. 7"></impact-quote>'],
      [
        '<impact-quote speaker="Survivor" permission="no" text="W" source="S" page="p. 7"></impact-quote>',
        '1:1: error permission: a survivor is quoted without permission',
      ],
      [
        '<impact-statistic lable="x" value="1 in 4" label="a" source="S" source-date="2024">a</impact-statistic>',
        '1:1: error lable: there is no such attribute: remove it',
      ],
      ...['', 'data-'].map((as): [string, string] => [
        `<impact-statistic ${as}lable="x" value="1 in 4" source="S" source-date="2024">a</impact-statistic>`,
        `1:1: error ${as}lable: there is no such attribute: write ${as}label`,
      ]),
      [
        '<impact-posts src="/feed" heading-levle="3" refresh="0" data-test="a" title="b">a</impact-posts>',
        '1:1: error heading-levle: there is no such attribute: write heading-level',
      ],
      [
        '<impact-statistic value="1 in 4" label=“girls in care” source="S" source-date="2024">a</impact-statistic>',
        '1:1: error label needs straight quotes',
      ],
      [
        '<impact-prevalence mark="sqare" kind="rise" value="78%" label="a" of-figure="28.5% of Australians" source="S" source-date="2024">a</impact-prevalence>',
        '1:1: warning kind: “rise” is neither range nor change',
        '1:1: warning mark: “sqare” isn’t read: person is used: write square',
      ],
      [
        '<p lang="de"><impact-statistic value="12.500 Kinder" label="a" source="S" source-date="2024">a</impact-statistic></p>',
        '1:14: warning value: “12.500 Kinder” is shown as typed: the point may part thousands, or decimals',
      ],
      [
        '<impact-quote text="W" source-url="https://x.org/a" page="p. 7">a</impact-quote>',
        '1:1: warning source: readers aren’t told who says so',
      ],
      [
        '<impact-statistic value="28,5%" label="a" source="S" source-date="2024">a</impact-statistic>',
        '1:1: warning value: “28,5%” is shown as typed',
      ],
      [
        '<impact-posts src="ftp://x.org/a" layout="crads" count="many">a</impact-posts>',
        '1:1: error src: no page may link to “ftp://x.org/a”',
        '1:1: warning count: “many” isn’t read: 3 is used',
        '1:1: warning layout: “crads” isn’t read: list is used: write cards',
      ],
      [
        '<div data-impact="statistik">x</div>',
        '1:1: error data-impact: there is no element “statistik”: write statistic',
      ],
      ['<impact-widget>x</impact-widget>', '1:1: warning there is no <impact-widget>: there are statistic, prevalence'],
      [
        '<impact-subscribe service="mailchip">x</impact-subscribe>',
        '1:1: error service: there is no “mailchip”: write mailchimp',
        '1:1: error action: nothing says where the form is sent: write its address',
      ],
      ['<impact-exit><a href="/a">a</a></impact-exit>'],
      [
        '<impact-exit href="www.bom.gov.au">a</impact-exit>',
        '1:1: warning href: “www.bom.gov.au” has no scheme: on the page’s own site it leads nowhere: write https://www.bom.gov.au',
      ],
      [
        '<impact-support src="/support.json" country="AU" class="wide" style="a" onclick="b" lang="en">a</impact-support>',
      ],
      ['<impact-quote by="A">Words</impact-quote>', '1:1: warning it has no source'],
      [
        '<impact-quote source="S"><blockquote>W</blockquote></impact-quote>',
        '1:1: warning it has no page: write page="p. 76"',
      ],
      ['<impact-quote><blockquote>W<footer>A, <cite>B</cite>, p. 7</footer></blockquote></impact-quote>'],
      ['<impact-quote src="/quotes.json" quote="a">Words</impact-quote>'],
      [
        `<impact-quote source="S" page="p. 7"><p>${'word '.repeat(80)}</p></impact-quote>`,
        '1:1: warning text: it has 399 characters: quote at most 300',
      ],
      [
        '<impact-actions>\n<ol><li data-state="won">A</li><li data-state="done" data-date="2999">B</li><li data-state="done" data-date="2026">C</li></ol></impact-actions>',
        '1:1: warning item 1: data-state can\'t be "won": it is one of open, promised, partly, done',
        "1:1: warning item-2: 2999 is in the future: the state isn't shown before that day",
      ],
    ];
    for (const [page, ...lines] of CASES) {
      const { code, out } = await run('check', await file('page.html', page));
      const found = out.split('\n').filter((line) => line.startsWith('page.html:'));
      assert.equal(found.length, lines.length, out);
      for (const [index, line] of lines.entries()) assert.ok(found[index]!.startsWith(`page.html:${line}`), out);
      assert.equal(code, lines.some((line) => line.includes('error')) ? 1 : 0);
    }
  });
});
