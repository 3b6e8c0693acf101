import { describe, expect, it } from '../helpers/node.js';
import { readFeed } from '../../src/feed/read.js';
import type { Post } from '../../src/documents/post.js';

/** One item in RSS 2.0 with the modules that feeds have. */
const rss = (item: string, channel = ''): string =>
  `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"
    xmlns:media="http://search.yahoo.com/mrss/" xmlns:itunes="http://www.itunes.com/DTDs/PodCast-1.0.dtd"
    xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>Channel</title><link>https://org.example/</link>${channel}
    <item>${item}</item></channel></rss>`;

const ITEMS: readonly (readonly [name: string, item: string, expected: Partial<Post>])[] = [
  ['a title', '<title>Item 1</title>', { title: 'Item 1' }],
  ['no title', '<description>x</description>', { title: '' }],
  ['a title with signs', '<title>2 &lt; 1 &amp; 3 &gt; 2</title>', { title: '2 < 1 & 3 > 2' }],
  ['a title with an apostrophe', '<title>Mark&apos;s &#39;title&#x27;</title>', { title: "Mark's 'title'" }],
  ['a title in CDATA', '<title><![CDATA[R&D <3 you]]></title>', { title: 'R&D <3 you' }],
  ['a title encoded twice', '<title>Fish &amp;amp; chips &amp;#8217;24</title>', { title: 'Fish & chips ’24' }],
  ['a title with tags', '<title>&lt;b&gt;New&lt;/b&gt; study</title>', { title: 'New study' }],
  ['a title about a tag', '<title>History of the &lt;blink&gt; tag</title>', { title: 'History of the <blink> tag' }],
  ['a title with live elements', '<title>A <em>new</em> study</title>', { title: 'A new study' }],
  ['a title with a handler', '<title>&lt;img src=x onerror=alert(1)&gt;Hi</title>', { title: 'Hi' }],
  ['entities that XML lacks', '<title>Caf&eacute;&nbsp;&hellip; &rsquo;n&EACUTE;</title>', { title: 'Café\u00a0… ’né' }],
  ['an ampersand on its own', '<title>AT&T & co, &unknown; &;</title>', { title: 'AT&T & co, &unknown; &;' }],
  ['references to windows-1252', '<title>&#145;q&#146; &#x96;</title>', { title: '‘q’ –' }],
  ['impossible references', '<title>a&#0;b&#xD800;c&#99999999;</title>', { title: 'a\ufffdb\ufffdc\ufffd' }],
  ['control characters', '<title>a\u0000b\u0007c</title>', { title: 'abc' }],
  ['a comment in a title', '<title>a<!-- b -->c</title>', { title: 'ac' }],
  ['the title of another vocabulary first', '<media:title>no</media:title><title>yes</title>', { title: 'yes' }],
  ['a title of Dublin Core', '<dc:title>yes</dc:title>', { title: 'yes' }],
  ['an Atom title beside', '<atom:title>no</atom:title><title>yes</title>', { title: 'yes' }],
  ['a description', '<description>Plain &amp; simple</description>', { summary: 'Plain & simple' }],
  ['HTML, escaped', '<description>&lt;p&gt;One&lt;/p&gt;&lt;p&gt;t&lt;b&gt;w&lt;/b&gt;o &amp;amp; 3&lt;/p&gt;</description>', { summary: 'One two & 3' }],
  ['HTML in CDATA', '<description><![CDATA[<p>1 &lt; 2</p>]]></description>', { summary: '1 < 2' }],
  ['HTML as elements', '<description><p>One<br/>two</p></description>', { summary: 'One two' }],
  ['two CDATA sections', '<description><![CDATA[<b>a</]]><![CDATA[b>c]]></description>', { summary: 'ac' }],
  ['scripts and styles', '<description><![CDATA[a<script>alert("<b>")</script><style>p{}</style>b]]></description>', { summary: 'ab' }],
  ['a script that never ends', '<description><![CDATA[a<script>alert(1)]]></description>', { summary: 'a' }],
  ['description and summary', '<description>long</description><summary>short</summary>', { summary: 'short' }],
  ['description and content', '<content:encoded>long</content:encoded><description>short</description>', { summary: 'short' }],
  ['an empty description', '<description/><content:encoded><![CDATA[<p>long</p>]]></content:encoded>', { summary: 'long' }],
  ['an XHTML body', '<body xmlns="http://www.w3.org/1999/xhtml"><p>Body <b>x</b></p></body>', { summary: 'Body x' }],
  ['an automatic excerpt', '<description>Words and words [&amp;#8230;]</description>', { summary: 'Words and words…' }],
  ['a "more" link', '<description><![CDATA[Words&hellip; <a class="more-link" href="/x">Read <span>more</span></a>]]></description>', { summary: 'Words…' }],
  ["WordPress's footer", '<description><![CDATA[<p>Words.</p><p>The post <a href="x">T</a> appeared first on <a href="y">S</a>.</p>]]></description>', { summary: 'Words.' }],
  ['an emoji as an image', '<description><![CDATA[Hi <img class="wp-smiley" alt="🙂" src="https://s.example/1.png">]]></description>', { summary: 'Hi 🙂', image: null }],
  ['a summary of iTunes', '<itunes:summary>it</itunes:summary>', { summary: 'it' }],
  ['a link', '<link> https://org.example/1 </link>', { url: 'https://org.example/1' }],
  ['a link as written', '<link>http://example.com</link>', { url: 'http://example.com' }],
  ['a relative link', '<link>/1?a=1&amp;b=2</link>', { url: 'https://org.example/1?a=1&b=2' }],
  ['a link below xml:base', '<link xml:base="https://other.example/a/">b</link>', { url: 'https://other.example/a/b' }],
  ['a link in an attribute', '<link href="https://org.example/2"/>', { url: 'https://org.example/2' }],
  ['an Atom link to the feed', '<atom:link rel="self" href="https://org.example/feed"/><link>https://org.example/1</link>', { url: 'https://org.example/1' }],
  ['a script as a link', '<link>javascript:alert(1)</link>', { url: null }],
  ['data as a link', '<link>data:text/html,x</link><guid>https://org.example/1</guid>', { url: 'https://org.example/1' }],
  ['a name and password in a link', '<link>https://a:b@org.example/</link>', { url: 'https://org.example/' }],
  ['a guid', '<guid isPermaLink="false">tag:1</guid><link>https://org.example/1</link>', { id: 'tag:1', url: 'https://org.example/1' }],
  ['a guid as the link', '<guid>https://org.example/1</guid>', { id: 'https://org.example/1', url: 'https://org.example/1' }],
  ['a guid that is no link', '<guid isPermaLink="false">https://org.example/1</guid>', { id: 'https://org.example/1', url: null }],
  ['no guid', '<link>https://org.example/1</link>', { id: 'https://org.example/1' }],
  ['pubDate', '<pubDate>Thu, 01 Jan 2004 19:48:21 EST</pubDate>', { published: '2004-01-02T00:48:21Z', updated: null }],
  ['dc:date', '<dc:date>2004-01-01T10:00+01:00</dc:date>', { published: '2004-01-01T09:00:00Z', updated: '2004-01-01T09:00:00Z' }],
  ['only updated', '<atom:updated>2004-01-01T10:00:00Z</atom:updated>', { published: '2004-01-01T10:00:00Z', updated: '2004-01-01T10:00:00Z' }],
  ['a bad date', '<pubDate>soon</pubDate>', { published: null }],
  ['a bad date and a good one', '<pubDate>soon</pubDate><dc:date>2004-01-01</dc:date>', { published: '2004-01-01' }],
  ['an author', '<author>me@org.example (Me Myself)</author>', { authors: ['Me Myself'] }],
  ['an author, the other way', '<author>Me Myself &lt;me@org.example&gt;</author>', { authors: ['Me Myself'] }],
  ['an address alone', '<author>me@org.example</author>', { authors: ['me@org.example'] }],
  ['a name beside an address', '<author>me@org.example</author><dc:creator>Me</dc:creator>', { authors: ['Me'] }],
  ['two creators', '<dc:creator>A</dc:creator><dc:creator>B</dc:creator><dc:creator>A</dc:creator>', { authors: ['A', 'B'] }],
  ['categories', '<category domain="x">A &amp;amp; B</category><category><![CDATA[C]]></category><dc:subject>D</dc:subject>', { categories: ['A & B', 'C', 'D'] }],
  ['categories of iTunes', '<itunes:category text="E"/><itunes:keywords>f, g</itunes:keywords>', { categories: ['E', 'f', 'g'] }],
  ['an enclosed image', '<enclosure url="https://org.example/a.jpg" type="image/jpeg" length="1"/>', { image: { url: 'https://org.example/a.jpg' } }],
  ['an enclosed sound', '<enclosure url="https://org.example/a.mp3" type="audio/mpeg"/>', { image: null }],
  ['media:content', '<media:content url="/a.jpg" medium="image" width="300" height="200"/>', { image: { url: 'https://org.example/a.jpg', width: 300, height: 200 } }],
  ['media:thumbnail in a group', '<media:group><media:content url="a.mp4" type="video/mp4"/><media:thumbnail url="/t.jpg"/></media:group>', { image: { url: 'https://org.example/t.jpg' } }],
  ['media:thumbnail inside media:content', '<media:content url="a.mp4" type="video/mp4"><media:thumbnail url="/t.jpg"/><media:title>no</media:title></media:content><title>t</title>', { title: 't', image: { url: 'https://org.example/t.jpg' } }],
  ['an image in the content', '<description><![CDATA[<img width="1" height="1" src="https://s.example/pixel"><img src="/a.png?a=1&amp;b=2" alt="A &amp; B" width=40 height=30>]]></description>', { image: { url: 'https://org.example/a.png?a=1&b=2', width: 40, height: 30, alt: 'A & B' } }],
  ['a script as an image', '<enclosure url="javascript:alert(1)" type="image/png"/>', { image: null }],
  ['another case', '<TITLE>T</TITLE><Link>https://org.example/1</LINK><PUBDATE>2004-01-01</pubDate>', { title: 'T', url: 'https://org.example/1', published: '2004-01-01' }],
  ['a lost end tag', '<title>T<link>https://org.example/1</link><description>D', { title: 'T', url: 'https://org.example/1', summary: 'D' }],
  ['a lost quotation mark', '<enclosure url="https://org.example/a.jpg type="image/jpeg"/><title>T</title>', { title: 'T' }],
  ['unknown vocabularies', '<x:title xmlns:x="urn:x">no</x:title><y:link>no</y:link><title>T</title>', { title: 'T', url: null }],
  ['elements of other things', '<source url="u"><title>no</title><link>https://no.example</link></source><title>T</title>', { title: 'T', url: null }],
]; // prettier-ignore

