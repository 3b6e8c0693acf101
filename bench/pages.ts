/** The pages and scripts that are measured, by their paths. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { attributes, type Form, type Row } from './rows/row.js';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** An article with a figure near its top, as on a partner's phone: what stands below it can be pushed down. */
const page = (
  { shown }: Row,
  { scripts = [], css = '', before = '', html, shown: own = shown }: Form,
) => `<!doctype html>
<html lang="en-AU">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>What we know</title>
    <style>
      body { max-width: 40rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; color: #222 }
      ${css}
    </style>
    ${scripts.map((script) => `<script type="module" src="${script}"></script>`).join('\n    ')}
  </head>
  <body>
    <h1>What we know</h1>
    <p>Most people who were harmed as children told nobody at the time.</p>
    ${before}
    <div id="figure"${attributes(Object.fromEntries(Object.entries(own).map(([how, what]) => [`data-${how}`, what])))}>${html(0)}</div>
    <p>Numbers like this one come from surveys that ask adults about their childhood.</p>
    <p>If this raises something for you, support is listed at the foot of the page.</p>
  </body>
</html>
`;

/** A hand-written element as its author would publish it: one file, minified. */
async function published(entry: string): Promise<string> {
  const [output] = (await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      target: 'es2022',
      write: false,
      lib: { entry, formats: ['es'] },
      rolldownOptions: { output: { minify: true } },
    },
  })) as Rolldown.RolldownOutput[];
  return output!.output[0].code;
}

export const pathOf = (row: Row, form: Form): string =>
  `/${encodeURIComponent(row.name)}/${encodeURIComponent(form.name)}`;

/** All that the build has made for pages: what a script fetches, it finds. */
function built(): [path: string, text: string][] {
  const folders = ['/dist/', '/dist/chunks/'];
  return folders.flatMap((folder) =>
    readdirSync(at(`..${folder}`))
      .filter((name) => name.endsWith('.js'))
      .map((name): [string, string] => [folder + name, readFileSync(at(`..${folder}${name}`), 'utf8')]),
  );
}

export async function files(rows: readonly Row[]): Promise<Map<string, string>> {
  const found = new Map<string, string>(built());
  for (const row of rows) {
    for (const form of row.forms) {
      found.set(pathOf(row, form), page(row, form));
      for (const script of form.scripts ?? []) {
        if (script.startsWith('/vanilla/') && !found.has(script)) found.set(script, await published(at(`.${script}`)));
        if (!found.has(script)) throw new Error(`${script} of "${row.name}" isn't built`);
      }
    }
  }
  return found;
}
