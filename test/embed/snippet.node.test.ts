import assert from 'node:assert/strict';
import { describe, it } from '../helpers/node.js';
import { runInNewContext } from 'node:vm';
import fc from '../helpers/property.js';
import ts from 'typescript';
import type { Figure } from '../../src/documents/figure.js';
import type { Quote } from '../../src/documents/quote.js';
import { frameAddress } from '../../src/embed/snippet/address.js';
import { kinds, kindsFor, type SnippetKind } from '../../src/embed/snippet/kinds.js';
import { roomPixels, roomStyle, seenRoom, usualRoom } from '../../src/embed/snippet/room.js';
import { oneLine, safeTheme, type ReleasePlace, type Widget } from '../../src/embed/snippet/widget.js';
import type { Term } from '../../src/documents/term.js';
import { figureWords, ownFigure, suggestWords } from '../../src/embed/snippet/words.js';
import { scriptFor, scriptLine, writeSnippet } from '../../src/embed/snippet/write.js';

const place = { base: 'https://elements.example.org/1/' };
const statistic: Widget = {
  element: 'statistic',
  attributes: { value: '1 in 4', label: 'people' },
  words: '1 in 4 people.',
};
const posts: Widget = {
  element: 'posts',
  attributes: { src: 'https://blog.example.org/?a=1&b=2', images: '' },
  words: 'Read our blog',
  link: 'https://blog.example.org/',
};
const hostile: Widget = {
  element: 'statistic',
  attributes: { value: `"]} {{x}} <b>&amp; \\ 'y'`, label: 'two\n  lines' },
  words: `{a} "b" [c] </impact-statistic><script>alert(1)</script>`,
  theme: { accent: '#0b5763', font: "Georgia, 'Noto Serif'", radius: '0' },
};

