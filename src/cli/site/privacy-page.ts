/** For a privacy officer: what a partner's page sends to the publisher's host, as the documentation has it at length. */
import { escape, nameOf, type Around, type CataloguePage } from './page.js';

export function privacyPage(around: Around): CataloguePage {
  const { address } = around;
  const name = escape(nameOf(around));
  const { host } = new URL(address);
  return {
    path: 'privacy/',
    title: 'What the elements send',
    description: `What a page with elements of ${nameOf(around)} asks of ${host}, and what it doesn’t.`,
    main: `<h1>What the elements send</h1>
<p>A page that shows a figure, a definition or a list asks <code>${escape(host)}</code> for a script and for a document, and sends nothing with it: no cookie, no
referrer, nothing of what a reader does. No element sets a cookie or counts a visit.</p>
<dl>
<dt>Script and documents</dt><dd>A request each, without credentials. Browsers keep the script, and ask for a document again after five minutes.</dd>
<dt>Frames</dt><dd>The frame’s page, its script and its document, with no referrer.</dd>
<dt>Posts</dt><dd>The blog that the tag names, and pictures from where the blog has them, unless the tag says <code>images="none"</code>.</dd>
<dt>Forms</dt><dd>What a reader types goes to the address in the form once it is submitted, and nowhere else. The consent’s wording and its version go along.</dd>
<dt>Quick exit and places to turn to</dt><dd>Nothing about who needed them.</dd>
</dl>
<h2>Server logs</h2>
<p>Every request carries the reader’s IP address and the browser’s name, as any request does. Whoever runs ${escape(host)} decides whether that is kept: ask
${name} for its retention.</p>
<h2>Words for a privacy policy</h2>
<blockquote id="wording">This page shows figures published by ${name}. To show them your browser asks ${escape(host)} for files. That server learns your IP address and
your browser’s name, and no more. No cookies are set.</blockquote>
<button type="button" class="copy" data-copies="wording">Copy the wording</button>`,
  };
}
