import { define } from '../define/define.js';
import { speakPageLanguage } from './localize.js';

/**
 * Registers elements by tag, for tags that are on the page and tags that come later. Where the page's language is still
 * on its way they wait for it, and the author's own words stand.
 */
export function publish(elements: Readonly<Record<string, CustomElementConstructor>>): void {
  const register = () => {
    for (const [tag, constructor] of Object.entries(elements)) define(tag, constructor);
  };
  const arriving = speakPageLanguage();
  if (arriving) void arriving.then(register);
  else register();
}
