import { kindsFor, type SnippetKind } from './kinds.js';

/** A system that somebody pastes into. */
export interface Destination {
  readonly name: string;
  /** What goes there, the best first: not every element comes in every kind. */
  readonly kinds: readonly SnippetKind[];
  /** What to do there, in two lines. */
  readonly steps: readonly [first: string, second: string];
}

/**
 * Systems by name. Only WordPress is tried by tests (`npm run test:wordpress`), frameworks by `npm run test:hosts`; of the others this is
 * what their own help pages describe: docs/partners/systems.md says which.
 */
export const DESTINATIONS = {
  wordpress: {
    name: 'WordPress, with our plugin',
    kinds: ['shortcode', 'div', 'tag'],
    steps: ['Paste the line into any post or page: it becomes a block.', 'The plugin brings the script.'],
  },
  'wordpress-alone': {
    name: 'WordPress, without a plugin',
    kinds: ['div', 'tag'],
    steps: [
      'Add a block “Custom HTML” and paste the line into it, never among the words.',
      'Ask an administrator to add the script’s line once, in the theme or by a plugin for header code.',
    ],
  },
  squarespace: {
    name: 'Squarespace',
    kinds: ['tag', 'iframe'],
    steps: [
      'Add a code block, set to HTML, and paste the line.',
      'Put the script’s line into Settings, Advanced, Code injection, Footer. Plans without it take the frame.',
    ],
  },
  wix: {
    name: 'Wix',
    kinds: ['iframe', 'tag'],
    steps: [
      'Add Embed, Custom embeds, Embed HTML, and paste the line.',
      'Drag the box as high as its content: Wix gives it no height of its own.',
    ],
  },
  webflow: {
    name: 'Webflow',
    kinds: ['tag', 'iframe'],
    steps: [
      'Add an element “Code embed” and paste the line.',
      'Put the script’s line into Site settings, Custom code, Footer.',
    ],
  },
  ghost: {
    name: 'Ghost',
    kinds: ['tag', 'iframe'],
    steps: [
      'Type /html in the post and paste the line into the card.',
      'Put the script’s line into Settings, Code injection, Site footer.',
    ],
  },
  drupal: {
    name: 'Drupal',
    kinds: ['div', 'link', 'tag'],
    steps: [
      'Switch to Source and paste the line. “Full HTML” keeps it; a filtered format keeps what its administrator allows.',
      'The site’s theme, or a block of unfiltered HTML, takes the script’s line.',
    ],
  },
  joomla: {
    name: 'Joomla',
    kinds: ['div', 'link', 'tag'],
    steps: [
      'Toggle the editor off and paste the line.',
      'Text filters in Global configuration decide what a group may save; the template takes the script’s line.',
    ],
  },
  'google-sites': {
    name: 'Google Sites',
    kinds: ['iframe', 'link'],
    steps: [
      'Insert, Embed, Embed code, and paste the line.',
      'Drag the box as high as its content. No script is needed.',
    ],
  },
  notion: {
    name: 'Notion',
    kinds: ['link', 'iframe'],
    steps: [
      'Type /embed and paste the link’s address alone.',
      'Where the page is read without embeds, the link leads there.',
    ],
  },
  email: {
    name: 'Mailchimp, or another email',
    kinds: ['link', 'prerendered'],
    steps: [
      'Paste the link among your words: mail programs run no script and show no frame.',
      'For the figure itself, let the command write it with --static and paste what it prints.',
    ],
  },
  react: {
    name: 'React',
    kinds: ['react', 'npm'],
    steps: [
      'Import the element once, then write its tag.',
      'React 19 and newer set properties; before that write attributes.',
    ],
  },
  vue: {
    name: 'Vue',
    kinds: ['vue', 'npm'],
    steps: [
      'Import the element in the component’s script.',
      'Tell the compiler: isCustomElement: (tag) => tag.startsWith("impact-").',
    ],
  },
  svelte: {
    name: 'Svelte',
    kinds: ['svelte', 'npm'],
    steps: ['Import the element in the component’s script.', 'Write the tag; objects go into properties by name.'],
  },
  angular: {
    name: 'Angular',
    kinds: ['npm', 'tag'],
    steps: [
      'Import the element once, and name CUSTOM_ELEMENTS_SCHEMA in the component.',
      'Write the tag; [data]="…" sets a property, attr.label an attribute.',
    ],
  },
  html: {
    name: 'Plain HTML, or a generator of static sites',
    kinds: ['tag', 'prerendered'],
    steps: [
      'Paste the tag where the figure belongs, on one line.',
      'Paste the script’s line once, before the end of the page.',
    ],
  },
} as const satisfies Readonly<Record<string, Destination>>;

export type DestinationId = keyof typeof DESTINATIONS;

export const isDestination = (id: string | undefined): id is DestinationId =>
  id !== undefined && Object.hasOwn(DESTINATIONS, id);

/** What to paste there, of an element with these attributes. */
export const kindThere = (
  id: DestinationId,
  element: string,
  attributes: Readonly<Record<string, string>> = {},
): SnippetKind | undefined => {
  const possible = kindsFor(element, attributes);
  return DESTINATIONS[id].kinds.find((kind) => possible.includes(kind));
};
