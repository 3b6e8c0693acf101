import { describe, expect, it } from '../helpers/node.js';
import fc from '../helpers/property.js';
import { isPicture } from '../../src/feed/pictures.js';
import { readFeed } from '../../src/feed/read.js';
import { withoutShortcodes } from '../../src/feed/shortcodes.js';
import { trimExcerpt } from '../../src/feed/text.js';

const SHORTCODES: readonly (readonly [text: string, words: string])[] = [
  ['[vc_row][vc_column][vc_column_text]Real words[/vc_column_text][/vc_column][/vc_row]', 'Real words'],
  ['[et_pb_section fb_built=”1″ _builder_version=”4.0″]One[/et_pb_section] [et_pb_text]two[/et_pb_text]', 'One two'],
  ['[fusion_builder_container hundred_percent="no"][fusion_text]Words[/fusion_text]', 'Words'],
  ["[av_section color='main_color']Words[/av_section]", 'Words'],
  ['[caption id="attachment_3" align="left" width="300"] What it shows[/caption] Words', 'Words'],
  ['Words [gallery ids="1,2,3"] more', 'Words more'],
  ['Words [gallery] more', 'Words more'],
  ['[embed]https://video.example/1[/embed] Words', 'Words'],
  ['[contact-form-7 id="12" title="Contact"] Words', 'Words'],
  ['[button link="https://o.example/a]b"]Press[/button].', 'Press.'],
  ['[su_quote]Words[/su_quote]', 'Words'],
  ['[su_quote]One[/su_quote], [su_quote]two[/su_quote].', 'One, two.'],
  ['Words [vc_column width="1/', 'Words…'],
  ['Words [gravityform id=1 title=fal', 'Words…'],
  ['[x-stat]Words[/x-stat]', 'Words'],
  // an author's own brackets
  ['She said [sic] so', 'She said [sic] so'],
  ['[Update] Words [1], [2] and […]', '[Update] Words [1], [2] and […]'],
  ['[EN] Words [x-ray] [he/she]', '[EN] Words [x-ray] [he/she]'],
  ['a[0] = b[i]', 'a[0] = b[i]'],
];

const FOOTERS: readonly string[] = [
  'The post A title appeared first on The Blog.',
  'The post A title first appeared on The Blog.',
  'This article was originally published on The Blog',
  'Der Beitrag Ein Titel erschien zuerst auf Das Blog.',
  'der beitrag Ein Titel ist erstmals in Das Blog erschienen',
  'L’article Un titre est apparu en premier sur Le Blog.',
  'Cet article Un titre est apparu en premier sur Le Blog.',
  'Bir başlık yazısı ilk önce Blog üzerinde ortaya çıktı.',
  'ظهرت المقالة عنوان أولاً على المدونة.',
  'La entrada Un título se publicó primero en El blog.',
  'Esta publicación Un título apareció por primera vez en El blog',
  'Bài viết Một tiêu đề đã xuất hiện đầu tiên vào ngày Trang tin.',
  '一个标题最先出现在博客。',
  '〈一個標題〉這篇文章最早發佈於《部落格》。',
  'पोस्ट एक शीर्षक पहली बार ब्लॉग पर प्रकट हुई।',
];

/** What a link at an excerpt's end says, in the languages of this library. */
const INVITATIONS: readonly string[] = [
  'Continue reading',
  'Weiterlesen',
  'Lire la suite',
  'Devamını oku',
  'متابعة القراءة',
  'Seguir leyendo',
  'Đọc tiếp',
  '继续阅读',
  'Magbasa pa',
  'और पढ़ें',
];

const PICTURES: readonly (readonly [url: string, shows: boolean])[] = [
  ['https://secure.gravatar.com/avatar/1?s=96&d=mm', false],
  ['https://0.gravatar.com/avatar/1', false],
  ['https://pixel.wp.com/b.gif?v=noscript', false],
  ['http://feeds.feedburner.com/~r/blog/~4/x', false],
  ['https://o.example/uploads/avatars/3/1-bpthumb.jpg', false],
  ['https://o.example/images/spacer.gif', false],
  ['https://o.example/pixel.gif?u=1', false],
  ['//vg07.met.vgwort.de/na/1', false],
  ['/images/blank.png', false],
  ['data:image/gif;base64,R0lGODlhAQABAAAAACw=', false],
  ['https://o.example/uploads/2026/running-track.jpg', true],
  ['https://o.example/uploads/blank-page-of-a-book.jpg', true],
  ['https://o.example/avatar-the-film.jpg', true],
  ['photo.jpg', true],
];

const item = (inner: string): string =>
  `<rss><channel><link>https://o.example/</link><item><link>https://o.example/2026/a/</link>${inner}</item></channel></rss>`;
const first = (inner: string) => readFeed(item(inner), { url: 'https://o.example/feed/', excerpts: true });

