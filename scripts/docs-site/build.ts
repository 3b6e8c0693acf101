/**
 * `npm run docs`: makes the documentation's site, dist/docs, from the Markdown of docs/. Eleventy writes plain pages: they need no
 * script to be read, and the elements on them load as on a partner's page. Search is MiniSearch over an index that the site serves.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import Eleventy, { type Config, type Markdown, type State, type Token } from '@11ty/eleventy';
import { build } from 'esbuild';
import MiniSearch from 'minisearch';
import { SEARCH_OPTIONS, type Section } from './search-options.js';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const OUT = 'dist/docs';

/** Pages that stand elsewhere in the repository, and their place in the site. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'CHANGELOG.md': 'changes.md',
  'CONTRIBUTING.md': 'developers/contributing.md',
  'SECURITY.md': 'security.md',
  'bench/results.md': 'developers/bench-results.md',
  'bench/search.md': 'developers/bench-search.md',
  'bench/feed.md': 'developers/bench-feed.md',
  'integrations/wordpress/README.md': 'partners/wordpress-plugin.md',
};

/** Where a page of the site was written: `dist/docs/security.html` comes from `SECURITY.md`. */
const sourceOf = (inputPath: string): string => {
  const path = posix.normalize(inputPath);
  const inDocs = posix.relative('docs', path);
  return Object.keys(ELSEWHERE).find((source) => ELSEWHERE[source] === inDocs) ?? path;
};

/** The site's address, from its root, of a file of the repository; none for what the site doesn't serve. */
function placeOf(path: string): string | undefined {
  const inDocs = ELSEWHERE[path] ?? (path.startsWith('docs/') ? posix.relative('docs', path) : undefined);
  if (inDocs) return inDocs === 'README.md' ? 'index.html' : inDocs.replace(/\.md$/, '.html');
  if (path === 'README.md') return 'index.html';
  if (path.startsWith('schema/')) return path;
  if (path.startsWith('src/documents/examples/')) return `../data/${basename(path)}`;
  return undefined;
}

const relativeTo = (url: string, place: string): string =>
  posix.relative(dirname(url.slice(1)), place) || basename(place);

/** An address in the Markdown, as the site has it; none for files of the repository that are no part of the site. */
function linkFrom({ inputPath, url }: State['env']['page'], href: string): string | undefined {
  if (/^(\w+:|#)/.test(href)) return href;
  const [path = '', heading] = href.split('#');
  const place = placeOf(posix.join(dirname(sourceOf(inputPath)), path));
  return place && relativeTo(url, place) + (heading ? `#${heading}` : '');
}

/** The fragment that a forge gives to a heading. */
const fragment = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

const plain = (tokens: readonly Token[] | null): string =>
  (tokens ?? []).map(({ type, content }) => (type === 'text' || type === 'code_inline' ? content : '')).join('');

/** Markup to paste, made to load from the site itself instead of from where releases lie. */
function live(code: string, url: string): string {
  const root = relativeTo(url, '../impact.js').replace(/impact\.js$/, '');
  return code
    .replace(/<script\b[^>]*><\/script>\s*/g, '')
    .replaceAll('https://elements.example.org/1/', () => root)
    .replaceAll('https://elements.example.org/data/', () => `${root}data/`)
    .replace(/="\/data\//g, () => `="${root}data/`)
    .replace(/src="https:\/\/blog\.example\.org\/"/g, () => `src="${root}data/posts.json"`);
}

const isLive = ({ info, content }: Token, inputPath: string): boolean =>
  (info === 'html' || info === 'html example') && inputPath.includes('/elements/') && /<impact-/.test(content);

/** Headings that can be linked to, links that lead to pages of the site, tables that scroll, examples that are alive. */
function amend(markdown: Markdown): void {
  markdown.set({ html: true, linkify: false });
  markdown.core.ruler.push('site', ({ tokens, env }) => {
    const taken = new Map<string, number>();
    for (const [index, token] of tokens.entries()) {
      if (token.type === 'heading_open') {
        const id = fragment(plain(tokens[index + 1]!.children));
        const before = taken.get(id) ?? 0;
        taken.set(id, before + 1);
        token.attrSet('id', before ? `${id}-${before}` : id);
      }
      // A corner without words is no heading of anything.
      if (token.tag === 'th' && !tokens[index + (token.type === 'th_open' ? 1 : -1)]?.content) token.tag = 'td';
      for (const child of token.children ?? []) {
        const name = child.type === 'link_open' ? 'href' : child.type === 'image' ? 'src' : undefined;
        if (!name) continue;
        const address = linkFrom(env.page, child.attrGet(name) ?? '');
        if (address) child.attrSet(name, address);
        // `<a>` without an address: the words stay.
        else child.attrs = null;
      }
    }
  });
  const { rules } = markdown.renderer;
  // A wide table scrolls by keys too, and is named by the heading above it.
  rules['table_open'] = (tokens, index) => {
    const before = tokens.slice(0, index);
    const heading = before.findLastIndex(({ type }) => type === 'heading_open');
    const sooner = before.slice(heading + 1).filter(({ type }) => type === 'table_open').length;
    const name = `${plain(tokens[heading + 1]?.children ?? null)}, table${sooner ? ` ${sooner + 1}` : ''}`;
    return `<div class="table" role="region" tabindex="0" aria-label="${markdown.utils.escapeHtml(name)}"><table>`;
  };
  rules['table_close'] = () => '</table></div>';
  rules['fence'] = (tokens, index, _, { page }) => {
    const token = tokens[index]!;
    const code = `<pre tabindex="0"><code>${markdown.utils.escapeHtml(token.content)}</code></pre>`;
    return isLive(token, page.inputPath) ? `<div class="live">${live(token.content, page.url)}</div>${code}` : code;
  };
}

interface Place {
  readonly title: string;
  readonly place: string;
}

/** The groups of docs/README.md with their links, in their order: the site's navigation. */
function navigation(): { readonly name: string; readonly pages: readonly Place[] }[] {
  const [, ...groups] = readFileSync('docs/README.md', 'utf8').split(/^## /m);
  return groups.map((group) => ({
    name: /^[^:\n]+/.exec(group)![0],
    pages: [...group.matchAll(/\[([^\]]+)\]\(([^)#]+\.md)\)/g)].map(([, title = '', href = '']) => {
      const place = placeOf(posix.join('docs', href));
      if (!place) throw new Error(`docs/README.md links to ${href}, which the site doesn't serve`);
      return {
        title: group.startsWith('Elements') ? `<impact-${title}>` : title[0]!.toUpperCase() + title.slice(1),
        place,
      };
    }),
  }));
}

