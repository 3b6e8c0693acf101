/** What became of what an element, a frame or a link was told to show. */
import type { FindingCode } from './findings.js';
import { isForm, sayInAddress } from '../snippet/frame-names.js';
import type { Paste } from './paste.js';
import { sameText, withoutQuotes, tidy } from '../../text/tidy.js';
import type { Node } from './tree.js';

export type PasteFinding = readonly [finding: FindingCode, names?: string];

const named = (finding: FindingCode, names: readonly string[]): PasteFinding[] =>
  names.length ? [[finding, names.join(', ')]] : [];

/** Names that are gone, and names that say something else; `read` has what they say now. */
function compare(wanted: Paste['attributes'], read: (name: string) => string | undefined): PasteFinding[] {
  const names = Object.keys(wanted);
  const changed = names.filter((name) => {
    const value = read(name);
    return value !== undefined && wanted[name] && sameText(tidy(value) ?? value) !== sameText(tidy(wanted[name])!);
  });
  return [
    ...named(
      'attributes-missing',
      names.filter((name) => read(name) === undefined),
    ),
    ...named('attributes-changed', changed),
  ];
}

/** Whether quotes around a value, or those of JSON, are curly. */
const isCurled = (value = ''): boolean =>
  withoutQuotes(value) !== value && (/^[[{]/.test(value) || withoutQuotes(value.trimStart()[0]!) === '');

/** The attributes of a tag, as it reads them itself, or those of what stands for one, which the script tidies first. */
export function attributeFindings({ attributes: now }: Node, { as, attributes }: Paste): PasteFinding[] {
  const read = (name: string) => now.get(`data-${name}`) ?? (as === 'tag' ? now.get(name) : undefined);
  const names = Object.keys(attributes);
  if (names.length && names.every((name) => read(name) === undefined)) return [['attributes-removed']];
  const curled = names.filter((name) => isCurled(read(name)) && !isCurled(attributes[name]));
  const torn = curled.filter((name) => tidy(read(name)!) === undefined);
  // browsers make names with a quote in them of words behind a quote that ended a value
  const early = [...now.keys()].some((name) => /["']$|^["']/.test(name));
  const ended = early
    ? names.filter((name) => {
        const value = read(name) ?? '';
        return value !== attributes[name] && attributes[name]!.startsWith(value) && !curled.includes(name);
      })
    : [];
  const lost = [...torn, ...ended];
  const rest = Object.entries(attributes).filter(([name]) => !lost.includes(name));
  return [
    ...named('attributes-torn', torn),
    ...named('quotes-torn', ended),
    ...compare(Object.fromEntries(rest), read),
    ...(!lost.length && (curled.length || isCurled(now.get('data-impact'))) ? ([['curly-forgiven']] as const) : []),
  ];
}

/** The query of a link or a frame: what an address may say, and no document that goes without saying. */
export function addressFindings(
  address: string,
  { element, attributes: { src: _, ...attributes } }: Paste,
): PasteFinding[] {
  if (isCurled(address)) return [['attributes-curly', 'the address']];
  const query = new URL(address.slice(address.indexOf('?')), 'https://query.invalid/').searchParams;
  if ([...query.keys()].some((name) => name.startsWith('amp;'))) return [['address-escaped']];
  const said = Object.fromEntries(sayInAddress(element, Object.entries(attributes)).attributes);
  return compare(said, (name) => query.get(name) ?? undefined);
}

/** Whether a frame may run its script, and send its form. A frame without a sandbox may do both. */
export function sandboxFindings({ attributes }: Node, { element }: Paste): PasteFinding[] {
  const sandbox = attributes.get('sandbox');
  if (sandbox === undefined) return [['sandbox-removed']];
  const allows = (what: string) => ` ${sandbox.toLowerCase().replace(/\s/g, ' ')} `.includes(` ${what} `);
  if (!allows('allow-scripts')) return [['sandbox-closed']];
  return isForm(element) && !allows('allow-forms') ? [['sandbox-no-forms']] : [];
}
