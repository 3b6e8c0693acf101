/** What is in a figure's kit beside its pictures, and its part of the figure's page, against `kits.txt`; and which logo goes along. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, strFromU8 } from 'fflate';
import { PNG } from 'pngjs';
import { emailHtml } from '../../src/cli/kit/email.js';
import { cardName, kitTexts, refuse, type KitOf } from '../../src/cli/kit/kit.js';
import { logoOf } from '../../src/cli/kit/logo.js';
import { writeKit } from '../../src/cli/site/cards.js';
import { entriesOf } from '../../src/cli/site/entries.js';
import { aroundOf } from '../../src/cli/site/entry-files.js';
import { entryPage } from '../../src/cli/site/entry-page.js';
import type { SiteFolder } from '../../src/cli/site/folder.js';
import { publisherOf } from '../../src/cli/site/publisher.js';
import { readConfig, type KindOfDocument } from '../../src/documents/config.js';
import { after, describe, expect, it } from '../helpers/node.js';
import { matchesWritten } from '../helpers/written.js';

const FIGURES = {
  version: 1,
  language: 'en',
  sources: {
    study: {
      title: 'A “study” & <more>',
      authors: 'A. Author',
      publisher: 'P & Q',
      published: '2023-04',
      url: 'https://example.org/?a=1&b=2',
    },
  },
  figures: [
    { id: 'one', value: '1 in 4', label: 'girls & "boys"', of: 'Girls', source: 'study', page: 'p. 9' },
    { id: 'calls', value: '606 in 2018 to 702 in 2020', label: 'calls came', source: 'study' },
    { id: 'bare', value: '13 hours', label: 'of waiting' },
    { id: 'gone', value: '14%', label: 'x', status: { state: 'withdrawn', date: '2024-05', note: 'It was wrong.' } },
    { id: 'lost', value: '14%', label: 'x', status: { state: 'withdrawn' } },
    {
      id: 'old',
      value: '14%',
      label: 'x',
      status: { state: 'superseded', date: '2024', note: { en: 'Newer' }, replacedBy: 'one' },
    },
    { id: 'older', value: '14%', label: 'x', status: { state: 'superseded', note: 'Too old' } },
  ],
};
const GLOSSARY = { version: 1, language: 'en', terms: [{ id: 'a', term: 'A', definition: 'The first letter.' }] };

const documents = new Map<KindOfDocument, Record<string, unknown>>([
  ['figures', FIGURES],
  ['glossary', GLOSSARY],
]);
const given = () => {
  const config = readConfig({
    ...{ version: 1, name: 'The “Example” & <Sons>', address: 'https://elements.example.org/a/', accent: '#7a1f5c' },
    ...{ documents: {} },
  });
  const around = aroundOf({ config, publisher: publisherOf(config, documents), moving: '1/' });
  return { around, published: entriesOf(documents, 'en') };
};

/** Whether a picture is drawn in the publisher's own colour. */
function hasAccent(bytes: Uint8Array): string {
  const { data } = PNG.sync.read(Buffer.from(bytes));
  for (let at = 0; at < data.length; at += 4) if (data.readUInt32BE(at) === 0x7a1f5cff) return 'in its colour';
  return 'in another colour';
}