const text = (html: string): string =>
  html
    .replace(/<div class="live">[^]*?<\/div><pre/g, () => '<pre')
    .replace(/<[^>]+>/g, () => ' ')
    .replace(/&lt;/g, () => '<')
    .replace(/&gt;/g, () => '>')
    .replace(/&quot;/g, () => '"')
    .replace(/&amp;/g, () => '&')
    .replace(/\s+/g, () => ' ')
    .trim();

/** A page's parts, each found and opened by its heading. */
function sections(url: string, html: string): Section[] {
  const [title = ''] = /(?<=<h1[^>]*>).*?(?=<\/h1>)/s.exec(html) ?? [];
  return html.split(/(?=<h[1-3] id=)/).flatMap((part) => {
    const found = /^<h([1-3]) id="([^"]*)">(.*?)<\/h\1>/s.exec(part);
    if (!found) return [];
    const [heading, level, id, name = ''] = found;
    const body = text(part.slice(heading.length));
    const address = url.slice(1) + (level === '1' ? '' : `#${id}`);
    return [{ id: address, page: text(title), heading: text(name), text: body, shown: body.slice(0, 160) }];
  });
}

const found: Section[] = [];

function configure(config: Config): void {
  config.setTemplateFormats(['md']);
  config.setIncludesDirectory('../scripts/docs-site');
  // Markdown alone: braces in an example are the example's.
  config.addGlobalData('templateEngineOverride', 'md');
  config.addGlobalData('layout', 'page.njk');
  config.addGlobalData('groups', navigation());
  config.addGlobalData('eleventyComputed', {
    permalink: ({ page }: State['env']) => placeOf(sourceOf(page.inputPath)),
  });
  for (const [source, path] of Object.entries(ELSEWHERE)) config.addTemplate(path, readFileSync(source, 'utf8'));
  config.amendLibrary('md', amend);
  config.addPassthroughCopy('docs/**/*.{png,webp,json}');
  config.addPassthroughCopy({ 'scripts/docs-site/site.css': 'site.css', schema: 'schema' });
  config.addFilter('title', (html) => text(/<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? 'Documentation'));
  config.addFilter('summary', (html) => text(/<p>(.*?)<\/p>/s.exec(html)?.[1] ?? '').slice(0, 200));
  config.addFilter('contents', (html) =>
    [...html.matchAll(/<h2 id="([^"]*)">(.*?)<\/h2>/gs)].map(([, id, name = '']) => ({ id, name: text(name) })),
  );
  config.addFilter('root', (url) => relativeTo(url, 'x').slice(0, -1));
  config.addTransform('search', function (html) {
    const [, article = ''] = /<article>([^]*)<\/article>/.exec(html)!;
    found.push(...sections(this.page.url, article.replace(/<nav class="contents"[^]*?<\/nav>/, '')));
    return html;
  });
}

await new Eleventy('docs', OUT, { quietMode: true, config: configure }).write();
const index = new MiniSearch<Section>(SEARCH_OPTIONS);
index.addAll(found);
writeFileSync(`${OUT}/search.json`, JSON.stringify(index));
await build({
  entryPoints: ['scripts/docs-site/search.ts'],
  outfile: `${OUT}/search.js`,
  bundle: true,
  format: 'esm',
  minify: true,
  target: 'es2022',
  legalComments: 'none',
});
