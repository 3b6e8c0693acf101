/** Which charset bytes are in that declare none: by the letters that they would spell, as people's languages use them. */

/** Letters that make up much of any text in a language; what else its texts have is counted as unlikely. */
const USUAL: readonly (readonly [charset: string, letters: RegExp, share: number])[] = [
  ['iso-2022-jp', /[\u3040-\u30ff]/g, 0.2],
  ['shift_jis', /[\u3040-\u30ff]/g, 0.2],
  ['euc-jp', /[\u3040-\u30ff]/g, 0.2],
  ['euc-kr', /[\uac00-\ud7a3]/g, 0.8],
  ['gb18030', /[的一是不了人我在有他这中大来上个国到说们为子和你地出道也时年新本会文章日]/g, 0.1],
  ['big5', /[的一是不了人我在有他這中大來上個國到說們為子和你地出道也時年新本會文章日]/g, 0.1],
  ['windows-1251', /[оеаинтсрвлкмдпуя]/g, 0.5],
  ['koi8-r', /[оеаинтсрвлкмдпуя]/g, 0.5],
  ['windows-1255', /[\u05d0-\u05ea]/g, 0.8],
  ['windows-1253', /[αοιετσνηυρπκμλςάίόέήώ]/g, 0.5],
  ['windows-874', /[\u0e01-\u0e4e]/g, 0.9],
  ['windows-1256', /[\u0621-\u064a]/g, 0.8],
];

/** So much of a feed shows its language. */
const SAMPLE = 20_000;

function decode(bytes: Uint8Array, charset: string): string | undefined {
  try {
    // a character cut in two at the end of the sample is no fault
    return new TextDecoder(charset, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}

/**
 * The charset that bytes are most likely in; '' when they look like a Western one. There, letters beyond ASCII stand
 * alone among others; elsewhere they come in rows.
 */
export function guessCharset(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE);
  const rows = new TextDecoder('windows-1252').decode(sample).match(/\x1b\$|[^\0-\x7f]+/g) ?? [];
  const high = rows.join('').length;
  if (!rows.some((row) => row.startsWith('\x1b')) && high < 2.5 * rows.length) return '';
  let best = '';
  let most = 0;
  for (const [charset, letters, share] of USUAL) {
    const text = decode(sample, charset) ?? '';
    const foreign = text.match(/[^\0-\x7f\s\p{P}]/gu)?.length ?? 0;
    const usual = (text.match(letters)?.length ?? 0) / (foreign || 1);
    if (usual >= share && usual / share > most) [best, most] = [charset, usual / share];
  }
  return best;
}
