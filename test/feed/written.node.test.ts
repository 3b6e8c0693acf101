import type { Feed } from '../../src/documents/post.js';
import { readDate } from '../../src/feed/dates.js';
import { FIELDS } from '../../src/feed/fields.js';
import { isPicture } from '../../src/feed/pictures.js';
import { readFeed } from '../../src/feed/read.js';
import { withoutShortcodes } from '../../src/feed/shortcodes.js';
import { firstImage, htmlToText, looksLikeHtml, trimExcerpt } from '../../src/feed/text.js';
import { describe, it } from '../helpers/node.js';
import { matchesWritten } from '../helpers/written.js';

/**
 * What is read of every field of every format of feed, and of every notation of a date, against what lies in the folder `written`. After a
 * change that is meant, `npm run written` writes the files anew; read what has changed.
 */
const matches = (name: string, lines: readonly string[]): void =>
  matchesWritten(new URL(`./written/${name}`, import.meta.url), lines);
const words = (text: string): string[] => text.split('|');
const each = (patterns: string, values: readonly string[]): string[] =>
  words(patterns).flatMap((pattern) => values.map((value) => pattern.replaceAll('#', value)));

const months = words(
  'Jan|enero|gennaio|янв|Ιαν|Ocak|Feb|févr.|фев|Φεβ|Şubat|Mar|mrt|März|мар|Μαρ|Μάωρτ|Apr|avril|abril|апр|Απρ|Nisan|May|mai|maj|mei|maggio|Mayıs|мая|май|Μαι|Jun|juin|giugno|Haziran|июн|Ιουν|Ιον|' +
    'Jul|juillet|luglio|Temmuz|июл|Ιουλ|Ιολ|Aug|août|ago|agustus|авг|Αυγ|Sep|settembre|szeptember|Eylül|сен|Σεπ|Oct|okt|ottobre|out|Ekim|окт|Οκτ|Nov|Kasım|ноя|Νοε|Dec|dezember|dicembre|Aralık|дек|Δεκ|Foo|Ja',
);
const zones = words(
  'ADT|AST|EDT|EST|ET|CDT|CST|CT|MDT|MST|MT|PDT|PST|PT|AKDT|AKST|HST|NST|NDT|BST|IST|WET|WEST|CET|MET|CEST|MEST|EET|EEST|MSK|SGT|HKT|AWST|JST|KST|ACST|ACDT|AEST|AEDT|NZST|NZDT|UT|GMT|UTC|XXT|toString|' +
    `Z|${[...'ABCDEFGHIJKLMNOPQRSTUVWXY'].join('|')}|+0530|-0530|+05:30|-8|+14|-12:00|+1|GMT+02:00|GMT-2|(PST)|+05 (IST)`,
);
const clocks = words(
  '|T16|T16:29|T16:29:06|T1629|T162906|T16:29:06.5|T16:29:06,25|T16:29:06.1239|T24:00|T24:01|T25:00|T23:59:60|T23:59:61|T23:60|T9:5:7| 4:29 pm| 4:29 PM| 4:29 p.m.| 4:29 am| 12:00 am| 12:30 pm| 13:00 pm|T16:29 x|Tx| nonsense',
);
const days = words(
  '2004|2004-01|2004-01-04|20040104|2004/01/04|2004.01.04|2004-1-4|2004/1/4|2004/1|2004-W01|2004-W01-7|2004W017|2004W53|2009-W53-7|2004-W54|2004-W00-1|2004-366|2005-366|2004001|2004-13-01|2004-00-01|2004-02-30|2004-02-29|2005-02-29|2004-01-32|2004-01-00|' +
    '04-01-04|040104|04-004|04004|-04-01|-0401|49-01-01|50-01-01|0001-01-01|0999-12-31|1000-01-01|9999-12-30|9999-12-31|1970-01-01|1970-01-02|1900-01-01|1899-12-30|1899-12-31|1601-01-01|10000-01-01|' +
    '31/12/2004|12/31/2004|03/04/2005|4/4/2005|13/13/2005|12/13/2005|13-12-2005|13.12.2005|0/5/2005|31.4.2005|1/2/05|' +
    'Sun, 4 Jan 2004|Sunday, 04-Jan-04|4 Jan 49|4 Jan 50|January 4, 2004|Jan 4th, 2004|2004 Jan 4|Sunday 4. January 2004|4 January|Jan 2004|32 Jan 2004|4 Jan 2004 5|4 de enero de 2004|Jan Feb 4 2004|' +
    '2004년 1월 4일|2004年1月4日|2004年01月04日|1月4日|1073233746|1073233746000|107323374|10732337460000|0000000000|never| 2004-01-04 |2004-01-04 (a note)|Wed, 2004-01-04|2004\u221201\u221204|',
);
const dates: Readonly<Record<string, readonly string[]>> = {
  months: each('4 # 2004|# 4, 2004', months),
  zones: each('2004-01-04T16:29:06 #|Sun, 4 Jan 2004 16:29 #', zones),
  times: clocks.map((clock) => `2004-01-04${clock}`),
  days: [...days, ...days.map((day) => `${day} 16:29:06 PST`)],
  others: words(
    'Sun Jan  4 16:29:06 PST 2004|Sun Jan 4 16:29:06 2004|Sun Jan 4 16:29:06 2004 PST|2004-01-04 오후 4:29|2004년 1월 4일 오후 4:29|2004년 1월 4일 오전 12:29|2004年1月4日 下午4:29|2004年1月4日 午後4:29|2004-01-04T16:29:06+|9999-12-31T23:00:00-02:00|1970-01-01T00:00:00Z|1970-01-01T00:00:01Z|1969-12-31T23:00:00-01:00|Sunday 2004-01-04 16:29',
  ),
};