describe('snippets', () => {
  const FRAME = 'https://elements.example.org/1/frame.html?element=statistic&amp;value=1+in+4&amp;label=people';
  const cases: readonly [kind: SnippetKind, code: string, once: string][] = [
    [
      'tag',
      '<impact-statistic value="1 in 4" label="people" style="display:block;min-height:12em">1 in 4 people.</impact-statistic>',
      '<script type="module" src="https://elements.example.org/1/statistic.js"></script>',
    ],
    [
      'div',
      '<div data-impact="statistic" data-value="1 in 4" data-label="people" style="min-height:12em">1 in 4 people.</div>',
      '<script type="module" src="https://elements.example.org/1/statistic.js"></script>',
    ],
    [
      'link',
      `<a href="${FRAME}">1 in 4 people.</a>`,
      '<script type="module" src="https://elements.example.org/1/statistic.js"></script>',
    ],
    [
      'iframe',
      `<iframe src="${FRAME}" title="1 in 4 people." loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" referrerpolicy="no-referrer" width="100%" height="192" style="border:0"></iframe>`,
      '<script type="module" src="https://elements.example.org/1/resize.js"></script>',
    ],
    ['shortcode', '[impact-statistic value="1 in 4" label="people"]1 in 4 people.[/impact-statistic]', ''],
    [
      'react',
      `<impact-statistic value="1 in 4" label="people" style={{ display: 'block', minHeight: '12em' }}>1 in 4 people.</impact-statistic>`,
      `import 'impact-elements/define/statistic';`,
    ],
    [
      'vue',
      '<impact-statistic value="1 in 4" label="people" style="display:block;min-height:12em">1 in 4 people.</impact-statistic>',
      `import 'impact-elements/define/statistic';`,
    ],
    [
      'prerendered',
      '<impact-statistic value="1 in 4" label="people" style="display:block;min-height:12em">1 in 4 people.</impact-statistic>',
      'npx --no-install impact-elements render page.html --out page.html',
    ],
  ];
  for (const [kind, code, once] of cases) {
    it(`${kind}: the line that is pasted, and the one that stands once`, () => {
      const snippet = writeSnippet(kind, statistic, place);
      assert.equal(snippet.code, code);
      assert.equal(snippet.once, once);
    });
  }

  it('have an author’s own link inside, and a boolean without a value', () => {
    assert.equal(
      writeSnippet('tag', posts, place).code,
      '<impact-posts src="https://blog.example.org/?a=1&amp;b=2" images style="display:block;min-height:max(31.4em,65.3em - 72vw)"><a href="https://blog.example.org/">Read our blog</a></impact-posts>',
    );
    assert.match(writeSnippet('div', posts, place).code, /data-images="true"/);
    assert.match(
      writeSnippet('shortcode', posts, place).code,
      / images="true"\]<a href="https:\/\/blog.example.org\/">Read our blog<\/a>\[\/impact-posts\]$/,
    );
  });

  it('carry what they were made from, in whatever way they are pasted', () => {
    const term: Widget = { element: 'term', attributes: { term: 'csam' }, words: 'CSAM', embedded: 'csam 1k2x9q' };
    for (const kind of ['tag', 'div', 'shortcode', 'react'] as const)
      assert.match(writeSnippet(kind, term, place).code, / data-embedded="csam 1k2x9q"/, kind);
    assert.match(writeSnippet('link', term, place).code, /embedded=csam\+1k2x9q/);
  });

  it('set a term inside its sentence: no block, no room, no frame', () => {
    const term: Widget = { element: 'term', attributes: { term: 'csam' }, words: 'CSAM' };
    assert.equal(writeSnippet('tag', term, place).code, '<impact-term term="csam">CSAM</impact-term>');
    assert.equal(writeSnippet('div', term, place).code, '<span data-impact="term" data-term="csam">CSAM</span>');
    assert.match(writeSnippet('link', term, place).code, /element=term&amp;term=csam">CSAM<\/a>$/);
    assert.ok(!kindsFor('term').includes('iframe'));
    const inAddress = (element: string, attributes: Record<string, string>) =>
      kindsFor(element, attributes).filter((kind) => kind === 'link' || kind === 'iframe');
    for (const name of ['data', 'groups', 'value'])
      assert.deepEqual(inAddress('prevalence', { [name]: '1' }), [], name);
    for (const name of ['figure', 'marks'])
      assert.deepEqual(inAddress('prevalence', { [name]: '1' }), ['link', 'iframe'], name);
    assert.deepEqual(inAddress('prevalence', { data: '' }), ['link', 'iframe']);
  });

  it('write what their language would read otherwise', () => {
    assert.equal(
      writeSnippet('vue', hostile, place).code,
      `<impact-statistic value="&quot;]&#125; &#123;&#123;x&#125;&#125; &lt;b&gt;&amp;amp; \\ 'y'" label="two lines" ` +
        `style="display:block;min-height:12em;--impact-accent:#0b5763;--impact-font:Georgia, 'Noto Serif';--impact-radius:0">` +
        `&#123;a&#125; &quot;b&quot; [c] &lt;/impact-statistic&gt;&lt;script&gt;alert(1)&lt;/script&gt;</impact-statistic>`,
    );
    assert.equal(
      writeSnippet('shortcode', hostile, place).code,
      `[impact-statistic value="&quot;&#93;} {{x}} &lt;b&gt;&amp;amp; &#92; &#39;y&#39;" label="two lines" accent="#0b5763" font="Georgia, &#39;Noto Serif&#39;" radius="0"]` +
        `{a} &quot;b&quot; &#91;c&#93; &lt;/impact-statistic&gt;&lt;script&gt;alert(1)&lt;/script&gt;[/impact-statistic]`,
    );
  });

  it('are one line without a script, whatever is in them', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab\n\t "\'<>&{}[]\\/=`$‘”é') });
    fc.assert(
      fc.property(text, text, fc.constantFrom(...kinds), (value, words, kind) => {
        const { code } = writeSnippet(kind, { ...statistic, attributes: { value }, words }, place);
        assert.ok(!/[\n\r\t]|<script/.test(code), code);
      }),
    );
  });

  it('are read by JSX as they were meant', () => {
    const h = (tag: string, props: Record<string, unknown>, ...children: string[]) => ({
      tag,
      props,
      words: children.join(''),
    });
    const read = (code: string) => {
      const { outputText } = ts.transpileModule(code, {
        fileName: 'a.tsx',
        compilerOptions: { jsx: ts.JsxEmit.React, jsxFactory: 'h', target: ts.ScriptTarget.ES2022 },
      });
      return runInNewContext(outputText, { h }) as ReturnType<typeof h>;
    };
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: fc.constantFrom(...'a"\'<>&{};\\ lt#3') }),
        (value, words) => {
          const widget = { ...hostile, attributes: { value: `v${value}` }, words };
          const { props, words: read_ } = read(writeSnippet('react', widget, place).code);
          assert.equal(props['value'], oneLine(`v${value}`));
          assert.equal(read_, oneLine(words));
          assert.deepEqual(
            { ...(props['style'] as object) },
            {
              display: 'block',
              minHeight: '12em',
              '--impact-accent': '#0b5763',
              '--impact-font': "Georgia, 'Noto Serif'",
              '--impact-radius': '0',
            },
          );
        },
      ),
      { numRuns: 30 },
    );
  });

  it('say an odd theme in no language', () => {
    const odd = { accent: 'red;position:fixed', font: 'a;b:c', radius: 'calc(1px)', scheme: 'neon' as 'dark' };
    assert.deepEqual(safeTheme(odd), {});
    assert.deepEqual(safeTheme({ accent: ' rgb(0 80 90 / 50%) ', scheme: 'dark' }), {
      accent: 'rgb(0 80 90 / 50%)',
      scheme: 'dark',
    });
    for (const kind of kinds)
      assert.doesNotMatch(writeSnippet(kind, { ...statistic, theme: odd }, place).code, /fixed|b:c|calc|neon/);
  });
});

