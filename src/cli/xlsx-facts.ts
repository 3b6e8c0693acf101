/** What an .xlsx file says of its cells beside what is in them: how numbers are shown, what is merged, hidden, or failed. */
import type { SheetFacts } from '../documents/sheet/cell.js';
import { ANY_CURRENCY } from '../documents/sheet/number-format.js';

const ENTITIES: Readonly<Record<string, string>> = { quot: '"', amp: '&', lt: '<', gt: '>', apos: "'" };

const decode = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (decimal) return String.fromCodePoint(Number(decimal));
    return hex ? String.fromCodePoint(parseInt(hex, 16)) : (ENTITIES[name!] ?? whole);
  });

/** Attributes of a tag, by their names without a prefix. */
const attributesOf = (tag: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...tag.matchAll(/([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, name, double, single]) => [
      name!,
      decode(double ?? single!),
    ]),
  );

/** The tags of a name, whatever prefix a program gives them, with what is in them. */
const tags = (xml: string, name: string) =>
  [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\b([^>]*?)(?:/>|>([^]*?)</(?:\\w+:)?${name}>)`, 'g'))].map(
    ([, attributes = '', content = '']) => ({ attributes: attributesOf(attributes), content }),
  );

/** Formats that need no definition of their own (ECMA-376, 18.8.30). */
const BUILT_IN: Readonly<Record<number, string>> = {
  ...{ 1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 9: '0%', 10: '0.00%', 17: 'mmm-yy' },
  ...{ 37: '#,##0', 38: '#,##0', 39: '#,##0.00', 40: '#,##0.00', 41: '#,##0', 43: '#,##0.00' },
  ...Object.fromEntries([5, 6, 7, 8, 42, 44].map((id) => [id, ANY_CURRENCY])),
};

const isOn = (flag: string | undefined): boolean => flag === '1' || flag === 'true';

/** Counted from 0. */
const hiddenColumns = (sheet: string): number[] =>
  tags(sheet, 'col').flatMap(({ attributes: { min, max = min, hidden, width } }) =>
    isOn(hidden) || Number(width ?? 1) === 0
      ? Array.from({ length: Math.min(Number(max), 16_384) - Number(min) + 1 }, (_, index) => Number(min) - 1 + index)
      : [],
  );

/** Number formats by the style that cells name. */
function formatsIn(styles: string): readonly (string | undefined)[] {
  const own = new Map(
    tags(styles, 'numFmt').map(({ attributes: { numFmtId, formatCode = '' } }) => [Number(numFmtId), formatCode]),
  );
  const [cells = { content: '' }] = tags(styles, 'cellXfs');
  return [...cells.content.matchAll(/<(?:\w+:)?xf\b([^>]*)>/g)].map(([, attributes = '']) => {
    const id = Number(attributesOf(attributes)['numFmtId'] ?? 0);
    return own.get(id) ?? BUILT_IN[id];
  });
}

function factsOf(sheet: string, formats: readonly (string | undefined)[], isHidden: boolean): SheetFacts {
  const shown = new Map<string, string>();
  const failed = new Map<string, string>();
  for (const { attributes, content } of tags(sheet, 'c')) {
    const { r: name = '', s = '0', t = 'n' } = attributes;
    const [, value] = /<(?:\w+:)?v\b[^>]*>([^<]*)</.exec(content) ?? [];
    const format = formats[Number(s)];
    if (t === 'n' && format) shown.set(name, format);
    if (t === 'e') failed.set(name, value ?? '');
    // Programs that write files without a spreadsheet leave the result to whoever opens them.
    else if (/<(?:\w+:)?f\b/.test(content) && value === undefined) failed.set(name, '');
  }
  return {
    formats: shown,
    failed,
    merged: tags(sheet, 'mergeCell').map(({ attributes }) => attributes['ref'] ?? ''),
    hidden: [...sheet.matchAll(/<(?:\w+:)?row\b([^>]*)>/g)]
      .map(([, attributes = '']) => attributesOf(attributes))
      .filter(({ hidden, ht }) => isOn(hidden) || Number(ht ?? 1) === 0)
      .map(({ r }) => Number(r) - 1),
    hiddenColumns: hiddenColumns(sheet),
    isHidden,
  };
}

/** What a list of figures never unpacks to, and a file that was made to exhaust memory does. */
const MOST_UNPACKED = 200_000_000;

/**
 * The facts of each sheet, by its name; without those that are a chart alone.
 *
 * @throws Error for a file that is no archive, or that unpacks to more than 200 MB
 */
export async function xlsxFacts(bytes: Uint8Array): Promise<ReadonlyMap<string, SheetFacts>> {
  const { unzipSync, strFromU8 } = await import('fflate');
  let unpacked = 0;
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      unpacked += originalSize;
      if (unpacked > MOST_UNPACKED) throw new Error('it unpacks to more than 200 MB');
      return /^xl\/(workbook\.xml|styles\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/.test(name);
    },
  });
  const read = (path: string) => (files[path] ? strFromU8(files[path]) : '');
  const targets = new Map(
    tags(read('xl/_rels/workbook.xml.rels'), 'Relationship').map(({ attributes: { Id, Target = '' } }) => [
      Id,
      Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`,
    ]),
  );
  const formats = formatsIn(read('xl/styles.xml'));
  return new Map(
    tags(read('xl/workbook.xml'), 'sheet').flatMap(({ attributes: { name = '', state = '', 'r:id': id } }) => {
      const target = targets.get(id) ?? '';
      return files[target] ? [[name, factsOf(read(target), formats, /hidden/i.test(state))]] : [];
    }),
  );
}