describe('dates in feeds', () => {
  it('are what was read and found good', () =>
    matches(
      'dates.txt',
      Object.entries(dates).flatMap(([name, texts]) => [
        `# ${name}`,
        ...[...new Set(texts)].map((text) => `${text} → ${readDate(text) ?? '–'}`),
        '',
      ]),
    ));
});

const URL_OF_FEED = 'https://org.example/feeds/a.json';
/** What an answer says of its first post and of itself, without what is empty. */
const told = (text: string, url: string | undefined = URL_OF_FEED): Readonly<Record<string, string>> => {
  const { entries, title, format, url: site, problems }: Feed = readFeed(text, { url });
  const all = { format, site, feed: title, ...entries[0], problems };
  return Object.fromEntries(
    Object.entries(all)
      .map(([key, value]) => [key, value === null ? '' : typeof value === 'string' ? value : JSON.stringify(value)])
      .filter(([, value]) => value && value !== '[]') as [string, string][],
  );
};
const line = (all: Readonly<Record<string, string>>): string =>
  Object.entries(all)
    .map(([key, value]) => `${key} ${value}`)
    .join(' · ');

type Json = Readonly<Record<string, unknown>>;
const size = (width: number, height: number) => ({ source_url: `w${width}.jpg`, width, height });
/** An answer of each format in which every field that may be read says something of its own. */
const answers: Readonly<Record<string, unknown>> = {
  WordPress: [
    {
      ...{
        id: 7,
        link: '/link',
        date: '2026-01-01',
        date_gmt: '2026-01-02',
        modified: '2026-01-03',
        modified_gmt: '2026-01-04',
      },
      ...{
        title: { rendered: 'Title' },
        excerpt: { rendered: 'Excerpt', protected: false },
        jetpack_featured_media_url: 'jetpack.jpg',
      },
      content: { rendered: 'Content <img src="inline.jpg" width="4" height="3" alt="Inline">', protected: false },
      yoast_head_json: { og_image: [{ url: 'yoast.jpg' }] },
      _embedded: {
        author: [{ name: 'Author' }, { name: 'Other' }],
        'wp:term': [[{ name: 'Category' }], [{ name: 'Tag' }]],
        'wp:featuredmedia': [
          {
            ...{ source_url: 'full.jpg', alt_text: 'Alt' },
            media_details: {
              width: 2000,
              height: 1000,
              sizes: { a: size(599, 300), b: size(600, 301), c: size(601, 302) },
            },
          },
        ],
      },
    },
  ],
  'WordPress.com': {
    found: 1,
    posts: [
      {
        ...{
          ID: 7,
          URL: '/url',
          short_URL: '/short',
          title: 'Title',
          date: '2026-01-01',
          modified: '2026-01-02',
          excerpt: 'Excerpt',
          password: '',
        },
        ...{
          content: 'Content <img src="inline.jpg">',
          featured_image: 'featured.jpg',
          post_thumbnail: { URL: 'thumbnail.jpg', width: 4, height: 3 },
        },
        ...{ author: { name: 'Author' }, categories: { a: { name: 'Category' } }, tags: { b: { name: 'Tag' } } },
      },
    ],
  },
  Ghost: {
    posts: [
      {
        ...{
          id: '7',
          uuid: 'u',
          url: '/url',
          canonical_url: '/canonical',
          title: 'Title',
          published_at: '2026-01-01',
          updated_at: '2026-01-02',
        },
        ...{ custom_excerpt: 'Custom', excerpt: 'Excerpt', plaintext: 'Plain', html: 'Html <img src="inline.jpg">' },
        ...{ feature_image: 'feature.jpg', feature_image_alt: 'Alt', authors: [{ name: 'Author' }] },
        tags: [
          { name: 'Tag', visibility: 'public' },
          { name: '#hidden', visibility: 'internal' },
        ],
      },
    ],
  },
  'JSON Feed': {
    ...{
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Feed',
      home_page_url: '/home',
      authors: [{ name: 'Of all' }],
      author: { name: 'Of old' },
    },
    items: [
      {
        ...{
          id: '7',
          url: '/url',
          external_url: '/external',
          title: 'Title',
          date_published: '2026-01-01',
          date_modified: '2026-01-02',
        },
        ...{
          summary: 'Summary',
          content_text: 'Text',
          content_html: 'Html <img src="inline.jpg">',
          image: 'image.jpg',
          banner_image: 'banner.jpg',
        },
        ...{ authors: [{ name: 'Author' }], author: { name: 'Old' }, tags: ['Tag'] },
      },
    ],
  },
  'our own': {
    ...{ version: 1, title: 'Feed', url: '/home' },
    posts: [
      {
        ...{ id: '7', url: '/url', title: 'Title', published: '2026-01-01', updated: '2026-01-02', summary: 'Summary' },
        ...{
          image: { url: 'image.jpg', width: 4, height: 3, alt: 'Alt' },
          authors: ['Author'],
          categories: ['Category'],
        },
      },
    ],
  },
  refusals: { message: 'Message', errors: [{ message: 'Errors' }], error: { message: 'Error' } },
};

