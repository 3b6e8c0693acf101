/**
 * The blocks in the editor: the element itself as the preview, its attributes in the sidebar, what is wrong with them above it,
 * and under it the words that stand where no script runs.
 */
(({ apiFetch, blocks, blockEditor, components, data, element, hooks, i18n }, impact) => {
  const { createElement: el, useEffect, useRef, useState } = element;
  const { __, sprintf } = i18n;
  const { InspectorControls, RichText, useBlockProps } = blockEditor;
  const { Button, Disabled, Notice, PanelBody, Placeholder, TextControl } = components;
  const { controls, Field, likely, NAMING, plain, script, transformsOf, useEntries, watchWords } = impact;

  /** Attributes that are shown first, and in the empty block; the rest is behind "More". Of others, the first few. */
  const MAIN = {
    statistic: ['value', 'label', 'source', 'source-url', 'source-date'],
    prevalence: ['value', 'label', 'source', 'source-url', 'source-date'],
    compare: ['value', 'label', 'source', 'source-url', 'source-date'],
    change: ['value', 'label', 'counts', 'source', 'source-url', 'source-date'],
    exit: ['href', 'no-keys'],
    glossary: ['src', 'terms'],
    posts: ['src', 'heading', 'count', 'layout'],
    support: ['src', 'country', 'for', 'heading'],
    actions: ['src', 'show', 'only', 'country', 'heading'],
    sources: ['heading', 'cite'],
    calm: ['heading'],
    quote: ['text', 'by', 'office', 'source', 'source-url', 'page', 'quote'],
    give: ['service', 'action', 'currency', 'amounts', 'to'],
    subscribe: ['action', 'service', 'heading', 'why', 'consent'],
    contact: ['action', 'service', 'heading', 'office', 'answer-within', 'report-url', 'support'],
  };
  /** The elements that send what readers write. */
  const FORMS = ['subscribe', 'contact', 'give'];
  /** The publisher's document for an element, and the attribute that names an entry of it. */
  const publishedFor = (name) => {
    const [kind, entry] = impact.kinds[name] ?? [];
    return { entry, document: impact.documents[kind] };
  };
  const mainOf = (name) => {
    const main = MAIN[name] ?? Object.keys(controls[name]).slice(0, 6);
    const { entry, document } = publishedFor(name);
    return entry && document ? [entry, ...main.filter((key) => key !== entry)] : main;
  };
  /** An element with none of these has nothing to show. */
  const NEEDED = ['value', 'figure', 'src', 'data', 'action', 'text', 'quote', 'series', 'href'];
  const LOOKS = { accent: __('Accent colour', 'impact-elements'), radius: __('Corner radius', 'impact-elements') };

  /** Loads the elements where the block is drawn: the editor's canvas may be a document of its own. */
  const loadInto = (page) => {
    if (!page || page.getElementById('impact-elements-js-module')) return;
    const tag = page.createElement('script');
    const { src, ...pin } = script;
    tag.type = 'module';
    tag.id = 'impact-elements-js-module';
    for (const [name, value] of Object.entries(pin)) tag.setAttribute(name, value);
    tag.src = src;
    page.head.append(tag);
  };

  /** The attribute that names entries of a document, of those that are set. */
  const namingOf = (attributes) => Object.keys(NAMING).find((key) => attributes[key]);

  /** What the element says is wrong, with the id that was probably meant. */
  const explained = (message, name, attributes, entries) => {
    const key = namingOf(attributes);
    const ids = (plain(attributes[key]) ?? '').split(/\s+/).filter(Boolean);
    const known = entries.map(({ value }) => value);
    const unknown = ids.find((id) => known.length && !known.includes(id));
    const meant = unknown && likely(unknown, entries);
    const where = unknown && controls[name][key]?.label;
    return [
      where && `${where}:`,
      message,
      /* translators: %s: an id in a document. */
      meant && sprintf(__('Did you mean “%s”?', 'impact-elements'), meant),
    ]
      .filter(Boolean)
      .join(' ');
  };

  /** Whether readers are shown a form: what was saved counts, and by whom. */
  function FormNotice({ name, attributes, clientId }) {
    const post = data.useSelect(
      (select) => {
        const store = select('core/block-editor');
        const pattern = store.getBlockParentsByBlockName(clientId, 'core/block').pop();
        return pattern ? store.getBlockAttributes(pattern).ref : Number(select('core/editor')?.getCurrentPostId()) || 0;
      },
      [clientId],
    );
    const [state, setState] = useState();
    const given = JSON.stringify(Object.fromEntries(Object.keys(controls[name]).map((key) => [key, attributes[key]])));
    const ask = (allow) =>
      apiFetch({
        path: '/impact-elements/v1/form',
        method: 'POST',
        data: { element: name, attributes: JSON.parse(given), post, allow },
      }).then(setState);
    useEffect(() => {
      let current = true;
      const timer = setTimeout(() => {
        apiFetch({
          path: '/impact-elements/v1/form',
          method: 'POST',
          data: { element: name, attributes: JSON.parse(given), post },
        })
          .then((answer) => current && setState(answer))
          .catch(() => undefined);
      }, 300);
      return () => {
        current = false;
        clearTimeout(timer);
      };
    }, [given, post]);
    if (!state || state.shown) return null;
    return el(
      Notice,
      {
        status: 'warning',
        isDismissible: false,
        className: 'impact-elements-form-notice',
        actions: state.may
          ? [
              {
                label: __('Show it to readers', 'impact-elements'),
                onClick: () => void ask(true),
                variant: 'secondary',
              },
            ]
          : [],
      },
      state.may
        ? __(
            'Readers see this form once you save this change, or allow it here. Until then they see its words.',
            'impact-elements',
          )
        : __(
            'Readers will not see this form, only its words: you may not place forms. Ask an administrator to allow it.',
            'impact-elements',
          ),
    );
  }

  const edit = (name) =>
    function Edit({ attributes, setAttributes, isSelected, clientId }) {
      const props = useBlockProps();
      // What takes none of them lists what the page has.
      const listsPage = !NEEDED.some((key) => controls[name][key]);
      const ready = listsPage || NEEDED.some((key) => attributes[key]);
      const [filling, setFilling] = useState(!ready);
      useEffect(() => setFilling((before) => !ready || (before && isSelected)), [ready, isSelected]);
      const node = useRef();
      const [fault, setFault] = useState('');
      const touched = useRef(false);
      const [said, setSaid] = useState('');
      const made = useRef();
      const emptied = useRef(false);
      const published = publishedFor(name);
      const naming = namingOf(attributes);
      const entries = useEntries(
        fault && naming ? plain(attributes.src) || published.document : undefined,
        NAMING[naming]?.[0],
      );

      const known = controls[name];
      const shown = Object.fromEntries(
        Object.keys(known)
          .filter((key) => attributes[key])
          .map((key) => [key, attributes[key] === true ? '' : plain(attributes[key])]),
      );
      const given = JSON.stringify(shown);

      // The words of the moment, as long as the author has written none. Set whenever they are not there: the editor takes
      // a change back that comes while it puts its canvas together anew.
      const { words, ownWords } = attributes;
      useEffect(
        () => (ownWords || filling ? undefined : watchWords(name, node.current, shown, setSaid)),
        [given, ownWords, filling],
      );
      useEffect(() => {
        const isOthers = words && words !== made.current && !touched.current && !listsPage;
        if (!said || said === words || ownWords || isOthers || emptied.current) return;
        made.current = said;
        data.dispatch('core/block-editor').__unstableMarkNextChangeAsNotPersistent?.();
        setAttributes({ words: said });
      }, [said, words, ownWords]);
      const meet = (one) => {
        if (!one || one === node.current) return;
        node.current = one;
        loadInto(one.ownerDocument);
        one.addEventListener('impact-error', ({ detail }) => setFault(detail.message));
        one.addEventListener('impact-load', () => setFault(''));
      };

      const change = (changed) => {
        touched.current = true;
        emptied.current = false;
        setFault('');
        setSaid('');
        // What the line said of another figure says nothing of this one.
        const names = ['src', 'data', 'figure', 'quote', 'value'].some((key) => key in changed);
        setAttributes({ ...(names && { embedded: undefined }), ...changed });
      };
      const field = (key) => el(Field, { key, block: name, name: key, attributes, change });
      const main = mainOf(name);
      const rest = Object.keys(known).filter((key) => !main.includes(key));
      const sidebar = el(
        InspectorControls,
        { key: 'sidebar' },
        el(PanelBody, { key: 'main', title: __('Content', 'impact-elements') }, main.map(field)),
        rest.length &&
          el(PanelBody, { key: 'more', title: __('More', 'impact-elements'), initialOpen: false }, rest.map(field)),
        el(
          PanelBody,
          { key: 'looks', title: __('Looks', 'impact-elements'), initialOpen: false },
          Object.entries(LOOKS).map(([key, label]) =>
            el(TextControl, {
              key,
              label,
              value: attributes[key] ?? '',
              onChange: (value) => change({ [key]: value || undefined }),
            }),
          ),
        ),
      );
      if (filling)
        return el(
          'div',
          props,
          sidebar,
          el(
            Placeholder,
            { label: blocks.getBlockType(`impact-elements/${name}`).title },
            main.slice(0, published.entry && published.document ? 4 : 3).map(field),
            el(
              Button,
              { variant: 'primary', disabled: !ready, onClick: () => setFilling(false) },
              __('Show', 'impact-elements'),
            ),
          ),
        );
      const style = Object.fromEntries(
        Object.keys(LOOKS).flatMap((key) => (attributes[key] ? [[`--impact-${key}`, attributes[key]]] : [])),
      );
      const { entry, document } = published;
      const src = !shown.src && !shown.data && (!entry || shown[entry]) ? document : undefined;
      return el(
        'div',
        { ...props, style: { ...props.style, ...style } },
        sidebar,
        fault &&
          el(
            Notice,
            { key: 'fault', status: 'error', isDismissible: false, className: 'impact-elements-fault' },
            explained(fault, name, attributes, entries),
          ),
        FORMS.includes(name) && el(FormNotice, { key: 'form', name, attributes, clientId }),
        el(
          Disabled,
          { key: 'preview' },
          // A new node for other attributes: the element tells each problem once for what it was given.
          el(
            `impact-${name}`,
            { key: given, ref: meet, ...shown, ...(src && { src }) },
            plain(words?.replace(/<[^>]*>/g, ' ')),
          ),
        ),
        isSelected &&
          el(
            'div',
            { key: 'words', className: 'impact-elements-words' },
            el('small', null, __('Where no script runs, people read:', 'impact-elements')),
            el(RichText, {
              tagName: 'p',
              value: words ?? '',
              onChange: (own) => {
                emptied.current = !own;
                setAttributes({ words: own || undefined, ownWords: own ? true : undefined });
              },
              allowedFormats: ['core/bold', 'core/italic', 'core/link'],
              'aria-label': __('Backup text', 'impact-elements'),
              placeholder: __('Words for feeds, emails and readers without scripts', 'impact-elements'),
            }),
            attributes.ownWords &&
              el(
                Button,
                {
                  variant: 'link',
                  onClick: () => {
                    touched.current = true;
                    emptied.current = false;
                    setAttributes({ ownWords: undefined });
                  },
                },
                __('Write them for me again', 'impact-elements'),
              ),
          ),
      );
    };

  // Who may not place a form is not offered one.
  if (!impact.forms)
    hooks.addFilter('blocks.registerBlockType', 'impact-elements/forms', (settings, name) =>
      FORMS.some((one) => name === `impact-elements/${one}`)
        ? { ...settings, supports: { ...settings.supports, inserter: false } }
        : settings,
    );

  for (const name of Object.keys(controls).filter((one) => one !== 'term'))
    blocks.registerBlockType(`impact-elements/${name}`, {
      edit: edit(name),
      save: ({ attributes: { words } }) => (words ? el(RichText.Content, { tagName: 'p', value: words }) : null),
      transforms: transformsOf(name),
    });
})(window.wp, window.impactElements);
