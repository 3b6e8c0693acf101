import { ImpactSubscribe } from '../elements/subscribe/subscribe.js';
import type { ImpactElement } from '../elements/base.js';
import { headingView, type FieldsView, type FormOptions, type Link } from '../elements/shared/form/form-view.js';
import { formView, otherWaysView, type FormView, type SubscribeOptions } from '../elements/subscribe/view.js';
import type { FurtherField } from '../services/form-fields.js';
import { ACCENT } from './graphic.js';
import type { PlainForm } from './plain-form.js';
import { hiddenInputs } from './no-script.js';
import { colon } from '../text/list-comma.js';
import { linkMarkup } from './static-link.js';
import { escape } from './tree.js';

export const paragraph = (content: string, style = '') => content && `<p style="margin:.5em 0${style}">${content}</p>`;
const aside = (content: string) => paragraph(content, `;font-size:.875em`);
export const linkTo = ({ text, url }: Link) => linkMarkup(url, escape(text));

/** What a tag says, as its element reads it. */
export function readOptions<Made extends ImpactElement>(
  Class: { new (): Made; readonly observedAttributes: readonly string[] },
  attributes: ReadonlyMap<string, string>,
): Made {
  const known = Class.observedAttributes;
  const element = new Class();
  for (const [name, value] of attributes) if (known.includes(name)) element.attributeChangedCallback(name, null, value);
  return element;
}

/** What a tag says of its form: its attributes as its element reads them. */
export const formOptions = (attributes: ReadonlyMap<string, string>): SubscribeOptions =>
  readOptions(ImpactSubscribe, attributes);

/** The heading, which stands above whatever follows. */
export function staticHeading(options: FormOptions): string {
  const heading = headingView(options);
  return heading ? `<h${heading.level}>${escape(heading.text)}</h${heading.level}>` : '';
}

/** Where a form stands: its id, what addresses are resolved against, and the language it speaks. */
export interface FormPlace {
  readonly id: string;
  readonly base: string;
  readonly locale: string;
}

/** What a form promises, a line each; the text is the author's. */
export const staticPromise = (promise: FieldsView['promise'], locale: string): string =>
  promise.map(({ term, text }) => paragraph(`${escape(term)}${colon(locale)}<bdi>${escape(text)}</bdi>`)).join('');

/** A form that a browser sends by itself: every field labelled, nothing ticked, the fixed values along. */
export function staticForm(options: SubscribeOptions, plain: PlainForm, { id, base, locale }: FormPlace): string {
  const view = formView(options, base);
  const { why, promise, caution, fields, topics, consent, optional } = view;
  return (
    paragraph(escape(why)) +
    staticPromise(promise, locale) +
    aside(escape(caution)) +
    staticFormAround(
      view,
      plain,
      fields.map((field) => staticField(field, optional, plain, id)).join('') +
        (topics ? staticTopics(topics, view, plain) : '') +
        (consent ? staticBox(plain.nameOf('consent'), 'yes', `${consent.wording} ${view.required}`, ' required') : ''),
    )
  );
}

/** The form itself around its fields, with the privacy notice, the fixed values and the button. */
export function staticFormAround({ name, privacy, button }: FieldsView, plain: PlainForm, fields: string): string {
  const target = plain.target ? ` target="${escape(plain.target)}"` : '';
  return (
    `<form method="post" action="${escape(plain.action)}"${target} aria-label="${escape(name)}">` +
    fields +
    (privacy ? aside(linkTo(privacy)) : '') +
    hiddenInputs(plain) +
    paragraph(
      `<button style="font:inherit;padding:.6em 1.25em;border:0;background:${ACCENT};color:#fff">${escape(button)}</button>`,
    ) +
    `</form>`
  );
}

export function staticField(field: FurtherField, optional: string, plain: PlainForm, id: string): string {
  const { name, label, type = 'text', autocomplete = '', required, hint } = field;
  const key = `${id}-${escape(name)}`;
  const fill = autocomplete && ` autocomplete="${escape(autocomplete)}"`;
  const described = hint ? ` aria-describedby="${key}-hint"` : '';
  return paragraph(
    `<label for="${key}">${escape(required ? label : `${label} ${optional}`)}</label><br>` +
      (hint ? `<span id="${key}-hint">${escape(hint)}</span><br>` : '') +
      `<input id="${key}" name="${escape(plain.nameOf(name))}" type="${type}"${fill}${required ? ' required' : ''}${described}` +
      ' style="font:inherit;padding:.4em;width:18em;max-width:100%;box-sizing:border-box">',
  );
}

export const staticBox = (name: string, value: string, label: string, required = ''): string =>
  paragraph(
    `<label><input type="checkbox" name="${escape(name)}" value="${escape(value)}"${required}> ${escape(label)}</label>`,
  );

function staticTopics({ legend, choices }: NonNullable<FormView['topics']>, { optional }: FormView, plain: PlainForm) {
  const boxes = choices.map(({ value, label }) => staticBox(plain.nameOf('topics'), value, label)).join('');
  return (
    '<fieldset style="margin:1em 0;padding:0;border:0">' +
    `<legend style="padding:0">${escape(`${legend} ${optional}`)}</legend>${boxes}</fieldset>`
  );
}

/** The other ways to follow, for those who would rather not give an address. */
export function staticWays(options: SubscribeOptions, base: string): string {
  const ways = otherWaysView(options, base);
  return ways ? aside(escape(ways.question) + ways.links.map((link) => ` ${linkTo(link)}.`).join('')) : '';
}
