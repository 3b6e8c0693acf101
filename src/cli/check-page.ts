/**
 * What `check` finds of a page: attributes that aren't read, figures that say too much, giving beside help, a second way out, a
 * quotation without source or consent, and states that readers aren't shown.
 */
import type { Located } from '../documents/check/check-document.js';
import { actionsAsOf } from '../documents/ask-states.js';
import { addressFindings, attributeFindings } from '../documents/check/attributes.js';
import { quoteFindings } from '../documents/check/quotes.js';
import { error, warning, type Finding } from '../documents/check/finding.js';
import { likely } from '../documents/likely.js';
import { oneLine } from '../embed/snippet/widget.js';
import { readSupportAttribute } from '../documents/support-attribute.js';
import { besideHelp, givingFindings } from '../services/giving/giving-findings.js';
import type { Declared } from '../elements/shared/attributes.js';
import type { Tag } from '../server/page.js';
import { formFindings } from './form-findings.js';

const isHelp = ({ name, attributes }: Tag): boolean =>
  name === 'support' || !!readSupportAttribute(attributes.get('support'));

const twoExits = warning(
  '',
  'this page has a way out already: one of the two lies over the other',
  'keep the first, and remove this one',
);

const withoutHelp = warning(
  'support',
  'somebody in need may write here, and the form names no place to turn to: it says to call the emergency number, without one',
  'name a list of such places, as support="/data/support.json"',
);

/** A finding, and the tag that it is about, as `impact-statistic`. */
export interface PageFinding extends Located {
  readonly tag: string;
}

/** @param bytes a page in UTF-8 @param now today, ISO 8601 */
export async function pageFindings(bytes: Uint8Array, now: string): Promise<PageFinding[]> {
  // Reading a page brings every element along, which a document doesn't need.
  const [
    { readPage },
    { ownList },
    { ServerPage },
    { attributeOf, find, textOf },
    { inlineData },
    { CLASSES },
    { readTag },
    { strangersIn },
    { authorsForm },
  ] = await Promise.all([
    import('../server/page.js'),
    import('../server/own-list.js'),
    import('../server/dom/nodes.js'),
    import('../server/tree.js'),
    import('../elements/shared/inline-data.js'),
    import('../server/classes.js'),
    import('../elements/shared/tag-repair.js'),
    import('./check-tags.js'),
    import('../server/plain-form.js'),
  ]);
  const html = new TextDecoder().decode(bytes);
  const { tags, exits, support, root } = readPage(html);
  const page = new ServerPage(root.parentNode!, 'https://page.example/');
  const help = tags.find((tag) => tag.name !== 'give' && isHelp(tag));
  const located = (tag: string, findings: readonly Finding[], line: number, start: number): PageFinding[] =>
    findings.map((finding) => ({ ...finding, tag, line, column: start - html.lastIndexOf('\n', start - 1) }));
  /** What keeps a tag from being read, and values that aren't read, but for what was found by itself. */
  const unread = ({ name, node, attributes }: Tag, found: readonly Finding[]): readonly Finding[] => {
    const { observedAttributes, elementProperties } = CLASSES[name];
    const isFound = (attribute: string | undefined) => found.some(({ path }) => path === attribute);
    const written = node.attrs.map((one) => [one.name, one.value] as const);
    const { faults } = readTag(`impact-${name}`, observedAttributes, written);
    const values = [...elementProperties].flatMap(([property, declared]) => {
      const { attribute, read } = declared as Declared;
      const own = String(attribute || property);
      const value = attributes.get(own);
      if (!value?.trim() || !read || read(value) !== undefined || isFound(own)) return [];
      const { otherwise, among } = read;
      const meant = among && likely(value, among);
      return [
        warning(
          own,
          `“${value}” isn’t read: ${otherwise == null ? 'it is left out' : `${String(otherwise)} is used`}`,
          among && `write ${meant ?? `one of ${among.join(', ')}`}`,
        ),
      ];
    });
    const spoilt = faults.filter((fault) => fault.spoils && !isFound(fault.name));
    return [...spoilt.map(({ line }) => error('', line)), ...values];
  };
  const ofAttributes = (tag: Tag): readonly Finding[] => {
    const { name, node, attributes, lang: language } = tag;
    // What the element doesn't have is told of as it is written.
    const asWritten = [...attributes].map(([each, value]) => {
      const isOwn = CLASSES[name].observedAttributes.includes(each) || attributeOf(node, each) !== undefined;
      return [isOwn ? each : `data-${each}`, value] as const;
    });
    const found = attributeFindings(name, Object.fromEntries(asWritten), { now, language });
    return [...found, ...unread(tag, found)];
  };
  const ofTag = (tag: Tag): readonly Finding[] => {
    const { name, attributes } = tag;
    if (name === 'give') return [...(help ? [besideHelp('')] : []), ...givingFindings(Object.fromEntries(attributes))];
    if (name === 'contact' || name === 'subscribe')
      return [
        ...(name === 'contact' && !support ? [withoutHelp] : []),
        ...formFindings(name, (each) => attributes.get(each), !!authorsForm(tag)),
      ];
    // What a document says in place of the words inside the tag is for the check of that document.
    const isOwn = !attributes.get('src') && !inlineData(page.elementOf(tag.node), attributes.get('data'));
    if (name === 'quote' && isOwn) {
      const written = find(tag.node, ({ tagName }) => tagName === 'footer' || tagName === 'cite');
      return quoteFindings(
        {
          ...Object.fromEntries(attributes),
          text: attributes.get('text') ?? oneLine(textOf(tag.node, ...(written ? [written] : []))),
          // Who wrote a source inside the blockquote wrote its page there too.
          ...(written && { source: 'its own', page: 'its own' }),
          speaker: attributes.get('speaker')?.trim().toLowerCase(),
        },
        '',
      );
    }
    const list = name === 'actions' && isOwn ? ownList(page.elementOf(tag.node), 'en') : undefined;
    const { problem } = list ? actionsAsOf(list, now) : {};
    return (problem?.problems ?? []).map(({ path, message }) => warning(path, message));
  };
  return [
    ...tags.flatMap((tag) =>
      located(`impact-${tag.name}`, [...ofAttributes(tag), ...ofTag(tag)], tag.line, tag.at.start),
    ),
    ...strangersIn(root).flatMap(({ tag, finding, line, start }) => located(tag, [finding], line, start)),
    ...exits.flatMap(({ node, line, start }) =>
      located(
        'impact-exit',
        addressFindings('href', attributeOf(node, 'href') ?? attributeOf(node, 'data-href') ?? ''),
        line,
        start,
      ),
    ),
    ...exits.slice(1).flatMap(({ line, start }) => located('impact-exit', [twoExits], line, start)),
  ].toSorted((a, b) => a.line - b.line || a.column - b.column);
}
