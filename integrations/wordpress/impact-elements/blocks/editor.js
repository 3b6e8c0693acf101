/**
 * The blocks in the editor: the element itself as the preview, its attributes in the sidebar, and under it the words that
 * stand where no script runs. Without a build step: it uses what WordPress provides as `wp`.
 */
(({ blocks, blockEditor, components, element, hooks, htmlEntities, i18n, richText }, { script, forms, controls }) => {
  const { createElement: el, useEffect, useState } = element;
  const { __ } = i18n;
  const { InspectorControls, RichText, RichTextToolbarButton, useBlockProps } = blockEditor;
  const { Button, Disabled, PanelBody, Placeholder, SelectControl, TextareaControl, TextControl, ToggleControl } =
    components;

  /** Attributes that are shown first, and in the empty block; the rest is behind "More". */
  const MAIN = {
    statistic: ['value', 'label', 'source', 'source-url', 'source-date'],
    prevalence: ['value', 'label', 'source', 'source-url', 'source-date'],
    change: ['value', 'label', 'counts', 'source', 'source-url', 'source-date'],
    glossary: ['src'],
    posts: ['src', 'heading', 'count', 'layout'],
    support: ['src', 'country', 'for', 'heading'],
    subscribe: ['action', 'service', 'heading', 'why', 'consent'],
  };
  /** An element with none of these has nothing to show. */
  const NEEDED = ['value', 'src', 'data', 'action'];

  /** Loads the elements where the block is drawn: the editor's canvas may be a document of its own. */
  const loadInto = (node) => {
    const page = node?.ownerDocument;
    if (!page || page.getElementById('impact-elements-js-module')) return;
    const tag = page.createElement('script');
    const { src, ...pin } = script;
    tag.type = 'module';
    tag.id = 'impact-elements-js-module';
    for (const [name, value] of Object.entries(pin)) tag.setAttribute(name, value);
    tag.src = src;
    page.head.append(tag);
  };

  /** An author's attributes are stored with `&amp;` for `&`. */
  const plain = (value) => (typeof value === 'string' ? htmlEntities.decodeEntities(value) : value);

  /** The sentence that the plugin would say itself, kept with the post so that it stands without the plugin too. */
  const sayFigure = (attributes) => {
    const { qualifier, value, label, source, 'source-date': date = '' } = attributes;
    if (!value) return '';
    const sentence = [qualifier, value, label].filter(Boolean).map(plain).join(' ');
    const credit = [plain(source), source && /^\d{4}/.exec(date)?.[0]].filter(Boolean).join(', ');
    return `${sentence[0].toUpperCase()}${sentence.slice(1)}${credit && ` (${credit})`}.`;
  };

  /** As RichText keeps it: an element of text, where these three signs stand for markup. */
  const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

  const control = (name, { kind, label, help, options }, value, set) => {
    const common = { key: name, label, help, value: plain(value) ?? '', onChange: set };
    if (kind === 'flag') return el(ToggleControl, { ...common, value: undefined, checked: Boolean(value) });
    if (kind === 'json') return el(TextareaControl, { ...common, className: 'code' });
    if (kind === 'choice')
      return el(SelectControl, {
        ...common,
        options: ['', ...options].map((option) => ({
          value: option,
          label: option || __('Default', 'impact-elements'),
        })),
      });
    return el(TextControl, { ...common, type: kind === 'url' || kind === 'number' ? kind : 'text' });
  };

  const edit = (name) =>
    function Edit({ attributes, setAttributes, isSelected }) {
      const props = useBlockProps();
      const ready = NEEDED.some((key) => attributes[key]);
      const [filling, setFilling] = useState(!ready);
      useEffect(() => setFilling((before) => !ready || (before && isSelected)), [ready, isSelected]);
      const known = controls[name];
      /** Sets one attribute, and with it the words, as long as they are the ones that were made from the attributes. */
      const set = (key) => (value) => {
        const change = { [key]: value === '' || value === false ? undefined : value };
        const made = (from) => escaped(sayFigure(from));
        const own = attributes.words && attributes.words !== made(attributes);
        setAttributes(own ? change : { ...change, words: made({ ...attributes, ...change }) || undefined });
      };
      const field = (key) => control(key, known[key], attributes[key], set(key));
      const rest = Object.keys(known).filter((key) => !MAIN[name].includes(key));
      const sidebar = el(
        InspectorControls,
        { key: 'sidebar' },
        el(PanelBody, { key: 'main', title: __('Content', 'impact-elements') }, MAIN[name].map(field)),
        rest.length &&
          el(PanelBody, { key: 'more', title: __('More', 'impact-elements'), initialOpen: false }, rest.map(field)),
      );
      if (filling)
        return el(
          'div',
          props,
          sidebar,
          el(
            Placeholder,
            { label: blocks.getBlockType(`impact-elements/${name}`).title },
            MAIN[name].slice(0, 3).map(field),
            el(
              Button,
              { variant: 'primary', disabled: !ready, onClick: () => setFilling(false) },
              __('Show', 'impact-elements'),
            ),
          ),
        );
      const shown = Object.fromEntries(
        Object.keys(known)
          .filter((key) => attributes[key])
          .map((key) => [key, attributes[key] === true ? '' : plain(attributes[key])]),
      );
      return el(
        'div',
        props,
        sidebar,
        el(
          Disabled,
          { key: 'preview' },
          el(`impact-${name}`, { ref: loadInto, ...shown }, plain(attributes.words?.replace(/<[^>]*>/g, ''))),
        ),
        isSelected &&
          el(
            'div',
            { key: 'words', style: { marginTop: '1.5em', paddingTop: '0.5em', borderTop: '1px dashed', opacity: 0.8 } },
            el('small', null, __('Where no script runs, people read:', 'impact-elements')),
            el(RichText, {
              tagName: 'p',
              value: attributes.words ?? '',
              onChange: (words) => setAttributes({ words: words || undefined }),
              allowedFormats: ['core/bold', 'core/italic', 'core/link'],
              'aria-label': __('Words without the script', 'impact-elements'),
              placeholder: __('Words for feeds, e-mails and readers without scripts', 'impact-elements'),
            }),
          ),
      );
    };

  // Whose form would not be shown is not offered one.
  if (!forms)
    hooks.addFilter('blocks.registerBlockType', 'impact-elements/forms', (settings, name) =>
      name === 'impact-elements/subscribe'
        ? { ...settings, supports: { ...settings.supports, inserter: false } }
        : settings,
    );

  for (const name of Object.keys(MAIN))
    blocks.registerBlockType(`impact-elements/${name}`, {
      edit: edit(name),
      save: ({ attributes: { words } }) => (words ? el(RichText.Content, { tagName: 'p', value: words }) : null),
    });

  /** A term is a word of a sentence, marked like a link; its definition comes from the glossaries on the page. */
  const TERM = 'impact-elements/term';
  richText.registerFormatType(TERM, {
    title: __('Term of the glossary', 'impact-elements'),
    tagName: 'impact-term',
    className: null,
    attributes: { term: 'term', src: 'src' },
    edit: ({ value, isActive, onChange }) =>
      el(RichTextToolbarButton, {
        icon: 'book',
        title: __('Term of the glossary', 'impact-elements'),
        isActive,
        onClick: () => onChange(richText.toggleFormat(value, { type: TERM })),
      }),
  });
})(window.wp, window.impactElements);
