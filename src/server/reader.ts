import {
  defaultTreeAdapter,
  Parser,
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes as Tree,
  type Token,
} from 'parse5';
import { escape } from './tree.js';

/** Browsers stop at 512. Without a limit, each element costs a look through all that it stands in. */
const DEEPEST = 1000;

/** A start tag that runs something, from and to, and as it is without that. */
export type ActiveTag = readonly [from: number, to: number, without: string];

/**
 * Reads a page as a browser would, and notes the start tags that run something: also those that a browser ignores or merges into
 * another element, since they stand in the page's text all the same.
 *
 * @throws RangeError for a page nested so deep that no browser would show it as it is written
 */
export function parsePage(html: string): { readonly document: Tree.Document; readonly active: readonly ActiveTag[] } {
  let depth = 0;
  const parser = new PageParser({
    sourceCodeLocationInfo: true,
    treeAdapter: {
      ...defaultTreeAdapter,
      onItemPush: () => {
        if (++depth > DEEPEST) throw new RangeError(`the page is nested deeper than ${DEEPEST} elements`);
      },
      onItemPop: () => void depth--,
    },
  });
  parser.tokenizer.write(html, true);
  return { document: parser.document, active: parser.active };
}

class PageParser extends Parser<DefaultTreeAdapterMap> {
  readonly active: ActiveTag[] = [];

  override onStartTag(token: Token.TagToken): void {
    const { tagName, attrs, selfClosing, location } = token;
    const kept = attrs.filter((attribute) => !runs(tagName, attribute));
    if (location && kept.length < attrs.length) {
      const written = kept.map(({ name, value }) => ` ${name}="${escape(value)}"`).join('');
      this.active.push([location.startOffset, location.endOffset, `<${tagName}${written}${selfClosing ? ' /' : ''}>`]);
    }
    super.onStartTag(token);
  }
}

/** What shows a document of its own. */
const FRAMES = /^(?:iframe|frame|object|embed)$/;

/** Whether an attribute holds a script: a handler, a page inside the page, or an address that is one, also one of several. */
function runs(tag: string, { name, value }: { readonly name: string; readonly value: string }): boolean {
  if (/^on./.test(name) || name === 'srcdoc') return true;
  // A browser leaves out of an address what nobody sees.
  const read = value.replace(/[\0-\x20]/g, '').toLowerCase();
  return /(?:^|[;,])(?:javascript|vbscript):/.test(read) || (FRAMES.test(tag) && read.startsWith('data:'));
}
