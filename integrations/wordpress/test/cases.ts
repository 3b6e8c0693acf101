/** What people paste into posts, and what a reader must then see: the table that `npm run test:wordpress` goes through. */

import { writeSnippet } from '../../../src/embed/snippet/write.js';
import type { SnippetKind } from '../../../src/embed/snippet/kinds.js';

export interface Case {
  readonly name: string;
  /** What is posted; `BASE` stands for the site's address. */
  readonly content: string;
  /** Who posts it: by default both the admin and the author. */
  readonly by?: readonly string[];
  /** The tag that is drawn, or nothing where words alone stand. */
  readonly tag?: string;
  /** What its drawing says. */
  readonly draws?: readonly string[];
  /** What stands in the post without any script. */
  readonly words: string;
  /** What must stand nowhere on the page. */
  readonly never?: RegExp;
}

const ATTRIBUTES =
  'value="28.5%" label="of Australians experienced child sexual abuse" source="Australian Child Maltreatment Study" source-date="2023-04-03"';
const LINES = ATTRIBUTES.split(/ (?=[a-z-]+=)/);
const WORDS = '28.5% of Australians experienced child sexual abuse (Australian Child Maltreatment Study, 2023).';
const DRAWN = ['28.5%', 'of Australians experienced child sexual abuse', 'Australian Child Maltreatment Study'];
const figure = { tag: 'impact-statistic', draws: DRAWN, words: WORDS };
const JSON_FIGURE = '{"value":"1 in 4","label":"people & places","source":{"title":"A study"}}';
const GLOSSARY = '{"version":1,"terms":[{"id":"lea","term":"Law enforcement agency","definition":"A police force."}]}';

const html = (markup: string) => `<!-- wp:html -->\n${markup}\n<!-- /wp:html -->`;
const block = (name: string, attributes: object, words = '') =>
  `<!-- wp:impact-elements/${name} ${JSON.stringify(attributes)} -->\n${words}\n<!-- /wp:impact-elements/${name} -->`;

