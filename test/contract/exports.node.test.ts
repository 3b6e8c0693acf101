import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join, posix } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import ts from 'typescript';
import { isListed, pack, targets, type Packed } from './packed.js';
import { at, elementFolders, filesUnder, packageJson, read } from './repository.js';

const manifest = packageJson();
const named = targets(manifest.exports ?? {});

/** Packed once for all that looks at it. */
let packed: Packed;
before(() => {
  packed = pack();
});
after(() => packed.remove());

describe('the packed package', () => {
  it('has every file that its exports name', () => {
    assert.ok(named.length > 0, 'package.json has no exports');
    const missing = named.filter(({ file }) =>
      file.includes('*')
        ? !filesUnder(file.slice(2, file.lastIndexOf('/', file.indexOf('*')))).some(
            (path) => isListed(path, [file]) && existsSync(join(packed.folder, path)),
          )
        : !existsSync(join(packed.folder, file)),
    );
    assert.deepEqual(missing, []);
  });

  it('has types for every module', () => {
    const entries = new Map<string, string[]>();
    for (const { entry, conditions, file } of named) {
      const list = entries.get(entry) ?? [];
      entries.set(entry, list);
      list.push(conditions.includes('types') ? 'types' : file);
    }
    const untyped = [...entries]
      .filter(([, files]) => files.some((file) => /\.[cm]?js$/.test(file)) && !files.includes('types'))
      .map(([entry]) => entry);
    assert.deepEqual(untyped, []);
  });

  it('lets every element be imported as a class and as a definition', () => {
    const entries = Object.keys(manifest.exports ?? {});
    for (const name of elementFolders()) {
      assert.ok(entries.includes(`./${name}`), `exports has no ./${name}`);
      assert.ok(entries.includes(`./define/${name}`), `exports has no ./define/${name}`);
      assert.ok(existsSync(join(packed.folder, 'dist', `${name}.js`)), `dist has no ${name}.js`);
    }
  });

  it('takes neither tests nor sources of the build along', () => {
    const listed = execFileSync('tar', ['-tzf', packed.tarball], { encoding: 'utf8' }).trim().split('\n');
    const strays = listed.filter((path) =>
      /^package\/(test|scripts|stories|node_modules|\.(ci|storybook))\//.test(path),
    );
    assert.deepEqual(strays, []);
    for (const file of ['README.md', 'LICENSE', 'package.json', 'custom-elements.json']) {
      assert.ok(listed.includes(`package/${file}`), `${file} is not packed`);
    }
  });

  it('passes publint', async () => {
    const { messages } = await publint({
      pack: { tarball: toArrayBuffer(readFileSync(packed.tarball)) },
      level: 'warning',
    });
    const pkg = JSON.parse(read('package.json')) as Record<string, unknown>;
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg, { color: false })),
      [],
    );
  });

  it('passes attw: its types are right for every resolver that knows modules', () => {
    const modules = [...new Set(named.filter(({ file }) => /\.[cm]?js$/.test(file)).map(({ entry }) => entry))];
    /** An entry without the name of its element, and what it leads to: those of all elements are of two kinds. */
    const elements = new RegExp(`\\b(?:${elementFolders().join('|')})\\b`, 'g');
    const kind = (entry: string) =>
      JSON.stringify([entry, manifest.exports?.[entry]]).replace(elements, () => 'ELEMENT');
    const ofEachKind = [...new Map(modules.map((entry) => [kind(entry), entry])).values()];
    const attw = at('node_modules', '@arethetypeswrong', 'cli', 'dist', 'index.js');
    // It looks through the list of all files for each folder, and reads package.json again for each file: what no resolver of these
    // entries asks for is left out, and what it asks for most is first.
    const own = readFileSync(join(packed.folder, 'package.json'), 'utf8');
    const { name, version, type, types, dependencies } = JSON.parse(own) as Record<string, unknown>;
    const exports = Object.fromEntries(ofEachKind.map((entry) => [entry, manifest.exports?.[entry]]));
    const typed = join(packed.consumer, 'typed');
    mkdirSync(join(typed, 'package'), { recursive: true });
    writeFileSync(
      join(typed, 'package/package.json'),
      JSON.stringify({ name, version, type, types, exports, dependencies }),
    );
    for (const part of ['types', 'npm'])
      cpSync(join(packed.folder, 'dist', part), join(typed, 'package/dist', part), { recursive: true });
    const tarball = join(packed.consumer, 'typed.tgz');
    execFileSync('tar', [
      '-czf',
      tarball,
      '-C',
      typed,
      ...['package.json', 'dist/types', 'dist/npm'].map((path) => `package/${path}`),
    ]);
    const args = [attw, tarball, '--profile', 'esm-only', '--no-definitely-typed', '--format', 'ascii'];
    try {
      execFileSync(process.execPath, [...args, '--no-emoji', '--no-color', '--entrypoints', ...ofEachKind], {
        stdio: 'pipe',
      });
    } catch (error) {
      const { stdout = '', stderr = '' } = error as { stdout?: Buffer; stderr?: Buffer };
      assert.fail(`${String(stdout)}\n${String(stderr)}`);
    }
  });
});

