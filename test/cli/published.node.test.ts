/** What a build remembers: the ids of its topics, its log of changes, and what the last edition had. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formFindings } from '../../src/cli/form-findings.js';
import type { Json, Project } from '../../src/cli/project.js';
import { publishedRemarks } from '../../src/cli/published.js';
import { addToLog, readLog, withChanges, type Log } from '../../src/cli/site/change-log.js';
import { elementOf } from '../../src/cli/site/entry-page.js';
import { languagesPage } from '../../src/cli/site/languages-page.js';
import type { Around } from '../../src/cli/site/page.js';
import { topicIds } from '../../src/cli/site/topic-ids.js';
import { sentenceOf } from '../../src/documents/check/finding.js';
import { readConfig, type KindOfDocument } from '../../src/documents/config.js';
import { after, describe, expect, it } from '../helpers/node.js';

const folder = mkdtempSync(join(tmpdir(), 'impact-published-'));
after(() => rmSync(folder, { recursive: true }));
const put = (path: string, content: unknown): void => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content));
};

describe('the ids of topics', () => {
  for (const [topics, ids] of [
    [['Children'], ['topic-children']],
    [
      ['Men & <others>', ' “Élan” 2 '],
      ['topic-men-others', 'topic-élan-2'],
    ],
    [
      ['A B', 'a-b', 'a/b', 'A B'],
      ['topic-a-b', 'topic-a-b-2', 'topic-a-b-3'],
    ],
    [
      ['a b', 'A-B', 'a b 2'],
      ['topic-a-b', 'topic-a-b-3', 'topic-a-b-2'],
    ],
    [
      ['子供', '!'],
      ['topic-子供', 'topic-'],
    ],
    [[], []],
  ] as const)
    it(`of ${topics.join(', ') || 'none'} say their words`, () => {
      const given = topicIds(topics);
      expect([...new Set(topics)].map((topic) => given.get(topic))).to.deep.equal(ids);
    });
});

describe('the log of changes', () => {
  const change = (more: object = {}) =>
    ({
      date: '2026-01-01',
      kind: 'revised',
      of: 'figure',
      id: 'a',
      from: '1',
      to: '2',
      ...more,
    }) as Log['changes'][number];
  const reworded = { kind: 'reworded', of: 'term', properties: ['definition'], from: undefined, to: undefined };
  for (const [what, logged, given, added] of [
    ['nothing', [], [], []],
    ['the first of an entry', [], [change()], [0]],
    ['another of the same entry', [change()], [change({ from: '2', to: '3' })], [0]],
    ['the same of another entry', [change()], [change({ id: 'b' })], [0]],
    ['the same of another list', [change()], [change({ of: 'quote' })], [0]],
    ['none that is the last already', [change()], [change({ date: '2026-02-01' })], []],
    ['one that was before the last', [change(), change({ from: '2', to: '1' })], [change()], [0]],
    ['none with a reason of its own', [change({ why: 'W' })], [change({ why: 'X' })], []],
    ['a rewording on another day', [change(reworded)], [change({ ...reworded, date: '2026-02-01' })], [0]],
    ['no rewording of the same day', [change(reworded)], [change(reworded)], []],
    [
      'no rewording whose texts it has',
      [change({ ...reworded, from: 'x', to: 'y' })],
      [change({ ...reworded, from: 'x', to: 'y', date: '2026-02-01' })],
      [],
    ],
  ] as const)
    it(`gains ${what}`, () => {
      const log: Log = { version: 1, changes: logged };
      const now = withChanges(log, given);
      expect(now).to.deep.equal([...logged, ...added.map((at) => given[at])]);
      expect(now === logged).to.equal(added.length === 0);
    });

  it('gains the reason of a change that it has without one', () => {
    const log: Log = { version: 1, changes: [change(), change({ id: 'b' })] };
    expect(withChanges(log, [change({ why: 'W' })])).to.deep.equal([change({ why: 'W' }), change({ id: 'b' })]);
  });

  it('is read, and written where it has gained something', async () => {
    put('log/x', '');
    expect(await readLog(join(folder, 'log'))).to.deep.equal({ version: 1, changes: [] });
    const figures = (value: string): Json => ({
      version: 1,
      language: 'en',
      figures: [{ id: 'a', value, label: 'x' }],
    });
    const log: Log = { version: 1, changes: [] };
    const none = addToLog(join(folder, 'log'), log, [[figures('1'), figures('1')]], '2026-01-01');
    expect(none.changes).to.equal(log.changes);
    await none.write();
    const path = join(folder, 'log/changes.json');
    expect(await readLog(join(folder, 'log'))).to.deep.equal(log);
    const one = addToLog(join(folder, 'log'), log, [[figures('1'), figures('2')]], '2026-01-01');
    await one.write();
    expect(readFileSync(path, 'utf8')).to.equal(`${JSON.stringify({ version: 1, changes: [change()] }, null, 2)}\n`);
    expect(await readLog(join(folder, 'log'))).to.deep.equal({ version: 1, changes: [change()] });
  });

  for (const [content, says] of [
    ['[]', 'changes.json isn’t a log of changes: it has {"version": 1, "changes": []}'],
    ['{"version": 2, "changes": []}', 'changes.json isn’t a log of changes: it has {"version": 1, "changes": []}'],
    ['{"version": 1}', 'changes.json isn’t a log of changes: it has {"version": 1, "changes": []}'],
    ...(
      [
        [{ date: 'soon' }, '.date expected a date, found "soon"'],
        [{ of: 'thing' }, '.of expected figure, term or quote, found "thing"'],
        [{ of: 'a figure' }, '.of expected figure, term or quote, found "a figure"'],
        [{ id: 7 }, '.id expected text, found 7'],
        [{ kind: '' }, '.kind expected text, found ""'],
      ] as const
    ).map(
      ([more, fault]) =>
        [
          JSON.stringify({ version: 1, changes: [change(), change(more)] }),
          `changes.json isn’t a log of changes: changes[1]${fault}`,
        ] as const,
    ),
  ] as const)
    it(`is none: ${content.slice(0, 40)}… ${says.slice(40)}`, async () => {
      put('wrong/changes.json', content);
      expect(await readLog(join(folder, 'wrong')).catch((error: Error) => error.message)).to.equal(says);
    });
});

describe('what the last edition had', () => {
  const figure = { id: 'a', value: '2', label: 'x' };
  const figures = (...list: readonly object[]): Json => ({ version: 1, language: 'en', figures: list });
  const revised = { state: 'revised', date: '2026-01-01', note: 'N' };
  const told = { date: '2026-01-01', from: '1', to: '2' };
  const was = { ...figure, value: '1' };
  const remarks = async (
    kind: KindOfDocument,
    before: unknown,
    now: Json | undefined,
    file: string | undefined = `${kind}.json`,
  ): Promise<readonly string[]> => {
    put(`site/data/${kind}.json`, before);
    const config = readConfig({
      ...{ version: 1, name: 'Us', address: 'https://us.example/' },
      documents: file ? { [kind]: file } : {},
    });
    const project: Project = { folder, config, documents: new Map(now ? [[kind, now]] : []), languages: [] };
    const found = await publishedRemarks(project, join(folder, 'site'));
    rmSync(join(folder, 'site'), { recursive: true });
    expect(found.every(({ level }) => level === 'warning')).to.equal(true);
    return found.map(({ line }) => line);
  };
  const gone = (what: string, id: string, end: string) =>
    `warning ${what} “${id}” was published and is gone: pages that name it show their own words: ${end}`;
  const silent = 'warning figure “a” was “1” in the last edition and is “2”: no page says that it was revised: write';

  const CASES: readonly (readonly [
    what: string,
    before: unknown,
    now: Json,
    says: readonly string[],
    file?: string,
  ])[] = [
    ['what it is', figures(was), figures(was), []],
    ['no JSON', '{', figures(was), []],
    ['nothing of an entry that is new', figures(), figures(was), []],
    ['no record', '[]', figures(was), []],
    [
      'another value',
      figures(was),
      figures(figure),
      [
        `figures.json: ${silent} "status": {"state": "revised", "date": …, "note": …}, and the change from “1” in "changes"`,
      ],
    ],
    [
      'another value of a sheet',
      figures(was),
      figures(figure),
      [
        `figures.csv: ${silent} revised as status, the day as status date, why as status note, and a row in history from “1” to “2”`,
      ],
      'figures.csv',
    ],
    [
      'a value that only its state tells of',
      figures(was),
      figures({ ...figure, status: revised }),
      [`figures.csv: ${silent} a row in history from “1” to “2”`],
      'figures.csv',
    ],
    [
      'a value that only its history tells of',
      figures(was),
      figures({ ...figure, changes: [told] }),
      [`figures.csv: ${silent} revised as status, the day as status date, why as status note`],
      'figures.csv',
    ],
    ['a value that both tell of', figures(was), figures({ ...figure, status: revised, changes: [told] }), []],
    [
      'a value whose state is of an earlier change',
      figures({ ...was, status: revised }),
      figures({ ...figure, status: revised, changes: [told] }),
      [`figures.json: ${silent} "status": {"state": "revised", "date": …, "note": …}`],
    ],
    [
      'a history of other changes',
      figures(was),
      figures({
        ...figure,
        status: revised,
        changes: [
          { ...told, from: '0' },
          { ...told, to: '3' },
        ],
      }),
      [`figures.json: ${silent} the change from “1” in "changes"`],
    ],
    [
      'a row that is lost',
      figures({
        ...was,
        changes: [
          { date: '2025', from: '0', to: '1' },
          { date: '2024', from: 'few', to: '0' },
        ],
      }),
      figures({
        ...was,
        changes: [
          { date: '2025', from: '0', to: 'x' },
          { date: '2023', from: 'few', to: '0' },
        ],
      }),
      [
        'figures.json: warning figure “a” has lost a change that was published, from “few”: pages with as-of show by it what they cited: write it back into the history',
      ],
    ],
    [
      'two rows that are lost',
      figures({
        ...was,
        changes: [
          { date: '2025', from: '0', to: '1' },
          { date: '2024', from: 'few', to: '0' },
        ],
      }),
      figures(was),
      [
        'figures.json: warning figure “a” has lost a change that was published, from “0”, and 1 more: pages with as-of show by it what they cited: write it back into the history',
      ],
    ],
    [
      'all rows that are lost',
      figures({ ...was, changes: [{ date: '2025', from: '0', to: '1' }, { date: '2024', from: 'few', to: '0' }, {}] }),
      figures(was),
      [
        'figures.json: warning figure “a” has lost a change that was published, from “0”, and 2 more: pages with as-of show by it what they cited: write it back into the history',
      ],
    ],
    [
      'a figure that is gone, with a quotation that is new and called alike',
      { ...figures({ ...was, id: 'people-asked' }), quotes: [] },
      { ...figures(), quotes: [{ id: 'peopel-asked', text: 'x' }] },
      [`figures.json: ${gone('figure', 'people-asked', 'keep the id, or write it back as withdrawn or superseded')}`],
    ],
    [
      'an entry that is gone',
      figures(was, { ...was, id: 'people-asked' }),
      figures(was, { ...was, id: 'peopel-asked' }),
      [
        `figures.json: ${gone('figure', 'people-asked', 'keep the id, in place of peopel-asked, or write it back as withdrawn or superseded')}`,
      ],
    ],
    [
      'a quotation that is gone',
      { ...figures(), quotes: [{ id: 'q', text: 'W' }] },
      figures(),
      [`figures.json: ${gone('quote', 'q', 'keep the id, or write it back as withdrawn or superseded')}`],
    ],
  ];
  for (const [what, before, now, says, file] of CASES)
    it(`is told of: ${what}`, async () => expect(await remarks('figures', before, now, file)).to.deep.equal(says));

  it('is told of in each kind of document', async () => {
    const terms = (...ids: readonly string[]): Json => ({
      ...{ version: 1, language: 'en' },
      terms: ids.map((id) => ({ id, term: id, definition: 'D' })),
    });
    expect(await remarks('glossary', terms('a', 'b'), terms('a'))).to.deep.equal([
      `glossary.json: ${gone('term', 'b', 'keep the id, or write it back')}`,
    ]);
    const actions = (asks: readonly string[], all: readonly string[]): Json => ({
      asks: asks.map((id) => ({ id })),
      actions: all.map((id) => ({ id })),
    });
    expect(
      await remarks('actions', actions(['fund-it', 'b'], ['c', 'd']), actions(['fund-is', 'b'], ['c'])),
    ).to.deep.equal([
      `actions.json: ${gone('recommendation', 'fund-it', 'keep the id, in place of fund-is, or write it back')}`,
      `actions.json: ${gone('action', 'd', 'keep the id, or write it back')}`,
    ]);
    expect(await remarks('forms', { forms: [{ id: 'a' }, { id: 7 }, {}] }, { forms: [{ id: 'news' }] })).to.deep.equal([
      `forms.json: ${gone('form', 'a', 'keep the id, or write it back')}`,
    ]);
    expect(
      await remarks('forms', { forms: [{ id: 'news-2' }, { id: 'news-3' }] }, { forms: [{ id: 'news-3' }] }),
    ).to.deep.equal([`forms.json: ${gone('form', 'news-2', 'keep the id, or write it back')}`]);
    expect(await remarks('glossary', terms('term-a', 'term-b'), terms('term-a'))).to.deep.equal([
      `glossary.json: ${gone('term', 'term-b', 'keep the id, or write it back')}`,
    ]);
    for (const kind of ['figures', 'glossary', 'actions', 'forms'] as const)
      for (const file of ['', `${kind}.json`])
        expect(await remarks(kind, {}, file ? undefined : {}, file)).to.deep.equal([
          `impact.config.json: warning documents.${kind}: data/${kind}.json was published, and the configuration names none: name it again, or tell partners`,
        ]);
    expect(await remarks('support', { places: [{ id: 'a' }] }, { places: [] })).to.deep.equal([]);
  });
});

describe('a form on a page', () => {
  const all = 'form, json, gravity-forms, hubspot';
  const rest = 'brevo, buttondown, campaign-monitor, ghost, kit, listmonk, mailchimp, phplist';
  const none = 'error action: nothing says where the form is sent: write its address';
  for (const [element, attributes, isAuthors, says] of [
    ['subscribe', { action: 'https://a.example/' }, false, []],
    ['subscribe', { action: '/send', service: ' kit ' }, false, []],
    ['contact', { action: '/send', service: 'hubspot' }, false, []],
    ['contact', { action: '/send', service: 'kit' }, false, [`error service: there is no “kit”: there are ${all}`]],
    [
      'subscribe',
      { action: '/send', service: 'nobody' },
      false,
      [`error service: there is no “nobody”: there are ${all}, ${rest}`],
    ],
    [
      'subscribe',
      { action: '/send', service: 'mailchmip' },
      false,
      ['error service: there is no “mailchmip”: write mailchimp'],
    ],
    ['subscribe', { action: '/send', service: ' ' }, false, []],
    ['subscribe', {}, false, [none]],
    ['subscribe', {}, true, []],
    [
      'subscribe',
      { action: 'mailto:a@b.example' },
      true,
      ['error action: “mailto:a@b.example” is no http or https address: write where the form is sent'],
    ],
    ['contact', { action: '', service: 'x' }, false, [`error service: there is no “x”: there are ${all}`, none]],
    ['give', { service: 'x' }, false, []],
  ] as const)
    it(`${element} ${JSON.stringify(attributes)}${isAuthors ? ' of the author’s' : ''}: ${says.join() || 'nothing'}`, () => {
      const found = formFindings(element, (name) => (attributes as Readonly<Record<string, string>>)[name], isAuthors);
      expect(found.map((finding) => `${finding.level} ${sentenceOf(finding)}`)).to.deep.equal(says);
    });
});

describe('the page of languages', () => {
  it('has the publisher’s own in place of the library’s, in the order of their English names', () => {
    const language = (tag: string, english: string, more: object = {}) =>
      ({ language: tag, name: english, english, messages: {}, readBy: [], ...more }) as unknown as Parameters<
        typeof languagesPage
      >[0][number];
    const { main, description } = languagesPage(
      [
        language('de', 'German', { name: 'Deutsch' }),
        language('xx', 'Old'),
        language('en', 'English', { readBy: [{ who: 'A. <Reader>' }, { who: 'B' }] }),
      ],
      [language('xx', 'New', { matches: ['xx', 'xx-YY'] }), language('sw', 'Swahili & more', { name: '<Kiswahili>' })],
      { publisher: { name: 'Us & <them>' }, language: 'en', address: 'https://us.example/' } as unknown as Around,
    );
    expect(description).to.equal('Languages that the figures of Us & <them> are said in, and who has read each.');
    expect(/<dl>([^]*)<\/dl>/.exec(main)![1]!.split('\n')).to.deep.equal([
      '<dt><span lang="en">English</span> (<code>en</code>)</dt><dd>Read by A. &lt;Reader&gt;, B.</dd>',
      '<dt><span lang="de">Deutsch</span>, German (<code>de</code>)</dt><dd>Not read by a native speaker yet.</dd>',
      '<dt><span lang="xx">New</span> (<code>xx</code>, <code>xx-YY</code>), added by the publisher</dt><dd>Not read by a native speaker yet.</dd>',
      '<dt><span lang="sw">&lt;Kiswahili&gt;</span>, Swahili &amp; more (<code>sw</code>), added by the publisher</dt><dd>Not read by a native speaker yet.</dd>',
    ]);
  });
});

describe('the element of an entry', () => {
  const twice = [
    { when: '2019', value: '4' },
    { when: '2020', value: '5' },
  ];
  for (const [figure, element] of [
    [{ value: '1 in 4' }, 'prevalence'],
    [{ value: '28.5%', series: twice }, 'prevalence'],
    [{ value: '5', series: twice }, 'change'],
    [{ value: '5', series: twice.slice(0, 1) }, 'statistic'],
    [{ value: '5' }, 'statistic'],
    [{ value: '606 in 2018 to 700 in 2020' }, 'change'],
    [{ value: '90% to 75%', kind: 'change' }, 'change'],
    [{ value: 'few', series: twice }, 'change'],
    [{ value: 'few' }, 'statistic'],
  ] as const)
    it(`of ${JSON.stringify(figure)} is ${element}`, () =>
      expect(
        elementOf({ kind: 'figure', id: 'a', figure } as unknown as Parameters<typeof elementOf>[0]),
      ).to.deep.equal({
        element,
        named: { figure: 'a' },
      }));

  it('of a word is its definition, and of a quotation itself', () => {
    const of = (kind: string) => elementOf({ kind, id: 'a' } as Parameters<typeof elementOf>[0]);
    expect([of('term'), of('quote')]).to.deep.equal([
      { element: 'glossary', named: { terms: 'a', 'no-search': '' } },
      { element: 'quote', named: { quote: 'a' } },
    ]);
  });
});
