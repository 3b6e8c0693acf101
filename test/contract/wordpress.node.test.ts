import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import { unzipSync } from 'fflate';
import { readPo, textsIn } from '../../scripts/wordpress-languages.js';
import { aliases } from '../../src/elements/shared/aliases.js';
import { filesUnder, packageJson, read } from './repository.js';

const SOURCE = 'integrations/wordpress/impact-elements';
const BUILT = 'dist/wordpress/impact-elements';

interface Manifest {
  modules: { declarations?: { tagName?: string; attributes?: { name: string }[] }[] }[];
}

describe('WordPress plugin', () => {
  it('says the version of the package', () => {
    const { version } = packageJson();
    assert.match(read(SOURCE, 'impact-elements.php'), new RegExp(`^ \\* Version: +${version}$`, 'm'));
    assert.match(read(SOURCE, 'readme.txt'), new RegExp(`^Stable tag: ${version}$`, 'm'));
  });

  it('knows every attribute of every element', () => {
    const { modules } = JSON.parse(read('custom-elements.json')) as Manifest;
    const lines = read(BUILT, 'generated/elements.php').split('\n');
    for (const { tagName, attributes = [] } of modules.flatMap(({ declarations = [] }) => declarations)) {
      if (!tagName) continue;
      const line = lines.find((text) => text.startsWith(`\t'${tagName.replace('impact-', '')}' =>`));
      const names = [...(line ?? '').matchAll(/'([\w-]+)' => '/g)].map(([, name]) => name);
      assert.deepEqual(names, [...attributes.map(({ name }) => name), ...Object.keys(aliases[tagName] ?? {})], tagName);
    }
  });

  it('lets a pasted term keep all that the catalogue writes on it', () => {
    interface Transform {
      readonly schema?: Readonly<Record<string, { readonly attributes: readonly string[] }>>;
    }
    const impact = {
      controls: { statistic: { value: {} }, term: { term: {}, src: {} } },
      former: {},
      transformsOf: (_: string): { readonly from: readonly Transform[] } => ({ from: [] }),
    };
    runInNewContext(read(SOURCE, 'blocks/paste.js'), {
      window: { wp: { blocks: {}, data: { subscribe: () => undefined } }, impactElements: impact },
      document: { querySelector: () => null, addEventListener: () => undefined },
    });
    const kept = impact.transformsOf!('statistic')
      .from.map(({ schema }) => schema?.['impact-term']?.attributes)
      .find(Boolean)!;
    assert.deepEqual([...kept], ['term', 'src', 'data-embedded']);
  });

  it('carries each file that its script may fetch, as built', () => {
    const carried = filesUnder(`${BUILT}/assets`, '.js');
    for (const name of [
      'impact.js',
      'exit.js',
      'chunks/glossary.js',
      'chunks/posts.js',
      'chunks/subscribe.js',
      'chunks/submission.js',
      'locales/ar.js',
    ])
      assert.ok(carried.includes(`${BUILT}/assets/${name}`), name);
    for (const path of carried) assert.equal(read(path), read(path.replace(`${BUILT}/assets`, 'dist')), path);
  });

  it('has words, an icon and an example of its own for each element', () => {
    const { modules } = JSON.parse(read('custom-elements.json')) as Manifest;
    const names = modules.flatMap(({ declarations = [] }) =>
      declarations.flatMap(({ tagName }) => (tagName ? [tagName.replace('impact-', '')] : [])),
    );
    assert.ok(names.length >= 10);
    const examples = new Set<string>();
    for (const name of names) {
      assert.ok(read(SOURCE, 'includes/words.php').includes(`case '${name}':`), `includes/words.php: ${name}`);
      if (name === 'term') continue;
      assert.match(
        read(SOURCE, 'blocks/editor.js'),
        new RegExp(`^ {4}${name}: \\['`, 'm'),
        `blocks/editor.js: ${name}`,
      );
      const { icon, example } = JSON.parse(read(BUILT, `generated/blocks/${name}/block.json`)) as {
        icon: string;
        example: { attributes: object };
      };
      assert.notEqual(icon, 'chart-area', name);
      examples.add(JSON.stringify(example.attributes));
    }
    assert.ok(examples.size >= names.length - 2, 'an example of its own; a figure in two forms may share one');
  });

  it('guards every file of PHP against being called by itself', () => {
    const files = filesUnder(BUILT, '.php');
    assert.ok(files.length > 15);
    for (const path of files)
      assert.match(read(path), /^defined\( '(?:ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;$/m, path);
  });

  it('escapes or casts all that a file of PHP prints', () => {
    for (const path of filesUnder(SOURCE, '.php'))
      for (const [printed] of read(path).matchAll(/^\s*echo [^;]+;/gm)) {
        const bare = printed.replace(/esc_(?:html|attr|url)(?:__|_e)?\((?:[^()]|\([^()]*\))*\)/g, '');
        assert.doesNotMatch(bare, /\$/, `${path}: ${printed}`);
      }
  });

  it('has what the directory of plugins asks of its headers', () => {
    const readme = read(SOURCE, 'readme.txt');
    const header = read(SOURCE, 'impact-elements.php');
    for (const name of [
      'Plugin Name',
      'Description',
      'Author',
      'License',
      'Text Domain',
      'Domain Path',
      'Requires PHP',
    ])
      assert.match(header, new RegExp(`^ \\* ${name}: +\\S`, 'm'));
    for (const name of ['Contributors', 'Tested up to', 'Requires at least', 'License URI', 'Requires PHP'])
      assert.match(readme, new RegExp(`^${name}: \\S`, 'm'));
    const short = /^License URI: .*\n\n(.+)\n/m.exec(readme)?.[1] ?? '';
    assert.ok(short.length > 20 && short.length <= 150, `${short.length} signs of short description`);
    assert.ok(/^Tags: (.+)$/m.exec(readme)![1]!.split(',').length <= 5);
    for (const section of ['Description', 'Installation', 'External services', 'Source code', 'Changelog'])
      assert.match(readme, new RegExp(`^== ${section} ==$`, 'm'));
  });

  it('translates the words that it makes into every language of the library', () => {
    const made = [...textsIn(`${SOURCE}/includes`)].filter(([, files]) => files.includes('words.php'));
    assert.ok(made.length > 3);
    const template = read(BUILT, 'languages/impact-elements.pot');
    for (const language of ['ar', 'de_DE', 'es_ES', 'fr_FR', 'hi_IN', 'tl', 'tr_TR', 'vi', 'zh_CN']) {
      const translations = readPo(read(SOURCE, `languages/impact-elements-${language}.po`));
      const compiled = readFileSync(`${BUILT}/languages/impact-elements-${language}.mo`);
      for (const [text] of made) {
        assert.ok(template.includes(`msgid ${JSON.stringify(text)}`), text);
        assert.ok(translations.get(text), `${language}: ${text}`);
        assert.equal(readMo(compiled).get(text), translations.get(text));
      }
    }
  });

  it('names every text that it shows in the template of translations', () => {
    const template = read(BUILT, 'languages/impact-elements.pot');
    const named = new Set([...template.matchAll(/^msgid (".*")$/gm)].map(([, text]) => JSON.parse(text!) as string));
    const files = [...filesUnder(BUILT, '.php'), ...filesUnder(BUILT, '.js')].filter(
      (path) => !path.includes('/assets/'),
    );
    let calls = 0;
    for (const path of files)
      for (const [, after] of read(path).matchAll(/(?<![\w$])(?:esc_(?:html|attr)_|_)[_e]\((?=([^]{0,600}))/g)) {
        const [, text] = /^\s*'((?:[^'\\]|\\.)*)',\s*'impact-elements'/.exec(after!) ?? [];
        assert.ok(text !== undefined, `${path}: ${after!.slice(0, 60)}`);
        assert.ok(named.has(text.replace(/\\(.)/g, '$1')), `${path}: ${text}`);
        calls++;
      }
    assert.ok(calls > 100, `${calls} texts`);
    for (const path of filesUnder(`${BUILT}/generated/blocks`, 'block.json')) {
      const { title, description } = JSON.parse(read(path)) as { title: string; description: string };
      assert.ok(named.has(title) && named.has(description), path);
    }
  });

  it('explains each placeholder to translators', () => {
    for (const path of [...filesUnder(SOURCE, '.php'), ...filesUnder(`${SOURCE}/blocks`, '.js')]) {
      const lines = read(path).split('\n');
      lines.forEach((line, at) => {
        if (!/__\( ?'[^']*%(?:\d\$)?s/.test(line)) return;
        const before = lines.slice(Math.max(0, at - 3), at + 1).join('\n');
        assert.match(before, /translators: /, `${path}:${at + 1}`);
      });
    }
  });

  it('is told to go by the plugins for speed that it names', () => {
    const script = read(SOURCE, 'includes/script.php');
    for (const name of ['data-impact-folder', 'data-cfasync', 'data-no-optimize', 'data-no-minify', 'nowprocket'])
      assert.match(script, new RegExp(`'${name}'`), name);
    const caching = read(SOURCE, 'includes/caching.php');
    for (const filter of [
      'rocket_',
      'litespeed_',
      'autoptimize_',
      'sgo_',
      'w3tc_',
      'wphb_',
      'perfmatters_',
      'wp-optimize',
    ])
      assert.ok(caching.includes(`'${filter}`), filter);
  });

  it('tells owners of a policy what style-src and script-src need', () => {
    for (const name of ['script-src', 'connect-src', 'style-src'])
      assert.ok(read(SOURCE, 'readme.txt').includes(`\`${name}\``), name);
  });

  it('takes away what it stores', () => {
    const names = ['settings', 'forms'].map(
      (file) => /const \w+ = '(impact_elements\w*)';/.exec(read(SOURCE, `includes/${file}.php`))?.[1],
    );
    for (const name of names) assert.ok(read(SOURCE, 'uninstall.php').includes(`delete_option( '${name}' )`), name);
  });
});

/** Translations by text, as the tables at the head of a .mo file lead to them. */
function readMo(file: Buffer): ReadonlyMap<string, string> {
  const [count, texts, translations] = [8, 12, 16].map((offset) => file.readUInt32LE(offset)) as [
    number,
    number,
    number,
  ];
  const string = (table: number, index: number) => {
    const [length, start] = [0, 4].map((offset) => file.readUInt32LE(table + index * 8 + offset)) as [number, number];
    return file.toString('utf8', start, start + length);
  };
  return new Map(Array.from({ length: count }, (_, index) => [string(texts, index), string(translations, index)]));
}

describe('the archive of the plugin', () => {
  it('has every file of the folder', () => {
    const entries = unzipSync(readFileSync('dist/wordpress/impact-elements.zip'));
    const files = filesUnder('dist/wordpress/impact-elements');
    const packed = Object.keys(entries).map((path) => `dist/wordpress/${path}`);
    assert.deepEqual(packed.toSorted(), files.toSorted());
    for (const path of files) assert.ok(readFileSync(path).equals(entries[path.replace('dist/wordpress/', '')]!), path);
  });
});
