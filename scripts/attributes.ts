/**
 * Writes src/documents/tag-attributes.ts from custom-elements.json: what a `<div data-impact>`, a link or the frame page may say.
 * Run by `npm run build`, before anything is built from it.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly { readonly name: string }[];
}

const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as {
  modules: readonly { declarations?: readonly Declaration[] }[];
};
const lines = modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName)
  .map(({ tagName, attributes = [] }) => {
    const [name, list] = [tagName!.replace('impact-', ''), attributes.map((attribute) => attribute.name).join(' ')];
    return `  ${name}: '${list}',`;
  });

const PATH = 'src/documents/tag-attributes.ts';
const text = `/** Every element's attributes, by its name without \`impact-\`. Written by scripts/attributes.ts from custom-elements.json. */
export const attributes: Readonly<Record<string, string>> = {
${lines.sort().join('\n')}
};
`;
const written = await format(text, { ...(await resolveConfig(PATH)), filepath: PATH });
// Those who read the sources at this moment never find half of it.
if (!existsSync(PATH) || readFileSync(PATH, 'utf8') !== written) writeFileSync(PATH, written);
