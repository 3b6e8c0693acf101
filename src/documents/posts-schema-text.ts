/** Words for people who write posts documents in an editor. For the build only: nothing that a page loads imports this. */

type Texts = Readonly<Record<string, { title: string; description: string; examples?: readonly unknown[] }>>;

export const POSTS_TEXT: Texts = {
  'document.version': { title: 'Version', description: 'The version of this format.', examples: [1] },
  'document.language': {
    title: 'Language',
    description: 'The language of titles and summaries, as a BCP 47 tag.',
    examples: ['en', 'en-AU'],
  },
  'document.title': { title: 'Title', description: 'What the site calls its posts.', examples: ['Our blog'] },
  'document.url': {
    title: 'Site',
    description: 'Where all posts can be read: an http or https address.',
    examples: ['https://example.org/blog/'],
  },
  'document.source': {
    title: 'Source',
    description: 'The feed that the posts were read from.',
    examples: ['https://example.org/feed/'],
  },
  'document.updated': {
    title: 'Updated',
    description: 'When the posts last changed: a day, or a moment in UTC, in ISO 8601.',
    examples: ['2026-11-21', '2026-11-21T09:00:00Z'],
  },
  'document.posts': {
    title: 'Posts',
    description: 'The posts, newest first.',
    examples: [[{ title: 'A new study', url: 'https://example.org/a-new-study/', published: '2026-11-21' }]],
  },
  'post.id': {
    title: 'Id',
    description: 'Whatever the publisher tells posts apart by; without it, the address.',
    examples: ['https://example.org/?p=12'],
  },
  'post.title': { title: 'Title', description: 'Plain text, never HTML.', examples: ['A new study'] },
  'post.url': {
    title: 'Address',
    description: 'Where to read the post: http or https, or relative to this document.',
    examples: ['https://example.org/a-new-study/'],
  },
  'post.published': {
    title: 'Published',
    description: 'When it was published: a day, or a moment in UTC, in ISO 8601.',
    examples: ['2026-11-21', '2026-11-21T09:00:00Z'],
  },
  'post.updated': { title: 'Updated', description: 'When it was last changed.', examples: ['2026-11-22'] },
  'post.summary': {
    title: 'Summary',
    description: 'An excerpt in plain text. Long ones are cut where they are shown.',
    examples: ['What 8,503 people told the researchers, and what follows from it.'],
  },
  'post.image': {
    title: 'Image',
    description: 'A picture that goes with the post: its address, or an object with its size.',
    examples: ['images/study.jpg', { url: 'images/study.jpg', width: 1200, height: 630, alt: 'A report on a desk' }],
  },
  'post.authors': { title: 'Authors', description: 'Names.', examples: [['A. Writer']] },
  'post.categories': { title: 'Categories', description: 'Names.', examples: [['Research']] },
  'image.url': {
    title: 'Address',
    description: 'http or https, or relative to this document.',
    examples: ['images/study.jpg'],
  },
  'image.width': { title: 'Width', description: 'In pixels.', examples: [1200] },
  'image.height': { title: 'Height', description: 'In pixels.', examples: [630] },
  'image.alt': { title: 'Alternative', description: 'What it shows, in words.', examples: ['A report on a desk'] },
};
