/** What stands beside a figure: words and their meaning, who said it, where it is from, and where to turn. */
import { threeFigures } from './figures.js';
import { attributes, rowOf, type Row } from './row.js';

const terms = [
  ['csam', 'Child sexual abuse material', 'Pictures and films of the sexual abuse of a child.'],
  ['lea', 'Law enforcement agency', 'A police force, or another body that investigates.'],
  ['grooming', 'Grooming', 'To win the trust of a child, or of those around it, so as to abuse it.'],
  ['hash', 'Hash', 'A number made of a file, by which copies are found again.'],
  ['sextortion', 'Sexual extortion', 'To threaten somebody with the release of sexual pictures.'],
  ['disclosure', 'Disclosure', 'To tell another person of abuse.'],
] as const;
const list = terms.map(([id, term, meaning]) => `<dt id="${id}">${term}</dt><dd>${meaning}</dd>`).join('');
const glossary = JSON.stringify({
  version: 1,
  language: 'en',
  groups: [],
  terms: terms.map(([id, term, definition]) => ({ id, term, definition })),
});

const said = {
  by: 'Dr A. Speaker',
  office: 'Commissioner',
  source: 'A report of the Commissioner',
  'source-url': 'https://example.org/report.pdf',
  page: 'p. 76',
  style: 'display:block;min-height:max(7.5em,min(10.5em,500em - 1200vw))',
};
const duty = '<blockquote><p>Governments have a duty to protect children.</p></blockquote>';

const places = [
  {
    id: 'danger',
    kind: 'emergency',
    name: 'Emergency',
    answer: 'An operator answers and sends help.',
    phone: '1800 975 700',
  },
  {
    id: 'talk',
    kind: 'support',
    name: 'The Example Line',
    answer: 'A counsellor answers and listens.',
    phone: '1800 975 707',
  },
  {
    id: 'report',
    kind: 'report',
    name: 'The Example Hotline',
    answer: 'An analyst looks at the report.',
    phone: '1800 975 709',
  },
].map((place) => ({
  ...place,
  countries: ['AU'],
  url: `https://${place.id}.example.org/`,
  checked: '2026-11-20',
  method: 'called',
  review: 'P90Y',
}));

/** The third of three, which no author's own words have. */
const lastPlace = { text: 'An analyst looks at the report.' };
const words = '<p>Numbers on the abuse of children, and two survivors’ words. No photographs.</p>';
const leave = '<a href="https://www.bom.gov.au/" rel="nofollow noreferrer">Leave this page</a>';

export const beside: readonly Row[] = [
  rowOf('glossary', 'glossary, six terms', {
    shown: { selector: 'input' },
    written: () => `<div class="vanilla"><dl>${list}</dl></div>`,
    writtenShown: { text: 'To tell another person of abuse.' },
    tag: (name) => `<${name} style="display:block;min-height:60em"><dl>${list}</dl></${name}>`,
    once: true,
  }),
  rowOf('term', 'term', {
    shown: { selector: 'button, [part~=trigger]' },
    written: () => `<a href="#csam">CSAM</a>`,
    writtenShown: { selector: 'a' },
    tag: (name) => `<${name}${attributes({ term: 'csam', data: glossary })}>CSAM</${name}>`,
  }),
  rowOf('quote', 'quote', {
    shown: { text: 'Dr A. Speaker' },
    written: () =>
      `<div class="base vanilla">${duty}<p>— Dr A. Speaker, Commissioner, <a href="https://example.org/report.pdf#page=76"><cite>A report of the Commissioner</cite></a>, p. 76</p></div>`,
    tag: (name) => `<${name}${attributes(said)}>${duty}</${name}>`,
  }),
  rowOf('sources', 'sources, of three figures', {
    shown: { text: 'Australian Child Maltreatment Study' },
    written: () =>
      '<div class="base vanilla"><h2>Sources</h2><ol><li><a href="https://www.acms.au/"><cite>Australian Child Maltreatment Study</cite></a>, 3 April 2023. Cited 3 times.</li></ol></div>',
    tag: (name) =>
      `<${name} style="display:block;min-height:max(14em,20em - 10vw)"><a href="https://example.org/sources">Our sources</a></${name}>`,
    before: threeFigures,
    beside: ['statistic'],
    once: true,
  }),
  rowOf('calm', 'calm', {
    shown: { text: 'What’s on this page' },
    written: () =>
      `<div class="base vanilla"><p>What’s on this page</p>${words}<details><summary>Read on your own terms</summary><p>A page without scripts can’t do that.</p></details></div>`,
    tag: (name) => `<${name} style="display:block;min-height:9em">${words}</${name}>`,
    once: true,
  }),
  rowOf('support', 'support, three places', {
    shown: lastPlace,
    written: () =>
      `<div class="base vanilla"><h2>Where to find help</h2><ul>${places
        .map(
          ({ name, answer, phone, url }) =>
            `<li><h3>${name}</h3><p>${answer}</p><p><a href="tel:${phone.replaceAll(' ', '')}">Call ${phone}</a> <a href="${url}" rel="noreferrer">${new URL(url).host}</a></p><p>We last called on 20 November 2026.</p></li>`,
        )
        .join('')}</ul></div>`,
    tag: (name) =>
      `<${name}${attributes({ country: 'AU', data: JSON.stringify({ version: 1, language: 'en', places }), style: 'display:block;min-height:max(36em,56em - 30vw)' })}>Your doctor can tell you whom to call.</${name}>`,
    once: true,
  }),
  rowOf('exit', 'exit', {
    shown: { selector: 'details' },
    written: () => `<p>${leave}</p>`,
    writtenShown: { selector: 'a' },
    tag: (name) => `<${name} style="display:block;min-height:3.4em">${leave}</${name}>`,
    once: true,
  }),
];
