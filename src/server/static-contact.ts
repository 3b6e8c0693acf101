import { ImpactContact } from '../elements/contact/contact.js';
import { contactView, noticeView, type ContactView } from '../elements/contact/view.js';
import { safeUrl } from '../text/url.js';
import { attributeOf, escape } from './tree.js';
import { authorsForm, type PlainForm } from './plain-form.js';
import type { Tag } from './page.js';
import {
  linkTo,
  paragraph,
  readOptions,
  staticBox,
  staticFormAround,
  staticField,
  staticHeading,
  staticPromise,
  type FormPlace,
} from './static-form.js';

/** A contact form without a script: what it isn't for first, then who reads it, then a form that a browser sends by itself. */
export function staticContact(
  tag: Tag,
  plain: PlainForm | undefined,
  { id, base, locale, help, own }: FormPlace & { readonly help: string; readonly own: string },
): string {
  const options = readOptions(ImpactContact, tag.attributes);
  const form = authorsForm(tag);
  const address = safeUrl(options.action || (form && attributeOf(form, 'action')), base);
  if (!address) return own + help;
  const { warning, emergency, report, promise } = noticeView(options, address, base);
  return (
    staticHeading(options) +
    paragraph(escape(options.why ?? '')) +
    paragraph(`<strong>${escape(warning)}</strong> ${escape(emergency)}`) +
    (report ? paragraph(linkTo(report)) : '') +
    help +
    staticPromise(promise, locale) +
    (plain ? ownForm(contactView(options, base), plain, id) : own)
  );
}

function ownForm(view: ContactView, plain: PlainForm, id: string): string {
  const { caution, needed, fields, topics, message, consent, optional, required } = view;
  return (
    paragraph(escape(caution)) +
    paragraph(escape(needed)) +
    staticFormAround(
      view,
      plain,
      fields.map((field) => staticField(field, optional, plain, id)).join('') +
        (topics ? staticTopics(topics, optional, plain, id) : '') +
        staticMessage(message, plain, id) +
        (consent ? staticBox(plain.nameOf('consent'), 'yes', `${consent.wording} ${required}`, ' required') : ''),
    )
  );
}

const WIDE = ' style="font:inherit;padding:.4em;width:24em;max-width:100%;box-sizing:border-box"';

const staticTopics = (
  { name, label, none, choices }: NonNullable<ContactView['topics']>,
  optional: string,
  plain: PlainForm,
  id: string,
): string =>
  paragraph(
    `<label for="${id}-${name}">${escape(`${label} ${optional}`)}</label><br>` +
      `<select id="${id}-${name}" name="${escape(plain.nameOf(name))}"${WIDE}><option value="">${escape(none)}</option>` +
      choices.map(({ value, label: text }) => `<option value="${escape(value)}">${escape(text)}</option>`).join('') +
      '</select>',
  );

/** Without a script nothing else would tell of the length. */
const staticMessage = (
  { name, label, hint, limit, most }: ContactView['message'],
  plain: PlainForm,
  id: string,
): string =>
  paragraph(
    `<label for="${id}-${name}">${escape(label)}</label><br>` +
      `<span id="${id}-${name}-hint">${escape(`${hint} ${limit}`)}</span><br>` +
      `<textarea id="${id}-${name}" name="${escape(plain.nameOf(name))}" rows="6" maxlength="${most}" required aria-describedby="${id}-${name}-hint"${WIDE}></textarea>`,
  );
