/**
 * The words of the moment: what an element says right now, as a paragraph that stands wherever it isn't drawn: in feeds,
 * excerpts, searches, emails, and after the plugin has gone. Taken from the preview, by its public parts.
 */
((impact) => {
  const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  const quoted = (text) => escaped(text).replace(/"/g, '&quot;');
  const textOf = (node) => {
    const copy = node?.cloneNode(true);
    // The author's own label stands in a slot, whose text is no child of the preview's.
    copy?.querySelectorAll('button, svg, style').forEach((one) => one.remove());
    return (copy?.textContent ?? '').replace(/\s+/g, ' ').trim();
  };
  const link = (href, text) =>
    /^https?:/.test(href ?? '') ? `<a href="${quoted(href)}">${escaped(text)}</a>` : escaped(text);
  const sentence = (text) => text.replace(/^\p{Ll}/u, (first) => first.toUpperCase()).replace(/[.\s]+$/, '');

  /** Figures in sentences, their source once: "1 in 4 people (Study, 2023)." */
  const figures = (root) => {
    const said = [...root.querySelectorAll('[part~=statement]')]
      .map((one) => escaped(sentence(textOf(one))))
      .filter(Boolean);
    if (!said.length) return '';
    const source = root.querySelector('[part~=source]');
    const title = textOf(source?.querySelector('cite')) || textOf(source?.querySelector('a'));
    const year = /\b(?:19|20)\d\d\b/.exec(textOf(source).replace(title, ''))?.[0];
    const credit =
      title && [link(source.querySelector('a')?.getAttribute('href'), title), year].filter(Boolean).join(', ');
    return `${said.join('. ')}${credit ? ` (${credit})` : ''}.`;
  };

  const posts = (root) => {
    const heading = textOf(root.querySelector('[part~=heading]'));
    const links = [...root.querySelectorAll('a[part~=link]')].map((a) => link(a.href, textOf(a)));
    return links.length
      ? [heading && `<strong>${escaped(heading)}</strong>`, ...links].filter(Boolean).join('<br>')
      : '';
  };

  const glossary = (root) =>
    [...root.querySelectorAll('[part~=entry]')]
      .map((entry) => {
        const [term, definition] = ['term', 'definition'].map((part) => textOf(entry.querySelector(`[part~=${part}]`)));
        const name = textOf(entry.querySelector('[part~=term] dfn'));
        const short = term.slice(name.length).trim();
        const called = name && term.startsWith(name) ? [name, short && `(${short})`].filter(Boolean).join(' ') : term;
        return called && `<strong>${escaped(called)}</strong>${definition && `: ${escaped(definition)}`}`;
      })
      .filter(Boolean)
      .join('<br>');

  /** Places of help: a name, how to reach it, its site. */
  const support = (root) =>
    [...root.querySelectorAll('[part~=place]')]
      .map((place) => {
        const [name, call] = ['name', 'call'].map((part) => textOf(place.querySelector(`[part~=${part}]`)));
        const site = place.querySelector('a[part~=site], [part~=site] a')?.getAttribute('href');
        return name && [`<strong>${link(site, name)}</strong>`, escaped(call)].filter(Boolean).join(': ');
      })
      .filter(Boolean)
      .join('<br>');

  /** A figure and what it amounts to, in two sentences. */
  const change = (root) => {
    const compared = textOf(root.querySelector('[part~=comparison]'));
    return [figures(root), compared && `${escaped(sentence(compared))}.`].filter(Boolean).join(' ');
  };

  /** Recommendations and actions: their titles, with what each is. */
  const actions = (root) =>
    [...root.querySelectorAll('[part~=ask], [part~=action]')]
      .map((one) => {
        const title = one.querySelector('[part~=title]');
        const more = one.querySelector('[part~=title] + p');
        const name = link(title?.querySelector('a')?.getAttribute('href'), textOf(title));
        return [name && `<strong>${name}</strong>`, escaped(textOf(more))].filter(Boolean).join(': ');
      })
      .filter(Boolean)
      .join('<br>');

  /** A quotation in its marks, and who said it where. */
  const quote = (root) => {
    const said = textOf(root.querySelector('[part~=text]'));
    const attribution = root.querySelector('[part~=attribution]');
    const source = attribution?.querySelector('a');
    const [before, after] = source ? textOf(attribution).split(textOf(source)) : [textOf(attribution), ''];
    const credit = `${escaped(before)}${source ? link(source.getAttribute('href'), textOf(source)) : ''}${escaped(after ?? '')}`;
    return said && [`“${escaped(said)}”`, credit].filter(Boolean).join(' ');
  };

  /** A link that leaves the page, which works as such. */
  const exit = (root, { href }) => (href ? link(href, textOf(root.querySelector('[part~=link]'))) : '');

  /** Whatever another element says in its parts, a line for each. */
  const parts = (root) =>
    [...root.querySelectorAll('[part~=statement], [part~=name], [part~=heading], h2, h3, p, li')]
      .filter((one, _, all) => !all.some((other) => other !== one && other.contains(one)))
      .map((one) => escaped(textOf(one)))
      .filter(Boolean)
      .join('<br>');

  const subscribe = (_, { heading, why, 'page-url': page, 'news-url': news, 'feed-url': feed }) =>
    heading || why ? [link(page ?? news ?? feed, heading ?? ''), escaped(why ?? '')].filter(Boolean).join(' ') : '';

  const MADE = { statistic: figures, prevalence: figures, change, posts, glossary, support, actions, quote, exit, subscribe };

  /**
   * What an element says, as the inside of a paragraph; nothing while it says nothing.
   *
   * @param node the drawn element
   * @param attributes plain text by name
   */
  impact.wordsOf = (name, node, attributes) =>
    node?.shadowRoot ? (MADE[name] ?? parts)(node.shadowRoot, attributes) : '';
})(window.impactElements);
