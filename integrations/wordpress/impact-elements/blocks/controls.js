/** The fields of a block: one for each attribute, and lists to search where a document is known. */
(({ components, element, i18n }, impact) => {
  const { createElement: el, Fragment } = element;
  const { __ } = i18n;
  const { Button, ComboboxControl, SelectControl, TextareaControl, TextControl, ToggleControl } = components;
  const { NAMING, plain, useEntries } = impact;

  /** A field for an attribute that is typed. */
  const typed = (name, { kind, label, help, options }, value, set) => {
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
    return el(TextControl, { ...common, type: kind === 'number' ? kind : 'text' });
  };

  /** Ids of a document, one or several, each chosen from a list that can be searched. */
  function Chosen({ name, control, attributes, change, several }) {
    const [list, kind] = NAMING[name];
    const src = plain(attributes.src) || impact.documents[kind];
    const entries = useEntries(src, list);
    const ids = (plain(attributes[name]) ?? '').split(/\s+/).filter(Boolean);
    const put = (list) =>
      change({ [name]: list.join(' ') || undefined, ...(!attributes.src && list.length && { src }) });
    if (!entries.length)
      return typed(name, control, attributes[name], (value) => change({ [name]: value || undefined }));
    if (!several)
      return el(ComboboxControl, {
        label: control.label,
        value: ids[0] ?? '',
        options: entries,
        onChange: (id) => put(id ? [id] : []),
      });
    return el(
      Fragment,
      null,
      el(ComboboxControl, {
        label: control.label,
        value: '',
        options: entries.filter(({ value }) => !ids.includes(value)),
        onChange: (id) => id && put([...ids, id]),
      }),
      ids.map((id) =>
        el(
          Button,
          {
            key: id,
            variant: 'secondary',
            isSmall: true,
            icon: 'no-alt',
            iconPosition: 'right',
            onClick: () => put(ids.filter((other) => other !== id)),
            'aria-label': `${__('Remove', 'impact-elements')}: ${id}`,
          },
          id,
        ),
      ),
    );
  }

  /** The address of a feed: chosen from those that the settings name, or typed. */
  function Feed({ control, attributes, change }) {
    const set = (src) => change({ src: src || undefined });
    const value = plain(attributes.src) ?? '';
    const known = impact.feeds.some(({ url }) => url === value) || !value;
    return el(
      Fragment,
      null,
      impact.feeds.length > 0 &&
        el(ComboboxControl, {
          label: __('Feed', 'impact-elements'),
          value: known ? value : '',
          options: impact.feeds.map(({ url, title }) => ({ value: url, label: title })),
          onChange: set,
        }),
      typed('src', control, attributes.src, set),
    );
  }

  /** Elements that draw several figures beside each other. */
  const SEVERAL = ['prevalence', 'compare'];

  /** The field of an attribute. */
  impact.Field = ({ block, name, attributes, change }) => {
    const control = impact.controls[block][name];
    if (NAMING[name])
      return el(Chosen, { name, control, attributes, change, several: name === 'terms' || SEVERAL.includes(block) });
    if (name === 'src' && block === 'posts') return el(Feed, { control, attributes, change });
    return typed(name, control, attributes[name], (value) =>
      change({ [name]: value === '' || value === false ? undefined : value }),
    );
  };
})(window.wp, window.impactElements);
