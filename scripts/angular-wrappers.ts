/**
 * Writes a wrapper of each tag for Angular, `impact-elements/angular`: a standalone component that lays the tag's content
 * through and hands its inputs to the element. Angular checks no binding of a tag that it doesn't know, so types alone would
 * say nothing. The form is that of published Angular packages, which an app's build links for its own version: Angular 17.1 or
 * newer. Called by framework-types.ts.
 */
export interface Wrapped {
  readonly tagName: string;
  /** The element's class. */
  readonly name: string;
  readonly inputs: readonly { readonly name: string; readonly boolean: boolean; readonly number: boolean }[];
}

const part = (kind: string, type: string, more: string) =>
  `i0.ɵɵngDeclare${kind}({ minVersion: '17.1.0', version: '20.0.0', ngImport: i0, type: ${type}, ${more} })`;

/** The module, and its types. */
export function angularWrappers(tags: readonly Wrapped[]): { readonly code: string; readonly types: string } {
  const wrappers = tags.map(({ tagName, name, inputs }) => {
    const own = `${name}Component`;
    const list = inputs.map((input) =>
      input.boolean
        ? `${input.name}: ['${input.name}', '${input.name}', i0.booleanAttribute]`
        : `${input.name}: '${input.name}'`,
    );
    const more = [
      'isStandalone: true',
      `selector: '${tagName}'`,
      `inputs: { ${list.join(', ')} }`,
      'usesInheritance: true',
      'usesOnChanges: true',
      "template: '<ng-content></ng-content>'",
      'isInline: true',
      'changeDetection: i0.ChangeDetectionStrategy.OnPush',
    ];
    const code = `export class ${own} extends Wrapper {
  static ɵfac = ${part('Factory', own, 'deps: [], target: i0.ɵɵFactoryTarget.Component')};
  static ɵcmp = ${part('Component', own, more.join(', '))};
}`;
    const declared = inputs.map((input) => `${input.name}: { alias: '${input.name}'; required: false }`);
    const types = `/** \`<${tagName}>\` in a template; its events as \`(impact-…)\`. */
export declare class ${own} {
${inputs.map((input) => `  ${input.name}: ${name}['${input.name}'];`).join('\n')}
${inputs
  .filter((input) => input.boolean || input.number)
  .map(({ name: input, boolean }) =>
    boolean
      ? `  static ngAcceptInputType_${input}: boolean | '' | 'true' | 'false' | null | undefined;`
      : `  static ngAcceptInputType_${input}: ${name}['${input}'] | \`\${number}\`;`,
  )
  .join('\n')}
  static ɵfac: i0.ɵɵFactoryDeclaration<${own}, never>;
  static ɵcmp: i0.ɵɵComponentDeclaration<${own}, '${tagName}', never, { ${declared.join('; ')} }, {}, never, ['*'], true, never>;
}`;
    return { own, code, types };
  });
  return {
    code: `import * as i0 from '@angular/core';

/** Hands what Angular was given to the element, which may be defined later: it takes such properties over then. */
class Wrapper {
  element = i0.inject(i0.ElementRef).nativeElement;
  ngOnChanges(changes) {
    for (const name in changes) this.element[name] = changes[name].currentValue;
  }
}

${wrappers.map(({ code }) => code).join('\n\n')}
`,
    types: `import * as i0 from '@angular/core';
import type {} from './tags.js';
${tags.map(({ name, tagName }) => `import type { ${name} } from './elements/${tagName.slice(7)}/${tagName.slice(7)}.js';`).join('\n')}
${tags.map(({ tagName }) => `import type {} from './define/${tagName.slice(7)}.js';`).join('\n')}

${wrappers.map(({ types }) => types).join('\n\n')}
`,
  };
}
