/** One use of an element: a story shows it, a test checks it, the documentation prints it. */
export interface Example {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The author's own words inside the tag. */
  readonly content: string;
  /** The author's own HTML inside the tag, whose words `content` has. */
  readonly markup?: string;
  /** What a reader is told: the statement's text, or a part of it. */
  readonly says: string;
  /** What stands before it on the page, where it speaks of that. */
  readonly page?: readonly Example[];
}

/** The element as its author wrote it. */
export function build({ tag, attributes, content, markup }: Example): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (markup) element.innerHTML = markup;
  else element.textContent = content;
  return element;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };
const escape = (text: string) => text.replace(/[&<"]/g, (character) => escapes[character]!);

/** The element as one line of HTML, which is what content management systems leave whole. */
export function toHTML({ tag, attributes, content, markup = escape(content) }: Example): string {
  const written = Object.entries(attributes).map(([name, value]) =>
    value ? ` ${name}="${escape(value)}"` : ` ${name}`,
  );
  return `<${tag}${written.join('')}>${markup}</${tag}>`;
}
