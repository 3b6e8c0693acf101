/** Character references of XML and HTML 4, and the characters that a plain text must not have. */

/** Names in the order of their code points; a number says where the next run begins. */
const NAMES = `9 Tab NewLine 33 excl quot num dollar percnt amp apos lpar rpar ast plus comma 46 period sol 58 colon semi lt equals gt
  quest commat 91 lsqb bsol rsqb 95 lowbar grave 123 lcub vert rcub 160 nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn
  sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute
  Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde
  Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave
  aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth
  ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml 338
  OElig oelig 352 Scaron scaron 376 Yuml 402 fnof 710 circ 732 tilde 913 Alpha Beta Gamma Delta
  Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho 931 Sigma Tau Upsilon Phi Chi Psi
  Omega 945 alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho
  sigmaf sigma tau upsilon phi chi psi omega 977 thetasym upsih 982 piv 8194 ensp emsp 8201 thinsp
  8204 zwnj zwj lrm rlm 8211 ndash mdash 8216 lsquo rsquo sbquo 8220 ldquo rdquo bdquo 8224 dagger
  Dagger bull 8230 hellip 8240 permil 8242 prime Prime 8249 lsaquo rsaquo 8254 oline 8260 frasl 8364
  euro 8465 image 8472 weierp 8476 real 8482 trade 8501 alefsym 8592 larr uarr rarr darr harr 8629
  crarr 8656 lArr uArr rArr dArr hArr 8704 forall 8706 part exist 8709 empty 8711 nabla isin notin
  8715 ni 8719 prod 8721 sum minus 8727 lowast 8730 radic 8733 prop infin 8736 ang 8743 and or cap cup
  int 8756 there4 8764 sim 8773 cong 8776 asymp 8800 ne equiv 8804 le ge 8834 sub sup nsub 8838 sube
  supe 8853 oplus 8855 otimes 8869 perp 8901 sdot 8968 lceil rceil lfloor rfloor 9001 lang rang 9674
  loz 9824 spades 9827 clubs 9829 hearts diams`;

/** What windows-1252 has at 0x80 to 0x9F, where Unicode has controls that nobody means. */
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

const REFERENCE = /&(?:#(x[\da-f]{1,8}|\d{1,10});?|([a-z]\w{1,30})(;?))/gi;
/** C0 controls, delete, surrogates without their other half, the byte order mark, and two that are no characters. */
const JUNK = /[\0-\x08\x0b\x0e-\x1f\x7f\p{Cs}\ufeff\ufffe\uffff]/gu;
/** Characters whose names browsers read without a semicolon. */
const BARE = /["&<>\xa0-\xff]/;
/** Much quicker: whether there could be any. */
const MAYBE_JUNK = /[\0-\x08\x0b\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufeff\ufffe\uffff]/;
const C1 = /[\x80-\x9f]/g;

/** "160 nbsp iexcl 913 Alpha" -> nbsp: U+00A0, iexcl: U+00A1, Alpha: U+0391. */
function named(names: string): ReadonlyMap<string, string> {
  let code = 0;
  const table = new Map<string, string>();
  for (const word of names.split(/\s+/)) {
    if (+word) code = +word;
    else table.set(word, String.fromCharCode(code++));
  }
  return table;
}

const BY_NAME = /* @__PURE__ */ named(NAMES);

function byNumber(digits: string): string {
  const point = /^x/i.test(digits) ? parseInt(digits.slice(1), 16) : +digits;
  return point && point < 0x110000 && (point < 0xd800 || point > 0xdfff) ? String.fromCodePoint(point) : '\ufffd';
}

/**
 * Replaces character references once: `&amp;lt;` becomes `&lt;`. A name that nobody knows stays as it is, and so does an
 * ampersand that begins nothing.
 * @param html whether a name of HTML 2 to 4 may lack its semicolon, as in `&copy 2026`
 */
export function decodeReferences(text: string, html = false): string {
  return text.includes('&')
    ? text.replace(REFERENCE, (all, digits: string | undefined, name: string, end: string, at: number) => {
        if (digits) return byNumber(digits);
        const character = BY_NAME.get(name) ?? BY_NAME.get(name.toLowerCase());
        if (end) return character ?? all;
        return html && character && BARE.test(character) && text[at + all.length] !== '=' ? character : all;
      })
    : text;
}

/** Letters of windows-1252 where Unicode has controls: nobody means those. */
export const mendWindows = (text: string): string => text.replace(C1, (c) => WINDOWS[c.charCodeAt(0) - 0x80]!);

/** One line of text: white space collapsed (no-break spaces stay), controls gone, stray windows-1252 mended. */
export function tidy(text: string): string {
  const clean = MAYBE_JUNK.test(text) ? mendWindows(text).replace(JUNK, '') : text;
  return clean.replace(/[ \t\n\f\r\u2028\u2029]+/g, ' ').trim();
}
