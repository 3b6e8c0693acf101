/** What must work before any script does, and without one: the definition of a term, and a form. */
import { parseFragment, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { PlainForm } from './plain-form.js';
import { attributeOf, elementsIn, escape, find, setAttribute } from './tree.js';

const partOf = (root: Tree.ParentNode, part: string) => find(root, (element) => attributeOf(element, 'part') === part)!;

/**
 * A term whose definition a browser opens by itself: a word that a script will make a button of, a small button for
 * whoever has no script, and the popover, closed.
 */
export function stillTerm(html: string): string {
  const root = parseFragment(html);
  const [trigger, popover, close] = ['trigger', 'popover', 'close'].map((part) => partOf(root, part));
  for (const name of ['role', 'tabindex', 'aria-haspopup', 'aria-expanded']) setAttribute(trigger!, name, undefined);
  setAttribute(popover!, 'id', 'definition');
  setAttribute(popover!, 'popover', 'auto');
  setAttribute(close!, 'popovertarget', 'definition');
  const [help] = parseFragment(
    '<button class="help" type="button" popovertarget="definition" aria-labelledby="name">?</button>',
  ).childNodes as [Tree.ChildNode];
  help.parentNode = root;
  root.childNodes.splice(root.childNodes.indexOf(trigger!) + 1, 0, help);
  return serialize(root);
}

/** A form that a browser can send by itself, under the names that the service wants. */
export function stillForm(html: string, plain: PlainForm): string {
  const root = parseFragment(html);
  const form = find(root, ({ tagName }) => tagName === 'form')!;
  for (const [name, value] of Object.entries({ method: 'post', action: plain.action, novalidate: undefined }))
    setAttribute(form, name, value);
  if (plain.target) setAttribute(form, 'target', plain.target);
  for (const input of elementsIn(form)) {
    const name = attributeOf(input, 'name');
    if (attributeOf(input, 'data-impact') === 'trap')
      form.childNodes = form.childNodes.filter((node) => node !== input.parentNode);
    else if (name) setAttribute(input, 'name', plain.nameOf(name));
  }
  form.childNodes.push(...parseFragment(hiddenInputs(plain)).childNodes);
  return serialize(root);
}

/** What goes along unseen. */
export const hiddenInputs = ({ hidden }: PlainForm): string =>
  hidden.map(([name, value]) => `<input type="hidden" name="${escape(name)}" value="${escape(value)}">`).join('');
