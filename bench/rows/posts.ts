import { rowOf, type Row } from './row.js';

/** Three posts in the page's own JSON, so that the network is the same for all. */
const entries = (index: number) =>
  [1, 2, 3].map((each) => ({
    title: `Post ${index} of ${each}`,
    url: `https://example.org/${index}/${each}/`,
    published: '2026-11-18',
    summary: 'What a national survey can tell us, what it cannot, and how to say it with care.',
  }));
const tag = (name: string, index: number) =>
  `<${name} heading="Latest posts" style="display:block;min-height:max(26em,60em - 72vw)" data='${JSON.stringify({ version: 1, posts: entries(index) })}'>Read our blog</${name}>`;
const written = (index: number) =>
  `<div class="vanilla posts"><h2>Latest posts</h2><ul>${entries(index)
    .map(
      ({ title, url, published, summary }) =>
        `<li><p><time datetime="${published}">18 November 2026</time></p><h3><a href="${url}">${title}</a></h3><p>${summary}</p></li>`,
    )
    .join('')}</ul></div>`;

export const posts: readonly Row[] = [
  rowOf('posts', 'posts, three of them', { shown: { text: 'how to say it with care' }, written, tag }),
];
