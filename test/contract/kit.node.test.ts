/** What somebody takes along who passes a figure on elsewhere than on a page, from the command and in a site. */
import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { parse } from 'parse5';
import { unzipSync } from 'fflate';
import { CARD_SHAPES, SHAPE_NAMES } from '../../src/cli/kit/shapes.js';
import { runCommand } from '../helpers/command.js';

let root = '';
let folder = '';
const kit = (...path: string[]) => readFile(join(folder, 'kits', ...path));
const text = async (...path: string[]) => (await kit(...path)).toString();

const LOGO = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

before(async () => {
  root = await mkdtemp(join(tmpdir(), 'impact-kit-'));
  folder = join(root, 'ours');
  assert.equal((await runCommand('init', folder)).code, 0);
  const path = join(folder, 'documents/figures.csv');
  const [head = '', ...rows] = (await readFile(path, 'utf8')).trim().split('\n');
  const status: Readonly<Record<string, string>> = {
    'survey-range': 'withdrawn,2026-11-28,It was counted twice.,',
    'survey-one-in': 'superseded,2026-11-28,,survey-share',
  };
  await writeFile(
    path,
    [
      `${head.trim()},status,status date,status note,replaced by`,
      ...rows.map((row) => `${row.trim()},${status[row.split(',')[0]!] ?? ',,,'}`),
    ].join('\n'),
  );
});
after(() => rm(root, { recursive: true }));

describe('kit', () => {
  it('is written for every figure that is current', async () => {
    const { code, out, err } = await runCommand('kit', folder);
    assert.equal(code, 0, out + err);
    assert.deepEqual((await readdir(join(folder, 'kits'))).sort(), ['calls', 'calls-change', 'survey-share']);
    assert.deepEqual((await readdir(join(folder, 'kits/calls'))).sort(), [
      'alt.txt',
      'calls-portrait.png',
      'calls-portrait.svg',
      'calls-square.png',
      'calls-square.svg',
      'calls.png',
      'calls.svg',
      'email.html',
      'slide.pptx',
    ]);
  });

  it('names what there is in place of an id that no figure has', async () => {
    for (const [id, said] of [
      ['survey-shar', /there is no figure “survey-shar”: write survey-share/],
      ['survey', /there is no figure “survey”: there are survey-/],
      ['nothing-near', /there is no figure “nothing-near”: there are /],
    ] as const) {
      const { code, err } = await runCommand('kit', folder, '--figure', id);
      assert.equal(code, 1);
      assert.match(err, said);
    }
  });

  it('has pictures that are what they are called', async () => {
    for (const shape of SHAPE_NAMES) {
      const name = `survey-share/survey-share${shape === 'landscape' ? '' : `-${shape}`}`;
      const png = await kit(`${name}.png`);
      assert.equal(png.subarray(1, 4).toString(), 'PNG');
      const { width, height } = CARD_SHAPES[shape];
      assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [width, height], shape);
      assert.match(await text(`${name}.svg`), /^<svg role="img" aria-label="28\.5%/);
    }
  });

  it('says in words what its pictures say', async () => {
    assert.equal(
      await text('survey-share/alt.txt'),
      '28.5% of adults in our state know whom to tell (Survey of adults in our state, 2026).\n',
    );
  });

  for (const [id, said] of [
    ['survey-range', /survey-range was withdrawn on 2026-11-28: It was counted twice\. Nobody should pass it on/],
    ['survey-one-in', /survey-one-in was superseded on 2026-11-28\. The kit to pass on is that of survey-share/],
    ['survey-shar', /there is no figure “survey-shar”: write survey-share/],
  ] as const)
    it(`is refused: ${id}`, async () => {
      const { code, err } = await runCommand('kit', folder, '--figure', id, '--out', join(root, 'refused'));
      assert.equal(code, 1);
      assert.match(err, said);
      await assert.rejects(readdir(join(root, 'refused')));
    });
});

