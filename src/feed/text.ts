/** HTML to the one line of plain text that it says. What comes out is text for `textContent`: nothing of it is markup. */
import { decodeReferences, tidy } from './entities.js';
import { attributeOf, localName, nextMarkup, type Markup } from './markup.js';
import { IDLE_CLASS, isPicture } from './pictures.js';
import { withoutShortcodes } from './shortcodes.js';

/** Elements that stand on lines of their own: a space parts them from their neighbours. */
const BLOCK =
  /^(?:address|article|aside|blockquote|br|caption|center|dd|details|div|dl|dt|fieldset|fig(?:caption|ure)|footer|form|h[1-6r]|header|legend|li|main|nav|ol|option|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/;
/** Elements whose content nobody is meant to read here. */
const SILENT = /^(?:applet|audio|canvas|head|script|style|svg|template|title|video)$/;
/** "Read more" links inside an excerpt: the post's own link says it. */
const MORE = /\b(?:more|read-?more)[-_]?link|\bread-?more/i;
const EMOJI = /\b(?:emoji|wp-smiley|smiley)\b/i;

/** Signs that a title whose format doesn't say is HTML: a closing tag, a tag with attributes, or a reference. */
const HTML_LIKE =
  /<\/(?:a|abbr|b|big|blockquote|cite|code|del|div|em|font|h[1-6]|i|ins|kbd|li|ol|p|pre|q|s|script|small|span|strike|strong|style|sub|sup|table|td|tr|tt|u|ul)\s*>|<(?:br|hr|img|p)\b[^<>]*>|<[a-z]+\s[^<>]*=/i;

/**
 * Where what follows an opening tag's element begins, or undefined when the element is never closed. One that wasn't isn't
 * looked for again, whatever prefix it has then: a text could have a new one for every tag.
 */
function skip(html: string, open: Markup, unclosed: Set<string>): number | undefined {
  const local = localName(open.name);
  if (unclosed.has(local)) return undefined;
  const close = new RegExp(`</${open.name.replace(/[^\w:-]/g, '\\$&')}[^<>]*>?`, 'gi');
  close.lastIndex = open.end;
  if (close.test(html)) return close.lastIndex;
  unclosed.add(local);
  return undefined;
}

/**
 * The text of a piece of HTML, references decoded once. Scripts, styles and comments say nothing.
 * @param trimmed whether links that only say "Read more" are left out
 */
export function htmlToText(html: string, trimmed = false): string {
  const unclosed = new Set<string>();
  let out = '';
  let at = 0;
  for (let found = nextMarkup(html, 0, 'html'); found; found = nextMarkup(html, at, 'html')) {
    out += decodeReferences(html.slice(at, found.start), true);
    at = found.end;
    const name = localName(found.name);
    const open = found.kind === 'open';
    if (BLOCK.test(name)) out += ' ';
    else if (open && name === 'img' && EMOJI.test(attributeOf(found, 'class'))) out += attributeOf(found, 'alt');
    else if (
      open &&
      !found.empty &&
      (SILENT.test(name) || (trimmed && name === 'a' && MORE.test(attributeOf(found, 'class'))))
    ) {
      const end = skip(html, found, unclosed);
      if (end) at = end;
      else if (/^(?:script|style)$/.test(name)) return tidy(out);
    }
  }
  out += decodeReferences(html.slice(at), true);
  return tidy(html.includes('<![CDATA[') ? out.replace(/\]\]>/g, '') : out);
}

/** True if a text whose format says nothing reads better as HTML: "Fish &amp;amp; chips", "<b>New</b>". */
export function looksLikeHtml(text: string): boolean {
  return HTML_LIKE.test(text) || decodeReferences(text) !== text;
}

/** The text of a title of unknown format. */
export function guessText(text: string, trimmed = false): string {
  return looksLikeHtml(text) ? htmlToText(text, trimmed) : tidy(text);
}

