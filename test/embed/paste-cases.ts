/**
 * What becomes of what people paste, a case for each: what WordPress 6 was seen to leave, stored by an author whose posts are
 * filtered, by an admin in a block of custom HTML, by an admin in classic content with its automatic paragraphs, after the
 * classic editor was opened once in its visual mode, and pasted visually into the block editor; and what other editors,
 * word processors and plugins do. test/contract/paste.node.test.ts looks at each in Chromium.
 */
import type { FindingCode } from '../../src/embed/inspect/findings.js';
import type { Paste, Pasted } from '../../src/embed/inspect/paste.js';

/** Where the files of a release lie. */
export const BASE = 'https://elements.example.org/1/';

export const WORDS = `"More than 1 in 3" of girls, it's said.`;
const CURLED = '“More than 1 in 3” of girls, it’s said.';
export const attributes = { value: 'more than 1 in 3', label: 'of girls' };
const AS_PLAIN = 'value="more than 1 in 3" label="of girls"';
const AS_DATA = 'data-value="more than 1 in 3" data-label="of girls"';
const JSON_DATA = '{"value": "1 in 4", "label": "people"}';
const ROOM = 'style="display:block;min-height:11em"';
const FRAME = `${BASE}frame.html?element=statistic&#038;value=more+than+1+in+3&#038;label=of+girls`;
export const SCRIPT = `<script type="module" src="${BASE}impact.js"></script>`;
const page = (body: string, head = SCRIPT) =>
  `<!doctype html><html><head>${head}</head><body><h1>Us</h1>${body}<p>After.</p></body></html>`;
/** A figure of the publisher's document: its values have no spaces. */
const FIGURE = { attributes: { src: 'https://elements.example.org/data/figures.json', figure: 'csa-prevalence' } };
const ABOUT_FIGURE = `src="https://elements.example.org/data/figures.json" figure="csa-prevalence"`;
const FIGURE_TAG = `<impact-statistic ${ABOUT_FIGURE} ${ROOM}>${WORDS}</impact-statistic>`;
const FIGURE_DIV = `<div data-impact="statistic" ${ABOUT_FIGURE.replace(/(src|figure)=/g, 'data-$1=')} ${ROOM}>${WORDS}</div>`;
const FIGURE_SHOWS = /28\.5\s*%/;
/** A link to it. */
const LINK = `${BASE}frame.html?element=statistic&#038;figure=csa-prevalence`;
const PUBLISHED = { paste: { attributes: { figure: 'csa-prevalence' } }, shows: FIGURE_SHOWS } as const;
/** A line whose quotes a word processor has made curly. */
const curled = (line: string) => line.replace(/"([^"]*)"/g, '“$1”');
/** A line as a page's source has it where readers see it. */
const escaped = (line: string) => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

export interface Case {
  readonly what: string;
  readonly as: Pasted;
  readonly html: string;
  readonly finds: readonly FindingCode[];
  readonly use: Pasted;
  readonly paste?: Partial<Paste>;
  /** Where it isn't the figure, or less. */
  readonly sees?: 'link';
  /** What the figure says, where it isn't that of `attributes`. */
  readonly shows?: RegExp;
  /** Why a browser draws the figure although something is lost, or doesn't draw it here though nothing is. */
  readonly but?: string;
}

/** What was pasted in a case. */
export const pasteOf = ({ as, paste }: Case): Paste => ({
  as,
  element: 'statistic',
  attributes,
  words: WORDS,
  ...paste,
});

