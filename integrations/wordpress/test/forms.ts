/** Who may place a form: what readers are shown of forms that people of each role saved, in posts and in synced patterns. */
import assert from 'node:assert/strict';
import type { Person, Published } from './client.js';
import type { Site } from './site.js';
import type { Tally } from './tally.js';

const block = (action: string) =>
  `<!-- wp:impact-elements/subscribe {"action":"${action}","heading":"Connect"} -->\n<p>Words.</p>\n<!-- /wp:impact-elements/subscribe -->`;

/** Tries it with people by their roles' names. */
export async function tryForms(site: Site, people: Readonly<Record<string, Person>>, tally: Tally): Promise<void> {
  const { admin, editor, author, contributor } = people as Record<
    'admin' | 'editor' | 'author' | 'contributor',
    Person
  >;
  let number = 0;
  const form = () => block(`${site.url}/form-${++number}`);
  const shows = async ({ link }: Published, expected: boolean, what: string) => {
    const markup = await (await fetch(link)).text();
    assert.equal(/<impact-subscribe/.test(markup), expected, what);
    assert.match(markup, /Words\./);
  };
  const check = (name: string, run: () => Promise<unknown>) => tally.check(`forms, ${site.version}: ${name}`, run);

  for (const [person, may] of [
    [admin, true],
    [editor, true],
    [author, false],
  ] as const) {
    await check(`of the ${person.name} in a post`, async () =>
      shows(await person.publish('Form', form()), may, 'form'),
    );
    await check(`of the ${person.name}, a contact form`, async () => {
      const content = form().replaceAll('impact-elements/subscribe', 'impact-elements/contact');
      const { link } = await person.publish('Form', content);
      const markup = await (await fetch(link)).text();
      assert.equal(/<impact-contact/.test(markup), may, 'contact form');
      assert.match(markup, /Words\./);
    });
    await check(`of the ${person.name} in a shortcode of several lines`, async () => {
      const content = `[impact-subscribe\n action="${site.url}/form-${++number}"\n heading=‘Our “news”’]Words.[/impact-subscribe]`;
      await shows(await person.publish('Form', content), may, 'form');
    });
  }
  for (const person of [author, contributor])
    await check(`of the ${person.name}, published by the admin, and saved by the admin`, async () => {
      const content = form();
      const { id } = await person.ask('posts', { title: 'Pending', content, status: 'pending' });
      await shows(await admin.ask(`posts/${id}`, { status: 'publish' }), false, 'published');
      await shows(await admin.ask(`posts/${id}`, { title: 'Another title' }), false, 'renamed');
      await shows(await admin.ask(`posts/${id}`, { content }), true, 'saved');
    });
  await check('of the author in a synced pattern on the admin’s page, edited later', async () => {
    const pattern = await author.ask('blocks', { title: 'Pattern', content: form(), status: 'publish' });
    const page = await admin.publish('Page', `<!-- wp:block {"ref":${pattern.id}} /-->`);
    await shows(page, false, 'as placed');
    await author.ask(`blocks/${pattern.id}`, { content: form() });
    await shows(page, false, 'as edited');
    await admin.ask(`blocks/${pattern.id}`, { content: form() });
    await shows(page, true, 'as saved by the admin');
  });
  await check('of the author in a pattern between the admin’s own', async () => {
    const [own, theirs] = [form(), form()];
    const pattern = await author.ask('blocks', { title: 'Pattern', content: theirs, status: 'publish' });
    const { link } = await admin.publish('Page', `${own}\n<!-- wp:block {"ref":${pattern.id}} /-->\n${own}`);
    const markup = await (await fetch(link)).text();
    const shown = [...markup.matchAll(/<impact-subscribe [^>]*action="([^"]*)"/g)].map(([, action]) => action);
    const [action] = /http[^"]*/.exec(own)!;
    assert.deepEqual(shown, [action, action]);
    assert.equal(markup.match(/Words\./g)?.length, 3);
  });
  await check('of the admin, copied into a post of the author’s', async () => {
    const content = form();
    await shows(await admin.publish('Form', content), true, 'the admin’s');
    await shows(await author.publish('Form', content), false, 'the author’s');
  });
  site.command('fields', 'on');
  try {
    for (const field of ['inside', 'below'])
      for (const [person, may] of [
        [admin, true],
        [author, false],
      ] as const)
        await check(`of the ${person.name} in a field that is shown ${field} the content`, async () => {
          const value = `[impact-subscribe action="${site.url}/form-${++number}"]Words.[/impact-subscribe]`;
          const meta = { [field]: value };
          const post = await person.ask('posts', { title: 'Field', content: 'Text.', status: 'publish', meta });
          await shows(post, may, 'as saved');
          if (may) return;
          await admin.ask(`posts/${post.id}`, { title: 'Another title' });
          await shows(post, false, 'as renamed by the admin');
          await admin.ask(`posts/${post.id}`, { meta: { [field]: `${value} ` } });
          await shows(post, true, 'as saved by the admin');
        });
  } finally {
    site.command('fields', 'off');
  }
  await check('of the admin, which somebody else changes', async () => {
    const before = form();
    const { id, link } = await editor.publish('Form', before);
    await shows({ link } as Published, true, 'as it was');
    site.command('strict', 'on');
    try {
      await editor.ask(`posts/${id}`, { content: `${before}\n<p>More.</p>` });
      await shows({ link } as Published, true, 'with another paragraph');
      await editor.ask(`posts/${id}`, { content: before.replace('form-', 'other-') });
      await shows({ link } as Published, false, 'with another address');
    } finally {
      site.command('strict', 'off');
    }
  });
  await check('of an administrator who may not post any markup', async () => {
    site.command('strict', 'on');
    try {
      await shows(await admin.publish('Form', form()), false, 'saved without unfiltered_html');
    } finally {
      site.command('strict', 'off');
    }
  });
  await check('of the author, where the settings allow it', async () => {
    site.command('option', JSON.stringify({ forms: 'authors' }));
    try {
      await shows(await author.publish('Form', form()), true, 'allowed');
    } finally {
      site.command('option', JSON.stringify({}));
    }
  });
}
