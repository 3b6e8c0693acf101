/** A text without the quotation marks that editors make of straight ones. */
export const withoutQuotes = (text: string): string => text.replace(/[“”„‟″«»]/g, '');

const PLAIN: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '″': '"',
  '′': "'",
  '–': '-',
  '—': '-',
};

/** Words as they are compared: typographic marks and white space don't count. */
export const sameText = (text: string): string =>
  text
    .replace(/[‘’“”″′–—]/g, (mark) => PLAIN[mark]!)
    .replace(/\s+/g, ' ')
    .trim();

const MARK = '[“”„‟″«»"]|&(?:quot|[lrb]dquo|#82(?:20|21|22|43));';
const OPENING = /^(?:[“”„‟″]|&(?:[lrb]dquo|#82(?:20|21|22|43));)/;
const QUOTED = new RegExp(`^(?:${MARK})(.*)(?:${MARK})$`, 's');
const ANY_MARK = new RegExp(MARK);

/**
 * An attribute's value as its author meant it, from what an editor made of it: curly quotes around it, written out or as
 * entities; spaces that don't break; curly quotes in JSON.
 *
 * @returns undefined where the quotes were the only ones, so that the browser tore the value apart at its first space
 */
export function tidy(value: string): string | undefined {
  const plain = value.replace(/&nbsp;|\u00a0/g, ' ').trim();
  const inner = QUOTED.exec(plain)?.[1];
  if (inner !== undefined && !ANY_MARK.test(inner)) return inner.trim();
  if (OPENING.test(plain) && !ANY_MARK.test(plain.replace(OPENING, ''))) return undefined;
  return /^[[{]/.test(plain) && !isJson(plain) ? straightened(plain) : plain;
}

function straightened(text: string): string {
  const straight = text.replace(/[“”„‟″]|&(?:quot|[lrb]dquo|#82(?:20|21|22|43));/g, '"');
  return isJson(straight) ? straight : text;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
