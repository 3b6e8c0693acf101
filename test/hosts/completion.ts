/**
 * What an editor offers inside one of our tags, asked of the language service that editors ask: TypeScript's for JSX, with Vue's and
 * Svelte's languages in it, and Angular's for its templates.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import type * as Ts from 'typescript';

/** An attribute that nobody has: an editor asks where a name stands what else could stand there. */
const BEGUN = 'begun';

/** By host, a file in which somebody has begun an attribute. */
const FILES: Readonly<Record<string, readonly [file: string, text: string]>> = {
  ...Object.fromEntries(
    ['react', 'preact', 'solid'].map((name) => [
      name,
      [
        'completion.tsx',
        `import type {} from 'impact-elements/${name}';\nexport const a = <impact-statistic ${BEGUN} />;\n`,
      ],
    ]),
  ),
  vue: [
    'Completion.vue',
    `<script setup lang="ts">\nimport type {} from 'impact-elements/vue';\n</script>\n<template><impact-statistic ${BEGUN} /></template>\n`,
  ],
  svelte: [
    'Completion.svelte',
    `<script lang="ts">\n  import type {} from 'impact-elements/svelte';\n</script>\n<impact-statistic ${BEGUN} />\n`,
  ],
};

/** Whether a host has a language service for its templates; htmx and Turbo have none, since their pages are HTML. */
export const completes = (name: string): boolean => name === 'angular' || name in FILES;

/** Whether attributes of ours are among the names, spelt as that host spells them. */
export const isComplete = (names: readonly string[]): boolean =>
  [/^value$/, /^interval$/, /^source-?date$/i, /^no-?update$/i].every((one) => names.some((name) => one.test(name)));

type Host = Ts.LanguageServiceHost;

const registries = new Map<typeof Ts, Ts.DocumentRegistry>();

/** A language service. Declarations read the same by each host's settings: what one has read, the others needn't read. */
function serviceOf(ts: typeof Ts, host: Host): Ts.LanguageService {
  const registry = registries.get(ts) ?? {
    ...ts.createDocumentRegistry(),
    getKeyForCompilationSettings: () => 'declarations' as Ts.DocumentRegistryBucketKey,
  };
  registries.set(ts, registry);
  return ts.createLanguageService(host, registry);
}

