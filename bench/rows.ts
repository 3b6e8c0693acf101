/**
 * What is measured. A row is one figure in several forms; to add an element, add a row with its forms: see README.md.
 */
import { readFileSync } from 'node:fs';
import { drawArray } from '../src/geometry/array.js';

/** One way to put the figure on a page. */
export interface Form {
  /** Column heading. Ratios are to the form called `vanilla`. */
  readonly name: 'static' | 'vanilla' | 'ours' | 'ours, one for all';
  /** A module that the page loads: a path under `/dist/`, or `/vanilla/` for bench/vanilla. */
  readonly script?: string;
  /** What the script fetches in turn: paths under `/dist/`. */
  readonly fetches?: readonly string[];
  /** Style sheet text for the page's head. */
  readonly css?: string;
  /** The markup of the `index`-th instance: values differ as they would on a page. */
  html(index: number): string;
  /** Whether a thousand instances would tell nothing new, since another form has the same code. */
  readonly loadOnly?: true;
}

export interface Row {
  readonly name: string;
  /** Text that is in the figure once it is drawn, and not in the author's own words. */
  readonly painted: string;
  readonly forms: readonly Form[];
}

const css = readFileSync(new URL('vanilla/figure.css', import.meta.url), 'utf8');

const source = 'Australian Child Maltreatment Study';
const details = {
  note: 'Contact and non-contact abuse before the age of 18.',
  source,
  'source-url': 'https://www.acms.au/',
  'source-date': '2023-04-03',
  sample: 'n = 8,503',
};
const of = 'people aged 16 and over';
const label = 'Australians experienced child sexual abuse';

/** Room for a statistic and for a hundred marks: the reserve of the docs' snippets. */
const reserve: Readonly<Record<string, string>> = {
  of: 'display:block;min-height:max(13em,22em - 15vw)',
  population: 'display:block;min-height:max(31em,48em - 20vw)',
};

/** The published snippet: a tag with the author's own words in it. */
const tag = (name: string, value: string, population: string) => {
  const style = reserve[population]!;
  const attributes = Object.entries({ value, label, ...details, [population]: of, style });
  return `<${name} ${attributes.map(([key, text]) => `${key}="${text}"`).join(' ')}>${value} ${label}</${name}>`;
};

/** The same content as one would write it into the page by hand. */
const written = (value: string, picture = '') => {
  const [, qualifier = '', number = ''] = /^(more than )?(.*)$/.exec(value)!;
  return `<div class="base vanilla"><figure>
<p class="statement"><span class="value"><span class="qualifier">${qualifier}</span>${number}</span> <span class="label">${label}</span></p>
<p class="note">${details.note}</p>${picture}
<figcaption class="provenance"><p class="source">Source: <a href="${details['source-url']}" rel="external noreferrer"><cite>${source}</cite></a>, 3 April 2023</p>
<details><summary>About this figure</summary>
<dl><dt>Who this covers</dt><dd>${of}</dd><dt>Who was asked</dt><dd>${details.sample}</dd><dt>Cite as</dt><dd>${value} ${label}. ${source}. 3 April 2023. ${details['source-url']}</dd></dl>
<button type="button">Copy citation</button> <span role="status"></span></details></figcaption>
</figure></div>`;
};

const array = (part: number) => {
  const { width, height, layers } = drawArray({ whole: 100, shares: [part] });
  const paths = layers.map(({ state, d }) => `<path class="${state ? 'solid' : 'empty'}" d="${d}"></path>`);
  return `<svg aria-hidden="true" viewBox="0 0 ${width} ${height}" width="${width * 1.1}">${paths.join('')}</svg>`;
};

/** Three posts in the page's own JSON, so that the network is the same for all. */
const entries = (index: number) =>
  [1, 2, 3].map((each) => ({
    title: `Post ${index} of ${each}`,
    url: `https://example.org/${index}/${each}/`,
    published: '2026-11-18',
    summary: 'What a national survey can tell us, what it cannot, and how to say it with care.',
  }));
