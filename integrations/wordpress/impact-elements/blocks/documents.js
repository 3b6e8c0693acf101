/**
 * What there is to choose from: the figures and terms of a document, read in the editor as the preview reads them. Without a
 * build step, like all files here: each adds what it has to `window.impactElements`.
 */
(({ element, htmlEntities }, impact) => {
  const { useEffect, useState } = element;
  const read = new Map();

  /** Text of a document: a text, or texts by language, in the editor's language, the publisher's or the first there is. */
  const pick = (text) => {
    if (typeof text === 'string' || typeof text === 'number') return String(text);
    if (!text || typeof text !== 'object') return '';
    const language = document.documentElement.lang.slice(0, 2);
    return String(text[language] ?? text[impact.language] ?? Object.values(text)[0] ?? '');
  };

  /** What an entry of a document is called. */
  const nameOf = (one) => {
    if (pick(one.term)) return [pick(one.term), pick(one.abbreviation)].filter(Boolean).join(', ');
    if (pick(one.text)) return [`“${pick(one.text)}”`, pick(one.by)].filter(Boolean).join(' ');
    return [pick(one.value), pick(one.label)].filter(Boolean).join(' ');
  };

  /** Entries to choose from, by the list that they stand in: an id and what to call it. */
  const entries = (json) =>
    Object.fromEntries(
      ['figures', 'quotes', 'terms'].map((list) => [
        list,
        (Array.isArray(json?.[list]) ? json[list] : []).flatMap((one) => {
          if (typeof one?.id !== 'string') return [];
          const name = nameOf(one);
          return [{ value: one.id, label: name ? `${name} (${one.id})` : one.id }];
        }),
      ]),
    );

  /** The attributes that name entries, and the list and the kind of document that those stand in. */
  const NAMING = {
    figure: ['figures', 'figures'],
    quote: ['quotes', 'figures'],
    terms: ['terms', 'glossary'],
    term: ['terms', 'glossary'],
  };

  const load = (src) => {
    if (!read.has(src))
      read.set(
        src,
        fetch(src, { credentials: 'omit' })
          .then((response) => response.json())
          .then(entries)
          .catch(() => {
            read.delete(src);
            return {};
          }),
      );
    return read.get(src);
  };

  /** The entries of a list in the document at an address; none until it was read, or if it can't be. */
  const useEntries = (src, list) => {
    const [found, setFound] = useState([]);
    useEffect(() => {
      let current = true;
      setFound([]);
      if (src) void load(src).then((lists) => current && setFound(lists[list] ?? []));
      return () => (current = false);
    }, [src, list]);
    return found;
  };

  /** How many signs two ids differ in. */
  const distance = (one, other) => {
    let row = [...Array(other.length + 1).keys()];
    for (let i = 1; i <= one.length; i++) {
      const next = [i];
      for (let j = 1; j <= other.length; j++)
        next[j] = Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1));
      row = next;
    }
    return row[other.length];
  };

  /** The id that was probably meant by one that a document hasn't. */
  const likely = (id, list) =>
    list
      .map(({ value }) => ({ value, far: distance(id.toLowerCase(), value.toLowerCase()) }))
      .filter(({ value, far }) => far > 0 && far <= Math.max(2, value.length / 3))
      .sort((a, b) => a.far - b.far)[0]?.value;

  /** An author's attributes are stored with `&amp;` for `&`. */
  const plain = (value) => (typeof value === 'string' ? htmlEntities.decodeEntities(value) : value);

  Object.assign(impact, { NAMING, useEntries, likely, plain });
})(window.wp, window.impactElements);
