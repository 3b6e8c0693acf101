/**
 * Writes the types of our tags for React, Preact, Vue, Svelte and Solid into dist/types: `tags.d.ts` is made from
 * custom-elements.json, and the files of framework-types/, which say in each framework's own terms what a tag takes, are
 * laid beside it; for Angular there is a module too. Run by `npm run build`.
 */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { angularWrappers } from './angular-wrappers.js';

interface Declaration {
  readonly tagName?: string;
  readonly name: string;
  readonly description?: string;
  readonly attributes?: readonly { readonly name: string }[];
  readonly members?: readonly {
    readonly name: string;
    readonly kind: string;
    readonly static?: boolean;
    readonly readonly?: boolean;
    readonly attribute?: string;
    readonly description?: string;
    readonly type?: { readonly text: string };
  }[];
  readonly events?: readonly {
    readonly name: string;
    readonly description?: string;
    readonly type: { readonly text: string };
  }[];
}

const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as {
  modules: readonly { path: string; declarations: readonly Declaration[] }[];
};
const declared = modules.flatMap(({ path, declarations }) =>
  declarations.map((declaration) => ({ path: path.replace(/^src/, '.').replace(/ts$/, 'js'), declaration })),
);
const elements = declared.filter(({ declaration }) => declaration.tagName);

const doc = (text = '') => `      /** ${text.replace(/\s*\n\s*/g, ' ').replaceAll('*/', '* /')} */\n`;

/** A number may be written as one would in HTML. */
const numeral = (type: string) => (/\bnumber\b/.test(type) && !/\bstring\b/.test(type) ? ' | `${number}`' : '');

const propertiesOf = ({ members = [] }: Declaration) =>
  members.filter((member) => member.kind === 'field' && !member.static && !member.readonly && member.type);

const hyphened = (property: string) => property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function entry(declaration: Declaration): string {
  const { tagName, name, events = [], attributes: names = [] } = declaration;
  // A class without Lit names no attribute with its property.
  const own = (property: string) => names.map((one) => one.name).find((one) => one === hyphened(property)) ?? property;
  const attributes = propertiesOf(declaration).flatMap(({ name: property, attribute, description, type }) =>
    [...new Set([property, attribute ?? own(property)])].map(
      (written) => `${doc(description)}      '${written}'?: ${name}['${property}']${numeral(type!.text)} | undefined;`,
    ),
  );
  const heard = events.map(
    ({ name: type, type: { text }, description }) => `${doc(description)}      '${type}': ${text};`,
  );
  return `  '${tagName}': {
    element: ${name};
    attributes: {
${attributes.join('\n')}
    };
    events: {
${heard.join('\n')}
    };
  };`;
}

const entries = elements.map(({ declaration }) => entry(declaration)).join('\n');

const imported = declared
  .filter(({ declaration: { name } }) => new RegExp(`^ +(element|'impact-[a-z]+'): ${name};`, 'm').test(entries))
  .map(({ path, declaration: { name } }) => `import type { ${name} } from '${path}';`);

writeFileSync(
  'dist/types/tags.d.ts',
  `${imported.join('\n')}

/** What each tag takes and gives, made from custom-elements.json. */
export interface Tags {
${entries}
}

export type TagName = keyof Tags;

/** Attributes in their own spelling, and properties in theirs. */
export type Attributes<Tag extends TagName> = Tags[Tag]['attributes'];

/** Listeners by their names in a framework's templates: \`onimpact-cite\`. */
export type Handlers<Tag extends TagName, Prefix extends string> = {
  [Type in keyof Tags[Tag]['events'] & string as \`\${Prefix}\${Type}\`]?: (event: Tags[Tag]['events'][Type]) => void;
};
`,
);
cpSync('scripts/framework-types', 'dist/types', { recursive: true });
// for `import 'impact-elements/react'`, which means the types and asks for a module
writeFileSync('dist/npm/types-only.js', 'export {};\n');

const { code, types } = angularWrappers(
  elements.map(({ declaration }) => ({
    tagName: declaration.tagName!,
    name: declaration.name,
    inputs: propertiesOf(declaration).map(({ name, type }) => ({
      name,
      boolean: type!.text === 'boolean',
      number: numeral(type!.text) !== '',
    })),
  })),
);
writeFileSync('dist/npm/angular.js', code);
writeFileSync('dist/types/angular.d.ts', types);
