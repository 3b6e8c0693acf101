/**
 * Feeds as they are found, and what a reader should get from the first entry of each. Not from any corpus: each is written
 * for one habit of publishers, or one fault. `npm run bench:feed` counts how many expectations are met.
 */
import type { Post } from '../../src/documents/post.js';

export interface FeedCase {
  readonly name: string;
  readonly text: string;
  /** Of the first entry. */
  readonly entry?: Partial<Post>;
  readonly title?: string;
  readonly site?: string | null;
  /** How many entries there are. */
  readonly count?: number;
}

const DC = 'xmlns:dc="http://purl.org/dc/elements/1.1/"';
const RDF = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"';
const MEDIA = 'xmlns:media="http://search.yahoo.com/mrss/"';
const ITUNES = 'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"';
const ATOM = 'xmlns="http://www.w3.org/2005/Atom"';
const rss = (item: string, declarations = ''): string =>
  `<?xml version="1.0"?><rss version="2.0" ${declarations}><channel><title>C</title><link>https://o.example/</link><item>${item}</item></channel></rss>`;
const atom = (entry: string, declarations = ''): string =>
  `<?xml version="1.0"?><feed ${ATOM} ${declarations}><title>C</title><entry>${entry}</entry></feed>`;
const html = (markup: string): string =>
  rss(`<description>${markup.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</description>`);

type Row = readonly [
  name: string,
  text: string,
  entry: Partial<Post>,
  more?: Omit<FeedCase, 'name' | 'text' | 'entry'>,
];

