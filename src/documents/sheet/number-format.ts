/** What a number looks like by its format, as spreadsheets write one: `0.0%`, `[$€-407] #,##0.00`, `#,##0 "cases"` (ECMA-376, 18.8.31). */

/** In a format: the currency sign of the machine that shows it (formats 5 to 8, 42 and 44, which a file need not write out). */
export const ANY_CURRENCY = '¤';

/** Literal text, an escaped sign, digits, or anything else. */
const TOKEN = /"([^"]*)"|\\(.)|([#0?][#0?,.]*)|(.)/g;

/** Half away from zero, as spreadsheets round: `toFixed` makes 28.4 of 28.45. */
const rounded = (value: number, digits: number): string =>
  // What JavaScript itself writes as a power of ten has no digits to lose.
  String(value).includes('e')
    ? value.toFixed(digits)
    : Number(`${Math.round(Number(`${value}e${digits}`))}e-${digits}`).toFixed(digits);

/** The part of a format that is for this number, without colours, conditions and what only keeps room. */
function sectionFor(value: number, format: string): string {
  const [positive = '', negative, zero] = format.match(/(?:"[^"]*"|\\.|[^;])+/g) ?? [];
  const chosen = value < 0 ? (negative ?? positive) : value === 0 ? (zero ?? positive) : positive;
  return chosen
    .replace(/\[\$([^\]-]*)[^\]]*\]/g, (_, sign: string) => `"${sign}"`)
    .replace(/\[[^\]]*\]/g, '')
    .replace(/_.|\*./g, '');
}

/**
 * A number as its cell shows it.
 *
 * @returns undefined for a format that says nothing of how it looks (`General`), or that we don't read: fractions, powers, dates
 */
export function shownBy(value: number, format: string): string | undefined {
  const section = sectionFor(value, format);
  if (/^(general|@)?$/i.test(section.trim()) || !Number.isFinite(value)) return undefined;
  let [before, body, after] = ['', '', ''];
  for (const [, quoted, escaped, digits, other] of section.matchAll(TOKEN)) {
    if (digits !== undefined && body) return undefined;
    if (digits !== undefined) body = digits;
    else {
      // Unquoted letters and a slash are parts of dates, powers and fractions.
      if (other !== undefined && /[A-Za-z/@]/.test(other)) return undefined;
      const text = quoted ?? escaped ?? other ?? '';
      if (body) after += text;
      else before += text;
    }
  }
  if (!body) return undefined;
  const [, digits = '', thousands = ''] = /^(.*?)(,*)$/.exec(body)!;
  const [whole = '', fraction = ''] = digits.split('.');
  // A percent sign that the format quotes is a mere letter: the cell holds the points.
  const isShare = section.replace(/"[^"]*"|\\./g, '').includes('%');
  // A format without a 0 shows no digit of nothing.
  if (value === 0 && !body.includes('0')) return undefined;
  const scaled = Number((Math.abs(value) * (isShare ? 100 : 1)).toPrecision(15)) / 1000 ** thousands.length;
  const fixed = rounded(scaled, fraction.length);
  const optional = /[#?]*$/.exec(fraction)![0].length;
  const short = optional ? fixed.replace(new RegExp(`0{1,${optional}}$`), '').replace(/\.$/, '') : fixed;
  const [units = '', rest] = short.split('.');
  const grouped = whole.includes(',') ? units.replace(/\B(?=(\d{3})+$)/g, ',') : units;
  const ownSign = value < 0 && section === sectionFor(1, format) ? '-' : '';
  return `${ownSign}${before}${grouped}${rest ? `.${rest}` : ''}${after}`.trim();
}
