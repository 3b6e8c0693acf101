/** Words for people who write forms documents in an editor. For the build only: nothing that a page loads imports this. */

type Texts = Readonly<Record<string, { title: string; description: string; examples?: readonly unknown[] }>>;

const TEXTS: Texts = {
  'document.version': { title: 'Version', description: 'The version of this format.', examples: [1] },
  'document.language': {
    title: 'Language',
    description: 'The language of every text that is a plain string, as a BCP 47 tag.',
    examples: ['en', 'en-AU'],
  },
  'document.updated': { title: 'Updated', description: 'When the forms last changed.', examples: ['2026-11-21'] },
  'document.forms': {
    title: 'Forms',
    description: 'The forms that a frame may show.',
    examples: [[{ id: 'newsletter', action: 'https://news.example.org/subscribe', heading: 'Connect with us' }]],
  },
  'document.contact': {
    title: 'Contact forms',
    description: 'The contact forms that a frame may show, each for impact-contact.',
    examples: [[{ id: 'office', action: 'https://example.org/contact', heading: 'Contact us' }]],
  },
  'form.id': {
    title: 'Id',
    description: 'What an address names the form by: frame.html?element=subscribe&form=newsletter.',
    examples: ['newsletter'],
  },
  'form.action': {
    title: 'Address',
    description:
      'Where the form is sent: http or https, or relative to this document. Another origin than the frame page’s own must be among the origins of impact.config.json.',
    examples: ['https://news.example.org/subscribe', '/subscribe'],
  },
  'form.service': {
    title: 'Service',
    description: 'What is at that address. Default: form.',
    examples: ['listmonk', 'mailchimp'],
  },
  'form.heading': { title: 'Heading', description: 'The heading.', examples: ['Connect with us'] },
  'form.heading-level': { title: 'Heading level', description: 'From 1 to 6. Default: 2.', examples: [2] },
  'form.why': { title: 'Why', description: 'One line of why.', examples: ['New research in plain words.'] },
  'form.sender': {
    title: 'Sender',
    description: 'Who writes, as readers will see it in their mailbox.',
    examples: ['The Example Foundation'],
  },
  'form.contents': { title: 'Contents', description: 'What arrives.', examples: ['New studies and events'] },
  'form.frequency': { title: 'Frequency', description: 'How often.', examples: ['About once a month'] },
  'form.ask-name': {
    title: 'Ask for a name',
    description: 'Whether there is a field for a name, which may be left empty.',
    examples: [true],
  },
  'form.fields': {
    title: 'Further fields',
    description: 'Fields beside the address and the name.',
    examples: [[{ name: 'city', label: 'City', autocomplete: 'address-level2', required: true }]],
  },
  'form.topics': {
    title: 'Topics',
    description: 'Topics to tick: words between commas, or a list.',
    examples: ['Research, Events', [{ value: 'a1', label: 'Research' }]],
  },
  'form.topics-label': {
    title: 'Label of the topics',
    description: 'What stands above the topics.',
    examples: ['What would you like to hear about?'],
  },
  'form.consent': {
    title: 'Consent',
    description:
      'The wording that a reader agrees to by ticking a box. It is sent along, word for word, with the time.',
    examples: ['Yes, you may write to me.'],
  },
  'form.consent-version': {
    title: 'Version of the consent',
    description: 'Your own label for that wording, sent along.',
    examples: ['1', '2026-05'],
  },
  'form.privacy-url': {
    title: 'Privacy notice',
    description: 'Address of the privacy notice.',
    examples: ['https://example.org/privacy/'],
  },
  'form.feed-url': {
    title: 'Feed',
    description: 'Address of a feed, for those who would rather not give an address.',
    examples: ['https://example.org/feed/'],
  },
  'form.news-url': {
    title: 'News',
    description: 'Address of a page to bookmark instead.',
    examples: ['https://example.org/news/'],
  },
  'form.page-url': {
    title: 'Page to subscribe on',
    description: 'Your own page to subscribe on, offered when this form can’t do it.',
    examples: ['https://news.example.org/'],
  },
  'form.submit-label': {
    title: 'Button',
    description: 'Text of the button. Default: Subscribe.',
    examples: ['Subscribe'],
  },
  'form.values': {
    title: 'Fixed values',
    description: 'Values that are sent along: as in a query, or an object.',
    examples: ['l=a1&l=b2', { list: 'news' }],
  },
  'form.email-field': {
    title: 'Name of the email field',
    description: 'Its name on the wire. Default: the service’s own.',
    examples: ['EMAIL'],
  },
  'form.name-field': {
    title: 'Name of the name field',
    description: 'Its name on the wire. Default: the service’s own.',
    examples: ['FNAME'],
  },
  'form.topics-field': {
    title: 'Name of the topics',
    description: 'Their name on the wire. Default: the service’s own, else topics.',
    examples: ['l'],
  },
  'form.done-when': {
    title: 'Done when',
    description: 'For a service that answers with a page: a text in it, or in its address, that only a success has.',
    examples: ['Thank you'],
  },
  'form.double-opt-in': {
    title: 'Double opt-in',
    description:
      'Whether the service always asks for a confirmation by email; readers are told even if its answer doesn’t say so.',
    examples: [true],
  },
  'form.plain': {
    title: 'Plain',
    description: 'Whether it is sent as a plain form would be, leaving the page.',
    examples: [false],
  },
  'form.target': { title: 'Target', description: 'Where the service’s own page opens.', examples: ['_blank'] },
  'form.timeout': { title: 'Timeout', description: 'Seconds to wait for an answer. Default: 15.', examples: [15] },
  'form.min-time': {
    title: 'Least time',
    description: 'Seconds before which a submission is asked about. Default: 2; 0 for never.',
    examples: [2],
  },
  'form.private': {
    title: 'Private',
    description:
      'Whether what was typed is forgotten when the reader leaves, and the browser asked not to remember it.',
    examples: [true],
  },
  'form.challenge': {
    title: 'Challenge',
    description: 'Address of an ALTCHA challenge, version 2.',
    examples: ['https://news.example.org/altcha'],
  },
  'form.support': {
    title: 'Support',
    description: 'Address of a document of places to turn to: a line of help stands below the form.',
    examples: ['support.json'],
  },
  'field.name': { title: 'Name', description: 'The field’s name on the wire.', examples: ['city'] },
  'field.label': { title: 'Label', description: 'What stands beside it.', examples: ['City'] },
  'field.type': { title: 'Type', description: 'What is typed into it. Default: text.', examples: ['tel'] },
  'field.autocomplete': {
    title: 'Autocomplete',
    description: 'What a browser may fill in, as HTML’s autocomplete.',
    examples: ['address-level2'],
  },
  'field.required': { title: 'Required', description: 'Whether it must be filled in.', examples: [true] },
  'field.hint': { title: 'Hint', description: 'A sentence of help, before the field.', examples: ['Where you live.'] },
  'topic.value': { title: 'Value', description: 'What goes over the wire.', examples: ['a1'] },
  'topic.label': { title: 'Label', description: 'What stands beside the box.', examples: ['Research'] },
};