/** A project of one file that lies nowhere, beside files that do. */
function hostFor(
  ts: typeof Ts,
  folder: string,
  files: Readonly<Record<string, string>>,
  options: Ts.CompilerOptions,
): Host {
  const read = (path: string) => files[path] ?? ts.sys.readFile(path);
  return {
    ...ts.sys,
    readFile: read,
    useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
    fileExists: (path) => path in files || ts.sys.fileExists(path),
    getCompilationSettings: () => options,
    getCurrentDirectory: () => folder,
    getDefaultLibFileName: (given) => ts.getDefaultLibFilePath(given),
    getScriptFileNames: () => Object.keys(files),
    getScriptVersion: () => '1',
    getScriptSnapshot: (path) => {
      const text = read(path);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
  };
}

const asked = (service: Ts.LanguageService, path: string, at: number): readonly string[] =>
  service.getCompletionsAtPosition(path, at + 1, {})?.entries.map(({ name }) => name) ?? [];

/**
 * The names that are offered inside `<impact-statistic>` in a host's file.
 *
 * @param folder the host's app, whose settings and packages count
 */
export function offered(name: string, folder: string): readonly string[] | Promise<readonly string[]> {
  const require = createRequire(join(folder, 'package.json'));
  if (name === 'angular') return offeredInAngular(require, join(folder, 'uses.ts'));
  const ts = require('typescript') as typeof Ts;
  const [file, text] = FILES[name]!;
  const path = join(folder, file);
  const { config } = ts.readConfigFile(join(folder, 'tsconfig.json'), ts.sys.readFile) as { config: object };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  if (name === 'vue') return offeredInVue(ts, require, hostFor(ts, folder, { [path]: text }, options), path);
  if (name === 'svelte') return offeredInSvelte(ts, require, folder, options, path, text);
  return asked(serviceOf(ts, hostFor(ts, folder, { [path]: text }, options)), path, text.indexOf(BEGUN));
}

/** Vue's language makes TypeScript of a template, whose last part has the attributes. */
function offeredInVue(ts: typeof Ts, require: NodeJS.Require, host: Host, path: string) {
  const { createVueLanguagePlugin, getDefaultCompilerOptions } = require('@vue/language-core') as {
    createVueLanguagePlugin: (...args: unknown[]) => unknown;
    getDefaultCompilerOptions: () => object;
  };
  const { createLanguage, decorateLanguageServiceHost, resolveFileLanguageId } = {
    ...require('@volar/language-core'),
    ...require('@volar/typescript'),
  } as Record<string, (...args: unknown[]) => unknown>;
  const options = { ...host.getCompilationSettings(), allowNonTsExtensions: true };
  const snapshotOf = host.getScriptSnapshot.bind(host);
  const vue = createVueLanguagePlugin(ts, options, getDefaultCompilerOptions(), (id: string) => id);
  const language = createLanguage!([vue, { getLanguageId: resolveFileLanguageId }], new Map(), (id: string) =>
    (language as { scripts: Map<string, unknown> }).scripts.set(id, snapshotOf(id)),
  );
  const decorated = { ...host, getCompilationSettings: () => options };
  decorateLanguageServiceHost!(ts, language, decorated);
  const made = decorated.getScriptSnapshot(path)!;
  const at = made.getText(0, made.getLength()).lastIndexOf(BEGUN);
  return asked(serviceOf(ts, decorated), path, at);
}

/** Svelte's own converter makes TSX of a component. */
function offeredInSvelte(
  ts: typeof Ts,
  require: NodeJS.Require,
  folder: string,
  options: Ts.CompilerOptions,
  path: string,
  text: string,
) {
  const { svelte2tsx } = require('svelte2tsx') as { svelte2tsx: (text: string, options: object) => { code: string } };
  const { code } = svelte2tsx(text, { filename: path, isTsFile: true });
  const made = `${path}.tsx`;
  const types = ['svelte2tsx/svelte-shims-v4.d.ts', 'svelte/svelte-html.d.ts'].map((one) => {
    const [name, file] = one.split('/') as [string, string];
    return join(dirname(require.resolve(`${name}/package.json`)), file);
  });
  const host = hostFor(ts, folder, { [made]: code }, { ...options, jsx: ts.JsxEmit.Preserve });
  const service = serviceOf(ts, { ...host, getScriptFileNames: () => [made, ...types] });
  return asked(service, made, code.indexOf(BEGUN));
}

/** TypeScript's server with Angular's plugin, which looks into templates. */
async function offeredInAngular(require: NodeJS.Require, file: string): Promise<readonly string[]> {
  const probe = dirname(dirname(dirname(dirname(require.resolve('@angular/language-service/package.json')))));
  const args = ['--globalPlugins', '@angular/language-service', '--pluginProbeLocations', probe];
  const server = spawn(process.execPath, [require.resolve('typescript/lib/tsserver.js'), ...args], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const text = readFileSync(file, 'utf8');
  const before = text.slice(0, text.indexOf('[value]') + 2).split('\n');
  const place = { file, line: before.length, offset: before.at(-1)!.length + 1 };
  const requests = [
    { command: 'open', arguments: { file } },
    { command: 'completionInfo', arguments: place },
  ];
  requests.forEach((one, seq) => server.stdin.write(`${JSON.stringify({ type: 'request', seq, ...one })}\n`));
  try {
    for await (const line of createInterface({ input: server.stdout })) {
      const { request_seq, body } = (line.startsWith('{') ? JSON.parse(line) : {}) as {
        request_seq?: number;
        body?: { entries: { name: string }[] };
      };
      if (request_seq === 1) return body?.entries.map(({ name }) => name.replace(/^\[|\]$/g, '')) ?? [];
    }
    return [];
  } finally {
    server.kill();
  }
}
