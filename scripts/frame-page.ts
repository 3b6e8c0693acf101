/**
 * Puts the frame page together: its style sheet inside, allowed by its hash, since a sheet is not worth a request. A script
 * inside, allowed likewise, narrows the policy to the page's own origin by its name: within a sandbox, which has no origin,
 * WebKit finds nothing that is 'self'.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { transform } from 'lightningcss';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * @param origins further origins that the page may read from, send to and show pictures of, between spaces
 * @param typed `no` where figures that anybody types into a link are not shown, mark or no mark; else `yes`
 * @throws when one of them isn't an https origin, or a loopback one, or `typed` is another word
 */
export function framePage(origins = '', typed = 'yes'): string {
  if (!/^(yes|no)$/.test(typed)) throw new Error(`IMPACT_FREE_TEXT: yes or no, not ${typed}`);
  const listed = origins.match(/\S+/g) ?? [];
  const wrong = listed.find((origin) => !/^(https:\/\/[\w.-]+|http:\/\/(localhost|127\.0\.0\.1))(:\d+)?$/.test(origin));
  if (wrong) throw new Error(`IMPACT_ORIGINS: not an origin such as https://news.example.org: ${wrong}`);
  const { code } = transform({
    filename: 'frame.css',
    code: readFileSync('src/embed/frame/frame.css'),
    minify: true,
  });
  const css = Buffer.from(code).toString('utf8');
  const allowed = ['SELF', ...listed].join(' ');
  const policy = `script-src SELF; connect-src ${allowed}; img-src ${allowed} data:; form-action ${allowed}`;
  const page = readFileSync('src/embed/frame/frame.html', 'utf8')
    .replace(/(?<=<script>)[^]*?(?=<\/script>)/, (script) =>
      script.replace(/\n */g, ' ').replace('%POLICY%', () => policy),
    )
    .replace(/(?<=<style>)[^]*(?=<\/style>)/, () => css)
    .replace('%TYPED%', () => typed);
  const [, script = ''] = /<script>([^]*?)<\/script>/.exec(page) ?? [];
  return page.replace('%SCRIPT%', () => hashOf(script)).replace('%STYLE%', () => hashOf(css));
}
