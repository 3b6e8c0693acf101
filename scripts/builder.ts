/** Puts beside the embed builder's script what its page needs: the page, its style, its words, and the elements' controls. */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { transform } from 'lightningcss';
import { controlsOf, type Manifest } from '../src/embed/controls.js';

/** @param outDir the folder that the script was built into */
export function writeBuilderPage(outDir: string): void {
  for (const file of ['index.html', 'words.json', 'publisher.json', 'publisher.css'])
    copyFileSync(`src/builder/${file}`, `${outDir}/${file}`);
  for (const name of ['builder.css', 'catalogue.css']) {
    const filename = `src/builder/${name}`;
    writeFileSync(`${outDir}/${name}`, transform({ filename, code: readFileSync(filename), minify: true }).code);
  }
  const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as Manifest;
  writeFileSync(`${outDir}/elements.json`, JSON.stringify(controlsOf(manifest)));
}
