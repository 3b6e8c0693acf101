/** The classic editor, TinyMCE: what its visual tab leaves of what was pasted into its text tab. */
import assert from 'node:assert/strict';
import type { Browser } from 'puppeteer-core';
import type { Person } from './client.js';
import { openEditor } from './editor.js';
import type { Site } from './site.js';
import type { Tally } from './tally.js';

const TAG =
  '<impact-statistic value="1 in 4" label="people &amp; places" source="A study">1 in 4 people.</impact-statistic>';
const KEPT: Readonly<Record<string, readonly [markup: string, kept: RegExp]>> = {
  'a tag on its own': [
    TAG,
    /<impact-statistic value="1 in 4" label="people &amp; places" source="A study">\s*(?:<p>)?1 in 4 people\./,
  ],
  'a tag with JSON': [
    `<p>Before.</p><impact-prevalence data-data='[{"value":"1 in 3"}]' download="">Words.</impact-prevalence><p>After.</p>`,
    /<p>Before\.<\/p>\s*<impact-prevalence (?=[^>]*data-data="\[\{&quot;value&quot;:&quot;1 in 3&quot;\}\]")[^>]*>[^]*Words\.[^]*<\/impact-prevalence>\s*<p>After\.<\/p>/,
  ],
  'a tag without words': [
    '<impact-glossary src="https://a.example/g.json"></impact-glossary>',
    /<impact-glossary src="https:\/\/a\.example\/g\.json">/,
  ],
  'a term in a sentence': [
    '<p>Made by <impact-term term="csam">facilitators</impact-term>, for money.</p>',
    /<p>Made by <impact-term term="csam">facilitators<\/impact-term>, for money\.<\/p>/,
  ],
  'a div': [
    '<div data-impact="statistic" data-value="1 in 4">1 in 4.</div>',
    /<div data-impact="statistic" data-value="1 in 4">1 in 4\.<\/div>/,
  ],
};

/** Opens a Classic block with each, has its editor read and write it, and reads what comes out. */
export async function tryClassic(site: Site, person: Person, browser: Browser, tally: Tally): Promise<void> {
  const page = await openEditor(browser, site, person);
  try {
    for (const [name, [markup, kept]] of Object.entries(KEPT))
      await tally.check(`${person.name}, Classic block, ${site.version}: keeps ${name}`, async () => {
        // The block's own settings, which TinyMCE then works by.
        const written = (await page.evaluate(`new Promise((resolve, reject) => {
          const area = document.createElement('textarea');
          area.id = 'impact-' + Math.random().toString(36).slice(2);
          document.body.append(area);
          const settings = { ...window.wpEditorL10n.tinymce.settings, selector: '#' + area.id, toolbar: false, menubar: false };
          tinymce.init({
            ...settings,
            init_instance_callback(editor) {
              editor.setContent(${JSON.stringify(markup)});
              const content = editor.getContent();
              editor.remove();
              area.remove();
              resolve(content);
            },
          }).catch(reject);
        })`)) as string;
        assert.match(written, kept, written);
      });
    await tally.check(`${person.name}, Classic block, ${site.version}: takes no handlers`, async () => {
      const valid = (await page.evaluate(`window.wpEditorL10n.tinymce.settings.extended_valid_elements`)) as string;
      assert.doesNotMatch(valid, /\bon(?!ly\b|ce\b)[a-z]+\b|\*/);
    });
  } finally {
    await page.close();
  }
}
