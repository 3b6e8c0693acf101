/** A figure as a piece of an email: a table, a picture and words, which is what every mail program keeps. */
import { html as escape } from '../../embed/snippet/escape.js';
import { isRightToLeft } from '../../text/right-to-left.js';

export interface Email {
  readonly language: string;
  readonly sentence: string;
  /** What is said while a mail program hides the picture, as most do at first. */
  readonly alt: string;
  readonly source: string;
  /** The figure's page in the catalogue. */
  readonly page: string;
  readonly publisher: string;
  readonly picture: { readonly src: string; readonly width: number; readonly height: number };
}

/** Wide enough for a newsletter's column. */
const WIDTH = 600;
const FONT = 'font-family:Arial,Helvetica,sans-serif;color:#1a1a1a';

export function emailHtml({ language, sentence, alt, source, page, publisher, picture }: Email): string {
  const height = Math.round((WIDTH * picture.height) / picture.width);
  const side = isRightToLeft(language) ? 'right' : 'left';
  const row = (content: string, style: string) =>
    `<tr><td align="${side}" style="${FONT};text-align:${side};${style}">${content}</td></tr>`;
  return `<!doctype html>
<html lang="${escape(language)}" dir="${side === 'right' ? 'rtl' : 'ltr'}">
<head><meta charset="utf-8"><title>${escape(sentence)}</title></head>
<body>
<table role="presentation" lang="${escape(language)}" dir="${side === 'right' ? 'rtl' : 'ltr'}" width="${WIDTH}" cellpadding="0" cellspacing="0" border="0" style="width:100%;max-width:${WIDTH}px">
${row(`<a href="${escape(page)}"><img src="${escape(picture.src)}" width="${WIDTH}" height="${height}" border="0" alt="${escape(alt)}" style="display:block;width:100%;max-width:${WIDTH}px;height:auto"></a>`, 'padding:0')}
${row(`<strong>${escape(sentence)}</strong>`, 'padding:12px 0 0;font-size:18px;line-height:26px')}
${row(escape(source), 'padding:4px 0 0;font-size:14px;line-height:20px')}
${row(`<a href="${escape(page)}">${escape(publisher)}</a>`, 'padding:4px 0 0;font-size:14px;line-height:20px')}
</table>
</body>
</html>
`;
}
