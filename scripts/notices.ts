/** What our files carry of others' work, and the licences that go with it: asked of the bundler, which knows what it put in. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** The package that a module belongs to; none for one of ours. */
function packageOf(id: string): string | undefined {
  const inside = id.split(/[\\/]node_modules[\\/]/).at(-1)!;
  return inside === id ? undefined : /^(?:@[^\\/]+[\\/])?[^\\/]+/.exec(inside)![0].replace('\\', '/');
}

/** Collects the packages of which a line stands in a file that is written. */
export const carriedBy = (found: Set<string>): Plugin => ({
  name: 'carried-packages',
  generateBundle(_, files) {
    for (const file of Object.values(files)) {
      if (file.type !== 'chunk') continue;
      for (const [id, { renderedLength }] of Object.entries(file.modules)) {
        const name = packageOf(id);
        // What tree shaking has left nothing of is nowhere in our files.
        if (name && renderedLength) found.add(name);
      }
    }
  },
});

/** Licences that packages name in their `package.json` and have no file of. */
const UNFILED: Readonly<Record<string, string>> = {
  boolbase: `ISC License

Copyright (c) Felix Boehm <me@feedic.com>

Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided that the
above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF
MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY
DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION,
ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`,
};

/** The text of a package's licence. @throws Error for a package without one: its work may not be handed on */
function licenceOf(root: string, name: string): string {
  const folder = join(root, 'node_modules', name);
  const file = readdirSync(folder).find((each) => /^licen[cs]e(?:\.\w+)?$/i.test(each));
  if (!file && Object.hasOwn(UNFILED, name)) return UNFILED[name]!;
  if (!file) throw new Error(`${name} has no licence file`);
  return readFileSync(join(folder, file), 'utf8').trim();
}

/** The file of notices that goes with `dist`: of each package its name and its licence. */
export const noticesText = (root: string, packages: Iterable<string>): string =>
  [...packages]
    .sort()
    .map((name) => `${name}\n\n${licenceOf(root, name)}\n`)
    .join(`\n${'-'.repeat(78)}\n\n`);
