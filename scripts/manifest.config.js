import { getTsProgram, typeParserPlugin } from '@wc-toolkit/type-parser';
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

/** Elements and events alone, without what is only ours or Lit's. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    const { modules } = customElementsManifest;
    customElementsManifest.modules = modules.filter(({ declarations }) =>
      declarations?.some(({ customElement, name }) => customElement || /Event$/.test(name)),
    );
    for (const { declarations } of customElementsManifest.modules) {
      for (const declaration of declarations) {
        // What elements have in common comes first, as where each declared it itself.
        const isOwn = ({ inheritedFrom }) => !inheritedFrom;
        // A list of places needs no line that opens one.
        if (declaration.tagName === 'impact-support')
          for (const kind of ['attributes', 'members'])
            declaration[kind] = declaration[kind].filter(({ name }) => name !== 'support');
        declaration.attributes?.sort((one, other) => Number(isOwn(one)) - Number(isOwn(other)));
        if (!declaration.members) continue;
        declaration.members = declaration.members.filter(
          ({ privacy, name }) =>
            privacy !== 'private' &&
            privacy !== 'protected' &&
            !/^(styles|properties|former|finalize|observedAttributes|attributeChangedCallback)$/.test(name),
        );
      }
    }
  },
};

/** What an element says of a property that it has inherited holds for its attribute, too. */
const overridden = {
  name: 'overridden',
  packageLinkPhase({ customElementsManifest: { modules } }) {
    for (const { attributes = [], members = [] } of modules.flatMap((module) => module.declarations ?? [])) {
      const said = new Map(members.map(({ name, description }) => [name, description]));
      for (const attribute of attributes)
        attribute.description = said.get(attribute.fieldName) ?? attribute.description;
    }
  },
};

/** The compiler lists the words of a type in the order that it met them anywhere; here they stand as their description has them. */
const asDescribed = {
  name: 'as-described',
  packageLinkPhase({ customElementsManifest: { modules } }) {
    const declarations = modules.flatMap((module) => module.declarations ?? []);
    for (const { parsedType, description = '' } of declarations.flatMap((one) => [
      ...(one.attributes ?? []),
      ...(one.members ?? []),
    ])) {
      if (!/^(null|undefined|'[\w-]+')( \| (null|undefined|'[\w-]+'))+$/.test(parsedType?.text ?? '')) continue;
      const at = (word) => description.indexOf(`\`${word.slice(1, -1)}\``);
      const words = parsedType.text.match(/'[\w-]+'/g) ?? [];
      if (words.some((word) => at(word) < 0)) continue;
      const sorted = words.toSorted((a, b) => at(a) - at(b));
      parsedType.text = parsedType.text.replace(/'[\w-]+'/g, () => sorted.shift());
    }
  },
};

export default {
  globs: ['src/elements/*.ts', 'src/elements/*/*.ts', 'src/runtime/events/*.ts'],
  exclude: ['src/**/styles.ts', 'src/elements/shared/**/*.ts'],
  outdir: '.',
  litelement: true,
  overrideModuleCreation({ ts, globs }) {
    const program = getTsProgram(ts, globs, 'src/tsconfig.json');
    return program.getSourceFiles().filter((file) => globs.some((glob) => file.fileName.includes(glob)));
  },
  plugins: [
    publicOnly,
    typeParserPlugin({ propertyName: 'parsedType' }),
    overridden,
    asDescribed,
    customElementVsCodePlugin({ outdir: 'dist/vscode' }),
    customElementJetBrainsPlugin({ outdir: 'dist', packageJson: false }),
  ],
};