/** Footers that plugins (Yoast, Jetpack) put under an excerpt, in the languages of this library. */
const FOOTERS: readonly RegExp[] = [
  /(?:^| )(?:The|This) (?:post|article|entry) [^\n]{1,400} (?:(?:was )?(?:first|originally)|appeared) (?:appeared|published|posted|first)(?: first)? (?:on|at) [^\n]{1,200}$/i,
  /(?:^| )(?:Der|Dieser) (?:Beitrag|Artikel|Post) [^\n]{1,400} (?:erschien|ist|wurde) (?:zuerst|erstmals) (?:auf|bei|in) [^\n]{1,200}$/i,
  /(?:^| )(?:L[’']|Cet |Cette )(?:article|publication|entrée) [^\n]{1,400} est (?:apparue?|parue?|publiée?) (?:en premier|d[’']abord|initialement) sur [^\n]{1,200}$/i,
  /(?:^|(?<=[.!?…] ))[^\n.!?]{1,400} (?:yazısı|gönderisi|makalesi)[^\n]{0,20} ilk (?:önce|olarak|kez) [^\n]{1,200} (?:üzerinde|sitesinde|adresinde|[’']?[dt][ae]) (?:ortaya çıktı|yayınlandı|yayımlandı|göründü)\.?$/i,
  /(?:^| )(?:La|Esta) (?:entrada|publicación|nota) [^\n]{1,400} (?:se publicó|apareció|fue publicada) (?:primero|por primera vez|originalmente) en [^\n]{1,200}$/i,
  /(?:^| )Bài (?:viết|đăng) [^\n]{1,400} (?:xuất hiện|được đăng) (?:đầu tiên|lần đầu) (?:vào ngày|trên|tại|ở) [^\n]{1,200}$/i,
  /(?:^|(?<=[.!?。！？…] ?))[^\n.!?。！？…]{1,400}(?:最先|最早|首先|首次)(?:出现|發佈|发布|发表|出現)(?:在|于|於)[^\n]{1,200}$/,
  /(?:^|(?<=[.!?…।] ))(?:यह )?(?:पोस्ट|लेख) [^\n।]{1,400} (?:पहली बार|सबसे पहले|पहले) [^\n]{1,200} पर (?:दिखाई दिया|दिखाई दी|प्रकाशित हुआ|प्रकाशित हुई|प्रकट हुई|प्रकट हुआ)[।.]?$/,
  /(?:^| )ظهر(?:ت)? (?:المقالة?|التدوينة|المنشور|الموضوع) [^\n]{1,400} أولاً? (?:على|في) [^\n]{1,200}$/,
];
/** Invitations to read on: a link at the end of the excerpt, whose place the post's own link takes. */
const INVITATION = [
  'Continue reading|Read (?:more|the rest)|Weiterlesen|Mehr lesen|Lire la suite|Lire plus|Continuer la lecture',
  'Devamını oku|Okumaya devam et|اقرأ المزيد|متابعة القراءة|Leer más|Seguir leyendo|Sigue leyendo|Continuar leyendo',
  'Đọc tiếp|Đọc thêm|Xem thêm|继续阅读|阅读更多|阅读全文|Magbasa pa|Basahin (?:pa|ang)|और पढ़ें|पढ़ना जारी रखें',
].join('|');
const INVITED = /* @__PURE__ */ new RegExp(`(…|\\.\\.\\.)\\s*(?:${INVITATION})[^.…]{0,300}$`, 'i');
const MARKS =
  /\s*(?:\[(?:…|\.\.\.)\]|\((?:more|read more|mehr|weiterlesen|suite|devamı|المزيد|leer más|más|đọc tiếp|阅读更多|और पढ़ें)(?:…|\.\.\.)?\))$/i;

/** An excerpt without its shortcodes, and without the marks that its publisher's software put at its end. */
export function trimExcerpt(excerpt: string): string {
  const text = withoutShortcodes(excerpt);
  // only the end is looked at: an excerpt may be a whole post
  let tail = text.slice(-700);
  for (const footer of FOOTERS) tail = tail.replace(footer, '');
  tail = tail.trimEnd().replace(MARKS, '…').replace(INVITED, '$1');
  return text.slice(0, -700) + tail;
}

/** An image found inside HTML, its address as written. */
export interface InlineImage {
  readonly src: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/** The first image of the content that shows something: no emoji, no face of an author, no pixel that counts readers. */
export function firstImage(html: string): InlineImage | undefined {
  let at = 0;
  for (let found = nextMarkup(html, 0, 'html'); found; found = nextMarkup(html, at, 'html')) {
    at = found.end;
    if (found.kind !== 'open' || localName(found.name) !== 'img') continue;
    const size = (name: string): number => parseInt(attributeOf(found, name), 10) || 0;
    const [width, height] = [size('width'), size('height')];
    const src = attributeOf(found, 'src');
    const counted = (width && width < 4) || (height && height < 4) || IDLE_CLASS.test(attributeOf(found, 'class'));
    if (src && !counted && isPicture(src)) return { src, width, height, alt: tidy(attributeOf(found, 'alt')) };
  }
  return undefined;
}
