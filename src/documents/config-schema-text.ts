/** Words for people who write a configuration in an editor. For the build only: nothing that a page loads imports this. */

type Texts = Readonly<Record<string, { title: string; description: string; examples?: readonly unknown[] }>>;

const FILE_TEXT = 'A file below this folder: JSON, or a spreadsheet as .csv or .xlsx.';
const JSON_TEXT = 'A JSON file below this folder.';

export const CONFIG_TEXT: Texts = {
  'document.version': { title: 'Version', description: 'The version of this format.', examples: [1] },
  'document.name': {
    title: 'Name',
    description: 'The publisher’s name, as partners and readers know it.',
    examples: ['The Example Foundation', { en: 'The Example Foundation', de: 'Die Beispiel-Stiftung' }],
  },
  'document.address': {
    title: 'Address',
    description: 'Where the contents of site/ will be uploaded to. Every line that partners paste begins with it.',
    examples: ['https://elements.example.org/'],
  },
  'document.home': {
    title: 'Home',
    description: 'The publisher’s own site, which the catalogue links to.',
    examples: ['https://www.example.org/'],
  },
  'document.contact': {
    title: 'Contact',
    description: 'Who answers questions about the figures: an email address, or a sentence.',
    examples: ['research@example.org'],
  },
  'document.logo': {
    title: 'Logo',
    description: 'An SVG or PNG file below this folder, shown in the catalogue.',
    examples: ['logo.svg'],
  },
  'document.accent': {
    title: 'Accent',
    description: 'The colour of the catalogue, of cards, and of lines that the builder writes.',
    examples: ['#0b5763'],
  },
  'document.font': {
    title: 'Font',
    description:
      'A font family that partners’ pages have. Without one, elements take the font of the page around them.',
    examples: ['Georgia, serif'],
  },
  'document.languages': {
    title: 'Languages',
    description: 'The languages that the documents speak, as BCP 47 tags; the catalogue is in the first.',
    examples: [['en', 'de']],
  },
  'document.documents': {
    title: 'Documents',
    description: 'The files that hold what is published, by kind.',
    examples: [{ figures: 'documents/figures.csv', glossary: 'documents/glossary.json' }],
  },
  'document.feed': {
    title: 'Feed',
    description: 'The blog or feed that every build takes posts from.',
    examples: [{ from: 'https://blog.example.org/', count: 10 }],
  },
  'document.form': {
    title: 'Form',
    description: 'The form that the builder begins with: an id of the forms document.',
    examples: ['news'],
  },
  'document.exit': {
    title: 'Exit',
    description: 'Where a quick exit leads: a page that looks like nothing.',
    examples: ['https://www.bom.gov.au/'],
  },
  'document.licence': {
    title: 'Licence',
    description: 'What others may do with the figures and cards.',
    examples: [{ name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' }],
  },
  'document.origins': {
    title: 'Origins',
    description:
      'Origins beside the site’s own that frames may read from and send to, such as the newsletter service’s.',
    examples: [['https://news.example.org']],
  },
  'document.typedFigures': {
    title: 'Typed figures',
    description:
      'Whether the frame page shows, under a mark, a figure that somebody typed into its address. True where nothing is said.',
    examples: [false],
  },
  'documents.figures': { title: 'Figures', description: FILE_TEXT, examples: ['documents/figures.xlsx'] },
  'documents.glossary': { title: 'Glossary', description: FILE_TEXT, examples: ['documents/glossary.json'] },
  'documents.support': { title: 'Support', description: JSON_TEXT, examples: ['documents/support.json'] },
  'documents.actions': { title: 'Actions', description: JSON_TEXT, examples: ['documents/actions.json'] },
  'documents.posts': {
    title: 'Posts',
    description: `${JSON_TEXT} With a feed, the build keeps what it fetched here.`,
    examples: ['documents/posts.json'],
  },
  'documents.forms': { title: 'Forms', description: JSON_TEXT, examples: ['documents/forms.json'] },
  'feed.from': {
    title: 'From',
    description: 'The address of the blog, or of its feed.',
    examples: ['https://blog.example.org/'],
  },
  'feed.count': { title: 'Count', description: 'How many posts are kept, from 1 to 100. Default: 10.', examples: [10] },
  'feed.category': {
    title: 'Category',
    description: 'Only posts of this category.',
    examples: ['research'],
  },
  'feed.timeout': {
    title: 'Time-out',
    description: 'How long the build waits for the feed in all, in seconds from 1 to 120. Default: 20.',
    examples: [20],
  },
  'licence.name': { title: 'Name', description: 'The licence’s name.', examples: ['CC BY 4.0'] },
  'licence.url': {
    title: 'Address',
    description: 'Where the licence can be read.',
    examples: ['https://creativecommons.org/licenses/by/4.0/'],
  },
};
