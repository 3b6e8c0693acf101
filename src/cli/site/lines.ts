/** The lines to paste on a page of the catalogue, each with its button. */
import { suggestWords } from '../../embed/snippet/words.js';
import { writeSnippet, scriptLine } from '../../embed/snippet/write.js';
import type { SnippetKind } from '../../embed/snippet/kinds.js';
import type { Widget } from '../../embed/snippet/widget.js';
import type { FiguresDocument } from '../../documents/figures-document.js';
import type { GlossaryDocument } from '../../documents/term.js';
import { escape } from './page.js';
import { PLUGIN } from './wordpress-plugin.js';

export interface EmbedLine {
  readonly kind: string;
  readonly name: string;
  readonly code: string;
}

const NAMES: Readonly<Partial<Record<SnippetKind, string>>> = {
  tag: 'HTML tag',
  div: 'Restricted editor',
  link: 'Link',
  iframe: 'Frame',
  shortcode: 'WordPress',
};

/** @param base the address of the newest release's folder */
export function linesOf(
  widget: Omit<Widget, 'words'>,
  kinds: readonly SnippetKind[],
  base: string,
  documents: { readonly figures: FiguresDocument; readonly glossary: GlossaryDocument },
  spoken?: string,
): readonly EmbedLine[] {
  const words = spoken ?? suggestWords(widget, documents);
  return kinds.map((kind) => ({
    kind,
    name: NAMES[kind] ?? kind,
    code: writeSnippet(kind, { ...widget, words }, { base }).code,
  }));
}

const lineHtml = ({ kind, name, code }: EmbedLine, first: boolean, base: string): string =>
  `<details class="line" name="line"${first ? ' open' : ''}><summary>${escape(name)}</summary>
<pre tabindex="0" translate="no" dir="ltr" id="line-${kind}"><code>${escape(code)}</code></pre>
<button type="button" class="copy" data-copies="line-${kind}">Copy the line</button>${
    kind === 'shortcode'
      ? `\n<p>It needs <a href="${escape(new URL(PLUGIN, base).href)}" download>the plugin</a>, set up for this publisher.</p>`
      : ''
  }</details>`;

/** A partner presses a figure in the list, then "Copy the line": nothing stands between. */
export const linesHtml = (lines: readonly EmbedLine[], base: string): string =>
  `<section aria-labelledby="paste"><h2 id="paste">Put it on your page</h2>
${lines.map((line, index) => lineHtml(line, index === 0, base)).join('\n')}
<h3>The script, once on the page</h3>
<pre tabindex="0" translate="no" dir="ltr" id="line-script"><code>${escape(scriptLine({ base }))}</code></pre>
<button type="button" class="copy" data-copies="line-script">Copy the script’s line</button>
<p class="said" role="status"></p></section>`;