describe('excerpts', () => {
  for (const [text, words] of SHORTCODES) {
    it(`${text} says ${words}`, () => {
      expect(withoutShortcodes(text)).to.equal(words);
    });
  }

  for (const footer of FOOTERS) {
    it(`ends before “${footer}”`, () => {
      expect(trimExcerpt(`Some words. ${footer}`)).to.equal('Some words.');
      expect(trimExcerpt(footer)).to.equal('');
    });
  }

  for (const invitation of INVITATIONS) {
    it(`ends before “${invitation}”`, () => {
      expect(trimExcerpt(`Some words… ${invitation} A title`)).to.equal('Some words…');
    });
  }

  it('keeps all before its end, however long it is', () => {
    const long = `${'Some words, and more of them. '.repeat(40)}The last words`;
    for (const end of ['… Read more', '. The post A title appeared first on The Blog.', ' […]', ''])
      expect(trimExcerpt(long + end))
        .to.match(/^Some words/)
        .and.to.satisfy((text: string) => text.replace(/[.…]$/, '').trimEnd() === long);
  });

  it('keeps what an author says of the same', () => {
    for (const words of [
      'The law appeared first on paper. Then nothing happened',
      'Der Film erschien zuerst auf Video.',
      'L’article 3 est en vigueur.',
      'La entrada al museo es gratis.',
      '首先，我们说明方法。',
      'यह पोस्ट पहले पढ़ें।',
    ])
      expect(trimExcerpt(words)).to.equal(words);
  });

  it('is never longer than it was, but for an ellipsis, and done in time', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(withoutShortcodes(text).length).to.be.at.most(text.length + 1);
      }),
    );
    const start = performance.now();
    for (const piece of ['[a ', '[a b="', '[a b=c ', '[/', 'The post ', 'yazısı ilk '])
      trimExcerpt(piece.repeat(20_000 / piece.length));
    expect(performance.now() - start).to.be.below(2000);
  });
});

describe('pictures of posts', () => {
  for (const [url, shows] of PICTURES) {
    it(`${url.slice(0, 60)} ${shows ? 'may be one' : 'is none'}`, () => {
      expect(isPicture(url)).to.equal(shows);
    });
  }

  it('are no faces of authors, whichever way the feed gives them', () => {
    const MEDIA = 'xmlns:media="http://search.yahoo.com/mrss/"';
    const face = `<media:content ${MEDIA} url="https://1.gravatar.com/avatar/1?s=96" medium="image"><media:title>Ana</media:title></media:content>`;
    const photo = '<description>&lt;img class="avatar" src="me.jpg">&lt;img src="b.jpg">Words</description>';
    expect(first(face).entries[0]!.image).to.equal(null);
    expect(first('<description>&lt;img class="AVATAR" src="me.jpg">Words</description>').entries[0]!.image).to.equal(
      null,
    );
    expect(first(face + photo).entries[0]!.image).to.deep.equal({ url: 'https://o.example/2026/a/b.jpg' });
  });

  it('are relative to the entry, unless the feed says to what', () => {
    const content = (attributes: string) => `<content ${attributes} type="html">&lt;img src="b.jpg"></content>`;
    const atom = (attributes: string) =>
      readFeed(
        `<feed xmlns="http://www.w3.org/2005/Atom"><entry><link href="https://o.example/2026/a/"/>${content(attributes)}</entry></feed>`,
        { url: 'https://o.example/feed/' },
      ).entries[0]!.image!.url;
    expect(atom('')).to.equal('https://o.example/2026/a/b.jpg');
    expect(atom('xml:base="https://cdn.example/"')).to.equal('https://cdn.example/b.jpg');
  });
});

describe('protected posts in feeds', () => {
  const CASES: readonly (readonly [name: string, inner: string, left: number])[] = [
    ['English', '<title>Protected: Minutes</title><description>There is no excerpt because this is a protected post.</description>', 0],
    ['German', '<title>Geschützt: Protokoll</title><description>Es gibt keinen Textauszug, da dies ein geschützter Beitrag ist.</description>', 0],
    ['French', '<title>Protégé : Compte rendu</title><description>Il n’y a pas d’extrait, car cette publication est protégée.</description>', 0],
    ['Turkish', '<title>Korumalı: Tutanak</title><description>Bu yazı korumalı olduğu için özet yok.</description>', 0],
    ['Arabic', '<title>محمي: محضر</title><description>لا يوجد مقتطف لأن هذه مقالة محمية.</description>', 0],
    ['any language, by the form', '<title>T</title><description>&lt;form class="post-password-form">&lt;/form></description>', 0],
    ['a title that only speaks of it', '<title>How to keep files protected: a guide</title><description>This is a protected post.</description>', 1],
    ['an excerpt that goes on from another sentence', '<title>Protected: Minutes</title><description>We met. There is no excerpt because this is a protected post.</description>', 1],
    ['an excerpt that goes on', '<title>Protected: Minutes</title><description>There is no excerpt because this is a protected post. We met.</description>', 1],
    ['a title in capitals', '<title>PROTECTED: Minutes</title><description>This is a PROTECTED POST</description>', 0],
    ['a post about protection', '<title>Protected: how children are kept safe</title><description>What a protected childhood means. Twelve countries compared.</description>', 1],
  ]; // prettier-ignore
  for (const [name, inner, left] of CASES) {
    it(`are left out: ${name}`, () => {
      const { entries, problems } = first(inner);
      expect(entries).to.have.length(left);
      expect(problems.map(({ code }) => code)).to.deep.equal(left ? [] : ['protected']);
    });
  }
});
