/** Which element of which vocabulary says what about a post, and which is believed where several do. */

/** The parts of a post that one element each can say. */
export type Slot =
  'title' | 'summary' | 'content' | 'id' | 'url' | 'published' | 'updated' | 'author' | 'category' | 'image';

/** A slot, and how far down the order of belief: 0 first. */
export type Field = readonly [slot: Slot, rank: number];

export const FIELDS: Readonly<Record<string, Field | undefined>> = {
  title: ['title', 0],
  'dc:title': ['title', 2],
  'media:title': ['title', 3],
  'itunes:title': ['title', 4],
  summary: ['summary', 0],
  description: ['summary', 1],
  abstract: ['summary', 2],
  tagline: ['summary', 3],
  'dc:description': ['summary', 4],
  'dc:abstract': ['summary', 5],
  'itunes:summary': ['summary', 6],
  'media:description': ['summary', 7],
  'itunes:subtitle': ['summary', 8],
  content: ['content', 0],
  'content:encoded': ['content', 1],
  'xhtml:body': ['content', 2],
  'xhtml:div': ['content', 3],
  body: ['content', 4],
  fullitem: ['content', 5],
  id: ['id', 0],
  guid: ['id', 0],
  'dc:identifier': ['id', 3],
  link: ['url', 0],
  pubdate: ['published', 0],
  published: ['published', 0],
  issued: ['published', 1],
  'dc:issued': ['published', 2],
  'dc:date': ['published', 3],
  'dc:created': ['published', 4],
  created: ['published', 4],
  updated: ['updated', 0],
  modified: ['updated', 1],
  'dc:modified': ['updated', 2],
  lastbuilddate: ['updated', 3],
  author: ['author', 0],
  'dc:creator': ['author', 1],
  'dc:author': ['author', 2],
  'itunes:author': ['author', 3],
  managingeditor: ['author', 4],
  category: ['category', 0],
  keywords: ['category', 1],
  'dc:subject': ['category', 0],
  'itunes:category': ['category', 0],
  'itunes:keywords': ['category', 1],
  'media:category': ['category', 0],
  'media:keywords': ['category', 1],
  'media:content': ['image', 0],
  'media:thumbnail': ['image', 1],
  'itunes:image': ['image', 2],
  enclosure: ['image', 3],
  image: ['image', 4],
};

/** Elements that hold entries or parts of them. Everything else is read whole, or passed over whole. */
export const CONTAINERS: Readonly<Record<string, 'feed' | 'entry' | 'group' | undefined>> = {
  rss: 'feed',
  'rdf:rdf': 'feed',
  channel: 'feed',
  feed: 'feed',
  item: 'entry',
  entry: 'entry',
  'media:group': 'group',
  'media:content': 'group',
};
