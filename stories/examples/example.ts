/** One use of an element: a story shows it, a test checks it, the documentation prints it. */
export interface Example {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The author's own words inside the tag. */
  readonly content: string;
  /** In place of words a list of the author's own links: what each says, and its address. */
  readonly links?: readonly (readonly [text: string, url: string])[];
  /** What a reader is told: the statement's text, or a part of it. */
  readonly says: string;
  /** What stands before it on the page, where it speaks of that. */
  readonly page?: readonly Example[];
}

/** The element as its author wrote it. */
export function build({ tag, attributes, content, links }: Example): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (links) element.innerHTML = linksToHTML(links);
  else element.textContent = content;
  return element;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };
const escape = (text: string) => text.replace(/[&<"]/g, (character) => escapes[character]!);

const linksToHTML = (links: NonNullable<Example['links']>): string =>
  `<ul>${links.map(([text, url]) => `<li><a href="${escape(url)}">${escape(text)}</a></li>`).join('')}</ul>`;

/** What stands inside the tag, as HTML. */
export const insideOf = ({ content, links }: Example): string => (links ? linksToHTML(links) : escape(content));

/** The element as one line of HTML, which is what content management systems leave whole. */
export function toHTML(example: Example): string {
  const { tag, attributes } = example;
  const written = Object.entries(attributes).map(([name, value]) =>
    value ? ` ${name}="${escape(value)}"` : ` ${name}`,
  );
  return `<${tag}${written.join('')}>${insideOf(example)}</${tag}>`;
}
