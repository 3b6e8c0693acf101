import { define } from '../../define/define.js';
import { fetchWhenMet, type Fetch } from '../upgrade/fetch-when-met.js';
import { speakPageLanguage } from '../localize.js';
import { provideParts } from './provide.js';

/** What stands for a tag: a `<div data-impact>`, a link to the frame page or a frame. The file that knows them says more. */
const STAND_INS = '[data-impact]:not(input),[href*="/frame.html?"],[src*="/frame.html?"]';

/**
 * Registers elements by tag, for tags that are on the page and tags that come later. Where the page's language is still
 * on its way they wait for it, and the author's own words stand.
 *
 * @param lazy files of further elements, by tag, that are fetched when their tag is met
 * @param along what they need beside a page's words where those aren't English: it comes at the same time
 */
export function publish(
  elements: Readonly<Record<string, CustomElementConstructor>>,
  lazy: Readonly<Record<string, Fetch>> = {},
  along?: () => Promise<unknown>,
): void {
  const register = () => {
    for (const [tag, constructor] of Object.entries(elements)) define(tag, constructor);
  };
  const arriving = speakPageLanguage();
  provideParts();
  // Whoever needs it asks again.
  if (arriving) void Promise.all([arriving, along?.().catch(() => undefined)]).then(register);
  else register();
  // A file of its own on the page may have brought one.
  const met = Object.fromEntries(Object.entries(lazy).map(([tag, fetchFile]) => [`${tag}:not(:defined)`, fetchFile]));
  fetchWhenMet(
    {
      ...met,
      [STAND_INS]: async () => (await import('../upgrade/upgrade.js')).start(Object.keys({ ...elements, ...lazy })),
    },
    ['data-impact', 'href', 'src'],
  );
}
