import { describe, expect, it } from '../helpers/node.js';
import { readFeed } from '../../src/feed/read.js';
import type { Post } from '../../src/documents/post.js';

const atom = (entry: string, feed = ''): string =>
  `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://org.example/blog/">
    <title>Feed</title><link href="."/>${feed}<entry>${entry}</entry></feed>`;
const old = (entry: string): string =>
  `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Feed</title><entry>${entry}</entry></feed>`;
const div = (text: string): string => `<div xmlns="http://www.w3.org/1999/xhtml">${text}</div>`;

const ENTRIES: readonly (readonly [name: string, xml: string, expected: Partial<Post>])[] = [
  ['a plain title', atom('<title>1 &lt; 2 &amp;amp; 3</title>'), { title: '1 < 2 &amp; 3' }],
  ['a title that says it is text', atom('<title type="text">&lt;b&gt;x&lt;/b&gt;</title>'), { title: '<b>x</b>' }],
  ['an HTML title', atom('<title type="html">&lt;b&gt;x&lt;/b&gt; &amp;amp; y</title>'), { title: 'x & y' }],
  ['an HTML title in CDATA', atom('<title type="html"><![CDATA[<b>x</b> &amp; &lt;y&gt;]]></title>'), { title: 'x & <y>' }],
  ['an XHTML title', atom(`<title type="xhtml">${div('<b>x</b> &amp; &lt;y&gt; &amp;amp;')}</title>`), { title: 'x & <y> &amp;' }],
  ['an XHTML title with a prefix', atom('<title type="xhtml"><h:div xmlns:h="http://www.w3.org/1999/xhtml">a<h:br/>b</h:div></title>'), { title: 'a b' }],
  ['a summary', atom('<summary>s</summary><content>c</content>'), { summary: 's' }],
  ['content alone', atom(`<content type="xhtml">${div('<p>a</p><p>b</p>')}</content>`), { summary: 'a b' }],
  ['content with SVG', atom(`<title>T</title><content type="xhtml">${div('a<svg xmlns="http://www.w3.org/2000/svg"><title>no</title></svg>b')}</content>`), { title: 'T', summary: 'ab' }],
  ['content of another kind', atom('<content type="image/png">aGk=</content>'), { summary: '' }],
  ['content of a text whose name has another kind in it', atom('<content type="text/x-image">a word</content>'), { summary: 'a word' }],
  ['content elsewhere', atom('<content type="text/html" src="1.html"/>'), { summary: '', url: 'https://org.example/blog/1.html' }],
  ['an entry inside content', atom('<title>T</title><content type="application/xml"><entry><title>no</title></entry></content><id>1</id>'), { title: 'T', id: '1' }],
  ['a source', atom('<source><title>no</title><id>no</id><link href="no"/></source><title>T</title><id>1</id>'), { title: 'T', id: '1', url: null }],
  ['a link', atom('<link rel="edit" href="e"/><link href="1" rel="alternate" type="text/html"/>'), { url: 'https://org.example/blog/1' }],
  ['a link without a relation', atom('<link href="/1"/>'), { url: 'https://org.example/1' }],
  ['a link with a relation in full', atom('<link rel="http://www.iana.org/assignments/relation/alternate" href="1"/>'), { url: 'https://org.example/blog/1' }],
  ['two alternates', atom('<link rel="alternate" type="application/json" href="no"/><link rel="alternate" type="text/html" href="yes"/>'), { url: 'https://org.example/blog/yes' }],
  ['a base inside a base', atom('<link xml:base="2004/" href="1"/>'), { url: 'https://org.example/blog/2004/1' }],
  ['an enclosed image', atom('<link rel="enclosure" type="image/png" href="a.png"/>'), { url: null, image: { url: 'https://org.example/blog/a.png' } }],
  ['dates', atom('<published>2004-01-01T00:00:00+10:00</published><updated>2004-02-01T00:00:00Z</updated>'), { published: '2003-12-31T14:00:00Z', updated: '2004-02-01T00:00:00Z' }],
  ['only updated', atom('<updated>2004-02-01T00:00:00Z</updated>'), { published: '2004-02-01T00:00:00Z', updated: '2004-02-01T00:00:00Z' }],
  ['authors', atom('<author><name>A</name><email>a@b.example</email></author><author><name>B</name></author><contributor><name>C</name></contributor>'), { authors: ['A', 'B'] }],
  ["the feed's author", atom('<title>x</title>', '<author><name>F</name></author>'), { authors: ['F'] }],
  ['an address alone', atom('<author><email>a@b.example</email></author>'), { authors: ['a@b.example'] }],
  ['categories', atom('<category term="a"/><category term="b" label="Bee" scheme="x"/>'), { categories: ['a', 'b', 'Bee'] }],
  ['another prefix', '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><title>no</title><a:title>T</a:title></a:entry></a:feed>', { title: 'T' }],
  ['Dublin Core beside', atom('<dc:title xmlns:dc="http://purl.org/dc/elements/1.1/">no</dc:title><title>T</title>'), { title: 'T' }],
  ['0.3: a title', old('<title>a &amp;lt; b</title>'), { title: 'a &lt; b' }],
  ['0.3: escaped HTML', old('<title type="text/html" mode="escaped">a &lt;b&gt;b&lt;/b&gt; &amp;amp;</title>'), { title: 'a b &' }],
  ['0.3: elements', old('<title type="application/xhtml+xml" mode="xml">a <b>b</b></title>'), { title: 'a b' }],
  ['0.3: base64', old('<title type="text/html" mode="base64">PHA+SGlzdG9yeSBvZiB0aGUgJmx0O2JsaW5rJmd0OyB0YWc8L3A+</title>'), { title: 'History of the <blink> tag' }],
  ['0.3: base64 of any bytes', old('<title type="application/octet-stream" mode="base64">\nRXhhbXBsZSA8\nYj5BdG9tPC9iPg==\n</title>'), { title: 'Example Atom' }],
  ['0.3: base64 that is none', old('<title mode="base64">!!!</title>'), { title: '' }],
  ['0.3: dates', old('<issued>2004-01-01T00:00:00Z</issued><modified>2004-02-01</modified><created>2003-01-01</created>'), { published: '2004-01-01T00:00:00Z', updated: '2004-02-01' }],
  ['0.3: only created', old('<created>2003-01-01</created>'), { published: '2003-01-01', updated: null }],
  ['0.3: content', old('<content type="application/xhtml+xml" mode="xml"><div>a</div></content>'), { summary: 'a' }],
  ['0.3: multipart content', old('<content type="multipart/alternative"><content type="text/plain">a</content></content>'), { summary: 'a' }],
]; // prettier-ignore

describe('Atom entries', () => {
  for (const [name, xml, expected] of ENTRIES) {
    it(`reads ${name}`, () => {
      const feed = readFeed(xml);
      expect(feed.format).to.equal('atom');
      expect(feed.problems).to.deep.equal([]);
      for (const [key, value] of Object.entries(expected))
        expect(feed.entries[0]![key as keyof Post], key).to.deep.equal(value);
    });
  }

  it('reads the feed itself, and starts relative addresses at the answer', () => {
    expect(readFeed(atom(''))).to.include({ title: 'Feed', url: 'https://org.example/blog/' });
    const xml = '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="b/"><entry><link href="1"/></entry></feed>';
    expect(readFeed(xml, { url: 'https://org.example/a/feed' }).entries[0]!.url).to.equal('https://org.example/a/b/1');
  });
});
