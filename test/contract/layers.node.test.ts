import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { breaches, circles, PURE } from './layers.js';
import { at, packageJson, read, sources } from './repository.js';

const dependencies = new Set(Object.keys({ ...packageJson().dependencies, ...packageJson().optionalDependencies }));

/** What every JavaScript host has, the pure layers may use; ES2023's own library has none of it. */
const UNIVERSAL = `
interface URLSearchParams { get(name: string): string | null; set(name: string, value: string): void; has(name: string): boolean }
interface URL { readonly href: string; readonly protocol: string; readonly host: string; readonly hostname: string;
  readonly origin: string; pathname: string; search: string; readonly hash: string; readonly searchParams: URLSearchParams;
  username: string; password: string; toString(): string }
declare const URL: { new (url: string | URL, base?: string | URL): URL; canParse(url: string, base?: string): boolean };
declare function atob(data: string): string;
declare class TextDecoder { constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  readonly encoding: string; decode(input?: ArrayBufferView | ArrayBuffer, options?: { stream?: boolean }): string }
declare class TextEncoder { encode(input?: string): Uint8Array }
`;

describe('layers', () => {
  it('import one way only', () => {
    const files = new Map(sources().map((path) => [path, read(path)]));
    assert.deepEqual(breaches(files, dependencies), []);
  });

  it('catch every kind of breach', () => {
    const cases: [path: string, text: string, reason: RegExp][] = [
      ['src/text/a.ts', `import { x } from '../quantity/b.js';`, /text may not import quantity/],
      ['src/quantity/a.ts', `import { x } from '../geometry/b.js';`, /quantity may not import geometry/],
      ['src/feed/a.ts', `import type { X } from '../services/b.js';`, /feed may not import services/],
      ['src/net/a.ts', `export { x } from '../runtime/b.js';\nconst y = 1;`, /net may not import runtime/],
      ['src/runtime/a.ts', `const x = () => import('../elements/a/a.js');`, /runtime may not import elements/],
      ['src/elements/a/a.ts', `import '../b/b.js';`, /no element folder imports another/],
      ['src/elements/a/a.ts', `import '../../define/a.js';`, /elements may not import define/],
      ['src/elements/a/a.ts', `let x: import('../../index.js').X;`, /elements may not import index/],
      ['src/elements/a/a.ts', `import '../../locales/de.js';`, /only the page entry loads translations/],
      ['src/elements/a/a.ts', `customElements.define('a-b', X);`, /only define touches customElements/],
      ['src/define/a.ts', `configureLocalization({});`, /only a page's entry and the server configure localization/],
      ['src/define/a.ts', `_installMsgImplementation(f);`, /only a page's entry and the server configure localization/],
      ['src/text/a.ts', `import { scaleLinear } from 'd3-scale';`, /only geometry draws with d3/],
      ['src/text/a.ts', `import { html } from 'lit';`, /text knows nothing of Lit/],
      ['src/services/a.ts', `import { msg } from '@lit/localize';`, /services knows nothing of Lit/],
      ['src/net/a.ts', `import { readFile } from 'node:fs';`, /only cli and server run on Node/],
      ['src/elements/a/a.ts', `import x from 'left-pad';`, /left-pad is not a dependency/],
      ['src/text/all.ts', `export * from './a.js';`, /a barrel/],
      ['src/shared/a.ts', ``, /no layer is called "shared"/],
      ['src/elements/a/a.ts', `import '../../shared/a.js';`, /no layer is called "shared"/],
    ];
    for (const [path, text, reason] of cases) {
      const found = breaches(new Map([[path, text]]), dependencies);
      assert.equal(found.length, 1, `${path}: ${text} -> ${found.join('; ') || 'nothing'}`);
      assert.match(found[0] ?? '', reason);
    }
  });

  it('have no circle of files', () => {
    assert.deepEqual(circles(new Map(sources().map((path) => [path, read(path)]))), []);
  });

  it('catch every circle, for a type or when something is met', () => {
    const files = new Map([
      ['src/text/a.ts', `import { b } from './b.js';`],
      ['src/text/b.ts', `import type { C } from './c/c.js';`],
      ['src/text/c/c.ts', `export const a = () => import('../a.js');`],
      ['src/text/d.ts', `import { a } from './a.js'; import { e } from './e.js';`],
      ['src/text/e.ts', `export { d } from './d.js';`],
      ['src/text/f.ts', `import { a } from './a.js';`],
      ['src/text/g.ts', `import type { G } from './g.js';`],
    ]);
    assert.deepEqual(circles(files), [
      'src/text/a.ts src/text/b.ts src/text/c/c.ts',
      'src/text/d.ts src/text/e.ts',
      'src/text/g.ts',
    ]);
  });

  it('let through what goes the right way', () => {
    const files = new Map([
      [
        'src/elements/a/a.ts',
        `import { x } from '../../text/b.js'; import '../shared/c.js'; import './styles.js'; import 'lit'; // customElements`,
      ],
      ['src/define/a.ts', `import { A } from '../elements/a/a.js'; customElements.define('a-b', A);`],
      ['src/geometry/a.ts', `import { arc } from 'd3-shape'; import type { Q } from '../quantity/quantity.js';`],
      ['src/embed/a.ts', `import { configureLocalization } from '@lit/localize'; import('../locales/de.js');`],
      ['src/index.ts', `export { A } from './elements/a/a.js';`],
      ['src/cli/a.ts', `import { readFile } from 'node:fs';`],
    ]);
    assert.deepEqual(breaches(files, dependencies), []);
  });

  it(`keep ${PURE.join(', ')} free of the DOM`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'impact-pure-'));
    try {
      const universal = join(folder, 'universal.d.ts');
      writeFileSync(universal, UNIVERSAL);
      const compilerOptions = {
        target: 'es2022',
        module: 'nodenext',
        moduleResolution: 'nodenext',
        lib: ['es2023', 'es2022.intl'],
        types: [],
        strict: true,
        skipLibCheck: true,
        noEmit: true,
      };
      const pure = sources().filter((path) => PURE.includes(path.split('/')[1] ?? ''));
      assert.ok(pure.length > PURE.length, String(pure));
      const files = [...pure.map((path) => at(path)), universal];
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
      const tsc = at('node_modules', 'typescript-7', 'bin', 'tsc');
      const { status, stdout, stderr } = spawnSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' });
      assert.deepEqual([status, stdout, stderr], [0, '', '']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('sources', () => {
  it('can be read without scrolling for long', () => {
    const long = sources().filter((path) => read(path).split('\n').length > 300);
    assert.deepEqual(long, []);
  });
});
