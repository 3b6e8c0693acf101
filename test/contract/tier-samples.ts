/** One of each element, as it is pasted in each way: its attributes, the author's words, and what it shows of itself. */
export interface Sample {
  readonly attributes: Readonly<Record<string, string>>;
  /** What an address says of it, which names what is published; else the attributes. */
  readonly named?: Readonly<Record<string, string>>;
  /** The author's own words. */
  readonly words: string;
  /** What only the element itself shows. */
  readonly shows: RegExp;
  /** A part that it has drawn then. Default: `base`. */
  readonly part?: string;
  /** Where an address can't name it, or leaves it a link: why. */
  readonly why?: string;
}

const FORM =
  'A link to a form stays a link: whoever may comment on a page can write one, and a form asks for an email address. A frame shows a form that the publisher has published, and needs `allow-forms`.';

export const SAMPLES: Readonly<Record<string, Sample>> = {
  statistic: {
    attributes: { value: 'more than 1 in 3', label: 'girls experienced abuse', source: 'ACMS', 'source-date': '2023' },
    named: { figure: 'csa-girls' },
    words: 'Over a third of girls, says the ACMS of 2023.',
    shows: /more than 1 in 3 girls experienced (abuse Source: ACMS ?, 2023|child sexual abuse Source: .{10,90} 2023)/i,
  },
  prevalence: {
    attributes: { value: '1 in 4', label: 'Australians experienced contact abuse' },
    named: { figure: 'csa-contact' },
    words: 'A quarter of Australians.',
    shows: /1 in 4 Australians experienced contact (abuse|sexual abuse as children)/i,
  },
  change: {
    attributes: {
      value: '1,339,597 in 2020 to 3,188,793 in 2021',
      label: 'reports of possible abuse',
      counts: 'Reports, not children',
    },
    named: { figure: 'ph-reports' },
    words: 'Reports rose between 2020 and 2021.',
    shows: /About 2\.4 times as many\. .*1,339,597 in 2020 to 3,188,793 in 2021/i,
  },
  compare: {
    attributes: { value: '21% to 65%', kind: 'range', label: 'of offenders in treatment have a partner' },
    named: { figure: 'partner has-child' },
    words: 'Many offenders in treatment have a partner.',
    shows: /21% to 65% of offenders in treatment have a partner .*The numbers/i,
  },
  glossary: {
    attributes: { src: '/data/glossary.json', terms: 'grooming' },
    words: 'What our words mean.',
    shows: /Online grooming Building contact and trust/i,
  },
  term: {
    attributes: { src: '/data/glossary.json', term: 'csam' },
    words: 'CSAM',
    shows: /CSAM|Child sexual abuse material/i,
  },
  posts: {
    attributes: { src: '/data/posts.json', count: '1', heading: 'Latest posts' },
    words: 'Read our blog.',
    named: { src: '/data/posts.json', count: '1' },
    shows: /(Latest posts )?\d+ \S+ \d{4} How to read a prevalence figure/i,
  },
  support: {
    attributes: { src: '/data/support.json', country: 'AU' },
    words: 'Here is where to begin.',
    shows: /Where to find help .*If someone is in danger now .*Call 1800 975 711/i,
  },
  actions: {
    attributes: { src: '/data/actions.json', show: 'actions' },
    words: 'Here is what you can do.',
    shows: /What you can do .*Write to your member of parliament .*Write the letter/i,
  },
  quote: {
    attributes: { text: 'A duty of governments.', by: 'Dr A. Speaker', source: 'A report' },
    named: { src: '/quotes.json', quote: 'duty' },
    words: 'Governments have a duty.',
    shows: /“?A duty of governments\. ?”? — ?Dr A\. Speaker/i,
  },
  subscribe: {
    attributes: { action: '/subscribe', heading: 'Connect with us' },
    named: { form: 'newsletter' },
    words: 'Write to us for our news.',
    shows: /Connect with us .*Email address Subscribe/i,
    why: FORM,
  },
  contact: {
    attributes: { action: '/contact', heading: 'Contact us', office: 'Our office' },
    named: { form: 'office' },
    words: 'Write to office@example.org.',
    shows: /Contact us .*for reporting abuse or for emergencies.*Our office.*Your message.*Send message/i,
    why: FORM,
  },
  give: {
    attributes: {
      service: 'donorbox',
      action: 'https://donorbox.org/example',
      currency: 'AUD',
      amounts: '25 50',
      to: 'The Example Foundation',
    },
    words: 'Give to The Example Foundation on our own page.',
    shows: /Give to The Example Foundation .*\$25 .*donorbox\.org/i,
    why: 'No address names it: whoever writes a link would choose where the money goes, and payment pages refuse frames. The frame page leads to the publisher’s own site.',
  },
  exit: {
    attributes: { href: 'https://www.bom.gov.au/' },
    words: 'Leave for the weather.',
    shows: /Leave for the weather\. What leaving does/i,
    part: 'bar',
    why: 'No address names it: whoever writes a link would choose the site that readers leave for. A tag in [a frame of your own](elements/exit.md#in-a-frame) needs `allow-top-navigation-by-user-activation`.',
  },
  sources: {
    attributes: { heading: 'References' },
    words: 'Our sources are in the report.',
    shows: /References .*ACMS .*Cited/i,
    why: 'No address names it: it lists what the page around it cites, and a frame has nothing to cite.',
  },
  calm: {
    attributes: {},
    words: 'Numbers on the abuse of children. No photographs.',
    shows: /What’s on this page .*No photographs\. Figures: \d.* Read it in your own way/i,
    why: 'No address names it: it counts and changes the elements of the page around it, and a frame has no others.',
  },
};

/** The forms that a frame may name. */
export const FORMS = JSON.stringify({
  version: 1,
  language: 'en',
  forms: [{ id: 'newsletter', action: '/subscribe', heading: 'Connect with us' }],
  contact: [{ id: 'office', action: '/contact', heading: 'Contact us', office: 'Our office' }],
});

/** The quote that a frame may name. */
export const QUOTES = JSON.stringify({
  version: 1,
  language: 'en',
  figures: [],
  sources: { report: { title: 'A report' } },
  quotes: [{ id: 'duty', text: 'A duty of governments.', by: 'Dr A. Speaker', source: 'report' }],
});