/** Every path in a value, from the outermost. */
const pathsIn = (value: unknown, path: readonly string[] = []): (readonly string[])[] => [
  ...(path.length ? [path] : []),
  ...(typeof value === 'object' && value
    ? Object.keys(value).flatMap((key) => pathsIn((value as Json)[key], [...path, key]))
    : []),
];
/** The value with what `put` makes of what lies at a path; undefined leaves it out. */
const changed = (value: unknown, [key, ...rest]: readonly string[], put: (was: unknown) => unknown): unknown => {
  if (key === undefined) return put(value);
  const inner = changed((value as Json)[key], rest, put);
  if (Array.isArray(value))
    return value.flatMap((one, at) => (`${at}` !== key ? [one] : inner === undefined ? [] : [inner]));
  return Object.fromEntries(
    Object.entries({ ...(value as Json), [key]: inner }).filter(([, one]) => one !== undefined),
  );
};

describe('fields of feeds in JSON', () => {
  it('are what was read and found good', () => {
    const lines = Object.entries(answers).flatMap(([name, answer]) => {
      const whole = told(JSON.stringify(answer));
      const differ = (other: unknown): string => {
        const now = told(JSON.stringify(other));
        const keys = [...new Set([...Object.keys(whole), ...Object.keys(now)])].filter(
          (key) => whole[key] !== now[key],
        );
        return line(Object.fromEntries(keys.map((key) => [key, now[key] ?? '–']))) || 'the same';
      };
      const paths = pathsIn(answer);
      const fields = paths.filter((path) => path.length === (name === 'WordPress' ? 2 : 3));
      return [
        `# ${name}`,
        line(whole),
        ...paths.map((path) => `without ${path.join('.')} → ${differ(changed(answer, path, () => undefined))}`),
        ...paths.map((path) => `${path.join('.')} true → ${differ(changed(answer, path, () => true))}`),
        // Space around and within it.
        ...paths.flatMap((path) => {
          const spaced = changed(answer, path, (was) => (typeof was === 'string' ? ` ${was}\n\tand  so ` : was));
          const said = differ(spaced);
          return said === 'the same' ? [] : [`${path.join('.')} with space → ${said}`];
        }),
        // Each two, so that whoever comes third is heard.
        ...fields.flatMap((one, at) =>
          fields.slice(at + 1).flatMap((other) => {
            const less = (paths: readonly (readonly string[])[]) =>
              paths.reduce((left: unknown, path) => changed(left, path, () => undefined), answer);
            const text = differ(less([one, other]));
            const apart = [differ(less([one])), differ(less([other]))];
            const known = apart.flatMap((part) => part.split(' · '));
            return text.split(' · ').every((part) => known.includes(part))
              ? []
              : [`without ${one.at(-1)}, ${other.at(-1)} → ${text}`];
          }),
        ),
        '',
      ];
    });
    matches('json.txt', lines);
  });
});

