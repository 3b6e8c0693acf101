import { readFile } from 'node:fs/promises';
import { basename, dirname, extname, resolve } from 'node:path';
import { SHAPES, type CardShape } from '../elements/shared/card/card-layout.js';
import { failWith, parseOptions, UsageError } from './usage-error.js';
import { attributeFindings } from '../documents/check/attributes.js';
import { checkDocument } from '../documents/check/check-document.js';
import { isRecord, recordsIn, sentenceOf, type Finding } from '../documents/check/finding.js';
import { knownGlossaries, today } from './known.js';
import { complain, print, printText } from './output.js';
import { writeAtomically } from './write-atomically.js';

export const usage = `impact-elements card --out FILE.png --value TEXT [OPTION]…

Draws a figure for social media as PNG or SVG by the file's name, and prints its
alternative text.
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
  --accent COLOUR  of the rule and the marks, as #0b5763
  --shape NAME     landscape of 1200 by 630 (default), square of 1080 by 1080,
                   or portrait of 1080 by 1350
  --publisher NAME whose card it is, at its foot
  --logo FILE      its logo in the name's place: .png, .jpg or .svg
What check would say of the figure is printed to standard error; an error draws nothing.
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
  shape: text,
  publisher: text,
  logo: text,
  'no-graphic': { type: 'boolean' },
  withdrawn: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

const IMAGES: Readonly<Record<string, string>> = {
  '.png': 'png',
  '.jpg': 'jpeg',
  '.jpeg': 'jpeg',
  '.svg': 'svg+xml',
};

/** A file as the address that a card takes. */
const imageOf = async (file: string): Promise<string> =>
  `data:image/${IMAGES[extname(file).toLowerCase()]};base64,${(await readFile(file)).toString('base64')}`;

function readArguments(args: readonly string[]) {
  const { values } = parseOptions({ args: [...args], options: OPTIONS });
  if (values.help) return values;
  if (!/^\.(png|svg)$/.test(extname(values.out ?? ''))) throw new UsageError('--out is a .png or .svg file');
  if (values.shape && !(SHAPES as readonly string[]).includes(values.shape))
    throw new UsageError(`--shape is ${SHAPES.join(', ')}`);
  if (values.logo && !(extname(values.logo).toLowerCase() in IMAGES))
    throw new UsageError('--logo is a .png, .jpg or .svg file');
  if (!values.value && !(values.src && values.figure)) throw new UsageError('--value is needed, or --src and --figure');
  return values;
}

/** What `check` finds of the figures that are drawn: as an attribute has them, or as their document does. */
async function findingsOf(attributes: Readonly<Record<string, string | undefined>>): Promise<readonly Finding[]> {
  const now = today();
  const { src, figure = '', value } = attributes;
  if (value !== undefined) return attributeFindings('prevalence', attributes, { now });
  if (!src || /^https?:/i.test(src)) return [];
  const bytes = await readFile(src).catch(() => undefined);
  if (!bytes) return [];
  const { findings } = checkDocument(bytes, { now, glossaries: knownGlossaries() });
  const json = parsed(bytes);
  const wanted = figure.split(/\s+/);
  const figures = recordsIn(isRecord(json) ? json['figures'] : undefined);
  const named = new Set(
    figures.flatMap(({ id, source }, index) =>
      wanted.includes(String(id))
        ? [`figures[${index}]`, `sources.${String(source)}`, `sources[${JSON.stringify(source)}]`]
        : [],
    ),
  );
  return findings.filter(({ path }) =>
    [...named].some((start) => path === start || /^[.[]/.test(path.startsWith(start) ? path.slice(start.length) : '')),
  );
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

/** The `card` command. @returns the exit code */
export async function card(args: readonly string[]): Promise<number> {
  try {
    const { out = '', locale, accent, help, shape, publisher, logo, ...rest } = readArguments(args);
    const { 'no-graphic': bare, withdrawn, ...attributes } = rest;
    if (help) {
      printText(usage);
      return 0;
    }
    const findings = await findingsOf(attributes);
    for (const finding of findings) complain(`impact-elements card: ${finding.level} ${sentenceOf(finding)}`);
    if (findings.some(({ level }) => level === 'error')) {
      complain('impact-elements card: nothing was drawn');
      return 1;
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
      shape: shape as CardShape | undefined,
      publisher,
      logo: logo && (await imageOf(logo)),
      graphic: !bare,
      withdrawn,
    });
    await writeAtomically(resolve(out), out.endsWith('.svg') ? drawn.svg : drawn.png());
    print(drawn.alt);
    return 0;
  } catch (error) {
    const { message } = error as Error;
    // Whoever calls the function has a flag, and here it is an option.
    const said = message?.includes('the flag “withdrawn”')
      ? new Error(message.replace('the flag “withdrawn”', () => '--withdrawn'))
      : error;
    return failWith(said, 'card', usage);
  }
}
