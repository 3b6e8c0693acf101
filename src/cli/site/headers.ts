/** What a server says with each file: how long it may be kept, and who may read it. For hosts that take it as a file. */

/** Paths that have the same headers; none is in two groups, since hosts join what two groups say. */
export interface Group {
  /** Folders, with a slash at the end. */
  readonly folders: readonly string[];
  /** Single files at the root; an empty name is the root itself. */
  readonly files?: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
}

const SHARED = { 'access-control-allow-origin': '*', 'x-content-type-options': 'nosniff' };

/** @param releases versions whose folders never change again @param moving the folder of the newest */
export function groupsOf(releases: readonly string[], moving: string): readonly Group[] {
  return [
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
export const redirectsFile = (moving: string): string => `/${moving}data/*  /data/:splat  302\n`;

const pattern = ({ folders, files = [] }: Group): string =>
  [...folders, ...files.map((name) => `${name}$`)].map((path) => path.replace(/\./g, '\\.')).join('|');

/** For nginx, within a `server` block. */
export const nginxFile = (groups: readonly Group[], moving: string): string =>
  `# Within the server block whose root is this folder: include /path/to/nginx.conf;
location ^~ /${moving}data/ { rewrite ^/${moving.replace(/\./g, '\\.')}data/(.*)$ /data/$1 redirect; }
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
export const apacheFile = (groups: readonly Group[], moving: string): string =>
  `<IfModule mod_alias.c>
  RedirectMatch 302 ^/${moving.replace(/\./g, '\\.')}data/(.*)$ /data/$1
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
