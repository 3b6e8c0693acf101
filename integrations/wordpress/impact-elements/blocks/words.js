/**
 * The words of the moment: what an element says right now, as a paragraph that stands wherever it isn't drawn: in feeds,
 * excerpts, searches, emails, and after the plugin has gone. Taken from the preview, by its public parts.
 */
((impact) => {
  const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  const quoted = (text) => escaped(text).replace(/"/g, '&quot;');
  /** What is no word of the figure: what is done with it, what is drawn, what opens on demand, and that it could not be had. */
  const BESIDE = 'button, svg, style, details, form, [hidden], [aria-hidden=true], [part~=message]';
  const oneLine = (text) => text.replace(/\s+/g, ' ').trim();
  const textOf = (node) => {
    const copy = node?.cloneNode(true);
    // The author's own label stands in a slot, whose text is no child of the preview's.
    copy?.querySelectorAll(BESIDE).forEach((one) => one.remove());
    return oneLine(copy?.textContent ?? '');
  };
  const link = (href, text) =>
    /^(?:https?|mailto|tel|sms):/.test(href ?? '') ? `<a href="${quoted(href)}">${escaped(text)}</a>` : escaped(text);
  const sentence = (text) => text.replace(/^\p{Ll}/u, (first) => first.toUpperCase()).replace(/[.\s]+$/, '');

  /** Text with its links. */
  const linked = (node) =>
    [...node.childNodes]
      .map((child) => {
        if (child.nodeType === 3) return escaped(child.data.replace(/\s+/g, ' '));
        if (child.nodeType !== 1 || child.matches(BESIDE)) return '';
        return child.localName === 'a' ? link(child.href, textOf(child)) : linked(child);
      })
      .join('');
  const line = (node) => oneLine(linked(node));

  /** Who says so, with the year: "Study, 2023". */
  const creditOf = (source) => {
    const title = textOf(source.querySelector('cite')) || textOf(source.querySelector('a'));
    const year = /\b(?:19|20)\d\d\b/.exec(textOf(source).replace(title, ''))?.[0];
    return title && [link(source.querySelector('a')?.getAttribute('href'), title), year].filter(Boolean).join(', ');
  };

  /** Figures in sentences, each source once: "1 in 4 people (Study, 2023)." */
  const figures = (root) => {
    const said = [...root.querySelectorAll('[part~=statement]')]
      .map((one) => escaped(sentence(textOf(one))))
      .filter(Boolean);
    if (!said.length) return '';
    const credits = new Set([...root.querySelectorAll('[part~=source]')].map(creditOf).filter(Boolean));
    return `${said.join('. ')}${credits.size ? ` (${[...credits].join('; ')})` : ''}.`;
  };

  /** Figures, and why some of them must not be compared. */
  const compare = (root) => [figures(root), ...[...root.querySelectorAll('[part~=reason]')].map(line)].join(' ').trim();

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

  /** Places of help: a name, and the ways to reach it; the heading where none is for the editor's own country. */
  const support = (root) => {
    const places = [...root.querySelectorAll('[part~=place]')].map((place) => {
      const [name, ways] = ['name', 'ways'].map((part) => place.querySelector(`[part~=${part}]`));
      return name && [`<strong>${line(name)}</strong>`, ways && line(ways)].filter(Boolean).join(': ');
    });
    const others = [...root.querySelectorAll('[part~=directory]')].map(line);
    const shown = places.length ? places : [textOf(root.querySelector('[part~=heading]'))].map(escaped);
    return [...shown, ...others].filter(Boolean).join('<br>');
  };

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

  /** Each source, as its entry in the list; the heading alone where the page cites nothing yet. */
  const sources = (root, attributes) => {
    const heading = textOf(root.querySelector('[part~=heading]')) || attributes.heading;
    const entries = [...root.querySelectorAll('[part~=entry]')].map((entry) => {
      const copy = entry.cloneNode(true);
      copy.querySelectorAll('[part~=cited]').forEach((one) => one.remove());
      return line(copy);
    });
    const above = heading && (entries.length ? `<strong>${escaped(heading)}</strong>` : escaped(heading));
    return [above, ...entries].filter(Boolean).join('<br>');
  };

  const BLOCKS = '[part~=statement], [part~=name], [part~=heading], h2, h3, h4, p, li, dt, dd';

  /** Whatever another element says, a line for each part of it that holds no other. */
  const parts = (root) =>
    [...root.querySelectorAll(BLOCKS)]
      .filter((one) => !one.matches(BESIDE) && !one.parentElement?.closest(BESIDE) && !one.querySelector(BLOCKS))
      .map(line)
      .filter(Boolean)
      .join('<br>');

  /** A form's heading, which leads to where it stands or its news can be read, and why to send it. */
  const subscribe = (root, { heading, why, 'page-url': page, 'news-url': news, 'feed-url': feed }) =>
    [link(page ?? news ?? feed, heading ?? textOf(root.querySelector('[part~=heading]'))), escaped(why ?? '')]
      .filter(Boolean)
      .join(' ');

  /** What is asked for, which leads to the page where one pays. */
  const give = (root, { action, heading }) =>
    link(/\{/.test(action ?? '') ? '' : action, heading ?? textOf(root.querySelector('[part~=heading]')));

  const MADE = {
    statistic: figures,
    prevalence: figures,
    compare,
    change,
    posts,
    glossary,
    support,
    actions,
    quote,
    exit,
    sources,
    subscribe,
    contact: subscribe,
    give,
  };

  /**
   * Tells the words of an element, and again whenever what it shows changes, until it is called to stop. An element may show
   * its figures in several steps, as their files arrive.
   *
   * @param node the element, perhaps not defined yet
   * @param attributes plain text by name
   * @param tell takes the inside of a paragraph
   */
  impact.watchWords = (name, node, attributes, tell) => {
    let observer;
    let watching = true;
    const say = () => {
      const words = (MADE[name] ?? parts)(node.shadowRoot, attributes);
      if (words) tell(words);
    };
    void (async () => {
      await node.ownerDocument.defaultView?.customElements.whenDefined(`impact-${name}`);
      await node.updateComplete;
      if (!watching) return;
      observer = new MutationObserver(say);
      observer.observe(node.shadowRoot, { childList: true, characterData: true, subtree: true });
      say();
    })();
    return () => {
      watching = false;
      observer?.disconnect();
    };
  };
})(window.impactElements);
