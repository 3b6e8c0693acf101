/** Puts the frame page together: its style sheet inside, allowed by its hash, since a sheet is not worth a request. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { transform } from 'lightningcss';

/**
 * @param origins further origins that the page may read from, send to and show pictures of, between spaces
 * @throws when one of them isn't an https origin, or a loopback one
 */
export function framePage(origins = ''): string {
  const listed = origins.match(/\S+/g) ?? [];
  const wrong = listed.find((origin) => !/^(https:\/\/[\w.-]+|http:\/\/(localhost|127\.0\.0\.1))(:\d+)?$/.test(origin));
  if (wrong) throw new Error(`IMPACT_ORIGINS: not an origin such as https://news.example.org: ${wrong}`);
  const { code } = transform({
    filename: 'frame.css',
    code: readFileSync('src/embed/frame.css'),
    minify: true,
  });
  const css = Buffer.from(code).toString('utf8');
  return readFileSync('src/embed/frame.html', 'utf8')
    .replaceAll('%ORIGINS%', listed.map((origin) => ` ${origin}`).join(''))
    .replace('%STYLE%', `'sha256-${createHash('sha256').update(css).digest('base64')}'`)
    .replace(/<style>[^]*<\/style>/, () => `<style>${css}</style>`);
}