export const cases: readonly Case[] = [
  // <x-stat …>fallback</x-stat> on one line
  { what: 'tag, filtered author', as: 'tag', html: page(`<p>${WORDS}</p>`), finds: ['tag-removed'], use: 'div' },
  {
    what: 'tag, custom HTML',
    as: 'tag',
    html: page(`<impact-statistic ${AS_PLAIN} ${ROOM}>${CURLED}</impact-statistic>`),
    finds: ['curly-quotes'],
    use: 'tag',
  },
  {
    what: 'tag, classic content',
    as: 'tag',
    html: page(`<p><impact-statistic ${AS_PLAIN} ${ROOM}>${CURLED}</impact-statistic></p>`),
    finds: ['curly-quotes', 'wrapped'],
    use: 'tag',
  },
  { what: 'tag, visual mode once', as: 'tag', html: page(`<p>${CURLED}</p>`), finds: ['tag-removed'], use: 'div' },
  {
    what: 'tag, visual paste',
    as: 'tag',
    html: page(
      `<p>&lt;impact-statistic value=&#8221;more than 1 in 3&#8243;&gt;${CURLED}&lt;/impact-statistic&gt;</p>`,
    ),
    finds: ['shown-as-text'],
    use: 'link',
  },
  // over several lines, or with block children
  {
    what: 'several lines, classic content',
    as: 'tag',
    html: page(`<p><impact-statistic ${AS_PLAIN} ${ROOM}></p>\n<p>${CURLED}</p>\n<p></impact-statistic></p>`),
    finds: ['words-outside', 'wrapped'],
    use: 'tag',
  },
  {
    what: 'line breaks inside, classic content',
    as: 'tag',
    html: page(`<p><impact-statistic ${AS_PLAIN} ${ROOM}><br />\n${WORDS}<br />\n</impact-statistic></p>`),
    finds: ['wrapped', 'breaks-inside'],
    use: 'tag',
  },
  // <x-stat/> self-closed
  {
    what: 'self-closed, custom HTML',
    as: 'tag',
    html: page(`<impact-statistic ${AS_PLAIN} ${ROOM}/><p>The next paragraph.</p>`),
    finds: ['swallows'],
    use: 'tag',
    but: 'the figure is there, and what follows it is gone',
  },
  {
    what: 'self-closed, classic content',
    as: 'tag',
    html: page(`<p><impact-statistic ${AS_PLAIN} ${ROOM}/></p>`),
    finds: ['words-lost', 'wrapped'],
    use: 'tag',
  },
  // a word processor's quotes
  {
    what: 'tag, through a word processor',
    as: 'tag',
    paste: FIGURE,
    html: page(curled(FIGURE_TAG)),
    finds: ['curly-forgiven', 'curly-quotes', 'style-removed'],
    use: 'tag',
    shows: FIGURE_SHOWS,
  },
  {
    what: 'tag with spaces in its values, through a word processor',
    as: 'tag',
    html: page(curled(`<impact-statistic ${AS_PLAIN}>words</impact-statistic>`)),
    paste: { words: 'words' },
    finds: ['attributes-torn', 'style-removed'],
    use: 'tag',
  },
  {
    what: 'div, through a word processor',
    as: 'div',
    paste: FIGURE,
    html: page(curled(FIGURE_DIV)),
    finds: ['curly-forgiven', 'curly-quotes', 'style-removed'],
    use: 'div',
    shows: FIGURE_SHOWS,
  },
  {
    what: 'div with spaces in its values, through a word processor',
    as: 'div',
    html: page(curled(`<div data-impact="statistic" ${AS_DATA}>words</div>`)),
    paste: { words: 'words' },
    finds: ['attributes-torn', 'style-removed'],
    use: 'div',
  },
  {
    what: 'tag and script, through a word processor',
    as: 'tag',
    paste: FIGURE,
    html: curled(FIGURE_TAG + SCRIPT),
    finds: ['curly-forgiven', 'curly-quotes', 'style-removed', 'script-curly'],
    use: 'tag',
    shows: FIGURE_SHOWS,
  },
  // escaped
  {
    what: 'tag, escaped twice',
    as: 'tag',
    html: page(`<p>${escaped(escaped(FIGURE_TAG))}</p>`),
    paste: FIGURE,
    finds: ['escaped-twice'],
    use: 'link',
    shows: FIGURE_SHOWS,
  },
  {
    what: 'div, escaped twice, without the script',
    as: 'div',
    html: page(`<p>${escaped(escaped(FIGURE_DIV))}</p>`, ''),
    paste: FIGURE,
    finds: ['escaped-twice', 'script-removed'],
    use: 'link',
    shows: FIGURE_SHOWS,
  },
  // JSON in an attribute
  {
    what: 'JSON in an attribute, custom HTML',
    as: 'tag',
    paste: { attributes: { data: JSON_DATA } },
    shows: /1 in 4 people/i,
    html: page(`<impact-statistic data='${JSON_DATA}' ${ROOM}>${WORDS}</impact-statistic>`),
    finds: ['intact'],
    use: 'tag',
  },
  {
    what: 'JSON in an attribute, torn at its colon',
    as: 'tag',
    paste: { attributes: { data: JSON_DATA } },
    html: page(`<impact-statistic data=' "1 in 4"' ${ROOM}>${WORDS}</impact-statistic>`),
    finds: ['attributes-changed'],
    use: 'div',
  },
  // <div data-…>
  {
    what: 'div, filtered author, classic content, visual mode once',
    as: 'div',
    html: page(`<div data-impact="statistic" ${AS_DATA} style="min-height:11em">${WORDS}</div>`),
    finds: ['intact'],
    use: 'div',
  },
  {
    what: 'div, newlines between children',
    as: 'div',
    html: page(`<div data-impact="statistic" ${AS_DATA} style="min-height:11em">\n<p>${CURLED}</p>\n</div>`),
    finds: ['curly-quotes', 'breaks-inside'],
    use: 'div',
  },
  {
    what: 'div, JSON in data-*',
    as: 'div',
    paste: { attributes: { data: JSON_DATA } },
    shows: /1 in 4 people/i,
    html: page(
      `<div data-impact="statistic" data-data="{&quot;value&quot;: &quot;1 in 4&quot;, &quot;label&quot;: &quot;people&quot;}">${WORDS}</div>`,
    ),
    finds: ['style-removed'],
    use: 'div',
  },
  { what: 'div, visual paste', as: 'div', html: page(`<p>${WORDS}</p>`), finds: ['tag-removed'], use: 'link' },
  {
    what: 'div, attributes taken',
    as: 'div',
    html: page(`<div>${WORDS}</div>`),
    finds: ['attributes-removed'],
    use: 'link',
  },
  {
    what: 'div, one attribute taken',
    as: 'div',
    html: page(`<div data-impact="statistic" data-label="of girls" style="min-height:11em">${WORDS}</div>`),
    finds: ['attributes-missing'],
    use: 'link',
  },
  // <a class href data-…>
  {
    what: 'link, kept',
    as: 'link',
    html: page(`<p><a class="x" href="${LINK}">${WORDS}</a></p>`),
    finds: ['intact'],
    use: 'link',
    ...PUBLISHED,
  },
  {
    what: 'link, visual paste',
    as: 'link',
    html: page(`<p><a href="${LINK}" rel="nofollow">${CURLED}</a></p>`),
    finds: ['intact'],
    use: 'link',
    ...PUBLISHED,
  },
  {
    what: 'link, marked by plugins',
    as: 'link',
    html: page(`<p><a href="${LINK}" rel="nofollow noopener noreferrer" target="_blank">${WORDS}</a></p>`),
    finds: ['intact'],
    use: 'link',
    ...PUBLISHED,
  },
  {
    what: 'link to a figure of one’s own',
    as: 'link',
    html: page(`<p><a href="${FRAME}">${WORDS}</a></p>`),
    finds: ['link-typed'],
    use: 'link',
    sees: 'link',
  },
  {
    what: 'link in a comment',
    as: 'link',
    html: page(`<p><a href="${FRAME}" rel="nofollow ugc">${WORDS}</a></p>`),
    finds: ['link-visitor'],
    use: 'link',
    sees: 'link',
  },
  {
    what: 'link in a sentence',
    as: 'link',
    html: page(`<p>Read that <a href="${LINK}">${WORDS}</a></p>`),
    finds: ['link-in-sentence'],
    use: 'link',
    sees: 'link',
    ...PUBLISHED,
  },
  {
    what: 'link in a sentence, a piece of a page',
    as: 'link',
    html: `<a href="${LINK}">${WORDS}</a> More.`,
    finds: ['link-in-sentence', 'script-unseen'],
    use: 'link',
    sees: 'link',
    ...PUBLISHED,
  },
  {
    what: 'link at the end of a quotation, after words',
    as: 'link',
    html: page(
      `<blockquote><p>They say:</p><p><strong>That </strong><a href="${LINK}">${WORDS}</a> <br></p></blockquote>`,
    ),
    finds: ['intact'],
    use: 'link',
    ...PUBLISHED,
  },
  {
    what: 'link in a box, beside a template’s comments and a paragraph of its own',
    as: 'link',
    html: page(
      `<div><!-- begin --><strong><a href="${LINK}">${WORDS}</a></strong>&nbsp;<!-- end --></div><p>More.</p>`,
    ),
    finds: ['intact'],
    use: 'link',
    ...PUBLISHED,
  },
  {
    what: 'link of a term, in a sentence',
    as: 'link',
    paste: { element: 'term', attributes: { term: 'csam' }, words: 'CSAM' },
    html: page(
      `<p>Reports of <a href="${BASE}frame.html?element=term&amp;term=csam&amp;words=CSAM">CSAM</a> rose.</p>`,
    ),
    finds: ['intact'],
    use: 'link',
    shows: /CSAM/,
  },
  {
    what: 'link to a form',
    as: 'link',
    paste: { element: 'subscribe', attributes: { heading: 'News' }, words: 'Write to us' },
    html: page(`<p><a href="${BASE}frame.html?element=subscribe&amp;heading=News">Write to us</a></p>`),
    finds: ['link-to-form'],
    use: 'link',
    sees: 'link',
    but: 'what readers see is a link, as it should be',
  },
  {
    what: 'link, without the script',
    as: 'link',
    html: page(`<p><a href="${LINK}">${WORDS}</a></p>`, ''),
    finds: ['link-alone'],
    use: 'link',
    sees: 'link',
    ...PUBLISHED,
  },
  {
    what: 'link, escaped once more',
    as: 'link',
    html: page(`<p><a href="${LINK.replaceAll('&#038;', '&amp;amp;')}">${WORDS}</a></p>`),
    finds: ['address-escaped'],
    use: 'link',
    ...PUBLISHED,
  },
  {
    what: 'link, through a word processor',
    as: 'link',
    html: page(`<p><a href=“${LINK}”>${WORDS}</a></p>`),
    finds: ['attributes-curly'],
    use: 'link',
    ...PUBLISHED,
  },
  {
    what: 'link, shown as text',
    as: 'link',
    html: page(`<p>${escaped(`<a href="${FRAME}">${WORDS}</a>`)}</p>`),
    finds: ['shown-as-text'],
    use: 'link',
  },
  { what: 'link, removed', as: 'link', html: page(`<p>${CURLED}</p>`), finds: ['link-removed'], use: 'shortcode' },
  {
    what: 'link, changed',
    as: 'link',
    html: page(`<p><a href="https://t.example/x">${CURLED}</a></p>`),
    finds: ['link-changed'],
    use: 'shortcode',
  },
  // <script type=module src>
  {
    what: 'script, filtered author',
    as: 'div',
    html: page(`<div data-impact="statistic" ${AS_DATA} style="min-height:11em">${WORDS}</div>`).replace(SCRIPT, ''),
    finds: ['script-removed'],
    use: 'div',
  },
  {
    what: 'script, its type taken by an optimizer',
    as: 'tag',
    html: page(FIGURE_TAG, SCRIPT.replace('type="module" ', '')),
    paste: FIGURE,
    shows: FIGURE_SHOWS,
    finds: ['script-changed'],
    use: 'tag',
  },
  {
    what: 'script, a piece of a page',
    as: 'tag',
    html: `<impact-statistic ${AS_PLAIN} ${ROOM}>${WORDS}</impact-statistic>`,
    finds: ['intact', 'script-unseen'],
    use: 'tag',
  },
  {
    what: 'script shown as text, a piece of a page',
    as: 'tag',
    paste: FIGURE,
    html: `${FIGURE_TAG}<p>${escaped(SCRIPT)}</p>`,
    finds: ['script-shown'],
    use: 'tag',
    shows: FIGURE_SHOWS,
  },
  {
    what: 'script shown as text',
    as: 'div',
    paste: FIGURE,
    html: page(`${FIGURE_DIV}<p>${escaped(SCRIPT).replaceAll('"', '&#8221;')}</p>`, ''),
    finds: ['script-shown'],
    use: 'div',
    shows: FIGURE_SHOWS,
  },
  {
    what: 'script shown as text, beside one that works',
    as: 'tag',
    paste: FIGURE,
    html: page(`${FIGURE_TAG}<p>${escaped(SCRIPT)}</p>`),
    finds: ['script-repeated'],
    use: 'tag',
    shows: FIGURE_SHOWS,
    but: 'the figure is there, and so are words that nobody should read',
  },
  {
    what: 'script, held back by a plugin for speed',
    as: 'tag',
    html: page(
      `<impact-statistic ${AS_PLAIN} ${ROOM}>${WORDS}</impact-statistic>`,
      SCRIPT.replace('type="module" src', 'type="rocketlazyloadscript" data-rocket-type="module" data-rocket-src'),
    ),
    finds: ['script-held'],
    use: 'tag',
  },
  {
    what: 'tag removed, and the script with it',
    as: 'tag',
    html: page(`<p>${WORDS}</p>`, ''),
    finds: ['tag-removed', 'script-removed'],
    use: 'div',
  },
  {
    what: 'no script, for a bundler brings it',
    as: 'tag',
    paste: { bundled: true },
    html: page(`<impact-statistic ${AS_PLAIN} ${ROOM}>${WORDS}</impact-statistic>`, ''),
    finds: ['intact'],
    use: 'tag',
    but: 'there is no bundler here',
  },
  // <script type="application/json">
  {
    what: 'JSON script, filtered author',
    as: 'tag',
    html: page(`<p>${JSON_DATA} ${WORDS}</p>`),
    finds: ['tag-removed', 'json-visible'],
    use: 'div',
  },
  {
    what: 'JSON script, custom HTML',
    as: 'tag',
    html: page(
      `<impact-statistic ${AS_PLAIN} ${ROOM}><script type="application/json">${JSON_DATA}</script>${WORDS}</impact-statistic>`,
    ),
    finds: ['intact'],
    use: 'tag',
  },
  {
    what: 'JSON script, classic content with a blank line',
    as: 'tag',
    html: page(
      `<p><impact-statistic ${AS_PLAIN} ${ROOM}><script type="application/json">{</p>\n<p>"value": "1"}</script>${WORDS}</impact-statistic></p>`,
    ),
    finds: ['json-broken', 'wrapped'],
    use: 'tag',
    but: 'the attributes of this one are enough without its data',
  },
  // <iframe>
  { what: 'frame, filtered author', as: 'iframe', html: page(''), finds: ['iframe-removed'], use: 'link' },
  {
    what: 'frame, classic content',
    as: 'iframe',
    html: page(`<p><iframe src="${FRAME}" title="a" loading="lazy" sandbox="allow-scripts"></iframe></p>`),
    finds: ['intact'],
    use: 'iframe',
  },
  {
    what: 'frame, cleaned by a site builder',
    as: 'iframe',
    html: page(`<iframe src="${FRAME}"></iframe>`),
    finds: ['sandbox-removed', 'title-removed'],
    use: 'iframe',
  },
  {
    what: 'frame, its sandbox emptied',
    as: 'iframe',
    html: page(`<iframe src="${FRAME}" title="a" sandbox=""></iframe>`),
    finds: ['sandbox-closed'],
    use: 'link',
  },
  {
    what: 'frame, its sandbox without scripts',
    as: 'iframe',
    html: page(`<iframe src="${FRAME}" title="a" sandbox="allow-same-origin allow-popups"></iframe>`),
    finds: ['sandbox-closed'],
    use: 'link',
  },
  {
    what: 'frame of a form, its sandbox without forms',
    as: 'iframe',
    paste: { element: 'subscribe', attributes: { form: 'newsletter' }, words: 'Write to us' },
    html: page(
      `<iframe src="${BASE}frame.html?element=subscribe&amp;form=newsletter" title="a" sandbox="allow-scripts"></iframe>`,
    ),
    finds: ['sandbox-no-forms'],
    use: 'link',
  },
  {
    what: 'frame, its address cut short',
    as: 'iframe',
    html: page(`<iframe src="${FRAME.split('&#038;')[0]!}" title="a" sandbox="allow-scripts"></iframe>`),
    finds: ['attributes-missing'],
    use: 'link',
  },
  {
    what: 'frame, visual paste',
    as: 'iframe',
    html: page(`<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">${FRAME}</div></figure>`),
    finds: ['embed-block'],
    use: 'link',
  },
  // <form>
  {
    what: 'form, filtered author',
    as: 'tag',
    paste: { element: 'subscribe', attributes: {}, words: '' },
    html: page('<p><label>E-mail</label><button>Subscribe</button></p>'),
    finds: ['form-removed'],
    use: 'div',
  },
  // a plugin's shortcode
  {
    what: 'shortcode, with the plugin',
    as: 'shortcode',
    html: page(`<impact-statistic ${AS_PLAIN}>${WORDS}</impact-statistic>`),
    finds: ['intact'],
    use: 'shortcode',
  },
  {
    what: 'shortcode, without the plugin',
    as: 'shortcode',
    html: page(`<p>[impact-statistic value=&#8221;more than 1 in 3&#8243;]${CURLED}[/impact-statistic]</p>`),
    finds: ['shortcode-shown'],
    use: 'div',
  },
  { what: 'nothing left', as: 'tag', html: page(''), finds: ['nothing-left'], use: 'div' },
];
