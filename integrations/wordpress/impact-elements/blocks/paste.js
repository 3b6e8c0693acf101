/**
 * Pasting: the embed builder's tag, div, link and shortcode become our block, and its script's line nothing, since the plugin
 * brings the script.
 */
(({ blocks, data }, impact) => {
  const { controls, former } = impact;
  /** `/1/` and `/1.2.3/`, up to the file. */
  const RELEASE = /\/\d{1,3}(?:\.\d+)*\/[^/]*$/;
  const LOOKS = ['accent', 'font', 'radius'];
  const names = Object.keys(controls).filter((name) => name !== 'term');
  const scripts = new RegExp(`/(?:impact|resize|${Object.keys(controls).join('|')})(?:\\.\\w+)?\\.js(?:\\?|$)`);
  const isScript = (src) => scripts.test(src ?? '');
  const isFrame = (href) => /\/frame\.html\?/.test(href ?? '');

  /** Attributes of a block, of what was written: names of today, no `data-`, flags as such. */
  const attributesFor = (name, pairs) => {
    const found = {};
    for (const [written, value] of pairs) {
      const key = written.toLowerCase().replace(/^data-(?!$)/, '');
      const given = key === '' ? 'data' : key;
      const known = controls[name][given] ? given : (former[name]?.[given] ?? given);
      const control = controls[name][known];
      // What the line says of its figure as it was: the page's owner learns by it that the figure has changed.
      if ((LOOKS.includes(known) || known === 'embedded') && value) found[known] = value;
      else if (control?.kind === 'flag') {
        if (!/^\s*(?:false|no|off|none|0)\s*$/i.test(value)) found[known] = true;
      } else if (control && value) found[known] = value;
    }
    return found;
  };

  /** Custom properties of a style attribute. */
  const looksOf = (style) =>
    LOOKS.map((name) => [name, new RegExp(`--impact-${name}:\\s*([^;]+)`).exec(style ?? '')?.[1]?.trim()]);

  /** An author's words as a paragraph has them: text, links, emphasis. */
  const wordsIn = (node) =>
    [...node.childNodes]
      .map((child) => {
        if (child.nodeType === 3) return child.data.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
        if (child.nodeType !== 1 || /^(SCRIPT|STYLE)$/.test(child.nodeName)) return '';
        const inner = wordsIn(child);
        if (/^(STRONG|EM|B|I)$/.test(child.nodeName)) return `<${child.localName}>${inner}</${child.localName}>`;
        if (child.nodeName !== 'A' || !/^(?:https?:|\/|#)/.test(child.getAttribute('href') ?? '')) return inner;
        return `<a href="${child.getAttribute('href').replace(/&/g, '&amp;').replace(/"/g, '&quot;')}">${inner}</a>`;
      })
      .join('')
      .replace(/\s+/g, ' ')
      .trim();

  const create = (name, attributes, words) =>
    blocks.createBlock(`impact-elements/${name}`, { ...attributes, ...(words && { words, ownWords: true }) });

  /** The element that a node stands for. */
  const nameOf = (node) => {
    const name = node.localName.startsWith('impact-')
      ? node.localName.slice(7)
      : (node.dataset?.impact ?? '').trim().toLowerCase();
    return names.includes(name) ? name : undefined;
  };

  const fromNode = (node) => {
    const name = nameOf(node);
    const pairs = [...node.attributes].map(({ name: key, value }) => [key, value]);
    return create(name, attributesFor(name, [...pairs, ...looksOf(node.getAttribute('style'))]), wordsIn(node));
  };

  /** What an address says beside an element's attributes; a block has the looks, and its page the language. */
  const BESIDE = ['element', 'lang', 'theme', 'words', 'embedded', ...LOOKS];

  /**
   * Whether a block keeps all that an address names. A form that the publisher has published, and an element that no address
   * may name, stay a link; so does what would be an empty block.
   */
  const isKept = ({ searchParams: said }) => {
    const name = said.get('element');
    const known = impact.addressed[name];
    const [, entry] = impact.kinds[name] ?? [];
    const isNamed = !entry || said.get(entry)?.trim() || said.get('value')?.trim();
    return Boolean(known && isNamed && [...said.keys()].every((key) => BESIDE.includes(key) || known.includes(key)));
  };

  /** The one link to a frame page that a paragraph holds. */
  const frameLink = (node) => {
    const link = node.localName === 'a' ? node : node.querySelector?.('a');
    if (!link || !isFrame(link.getAttribute('href')) || node.textContent.trim() !== link.textContent.trim())
      return undefined;
    const url = new URL(link.href, document.baseURI);
    return names.includes(url.searchParams.get('element')) && isKept(url) ? link : undefined;
  };
  const fromLink = (node) => {
    const link = frameLink(node);
    const url = new URL(link.href, document.baseURI);
    const name = url.searchParams.get('element');
    const attributes = attributesFor(
      name,
      [...url.searchParams].filter(([key]) => key !== 'element'),
    );
    // Where the address names no document, it lies in data/, beside a folder that a release names, or within any other.
    const [kind, entry] = impact.kinds[name] ?? [];
    const beside = RELEASE.test(url.pathname) ? '../' : '';
    const published = kind && (!entry || attributes[entry]) ? `${beside}data/${kind}.json` : undefined;
    const named = attributes.src ?? published;
    const src = named && new URL(named, url).href;
    return create(name, { ...attributes, ...(src && { src }) }, wordsIn({ childNodes: [link] }));
  };

  const fromShortcode = (name, pairs, content) => {
    const { body } = new DOMParser().parseFromString(content ?? '', 'text/html');
    const plainPairs = pairs.map(([key, value]) => [key, impact.plain(value)]);
    return create(name, attributesFor(name, plainPairs), wordsIn(body));
  };

  const keys = (name) => [...Object.keys(controls[name]), ...Object.keys(former[name] ?? {})];
  const dataKeys = ['data-embedded', ...new Set(names.flatMap(keys).map((key) => `data-${key}`))];
  const element = (name) => ({
    attributes: [...keys(name), ...keys(name).map((key) => `data-${key}`), 'data-embedded', 'style'],
    children: '*',
  });

  /** What makes blocks of what is pasted, by the block that it belongs to. */
  const transformsOf = (name) => ({
    from: [
      {
        type: 'raw',
        priority: 1,
        isMatch: (node) => nameOf(node) === name,
        schema: {
          [`impact-${name}`]: element(name),
          div: { attributes: ['data-impact', ...dataKeys, 'style'], children: '*' },
        },
        transform: fromNode,
      },
      {
        type: 'raw',
        priority: 1,
        isMatch: (node) =>
          (node.localName === 'p' || node.localName === 'a') &&
          Boolean(frameLink(node)) &&
          new URL(frameLink(node).href, document.baseURI).searchParams.get('element') === name,
        transform: fromLink,
      },
      {
        type: 'shortcode',
        tag: `impact-${name}`,
        transform: ({ named, numeric }, { shortcode }) =>
          fromShortcode(name, [...Object.entries(named), ...numeric.map((flag) => [flag, ''])], shortcode.content),
      },
      ...(name === 'statistic' ? [SCRIPT, TERM] : []),
    ],
  });

  /** The script's line: nothing, since the plugin brings the script. */
  const SCRIPT = {
    type: 'raw',
    priority: 1,
    isMatch: (node) => node.localName === 'script' && isScript(node.getAttribute('src')),
    schema: { script: { attributes: ['type', 'src'] } },
    transform: () => [],
  };
  /** A term on its own is a sentence of one word. */
  const TERM = {
    type: 'raw',
    priority: 1,
    isMatch: (node) => node.localName === 'impact-term',
    schema: { 'impact-term': { attributes: [...keys('term'), 'data-embedded'], children: '*' } },
    transform: (node) => blocks.createBlock('core/paragraph', { content: node.outerHTML }),
  };

  const SHORTCODE =
    /\[impact-([a-z]+)((?:\s+[\w-]+(?:=(?:"[^"]*"|'[^']*'|[^\s\]"']+))?)*)\s*\/?\](?:((?:(?!\[impact-\1\b)[^])*?)\[\/impact-\1\])?/g;
  const PAIR = /([\w-]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s\]"']+)))?/g;

  /** What a node becomes: blocks, none for a script's line or a blank, nothing where it isn't ours. */
  const blocksOfNode = (node, shortcodes) => {
    if (node.nodeType !== 1) return node.nodeType === 3 && node.data.trim() ? undefined : [];
    const held = shortcodes[node.dataset.impactShortcode];
    if (held) return [held];
    if (nameOf(node)) return [fromNode(node)];
    if (SCRIPT.isMatch(node)) return [];
    if (node.localName === 'a' || node.localName === 'p') {
      if (frameLink(node)) return [fromLink(node)];
      if (node.localName === 'p') return blocksOfNodes(node.childNodes, shortcodes);
    }
    return undefined;
  };
  const blocksOfNodes = (nodes, shortcodes) => {
    const made = [...nodes].map((node) => blocksOfNode(node, shortcodes));
    return made.includes(undefined) ? undefined : made.flat();
  };

  /** Blocks, of a text that is nothing but lines of ours; nothing for any other text. */
  const blocksOf = (text) => {
    const shortcodes = [];
    const markup = text.replace(SHORTCODE, (whole, name, written, content) => {
      if (!names.includes(name)) return whole;
      const pairs = [...written.matchAll(PAIR)].map(([, key, one, two, three]) => [key, one ?? two ?? three ?? '']);
      shortcodes.push(fromShortcode(name, pairs, content));
      return `<div data-impact-shortcode="${shortcodes.length - 1}"></div>`;
    });
    const page = new DOMParser().parseFromString(`<body>${markup}`, 'text/html');
    return blocksOfNodes(page.body.childNodes, shortcodes);
  };

  const onPaste = (event) => {
    const text = event.clipboardData?.getData('text/plain').trim() ?? '';
    if (
      !/^(?:<script\b|<impact-|<div\b|<a\b|\[impact-)/.test(text) ||
      !/impact-|data-impact|frame\.html|\.js/.test(text)
    )
      return;
    if (event.target.closest?.('input, textarea')) return;
    const made = blocksOf(text);
    if (!made) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const store = data.select('core/block-editor');
    const { insertBlocks, replaceBlocks } = data.dispatch('core/block-editor');
    const id = store.getSelectedBlockClientId();
    const selected = id && store.getBlock(id);
    if (!made.length) {
      data.dispatch('core/notices').createInfoNotice(impact.texts.noScript, { type: 'snackbar' });
    } else if (selected && blocks.isUnmodifiedDefaultBlock(selected)) replaceBlocks(id, made);
    else if (selected) insertBlocks(made, store.getBlockIndex(id) + 1, store.getBlockRootClientId(id) ?? '');
    else insertBlocks(made);
  };

  // The canvas may be a document of its own, and another one after each change of device.
  const heard = new WeakSet();
  const listen = () => {
    const canvas = document.querySelector('iframe[name="editor-canvas"]')?.contentDocument;
    for (const page of [document, canvas])
      if (page && !heard.has(page)) {
        heard.add(page);
        page.addEventListener('paste', onPaste, true);
      }
  };
  listen();
  data.subscribe(listen);

  Object.assign(impact, { transformsOf, blocksOf });
})(window.wp, window.impactElements);