describe('RSS items', () => {
  for (const [name, item, expected] of ITEMS) {
    it(`reads ${name}`, () => {
      const { entries } = readFeed(rss(item), { excerpts: true });
      expect(entries.length).to.equal(1);
      for (const [key, value] of Object.entries(expected))
        expect(entries[0]![key as keyof Post], key).to.deep.equal(value);
    });
  }
});

const item = '<item><title>T</title><link>https://org.example/1</link></item>';
const FEEDS: readonly (readonly [name: string, xml: string, title?: string])[] = [
  ['RSS 0.91 with its document type', `<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd"><rss version="0.91"><channel><title>C</title><image><title>no</title><url>u</url></image>${item}</channel></rss>`],
  ['RSS 0.90', `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/"><channel><title>C</title></channel>${item}</rdf:RDF>`],
  ['RSS 1.0', `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="x"><title>C</title><items><rdf:Seq><rdf:li resource="y"/></rdf:Seq></items></channel><image><title>no</title></image>${item}<textinput><title>no</title></textinput></rdf:RDF>`],
  ['RSS 1.0 with its own prefix', `<RDF xmlns="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:r="http://purl.org/rss/1.0/"><r:channel><r:title>C</r:title></r:channel><r:item><title>no</title><r:title>T</r:title><r:link>https://org.example/1</r:link></r:item></RDF>`],
  ['RSS 2.0 in a namespace', `<rss xmlns="http://backend.userland.com/rss2" xmlns:x="urn:x"><channel><x:title>no</x:title><title>C</title>${item}</channel></rss>`],
  ['RSS in a namespace that nobody knows', `<rss xmlns="http://www.example.org/unheard-of"><channel><title>C</title>${item}</channel></rss>`],
  ['prefixes that nobody declared', `<rss><channel><title>C</title><item><dc:title>T</dc:title><atom:link href="https://org.example/1"/></item></channel></rss>`],
  ['a file that breaks off', `<rss><channel><title>C</title>${item}<item><title>Half a ti`],
  ['noise before the feed', `<br />\n<b>Warning</b>: x in <b>y</b>\n\n<?xml version="1.0"?><rss><channel><title>C</title>${item}</channel></rss>`],
  ['items that are never closed', `<rss><channel><title>C</title><item><title>T</title><link>https://org.example/1</link><item><title>2</title></channel></rss>`],
  ['crossed tags', `<rss><channel><title>C</title><item><title>T</title><link>https://org.example/1</link></channel></item></rss>`],
  ['items without a channel', item, ''],
  ['entities of its own', `<!DOCTYPE rss [<!ENTITY org "T"><!ENTITY bad SYSTEM "file:///etc/passwd">]><rss><channel><title>C</title><item><title>&org;</title><link>https://org.example/1</link><description>&bad;</description></item></channel></rss>`],
  ['a style sheet and comments', `<?xml-stylesheet href="x"?><!-- <rss> --><rss><channel><!-- <item> --><title>C</title>${item}</channel></rss><!-- x -->`],
  ['CDF', `<CHANNEL HREF="https://org.example/"><TITLE>C</TITLE><ITEM HREF="https://org.example/1" LASTMOD="2002-11-12T21:18"><TITLE>T</TITLE></ITEM></CHANNEL>`],
]; // prettier-ignore