/** What markup in a description says to a person. */
const MARKUP: readonly Row[] = (
  [
    ['a frame’s stand-in', 'safe<iframe src="https://x.example"> <b>words</b></iframe>', 'safe words'],
    ['an object that is never closed', 'safe<object classid="x"> <b>words</b>', 'safe words'],
    ['an applet', 'safe<applet code="x">no</applet> <b>words</b>', 'safe words'],
    ['an embedded file', 'safe<embed src="x"> words', 'safe words'],
    ['frames', 'safe<frameset rows="*"><frame src="x"></frameset> words', 'safe words'],
    ['words for readers without scripts', 'safe<noscript> words</noscript>', 'safe words'],
    ['a refresh', 'safe<meta http-equiv="refresh" content="0;url=x"> words', 'safe words'],
    ['a style sheet', 'safe<link rel="stylesheet" href="x"><style>p { color: red }</style> words', 'safe words'],
    ['a script in capitals', 'safe<SCRIPT>no()</SCRIPT> words', 'safe words'],
    ['a script in a script', 'safe<script>"<script>"</script> words', 'safe words'],
    ['a script with attributes', 'safe<script type="text/x" src=x>no</script > words', 'safe words'],
    ['a handler', '<a href="x" onclick="no()">safe</a> words', 'safe words'],
    ['a comment', 'safe<!-- <b>no</b> --> words', 'safe words'],
    ['a comment that is never closed', 'safe words<!-- no', 'safe words'],
    ['a declaration', '<!DOCTYPE html>safe words', 'safe words'],
    ['a processing instruction', 'safe<?php no ?> words', 'safe words'],
    ['a processing instruction of Word', '<?xml:namespace prefix = o />safe words', 'safe words'],
    ['tags of Word', '<o:p>safe</o:p> <st1:place w:st="on">words</st1:place>', 'safe words'],
    ['a tag within a tag', '<<b>b>safe words', '<b>safe words'],
    ['a lone bracket', '1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
    ['a heart', 'we <3 you', 'we <3 you'],
    ['an attribute with a bracket', '<a title="a > b" href="x">safe</a>', 'safe'],
    ['an attribute without quotation marks', '<a href=x>safe</a>', 'safe'],
    ['a tag that is cut off', 'safe <a href="htt', 'safe'],
    ['paragraphs', '<p>one</p><p>two</p>', 'one two'],
    ['line breaks', 'one<br>two<br/>three<BR />four', 'one two three four'],
    ['a list', '<ul><li>one<li>two</ul>', 'one two'],
    ['a table', '<table><tr><td>one</td><td>two</td></tr></table>', 'one two'],
    ['a heading', '<h2>one</h2>two', 'one two'],
    ['a caption', '<figure><img src="x"><figcaption>one</figcaption></figure>two', 'one two'],
    ['words in pieces', 'w<b>o</b>rd<sup>2</sup>', 'word2'],
    ['words with a break to take', 'super<wbr>cali', 'supercali'],
    ['a picture with words', '<img src="x" alt="no">safe', 'safe'],
    ['references by name', 'caf&eacute; &mdash; &ldquo;q&rdquo; &euro;5 &hellip;', 'café — “q” €5 …'],
    ['references of HTML 5', '&lpar;a&rpar; &num;1 &plus; b&colon; c&period;', '(a) #1 + b: c.'],
    ['references in capitals', '&COPY; &AMP; &LT;b&GT;', '© & <b>'],
    ['references without a semicolon', '&copy 2004, caf&eacute au lait, AT&ampT', '© 2004, café au lait, AT&ampT'],
    ['an address with a parameter that looks like one', 'x?a=1&copy=2&lt=3', 'x?a=1&copy=2&lt=3'],
    ['references by number', '&#233; &#xE9; &#XE9; &#8217; &#39;', "é é é ’ '"],
    ['numbers of windows-1252', '&#145;a&#146; &#x97; &#128;', '‘a’ — €'],
    ['numbers without a semicolon', '&#233 &#xe9', 'é é'],
    ['numbers that are none', '&#; &#x; &#xg;', '&#; &#x; &#xg;'],
    ['a reference to a reference', '&amp;amp; &amp;lt;', '&amp; &lt;'],
    ['no-break spaces', 'a&nbsp;b', 'a\u00a0b'],
    ['white space', ' a \n\t b ', 'a b'],
    ['a soft hyphen', 'a&shy;b', 'a\u00adb'],
    ['right-to-left words', '<p dir="rtl">שלום <b>עולם</b></p>', 'שלום עולם'],
    ['an emoji', '👩‍👧 &#128105;&#8205;&#128103;', '👩‍👧 👩‍👧'],
    ['half an emoji', '&#55357;', '\ufffd'],
    ['a drawing', 'a<svg><title>no</title><text>no</text></svg>b', 'ab'],
    ['a drawing that is never closed', 'a<svg> b', 'a b'],
    ['a word with the class of a smiley', 'a<span class="emoji" alt="no">b</span>', 'ab'],
    ['a film', 'a<video src="x">Your browser shows no films.</video>b', 'ab'],
    ['a template', 'a<template><p>no</p></template>b', 'ab'],
    ['a form', '<form><label>one <input value="no"></label><button>two</button></form>', 'one two'],
    ['a CDATA section in HTML', 'a<![CDATA[b]]>c', 'abc'],
    ['two brackets', 'a[b[0]]>c', 'a[b[0]]>c'],
    ['conditional comments', 'a<!--[if mso]><p>no</p><![endif]-->b', 'ab'],
  ] as const
).flatMap(([name, markup, says]): Row[] => [
  [`${name}, escaped`, html(markup), { summary: says }],
  [
    `${name}, in Atom`,
    atom(`<content type="html">${markup.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</content>`),
    { summary: says },
  ],
]);

const VOCABULARIES: readonly Row[] = [
  ...[
    '', 'http://backend.userland.com/rss2', 'http://blogs.law.harvard.edu/tech/rss', 'http://purl.org/rss/1.0/', 'http://my.netscape.com/rdf/simple/0.9/',
    'http://channel.netscape.com/rdf/simple/0.9/', 'http://purl.org/net/rss1.1#', 'http://example.org/unheard-of#',
  ].map((uri): Row => [`RSS in the namespace ${uri || 'none'}`, `<rss xmlns="${uri}"><channel><title>C</title><item><title>T</title></item></channel></rss>`, { title: 'T' }, { title: 'C', count: 1 }]),
  ...['http://www.w3.org/2005/Atom', 'http://purl.org/atom/ns#', 'http://purl.org/pie/', 'http://example.com/newformat#', 'http://purl.org/echo/'].map(
    (uri): Row => [`Atom in the namespace ${uri}`, `<feed xmlns="${uri}"><title>C</title><entry><title>T</title><id>1</id></entry></feed>`, { title: 'T', id: '1' }, { title: 'C' }],
  ),
  ['RSS with a prefix', '<r:rss xmlns:r="http://backend.userland.com/rss2"><r:channel><r:title>C</r:title><r:item><r:title>T</r:title></r:item></r:channel></r:rss>', { title: 'T' }, { title: 'C' }],
  ['prefixes changed about', `<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:x="http://purl.org/rss/1.0/" xmlns:t="http://purl.org/dc/elements/1.1/" xmlns="http://e.example/"><x:channel r:about="https://o.example/"><x:title>C</x:title><title>no</title></x:channel><x:item r:about="https://o.example/1"><title>no</title><x:title>T</x:title><t:date>2003-12-31</t:date><t:creator>A</t:creator></x:item></r:RDF>`, { title: 'T', id: 'https://o.example/1', url: 'https://o.example/1', published: '2003-12-31', authors: ['A'] }, { title: 'C', site: 'https://o.example/' }],
  ['prefixes declared on the element', '<rss><channel><item><x:creator xmlns:x="http://purl.org/dc/elements/1.1/">A</x:creator></item></channel></rss>', { authors: ['A'] }],
  ['a prefix declared anew', `<rss xmlns:dc="http://e.example/"><channel><item><dc:creator>no</dc:creator><dc:creator ${DC}>A</dc:creator></item></channel></rss>`, { authors: ['A'] }],
  ['prefixes never declared', '<rss><channel><item><dc:creator>A</dc:creator><content:encoded>&lt;p>x&lt;/p></content:encoded><foo:title>no</foo:title></item></channel></rss>', { authors: ['A'], summary: 'x', title: '' }],
  ['Dublin Core alone', rss('<dc:title>T</dc:title><dc:description>D</dc:description><dc:identifier>i</dc:identifier><dc:subject>S</dc:subject><dc:date>2004-01-01</dc:date>', DC), { title: 'T', summary: 'D', id: 'i', categories: ['S'], published: '2004-01-01' }],
  ['terms of Dublin Core', rss('<q:issued>2004-01-01</q:issued><q:modified>2004-02-01</q:modified><q:created>2003-01-01</q:created>', 'xmlns:q="http://purl.org/dc/terms/"'), { published: '2004-01-01', updated: '2004-02-01' }],
  ['titles of pictures, files and sources beside it', rss('<media:content url="a.mp4"><media:title>no</media:title></media:content><source url="x">no</source><title>T</title><image><title>no</title></image>', MEDIA), { title: 'T' }],
  ['the channel’s picture before its title', '<rss><channel><image><title>no</title><url>https://o.example/i.png</url><link>https://no.example/</link></image><title>C</title><link>https://o.example/</link><item><title>T</title></item></channel></rss>', { title: 'T', image: null }, { title: 'C', site: 'https://o.example/' }],
  ['a search box', '<rss><channel><title>C</title><textInput><title>no</title><link>https://no.example/</link><name>no</name></textInput><link>https://o.example/</link></channel></rss>', {}, { title: 'C', site: 'https://o.example/', count: 0 }],
  ['RDF with its parts beside each other', `<rdf:RDF ${RDF} xmlns="http://purl.org/rss/1.0/"><channel rdf:about="https://o.example/"><title>C</title><link>https://o.example/</link><items><rdf:Seq><rdf:li resource="https://o.example/1"/></rdf:Seq></items></channel><image><title>no</title><link>https://no.example/</link></image><textinput><title>no</title></textinput><item rdf:about="https://o.example/1"><title>T</title><link>https://o.example/1</link><description>D</description></item></rdf:RDF>`, { id: 'https://o.example/1', title: 'T', url: 'https://o.example/1', summary: 'D' }, { title: 'C', site: 'https://o.example/', count: 1 }],
  ['a link of RDF', rss('<link rdf:resource="https://o.example/1"/>', RDF), { url: 'https://o.example/1' }],
  ['RSS 0.90', `<rdf:RDF ${RDF} xmlns="http://my.netscape.com/rdf/simple/0.9/"><channel><title>C</title><link>https://o.example/</link></channel><item><title>T</title><link>https://o.example/1</link></item></rdf:RDF>`, { title: 'T', url: 'https://o.example/1' }, { title: 'C', count: 1 }],
  ['RDF in a namespace that nobody knows', `<rdf:RDF ${RDF} xmlns="http://example.org/unheard-of#"><channel><title>C</title></channel><item><title>T</title></item></rdf:RDF>`, { title: 'T' }, { title: 'C', count: 1 }],
  ['RSS 1.1', `<Channel xmlns="http://purl.org/net/rss1.1#" ${RDF} rdf:about="https://o.example/"><title>C</title><items rdf:parseType="Collection"><item rdf:about="https://o.example/1"><title>T</title></item></items></Channel>`, { title: 'T', url: 'https://o.example/1' }, { title: 'C', count: 1 }],
  ['RSS 0.91 in capitals', '<RSS VERSION="0.91"><CHANNEL><TITLE>C</TITLE><ITEM><TITLE>T</TITLE><LINK>https://o.example/1</LINK><PUBDATE>Thu, 01 Jan 2004 19:48:21 GMT</PUBDATE></ITEM></CHANNEL></RSS>', { title: 'T', url: 'https://o.example/1', published: '2004-01-01T19:48:21Z' }, { title: 'C' }],
  ['a channel of the Channel Definition Format', '<CHANNEL HREF="https://o.example/"><TITLE>C</TITLE><ABSTRACT>no</ABSTRACT><ITEM HREF="https://o.example/1" LASTMOD="2000-11-05T14:14:34"><TITLE>T</TITLE><ABSTRACT>A</ABSTRACT></ITEM></CHANNEL>', { title: 'T', url: 'https://o.example/1', summary: 'A', updated: '2000-11-05T14:14:34Z' }, { title: 'C', site: 'https://o.example/' }],
  ['an entry that is empty, before the title of the feed', `<feed ${ATOM}><entry/><title>C</title><entry><title>T</title></entry></feed>`, { title: '' }, { title: 'C', count: 2 }],
  ['namespaces in other cases', `<feed xmlns="http://www.w3.org/2005/ATOM" xmlns:a="http://PURL.org/DC/elements/1.1/" xmlns:b="http://search.yahoo.com/MRSS/" xmlns:c="http://www.w3.org/1999/XHTML"><title>C</title><entry><a:title>T</a:title><c:div>D</c:div><b:thumbnail url="https://o.example/a.jpg"/></entry></feed>`, { title: 'T', summary: 'D', image: { url: 'https://o.example/a.jpg' } }, { title: 'C' }],
  ['namespaces of RSS in other cases', `<a:rdf xmlns:a="http://www.w3.org/1999/02/22-RDF-Syntax-ns#" xmlns="http://PURL.org/RSS/1.0/" xmlns:b="http://PURL.org/RSS/1.0/Modules/Content/" xmlns:c="http://www.itunes.com/DTDs/Podcast-1.0.dtd"><item a:about="https://o.example/1"><title>T</title><b:encoded>D</b:encoded><c:author>A</c:author></item></a:rdf>`, { title: 'T', id: 'https://o.example/1', summary: 'D', authors: ['A'] }],
  ['an entry on its own', `<entry ${ATOM}><title>T</title></entry>`, { title: 'T' }, { count: 1 }],
  ['items outside the channel', '<rss version="0.92"><channel><title>C</title></channel><item><title>T</title></item></rss>', { title: 'T' }, { title: 'C', count: 1 }],
  ['a channel without rss', '<channel><title>C</title><item><title>T</title></item></channel>', { title: 'T' }, { title: 'C' }],
  ['XHTML in its own namespace', rss('<x:body xmlns:x="http://www.w3.org/1999/xhtml"><x:p>one</x:p><x:p>two</x:p></x:body>'), { summary: 'one two' }],
  ['the whole item', rss('<fullitem>words</fullitem>'), { summary: 'words' }],
  ['names in other cases', '<rss><Channel><Item><Title>T</Title><pubdate>2004-01-01</pubdate><GUID isPermalink="false">g</GUID></Item></Channel></rss>', { title: 'T', published: '2004-01-01', id: 'g' }],
]; // prettier-ignore

/** As the software of publishers writes it. */
const PUBLISHERS: readonly Row[] = [
  ['WordPress', rss('<title>A &#038; B &#8211; C</title><link>https://o.example/?p=1</link><comments>https://o.example/?p=1#c</comments><dc:creator><![CDATA[Ann]]></dc:creator><pubDate>Mon, 05 Jan 2026 10:00:00 +0000</pubDate><category><![CDATA[Research & data]]></category><guid isPermaLink="false">https://o.example/?p=1</guid><description><![CDATA[<p>Words &#8220;q&#8221; [&#8230;]</p>\n<p>The post <a href="x">A</a> appeared first on <a href="y">C</a>.</p>]]></description><content:encoded><![CDATA[<figure><img src="https://o.example/a.jpg" width="300" height="200" alt="x"></figure>]]></content:encoded>', `${DC} xmlns:content="http://purl.org/rss/1.0/modules/content/"`), { title: 'A & B – C', url: 'https://o.example/?p=1', id: 'https://o.example/?p=1', authors: ['Ann'], categories: ['Research & data'], published: '2026-01-05T10:00:00Z', summary: 'Words “q” […] The post A appeared first on C.', image: { url: 'https://o.example/a.jpg', width: 300, height: 200, alt: 'x' } }],
  ['Blogger', atom(`<id>tag:blogger.com,1999:blog-1.post-2</id><published>2026-01-05T03:00:00.000-08:00</published><updated>2026-01-06T03:00:00.001-08:00</updated><category scheme="http://www.blogger.com/atom/ns#" term="news"/><title type='text'>T</title><content type='html'>&lt;div&gt;one&lt;/div&gt;two</content><link rel='replies' type='application/atom+xml' href='https://o.example/feeds/2/comments/default'/><link rel='edit' href='https://www.blogger.com/feeds/1/posts/default/2'/><link rel='self' href='https://www.blogger.com/feeds/1/posts/default/2'/><link rel='alternate' type='text/html' href='https://o.example/2026/01/t.html' title='T'/><author><name>Ann</name><email>noreply@blogger.com</email></author><media:thumbnail ${MEDIA} url="https://o.example/s72-c/a.jpg" height="72" width="72"/>`), { id: 'tag:blogger.com,1999:blog-1.post-2', title: 'T', url: 'https://o.example/2026/01/t.html', published: '2026-01-05T11:00:00Z', updated: '2026-01-06T11:00:00.001Z', summary: 'one two', authors: ['Ann'], categories: ['news'], image: { url: 'https://o.example/s72-c/a.jpg', width: 72, height: 72 } }],
  ['Medium', rss('<title><![CDATA[A & B]]></title><link>https://medium.com/p/1?source=rss</link><guid isPermaLink="false">https://medium.com/p/1</guid><category><![CDATA[news]]></category><dc:creator><![CDATA[Ann]]></dc:creator><pubDate>Mon, 05 Jan 2026 10:00:00 GMT</pubDate><atom:updated>2026-01-06T00:00:00.000Z</atom:updated><content:encoded><![CDATA[<figure><img alt="" src="https://cdn.example/a.jpg" /></figure><p>Words</p>]]></content:encoded>', `${DC} xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom"`), { title: 'A & B', id: 'https://medium.com/p/1', url: 'https://medium.com/p/1?source=rss', updated: '2026-01-06T00:00:00Z', summary: 'Words', image: { url: 'https://cdn.example/a.jpg' } }],
  ['YouTube', atom('<id>yt:video:x</id><yt:videoId>x</yt:videoId><title>T</title><link rel="alternate" href="https://www.youtube.com/watch?v=x"/><author><name>N</name><uri>https://www.youtube.com/channel/1</uri></author><published>2026-01-05T10:00:00+00:00</published><updated>2026-01-06T10:00:00+00:00</updated><media:group><media:title>no</media:title><media:content url="https://www.youtube.com/v/x" type="application/x-shockwave-flash" width="640" height="390"/><media:thumbnail url="https://i.example/x.jpg" width="480" height="360"/><media:description>one\ntwo</media:description></media:group>', `${MEDIA} xmlns:yt="http://www.youtube.com/xml/schemas/2015"`), { title: 'T', url: 'https://www.youtube.com/watch?v=x', summary: 'one two', authors: ['N'], image: { url: 'https://i.example/x.jpg', width: 480, height: 360 } }],
  ['a podcast', rss('<title>T</title><itunes:title>no</itunes:title><itunes:author>Ann</itunes:author><itunes:subtitle>no</itunes:subtitle><itunes:summary>S</itunes:summary><itunes:image href="https://o.example/i.jpg"/><itunes:duration>10:00</itunes:duration><itunes:keywords>a, b</itunes:keywords><enclosure url="https://o.example/1.mp3" type="audio/mpeg" length="1"/><guid>https://o.example/1</guid><pubDate>Mon, 05 Jan 2026 05:00:00 EST</pubDate>', ITUNES), { title: 'T', summary: 'S', authors: ['Ann'], categories: ['a', 'b'], image: { url: 'https://o.example/i.jpg' }, url: 'https://o.example/1', published: '2026-01-05T10:00:00Z' }],
  ['Tumblr', rss('<title>Photo</title><description>&lt;img src="https://o.example/a.jpg"/>&lt;br/>&lt;br/>&lt;p>Words&lt;/p></description><link>https://o.example/post/1</link><guid>https://o.example/post/1</guid><pubDate>Mon, 05 Jan 2026 10:00:00 -0500</pubDate><category>a</category>'), { title: 'Photo', summary: 'Words', image: { url: 'https://o.example/a.jpg' }, published: '2026-01-05T15:00:00Z' }],
  ['Mastodon', rss('<guid isPermaLink="true">https://m.example/@a/1</guid><link>https://m.example/@a/1</link><pubDate>Mon, 05 Jan 2026 10:00:00 +0000</pubDate><description>&lt;p&gt;Words &lt;a href="x"&gt;#&lt;span&gt;tag&lt;/span&gt;&lt;/a&gt;&lt;/p&gt;</description><media:content url="https://m.example/a.png" type="image/png" medium="image"><media:rating>nonadult</media:rating><media:description type="plain">A chart</media:description></media:content><category>tag</category>', MEDIA), { title: '', summary: 'Words #tag', image: { url: 'https://m.example/a.png' }, categories: ['tag'] }],
  ['GitHub releases', atom('<id>tag:github.com,2008:Repository/1/v1.0</id><updated>2026-01-05T10:00:00Z</updated><link rel="alternate" type="text/html" href="https://github.com/o/p/releases/tag/v1.0"/><title>v1.0</title><content type="html">&lt;p>Fixes &lt;code>a &amp;amp; b&lt;/code>&lt;/p></content><author><name>ann</name></author><media:thumbnail height="30" width="30" url="https://a.example/1"/>', MEDIA), { title: 'v1.0', summary: 'Fixes a & b', url: 'https://github.com/o/p/releases/tag/v1.0', published: '2026-01-05T10:00:00Z' }],
  ['Reddit', atom('<author><name>/u/ann</name><uri>https://www.reddit.com/user/ann</uri></author><category term="news" label="r/news"/><content type="html">&lt;!-- SC_OFF --&gt;&lt;div class=&quot;md&quot;&gt;&lt;p&gt;Words&lt;/p&gt; &lt;/div&gt;&lt;!-- SC_ON --&gt;</content><id>t3_1</id><link href="https://www.reddit.com/r/news/1"/><updated>2026-01-05T10:00:00+00:00</updated><title>T</title>'), { summary: 'Words', authors: ['/u/ann'], id: 't3_1', url: 'https://www.reddit.com/r/news/1' }],
  ['a newspaper', rss('<title>T</title><description>Lead</description><link>https://n.example/1</link><guid isPermaLink="false">1</guid><media:content height="151" medium="image" url="https://n.example/1.jpg" width="151"/><media:credit>no</media:credit><media:description>no</media:description><dc:creator>By Ann</dc:creator>', `${MEDIA} ${DC}`), { summary: 'Lead', image: { url: 'https://n.example/1.jpg', width: 151, height: 151 }, authors: ['By Ann'] }],
  ['several pictures', rss('<media:group><media:content url="https://n.example/s.jpg" type="image/jpeg" width="140"/><media:content url="https://n.example/l.jpg" type="image/jpeg" width="460" height="276"/></media:group>', MEDIA), { image: { url: 'https://n.example/s.jpg' } }],
  ['Slashdot’s RDF', `<rdf:RDF ${RDF} xmlns="http://purl.org/rss/1.0/" ${DC} xmlns:slash="http://purl.org/rss/1.0/modules/slash/"><channel rdf:about="https://s.example/"><title>C</title><link>https://s.example/</link></channel><item rdf:about="https://s.example/1?utm=rss"><title>T</title><link>https://s.example/1?utm=rss</link><description>Words&lt;p>&lt;a href="x">Read more&lt;/a>&lt;/p></description><dc:creator>ann</dc:creator><dc:date>2026-01-05T10:00:00+00:00</dc:date><dc:subject>news</dc:subject><slash:department>no</slash:department></item></rdf:RDF>`, { summary: 'Words Read more', authors: ['ann'], categories: ['news'], published: '2026-01-05T10:00:00Z' }],
  ['Substack', rss('<title><![CDATA[T]]></title><description><![CDATA[Lead]]></description><link>https://s.example/p/t</link><guid isPermaLink="false">https://s.example/p/t</guid><dc:creator><![CDATA[Ann]]></dc:creator><enclosure url="https://s.example/a.jpeg" length="0" type="image/jpeg"/><content:encoded><![CDATA[<p>Long</p>]]></content:encoded>', `${DC} xmlns:content="http://purl.org/rss/1.0/modules/content/"`), { title: 'T', summary: 'Lead', image: { url: 'https://s.example/a.jpeg' } }],
  ['FeedBurner', rss('<title>T</title><link>https://feeds.example/~r/1</link><guid isPermaLink="false">https://o.example/1</guid><feedburner:origLink>https://o.example/1</feedburner:origLink>', 'xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0"'), { url: 'https://feeds.example/~r/1', id: 'https://o.example/1' }],
  ['old Movable Type', `<feed version="0.3" xmlns="http://purl.org/atom/ns#" ${DC}><title>C</title><entry><title>T</title><link rel="alternate" type="text/html" href="https://o.example/1.html"/><id>tag:1</id><issued>2004-01-05T10:00:00-08:00</issued><modified>2004-01-06T10:00:00Z</modified><created>2004-01-05T18:00:00Z</created><summary type="text/plain">S</summary><author><name>Ann</name></author><dc:subject>news</dc:subject><content type="text/html" mode="escaped" xml:lang="en" xml:base="https://o.example/">&lt;p>no&lt;/p></content></entry></feed>`, { title: 'T', published: '2004-01-05T18:00:00Z', updated: '2004-01-06T10:00:00Z', summary: 'S', authors: ['Ann'], categories: ['news'] }],
]; // prettier-ignore

/** What isn't as it should be, but plain enough. */
const FAULTS: readonly Row[] = [
  ['white space and words before the feed', `\n\n junk ${rss('<title>T</title>')}`, { title: 'T' }],
  ['a warning of PHP before the feed', `<br />\n<b>Warning</b>: x in <b>/y.php</b>\n${rss('<title>T</title>')}`, { title: 'T' }, { title: 'C' }],
  ['words after the feed', `${rss('<title>T</title>')}\n<!-- 0.1 s --><script>no()</script>`, { title: 'T' }],
  ['two feeds', rss('<title>T</title>') + rss('<title>U</title>'), { title: 'T' }],
  ['an item that is never closed', '<rss><channel><item><title>T</title><link>https://o.example/1</link><item><title>U</title></channel></rss>', { title: 'T', url: 'https://o.example/1' }, { count: 2 }],
  ['a title that is never closed', '<rss><channel><item><title>T<link>https://o.example/1</link></item></channel></rss>', { title: 'T', url: 'https://o.example/1' }],
  ['a date that is never closed', '<rss><channel><item><pubDate>2004-01-01<title>T</title></item></channel></rss>', { title: 'T', published: '2004-01-01' }],
  ['a date that ends with its item', '<rss><channel><item><title>T</title><pubDate>2004-01-01</item></channel></rss>', { title: 'T', published: '2004-01-01' }],
  ['a description that is never closed', '<rss><channel><item><title>T</title><description>D</item><item><title>U</title></item></channel></rss>', { title: 'T', summary: 'D' }, { count: 2 }],
  ['tags that cross', '<rss><channel><item><description><b><i>D</b></i></description><title>T</title></item></channel></rss>', { title: 'T', summary: 'D' }],
  ['an end tag too many in a title', rss('<title>a</b>c</title>'), { title: 'ac' }],
  ['an end tag too many', '<rss><channel><item></b><title>T</title></foo></item></channel></rss>', { title: 'T' }],
  ['attributes without quotation marks', '<feed xmlns=http://www.w3.org/2005/Atom><entry><title type=html>a &amp;amp; b</title><link href=https://o.example/1 rel=alternate></entry></feed>', { title: 'a & b', url: 'https://o.example/1' }],
  ['a quotation mark that is never closed', '<rss><channel><item><guid isPermaLink="false>g</guid><title>T</title></item></channel></rss>', { title: 'T' }],
  ['a quotation mark that is closed by another’s', rss('<guid isPermaLink="false>g</guid><title>T</title><enclosure url="https://o.example/a.jpg" type="image/png"/>'), { title: 'T' }],
  ['an attribute twice', '<rss><channel><item><guid isPermaLink="false" isPermaLink="true">g</guid></item></channel></rss>', { id: 'g' }],
  ['ampersands', rss('<title>AT&T & R&D &</title><link>https://o.example/?a=1&b=2</link>'), { title: 'AT&T & R&D &', url: 'https://o.example/?a=1&b=2' }],
  ['references that XML lacks', rss('<title>caf&eacute; &rsquo;24 &unheard;</title>'), { title: 'café ’24 &unheard;' }],
  ['brackets in a title', rss('<title>a < b > c</title>'), { title: 'a < b > c' }],
  ['control characters', rss('<title>a\u0000\u0001b\u001fc</title><description>d\u000be</description>'), { title: 'abc', summary: 'de' }],
  ['half a surrogate pair', rss('<title>a\ud83db</title>'), { title: 'ab' }],
  ['a processing instruction in a title', rss('<title>a<?php no ?>b</title>'), { title: 'ab' }],
  ['a comment in a title', rss('<title>a<!-- <no> -->b</title>'), { title: 'ab' }],
  ['comments and instructions in a title', rss('<title>a<!-- x -->b<!-- y -->c<?z?>d</title>'), { title: 'abcd' }],
  ['an item in a comment', '<rss><channel><!-- <item><title>no</title></item> --><item><title>T</title></item></channel></rss>', { title: 'T' }, { count: 1 }],
  ['an item in a CDATA section', rss('<description><![CDATA[<item><title>no</title></item>x]]></description><title>T</title>'), { title: 'T' }, { count: 1 }],
  ['a CDATA section that is never closed', '<rss><channel><item><title>T</title><description><![CDATA[words', { title: 'T', summary: 'words' }],
  ['CDATA sections and text in turn', rss('<description>a<![CDATA[b]]>c<![CDATA[<i>d</i>]]></description>'), { summary: 'abcd' }],
  ['references before a CDATA section', rss('<title>a &amp;amp; b <![CDATA[c]]> &amp;amp;</title>'), { title: 'a & b c &' }],
  ['the end of a CDATA section in one', rss('<title><![CDATA[a]]]]><![CDATA[>b]]></title>'), { title: 'a]]>b' }],
  ['white space around a CDATA section', rss('<link>\n <![CDATA[ https://o.example/?a=1&b=2 ]]>\n</link>'), { url: 'https://o.example/?a=1&b=2' }],
  ['entities of its own', `<!DOCTYPE rss [<!ENTITY co "Co &#169;"><!ENTITY deep "&co; Ltd"><!ENTITY rich "<b>x</b>">]>${rss('<title>&co; &deep;</title><description>&rich; y</description>').replace(/<\?.*?\?>/, '')}`, { title: 'Co © Co © Ltd', summary: 'x y' }],
  ['a standard list of entities', `<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "https://no.example/rss-0.91.dtd">${rss('<title>&eacute;</title>').replace(/<\?.*?\?>/, '')}`, { title: 'é' }],
  ['entities that lie elsewhere', `<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel><item><title>a&x;b</title></item></channel></rss>`, { title: 'a&x;b' }],
  ['entities that mean markup of XML', `<!DOCTYPE rss [<!ENTITY lt "no"><!ENTITY amp "no">]><rss><channel><item><title>&lt; &amp;</title></item></channel></rss>`, { title: '< &' }],
  ...['<', '<i', '<item><title>U', '<item><title>U</tit', '<item><link href="htt', '<item><!--', '<item><![CDATA['].map(
    (end): Row => [`a feed cut off at ${end}`, `<rss><channel><title>C</title><item><title>T</title><link>https://o.example/1</link></item>${end}`, { title: 'T', url: 'https://o.example/1' }, { title: 'C' }],
  ),
]; // prettier-ignore

/** Addresses, and what they start from. */
const ADDRESSES: readonly Row[] = [
  ['a base at the feed', `<feed ${ATOM} xml:base="https://o.example/a/"><entry><link href="b"/></entry></feed>`, { url: 'https://o.example/a/b' }],
  ['a base at the entry', `<feed ${ATOM} xml:base="https://o.example/a/"><entry xml:base="b/"><link href="c"/></entry></feed>`, { url: 'https://o.example/a/b/c' }],
  ['a base at the link', `<feed ${ATOM}><entry><link xml:base="https://o.example/a/" href="b"/></entry></feed>`, { url: 'https://o.example/a/b' }],
  ['a base from the root', `<feed ${ATOM} xml:base="https://o.example/a/"><entry xml:base="/b/"><link href="c"/></entry></feed>`, { url: 'https://o.example/b/c' }],
  ['a base without its scheme', `<feed ${ATOM} xml:base="https://o.example/"><entry xml:base="//p.example/"><link href="c"/></entry></feed>`, { url: 'https://p.example/c' }],
  ['a base that is none', `<feed ${ATOM} xml:base="https://o.example/"><entry xml:base="javascript:x"><link href="c"/></entry></feed>`, { url: 'https://o.example/c' }],
  ['a base that ends with its entry', `<feed ${ATOM} xml:base="https://o.example/"><entry xml:base="no/"/><entry><link href="c"/></entry></feed>`, {}, { count: 2 }],
  ['a base for the pictures in it', `<feed ${ATOM}><entry><content type="html" xml:base="https://o.example/a/">&lt;img src="b.jpg"></content></entry></feed>`, { image: { url: 'https://o.example/a/b.jpg' } }],
  ['a base that only looks like one of the web', `<feed ${ATOM} xml:base="https://o.example/"><entry xml:base="x-http://no.example/"><link href="c"/></entry></feed>`, { url: 'https://o.example/c' }],
  ['a relative address with another in it', rss('<link>b?u=https://p.example/</link>'), { url: 'https://o.example/b?u=https://p.example/' }],
  ['an address in other letters with another in it', rss('<link>https://o.example/é?u=https://p.example/</link>'), { url: 'https://o.example/%C3%A9?u=https://p.example/' }],
  ['a base in RSS', '<rss xml:base="https://o.example/a/"><channel><item><link>b</link></item></channel></rss>', { url: 'https://o.example/a/b' }],
  ['a link whose kind is written in capitals', atom('<link rel="http://www.iana.org/assignments/relation/ALTERNATE" href="https://o.example/1"/>'), { url: 'https://o.example/1' }],
  ['an address of the content before a link', atom('<content src="https://o.example/no"/><link href="https://o.example/1"/>'), { url: 'https://o.example/1' }],
  ['an address of the content alone', atom('<content src="https://o.example/1"/>'), { url: 'https://o.example/1' }],
  ['an address without its scheme', rss('<link>//p.example/1</link>'), { url: 'https://p.example/1' }],
  ['a query alone', rss('<link>?p=1</link>'), { url: 'https://o.example/?p=1' }],
  ['an address with a space', rss('<link>https://o.example/a b</link>'), { url: 'https://o.example/a%20b' }],
  ['an address in other letters', rss('<link>https://o.example/é?ü</link>'), { url: 'https://o.example/%C3%A9?%C3%BC' }],
  ['an address broken over lines', rss('<link>\n  https://o.example/1\n</link>'), { url: 'https://o.example/1' }],
  ['an empty link and a permanent id', rss('<link/><guid>https://o.example/1</guid>'), { url: 'https://o.example/1' }],
  ['an id that says it is a link', rss('<guid isPermaLink="true">/1</guid>'), { url: 'https://o.example/1', id: '/1' }],
  ['a link and another permanent id', rss('<guid>https://o.example/no</guid><link>https://o.example/1</link>'), { url: 'https://o.example/1', id: 'https://o.example/no' }],
  ['a link of Atom alone', rss('<atom:link href="https://o.example/1"/>', 'xmlns:atom="http://www.w3.org/2005/Atom"'), { url: 'https://o.example/1' }],
  ['a link of Atom to the feed', rss('<atom:link rel="self" href="https://o.example/no"/><link>https://o.example/1</link>', 'xmlns:atom="http://www.w3.org/2005/Atom"'), { url: 'https://o.example/1' }],
  ['links of all kinds', atom('<link rel="self" href="https://o.example/no"/><link rel="enclosure" href="https://o.example/no"/><link rel="replies" href="https://o.example/no"/><link rel="alternate" href="https://o.example/1"/><link rel="related" href="https://o.example/no"/>'), { url: 'https://o.example/1' }],
  ...['javascript:alert(1)', 'data:text/html,x', 'vbscript:x', 'file:///etc/passwd', 'mailto:a@b.example', 'urn:x', 'https://', 'x-https://o.example/', 'https://1.2.3.999/?https://o.example/'].map(
    (url): Row => [`no link: ${JSON.stringify(url)}`, rss(`<link>${url}</link>`), { url: null }],
  ),
]; // prettier-ignore

/** Who wrote it, when, and under which heads. */
const DETAILS: readonly Row[] = [
  ...(
    [
      ['Ann', 'Ann'], ['ann@o.example (Ann B.)', 'Ann B.'], ['Ann B. (ann@o.example)', 'Ann B.'], ['Ann B. <ann@o.example>', 'Ann B.'],
      ['"Ann B." <ann@o.example>', 'Ann B.'], ['ann@o.example', 'ann@o.example'], ['mailto:ann@o.example', 'ann@o.example'], ['Ann & Bob', 'Ann & Bob'],
      ['Ann(Bee) ann@o.example', 'Ann Bee'], ['<ann@o.example>', 'ann@o.example'], ['(MAILTO:ann@o.example)', 'ann@o.example'], ['[Ann] "Bee"MAILTO:ann@o.example', 'Ann Bee'],
    ] as const
  ).map(([text, name]): Row => [`an author written ${text}`, rss(`<author>${text.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</author>`), { authors: [name] }]),
  ['an author in parts', rss('<author><name>Ann</name><email>ann@o.example</email></author>'), { authors: ['Ann'] }],
  ['the feed’s author', `<feed ${ATOM}><author><name>Ann</name></author><entry><title>T</title></entry></feed>`, { authors: ['Ann'] }],
  ['a contributor', atom('<contributor><name>no</name></contributor><author><name>Ann</name></author>'), { authors: ['Ann'] }],
  ['categories with schemes', rss('<category domain="https://x.example/">a/b</category><category>c, d</category><category/>'), { categories: ['a/b', 'c, d'] }],
  ['categories in Atom', atom('<category term="a" scheme="https://x.example/" label="A"/><category term="b"/>'), { categories: ['a', 'A', 'b'] }],
  ['a date and an odd one', rss('<pubDate>soon</pubDate><dc:date>2004-01-01</dc:date>', DC), { published: '2004-01-01' }],
  ['a date and a change', atom('<published>2004-01-01T00:00:00Z</published><updated>2004-01-02T00:00:00Z</updated>'), { published: '2004-01-01T00:00:00Z', updated: '2004-01-02T00:00:00Z' }],
  ['a change alone', atom('<updated>2004-01-02T00:00:00Z</updated>'), { published: '2004-01-02T00:00:00Z', updated: '2004-01-02T00:00:00Z' }],
  ['description and summary', rss('<description>long</description><summary>short</summary>'), { summary: 'short' }],
  ['summary and content', atom('<content>long</content><summary>short</summary>'), { summary: 'short' }],
  ['an empty summary and content', atom('<summary/><content>long</content>'), { summary: 'long' }],
  ['escaped twice, in CDATA', rss('<description><![CDATA[&lt;b&gt;x&lt;/b&gt;]]></description>'), { summary: '<b>x</b>' }],
  ['a title escaped twice', rss('<title>Fish &amp;amp; chips</title>'), { title: 'Fish & chips' }],
  ['a title escaped three times', rss('<title>Fish &amp;amp;amp; chips</title>'), { title: 'Fish &amp; chips' }],
  ['a title with tags', rss('<title>&lt;b>New&lt;/b>: T</title>'), { title: 'New: T' }],
  ['a title about a tag', rss('<title>The &lt;title> tag</title>'), { title: 'The <title> tag' }],
  ['a title of mathematics', rss('<title>x &lt; y and y &gt; z</title>'), { title: 'x < y and y > z' }],
  ['Atom 0.3: escaped without saying what', '<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><title mode="escaped">&lt;b>T&lt;/b></title></entry></feed>', { title: 'T' }],
  ['Atom 0.3: base64', '<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><content type="text/html" mode="base64">\nPGI+SGk8L2I+IA==\n</content></entry></feed>', { summary: 'Hi' }],
  ['Atom 0.3: elements', '<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><title type="text/html" mode="xml">a <b>b</b></title></entry></feed>', { title: 'a b' }],
  ['a title with a link', atom('<title type="html">A &lt;a class="more-link">more&lt;/a></title>'), { title: 'A more' }],
  ['a name with markup', atom('<author><name>Ann <b>B.</b></name></author>'), { authors: ['Ann B.'] }],
  ['an id in other cases', rss('<guid isPermaLink="FALSE">https://o.example/1</guid>'), { id: 'https://o.example/1', url: null }],
  ['an id that says it is a link, in other cases', rss('<guid isPermaLink="True">/1</guid>'), { id: '/1', url: 'https://o.example/1' }],
  ['an id that is an address, in other cases', rss('<guid>HTTPS://o.example/1</guid>'), { url: 'HTTPS://o.example/1' }],
  ['an id that has an address', rss('<guid>at https://o.example/1</guid>'), { url: null }],
  ['a picture of another kind', atom('<link rel="enclosure" type="x/image/png" href="https://o.example/a.png"/>'), { image: null }],
  ['a picture as small as can be', rss('<media:thumbnail url="https://o.example/a.png" width="1" height="1"/>', MEDIA), { image: { url: 'https://o.example/a.png', width: 1, height: 1 } }],
  ['another vocabulary’s date before a lesser one', rss('<modified>2004-01-02</modified><atom:updated>2004-01-03</atom:updated>', `xmlns:atom="http://www.w3.org/2005/Atom"`), { updated: '2004-01-03' }],
  ['XHTML in a CDATA section', atom('<content type="xhtml"><div><![CDATA[a &lt; <b>]]></div></content>'), { summary: 'a &lt; <b>' }],
  ['an element in one of its own name', atom('<content type="xhtml"><div>w <content>x</content> y</div> z</content><id>1</id>'), { summary: 'w x y z', id: '1' }],
  ['a picture known by the end of its name', rss('<media:content url="https://o.example/A.JPG"/>', MEDIA), { image: { url: 'https://o.example/A.JPG' } }],
  ['a film that is named as a picture', rss('<media:content url="https://o.example/a.jpg" type="video/mp4"/>', MEDIA), { image: null }],
  ['a file that is no picture', rss('<media:content url="https://o.example/a.jpgx"/>', MEDIA), { image: null }],
  ['XHTML without its namespace', atom('<content type="xhtml"><div>a<br/>b &amp;lt; c</div></content>'), { summary: 'a b &lt; c' }],
  ['XHTML with references', atom('<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">caf&eacute; &lt;x></div></content>'), { summary: 'café <x>' }],
]; // prettier-ignore

const asCase = ([name, text, entry, more]: Row): FeedCase => ({ name, text, entry, ...more });

export const FEED_CASES: readonly FeedCase[] = [MARKUP, VOCABULARIES, PUBLISHERS, FAULTS, ADDRESSES, DETAILS].flatMap(
  (rows) => rows.map(asCase),
);
