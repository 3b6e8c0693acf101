import assert from 'node:assert/strict';
import { describe, it } from '../helpers/node.js';
import { splice, type Splice } from '../../src/server/splice.js';
import { renderStatic } from '../../src/server/static.js';
import { memory, page, shown } from './page.js';

const render = (body: string, lang = 'en') => renderStatic(page(body, lang), { read: memory().read });

describe('renderStatic', () => {
  const cases: [what: string, tag: string, markup: RegExp, ...says: RegExp[]][] = [
    [
      'a statistic as a sentence, with all that is said of it',
      '<impact-statistic src="/data/figures.json" figure="csa-prevalence">x</impact-statistic>',
      /<figure style="[^"]+">/,
      /28\.5% of Australians/,
      /Who was asked: Australian Child Maltreatment Study, n = 8,503/,
    ],
    [
      'a prevalence with its picture',
      '<div data-impact="prevalence" data-value="1 in 4" data-label="Australians">x</div>',
      /<svg [^>]*aria-hidden="true"/,
      /1 in 4 Australians/,
    ],
    [
      'a glossary as a list',
      '<impact-glossary src="/data/glossary.json" terms="csam">x</impact-glossary>',
      /<dl [^]*<dt id="term-csam"/,
      /Child sexual abuse material \(CSAM\)/,
    ],
    [
      'posts as links',
      '<impact-posts src="/data/posts.json" heading="Latest">x</impact-posts>',
      /<h2>Latest<\/h2><ul[^]*<a href="https:\/\/example\.org\/blog\/reading-the-figures\/" rel="external noreferrer">/,
      /How to read a prevalence figure/,
    ],
    [
      'a quotation with its speaker, its source and the page that a PDF opens at',
      '<impact-quote text="A duty." by="A speaker" office="Commissioner" source="A report" source-url="https://example.org/r.pdf" page="p. 76" emphasis="ours">x</impact-quote>',
      /<blockquote style="[^"]+"><p[^>]*>“A duty\.”<\/p><p[^>]*>— A speaker, Commissioner, <bdi><a href="https:\/\/example\.org\/r\.pdf#page=76"[^>]*><cite>A report<\/cite><\/a>/,
      /p\. 76 \(emphasis added\)/,
    ],
    [
      'quoted words and speakers letter by letter',
      '<impact-quote text="From 3 April 2023 on, 1 in 4 of the 14-year-olds said so in 10 minutes." by="5 children" office="Class of 2020">x</impact-quote>',
      /<p[^>]*>“From 3 April 2023 on, 1 in 4 of the 14-year-olds said so in 10 minutes\.”<\/p><p[^>]*>— 5 children, Class of 2020<\/p>/,
    ],
    [
      'the author’s own quotation, as it stands',
      '<impact-quote by="A speaker"><blockquote><p>Own <b>words</b>.</p></blockquote></impact-quote>',
      /<div style="[^"]+"><blockquote><p>Own <b>words<\/b>\.<\/p><\/blockquote><p[^>]*>— A speaker<\/p><\/div>/,
    ],
    [
      'a finding, without quotation marks or a blockquote',
      '<impact-quote data="{&quot;kind&quot;:&quot;finding&quot;,&quot;text&quot;:&quot;Few men ask.&quot;,&quot;page&quot;:&quot;p. ix&quot;,&quot;source&quot;:{&quot;title&quot;:&quot;A report&quot;}}">x</impact-quote>',
      /<div style="[^"]+"><p[^>]*>Few men ask\.<\/p><p[^>]*>Source: <bdi><cite>A report<\/cite>, p\. ix<\/bdi><\/p><\/div>/,
    ],
    [
      'a plain form',
      '<impact-subscribe action="https://news.example/s" consent="Yes.">x</impact-subscribe>',
      /<form method="post" action="https:\/\/news\.example\/s"[^]*<label for="impact-1-email">/,
      /Email address/,
    ],
    [
      'the author’s own form, where there is one',
      '<impact-subscribe heading="Connect"><form method="post" action="/s"><input name="e"></form></impact-subscribe>',
      /<h2>Connect<\/h2><form method="post" action="\/s"><input name="e"><\/form>/,
    ],
  ];
  for (const [what, tag, markup, ...says] of cases) {
    it(`writes ${what}`, async () => {
      const { html, problems } = await render(`${tag}<script src="/impact.js"></script>`);
      assert.deepEqual(problems, []);
      assert.match(html, markup);
      for (const words of says) assert.match(shown(html), words);
      assert.doesNotMatch(html, /<script|<impact-|data-impact|<template|undefined|\shidden/);
    });
  }

  it('writes label and note of a tag above and below several figures, and once of one', async () => {
    const said = async (figure: string) => {
      const own = 'label="by somebody they knew" note="Asked in one survey."';
      const { html } = await render(
        `<impact-statistic src="/data/figures.json" figure="${figure}" ${own}>x</impact-statistic>`,
      );
      const text = shown(html);
      return ['by somebody they knew', 'Asked in one survey.'].map((words) => text.split(words).length - 1);
    };
    assert.deepEqual(await said('csa-girls csa-boys'), [1, 1]);
    assert.deepEqual(await said('csa-girls'), [1, 1]);
  });

  it('gives each term one footnote, at the end of the page', async () => {
    const term = '<impact-term term="csam" src="/data/glossary.json"><a href="/g">CSAM</a></impact-term>';
    const { html } = await render(
      `<p>${term} and ${term} and <impact-term src="/data/glossary.json">OSEC</impact-term>.</p>`,
    );
    assert.match(shown(html), /CSAM1 and CSAM1 and OSEC2\. Child sexual abuse material \(CSAM\): Photographs/);
    assert.equal(html.match(/id="impact-note-csam"/g)?.length, 1);
    assert.equal(html.match(/id="impact-note-csam-ref"/g)?.length, 1);
    assert.ok(html.indexOf('<ol') < html.indexOf('</body>'));
    assert.match(html, /<\/li><li id="impact-note-\w+"/);
  });

  it('tells what is wrong in the order of the page, whenever it was found', async () => {
    const { problems } = await render(
      '<impact-subscribe service="ghost" action="https://a.example/">x</impact-subscribe>\n<impact-statistic src="/none.json" figure="a">x</impact-statistic>',
    );
    assert.deepEqual(
      problems.map(({ tag }) => tag),
      ['impact-subscribe', 'impact-statistic'],
    );
    assert.equal(problems[1]!.line - problems[0]!.line, 1);
  });

  it('keeps what it cannot fill, without the tag', async () => {
    const { html, problems } = await render(
      '<p><impact-statistic src="/none.json" figure="a">own <b>words</b></impact-statistic> ' +
        '<impact-term>nothing known</impact-term></p>',
    );
    assert.match(html, /<p>own <b>words<\/b> nothing known<\/p>/);
    assert.equal(problems.length, 1);
  });

  it('keeps what a tag says of its language and direction', async () => {
    const said = 'lang="ar" dir="rtl"';
    const { html } = await render(
      `<impact-posts ${said} src="/data/posts.json">x</impact-posts>` +
        `<p><impact-statistic ${said} value="1 in 4" label="من الأطفال">x</impact-statistic></p>` +
        `<p><impact-term ${said}>كلمة</impact-term></p><impact-support ${said} src="/none.json">كلمات</impact-support>`,
    );
    assert.match(html, /<div lang="ar" dir="rtl" style="[^"]+"><ul/);
    assert.match(html, /<p><span lang="ar" dir="rtl" style="[^"]+"><span style="display:block/);
    assert.match(html, /<p><span lang="ar" dir="rtl">كلمة<\/span><\/p><span lang="ar" dir="rtl">كلمات<\/span>/);
  });

  it('keeps a source in its own language and direction, and writes no empty line', async () => {
    const { html } = await render(
      '<impact-quote text="A duty." source="متلازمة الأمعاء (IBS-C)" page="p. 3">x</impact-quote><impact-quote text="Few words.">x</impact-quote>',
    );
    assert.match(html, /<bdi><cite>متلازمة الأمعاء \(IBS-C\)<\/cite>, p\. 3<\/bdi>/);
    assert.match(html, /“Few words\.”<\/p><\/blockquote>/);
  });

  it('replaces tags inside others', async () => {
    const { html } = await render(
      '<impact-statistic src="/none.json">About <impact-term term="csam" src="/data/glossary.json">it</impact-term></impact-statistic>',
    );
    assert.match(html, /About it<sup/);
    assert.doesNotMatch(html, /impact-statistic|impact-term/);
  });

  it('puts no block into a paragraph', async () => {
    const { html } = await render('<p>See <impact-statistic value="1 in 4" label="of us">x</impact-statistic></p>');
    assert.match(html, /<p>See <span style="overflow-wrap:anywhere"><span style="display:block;/);
    assert.doesNotMatch(html, /<figure|<div|<p style/);
  });

  it('says what has become of a figure', async () => {
    const data = JSON.stringify({
      value: '1 in 5',
      label: 'people',
      status: { state: 'withdrawn', note: 'Counted twice.' },
    });
    const { html } = await render(`<impact-statistic data='${data}'>x</impact-statistic>`);
    assert.match(shown(html), /Withdrawn\. Counted twice\. ?1 in 5 people/);
    assert.match(html, /<s><span>1 in 5<\/span> people<\/s>/);
    const drawn = await render(`<impact-prevalence data='${data}'>x</impact-prevalence>`);
    assert.doesNotMatch(drawn.html, /<svg/);
  });

  it('speaks the language of the page', async () => {
    const tag = '<impact-prevalence src="/data/figures.json" figure="csa-prevalence">x</impact-prevalence>';
    const own = tag.replace('>x', ' label="Erwachsene">x');
    assert.match(shown((await render(own, 'de')).html), /28,5 %\s*Erwachsene[^]*Quelle:/);
    assert.match((await render(tag, 'ar')).html, /scale\(-1 1\)/);
  });

  it('says a figure in one language: in English where its label has no other', async () => {
    const tag = '<impact-prevalence src="/data/figures.json" figure="csa-prevalence">x</impact-prevalence>';
    const { html } = await render(tag, 'ar');
    assert.match(html, /<span lang="en" dir="ltr"><strong[^>]*>28\.5%<\/strong> <span lang="en"/);
    assert.match(shown(html), /المصدر/);
  });

  // Nothing that runs stays in a page for email and print, and everything else does.
  const tags: readonly (readonly [written: string, left: string])[] = [
    ['<iframe src="data:text/html,x"></iframe>', '<iframe></iframe>'],
    ['<object data=" DA\nTA:text/html,x">a</object>', '<object>a</object>'],
    ['<embed src="data:text/html,x">', '<embed>'],
    ['<iframe src="/a?data:x" title="a"></iframe>', '<iframe src="/a?data:x" title="a"></iframe>'],
    ['<iframe srcdoc="x" src="/a"></iframe>', '<iframe src="/a"></iframe>'],
    ['<p srcdocs=x on=1 xonclick=1 title="javascript">a</p>', '<p srcdocs=x on=1 xonclick=1 title="javascript">a</p>'],
    ['<a href="VBScript:x" title="a">a</a>', '<a title="a">a</a>'],
    ['<a href="/a?javascript:x">a</a>', '<a href="/a?javascript:x">a</a>'],
    ['<svg><animate values="a,javascript:x"/></svg>', '<svg><animate /></svg>'],
    ['<svg><animate values="a;\u0001javascript:x"/></svg>', '<svg><animate /></svg>'],
    ['<a href="data:text/html,x">a</a>', '<a href="data:text/html,x">a</a>'],
    ['<p ONCLICK="1" title="&quot;&lt;&amp;">a</p>', '<p title="&quot;&lt;&amp;">a</p>'],
    ['<p onx>a</p>', '<p>a</p>'],
    ['<br onclick=1 />', '<br />'],
    ['<p>a<script>b</script>c</p>', '<p>ac</p>'],
    ['<svg><script>a</script><g></g></svg><p>b</p>', '<svg><g></g></svg><p>b</p>'],
    ['<svg><script>a</svg><p onclick=1>b</p>', '<svg></svg><p>b</p>'],
    ['<svg><script/><g/></svg>', '<svg><g/></svg>'],
    ['<script onload=1 src=a></script><p>b</p>', '<p>b</p>'],
  ];
  for (const [written, left] of tags)
    it(`leaves of ${JSON.stringify(written)} what runs nothing`, async () => {
      const { html } = await renderStatic(`<!doctype html><html><body>${written}</body></html>`);
      assert.equal(html, `<!doctype html><html><body>${left}</body></html>`);
    });
});

