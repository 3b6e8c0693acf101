/** Writes dist/forms.css, the style sheet that a page may link for its own forms inside our elements. */
import { readFileSync, writeFileSync } from 'node:fs';
import { transform } from 'lightningcss';

/** @param outDir the folder of the build */
export function writeFormSheet(outDir: string): void {
  const filename = 'src/embed/forms.css';
  writeFileSync(`${outDir}/forms.css`, transform({ filename, code: readFileSync(filename), minify: true }).code);
}
