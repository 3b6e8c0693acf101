/** Whether a text has the address of a support document in it: a country and an audience have neither of the two, and "false" neither. */
export const namesSupport = (text: string | null | undefined): boolean => /[/.]/.test(text ?? '');

/**
 * What a tag names as places to turn to, as a `support` attribute has it.
 *
 * @param isList of `<impact-support>`, which names them in attributes of its own
 * @param of an attribute's value by its plain name
 */
export const supportNamed = (isList: boolean, of: (name: string) => string | null | undefined): string =>
  (isList ? ['src', 'country', 'for'] : ['support'])
    .map((name) => of(name) ?? '')
    .join(' ')
    .trim();