it('leaves nothing behind a script that nothing ends', async () => {
  const { html } = await renderStatic('<!doctype html><html><body>a<script>b</p></body></html>');
  assert.equal(html, '<!doctype html><html><body>a');
});

describe('pieces of a page', () => {
  const cases: readonly (readonly [text: string, splices: readonly Splice[], whole: string])[] = [
    ['abc', [], 'abc'],
    ['abc', [[1, 2, 'X']], 'aXc'],
    [
      'abcd',
      [
        [3, 4, 'D'],
        [0, 1, 'A'],
      ],
      'AbcD',
    ],
    [
      'abc',
      [
        [1, 2, 'B'],
        [1, 1, '+'],
      ],
      'a+Bc',
    ],
    [
      'abc',
      [
        [3, 3, '!'],
        [0, 0, '?'],
      ],
      '?abc!',
    ],
    // What is left of them makes no tag with what follows.
    ['a<<b>c', [[2, 5, '<i>']], 'a&lt;<i>c'],
    ['a<<b>c', [[2, 5, '']], 'a&lt;c'],
    ['a<bc', [[2, 3, 'X']], 'a<Xc'],
    ['a<b>c', [[1, 4, 'X<']], 'aX&lt;c'],
    ['a<b>c', [[1, 4, '<']], 'a&lt;c'],
    ['<<b>', [[1, 4, 'X']], '&lt;X'],
  ];
  for (const [text, splices, whole] of cases)
    it(`of ${text} make ${whole}`, () => assert.equal(splice(text, splices), whole));
});