describe('its email', () => {
  /** What Outlook, Gmail, Apple Mail and Yahoo keep alike, by caniemail.com; they drop or spoil everything else. */
  const ELEMENTS = ['html', 'head', 'meta', 'title', 'body', 'table', 'tbody', 'tr', 'td', 'a', 'img', 'strong'];
  const ATTRIBUTES = /^(lang|dir|charset|role|width|height|cellpadding|cellspacing|border|align|style|href|src|alt)$/;
  const PROPERTIES = /^(font-family|font-size|line-height|color|padding|text-align|width|max-width|height|display)$/;

  interface Node {
    readonly tagName?: string;
    readonly attrs?: readonly { readonly name: string; readonly value: string }[];
    readonly childNodes?: readonly Node[];
    readonly value?: string;
  }
  const nodes = (node: Node): Node[] => [node, ...(node.childNodes ?? []).flatMap(nodes)];

  it('is made of what mail programs keep', async () => {
    const html = await text('survey-share/email.html');
    const all = nodes(parse(html) as unknown as Node).filter(({ tagName }) => tagName);
    assert.ok(all.length > 12);
    for (const { tagName, attrs = [] } of all) {
      assert.ok(ELEMENTS.includes(tagName!), tagName);
      for (const { name, value } of attrs) {
        assert.match(name, ATTRIBUTES, `${tagName} ${name}`);
        if (name === 'href' || name === 'src') assert.match(value, /^https:\/\//);
        if (name !== 'style') continue;
        for (const rule of value.split(';').filter(Boolean))
          assert.match(rule.split(':')[0]!, PROPERTIES, `${tagName} ${rule}`);
        assert.doesNotMatch(value, /url\(|var\(|calc\(|[{}]/);
      }
    }
  });

  it('says everything while its picture is hidden', async () => {
    const html = await text('survey-share/email.html');
    assert.match(
      html,
      /<img src="https:\/\/elements\.example\.org\/cards\/survey-share\.png"[^>]* alt="28\.5% of adults/,
    );
    const read = nodes(parse(html) as unknown as Node)
      .map(({ value = '' }) => value.trim())
      .filter(Boolean);
    assert.deepEqual(read.slice(-3), [
      '28.5% of adults in our state know whom to tell',
      'Survey of adults in our state, The Example Foundation, 12 May 2026, p. 4',
      'The Example Foundation',
    ]);
  });
});

describe('its slide', () => {
  const parts = async (id: string) => {
    const files = unzipSync(await kit(id, 'slide.pptx'));
    return { files, read: (path: string) => new TextDecoder().decode(files[path]) };
  };
  const texts = (xml: string): string[] => [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, said]) => said!);

  it('has its words in boxes, and a picture with a text', async () => {
    const { files, read } = await parts('survey-share');
    const slide = read('ppt/slides/slide1.xml');
    assert.deepEqual(texts(slide), [
      '28.5%',
      'of adults in our state know whom to tell',
      'Survey of adults in our state, The Example Foundation, 12 May 2026, p. 4',
      'The Example Foundation',
    ]);
    assert.match(slide, /<p:pic>[^]*descr="28\.5% of adults/);
    assert.ok(Object.keys(files).some((path) => /^ppt\/media\/.*\.png$/.test(path)));
  });

  it('has its source in the notes', async () => {
    const { read } = await parts('survey-share');
    assert.match(
      texts(read('ppt/notesSlides/notesSlide1.xml')).join('\n'),
      /A\. Researcher\. Survey of adults in our state[^]*https:\/\/elements\.example\.org\/figures\/survey-share\//,
    );
  });

  it('has a series as a chart whose numbers can be edited', async () => {
    const { files, read } = await parts('calls');
    const [chart = ''] = Object.keys(files).filter((path) => /^ppt\/charts\/chart\d+\.xml$/.test(path));
    const values = [...read(chart).matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value]) => value);
    for (const value of ['2023', '3150', '2025', '4120']) assert.ok(values.includes(value), `${value} in ${values}`);
    assert.ok(Object.keys(files).some((path) => /^ppt\/embeddings\/.*\.xlsx$/.test(path)));
  });

  it('has the publisher’s logo in place of its name', async () => {
    await writeFile(join(folder, 'logo.png'), Buffer.from(LOGO, 'base64'));
    const path = join(folder, 'impact.config.json');
    const config = JSON.parse(await readFile(path, 'utf8')) as object;
    await writeFile(path, JSON.stringify({ ...config, logo: 'logo.png' }));
    const { code, err } = await runCommand('kit', folder, '--figure', 'survey-share');
    assert.equal(code, 0, err);
    const { read } = await parts('survey-share');
    const slide = read('ppt/slides/slide1.xml');
    assert.ok(!texts(slide).includes('The Example Foundation'));
    assert.match(slide, /descr="The Example Foundation"/);
  });
});

describe('a site', () => {
  it('offers the kit of each current figure, and none of another', async () => {
    const { code, out, err } = await runCommand('build', folder);
    assert.equal(code, 0, out + err);
    const site = join(folder, 'site');
    const html = await readFile(join(site, 'figures/survey-share/index.html'), 'utf8');
    const links = [...html.matchAll(/href="\.\.\/\.\.\/((?:kits|cards)\/[^"]+)" download/g)].map(([, path]) => path!);
    assert.equal(links.length, 9);
    for (const path of links) assert.ok((await readFile(join(site, path))).length > 50, path);
    for (const id of ['survey-range', 'survey-one-in'])
      assert.doesNotMatch(
        await readFile(join(site, `figures/${id}/index.html`), 'utf8'),
        /"(?:\.\.\/)*(?:kits|cards)\//,
      );
  });

  it('draws nothing again that is the same, and takes away what nobody should use', async () => {
    const { out } = await runCommand('build', folder);
    assert.match(out, /: 0 files written, 0 removed;/);
    const path = join(folder, 'documents/figures.csv');
    const sheet = await readFile(path, 'utf8');
    await writeFile(path, sheet.replace(/^(survey-share,.*?),,,,$/m, '$1,withdrawn,2026-11-28,It was wrong.,'));
    const { out: later } = await runCommand('build', folder);
    assert.match(later, /, 9 removed;|, 1\d removed;/, later);
    await assert.rejects(readdir(join(folder, 'site/kits/survey-share')));
  });
});
