/**
 * A term is a word of a sentence, marked like a link; its definition comes from the glossaries on the page. A button in the
 * toolbar asks which term it is.
 */
(({ blockEditor, components, data, element, i18n, richText }, impact) => {
  const { createElement: el, Fragment, useState } = element;
  const { __ } = i18n;
  const { Button, ComboboxControl, Modal, Notice, ToolbarButton, ToolbarGroup } = components;
  const TERM = 'impact-elements/term';

  /** Addresses of the glossaries on the page, as far as blocks tell. */
  const glossaries = (list) =>
    list.flatMap(({ name, attributes, innerBlocks = [] }) => [
      ...(name === 'impact-elements/glossary' ? [impact.plain(attributes.src) ?? impact.documents.glossary ?? ''] : []),
      ...glossaries(innerBlocks),
    ]);

  function Choose({ value, activeAttributes, isActive, onChange, close }) {
    const onPage = data.useSelect((select) => glossaries(select('core/block-editor').getBlocks()), []);
    const src = onPage.find(Boolean) ?? impact.documents.glossary;
    const terms = impact.useEntries(src, 'terms');
    const [term, setTerm] = useState(activeAttributes.term ?? '');
    const word = richText.getTextContent(richText.slice(value));
    const apply = () => {
      // A page without a glossary explains the word from the publisher's.
      const attributes = { ...(term && { term }), ...(!onPage.length && src && { src }) };
      onChange(richText.applyFormat(value, { type: TERM, attributes }));
      close();
    };
    return el(
      Modal,
      { title: __('Term of the glossary', 'impact-elements'), onRequestClose: close },
      !onPage.length &&
        el(
          Notice,
          { status: src ? 'info' : 'warning', isDismissible: false },
          src
            ? __('There is no glossary on this page: the word is explained from the publisher’s.', 'impact-elements')
            : __(
                'There is no glossary on this page, so nothing explains the word: add the glossary block.',
                'impact-elements',
              ),
        ),
      el(ComboboxControl, {
        label: __('Which term', 'impact-elements'),
        help: word && !term ? __('Left empty, the marked word itself is looked up.', 'impact-elements') : undefined,
        value: term,
        options: terms,
        onChange: (id) => setTerm(id ?? ''),
      }),
      el(Button, { variant: 'primary', onClick: apply }, __('Mark the word', 'impact-elements')),
      isActive &&
        el(
          Button,
          {
            variant: 'tertiary',
            onClick: () => {
              onChange(richText.removeFormat(value, TERM));
              close();
            },
          },
          __('Remove the mark', 'impact-elements'),
        ),
    );
  }

  function Edit(props) {
    const [open, setOpen] = useState(false);
    const { isActive, value } = props;
    return el(
      Fragment,
      null,
      el(
        blockEditor.BlockControls,
        null,
        el(
          ToolbarGroup,
          null,
          el(ToolbarButton, {
            icon: 'book-alt',
            title: __('Term of the glossary', 'impact-elements'),
            isActive,
            disabled: !isActive && value.start === value.end,
            onClick: () => setOpen(true),
          }),
        ),
      ),
      open && el(Choose, { ...props, close: () => setOpen(false) }),
    );
  }

  richText.registerFormatType(TERM, {
    title: __('Term of the glossary', 'impact-elements'),
    tagName: 'impact-term',
    className: null,
    attributes: { term: 'term', src: 'src' },
    edit: Edit,
  });
})(window.wp, window.impactElements);
