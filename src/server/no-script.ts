/** What must work before any script does, and without one: the definition of a term, and a form. */
import { msg } from '@lit/localize';
import { parseFragment, serialize } from 'parse5';
import { wordingOf } from '../documents/glossary-entry.js';
import type { TermExplanation } from '../elements/term/definition.js';
import { languageOfName } from '../documents/term-name.js';
import { sourceLine } from '../documents/source-line.js';
import { inBrackets } from '../text/list-comma.js';
import { pickText } from '../text/pick-language.js';
import type { PlainForm } from './plain-form.js';
import { sourceMarkup } from './static-figure.js';
import { markupOf, textMarkup } from './view-from-attributes.js';
import { attributeOf, elementsIn, escape, find, setAttribute } from './tree.js';

/**
 * A term whose definition a browser opens by itself: a word that a script will make a button of, a small button for
 * whoever has no script, and the popover, closed.
 */
export function termWithoutScript(
  html: string,
  { term, level, locale, language, link }: TermExplanation,
  base: string,
): string {
  const root = parseFragment(html);
  const trigger = find(root, (element) => attributeOf(element, 'part') === 'trigger')!;
  for (const name of ['role', 'tabindex', 'aria-haspopup', 'aria-expanded']) setAttribute(trigger, name, undefined);
  const read = { locale, language };
  const [name, abbreviation] = [term.term, term.abbreviation].map((text) => pickText(text, locale, language));
  const lang = languageOfName(term, locale, language);
  const isOne = lang && lang !== locale;
  const say = (text: typeof name) => (isOne ? escape(text?.text ?? '') : textMarkup(text, locale));
  const [before, after] = inBrackets('|', isOne ? lang : locale).split('|');
  const [space, open] = before!.startsWith(' ') ? [' ', before!.slice(1)] : ['', before!];
  const short = abbreviation ? `${space}<span class="abbreviation">${open}${say(abbreviation)}${after}</span>` : '';
  const names = `<dfn>${say(name)}</dfn>${short}`;
  const source = sourceLine(term, locale, base, language);
  const whole = msg('In the glossary', { id: 'in-glossary' });
  return (
    serialize(root) +
    '<button class="help" type="button" popovertarget="definition" aria-labelledby="name">?</button>' +
    '<div part="popover" class="popover" id="definition" popover role="dialog" aria-labelledby="name" tabindex="-1">' +
    `<button part="close" class="close" type="button" popovertarget="definition" aria-label="${escape(msg('Close', { id: 'close' }))}">×</button>` +
    `<p id="name" part="name" class="name">${isOne ? `<span lang="${escape(lang)}" dir="auto">${names}</span>` : names}</p>` +
    `<p part="definition" class="definition">${markupOf(wordingOf(term, level), read)}</p>` +
    (source ? `<p part="source" class="small">${sourceMarkup(source, locale, '')}</p>` : '') +
    (link
      ? `<p class="small"><a part="more" href="${escape(link)}" rel="external noreferrer">${escape(whole)}</a></p>`
      : '') +
    '</div>'
  );
}

/** A form that a browser can send by itself, under the names that the service wants. */
export function plainFormMarkup(html: string, plain: PlainForm): string {
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
