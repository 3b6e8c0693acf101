import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from '../helpers/node.js';
import { prerender, type PrerenderOptions } from '../../src/server/prerender.js';
import { renderStatic } from '../../src/server/static.js';
import { DOCUMENTS, memory, page, shown } from './page.js';

const render = (html: string, options: PrerenderOptions = {}) => prerender(html, { read: memory().read, ...options });
const STATISTIC =
  '<impact-statistic value="more than 1 in 3" label="girls" source="ACMS">1 in 3 girls</impact-statistic>';

describe('prerender, of what a framework’s server writes', () => {
  for (const [name, value] of [
    ['source-date', '2023'],
    ['sourceDate', '2023'],
    ['sourcedate', '2023'],
    ['data-sourcedate', '2023'],
  ] as const) {
    it(`reads ${name}`, async () => {
      const tag = `<impact-statistic value="1 in 4" label="girls" source="ACMS" ${name}="${value}">1 in 4</impact-statistic>`;
      assert.match(shown((await render(page(tag))).html), /ACMS, 2023/);
    });
  }

  it('reads the names of properties on every element', async () => {
    const glossary = (attribute: string) =>
      `<impact-glossary src="/data/glossary.json" ${attribute}>words</impact-glossary>`;
    const [plain, hidden, camel] = await Promise.all(
      ['', 'no-search', 'noSearch'].map(async (attribute) => (await render(page(glossary(attribute)))).html),
    );
    assert.match(plain!, /type="search"/);
    for (const html of [hidden!, camel!]) assert.doesNotMatch(html, /type="search"/);
  });

  for (const [name, value] of [
    ['data', '[object Object]'],
    ['data', '[object Object],[object Object]'],
    ['topics', '[object Object]'],
    ['data-data', '[object Object]'],
  ] as const) {
    it(`names ${name}="${value}"`, async () => {
      const { problems } = await render(
        page(`<p>x</p>\n<impact-statistic ${name}="${value}">1 in 4</impact-statistic>`),
      );
      const [first] = problems.filter(({ message }) => message.includes('[object Object]'));
      assert.equal(first?.tag, 'impact-statistic');
      assert.match(first!.message, /give JSON text/);
    });
  }
});

describe('a blank attribute, from a server', () => {
  const support = readFileSync(new URL('../../src/documents/examples/support.json', import.meta.url), 'utf8');
  const { read } = memory({ ...DOCUMENTS, '/data/support.json': support });
  const TAGS: readonly (readonly [tag: string, names: string])[] = [
    [
      'statistic src="/data/figures.json" figure="csa-girls"',
      'source source-url source-date label note sample population interval qualifier support',
    ],
    ['prevalence value="1 in 4"', 'source source-url source-date label note support'],
    ['quote text="We were heard."', 'by office source source-url source-date page support'],
    ['support src="/data/support.json"', 'heading country for'],
    ['glossary src="/data/glossary.json"', 'terms heading'],
    [
      'give service="link" action="https://x.example/{amount}" currency="AUD"',
      'amounts min max to heading what-for receipt page-url',
    ],
    ['subscribe action="https://x.example/"', 'heading why consent contents frequency privacy-url'],
    ['contact action="https://x.example/"', 'heading office answer-within report-url topics privacy-url'],
  ];
  for (const [tag, names] of TAGS)
    for (const name of names.split(' '))
      it(`is as if it weren’t there: ${tag.split(' ')[0]} ${name}`, async () => {
        for (const write of [prerender, renderStatic]) {
          const [bare, blank] = await Promise.all(
            ['', ` ${name}=" "`].map(async (more) => {
              const { html, problems } = await write(page(`<impact-${tag}${more}>own</impact-${tag.split(' ')[0]}>`), {
                read,
              });
              return [html.replace(` ${name}=" "`, ''), problems];
            }),
          );
          assert.deepEqual(blank, bare);
        }
      });
});

