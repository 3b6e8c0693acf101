import { msg } from '@lit/localize';
import { readFields, readTopics, type FurtherField } from '../services/form-fields.js';
import { safeUrl } from '../text/url.js';
import { headingLevel, valueOf } from '../elements/shared/attributes.js';
import { ACCENT, MUTED } from './graphic.js';
import { isOn, type PlainForm } from './plain-form.js';
import { hiddenInputs } from './no-script.js';
import { escape } from './tree.js';

type Attributes = ReadonlyMap<string, string>;

const paragraph = (content: string, style = '') => content && `<p style="margin:.5em 0${style}">${content}</p>`;
const aside = (content: string) => paragraph(content, `;font-size:.875em;color:${MUTED}`);

/** The heading, which stands above whatever follows. */
export function staticHeading(attributes: Attributes): string {
  const heading = attributes.get('heading');
  const level = valueOf(headingLevel, attributes.get('heading-level'));
  return heading ? `<h${level}>${escape(heading)}</h${level}>` : '';
}

/** A form that a browser sends by itself: every field labelled, nothing ticked, the fixed values along. */
export function staticForm(attributes: Attributes, plain: PlainForm, id: string, base: string): string {
  const get = (name: string) => attributes.get(name) ?? '';
  const fields: readonly FurtherField[] = [
    {
      name: 'email',
      label: msg('E-mail address', { id: 'subscribe-email' }),
      type: 'email',
      autocomplete: 'email',
      required: true,
    },
    ...(isOn(attributes.get('ask-name'))
      ? [{ name: 'name', label: msg('Name', { id: 'subscribe-name' }), autocomplete: 'name' }]
      : []),
    ...readFields(attributes.get('fields')),
  ];
  const field = ({ name, label, type = 'text', autocomplete = '', required, hint }: FurtherField): string => {
    const key = `${id}-${escape(name)}`;
    const optional = required ? '' : ` ${escape(msg('(optional)', { id: 'subscribe-optional' }))}`;
    const described = hint ? ` aria-describedby="${key}-hint"` : '';
    return paragraph(
      `<label for="${key}">${escape(label)}${optional}</label><br>` +
        (hint ? `<span id="${key}-hint">${escape(hint)}</span><br>` : '') +
        `<input id="${key}" name="${escape(plain.nameOf(name))}" type="${type}"${autocomplete && ` autocomplete="${escape(autocomplete)}"`}` +
        `${required ? ' required' : ''}${described} style="font:inherit;padding:.4em;width:18em;max-width:100%;box-sizing:border-box">`,
    );
  };
  const box = (name: string, value: string, label: string, required = ''): string =>
    paragraph(
      `<label><input type="checkbox" name="${escape(plain.nameOf(name))}" value="${escape(value)}"${required}> ${escape(label)}</label>`,
    );
  const topics = readTopics(attributes.get('topics'));
  const legend = get('topics-label') || msg('What would you like to hear about?', { id: 'subscribe-topics' });
  const privacy = safeUrl(get('privacy-url'), base);
  const promise = [
    [msg('You get', { id: 'subscribe-contents' }), get('contents')],
    [msg('From', { id: 'subscribe-sender' }), get('sender')],
    [msg('How often', { id: 'subscribe-frequency' }), get('frequency')],
  ] as const;
  const label = get('submit-label') || msg('Subscribe', { id: 'subscribe-button' });
  return (
    paragraph(escape(get('why'))) +
    promise.map(([term, text]) => text && paragraph(`${escape(term)}: ${escape(text)}`)).join('') +
    aside(
      escape(
        msg('Each e-mail names its sender, and so may a notification on a screen that others see.', {
          id: 'subscribe-caution',
        }),
      ),
    ) +
    `<form method="post" action="${escape(plain.action)}"${plain.target ? ` target="${escape(plain.target)}"` : ''} aria-label="${escape(get('heading') || label)}">` +
    fields.map(field).join('') +
    (topics.length
      ? `<fieldset style="margin:1em 0;padding:0;border:0"><legend style="padding:0">${escape(legend)}</legend>${topics.map((topic) => box('topics', topic.value, topic.label)).join('')}</fieldset>`
      : '') +
    (get('consent') && box('consent', 'yes', get('consent'), ' required')) +
    (privacy
      ? aside(
          `<a href="${escape(privacy)}" style="color:inherit">${escape(msg('How we keep your data', { id: 'subscribe-privacy' }))}</a>`,
        )
      : '') +
    hiddenInputs(plain) +
    paragraph(
      `<button style="font:inherit;padding:.6em 1.25em;border:0;background:${ACCENT};color:#fff">${escape(label)}</button>`,
    ) +
    `</form>`
  );
}

/** The other ways to follow, for those who would rather not give an address. */
export function staticWays(attributes: Attributes, base: string): string {
  const way = (attribute: string, words: string) => {
    const address = safeUrl(attributes.get(attribute), base);
    return address ? ` <a href="${escape(address)}" style="color:inherit">${escape(words)}</a>.` : '';
  };
  const ways =
    way('feed-url', msg('Follow the feed', { id: 'subscribe-feed' })) +
    way('news-url', msg('Bookmark our news page', { id: 'subscribe-bookmark' }));
  return ways && aside(escape(msg('Rather not give an address?', { id: 'subscribe-other' })) + ways);
}
