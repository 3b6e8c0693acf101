import { basename, dirname, extname, resolve } from 'node:path';
import { failWith, parseOptions, UsageError } from './usage-error.js';
import { print, printText } from './output.js';
import { writeAtomically } from './write-atomically.js';

export const usage = `impact-elements card --out FILE.png --value TEXT [OPTION]…

Draws a figure for social media, 1200 by 630, as PNG or SVG by the file's name,
and prints its alternative text.
  --out FILE       the picture to write: .png or .svg
  --value TEXT     the figure, as in the tag: "more than 1 in 3"
  --label TEXT     what it says; of several figures, their heading
  --source TEXT, --source-date DATE
                   who says so, and when
  --src FILE       a figures document, or its address, in place of the above
  --figure ID…     the figure's id in it; of several, with spaces between them,
                   those that may share an axis are drawn on one
  --of N           marks in the icon array
  --mark NAME      person (default), circle or square
  --no-graphic     no icon array
  --withdrawn      draw a figure that was withdrawn, marked as such
  --locale TAG     the language (en); Latin and Arabic letters can be drawn
  --accent COLOUR  as #0b5763
Exit codes: 0 the picture was written, 1 it was not, 2 the command line was wrong`;

const text = { type: 'string' } as const;
const OPTIONS = {
  out: text,
  value: text,
  label: text,
  source: text,
  'source-date': text,
  src: text,
  figure: text,
  of: text,
  mark: text,
  locale: text,
  accent: text,
  'no-graphic': { type: 'boolean', default: false },
  withdrawn: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

function readArguments(args: readonly string[]) {
  const { values } = parseOptions({ args: [...args], options: OPTIONS });
  if (values.help) return values;
  if (!/^\.(png|svg)$/.test(extname(values.out ?? ''))) throw new UsageError('--out is a .png or .svg file');
  if (!values.value && !(values.src && values.figure)) throw new UsageError('--value is needed, or --src and --figure');
  return values;
}

/** The `card` command. @returns the exit code */
export async function card(args: readonly string[]): Promise<number> {
  try {
    const { out = '', locale, accent, help, 'no-graphic': bare, withdrawn, ...attributes } = readArguments(args);
    if (help) {
      printText(usage);
      return 0;
    }
    const { card } = await import('../server/card.js');
    // An address stays one; anything else is a file beside the command.
    const { src } = attributes;
    const place =
      src && !/^https?:/i.test(src)
        ? { root: dirname(resolve(src)), src: encodeURIComponent(basename(src)) }
        : { root: undefined, src, hosts: src && URL.canParse(src) ? [new URL(src).host] : [] };
    const given = Object.fromEntries(
      Object.entries({ ...attributes, src: place.src }).filter((entry): entry is [string, string] => !!entry[1]),
    );
    const drawn = await card(given, {
      root: place.root,
      hosts: place.hosts,
      locale,
      accent,
      graphic: !bare,
      withdrawn,
    });
    await writeAtomically(resolve(out), out.endsWith('.svg') ? drawn.svg : drawn.png());
    print(drawn.alt);
    return 0;
  } catch (error) {
    return failWith(error, 'card', usage);
  }
}