describe('a document with one wrong entry, from a server', () => {
  const word = { version: 1, language: 'en' };
  const place = {
    kind: 'support',
    answer: 'Staff answer.',
    checked: '2026-11-01',
    method: 'called',
    url: 'https://x.example/',
  };
  const documents = {
    '/actions.json': JSON.stringify({
      ...word,
      actions: [
        { id: 'good', kind: 'link', title: 'Sign the letter', url: 'https://x.example/' },
        { id: 'bad', kind: 'link', title: 'Lost' },
      ],
    }),
    '/support.json': JSON.stringify({
      ...word,
      review: 'P90Y',
      places: [
        { ...place, id: 'good', name: 'Good line' },
        { ...place, id: 'bad', name: 'Lost', countries: [] },
      ],
    }),
  };
  const script = (json: string) => `<script type="application/json">${json}</script>`;
  const CASES: readonly (readonly [name: string, tag: string, shows: RegExp, tells: RegExp])[] = [
    ['actions', '<impact-actions src="/actions.json">own</impact-actions>', /Sign the letter/, /actions\[1\]\.url/],
    [
      'actions within the tag',
      `<impact-actions>${script(documents['/actions.json'])}</impact-actions>`,
      /Sign the letter/,
      /actions\[1\]\.url/,
    ],
    ['help', '<impact-support src="/support.json">own</impact-support>', /Good line/, /places\[1\]\.countries/],
    [
      'help within the tag',
      `<impact-support>${script(documents['/support.json'])}</impact-support>`,
      /Good line/,
      /places\[1\]\.countries/,
    ],
    [
      'help beside a figure',
      '<impact-statistic value="1 in 4" label="girls" support="/support.json">own</impact-statistic>',
      /Good line/,
      /places\[1\]\.countries/,
    ],
  ];
  const { read } = memory(documents);
  for (const [name, tag, shows, tells] of CASES)
    for (const [how, write] of [
      ['prerender', prerender],
      ['renderStatic', renderStatic],
    ] as const)
      it(`${how} shows the rest: ${name}`, async () => {
        const { html, problems } = await write(page(tag), { read });
        assert.match(shown(html), shows);
        assert.doesNotMatch(shown(html), /Lost/);
        assert.equal(problems.length, 1);
        assert.match(problems[0]!.message, tells);
      });
});