const posts = (name: string, index: number) =>
  `<${name} heading="Latest posts" style="display:block;min-height:max(26em,60em - 72vw)" data='${JSON.stringify({ version: 1, posts: entries(index) })}'>Read our blog</${name}>`;
const reader = '/dist/chunks/read-posts.js';
const writtenPosts = (index: number) =>
  `<div class="vanilla posts"><h2>Latest posts</h2><ul>${entries(index)
    .map(
      ({ title, url, published, summary }) =>
        `<li><p><time datetime="${published}">18 November 2026</time></p><h3><a href="${url}">${title}</a></h3><p>${summary}</p><p aria-hidden="true">Read more</p></li>`,
    )
    .join('')}</ul></div>`;

const ratio = (index: number) => `more than 1 in ${3 + (index % 97)}`;
const percent = (index: number) => 1 + ((index + 27) % 99);

const consent = 'Yes, you may write to me.';

/** The published snippet of a form, and the same form written into the page by hand. */
const formTag = (name: string, index: number) =>
  `<${name} action="/subscribe/${index}" heading="Connect with us" why="New research in plain words." consent="${consent}" style="display:block;min-height:20em"><a href="/news">Our news</a></${name}>`;
const writtenForm = (index: number) =>
  `<div class="base vanilla"><h2>Connect with us</h2><p>New research in plain words.</p><form method="post" action="/subscribe/${index}"><p><label>Email address <input type="email" name="email" autocomplete="email" required></label></p><p><label><input type="checkbox" name="consent" required> ${consent}</label></p><button>Subscribe</button></form></div>`;

export const rows: readonly Row[] = [
  {
    name: 'statistic',
    painted: 'About this figure',
    forms: [
      { name: 'static', css, html: (index) => written(ratio(index)) },
      {
        name: 'vanilla',
        script: '/vanilla/statistic.js',
        html: (index) => tag('vanilla-statistic', ratio(index), 'of'),
      },
      { name: 'ours', script: '/dist/statistic.js', html: (index) => tag('impact-statistic', ratio(index), 'of') },
      {
        name: 'ours, one for all',
        script: '/dist/impact.js',
        loadOnly: true,
        html: (index) => tag('impact-statistic', ratio(index), 'of'),
      },
    ],
  },
  {
    name: 'prevalence, 100 marks',
    painted: 'About this figure',
    forms: [
      { name: 'static', css, html: (index) => written(`${percent(index)}%`, array(percent(index))) },
      {
        name: 'vanilla',
        script: '/vanilla/prevalence.js',
        html: (index) => tag('vanilla-prevalence', `${percent(index)}%`, 'of'),
      },
      {
        name: 'ours',
        script: '/dist/prevalence.js',
        html: (index) => tag('impact-prevalence', `${percent(index)}%`, 'population'),
      },
      {
        name: 'ours, one for all',
        script: '/dist/impact.js',
        loadOnly: true,
        html: (index) => tag('impact-prevalence', `${percent(index)}%`, 'population'),
      },
    ],
  },
  {
    name: 'subscribe',
    painted: 'Email address',
    forms: [
      { name: 'static', css, html: writtenForm },
      { name: 'vanilla', script: '/vanilla/subscribe.js', html: (index) => formTag('vanilla-subscribe', index) },
      { name: 'ours', script: '/dist/subscribe.js', html: (index) => formTag('impact-subscribe', index) },
      {
        name: 'ours, one for all',
        script: '/dist/impact.js',
        loadOnly: true,
        html: (index) => formTag('impact-subscribe', index),
      },
    ],
  },
  {
    name: 'posts, three of them',
    painted: 'how to say it with care',
    forms: [
      { name: 'static', css, html: (index) => writtenPosts(index) },
      { name: 'vanilla', script: '/vanilla/posts.js', html: (index) => posts('vanilla-posts', index) },
      { name: 'ours', script: '/dist/posts.js', fetches: [reader], html: (index) => posts('impact-posts', index) },
      {
        name: 'ours, one for all',
        script: '/dist/impact.js',
        fetches: [reader],
        loadOnly: true,
        html: (index) => posts('impact-posts', index),
      },
    ],
  },
];
