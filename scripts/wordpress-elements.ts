/** What custom-elements.json says of the elements, as the WordPress plugin needs it. */
import { readFileSync } from 'node:fs';
import { aliases } from '../src/elements/shared/aliases.js';
import { controlsOf, type Control, type Manifest } from '../src/embed/controls.js';
import { isAddressed, isForm, sayInAddress } from '../src/embed/snippet/frame-names.js';

/** What an attribute holds, which decides how it is checked, written and set: see includes/elements.php in the plugin. */
export type Kind = 'text' | 'number' | 'url' | 'flag' | 'choice' | 'json';

export interface PluginControl {
  readonly name: string;
  readonly kind: Kind;
  readonly label: string;
  readonly help: string;
  /** For a choice, what there is to choose. */
  readonly options: readonly string[];
}

export interface Described {
  /** The tag without `impact-`. */
  readonly name: string;
  readonly summary: string;
  readonly controls: readonly PluginControl[];
}

/** By element; the directory's own chart for one that has none here. */
const ICONS: Readonly<Record<string, string>> = {
  statistic: 'chart-bar',
  prevalence: 'groups',
  change: 'chart-line',
  compare: 'align-left',
  exit: 'exit',
  glossary: 'book',
  posts: 'list-view',
  support: 'sos',
  actions: 'megaphone',
  quote: 'format-quote',
  sources: 'editor-ol',
  calm: 'visibility',
  subscribe: 'email',
  contact: 'email-alt',
  give: 'heart',
};

/** How the plugin's PHP calls what a control is; see includes/elements.php. */
const KINDS: Readonly<Record<Control['kind'], Kind>> = {
  boolean: 'flag',
  choice: 'choice',
  number: 'number',
  address: 'url',
  data: 'json',
  text: 'text',
};

const sentence = (text: string) => text.replace(/`/g, '').replace(/\s+/g, ' ').trim();
/** Names that need other words than their own. */
const SPOKEN: Readonly<Record<string, string>> = { src: 'Address', data: 'Data, as JSON', 'json-ld': 'JSON-LD' };
const spoken = (name: string) =>
  SPOKEN[name] ?? (name[0]!.toUpperCase() + name.slice(1)).replace(/-/g, ' ').replace(/\burl\b/, 'address');

/** Every element of the manifest, in the order of their names. */
export function readElements(): readonly Described[] {
  const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as Manifest;
  return controlsOf(manifest)
    .map(({ element, summary, controls }) => ({
      name: element,
      summary: sentence(summary),
      controls: controls.map(({ name, hint, kind, bare, choices = [] }) => ({
        name,
        kind: bare ? ('flag' as const) : KINDS[kind],
        label: spoken(name),
        help: sentence(hint),
        options: choices,
      })),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * What a link to the frame page may say of an element that becomes a block, old names among it. A form is left out: its address
 * names an entry of the publisher's document, which no attribute of the element does.
 */
export const addressedNames = (elements: readonly Described[]): readonly (readonly [string, readonly string[]])[] =>
  elements.flatMap(({ name, controls }) => {
    if (!isAddressed(name) || isForm(name)) return [];
    const all = [...controls.map((one) => one.name), ...Object.keys(aliases[`impact-${name}`] ?? {})];
    return [[name, all.filter((one) => sayInAddress(name, [[one, 'x']]).attributes.has(one))] as const];
  });

const EXAMPLE_TERM = {
  id: 'csam',
  term: 'Child sexual abuse material',
  definition: 'Evidence of abuse, not pornography.',
};

/** What the inserter shows of a block: made up, plainly, and from no address. */
const EXAMPLES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  statistic: { value: '1 in 4', label: 'people in our town', source: 'A survey of ours' },
  prevalence: { value: '1 in 4', label: 'people in our town', source: 'A survey of ours' },
  change: { value: '310 in 2018 to 702 in 2023', label: 'calls to a service', source: 'An example' },
  compare: { value: '21% to 65%', label: 'of people in our town', kind: 'range', source: 'Several surveys of ours' },
  exit: { href: 'https://www.bom.gov.au/' },
  sources: { heading: 'Sources' },
  calm: { heading: 'What’s on this page' },
  quote: { text: 'Governments have a duty to protect children.', by: 'A speaker', source: 'A report' },
  glossary: { data: JSON.stringify({ version: 1, language: 'en', terms: [EXAMPLE_TERM] }) },
  posts: {
    heading: 'Latest posts',
    data: JSON.stringify({ version: 1, posts: [{ title: 'What we learnt this year', url: 'https://example.org/' }] }),
  },
  support: {
    heading: 'Where to find help',
    country: 'AU',
    data: JSON.stringify({
      version: 1,
      language: 'en',
      places: [
        {
          id: 'example',
          name: 'A helpline',
          kind: 'support',
          countries: ['AU'],
          answer: 'Somebody listens.',
          phone: '1800 975 711',
          url: 'https://example.org/',
          checked: '2026-11-20',
          method: 'called',
        },
      ],
    }),
  },
  contact: {
    action: 'https://example.org/',
    heading: 'Contact us',
    office: 'Our office',
    'answer-within': '5 working days',
  },
  give: {
    service: 'donorbox',
    action: 'https://example.org/give',
    currency: 'AUD',
    amounts: '25 50 100',
    to: 'An example',
  },
  actions: {
    data: JSON.stringify({
      version: 1,
      language: 'en',
      actions: [
        { id: 'read', kind: 'link', title: 'Read the report', url: 'https://example.org/' },
        { id: 'share', kind: 'share', title: 'Tell others', url: 'https://example.org/' },
      ],
    }),
  },
  subscribe: { action: 'https://example.org/', heading: 'Connect with us', why: 'New research in plain words.' },
};

/**
 * An element's block.json. Its words are kept as a paragraph, which stands even without the plugin; `ownWords` tells the
 * author's own from those that were taken from the preview.
 */
export function blockOf({ name, summary, controls }: Described, version: string): object {
  const attributes = controls.map(({ name: key, kind }) => [key, { type: kind === 'flag' ? 'boolean' : 'string' }]);
  return {
    $schema: 'https://schemas.wp.org/trunk/block.json',
    apiVersion: 3,
    name: `impact-elements/${name}`,
    version,
    title: `Impact ${name}`,
    description: summary,
    category: 'widgets',
    icon: ICONS[name] ?? 'chart-area',
    keywords: ['impact'],
    textdomain: 'impact-elements',
    attributes: {
      ...Object.fromEntries(attributes),
      accent: { type: 'string' },
      font: { type: 'string' },
      radius: { type: 'string' },
      embedded: { type: 'string' },
      words: { type: 'string', source: 'html', selector: 'p' },
      ownWords: { type: 'boolean' },
    },
    example: { attributes: EXAMPLES[name] ?? EXAMPLES['statistic'] },
    supports: { align: ['wide', 'full'], anchor: true, html: false, spacing: { margin: true } },
    editorScript: 'impact-elements-editor',
    editorStyle: 'impact-elements-editor',
  };
}