describe('prerender', () => {
  it('asks nobody once more for what it has read, later either', async () => {
    const asked: unknown[] = [];
    const { fetch } = globalThis;
    globalThis.fetch = (address) => {
      asked.push(address);
      return Promise.reject(new TypeError('no network here'));
    };
    const tags = [
      '<impact-statistic src="https://figures.example/data/figures.json" figure="csa-girls">words</impact-statistic>',
      '<impact-glossary src="https://figures.example/data/glossary.json">words</impact-glossary>',
      '<impact-posts src="https://figures.example/data/posts.json" format="posts">words</impact-posts>',
    ];
    const documents = memory(
      Object.fromEntries(Object.entries(DOCUMENTS).map(([path, text]) => [`https://figures.example${path}`, text])),
    );
    const { problems } = await prerender(page(tags.join('')), {
      url: 'https://partner.example/',
      read: documents.read,
    });
    assert.deepEqual(problems, []);
    assert.equal(documents.asked.length, 3);
    // Whatever was put off until there is time comes before this.
    await new Promise((later) => setTimeout(later, 1));
    globalThis.fetch = fetch;
    assert.deepEqual(asked, []);
  });

  const cases: [what: string, tag: string, ...says: RegExp[]][] = [
    [
      'a statistic from attributes',
      STATISTIC,
      /more than 1 in 3 girls/,
      /Source: ACMS/,
      /Cite as More than 1 in 3 girls\. ACMS/,
    ],
    [
      'a statistic from a document, with what it counts',
      '<impact-statistic src="/data/figures.json" figure="csa-prevalence">28.5%</impact-statistic>',
      /28\.5% of Australians/,
      /Who was asked Australian Child Maltreatment Study, n = 8,503/,
    ],
    [
      'a prevalence with its array',
      '<impact-prevalence value="1 in 4" label="Australians">1 in 4</impact-prevalence>',
      /1 in 4 Australians/,
    ],
    [
      'several figures in one array',
      '<impact-prevalence src="/data/figures.json" figure="frequency-once frequency-six" arrange="nested">x</impact-prevalence>',
      /78%/,
      /42%/,
      /Each figure is 1 person in 100/,
    ],
    [
      'the same, as a page’s author may write it',
      '<impact-prevalence src="/data/figures.json" figure="frequency-once frequency-six" arrange=" Nested">x</impact-prevalence>',
      /Each figure is 1 person in 100/,
    ],
    [
      'a figure that stands inside the tag as JSON',
      '<impact-statistic>2 in 5<script type="application/json">{"value": "2 in 5", "label": "people"}</script></impact-statistic>',
      /2 in 5 people/,
    ],
    [
      'a glossary',
      '<impact-glossary src="/data/glossary.json" terms="csam osec">words</impact-glossary>',
      /Child sexual abuse material \(CSAM\)/,
      /Source: Appropriate terminology/,
    ],
    [
      'a term by its id',
      '<impact-term term="csam" src="/data/glossary.json">these images</impact-term>',
      /Photographs, videos, sound/,
    ],
    ['a term by its word', '<impact-term src="/data/glossary.json">CSAM</impact-term>', /Photographs, videos, sound/],
    [
      'posts',
      '<impact-posts src="/data/posts.json" heading="Latest" count="2"><a href="/blog">Blog</a></impact-posts>',
      /Latest/,
      /How to read a prevalence figure/,
      /Words that put responsibility/,
    ],
    [
      'a form that a browser can send',
      '<impact-subscribe action="https://news.example/s" heading="Connect" consent="Yes.">x</impact-subscribe>',
      /Connect/,
      /Email address/,
      /Yes\./,
    ],
  ];
  for (const [what, tag, ...says] of cases) {
    it(`fills ${what}`, async () => {
      const { html, problems } = await render(page(tag));
      assert.deepEqual(problems, []);
      const [, template = ''] = /<template shadowrootmode="open">(<!---->[^]*)<\/template>/.exec(html) ?? [];
      for (const words of says) assert.match(shown(template), words);
      assert.doesNotMatch(template, /undefined|\[object|<!--lit|<\?>/);
    });
  }

  it('changes nothing else, byte for byte', async () => {
    const odd = '<P class=a>Text &copy; <b>bold<i>both</b></i><table>stray<tr><td>x</table>\r\n<!-- a --><IMG src=x>';
    const text = page(`${odd}${STATISTIC}${odd}`);
    const { html } = await render(text);
    assert.equal(html.replace(/<template[^]*<\/template>/, ''), text);
    const none = page(odd);
    assert.equal((await render(none)).html, none);
  });

  it('fills what editors without custom elements write', async () => {
    const { html } = await render(
      page('<div class="x" data-impact="statistic" data-value="1 in 4" data-label="of us">1 in 4</div>'),
    );
    assert.match(html, /<impact-statistic class="x" data-value="1 in 4" data-label="of us"><template/);
    assert.match(html, /<\/template>1 in 4<\/impact-statistic>/);
    assert.match(shown(html), /1 in 4 of us/);
  });

  it('gives the same for what it has rendered before', async () => {
    const once = await render(page(STATISTIC));
    assert.equal((await render(once.html)).html, once.html);
  });

  it('reads a document once, however many tags name it', async () => {
    const { asked, read } = memory();
    const tag = '<impact-statistic src="/data/figures.json" figure="csa-girls">x</impact-statistic>';
    await render(page(tag.repeat(20)), { read });
    assert.deepEqual(asked, ['/data/figures.json']);
  });

  it('sends along what each tag needs, and no more', async () => {
    const { html } = await render(
      page(
        '<impact-statistic src="/data/figures.json" figure="csa-girls">x</impact-statistic>' +
          '<impact-term term="csam" src="/data/glossary.json">x</impact-term>',
      ),
    );
    const [figure, term] = [...html.matchAll(/<script type="application\/json">([^]*?)<\/script>/g)].map(
      ([, json = '']) => JSON.parse(json) as { figures: { id: string }[]; terms: { id: string }[] },
    );
    assert.deepEqual(
      figure?.figures.map(({ id }) => id),
      ['csa-girls'],
    );
    assert.deepEqual(
      term?.terms.map(({ id }) => id),
      ['csam'],
    );
  });

  it('takes terms from the glossaries of the page', async () => {
    const glossary = '<impact-glossary src="/data/glossary.json" terms="osec">x</impact-glossary>';
    const { html } = await render(page(`<p><impact-term>CSAM</impact-term></p>${glossary}`));
    assert.match(shown(html.slice(0, html.indexOf('<impact-glossary'))), /Photographs, videos/);
    const alone = await render(page('<p><impact-term>CSAM</impact-term></p>'));
    assert.equal(alone.html, page('<p><impact-term>CSAM</impact-term></p>'), 'a glossary of another page');
  });

  it('speaks the language of the page and of each tag, also when several pages are rendered at once', async () => {
    const pages = await Promise.all(
      ['de-AT', 'ar', 'en', 'fr', 'ja'].map((lang) =>
        render(page(STATISTIC + STATISTIC.replace('value', 'lang="tr" value'), lang)),
      ),
    );
    const says = [
      /mehr als 1 von 3[^]*Quelle/,
      /أكثر من 1 من كل 3/,
      /more than 1 in 3[^]*Source/,
      /plus de 1 sur 3/,
      /more than 1 in 3/,
    ];
    pages.forEach(({ html }, index) => {
      assert.match(shown(html), says[index]!);
      assert.match(shown(html), /3’te 1’den fazla/);
    });
    assert.match(shown((await render(STATISTIC, { locale: 'de' })).html), /mehr als 1 von 3/, 'a piece of a page');
  });

  it('keeps the author’s own words where nothing can be shown, and says so with the line', async () => {
    const body = [
      '<impact-statistic src="/data/none.json" figure="a">own words</impact-statistic>',
      '<impact-statistic src="/data/figures.json" figure="none">own words</impact-statistic>',
      '<impact-statistic data="{">own words</impact-statistic>',
      '<impact-statistic src="javascript:alert(1)" figure="a">own words</impact-statistic>',
      '<impact-posts src="/data/figures.json">own words</impact-posts>',
      '<impact-glossary src="/data/broken.json">own words</impact-glossary>',
    ].join('\n');
    const { read } = memory({ ...DOCUMENTS, '/data/broken.json': '{"version": 1, "language": "en", "terms": [{}]}' });
    const { html, problems } = await render(page(body), { read });
    assert.equal(html, page(body));
    assert.deepEqual(
      problems.map(({ line }) => line),
      [5, 6, 7, 8, 9, 10],
    );
    const messages = problems.map(({ tag, message }) => `${tag}: ${message}`);
    assert.match(messages[0]!, /^impact-statistic: no \/data\/none\.json$/);
    assert.match(messages[1]!, /no figure "none"/);
    assert.match(messages[3]!, /not an http or https address/);
    assert.match(messages[5]!, /terms\[0\]/);
  });

  it('never throws on a page', async () => {
    const pages = [
      '',
      '<impact-statistic',
      '<impact-statistic value="1 in 4">',
      '<impact-statistic value="1 in 4"/>after',
      '<impact-unknown value="1"></impact-unknown><impact-></impact->',
      '<table><impact-statistic value="1 in 4"></table>',
      '<impact-statistic value="1 in 4"><impact-statistic value="1 in 5"></impact-statistic>',
      '<template><impact-statistic value="1 in 4">x</impact-statistic></template>',
      '</impact-statistic><div data-impact="statistic" data-value="1 in 4">',
      '<svg><impact-statistic value="1 in 4"></svg>',
      '<div data-impact>x</div><div data-impact="constructor">y</div>',
      '\0<impact-term term="\0">\ud800</impact-term>',
    ];
    for (const text of pages) {
      const { html } = await render(text);
      assert.equal(typeof html, 'string');
      assert.ok(!html.includes('undefined'), html);
    }
    const { problems } = await render('\n<impact-statistic value="1 in 4"/>after');
    assert.deepEqual(problems, [
      { line: 2, tag: 'impact-statistic', message: 'has no end tag, so that it holds all that follows' },
    ]);
  });

  it('lets no text become markup', async () => {
    const evil = '</script></template><script>alert(1)</script><img src=x onerror=alert(1)>';
    const figures = { version: 1, language: 'en', figures: [{ id: 'a', value: '1 in 4', label: evil }] };
    const { html } = await render(page('<impact-statistic src="/evil.json" figure="a">x</impact-statistic>'), {
      read: memory({ '/evil.json': JSON.stringify(figures) }).read,
    });
    assert.doesNotMatch(html, /<img|<script>/);
    assert.equal(html.match(/<\/template>/g)?.length, 1);
  });

  it('gives styles a nonce, and their hashes for a policy', async () => {
    const { html, styles } = await render(page(STATISTIC), { nonce: 'r4nd"m' });
    assert.match(html, /<style nonce="r4nd&quot;m">/);
    const { createHash } = await import('node:crypto');
    const [, style = ''] = /<style[^>]*>([^]*?)<\/style>/.exec(html) ?? [];
    assert.deepEqual(styles, [`'sha256-${createHash('sha256').update(style).digest('base64')}'`]);
    assert.doesNotMatch(html, /\sstyle="/);
  });

  it('names a plain form’s fields as the service wants them', async () => {
    const { html } = await render(
      page(
        '<impact-subscribe service="mailchimp" action="https://x.list-manage.com/subscribe/post?u=a1&amp;id=b2" ask-name ' +
          'values="tags=7" consent="Yes, write to me." consent-version="3">x</impact-subscribe>',
      ),
    );
    for (const part of [
      /method="post" action="https:\/\/x\.list-manage\.com\/subscribe\/post\?u=a1&amp;id=b2"/,
      /name="EMAIL"/,
      /name="FNAME"/,
      /type="hidden" name="tags" value="7"/,
      /type="hidden" name="b_a1_b2" value=""/,
      /type="hidden" name="consent_text" value="Yes, write to me\."/,
    ])
      assert.match(html, part);
    assert.doesNotMatch(html, /novalidate|data-impact="trap"/);
  });

  it('shows no form that only a script can send', async () => {
    for (const service of ['json', 'ghost', 'hubspot', 'unheard-of']) {
      const tag = `<impact-subscribe service="${service}" action="https://x.example/">own words</impact-subscribe>`;
      assert.equal((await render(page(tag))).html, page(tag), service);
    }
  });

  const AWAY = '<a href="https://w.example/" rel="nofollow noreferrer">';
  for (const [written, filled] of [
    [
      '<impact-exit href=" https://w.example/">Leave</impact-exit>',
      `<impact-exit href=" https://w.example/">${AWAY}Leave</a></impact-exit>`,
    ],
    [
      '<div data-impact="exit" data-href="https://w.example/"><b>Go</b></div>',
      `<div data-impact="exit" data-href="https://w.example/">${AWAY}<b>Go</b></a></div>`,
    ],
    [
      '<impact-exit lang="de" href="https://w.example/"> </impact-exit>',
      `<impact-exit lang="de" href="https://w.example/">${AWAY}<span lang="de">Diese Seite verlassen</span> </a></impact-exit>`,
    ],
    ['<impact-exit href="https://w.example/">'],
    ['<impact-exit href="//w.example/">Leave</impact-exit>'],
    ['<impact-exit href="https://u:p@w.example/">Leave</impact-exit>'],
    ['<impact-exit href="javascript:alert(1)">Leave</impact-exit>'],
    [`<impact-exit href="https://v.example/">${AWAY}Leave</a></impact-exit>`],
  ] as const)
    it(`writes the way out as a link, where it is one: ${written}`, async () => {
      assert.equal((await render(page(written))).html, page(filled ?? written));
      const { html } = await renderStatic(page(written));
      // What runs a script goes from a page without any.
      assert.ok(html.includes((filled ?? written).replace(' href="javascript:alert(1)"', '')), html);
    });
});
