/** What of Eleventy the site is made with; the package has no types. */
declare module '@11ty/eleventy' {
  export interface Config {
    addGlobalData(name: string, value: unknown): void;
    addTemplate(path: string, content: string, data?: Readonly<Record<string, unknown>>): void;
    addFilter(name: string, filter: (value: string) => unknown): void;
    addPassthroughCopy(paths: string | Readonly<Record<string, string>>): void;
    amendLibrary(engine: 'md', amend: (library: Markdown) => void): void;
    setIncludesDirectory(path: string): void;
    setTemplateFormats(formats: readonly string[]): void;
    addTransform(
      name: string,
      transform: (this: { readonly page: { readonly url: string } }, html: string) => string,
    ): void;
  }
  export interface Token {
    readonly type: string;
    tag: string;
    readonly info: string;
    readonly content: string;
    readonly children: readonly Token[] | null;
    attrs: [name: string, value: string][] | null;
    attrGet(name: string): string | null;
    attrSet(name: string, value: string): void;
  }
  export interface State {
    readonly tokens: readonly Token[];
    readonly env: { readonly page: { readonly inputPath: string; readonly url: string } };
  }
  export type Rule = (tokens: readonly Token[], index: number, options: unknown, env: State['env']) => string;
  export interface Markdown {
    set(options: Readonly<Record<string, unknown>>): void;
    readonly core: { readonly ruler: { push(name: string, rule: (state: State) => void): void } };
    readonly renderer: { readonly rules: Record<string, Rule | undefined> };
    readonly utils: { escapeHtml(text: string): string };
  }
  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {
        readonly quietMode?: boolean;
        readonly config: (config: Config) => void;
      },
    );
    write(): Promise<unknown>;
  }
}
