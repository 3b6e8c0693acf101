/** Pages of the catalogue: what every one has around its content. */
import { html as escape } from '../../embed/snippet/escape.js';
import type { Publisher } from '../../embed/publisher.js';
import { pickText } from '../../text/pick-language.js';

export { escape };

/** What a page is for, and for whom. */
export interface CataloguePage {
  /** Its path in the site, `figures/csa-girls/`; empty for the front page. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** Markup of `<main>`. */
  readonly main: string;
  /** schema.org, as an object. */
  readonly data?: object;
  /** A picture's path in the site, with what it says. */
  readonly picture?: { readonly path: string; readonly alt: string; readonly width: number; readonly height: number };
  /** Path of a description for oEmbed. */
  readonly oembed?: string;
  /** Hashes of styles within, as a policy takes them. */
  readonly styles?: readonly string[];
}

export interface Around {
  readonly publisher: Publisher;
  /** The site's address, which ends in a slash. */
  readonly address: string;
  /** The folder of the newest release, with a slash at its end. */
  readonly moving: string;
  readonly language: string;
  readonly logo?: string | undefined;
}

/** The publisher's name in the catalogue's language. */
export const publisherName = ({ publisher: { name }, language }: Pick<Around, 'publisher' | 'language'>): string =>
  pickText(name, language, language)?.text ?? '';

/** `../../` for `figures/x/`: pages work in any folder of any host. */
export const rootOf = (path: string): string => path.replace(/[^/]+\//g, '../') || './';

/** JSON within a script: no text in it ends the script. */
const dataScript = (data: object): string =>
  `<script type="application/ld+json">${JSON.stringify(data).replace(/</g, '\\u003c')}</script>`;

/** A colour for dark pages is the browser's to mix. */
const accentStyle = (accent: string | undefined): string => (accent ? ` data-accent="${escape(accent)}"` : '');

export function catalogueHtml(page: CataloguePage, around: Around): string {
  const { path, title, description, main, data, picture, oembed, styles = [] } = page;
  const { publisher, address, moving, language, logo } = around;
  const root = rootOf(path);
  const name = publisherName(around);
  const canonical = new URL(path, address).href;
  const site = publisher.home ?? address;
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self'${styles.map((style) => ` ${style}`).join('')}`,
    "connect-src 'self'",
    "img-src 'self' data:",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="${escape(language)}"${accentStyle(publisher.accent)}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${escape(policy)}">
<meta name="color-scheme" content="light dark">
<title>${escape(title)} · ${escape(name)}</title>
<meta name="description" content="${escape(description)}">
<link rel="canonical" href="${escape(canonical)}">
<meta property="og:type" content="article">
<meta property="og:site_name" content="${escape(name)}">
<meta property="og:title" content="${escape(title)}">
<meta property="og:description" content="${escape(description)}">
<meta property="og:url" content="${escape(canonical)}">
${
  picture
    ? `<meta property="og:image" content="${escape(new URL(picture.path, address).href)}">
<meta property="og:image:width" content="${picture.width}">
<meta property="og:image:height" content="${picture.height}">
<meta property="og:image:alt" content="${escape(picture.alt)}">
<meta name="twitter:card" content="summary_large_image">`
    : '<meta name="twitter:card" content="summary">'
}
${oembed ? `<link rel="alternate" type="application/json+oembed" href="${escape(new URL(oembed, address).href)}" title="${escape(title)}">\n` : ''}<link rel="alternate" type="application/atom+xml" href="${escape(new URL('changes/feed.xml', address).href)}" title="What has changed">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${root}builder/catalogue.css">
<link rel="stylesheet" href="${root}builder/publisher.css">
<script type="module" src="${root}${moving}impact.js"></script>
<script type="module" src="${root}builder/catalogue.js"></script>
${data ? dataScript(data) : ''}
</head>
<body>
<header class="site"><a href="${root}">${logo ? `<img src="${root}${escape(logo)}" alt="" height="40">` : ''}<span>${escape(name)}</span></a>
<nav aria-label="Catalogue"><a href="${root}">Everything</a> <a href="${root}changes/">What has changed</a> <a href="${root}builder/">Build a line</a></nav></header>
<main>
${main}
</main>
<footer><p>Published by <a href="${escape(site)}">${escape(name)}</a>.${publisher.contact ? ` Questions: ${contactOf(publisher.contact)}.` : ''}${
    publisher.licence
      ? ` Figures and cards: ${publisher.licence.url ? `<a rel="license" href="${escape(publisher.licence.url)}">${escape(publisher.licence.name)}</a>` : escape(publisher.licence.name)}.`
      : ''
  } <a href="${root}privacy/">What the elements send</a>. <a href="${root}docs/partners/paste.html">How to paste a line</a>. <a href="${root}languages/">Languages</a>.</p></footer>
</body>
</html>
`;
}

const contactOf = (contact: string): string =>
  /^\S+@\S+$/.test(contact) ? `<a href="mailto:${escape(contact)}">${escape(contact)}</a>` : escape(contact);
