/** What asks a reader for something: an address, a message, a letter, a gift. */
import { attributes, rowOf, type Row } from './row.js';

const consent = 'Yes, you may write to me.';
const subscribeTag = (name: string, index: number) =>
  `<${name} action="/subscribe/${index}" heading="Connect with us" why="New research in plain words." consent="${consent}" style="display:block;min-height:20em"><a href="/news">Our news</a></${name}>`;
const writtenSubscribe = (index: number) =>
  `<div class="base vanilla"><h2>Connect with us</h2><p>New research in plain words.</p><form method="post" action="/subscribe/${index}"><p><label>Email address <input type="email" name="email" autocomplete="email" required></label></p><p><label><input type="checkbox" name="consent" required> ${consent}</label></p><button>Subscribe</button></form></div>`;

const contact = {
  action: '/contact',
  heading: 'Contact us about our research',
  office: 'The Example Foundation’s office',
  'answer-within': '5 working days',
  'report-url': 'https://example.org/report',
  style: 'display:block;min-height:50.8em',
};
const warning =
  'This isn’t for reporting abuse or for emergencies. If someone is in danger now, call the emergency number where you are.';

const deeds =
  '<ol><li><a href="mailto:minister@example.org?subject=Prevention">Write to the minister.</a> A few words of your own are enough.</li><li><a href="https://example.org/review.pdf">Read the review</a></li><li data-kind="share">Pass this page on</li></ol>';

const give = {
  service: 'donorbox',
  action: 'https://donorbox.org/example',
  currency: 'AUD',
  amounts: '25 50 100',
  frequencies: 'once monthly',
  to: 'The Example Foundation',
  style: 'display:block;min-height:max(30.4em,min(38.5em,500em - 1200vw))',
};
const choice = (type: string, name: string, text: string) =>
  `<label><input type="${type}" name="${name}" value="${text}"> ${text}</label> `;

export const act: readonly Row[] = [
  rowOf('subscribe', 'subscribe', { shown: { text: 'Email address' }, written: writtenSubscribe, tag: subscribeTag }),
  rowOf('contact', 'contact', {
    shown: { text: 'Your message' },
    written: () =>
      `<div class="base vanilla"><h2>${contact.heading}</h2><p>${warning} <a href="${contact['report-url']}">Where to report abuse</a></p><dl><dt>Who reads it</dt><dd>${contact.office}</dd><dt>Response time</dt><dd>${contact['answer-within']}</dd></dl><form method="post" action="/contact"><p><label>Email address <input type="email" name="email" autocomplete="email" required></label></p><p><label>Your message <textarea name="message" rows="6" required></textarea></label></p><button>Send message</button></form></div>`,
    tag: (name) =>
      `<${name}${attributes(contact)}><a href="mailto:office@example.org">office@example.org</a></${name}>`,
    once: true,
  }),
  rowOf('actions', 'actions, three of the author’s own', {
    shown: { selector: 'button' },
    written: () => `<div class="base vanilla"><h2>What you can do</h2>${deeds}</div>`,
    writtenShown: { text: 'Pass this page on' },
    tag: (name) =>
      `<${name} heading="What you can do" style="display:block;min-height:max(25.5em,min(29em,500em - 1200vw))">${deeds}</${name}>`,
    once: true,
  }),
  rowOf('give', 'give', {
    shown: { text: '$100' },
    written: () =>
      `<div class="base vanilla"><h2>Give to ${give.to}</h2><form action="${give.action}">${['$25', '$50', '$100'].map((amount) => choice('radio', 'amount', amount)).join('')}<p>${['Once', 'Every month'].map((often) => choice('radio', 'interval', often)).join('')}</p><button>Give, at donorbox.org</button></form></div>`,
    tag: (name) =>
      `<${name}${attributes(give)}><a href="${give.action}" rel="noreferrer">Give to ${give.to}</a></${name}>`,
    once: true,
  }),
];
