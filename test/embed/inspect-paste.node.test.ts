/** Tells what a content management system did: see the cases. */
import assert from 'node:assert/strict';
import { describe, it } from '../helpers/node.js';
import fc from '../helpers/property.js';
import { inspectPaste } from '../../src/embed/inspect/inspect.js';
import { FINDINGS } from '../../src/embed/inspect/findings.js';
import type { Paste, Pasted } from '../../src/embed/inspect/paste.js';
import { elementsIn, readTree, readableText } from '../../src/embed/inspect/tree.js';
import { attributes, cases, pasteOf, WORDS } from './paste-cases.js';

describe('what a content management system did', () => {
  for (const one of cases) {
    const { what, html, finds, use, sees } = one;
    it(`${what}: ${finds.join(', ')}`, () => {
      const found = inspectPaste(html, pasteOf(one));
      assert.deepEqual(
        found.findings.map(({ finding }) => finding),
        finds,
      );
      assert.equal(found.use, use);
      assert.equal(found.sees, sees ?? (found.works ? 'figure' : 'less'));
      assert.equal(
        found.works,
        found.findings.every(({ works }) => works),
      );
    });
  }

  it('names the attributes that are gone', () => {
    const html = `<div data-impact="statistic" data-label="of boys">${WORDS}</div>`;
    const { findings } = inspectPaste(html, { as: 'div', element: 'statistic', attributes, words: WORDS });
    assert.match(findings.find(({ finding }) => finding === 'attributes-missing')!.says, /: value$/);
    assert.match(findings.find(({ finding }) => finding === 'attributes-changed')!.says, /: label$/);
  });

  const figure = `<div data-impact="statistic" data-value="more than 1 in 3" data-label="of girls" style="min-height:9em">${WORDS}</div>`;
  const whole = (head: string, body = figure) => `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
  const found = (html: string, more: Partial<Paste> = {}) =>
    inspectPaste(html, { as: 'div', element: 'statistic', attributes, words: WORDS, ...more }).findings;
  const names = (html: string, more?: Partial<Paste>) => found(html, more).map(({ finding }) => finding);
  const code = 'customElements.define("impact-statistic");Symbol.for("impact-elements")';
  const module = (src: string) => `<script type="module" src="${src}"></script>`;

  it('takes the author’s own curly marks, however their lines are broken, for no change', () => {
    const words = 'Children’s “rights” are “asked”';
    for (const [text, finds] of [
      [words, ['intact']],
      ['\n  Children’s\n “rights”  are “asked” ', ['intact']],
      ["Children's “rights” are “asked”", ['curly-quotes']],
      ['Children\'s "rights" are "asked"', ['intact']],
    ] as const)
      assert.deepEqual(
        names(
          whole(
            module('/1/impact.js'),
            figure.replace(WORDS, () => text),
          ),
          { words },
        ),
        finds,
        text,
      );
  });

  const SCRIPTS: readonly (readonly [what: string, head: string, finds: readonly string[]])[] = [
    ['a copy in a cache', module('/wp-content/cache/min/1/impact.js'), ['script-copied']],
    ['a copy of Autoptimize', module('https://o.example/wp-content/autoptimize/js/impact.4f0c.js'), ['script-copied']],
    ['a copy of LiteSpeed', module('/wp-content/litespeed/js/impact.js?ver=1'), ['script-copied']],
    ['an inlined script', `<script type="module">${code}</script>`, ['script-inlined']],
    ...(
      'cache caches autoptimize litespeed wp-rocket min minify minified wp-optimize wpo-minify fastvelocity hummingbird-assets breeze ' +
      'siteground-optimizer-assets jetpack-boost speedycache swift-performance aggregate aggregated bundle bundles merged combined ' +
      '_jb_static pub/static/_cache files/js CACHE'
    )
      .split(' ')
      .flatMap((name) =>
        ['/', '-'].map((after) => [`a copy in ${name}${after}`, module(`/a/${name}${after}x/impact.js`), ['script-copied']] as const),
      ),
    ['a copy of a network', module('https://o.example/cdn-cgi/scripts/impact.js'), ['script-copied']],
    ['a copy by its sum', module(`/js_${'a1-_'.repeat(5)}.js/impact.js`), ['script-copied']],
    ...['caching/', 'xmin/', 'mini/', 'cdn-cgi-', `js_${'a'.repeat(19)}.js/`, 'a?/cache/'].map(
      (name) => [`no copy in ${name}`, module(`/${name}${name.includes('?') ? '' : '/'}impact.js`), ['intact']] as const,
    ),
    ...['impact.js', 'statistic.js', 'impact.min.js', 'glossary.a-b_1.js?ver=2', 'exit.js'].map(
      (name) => [`${name}, whatever its name goes on with`, module(`/1/${name}`), ['intact']] as const,
    ),
    ...['impacts.js', 'impact.js.map', 'impact.mjs', 'impact', 'statistics.js'].map(
      (name) => [`${name}, which is none of ours`, module(`/1/${name}`), ['script-removed']] as const,
    ),
    ...['', 'text/javascript', 'TEXT/ECMASCRIPT', 'application/x-javascript', 'application/javascript', 'text/x-javascript'].map(
      (type) => [`a script of the type “${type}”`, `<script type="${type}" src="/1/impact.js"></script>`, ['script-changed']] as const,
    ),
    ...['modules', 'text/plain', 'text/javascripts', 'x/javascript'].map(
      (type) => [`a script of the type “${type}”`, `<script type="${type}" src="/1/impact.js"></script>`, ['script-held']] as const,
    ),
    ['a module in capitals', '<script type="MODULE" src="/1/impact.js"></script>', ['intact']],
    ...['data-src', 'data-rocket-src', 'x-src'].map(
      (name) => [`a script that is held in ${name}`, `<script type="module" ${name}="/1/impact.js"></script>`, ['script-held']] as const,
    ),
    ['an address under another name', '<script type="module" datasrc="/1/impact.js"></script>', ['script-removed']],
    ['a script of which the address is curly', '<script type="module" src=”/1/impact.js”></script>', ['script-curly']],
    ['an inlined script of no element', '<script>Symbol.for("impact-elements")</script>', ['script-removed']],
    ['somebody else’s script that names ours', '<script>document.querySelector("impact-statistic")</script>', ['script-removed']],
    ['data that speaks of ours', `<script type="application/json">"${code.replace(/"/g, '')}"</script>`, ['script-removed']],
    ['two of which one works', `<script src="/1/impact.js"></script>${module('/1/impact.js')}`, ['intact']],
    ['two of which none does', `<script src="/1/impact.js"></script>${module('/min/1/impact.js')}`, ['script-changed']],
    ['the file itself', module('https://elements.example.org/1/impact.js'), ['intact']],
    ['somebody else’s inline script', `${module('/1/impact.js')}<script>document.querySelector('impact-statistic')</script>`, ['intact']],
  ]; // prettier-ignore
  for (const [what, head, finds] of SCRIPTS) {
    it(`of the script, tells ${what}`, () => assert.deepEqual(names(whole(head)), finds));
  }

  const frame = 'https://elements.example.org/1/frame.html?element=';
  for (const [sandbox, element, finds] of [
    ['allow-scripts', 'statistic', 'intact'],
    ['ALLOW-SCRIPTS', 'statistic', 'intact'],
    ['allow-popups\n\tallow-scripts ', 'statistic', 'intact'],
    ['allow-scriptss', 'statistic', 'sandbox-closed'],
    ['xallow-scripts', 'statistic', 'sandbox-closed'],
    ['', 'statistic', 'sandbox-closed'],
    [undefined, 'statistic', 'sandbox-removed'],
    ['allow-scripts', 'subscribe', 'sandbox-no-forms'],
    ['allow-scripts allow-formss', 'contact', 'sandbox-no-forms'],
    ['allow-forms allow-scripts', 'subscribe', 'intact'],
  ] as const)
    it(`of a frame, tells what the sandbox “${sandbox}” keeps ${element} from`, () => {
      const written = sandbox === undefined ? '' : ` sandbox="${sandbox}"`;
      const html = whole('', `<iframe src="${frame}${element}" title="a"${written}></iframe>`);
      const [first] = names(html, { as: 'iframe', element, attributes: {}, words: '' });
      assert.equal(first, finds);
    });

  for (const [before, query, rel, after, finds] of [
    ['<p>', 'statistic&figure=a', '', '</p>', 'intact'],
    ['<p>', 'statistic&amp;figure=a', 'nofollow noopener noreferrer external', '</p>', 'intact'],
    ['<p>', 'statistic&figures=a', '', '</p>', 'link-typed'],
    ['<p>', 'statistic&value=1', '', '</p>', 'link-typed'],
    ['<p>', 'statistic&figure=a', 'UGC', '</p>', 'link-visitor'],
    ['<p>', 'statistic&figure=a', 'nofollow sponsored', '</p>', 'link-visitor'],
    ['<p>', 'statistic&figure=a', 'ugcs', '</p>', 'intact'],
    ['<p>Words ', 'statistic&figure=a', '', '</p>', 'link-in-sentence'],
    ['<p>', 'statistic&figure=a', '', ' words</p>', 'link-in-sentence'],
    ['<p><b>Words</b> ', 'statistic&figure=a', '', '</p>', 'link-in-sentence'],
    ['<p><b> </b>', 'statistic&figure=a', '', '<i></i></p>', 'intact'],
    ['<p> &nbsp;<!-- a --><b>', 'statistic&figure=a', '', '</b> </p>', 'intact'],
    ['<blockquote><p>Words</p>', 'statistic&figure=a', '', ' </blockquote>', 'intact'],
    ['<blockquote>', 'statistic&figure=a', '', ' words</blockquote>', 'link-in-sentence'],
    ...['li', 'td', 'div', 'figure', 'section', 'article', 'main'].flatMap((name) => {
      const [open, close] = name === 'td' ? ['<table><tr><td>', '</td></tr></table>'] : [`<${name}>`, `</${name}>`];
      return [
        [open, 'statistic&figure=a', '', close, 'intact'] as const,
        [`Words ${open}`, 'statistic&figure=a', '', close, 'intact'] as const,
        [`${open}Words `, 'statistic&figure=a', '', close, 'link-in-sentence'] as const,
      ];
    }),
    ['<p>Words ', 'term&term=a', '', ' words</p>', 'intact'],
    ['<p>', 'subscribe&form=a', '', '</p>', 'link-to-form'],
  ] as const)
    it(`of a link, tells ${finds}: ${before}${query} ${rel}${after}`, () => {
      const [element] = query.split(/\W/, 1) as [string];
      const link = `${before}<a href="${frame}${query}" rel="${rel}">x</a>${after}`;
      const html = whole(module('https://elements.example.org/1/impact.js'), link);
      const all = names(html, { as: 'link', element, attributes: {}, words: 'x' });
      assert.ok(all.includes(finds), all.join());
    });

  const SHORTCODES: readonly (readonly [text: string, named: string | undefined])[] = [
    ['[gravityform id="1" title="false"]', '[gravityform]'],
    ['[gravityform id=&#8221;1&#8243; title=&#8221;false&#8221;]', '[gravityform]'],
    ['[contact-form-7 id="12"]', '[contact-form-7]'],
    ['[vc_row][vc_column]Words[/vc_column][/vc_row]', '[vc_row], [vc_column]'],
    ['[gallery ids="1,2"] and [embed]x[/embed]', '[gallery], [embed]'],
    ['[sic], [1] and [Update]', undefined],
  ];
  for (const [text, named] of SHORTCODES) {
    it(`names ${named ?? 'nothing'} in ${text}`, () => {
      const other = found(whole(module('/1/impact.js'), `${figure}<p>${text}</p>`)).find(
        ({ finding }) => finding === 'shortcode-other',
      );
      assert.equal(other?.says.split(': ')[1], named);
      assert.equal(!!other?.repair, named !== undefined);
    });
  }

  for (const [html, named] of [
    ['[gravityform id="1" tabindex="75"]', 'tabindex="75"'],
    ['[gravityform id=1 tabindex=&#8221;49&#8243;]', 'tabindex="49"'],
    ['<input tabindex="3">', 'tabindex="3"'],
    ['<input tabindex="0"><input tabindex="1">', 'tabindex="1"'],
    ['<input tabindex="0"><p tabindex="-1">x</p>', undefined],
    ['Set tabindex=5 in the form.', undefined],
  ] as const)
    it(`tells ${named ?? 'nothing'} of the order of keys in ${html}`, () => {
      const inspected = found(whole(module('/1/impact.js'), `${figure}<div>${html}</div>`));
      assert.equal(inspected.find(({ finding }) => finding === 'tab-order')?.says.split(': ')[1], named);
      assert.ok(inspected.every(({ works }) => works));
    });

  for (const [around, tells] of [
    ['<div data-impact=" GIVE "></div><impact-support></impact-support>', true],
    ['<impact-give></impact-give><div data-impact="Support"></div>', true],
    ['<impact-give></impact-give><impact-quote support="/s.json"></impact-quote>', true],
    ['<impact-give></impact-give><div data-impact="quote" data-support="/s.json"></div>', true],
    ['<impact-give></impact-give><p support="/s.json"></p>', false],
    ['<impact-give></impact-give>', false],
    ['<impact-support></impact-support>', false],
  ] as const)
    it(`tells ${tells ? 'of giving beside help' : 'nothing'} on a page with ${around}`, () =>
      assert.equal(names(whole(module('/1/impact.js'), figure + around)).includes('giving-beside-help'), tells));

  it('tells a shortcode of ours that nobody replaced, whichever it is', () => {
    for (const name of ['statistic', 'glossary'])
      assert.ok(names(`<p>[impact-${name} src="x"]</p>`, { as: 'shortcode' }).includes('shortcode-shown'));
  });

  it('tells values that a straight quote ended', () => {
    const label = 'of girls, "more or less"';
    const torn = `<impact-statistic value="1 in 3" label="of girls, "more or less"" style="x">${WORDS}</impact-statistic>`;
    const [first] = found(torn, { as: 'tag', attributes: { value: '1 in 3', label } });
    assert.equal(first!.finding, 'quotes-torn');
    assert.match(first!.says, /: label$/);
  });

  const HELD: readonly (readonly [what: string, html: string, more: Partial<Paste>, first: string])[] = [
    ['a div with the words alone', `<div>${WORDS}</div>`, {}, 'attributes-removed'],
    ['a span with them', `<p>Us: <span> ${WORDS} </span></p>`, {}, 'attributes-removed'],
    ['a div with them, and before it the same', `${WORDS}<div>${WORDS}</div>`, {}, 'attributes-removed'],
    ['a div with more', `<div>Us: ${WORDS}</div>`, {}, 'tag-removed'],
    ['a div with more behind', `<div>${WORDS} Us.</div>`, {}, 'tag-removed'],
    ['an element that is no div', `<section>${WORDS}</section>`, {}, 'tag-removed'],
    ['an element that only ends as a div', `<my-div>${WORDS}</my-div>`, {}, 'tag-removed'],
    ['a link to the page of another element', `<a href="${frame}glossary&figure=a">${WORDS}</a>`, { as: 'link' }, 'link-changed'],
    ['nothing of a form', '<p>Us</p>', { element: 'subscribe', as: 'tag' }, 'nothing-left'],
    ['a div beside them', `<div>Us</div><section>${WORDS}</section>`, {}, 'tag-removed'],
    ['a tag’s words in a div', `<div>${WORDS}</div>`, { as: 'tag' }, 'tag-removed'],
    ['a link with more', `<a href="/">Us: ${WORDS}</a>`, { as: 'link' }, 'link-changed'],
    ['no link', `<my-a>${WORDS}</my-a><a href="/">Us</a>`, { as: 'link' }, 'link-removed'],
    ['words that go on behind a link', `<a href="/">${WORDS.slice(0, 9)}</a>${WORDS.slice(9)}`, { as: 'link' }, 'nothing-left'],
    ['the button of a form', '<button>Go</button>', { element: 'subscribe', as: 'tag' }, 'form-removed'],
    ['the label of a form', '<label>Go</label>', { element: 'contact', as: 'tag' }, 'form-removed'],
    ['a form without its tag', `<form><button>Go</button></form>`, { element: 'contact', as: 'tag' }, 'nothing-left'],
    ['a button that is no form’s', '<button>Go</button>', { as: 'tag' }, 'nothing-left'],
    ['a tag without an end, with the words alone', `<impact-statistic value="more than 1 in 3" label="of girls" style="a:b"/>${WORDS}`, { as: 'tag' }, 'swallows'],
    ['a tag without an end or a stroke, with the words alone', `<impact-statistic value="more than 1 in 3" label="of girls" style="a:b">${WORDS}`, { as: 'tag' }, 'script-unseen'],
    ['a div of which the name alone is curly', figure.replace('"statistic"', '”statistic″'), {}, 'curly-forgiven'],
  ]; // prettier-ignore
  for (const [what, html, more, first] of HELD)
    it(`tells ${first} of ${what}`, () =>
      assert.equal(
        names(html, more).find((name) => name !== 'intact'),
        first,
      ));

  it('compares values as readers see them', () => {
    const found = (label: string, written: string) =>
      names(`<div data-impact="statistic" data-label="${written}" style="a:b">${WORDS}</div>`, {
        attributes: { label },
      });
    for (const [label, written, first] of [
      ["girls' rights", 'girls’ rights', 'intact'],
      ["girls' rights", 'girls&#8217;  rights', 'intact'],
      ["girls' rights", "girls'&nbsp;rights", 'intact'],
      ["girls' rights", "“girls' rights”", 'curly-forgiven'],
      ['girls’ rights', "girls' rights", 'intact'],
      ['girls’ rights', 'girls', 'attributes-changed'],
      ['girls who say "no" twice', 'girls who say “no” twice', 'intact'],
    ] as const)
      assert.equal(found(label, written)[0], first, written);
  });

  it('knows a line that was escaped up to five times', () => {
    const escaped = (times: number): string => {
      let text = '<impact-statistic value="1 in 3">';
      for (let time = 0; time < times; time++) text = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
      return text;
    };
    const first = [1, 2, 5, 6].map((times) => names(`<p>${escaped(times)}</p>`, { as: 'tag' })[0]);
    assert.deepEqual(first, ['shown-as-text', 'escaped-twice', 'escaped-twice', 'nothing-left']);
  });

  it('says what to do about everything that keeps a figure away', () => {
    for (const [name, { works, repair }] of Object.entries(
      FINDINGS as Record<string, { works: boolean; repair?: string }>,
    )) {
      assert.ok(works || name === 'link-to-form' || repair, name);
      assert.notEqual(repair, '', name);
    }
  });

  it('never fails on what may be pasted', () => {
    const piece = fc.constantFrom(
      '<impact-statistic ',
      '</impact-statistic>',
      '<p>',
      '</p>',
      '<div data-impact="statistic">',
      '<script>',
      '</script>',
      '/>',
      '"',
      'x',
      '<!--',
      '<iframe src=',
      '&#x',
      '<a href="/frame.html?element=statistic">',
    );
    fc.assert(
      fc.property(
        fc.array(piece),
        fc.constantFrom<Pasted>('tag', 'div', 'link', 'iframe', 'shortcode'),
        (pieces, as) => {
          assert.ok(
            inspectPaste(pieces.join(''), { as, element: 'statistic', attributes, words: WORDS }).findings.length > 0,
          );
        },
      ),
    );
  });
});

describe('markup as a browser sees it', () => {
  const outline = (html: string) =>
    elementsIn(readTree(html))
      .map(({ name, parent }) => `${parent!.name}>${name}`)
      .join(' ');
  const shapes: readonly [html: string, shape: string][] = [
    ['<p><x-y></p>a<p>b</x-y>', '>p p>x-y >p'],
    ['<p>a<div>b</div>', '>p >div'],
    ['<x-y/><p>a</p>', '>x-y x-y>p'],
    ['</p>', '>p'],
    ['<br>a<img src="x">', '>br >img'],
    ['<script>"</p><b>"</script><i>', '>script >i'],
    ['<div><p>a</div>b', '>div div>p'],
  ];
  for (const [html, shape] of shapes) it(html, () => assert.equal(outline(html), shape));

  it('reads scripts to nobody', () => {
    assert.equal(readableText(readTree('a<script>b</script><style>c</style>&amp;d')), 'a   &d');
    assert.equal(readableText(readTree('a<my-style>b</my-style><b>c</b>')), 'a b c');
  });
});