describe('RSS feeds', () => {
  for (const [name, xml, title = 'C'] of FEEDS) {
    it(`reads ${name}`, () => {
      const feed = readFeed(xml);
      expect(feed.title).to.equal(title);
      expect(feed.entries[0]).to.include({ title: 'T', url: 'https://org.example/1' });
    });
  }

  it('trusts publishers whose titles are known to be plain text', () => {
    for (const generator of ['https://wordpress.org/?v=6.7', 'Ghost 5.130']) {
      const [post] = readFeed(
        rss('<title><![CDATA[Why &amp; how to use <b>x</b>]]></title>', `<generator>${generator}</generator>`),
      ).entries;
      expect(post!.title).to.equal('Why &amp; how to use <b>x</b>');
    }
  });

  it('says what it could not read, and where', () => {
    const { problems } = readFeed(rss('<title>x</title></item><item><link>mailto:a@b</link><pubDate>soon</pubDate>'));
    expect(problems.map(({ code, path }) => [code, path])).to.deep.equal([
      ['bad-date', 'entries[1].published'],
      ['bad-url', 'entries[1].url'],
    ]);
    expect(readFeed('<rss><channel><item><title>x').problems[0]!.code).to.equal('truncated');
  });

  it('takes half a date or half an address for none', () => {
    expect(readFeed('<rss><channel><item><link>https://org.exa').entries[0]!.url).to.equal(null);
  });

  it('tells a page, an empty answer and nonsense from a feed', () => {
    const code = (text: string): string => readFeed(text, { contentType: 'application/rss+xml' }).problems[0]!.code;
    expect(code('<!doctype html><html><head><title>Not found</title></head></html>')).to.equal('html');
    const html = (link: string) =>
      readFeed(`<!DOCTYPE HTML><HTML>${link}`, { url: 'https://o.example/' }).problems[0]!.message;
    const said = 'The answer is a web page, not a feed.';
    expect(html('')).to.equal(said);
    expect(html('<link rel="alternate" type="application/atom+xml" href="feed">')).to.equal(
      `${said} It links to this one: https://o.example/feed`,
    );
    expect(code('  \n')).to.equal('empty');
    expect(readFeed('hello').problems).to.deep.equal([
      { code: 'not-a-feed', message: 'The answer is no feed that is known here.' },
    ]);
    expect(code('hello')).to.equal('not-a-feed');
    expect(code('<x><title>y</title></x>')).to.equal('not-a-feed');
    expect(readFeed('<rss version="2.0"><channel><title>C</title></channel></rss>').problems).to.deep.equal([]);
  });
});