describe('fields of feeds in XML', () => {
  const NAMESPACES =
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:xhtml="http://www.w3.org/1999/xhtml"';
  const rss = (item: string) =>
    `<rss version="2.0" ${NAMESPACES}><channel><title>Feed</title><link>https://o.example/</link><item>${item}</item></channel></rss>`;
  const atom = (entry: string) =>
    `<feed xmlns="http://www.w3.org/2005/Atom" ${NAMESPACES}><title>Feed</title><entry>${entry}</entry></feed>`;
  const names = Object.keys(FIELDS);
  /** An element that says something of its own, whatever it is asked. */
  const said = (name: string): string => {
    const [slot] = FIELDS[name]!;
    const day = 1 + names.indexOf(name);
    if (slot === 'published' || slot === 'updated')
      return `<${name}>2026-${day > 28 ? '02' : '01'}-${`${(day % 28) + 1}`.padStart(2, '0')}</${name}>`;
    if (slot === 'image')
      return `<${name} url="/${name.replace(':', '-')}.jpg" type="image/jpeg" width="4" height="3"/>`;
    if (slot === 'url') return `<${name}>https://o.example/${name}</${name}>`;
    return `<${name}>Of ${name}</${name}>`;
  };
  it('are what was read and found good', () => {
    const lines = (
      [
        ['RSS', rss],
        ['Atom', atom],
      ] as const
    ).flatMap(([format, feed]) => [
      `# ${format}`,
      ...names.map((name) => `${name} → ${line(told(feed(said(name))))}`),
      ...names.map((name) => {
        const spaced = said(name).replace(/>(.+)</, '> $1\n\tand  so <');
        return `${name} with space → ${line(told(feed(spaced)))}`;
      }),
      `# ${format}, two of a kind`,
      ...names.flatMap((one, at) =>
        names.slice(at + 1).flatMap((other) => {
          if (FIELDS[one]![0] !== FIELDS[other]![0]) return [];
          const [first, second] = [told(feed(said(one) + said(other))), told(feed(said(other) + said(one)))];
          const { format: _format, feed: _feed, site: _site, ...rest } = first;
          return [`${one}, ${other} → ${line(rest)}${line(first) === line(second) ? '' : ' by their order'}`];
        }),
      ),
      '',
    ]);
    matches('xml.txt', lines);
  });
});

