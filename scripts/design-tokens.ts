/**
 * The custom properties as design tokens, for Figma and what else reads the format of the Design Tokens Community Group
 * (designtokens.org, 2025.10): dist/tokens.json as they are on a light page, dist/tokens.dark.json on a dark one. Names and
 * sentences come from the manifest, values from the defaults in the style sheets.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { transform } from 'lightningcss';
import { filesUnder } from './test-files.mjs';

export type Scheme = 'light' | 'dark';

/** What a page brings that sets nothing, and Storybook's and the builder's do. */
const PAGES: Readonly<Record<Scheme, Readonly<Record<string, string>>>> = {
  light: { currentcolor: '#1d2327', canvas: '#fff', canvastext: '#1d2327' },
  dark: { currentcolor: '#e6e8ea', canvas: '#14181b', canvastext: '#e6e8ea' },
};

interface ColorValue {
  readonly colorSpace: 'srgb';
  readonly components: readonly [number, number, number];
  readonly alpha: number;
  readonly hex: string;
}
interface DimensionValue {
  readonly value: number;
  readonly unit: 'rem';
}
export interface DesignToken {
  readonly $type: 'color' | 'dimension' | 'fontFamily';
  readonly $value: ColorValue | DimensionValue | readonly string[];
  readonly $description: string;
  /** The custom property, and its default as a style sheet has it. */
  readonly $extensions: { readonly 'impact-elements': { readonly property: string; readonly css: string } };
}

/** What is declared, as far as it is read here. */
interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly cssProperties?: readonly { readonly name: string; readonly description?: string }[];
    }[];
  }[];
}

/** The text up to the bracket that closes what is open at its start. */
function untilClosed(text: string): string {
  let depth = 1;
  for (let at = 0; at < text.length; at++) {
    depth += text[at] === '(' ? 1 : text[at] === ')' ? -1 : 0;
    if (!depth) return text.slice(0, at).trim();
  }
  throw new Error(`a bracket stays open: ${text.slice(0, 40)}`);
}

/** The default of a token; an inner variable of ours has one in its turn. */
function defaultOf(name: string, sheets: string): string {
  const at = new RegExp(`var\\(\\s*${name}\\s*([,)])`).exec(sheets);
  if (!at) throw new Error(`no style sheet reads ${name}`);
  if (at[1] === ',') {
    const found = untilClosed(sheets.slice(at.index + at[0].length));
    const [, variable, rest] = /^var\(\s*(--_[\w-]+)\s*([,)])/.exec(found) ?? [];
    if (!variable) return found;
    if (rest === ',') return untilClosed(found.slice(found.indexOf(',') + 1));
    // Declared before it is read: the first declaration is what every browser understands.
    const declared = new RegExp(`${variable}:\\s*([^;]+);`).exec(sheets)?.[1];
    if (!declared) throw new Error(`no style sheet declares ${variable}`);
    return declared.trim();
  }
  // Read without a default, into a variable that is read with one.
  const inner = new RegExp(`(--_[\\w-]+):\\s*var\\(\\s*${name}\\s*\\)`).exec(sheets)?.[1];
  if (!inner) throw new Error(`${name} has no default`);
  return defaultOf(inner, sheets);
}

/** @throws Error where it comes out as no colour */
function color(css: string, scheme: Scheme): ColorValue {
  const page = PAGES[scheme];
  const absolute = css.replace(/\b(?:currentcolor|canvas(?:text)?)\b/gi, (name) => page[name.toLowerCase()]!);
  // For a browser that knows neither oklab nor color-mix it is worked out.
  const targets = { chrome: 80 << 16 };
  const { code } = transform({
    filename: 'token.css',
    code: Buffer.from(`a{color:${absolute}}`),
    minify: true,
    targets,
  });
  const short = /color:(#[\da-f]+)/i.exec(String(code))?.[1];
  const named = { white: '#fff', black: '#000' }[/color:(white|black)/.exec(String(code))?.[1] ?? ''];
  const found = (short ?? named ?? '').slice(1);
  if (!found) throw new Error(`no colour: ${css} became ${String(code)}`);
  const digits = found.length < 6 ? [...found].map((digit) => digit + digit).join('') : found;
  const [red, green, blue, alpha = 255] = digits.match(/../g)!.map((pair) => parseInt(pair, 16)) as [
    number,
    number,
    number,
  ];
  const part = (value: number) => Math.round((value / 255) * 1e4) / 1e4;
  return {
    colorSpace: 'srgb',
    components: [part(red), part(green), part(blue)],
    alpha: part(alpha),
    hex: `#${digits.slice(0, 6)}`,
  };
}

/** The largest that a size comes to, in the text of a page: a format without ranges has room for one. */
function dimension(css: string): DimensionValue {
  const inside = /clamp\(([^)]+)\)/.exec(css)?.[1];
  const last = (inside ?? css).split(',').at(-1)!;
  const value = /^\s*([\d.]+)em\s*$/.exec(last)?.[1];
  if (!value) throw new Error(`no size: ${css}`);
  return { value: Number(value), unit: 'rem' };
}

/** What the host page has is its own: a design begins with what a browser has. */
const SYSTEM_FONT = ['system-ui', 'sans-serif'];

/**
 * Every token of the manifest, by its name without prefix.
 *
 * @param sheets the text of all style sheets
 */
export function designTokens(
  manifest: Manifest,
  sheets: string,
  scheme: Scheme,
): Readonly<Record<string, DesignToken>> {
  const declared = new Map<string, string>();
  for (const { cssProperties = [], tagName } of manifest.modules.flatMap(({ declarations = [] }) => declarations)) {
    for (const { name, description = '' } of tagName ? cssProperties : [])
      if (!declared.has(name)) declared.set(name, description);
  }
  const tokens = [...declared]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([property, description]) => {
      const css = defaultOf(property, sheets);
      // Several elements have a default each; that of most is what the value was made from.
      const said = {
        $description: description.replace(/ Default:.*$/, ''),
        $extensions: { 'impact-elements': { property, css } },
      };
      const token: DesignToken =
        property === '--impact-font'
          ? { $type: 'fontFamily', $value: SYSTEM_FONT, ...said }
          : /^(Colour|Background|Text colour|The one accent)/.test(description)
            ? { $type: 'color', $value: color(css, scheme), ...said }
            : { $type: 'dimension', $value: dimension(css), ...said };
      return [property.replace('--impact-', ''), token] as const;
    });
  return Object.fromEntries(tokens);
}

/** The text of all style sheets of the elements: those of every element first, then what several share. */
export const sheetsOf = (): string =>
  [
    'src/elements/shared/host-styles.ts',
    ...filesUnder('src/elements/shared', '.ts'),
    ...filesUnder('src/elements', '.ts'),
  ]
    .filter((path) => /styles\.ts$/.test(path))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');

/** Writes both files. @param outDir the folder */
export function writeDesignTokens(outDir: string): void {
  const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as Manifest;
  for (const scheme of ['light', 'dark'] as const) {
    const file = {
      $description: `Custom properties of impact-elements on a ${scheme} page. Set as --impact-…, on an element or around it.`,
      impact: designTokens(manifest, sheetsOf(), scheme),
    };
    writeFileSync(`${outDir}/tokens${scheme === 'dark' ? '.dark' : ''}.json`, `${JSON.stringify(file, null, 2)}\n`);
  }
}
