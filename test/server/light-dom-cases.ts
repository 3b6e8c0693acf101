/** What an element reads of its own light DOM and of the page around it: the same in every engine and on a server. */

/** Stands in a page in English; `#host` is the element that asks. */
export const MARKUP = `
<main id="main" lang="de"><ul id="around"><li id="item">
<section id="host" class="figure big" data-of="x" data-long-name="y" support="/data/support.json" lang="fr-CA">
  Words <!-- a comment --> of the author
  <script id="json" type="application/JSON">{"a": "<b>"}</script>
  <dl id="dl"><dt id="dt">One</dt><dd id="dd" title="Fine &amp; good">first <cite id="cite"><a id="deep" href="../study?a=1#p2">A study</a></cite></dd></dl>
  <p id="p" class="note">See <a id="link" href="https://example.org/a" rel="external">here</a>, <a id="bare">there</a> and <a id="odd" href="https://[">nowhere</a>.</p>
  <form id="get"><input id="email" type="email" required></form>
  <form id="post" method="POST"></form>
  <ol id="ol"><li id="first">one <ul id="inner"><li id="nested">two</li></ul></li><li id="last" data-state="done">three</li></ol>
  <img id="img" src="a.png" alt="A picture"><time id="time" datetime="2026-11-28">today</time>
  <svg id="svg"><title id="title">T</title></svg>
  <constructor id="constructor" lang="en">of <b id="b">all</b></constructor>
  <footer id="footer"></footer>
</section>
</li></ul></main>
<a id="after" href="/">home</a>`;

/** Selectors, and the ids of what the host finds by them, in the order of the page. */
export const SELECTORS: Readonly<Record<string, string>> = {
  dl: 'dl',
  DL: 'dl',
  'a[href]': 'deep link odd',
  'a:not([href])': 'bare',
  'footer,cite': 'cite footer',
  ':scope > script[type="application/json"]': 'json',
  ':scope > p > a': 'link bare odd',
  ':scope > a': '',
  ':scope': '',
  ':scope > :is(ul,ol) > li': 'first last',
  'ul > li': 'nested',
  'main #p': 'p',
  'section p.note': 'p',
  '#around a[href^="https:"]': 'link odd',
  '#after': '',
  '#host': '',
  '[data-state="done"]': 'last',
  '[method=post]': 'post',
  'form:not([method])': 'get',
  'input[required][type=email]': 'email',
  'li:first-child': 'first nested',
  'li:nth-child(2)': 'last',
  'p ~ form': 'get post',
  'form + form': 'post',
  'p:has(> a[rel])': 'p',
  'li:has(li)': 'first',
  'a[href$=".org/a"], dt, dd': 'dt dd link',
  '.note a:first-of-type': 'link',
  'p > *': 'link bare odd',
  'dt + dd[title*="&"]': 'dd',
  ':empty': 'email post img footer',
};

const idOf = (element: Element | null): string => element?.id ?? '(none)';
const tidy = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** Other questions, by what they are about. @param host `#host` of the markup, on `https://www.example.org/blog/post/` */
export const QUESTIONS: Readonly<Record<string, readonly [ask: (host: Element) => unknown, answer: unknown]>> = {
  'its attributes': [
    (host) => ['lang', 'SUPPORT', 'none'].map((name) => host.getAttribute(name)),
    ['fr-CA', '/data/support.json', null],
  ],
  'whether it has one': [(host) => ['support', 'none'].map((name) => host.hasAttribute(name)), [true, false]],
  'their names': [
    (host) => [...host.getAttributeNames()],
    ['id', 'class', 'data-of', 'data-long-name', 'support', 'lang'],
  ],
  'its data': [(host) => ({ ...(host as HTMLElement).dataset }), { of: 'x', longName: 'y' }],
  'its class and language': [(host) => [host.className, (host as HTMLElement).lang], ['figure big', 'fr-CA']],
  'its children': [
    (host) => [...host.children].map(idOf).join(' '),
    'json dl p get post ol img time svg constructor footer',
  ],
  'kinds of nodes in it': [(host) => [...host.childNodes].slice(0, 4).map(({ nodeType }) => nodeType), [3, 8, 3, 1]],
  'its first words': [(host) => tidy(host.childNodes[0]!.textContent), 'Words'],
  'a comment': [(host) => [host.childNodes[1]!.nodeName, host.childNodes[1]!.textContent], ['#comment', ' a comment ']],
  'text of an entry': [(host) => tidy(host.querySelector('dl')!.textContent), 'Onefirst A study'],
  'text of a script': [(host) => host.querySelector('script')!.textContent, '{"a": "<b>"}'],
  'markup of an entry': [
    (host) => host.querySelector('dd')!.outerHTML,
    '<dd id="dd" title="Fine &amp; good">first <cite id="cite"><a id="deep" href="../study?a=1#p2">A study</a></cite></dd>',
  ],
  'whole addresses': [
    (host) => [...host.querySelectorAll('a')].map(({ href }) => href),
    ['https://www.example.org/blog/study?a=1#p2', 'https://example.org/a', '', 'https://['],
  ],
  'a picture and a date': [
    (host) => [host.querySelector('img')!.alt, host.querySelector('time')!.dateTime],
    ['A picture', '2026-11-28'],
  ],
  names: [(host) => [host.localName, host.tagName, host.querySelector('svg')!.nodeName], ['section', 'SECTION', 'svg']],
  'the nearest language': [(host) => idOf(host.querySelector('a')!.closest('[lang]')), 'host'],
  'the language around it': [(host) => idOf(host.parentElement!.closest('[lang]')), 'main'],
  'the nearest of several': [(host) => idOf(host.querySelector('#nested')!.closest('ol,ul')), 'inner'],
  'nothing of that kind': [(host) => host.closest('table'), null],
  'an element whose name objects have': [
    (host) => [host.querySelector('constructor')!.textContent, idOf(host.querySelector('b')!.closest('[lang]'))],
    ['of all', 'constructor'],
  ],
  itself: [(host) => host.querySelector('a')!.closest('section') === host, true],
  'the same element twice': [(host) => host.querySelector('a') === host.querySelectorAll('a')[0], true],
  matches: [
    (host) => ['section', 'ul section', ':scope', 'p'].map((selector) => host.matches(selector)),
    [true, true, true, false],
  ],
  'what it contains': [
    (host) => [host.querySelector('a'), host, host.parentElement, null].map((other) => host.contains(other)),
    [true, true, false, false],
  ],
  'what one of its parts contains': [
    (host) =>
      [host, host.querySelector('#p'), host.querySelector('#link')].map((other) =>
        host.querySelector('#p')!.contains(other),
      ),
    [false, true, true],
  ],
  'the rest of the page': [(host) => idOf(host.ownerDocument.querySelector('#after')), 'after'],
  'a copy without a part': [
    (host) => {
      const copy = host.querySelector('ol')!.cloneNode(true) as Element;
      copy.querySelector('ul')!.remove();
      return [tidy(copy.textContent), copy.parentElement, tidy(host.querySelector('ol')!.textContent)];
    },
    ['one three', null, 'one twothree'],
  ],
  'no selector': [
    (host) => {
      try {
        return host.querySelector('a[');
      } catch {
        return 'an error';
      }
    },
    'an error',
  ],
};