/** As the embed builder writes it, of a figure whose words have every sign that a CMS may trip over. */
const LABEL = `people & places [of "any" kind], it's <said>`;
const SPOKEN = `1 in 4 ${LABEL}.`;
const written = (kind: SnippetKind) =>
  writeSnippet(
    kind,
    {
      element: 'statistic',
      attributes: { value: '1 in 4', label: LABEL, source: 'A study' },
      words: SPOKEN,
    },
    { base: 'https://elements.example.org/1/' },
  ).code.replace(/https:\/\/elements\.example\.org\/1\//g, 'BASE/elements/');
const spoken = { tag: 'impact-statistic', draws: ['1 in 4', LABEL, 'A study'], words: SPOKEN };
/** A figure of the publisher's document: an address names what is published, and composes nothing. */
const linked = writeSnippet(
  'link',
  {
    element: 'statistic',
    attributes: { src: 'https://elements.example.org/1/data/figures.json', figure: 'csa-prevalence' },
    words: '28.5% of Australians.',
  },
  { base: 'https://elements.example.org/1/' },
).code.replace('https://elements.example.org/1/', 'BASE/elements/');
const published = { tag: 'impact-statistic', draws: ['28.5%', 'Medical Journal'], words: '28.5% of Australians.' };
const GROUPS = JSON.stringify([
  { value: '1 in 3', label: 'girls' },
  { value: '1 in 5', label: 'boys' },
]);
const groups = (kind: SnippetKind) =>
  writeSnippet(
    kind,
    {
      element: 'prevalence',
      attributes: { label: 'Children', data: GROUPS, download: '' },
      words: 'Girls and boys.',
    },
    { base: 'https://elements.example.org/1/' },
  ).code;
const compared = {
  tag: 'impact-prevalence',
  draws: ['1 in 3', 'girls', '1 in 5', 'boys', 'Download image'],
  words: 'Girls and boys.',
};
const text = (markup: string) => `Before.\n\n${markup}\n\nAfter.`;

/** What the builder writes: the tag, the div, the link and the shortcode, in a block and in classic content. */
const BUILT: readonly Case[] = (['tag', 'div', 'shortcode'] as const).flatMap((kind) => [
  { name: `builder's ${kind} in classic content`, content: text(written(kind)), ...spoken },
  {
    name: `builder's ${kind} in a custom HTML block`,
    content: html(`<p>Before.</p>\n<div>${written(kind)}</div>`),
    ...spoken,
  },
  { name: `builder's ${kind} of groups`, content: text(groups(kind)), ...compared },
]);

export const SHORTCODE: Case = { name: 'shortcode', content: text(`[impact-statistic ${ATTRIBUTES}]`), ...figure };

export const CASES: readonly Case[] = [
  ...BUILT,
  { name: "builder's link in classic content", content: text(linked), ...published },
  {
    name: "builder's link in a custom HTML block",
    content: html(`<p>Before.</p>\n<div>${linked}</div>`),
    ...published,
  },
  {
    name: 'quotation that ends in a link',
    content: text(`<blockquote>More than 1 in 4 people, says the study. ${linked}</blockquote>`),
    ...published,
  },
  {
    name: 'link to a frame page that nobody vouched for',
    content: text(linked.replace('BASE', 'https://other.example')),
    ...published,
    tag: 'body:not(:has(impact-statistic))',
    draws: [],
  },
  {
    name: 'link to a figure that its author typed',
    content: text(written('link')),
    ...spoken,
    tag: 'body:not(:has(impact-statistic))',
    draws: [],
  },
  SHORTCODE,
  {
    name: 'shortcode in curly quotes',
    content: `[impact-statistic ${ATTRIBUTES.replace(/="/g, '=“').replace(/"/g, '”')}]`,
    ...figure,
  },
  {
    name: 'shortcode in single curly quotes',
    content: `[impact-statistic ${ATTRIBUTES.replace(/="/g, '=‘').replace(/"/g, '’')}]`,
    ...figure,
  },
  {
    name: 'shortcode over several lines',
    content: `Before.\n\n[impact-statistic\n  ${LINES.join('\n\n  ')}\n]\n\nAfter.`,
    ...figure,
  },
  {
    name: 'shortcode with line breaks of an editor',
    content: `<p>[impact-statistic<br />${LINES.join('<br>')}]</p>`,
    ...figure,
  },
  {
    name: 'shortcode with paragraphs of an editor',
    content: `<p>[impact-statistic</p>\n<p>${LINES.join('</p>\n<p>')}]</p>`,
    ...figure,
  },
  {
    name: 'shortcode over several lines in a shortcode block',
    content: `<!-- wp:shortcode -->\n[impact-statistic\n${LINES.join('\n')}]\n<!-- /wp:shortcode -->`,
    ...figure,
  },
  {
    name: 'shortcode with a sign for less',
    content: text('[impact-statistic value="1 in 4" label="<18 years, < 12 & more" source="A study"]'),
    tag: 'impact-statistic',
    draws: ['1 in 4', '<18 years, < 12 & more', 'A study'],
    words: '1 in 4 <18 years, < 12 & more (A study).',
  },
  {
    name: 'shortcode with data- names',
    content: text(`[impact-statistic ${ATTRIBUTES.replace(/(^| )(?=[a-z-]+=)/g, '$1data-')}]`),
    ...figure,
  },
  {
    name: 'shortcode with looks',
    content: text(`[impact-statistic ${ATTRIBUTES} accent="#0b5763" radius="0"]`),
    ...figure,
    tag: 'impact-statistic[style="--impact-accent:#0b5763;--impact-radius:0"]',
  },
  ...(
    [
      ['a value that does not end', 'value="1 in 4" label="of Australians source="x"'],
      ['values without quotes', 'value=1 in 4 label=of Australians'],
      ['a name that is nearly one of ours', 'value="1 in 4" lable="of Australians"'],
    ] as const
  ).map(([what, attributes]) => ({
    name: `shortcode with ${what}`,
    content: text(`[impact-statistic ${attributes}]A quarter.[/impact-statistic]`),
    words: 'Before. A quarter. After.',
    never: /<impact-statistic|\[impact-|1 in 4</,
  })),
  {
    name: 'shortcode without an end, before another',
    content: `[impact-statistic value="2 in 5" label="us"]\n\nBetween.\n\n[impact-statistic ${ATTRIBUTES}]${WORDS}[/impact-statistic]`,
    tag: 'impact-statistic',
    draws: ['2 in 5'],
    words: `2 in 5 us. Between. ${WORDS}`,
  },
  {
    name: 'shortcode in a shortcode block',
    content: `<!-- wp:shortcode -->\n[impact-statistic ${ATTRIBUTES}]\n<!-- /wp:shortcode -->`,
    ...figure,
  },
  {
    name: 'shortcode around words of several paragraphs, and another shortcode',
    content: `[impact-statistic ${ATTRIBUTES}]First words.\n\nThen [impact-term term="lea"]police[/impact-term].[/impact-statistic]`,
    ...figure,
    words: 'First words. Then police.',
  },
  {
    name: 'shortcode with a flag',
    content: '[impact-prevalence value="1 in 4" label="Australians" download]',
    tag: 'impact-prevalence',
    draws: ['1 in 4', 'Australians', 'Download image'],
    words: '1 in 4 Australians.',
  },
  {
    name: 'shortcode of a figure in a document',
    content:
      '[impact-statistic src="/data/figures.json" figure="csa-prevalence"]28.5% of Australians.[/impact-statistic]',
    ...figure,
    draws: ['28.5%', 'Medical Journal'],
    words: '28.5% of Australians.',
  },
  {
    name: 'shortcode of a term in a sentence',
    content: 'Made by a <em>facilitator</em> of [impact-term src="/data/glossary.json"]CSAM[/impact-term], for money.',
    tag: 'impact-term',
    draws: [],
    words: 'Made by a facilitator of CSAM, for money.',
  },
  {
    name: 'shortcode of a glossary',
    content: '[impact-glossary src="/data/glossary.json" terms="csam"]Words and what they mean.[/impact-glossary]',
    tag: 'impact-glossary',
    draws: ['sexual abuse of a child'],
    words: 'Words and what they mean.',
  },
  {
    name: 'shortcode of the posts of a WordPress',
    content: '[impact-posts src="BASE/" format="wordpress" heading="News" count="2" more="Read on"]',
    tag: 'impact-posts',
    draws: ['News', 'Read on'],
    words: 'News',
  },
  {
    name: 'shortcode of a form, by someone who may write forms',
    content: '[impact-subscribe action="BASE/subscribe" heading="Connect with us" page-url="BASE/news"]',
    by: ['admin'],
    tag: 'impact-subscribe',
    draws: ['Connect with us', 'Subscribe'],
    words: 'Connect with us',
  },
  {
    name: 'shortcode of a form, by someone who may not',
    content: '[impact-subscribe action="BASE/subscribe" heading="Connect with us" page-url="BASE/news"]',
    by: ['author'],
    words: 'Connect with us',
    never: /<impact-subscribe|BASE\/subscribe/,
  },
  {
    name: 'form by tag, by div and by block, by someone who may not',
    content: `${html('<impact-subscribe action="BASE/subscribe">One</impact-subscribe> <div data-impact="subscribe" data-action="BASE/subscribe">Two</div> <p data-impact="subscribe" data-action="BASE/subscribe">too</p>')}\n${block('subscribe', { action: 'BASE/subscribe' }, '<p>Three</p>')}`,
    by: ['author'],
    words: 'One Two too Three',
    never: /<impact-subscribe|data-impact="subscribe"/,
  },
  {
    name: 'tag in classic content',
    content: `Before.\n\n<impact-statistic ${ATTRIBUTES}>${WORDS}</impact-statistic>\n\nAfter.`,
    ...figure,
  },
  {
    name: 'tag in a custom HTML block',
    content: html(`<impact-statistic ${ATTRIBUTES}>${WORDS}</impact-statistic>`),
    ...figure,
  },
  {
    name: 'tag with JSON in an attribute',
    content: html(`<impact-statistic data-data='${JSON_FIGURE}'>1 in 4 people</impact-statistic>`),
    tag: 'impact-statistic',
    draws: ['1 in 4', 'people & places', 'A study'],
    words: '1 in 4 people',
  },
  {
    // WordPress takes `data` for an address, as that of <object>, and would tear JSON apart at its first colon.
    name: 'tag with JSON in `data`, by someone who is filtered',
    content: html(`<impact-statistic data='${JSON_FIGURE}' value="1 in 4">1 in 4 people</impact-statistic>`),
    by: ['author'],
    tag: 'impact-statistic:not([data])',
    draws: ['1 in 4'],
    words: '1 in 4 people',
  },
  {
    name: 'tag with a glossary of its own in a sentence',
    content: `Tell a <impact-term data-data='${GLOSSARY}'>law enforcement agency</impact-term> about it.`,
    tag: 'impact-term',
    draws: [],
    words: 'Tell a law enforcement agency about it.',
  },
  {
    name: 'block with the words that the editor keeps',
    content: block(
      'statistic',
      { value: '28.5%', label: 'of Australians & others' },
      '<p>28.5% of Australians &amp; others.</p>',
    ),
    tag: 'impact-statistic',
    draws: ['28.5%', 'of Australians & others'],
    words: '28.5% of Australians & others.',
  },
  {
    name: 'block without words',
    content: block('prevalence', { value: '2 in 5', label: 'people', mark: 'circle', download: true, align: 'wide' }),
    tag: 'impact-prevalence.wp-block-impact-elements-prevalence.alignwide',
    draws: ['2 in 5', 'people', 'Download image'],
    words: '2 in 5 people.',
  },
  {
    name: 'hostile attributes',
    content: `[impact-statistic value="5" label='"><img src=x onerror=alert(1)>' onclick="alert(1)" source="S" source-url="javascript:alert(1)" style="position:fixed"]`,
    tag: 'impact-statistic',
    draws: ['5'],
    words: '5',
    never: /<img[^>]*onerror|onclick="alert|javascript:alert|position:fixed/,
  },
];
