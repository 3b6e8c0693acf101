/** Spreadsheets as files: what is read, what is written, and what is said of those that can't be. */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../helpers/command.js';
import { after, before, describe, it } from '../helpers/node.js';

let folder = '';
before(async () => void (folder = await mkdtemp(join(tmpdir(), 'impact-sheets-'))));
after(() => rm(folder, { recursive: true }));

const put = (name: string, content: string | Uint8Array) => writeFile(join(folder, name), content);
const importing = (name: string, ...more: string[]) =>
  runCommand('import', join(folder, name), '--out', join(folder, 'out.json'), ...more);
const out = async () =>
  JSON.parse(await readFile(join(folder, 'out.json'), 'utf8')) as {
    figures: { id: string; value: string; label?: string }[];
  };

describe('impact-elements import', () => {
  for (const ending of ['csv', 'xlsx']) {
    it(`reads the template that it writes as .${ending}`, async () => {
      const file = join(folder, `template.${ending}`);
      assert.equal((await runCommand('import', '--template', 'figures', '--out', file)).code, 0);
      const { code, out: said } = await importing(`template.${ending}`, '--strict');
      assert.equal(code, 0, said);
      assert.equal((await out()).figures.length, 5);
    });

    it(`brings the example back from .${ending}`, async () => {
      const { code, err } = await runCommand(
        'export',
        'src/documents/examples/figures.json',
        '--out',
        join(folder, `big.${ending}`),
      );
      assert.equal(code, 0);
      assert.equal(err, '');
      assert.equal((await importing(`big.${ending}`)).code, 0);
      const { figures } = JSON.parse(await readFile('src/documents/examples/figures.json', 'utf8')) as Awaited<
        ReturnType<typeof out>
      >;
      assert.deepEqual(
        (await out()).figures.map(({ id, value }) => [id, value]),
        figures.map(({ id, value }) => [id, value]),
      );
    });
  }

  for (const [about, content] of [
    ['commas', 'id,value,label\na,1 in 4,"girls, and boys"\n'],
    ['semicolons, as Excel writes in Europe', 'id;value;label\na;1 in 4;girls, and boys\n'],
    ['tabs', 'id\tvalue\tlabel\na\t1 in 4\tgirls, and boys\n'],
    ['a mark in front and lines as on Windows', '\ufeffid,value,label\r\na,1 in 4,"girls, and boys"\r\n'],
    ['a line that names the sign', 'sep=;\nid;value;label\na;1 in 4;girls, and boys\n'],
  ] as const)
    it(`reads CSV with ${about}`, async () => {
      await put('a.csv', content);
      const { code, out: said } = await importing('a.csv');
      assert.equal(code, 0, said);
      assert.deepEqual((await out()).figures, [{ id: 'a', value: '1 in 4', label: 'girls, and boys' }]);
    });

  it('reads UTF-16, and says of other bytes how to save them', async () => {
    await put(
      'a.csv',
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('id,value,label\na,1 in 4,Mädchen\n', 'utf16le')]),
    );
    assert.equal((await importing('a.csv')).code, 0);
    assert.equal((await out()).figures[0]!.label, 'Mädchen');
    await put('a.csv', Buffer.from('id,value,label\na,1 in 4,M\xe4dchen\n', 'latin1'));
    const { code, err } = await importing('a.csv');
    assert.equal(code, 1);
    assert.match(err, /a\.csv isn’t UTF-8: save it once more as “CSV UTF-8”/);
  });

  it('counts rows as a spreadsheet does, and writes nothing on an error', async () => {
    await put('a.csv', 'id,value,label\na,1 in 4,"two\nlines"\nb,"28,5%",adults\n');
    await put('a-sources.csv', 'id,title,published\ns,A survey,3 April 2026\n');
    await put('out.json', 'old');
    const { code, out: said } = await importing('a.csv');
    assert.equal(code, 1);
    assert.match(said, /a\.csv B3: error “28,5%” .*: write 28\.5%/);
    assert.match(said, /a-sources\.csv C2: error expected a date, found "3 April 2026": write 2026-04-03/);
    assert.equal(await readFile(join(folder, 'out.json'), 'utf8'), 'old');
    await rm(join(folder, 'a-sources.csv'));
  });

  for (const [name, content, said] of [
    ['a.xls', 'x', /save it as \.xlsx or \.csv/],
    ['a.ods', 'x', /save it as \.xlsx or \.csv/],
    ['a.xlsx', 'no archive', /can’t be read as a spreadsheet.*save it once more as \.xlsx/],
    ['a.csv', '', /there is nothing in it: begin with a template/],
  ] as const)
    it(`says of ${name} with ${JSON.stringify(content)} what to do`, async () => {
      await put(name, content);
      const { code, out: printed, err } = await importing(name);
      assert.equal(code, 1);
      assert.match(printed + err, said);
    });

  it('lets no cell of a CSV file be a formula', async () => {
    const document = {
      version: 1,
      language: 'en',
      figures: [{ id: 'a', value: '1 in 4', label: '=HYPERLINK("https://evil.example/")' }],
    };
    await put('f.json', JSON.stringify(document));
    await runCommand('export', join(folder, 'f.json'), '--out', join(folder, 'f.csv'));
    assert.match(await readFile(join(folder, 'f.csv'), 'utf8'), /"'=HYPERLINK/);
    assert.ok((await readdir(folder)).includes('f.csv'));
  });

  for (const args of [
    [],
    ['a.csv'],
    ['a.csv', '--out', 'x.csv'],
    ['--template', 'posts', '--out', 'x.csv'],
    ['--template', 'figures', '--out', 'x.json'],
  ])
    it(`refuses ${args.join(' ') || 'nothing'}`, async () =>
      assert.equal((await runCommand('import', ...args)).code, 2));
});
