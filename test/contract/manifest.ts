/** The custom elements manifest, read for what this project promises in it. */
import { read } from './repository.js';

interface Named {
  readonly name: string;
  readonly description?: string;
}

export interface ElementEntry {
  readonly tagName: string;
  readonly customElement: true;
  readonly name: string;
  readonly summary?: string;
  readonly description?: string;
  readonly members?: readonly (Named & {
    readonly kind: string;
    readonly privacy?: string;
    readonly static?: boolean;
    readonly attribute?: string;
  })[];
  readonly attributes?: readonly (Named & {
    readonly fieldName?: string;
    readonly type?: { readonly text: string };
    readonly parsedType?: { readonly text: string };
  })[];
  readonly events?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}

interface Manifest {
  readonly modules: readonly { readonly path: string; readonly declarations?: readonly object[] }[];
}

export const manifestText = (): string => read('custom-elements.json');

/** Every element in the manifest, by tag. */
export function elements(): ReadonlyMap<string, ElementEntry> {
  const { modules } = JSON.parse(manifestText()) as Manifest;
  const entries = modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter((declaration): declaration is ElementEntry => 'customElement' in declaration && 'tagName' in declaration);
  return new Map(entries.map((entry) => [entry.tagName, entry]));
}
