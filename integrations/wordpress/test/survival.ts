/** What WordPress leaves of each way of pasting, by who pastes it, without the plugin and with it: the table in docs/hosts.md. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Person } from './client.js';
import type { Site } from './site.js';
import type { Tally } from './tally.js';

const WORDS = '1 in 4 people.';

/** What is pasted, `BASE` the publisher's folder, and what a page then has where it stays. */
const WAYS: readonly (readonly [way: string, markup: string, stays: RegExp])[] = [
  [
    'tag',
    `<impact-statistic value="1 in 4" label="people">${WORDS}</impact-statistic>`,
    /<impact-statistic value="1 in 4"/,
  ],
  [
    'div',
    `<div data-impact="statistic" data-value="1 in 4" data-label="people">${WORDS}</div>`,
    /<div data-impact="statistic" data-value="1 in 4"/,
  ],
  [
    'link',
    `<p><a href="BASEframe.html?element=statistic&amp;figure=csa-prevalence">${WORDS}</a></p>`,
    /<a href="[^"]*frame\.html\?element=statistic&(?:amp;|#038;)figure=csa-prevalence"/,
  ],
  [
    'frame',
    `<p>${WORDS}</p><iframe src="BASEframe.html?element=statistic&amp;figure=csa-prevalence" title="A figure"></iframe>`,
    /<iframe src="[^"]*frame\.html\?element=statistic/,
  ],
  [
    'line',
    `<p>${WORDS}</p><script type="module" src="BASEimpact.js"></script>`,
    /<script type="module" src="[^"]*\/elements\/impact\.js"><\/script>/,
  ],
];

/** The rows of the table: by host and role, `stays` or `removed` for each way. */
function table(): ReadonlyMap<string, readonly string[]> {
  const [, lines = ''] =
    /<!-- wordpress -->\n([^]*?)<!-- \/wordpress -->/.exec(readFileSync('docs/hosts.md', 'utf8')) ?? [];
  const cells = lines.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  return new Map(
    cells.flatMap(([, name, ...rest]) =>
      name && /^with/.test(name) ? [[name, rest.slice(0, WAYS.length)] as const] : [],
    ),
  );
}

/** Posts each as each person, contributors' by an administrator who publishes them, and reads the pages. */
export async function trySurvival(site: Site, people: Readonly<Record<string, Person>>, tally: Tally): Promise<void> {
  const rows = table();
  const admin = people['admin']!;
  const left = async (person: Person, markup: string) => {
    const content = `<!-- wp:html -->\n${markup.replaceAll('BASE', () => `${site.url}/elements/`)}\n<!-- /wp:html -->`;
    const { id, link } = await person.ask('posts', {
      title: 'Pasted',
      content,
      status: person.name === 'contributor' ? 'pending' : 'publish',
    });
    const published = person.name === 'contributor' ? await admin.ask(`posts/${id}`, { status: 'publish' }) : { link };
    return (await fetch(published.link)).text();
  };
  try {
    for (const plugin of ['without the plugin', 'with the plugin'] as const) {
      site.command('plugin', plugin === 'with the plugin' ? 'on' : 'off');
      for (const [name, person] of Object.entries(people))
        await tally.check(`pasted, ${site.version}: ${plugin}, ${name}`, async () => {
          const seen: string[] = [];
          for (const [, markup, stays] of WAYS) {
            const page = await left(person, markup);
            assert.ok(page.includes(WORDS), 'words');
            seen.push(stays.test(page) ? 'stays' : 'removed');
          }
          assert.deepEqual(seen, rows.get(`${plugin}, ${name}`), `docs/hosts.md says otherwise of ${plugin}, ${name}`);
        });
    }
  } finally {
    site.command('plugin', 'on');
  }
}