describe('the script’s line', () => {
  const pinned = {
    'impact.1a.js': 'sha384-i',
    'posts.2b.js': 'sha384-p',
    'chunks/posts.3c.js': 'sha384-c',
    'chunks/glossary.4d.js': 'sha384-g',
    'exit.5e.js': 'sha384-e',
  };
  const script = (file: string, hash?: string) =>
    `<script type="module" src="https://elements.example.org/1/${file}"${hash ? ` integrity="${hash}" crossorigin="anonymous"` : ''}></script>`;
  const beside = (file: string, hash: string) =>
    `<link rel="modulepreload" href="https://elements.example.org/1/${file}" integrity="${hash}" crossorigin="anonymous">`;
  const cases: readonly [element: string, place: Partial<ReleasePlace>, line: string][] = [
    ['statistic', {}, script('statistic.js')],
    ['term', {}, script('term.js')],
    ['posts', { pinned }, script('posts.2b.js', 'sha384-p')],
    // Several share one runtime.
    ['statistic', { others: true }, script('impact.js')],
    ['posts', { others: true }, script('impact.js')],
    ['statistic', { others: true, pinned }, script('impact.1a.js', 'sha384-i')],
    ['posts', { others: true, pinned }, beside('chunks/posts.3c.js', 'sha384-c') + script('impact.1a.js', 'sha384-i')],
    [
      'term',
      { others: true, pinned },
      beside('chunks/glossary.4d.js', 'sha384-g') + script('impact.1a.js', 'sha384-i'),
    ],
    ['exit', { others: true, pinned }, beside('exit.5e.js', 'sha384-e') + script('impact.1a.js', 'sha384-i')],
    // What they say is about others.
    ['sources', {}, script('impact.js')],
    ['calm', {}, script('impact.js')],
  ];
  for (const [element, given, line] of cases) {
    it(`of ${element}, ${Object.keys(given).join(' and ') || 'alone'}`, () =>
      assert.equal(scriptFor(element, { ...place, ...given }), line));
  }

  it('pins a release by its hash', () => {
    assert.equal(
      scriptLine({
        ...place,
        pinned: { 'impact.js': 'sha384-y', 'impact.1a2b.js': 'sha384-x', 'chunks/impact.3c.js': '' },
      }),
      '<script type="module" src="https://elements.example.org/1/impact.1a2b.js" integrity="sha384-x" crossorigin="anonymous"></script>',
    );
  });
});

describe('the frame’s address', () => {
  it('leaves out the document that lies beside it', () => {
    const address = (src: string) =>
      frameAddress({ element: 'statistic', attributes: { src, figure: 'a' }, words: '' }, place.base);
    assert.equal(address(`${place.base}data/figures.json`), `${place.base}frame.html?element=statistic&figure=a`);
    assert.match(address('https://other.example/figures.json'), /src=https/);
  });

  it('has the attributes, the theme and the language, and comes back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (value) => {
        const url = new URL(
          frameAddress(
            { ...hostile, attributes: { value }, theme: { ...hostile.theme, scheme: 'dark' } },
            place.base,
            'de',
          ),
        );
        assert.equal(url.pathname, '/1/frame.html');
        assert.deepEqual(Object.fromEntries(url.searchParams), {
          element: 'statistic',
          value: oneLine(value),
          lang: 'de',
          theme: 'dark',
          accent: '#0b5763',
          font: "Georgia, 'Noto Serif'",
          radius: '0',
        });
      }),
    );
  });
});

describe('the room that is kept free', () => {
  it('is what is usual, or what was seen', () => {
    assert.equal(usualRoom({ element: 'term', attributes: {} }), null);
    assert.equal(roomStyle(usualRoom({ element: 'statistic', attributes: { figure: 'a' } })!), 'max(15em,18em - 6vw)');
    const seen = seenRoom({ window: 20, height: 30.4 }, { window: 45, height: 17.9 });
    assert.equal(roomStyle(seen), 'max(17em,40em - 50vw)');
    assert.equal(roomStyle(seenRoom({ window: 20, height: 12.9 }, { window: 45, height: 12.9 })), '12em');
    assert.equal(roomPixels({ least: 17, base: 40, slope: 50 }), 400);
  });
});