describe('what is packed stands by itself', () => {
  it('asks for no package that package.json doesn’t list', () => {
    const { dependencies, optionalDependencies, peerDependencies, name } = packageJson();
    const listed = Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies });
    const known = (asked: string) =>
      isBuiltin(asked) || [...listed, name].some((each) => asked === each || asked.startsWith(`${each}/`));
    const strays = [...filesUnder('dist/npm', '.js'), ...filesUnder('dist/cli', '.js')].flatMap((path) => {
      const { importedFiles } = ts.preProcessFile(read(path), true, true);
      return importedFiles
        .map(({ fileName }) => fileName)
        .filter((asked) => !asked.startsWith('.') && !known(asked))
        .map((asked) => `${path}: ${asked}`);
    });
    assert.deepEqual(strays, []);
  });

  const run = (...words: string[]) =>
    execFileSync(process.execPath, [join(packed.folder, 'dist/cli/main.js'), ...words], {
      cwd: packed.consumer,
      encoding: 'utf8',
    });

  /** Runs the command with each list of words after another, in one process, and prints what each has printed and its code. */
  const RUN_ALL = `
    const [main, ...lists] = JSON.parse(process.argv[1]);
    process.stdout.setMaxListeners(100);
    process.stderr.setMaxListeners(100);
    const write = process.stdout.write.bind(process.stdout);
    const runs = [];
    for (const words of lists) {
      const run = { out: '' };
      process.argv = [process.execPath, main, ...words];
      process.stdout.write = (text) => Boolean((run.out += text));
      await import(main + '?' + runs.length);
      run.code = process.exitCode;
      runs.push(run);
    }
    process.exitCode = 0;
    write(JSON.stringify(runs));
  `;
  const runAll = (...lists: readonly (readonly string[])[]) => {
    const main = pathToFileURL(join(packed.folder, 'dist/cli/main.js')).href;
    const args = ['--input-type=module', '--eval', RUN_ALL, JSON.stringify([main, ...lists])];
    const printed = execFileSync(process.execPath, args, { cwd: packed.consumer, encoding: 'utf8' });
    return JSON.parse(printed) as { out: string; code: number }[];
  };

  it('has a command that loads whole, each of its parts too', () => {
    const usages = run('--help');
    const found = [...usages.matchAll(/^\s*(?:npx )?impact-elements ([a-z]+)\b/gm)].map(([, name]) => name!);
    assert.ok(found.length > 10, usages);
    const commands = [...new Set(found)];
    const runs = runAll(...commands.map((command) => [command, '--help']));
    assert.equal(runs.length, commands.length);
    for (const [index, { out, code }] of runs.entries()) {
      assert.match(out, /\w/, commands[index]);
      assert.equal(code, 0, `${commands[index]}: ${out}`);
    }
  });

  it('reads a spreadsheet of its own template', () => {
    run('import', '--template', 'figures', '--out', 'figures.xlsx');
    assert.match(run('import', 'figures.xlsx', '--out', 'figures.json'), /^0 errors, 0 warnings: figures\.json$/m);
  });

  it('has declarations that hold by themselves, without skipLibCheck', () => {
    const peers = Object.keys(packageJson().peerDependencies ?? {}).map((peer) =>
      peer.replace(/^@types\/|\/core$/g, ''),
    );
    const entries = [
      ...new Set(named.filter(({ conditions }) => conditions.includes('types')).map(({ entry }) => entry)),
    ]
      // These want a framework's own types, which `npm run test:hosts` has.
      .filter((entry) => !peers.some((peer) => peer.replace(/^@|-js$/g, '') === entry.slice(2)));
    const use = join(packed.consumer, 'use.mts');
    writeFileSync(use, entries.map((entry) => `import '${posix.join(packageJson().name, entry)}';\n`).join(''));
    const compilerOptions = {
      noEmit: true,
      strict: true,
      exactOptionalPropertyTypes: true,
      module: 'nodenext',
      target: 'es2022',
      lib: ['es2023', 'dom', 'dom.iterable'],
      types: [],
    };
    writeFileSync(join(packed.consumer, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: [use] }));
    const tsc = at('node_modules', 'typescript-7', 'bin', 'tsc');
    const { status, stdout, stderr } = spawnSync(process.execPath, [tsc, '-p', packed.consumer], {
      cwd: packed.consumer,
      encoding: 'utf8',
    });
    assert.ok(entries.length > 30, entries.join(' '));
    assert.deepEqual([status, stdout, stderr], [0, '', '']);
  });
});

describe('the version', () => {
  it('that a page can read is the package’s', () => {
    assert.match(read('src/version.ts'), new RegExp(`'${manifest.version.replaceAll('.', '\\.')}'`));
  });
});

function toArrayBuffer(buffer: Buffer): ArrayBuffer {
  const copy = new ArrayBuffer(buffer.byteLength);
  new Uint8Array(copy).set(buffer);
  return copy;
}
