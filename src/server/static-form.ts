import { ImpactSubscribe } from '../elements/subscribe/subscribe.js';
import { headingView, type Link } from '../elements/shared/form-view.js';
import { formView, otherWaysView, type FormView, type SubscribeOptions } from '../elements/subscribe/view.js';
import type { FurtherField } from '../services/form-fields.js';
import { ACCENT } from './graphic.js';
import type { PlainForm } from './plain-form.js';
import { hiddenInputs } from './no-script.js';
import { escape } from './tree.js';

const paragraph = (content: string, style = '') => content && `<p style="margin:.5em 0${style}">${content}</p>`;
const aside = (content: string) => paragraph(content, `;font-size:.875em`);
const linkTo = ({ text, url }: Link) => `<a href="${escape(url)}" style="color:inherit">${escape(text)}</a>`;

/** What a tag says of its form: its attributes as its element reads them. */
export function formOptions(attributes: ReadonlyMap<string, string>): SubscribeOptions {
  const element = new ImpactSubscribe();
  const known = ImpactSubscribe.observedAttributes;
  for (const [name, value] of attributes) if (known.includes(name)) element.attributeChangedCallback(name, null, value);
  return element;
}

/** The heading, which stands above whatever follows. */
export function staticHeading(options: SubscribeOptions): string {
  const heading = headingView(options);
  return heading ? `<h${heading.level}>${escape(heading.text)}</h${heading.level}>` : '';
}

/** A form that a browser sends by itself: every field labelled, nothing ticked, the fixed values along. */
export function staticForm(options: SubscribeOptions, plain: PlainForm, id: string, base: string): string {
  const view = formView(options, base);
  const { why, promise, caution, name, fields, topics, consent, privacy, button } = view;
  const target = plain.target ? ` target="${escape(plain.target)}"` : '';
  return (
    paragraph(escape(why)) +
    promise.map(({ term, text }) => paragraph(`${escape(term)}: ${escape(text)}`)).join('') +
    aside(escape(caution)) +
    `<form method="post" action="${escape(plain.action)}"${target} aria-label="${escape(name)}">` +
    fields.map((field) => staticField(field, view, plain, id)).join('') +
    (topics ? staticTopics(topics, view, plain) : '') +
    (consent ? staticBox(plain.nameOf('consent'), 'yes', `${consent.wording} ${view.required}`, ' required') : '') +
    (privacy ? aside(linkTo(privacy)) : '') +
    hiddenInputs(plain) +
    paragraph(
      `<button style="font:inherit;padding:.6em 1.25em;border:0;background:${ACCENT};color:#fff">${escape(button)}</button>`,
    ) +
    `</form>`
  );
}

function staticField(field: FurtherField, { optional }: FormView, plain: PlainForm, id: string): string {
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

const staticBox = (name: string, value: string, label: string, required = ''): string =>
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
