/** A network of sites, where an administrator of one of them may not post any markup. */
import assert from 'node:assert/strict';
import { signIn, type Person } from './client.js';
import type { Site } from './site.js';
import type { Tally } from './tally.js';

/** Makes the site a network's first, and ends with our plugin gone. */
export async function tryNetwork(site: Site, tally: Tally): Promise<void> {
  site.command('plugin', 'on');
  // Whoever administers a site that becomes a network is a super administrator from then on: so this role comes after it.
  site.command('network');
  site.command('role', 'editor', 'administrator');
  const check = (name: string, run: () => unknown) => tally.check(`network, ${site.version}: ${name}`, run);
  const [owner, admin] = [await signIn(site, 'admin'), await signIn(site, 'editor')];
  let number = 0;
  const form = () =>
    `<!-- wp:impact-elements/subscribe {"action":"${site.url}/network-${++number}","heading":"Connect"} -->\n<p>Words.</p>\n<!-- /wp:impact-elements/subscribe -->`;
  for (const [what, person, may] of [
    ['the super administrator', owner, true],
    ['a site’s administrator', admin, false],
  ] as const) {
    await check(`a form of ${what} is ${may ? 'shown' : 'its words'}`, async () => {
      const { link } = await person.publish('Form', form());
      const markup = await (await fetch(link)).text();
      assert.equal(/<impact-subscribe/.test(markup), may);
      assert.match(markup, /Words\./);
    });
    await check(`the settings are ${may ? '' : 'not '}for ${what}`, async () => {
      const markup = await settingsFor(site, person);
      assert.equal(/id="impact-publisher"/.test(markup), may);
    });
  }
  await check('a figure of a site’s administrator is drawn', async () => {
    const { link } = await admin.publish('Figure', '[impact-statistic value="1 in 4" label="people"]');
    assert.match(await (await fetch(link)).text(), /<impact-statistic value="1 in 4"/);
  });
  await check('another site has settings of its own', () => assert.equal(site.command('second'), '#0b5763'));
  site.command('plugin', 'off');
  site.command('uninstall');
  await check('nothing of ours is left on any site', () => assert.equal(site.command('remains'), ''));
}

const settingsFor = async ({ url }: Site, { cookies }: Person) =>
  (
    await fetch(`${url}/wp-admin/options-general.php?page=impact-elements`, { headers: { cookie: cookies.join('; ') } })
  ).text();