describe('the words that stand in', () => {
  it('say a term in full, with its abbreviation', () => {
    const group = { definition: 'd', group: 'g' };
    const terms: readonly Term[] = [
      { ...group, id: 'iba', term: 'Image-based abuse', abbreviation: 'IBA' },
      { ...group, id: 'grooming', term: { de: 'Cybergrooming', en: 'Online\n grooming' } },
      { ...group, id: 'same', term: 'CSAM', abbreviation: 'CSAM' },
    ];
    const documents = {
      figures: { language: 'en', figures: [] },
      glossary: { language: 'en', groups: [], terms },
    };
    for (const [term, words] of [
      ['iba', 'Image-based abuse (IBA)'],
      ['grooming', 'Online grooming'],
      ['same', 'CSAM'],
      ['nobody', ''],
    ] as const)
      assert.equal(suggestWords({ element: 'term', attributes: { term } }, documents), words);
    const titled = (title?: string) =>
      suggestWords(
        { element: 'glossary', attributes: {} },
        { ...documents, glossary: { ...documents.glossary, ...(title && { title }) } },
      );
    assert.deepEqual([titled('Our\n  words'), titled()], ['Our words', 'Words, and what they mean.']);
  });

  it('have of a figure of one’s own what its attributes say', () => {
    assert.deepEqual(ownFigure({}), { value: '' });
    assert.deepEqual(ownFigure({ value: '1 in 4', label: '', 'source-date': '2023' }), { value: '1 in 4' });
    assert.deepEqual(
      ownFigure({ value: '1 in 4', qualifier: 'almost', label: 'l', source: 's', 'source-date': '2023' }),
      {
        value: 'almost 1 in 4',
        label: 'l',
        source: { title: 's', published: '2023' },
      },
    );
    assert.deepEqual(ownFigure({ value: '5', source: 's' }), { value: '5', source: { title: 's' } });
  });

  it('never say as a speaker’s own what somebody reports, or what people attribute', () => {
    const none = { version: 1, language: 'en', figures: [], terms: [], groups: [] } as never;
    const wordsFor = (attributes: Record<string, string>, quotes: readonly Quote[] = []) =>
      suggestWords({ element: 'quote', attributes }, { figures: none, glossary: none, quotes });
    for (const [attribution, by, source, said] of [
      ['direct', 'A', 'B', '(A, B)'],
      ['reported', 'A', 'B', '(A, as reported in B)'],
      ['reported', 'A', '', '(A, as others report it)'],
      ['attributed', 'A', 'B', '(often attributed to A, B)'],
      ['attributed', '', 'B', '(B)'],
    ] as const) {
      assert.equal(wordsFor({ text: 'W.', by, source, attribution }), `“W.” ${said}`);
      const quote: Quote = {
        id: 'q',
        text: 'W.',
        ...(by && { by }),
        ...(source && { source: { title: source } }),
        attribution,
      };
      assert.equal(wordsFor({ quote: 'q' }, [quote]), `“W.” ${said}`);
    }
    assert.equal(wordsFor({ text: 'W.', by: 'A', attribution: ' Reported ' }), '“W.” (A, as others report it)');
    assert.equal(wordsFor({ quote: 'q' }, [{ id: 'q', text: 'One\n  and two.' }]), '“One and two.”');
    assert.equal(wordsFor({ text: '权利。', by: 'A', 'quote-lang': 'zh-Hans' }), '“权利。”（A）');
  });

  const speech = { locale: 'en-AU', language: 'en' };
  const source = { title: 'A study', published: '2023-04-03' };
  const cases: readonly [figures: Figure[], words: string][] = [
    [[{ value: 'more than 1 in 3', label: 'girls', source }], 'More than 1 in 3 girls (A study, 2023).'],
    [[{ value: '1 in 4', label: { de: 'Leute', en: 'people.' } }], '1 in 4 people.'],
    [
      [
        { value: '1 in 4', label: 'a', source },
        { value: 'almost 1 in 5', label: 'b', source },
      ],
      '1 in 4 a. Almost 1 in 5 b (A study, 2023).',
    ],
    [
      [
        { value: '1 in 4', label: 'a', source },
        { value: '2', label: 'b' },
      ],
      '1 in 4 a. 2 b.',
    ],
    // No page shows these alone; where no script runs, the words do.
    [
      [{ value: '1 in 5', label: 'girls', source, status: { state: 'superseded' } }],
      'Superseded: 1 in 5 girls (A study, 2023).',
    ],
    [[{ value: 'about 90%', label: 'of calls', status: { state: 'withdrawn' } }], 'Withdrawn: About 90% of calls.'],
    [[{ value: '1 in 5', label: 'girls', status: { state: 'revised' } }], '1 in 5 girls.'],
    [[], ''],
  ];
  for (const [figures, words] of cases) it(words || 'nothing', () => assert.equal(figureWords(figures, speech), words));
});