/** What a contact form has beside what every form has, or says in its own way. */
const CONTACT: Texts = {
  'contact.id': {
    title: 'Id',
    description: 'What an address names the form by: frame.html?element=contact&form=office.',
    examples: ['office'],
  },
  'contact.service': {
    title: 'Service',
    description: 'What is at that address. Default: form.',
    examples: ['gravity-forms', 'hubspot'],
  },
  'contact.heading': { title: 'Heading', description: 'The heading.', examples: ['Contact us'] },
  'contact.office': {
    title: 'Who reads it',
    description: 'A person or an office by name. Default: whoever runs the address.',
    examples: ['The Example Foundation’s office'],
  },
  'contact.answer-within': {
    title: 'Response time',
    description: 'How long an answer takes, in your own words. Default: no time is promised.',
    examples: ['5 working days'],
  },
  'contact.report-url': {
    title: 'Where to report abuse',
    description: 'Address of a page about reporting abuse, which stands above the fields.',
    examples: ['https://example.org/report'],
  },
  'contact.ask-organisation': {
    title: 'Ask for an organisation',
    description: 'Whether there is a field for an organisation, which may be left empty.',
    examples: [true],
  },
  'contact.ask-phone': {
    title: 'Ask for a phone number',
    description: 'Whether there is a field for a phone number, which may be left empty.',
    examples: [true],
  },
  'contact.topics': {
    title: 'Topics',
    description: 'What it may be about, of which one is chosen: words between commas, or a list.',
    examples: ['Media, Research, Something else', [{ value: 'a1', label: 'Research' }]],
  },
  'contact.topics-label': {
    title: 'Label of the topics',
    description: 'What stands above the choice. Default: What is it about?',
    examples: ['What is it about?'],
  },
  'contact.message-label': {
    title: 'Label of the message',
    description: 'What stands above the message. Default: Your message.',
    examples: ['Your question'],
  },
  'contact.message-hint': {
    title: 'Help for the message',
    description: 'A sentence before the message. Default: to leave out children’s names and details of abuse.',
    examples: ['Leave out names.'],
  },
  'contact.max-length': {
    title: 'Longest message',
    description: 'Characters that a message may have. Default: 2000.',
    examples: [2000],
  },
  'contact.organisation-field': {
    title: 'Name of the organisation field',
    description: 'Its name on the wire. Default: the service’s own.',
    examples: ['input_4'],
  },
  'contact.phone-field': {
    title: 'Name of the phone field',
    description: 'Its name on the wire. Default: the service’s own.',
    examples: ['input_5'],
  },
  'contact.message-field': {
    title: 'Name of the message field',
    description: 'Its name on the wire. Default: the service’s own.',
    examples: ['input_3'],
  },
  'contact.page-url': {
    title: 'Another page',
    description: 'A page with other ways to write, offered when this form can’t do it.',
    examples: ['https://example.org/contact'],
  },
  'contact.submit-label': {
    title: 'Button',
    description: 'Text of the button. Default: Send message.',
    examples: ['Send message'],
  },
};

/** What subscribe forms alone have. */
const SUBSCRIBES = /^form\.(sender|contents|frequency|feed-url|news-url|double-opt-in)$/;

export const FORMS_TEXT: Texts = {
  ...TEXTS,
  ...Object.fromEntries(
    Object.entries(TEXTS).flatMap(([key, text]) =>
      key.startsWith('form.') && !SUBSCRIBES.test(key) ? [[key.replace('form.', 'contact.'), text]] : [],
    ),
  ),
  ...CONTACT,
};