describe('a kit', () => {
  it('is what was read and found good', async () => {
    const lines: string[] = [];
    const { around, published } = given();
    for (const entry of published.entries) {
      if (entry.kind !== 'figure') continue;
      lines.push(`=== ${entry.id}`);
      try {
        refuse(entry);
      } catch (error) {
        lines.push(String(error), '');
        continue;
      }
      const document = JSON.stringify({ ...FIGURES, figures: FIGURES.figures.filter(({ id }) => id === entry.id) });
      for (const { path, content } of await kitTexts({ entry, document, language: 'en', around })) {
        lines.push(`--- ${path}`);
        if (typeof content === 'string') lines.push(...content.split('\n'));
        else
          for (const [name, bytes] of Object.entries(unzipSync(content)))
            if (/media\/.*\.png$/.test(name)) lines.push(`a picture, ${hasAccent(bytes)}`);
            else if (/slides\/slide1\.xml$|notesSlide1\.xml$/.test(name))
              lines.push(...[...strFromU8(bytes).matchAll(/<a:t>([^<]+)|descr="([^"]+)/g)].map(([text]) => text));
      }
      const { main, picture } = entryPage(entry, published, around, true);
      lines.push('--- on its page', JSON.stringify(picture), ...main.split('\n').slice(-2), '');
      expect(entryPage(entry, published, around).main).not.to.include('id="kit"');
    }
    const texts = { sentence: '<س>', alt: '"ا"', source: 'د & ر', page: 'https://x.org/?a=1&b', publisher: 'ن' };
    const picture = { src: 'https://x.org/"a".png', width: 1080, height: 1350 };
    lines.push('=== an email from right to left', emailHtml({ ...texts, picture, language: 'ar' }));
    matchesWritten(new URL('./kits.txt', import.meta.url), lines);
  });

  it('is drawn once, in the catalogue’s language, and stays where it is the same', async () => {
    const { around, published } = given();
    const entry = published.entries.find(({ id }) => id === 'bare') as KitOf['entry'];
    const document = JSON.stringify({ ...FIGURES, figures: FIGURES.figures.filter(({ id }) => id === 'bare') });
    const kit = { entry, document, language: 'en', around: { ...around, language: 'de' } };
    const files = new Map<string, string | Uint8Array>();
    const site = {
      has: (path: string) => Promise.resolve(files.has(path)),
      keep: () => undefined,
      write: (path: string, content: string | Uint8Array) => Promise.resolve(files.set(path, content)),
    } as unknown as SiteFolder;
    const made = await writeKit(site, kit, {});
    expect(Object.entries(made).map(([name, { files: own }]) => [name, [...own]])).to.deep.equal([
      ['bare', [...files.keys()]],
    ]);
    const cards = [...files.keys()].filter((path) => path.startsWith('cards/'));
    expect(cards).to.deep.equal(
      ['', '-square', '-portrait'].flatMap((shape) => [`cards/bare${shape}.png`, `cards/bare${shape}.svg`]),
    );
    expect(String(files.get('cards/bare.svg'))).to.match(/^<svg [^>]* lang="de"/);
    const written = [...files.keys()];
    files.forEach((_, path) => files.set(path, 'kept'));
    expect(await writeKit(site, kit, made)).to.deep.equal(made);
    expect([...files]).to.deep.equal(written.map((path) => [path, 'kept']));
  });

  it('names its cards by their shape', () => {
    expect(
      (['landscape', 'square', 'portrait'] as const).flatMap((shape) => [
        cardName('a', shape, 'png'),
        cardName('a', shape, 'svg'),
      ]),
    ).to.deep.equal(['a.png', 'a.svg', 'a-square.png', 'a-square.svg', 'a-portrait.png', 'a-portrait.svg']);
  });

  const folder = mkdtempSync(join(tmpdir(), 'impact-logo-'));
  after(() => rmSync(folder, { recursive: true }));
  it('takes a logo along that a picture may hold', async () => {
    const TYPES: Readonly<Record<string, string | undefined>> = {
      'a.png': 'image/png',
      'a.JPG': 'image/jpeg',
      'a.jpeg': 'image/jpeg',
      'a.svg': 'image/svg+xml',
      'a.webp': undefined,
      png: undefined,
    };
    for (const [logo, type] of Object.entries(TYPES)) {
      writeFileSync(join(folder, logo), 'x');
      expect(await logoOf({ folder, config: { logo } as never }), logo).to.equal(type && `data:${type};base64,eA==`);
    }
    expect(await logoOf({ folder, config: {} as never })).to.equal(undefined);
  });
});
