/** What the button does as a list, for readers who ask. With what it is set in, a file of its own, fetched when they do. */
import { exitFacts } from './facts.js';
import type { ExitMessages } from './texts.js';

/** Below the button, with one inset for all, in lines that are easily read and don't end in a lone word: an engine that knows no `pretty` balances them. */
const styles = `\
ul{clear:both;box-sizing:border-box;margin-block:0;margin-inline:auto 0;padding-block:0 1em;padding-inline:1.5em 0;inline-size:fit-content;max-inline-size:36em;line-height:1.45;overflow-wrap:anywhere;text-wrap:balance;text-wrap:pretty}\
li{unicode-bidi:plaintext;text-align:-webkit-match-parent;text-align:match-parent}\
li+li{margin-block-start:.5em}`;

/**
 * Puts the facts into an open disclosure, in place of those of before.
 *
 * @param button where it leads, and whether Shift does the same
 * @param given what speaks the page's language, where that isn't this file's own
 */
export function showFacts(
  details: HTMLDetailsElement,
  { href, noKeys }: { readonly href: string; readonly noKeys: boolean },
  given?: ExitMessages,
): void {
  const { ownerDocument } = details;
  const root = details.getRootNode() as ShadowRoot;
  const sheet = new ownerDocument.defaultView!.CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [root.adoptedStyleSheets[0]!, sheet];
  const list = ownerDocument.createElement('ul');
  for (const fact of exitFacts(new URL(href).host, !noKeys, given)) {
    const item = ownerDocument.createElement('li');
    item.textContent = fact;
    list.append(item);
  }
  details.querySelector('ul')?.remove();
  details.append(list);
}
