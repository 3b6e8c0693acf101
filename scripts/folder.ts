/** Lets a page say where the files beside a page file lie, for optimizers that copy, join or inline it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What page files fetch when they need it. */
const LAZY = /\bimport\((["'`])(\.\/[\w./-]+\.js\?[\w.-]+)\1\)/g;

/**
 * The address of a file beside this one. The folder is named by an attribute of this very script, else in the page's head: in
 * its body a visitor may have written it. An address that is none counts for nothing, and the folder is then the file's own.
 * What a page's ids and names may stand before (`document.head`) is not read.
 */
const HELPER =
  'const impactFolder=p=>{let n;const u=import.meta.url;' +
  'for(const s of Document.prototype.querySelectorAll.call(document,"head>meta[name=impact-folder],script[data-impact-folder]"))' +
  'try{if(s.content?!n:!s.src||s.src===u)' +
  'n=new URL(p,new URL((s.content||s.dataset.impactFolder).replace(/\\/?$/,"/"),s.baseURI)).href}catch{}' +
  'return n||new URL(p,u).href};';

/** Rewrites what the page files in `folder` import later. */
export function letPagesNameFolder(folder: string, names: readonly string[]): void {
  for (const name of names) {
    const path = join(folder, `${name}.js`);
    const text = readFileSync(path, 'utf8');
    const changed = text.replace(
      LAZY,
      (_, quote: string, target: string) => `import(impactFolder(${quote}${target}${quote}))`,
    );
    if (changed !== text) writeFileSync(path, HELPER + changed);
  }
}