describe('markup in feeds', () => {
  const entry = '<entry><title>a</title>';
  /** Feeds that break off, or that somebody put together by hand. */
  const TORN = words(
    `${entry}</entry>|${entry}${entry.replace('a', 'b')}</entry></entry>|<feed>${entry}${entry.replace('a', 'b')}</entry></feed>|` +
      `${entry}${entry.replace('a', 'b')}</entry><title>late</title></entry>|<feed>${entry}${entry.replace('a', 'b')}</entry><title>late</title></entry></feed>|` +
      `<feed><group>${entry}<x>${entry.replace('a', 'b')}</x></entry></group></feed>|<feed>${entry}<title/></entry></feed>|` +
      '<feed><entry/><entry><title>b</title></entry></feed>|<feed><entry><title>a<title>b</title></entry></feed>|' +
      '<feed><entry><title>a</title></feed>|<rss><channel><item><title>a</title><item><title>b</title></item></channel></rss>|' +
      '<rss><item><title>a</title></item><channel><item><title>b</title></item></channel></rss>|<channel><title>c</title></channel>|' +
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><item><title>a</title></item></rdf:RDF>|<html><entry><title>a</title></entry></html>',
  );
  const PICTURES = words(
    '<img src="a.jpg" alt=" A\n  b ">|<img src="a.jpg" width="3" alt="counts"><img src="b.jpg">|<img src="a.jpg" height="3"><img src="b.jpg" height="4">|' +
      '<img src="a.jpg" width="4px" height="no">|<img alt="none"><img src="b.jpg">|<IMG SRC=a.jpg>|<x:img src="a.jpg">|<img src="">|<img class="emoji" src="a.png">|' +
      '<img src="a.gif" class="avatar">|<imgs src="a.jpg">|</img src="a.jpg">|<img src="a.jpg" width="0" height="0">|<!-- <img src="a.jpg"> -->|<img src="data:image/png;base64,AA==">',
  );
  /** Of names those for which it holds. */
  const of = (names: string, holds: (name: string) => boolean): string =>
    words(names).filter(holds).join(' ') || 'none';
  const ELEMENTS =
    'a|abbr|address|applet|article|aside|audio|b|big|blockquote|br|canvas|caption|center|cite|code|dd|del|details|div|dl|dt|em|fieldset|fig|figcaption|figure|footer|form|' +
    'h1|h6|h7|head|header|hr|i|iframe|ins|kbd|legend|li|main|mark|nav|ol|option|p|pre|q|s|script|section|small|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|' +
    'template|tfoot|th|thead|title|tr|tt|u|ul|video|x-y';
  const CLASSES =
    'more-link|more_link|read-more|readmore|readmore-x|read_more-link|x-more-link|morelink|bread-more|readmorer|more|link|emoji|wp-smiley|smiley|xemoji|emojis|avatar|gravatar|' +
    'author-image|author-photo|author-avatar|tracking|pixel|author|pixels|my-avatar';
  const SHORTCODES =
    'audio|caption|wp_caption|embed|gallery|playlist|video|youtube|code|sourcecode|css|vc_raw_html|vc_raw_js|et_pb_code|contact-form|contact-form-7|gravityform|gravityforms|' +
    'more|newsletter|nggallery|searchform|toc|wpforms|vc_row|sic|button|AUDIO|audios|contact-form-8';
  const ADDRESSES =
    'gravatar.com/|secure.gravatar.com/|xgravatar.com/|pixel.wp.com/|stats.wordpress.com/|feeds.feedburner.com/|feedsportal.com/|doubleclick.net/|google-analytics.com/|' +
    'scorecardresearch.com/|list-manage.com/|vgwort.de/|o.example/pixel|o.example/spacer.gif|o.example/blank.png|o.example/transparent.php|o.example/clear.asp|o.example/1x1.aspx|' +
    'o.example/counter|o.example/tracker|o.example/tracking.gif|o.example/beacon|o.example/open.asp|o.example/count.php|o.example/track.aspx|o.example/open.gif|o.example/avatar/|' +
    'o.example/avatars/a|o.example/profile-image/a|o.example/profile_images/a|o.example/profile-pic/a|o.example/profile_pics/a|o.example/profile/a|o.example/pixels|o.example/pixel.jpg|' +
    'o.example/pixel/a|o.example/a?/pixel.gif|o.example/a#/pixel.gif|o.example:80/pixel|gravatar.com.example/';

  it('is what was read and found good', () =>
    matches('markup.txt', [
      `parted: ${of(ELEMENTS, (name) => htmlToText(`a<${name}>b</${name}>c`).startsWith('a '))}`,
      `unread: ${of(ELEMENTS, (name) => !htmlToText(`a<${name}>b</${name}>c`).includes('b'))}`,
      `read as HTML: ${of(ELEMENTS, (name) => looksLikeHtml(`</${name}>`))}`,
      `and without an end: ${of(ELEMENTS, (name) => looksLikeHtml(`<${name}>`))}`,
      `and with an attribute: ${of(ELEMENTS, (name) => looksLikeHtml(`<${name} a=b`))}`,
      ...['a < b', '<b', '</b', '<br', '<hr/>', '</B >', '&amp;', '&amp', '&nbsp;', '&x;', 'a & b', '<1 a=b>'].map(
        (text) => `${text} is HTML: ${looksLikeHtml(text)}`,
      ),
      `no words of a link: ${of(CLASSES, (name) => htmlToText(`a <a class="${name}">b</a>`, true) === 'a')}`,
      `words of a picture: ${of(CLASSES, (name) => htmlToText(`a <img class="${name}" alt="b">`) === 'a b')}`,
      `no picture of a post: ${of(CLASSES, (name) => !firstImage(`<img class="${name}" src="a.jpg">`))}`,
      `no picture at: ${of(ADDRESSES, (address) => !isPicture(`https://${address}`))}`,
      ...[
        (name: string) => `[${name}]`,
        (name: string) => `[${name} a="b"]`,
        (name: string) => `[${name}]b[/${name}]`,
      ].map((write) => `${write('#')}: ${of(SHORTCODES, (name) => withoutShortcodes(`a ${write(name)} c`) === 'a c')}`),
      ...words(
        'Continue reading|Read more|Read the rest|Weiterlesen|Mehr lesen|Lire la suite|Lire plus|Continuer la lecture|Devamını oku|Okumaya devam et|اقرأ المزيد|متابعة القراءة|' +
          'Leer más|Seguir leyendo|Sigue leyendo|Continuar leyendo|Đọc tiếp|Đọc thêm|Xem thêm|继续阅读|阅读更多|阅读全文|Magbasa pa|Basahin pa|Basahin ang|और पढ़ें|पढ़ना जारी रखें|READ MORE|Read on',
      ).map(
        (said) =>
          `… ${said}: ${['a… #', 'a... # of it', 'a. #', 'a… # b. c'].map((text) => trimExcerpt(text.replace('#', said))).join(' | ')}`,
      ),
      ...words(
        '[…]|[...]|(more)|(more…)|(more...)|(read more)|(mehr)|(weiterlesen)|(suite)|(devamı)|(المزيد)|(leer más)|(más)|(đọc tiếp)|(阅读更多)|(और पढ़ें)|(MORE)|(less)|[more]',
      ).map(
        (mark) => `${mark}: ${['a #', 'a#', 'a # b'].map((text) => trimExcerpt(text.replace('#', mark))).join(' | ')}`,
      ),
      ...TORN.map((text) => {
        const { entries, title, problems } = readFeed(text, { url: URL_OF_FEED });
        return `${text} → ${title || '–'}: ${entries.map((one) => one.title || '–').join(', ')} ${problems.map(({ code }) => code).join(' ')}`.trim();
      }),
      ...PICTURES.map((html) => {
        const { image } = told(
          JSON.stringify({ version: 1, items: [{ id: '1', content_html: html }] }).replace(
            '1',
            '"https://jsonfeed.org/version/1"',
          ),
        );
        const { image: other } = told(
          `<rss><channel><item><description><![CDATA[${html}]]></description></item></channel></rss>`,
        );
        return `${html.replace(/\n/g, '⏎')} → ${image ?? '–'}${image === other ? '' : ` in JSON, ${other ?? '–'} in XML`}`;
      }),
    ]));
});
