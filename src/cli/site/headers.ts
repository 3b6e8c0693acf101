/** What a server says with each file: how long it may be kept, and who may read it. For hosts that take it as a file. */

/** Paths from the host's root that have the same headers; none is in two groups, since hosts join what two groups say. */
export interface Group {
  /** Folders, with a slash at the end. */
  readonly folders: readonly string[];
  /** Single files; a site that is a whole host has an empty one, its root. */
  readonly files?: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
}

const SHARED = { 'access-control-allow-origin': '*', 'x-content-type-options': 'nosniff' };

/** Where a site is on its host: nothing, or `elements/`. Hosts test the whole path of what is asked for. */
export const baseOf = (address: string): string => new URL(address).pathname.slice(1);

/**
 * @param releases versions whose folders never change again
 * @param moving the folder of the newest
 * @param base where the site is on its host
 */
export function groupsOf(releases: readonly string[], moving: string, base = ''): readonly Group[] {
  const groups: readonly Group[] = [
    {
      folders: releases.map((version) => `${version}/`),
      headers: { 'cache-control': 'public, max-age=31536000, immutable', ...SHARED },
    },
    {
      folders: [moving, 'schema/', 'cards/', 'kits/'],
      headers: { 'cache-control': 'public, max-age=600, stale-while-revalidate=86400', ...SHARED },
    },
    // A correction reaches every page within five minutes, and a page that is shown while the host is down has what it had.
    {
      folders: ['data/', 'oembed/'],
      headers: { 'cache-control': 'public, max-age=300, stale-if-error=86400', ...SHARED },
    },
    {
      folders: ['builder/', 'docs/', 'figures/', 'terms/', 'quotes/', 'changes/', 'privacy/', 'languages/'],
      files: ['', 'index.html'],
      headers: {
        'cache-control': 'public, max-age=300',
        'content-security-policy': "frame-ancestors 'self'; base-uri 'none'; object-src 'none'",
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
      },
    },
  ];
  const placed = (paths: readonly string[]) => paths.map((path) => base + path);
  return groups.map(({ folders, files = [], headers }) => ({
    folders: placed(folders),
    files: placed(files),
    headers,
  }));
}

/** For Netlify, Cloudflare Pages and others that read `_headers`. */
export const headersFile = (groups: readonly Group[]): string =>
  groups
    .flatMap(({ folders, files = [], headers }) =>
      [...folders.map((folder) => `${folder}*`), ...files].map((path) =>
        [`/${path}`, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
      ),
    )
    .join('\n\n') + '\n';

/** Documents once lay within the release's folder: lines that were pasted then still name them there. */
export const redirectsFile = (moving: string, base = ''): string =>
  `/${base}${moving}data/*  /${base}data/:splat  302\n`;

const escaped = (path: string): string => path.replace(/[.+*()[\]|$]/g, '\\$&');
const pattern = ({ folders, files = [] }: Group): string =>
  [...folders.map(escaped), ...files.map((path) => `${escaped(path)}$`)].join('|');

/** For nginx, within a `server` block. */
export const nginxFile = (groups: readonly Group[], moving: string, base = ''): string =>
  `# Within the server block whose ${base ? `/${base}` : 'root'} is this folder: include /path/to/nginx.conf;
location ^~ /${base}${moving}data/ { rewrite ^/${escaped(base + moving)}data/(.*)$ /${base}data/$1 redirect; }
${groups
  .filter(({ folders }) => folders.length)
  .map(
    (group) =>
      `location ~ ^/(?:${pattern(group)}) {\n${Object.entries(group.headers)
        .map(([name, value]) => `  add_header ${name} "${value}" always;`)
        .join('\n')}\n}`,
  )
  .join('\n')}
`;

/** For Apache, with mod_headers and mod_setenvif. */
export const apacheFile = (groups: readonly Group[], moving: string, base = ''): string =>
  `<IfModule mod_alias.c>
  RedirectMatch 302 ^/${escaped(base + moving)}data/(.*)$ /${base}data/$1
</IfModule>
<IfModule mod_headers.c>
${groups
  .filter(({ folders }) => folders.length)
  .map(
    (group) =>
      `  <If "%{REQUEST_URI} =~ m#^/(?:${pattern(group)})#">\n${Object.entries(group.headers)
        .map(([name, value]) => `    Header always set ${name} "${value}"`)
        .join('\n')}\n  </If>`,
  )
  .join('\n')}
</IfModule>
AddType text/javascript .js
AddType application/json .json
`;
