import { build } from 'vite';
import { brotliCompressSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
const { lazyFile, pageFile } = await import('/work/wt/figures/vite.config.js');
process.chdir('/work/wt/figures');
const names = process.argv.slice(2);
const lazy = new Map<string, string>();
for (const name of names) {
  const c = pageFile(name, lazy); c.build.outDir = '/work/tmp/figdist'; c.logLevel='error';
  await build(c);
  console.log(name, brotliCompressSync(readFileSync(`/work/tmp/figdist/${name}.js`)).length);
}
for (const [name, source] of lazy) { if (!/tag-repair|disclosure|translate|figures-doc|open-fig|beside|honest|interval|compare|doubt/.test(name)) continue; const c = lazyFile(name, source, lazy); c.build.outDir='/work/tmp/figdist'; c.logLevel='error'; await build(c);
  console.log(name, brotliCompressSync(readFileSync(`/work/tmp/figdist/${name}.js`)).length);
}
