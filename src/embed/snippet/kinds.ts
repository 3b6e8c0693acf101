import { sayInAddress } from './frame-names.js';
import { INSTALL } from '../../text/command.js';

/** The ways to put an element on a page, and what to say of each. */
export const KINDS = {
  tag: {
    name: 'HTML tag',
    when: 'Best, wherever you may paste HTML (in WordPress the block “Custom HTML”): what you chose is part of your page.',
    once: 'Once on the page, wherever its owner puts scripts.',
  },
  div: {
    name: 'Restricted editor',
    when: 'For editors that take unknown tags away: a plain element that the script fills. It too goes where HTML goes; in WordPress into the block “Custom HTML”, never among the words.',
    once: 'Once on the site, by its owner: editors that filter take scripts away too.',
  },
  link: {
    name: 'Link',
    when: 'Where only links survive, in a visual editor or an email. With the script on the page, what you chose takes the link’s place.',
    once: 'If you can. Without it readers follow the link and see it there.',
  },
  iframe: {
    name: 'Frame',
    when: 'For site builders that offer an “embed” or “HTML” box. It needs no script on your page.',
    once: 'If you can: the frame then has just the height that it needs.',
  },
  shortcode: {
    name: 'WordPress',
    when: 'With our WordPress plugin, in any editor and for any role: paste it, and it becomes a block. The plugin adds the script.',
    once: '',
  },
  react: { name: 'React', when: 'React 19 and newer.', once: 'At the top of the component’s file.' },
  vue: {
    name: 'Vue',
    when: "Vue 3. In its build, name our tags: isCustomElement: (tag) => tag.startsWith('impact-').",
    once: 'In the component’s script.',
  },
  svelte: { name: 'Svelte', when: 'Svelte 5.', once: 'In the component’s script.' },
  npm: {
    name: 'npm',
    when: 'For a bundler, with no framework.',
    once: `In your own script, after ${INSTALL}.`,
  },
  prerendered: {
    name: 'Prerendered',
    when: 'Readable at once and without JavaScript: the command writes the words themselves into your page.',
    once: `When the page is built, after ${INSTALL}.`,
  },
} as const;

export type SnippetKind = keyof typeof KINDS;

export const kinds = Object.keys(KINDS) as readonly SnippetKind[];

/**
 * A definition stands inside a sentence, and a frame can't; nobody is asked for an address by what was once a link. What speaks of
 * the page around it can't stand on another.
 */
const UNSUITABLE: Readonly<Record<string, readonly SnippetKind[]>> = {
  term: ['iframe'],
  subscribe: ['link'],
  contact: ['link'],
  // Payment pages refuse frames, and no link may choose where money goes.
  give: ['link', 'iframe'],
  sources: ['link', 'iframe'],
  calm: ['link', 'iframe', 'prerendered'],
  exit: ['link', 'iframe', 'prerendered'],
};

/**
 * The ways that make sense for an element. An address names what is published, so a figure of one's own goes into neither a
 * link nor a frame: the frame page would mark it as nobody's.
 *
 * @param attributes the element's
 */
export const kindsFor = (
  element: string,
  attributes: Readonly<Record<string, string>> = {},
): readonly SnippetKind[] => {
  const { typed } = sayInAddress(element, Object.entries(attributes));
  const isOwn = typed || Boolean(attributes['data'] || attributes['groups']);
  return kinds.filter(
    (kind) => !UNSUITABLE[element]?.includes(kind) && !(isOwn && (kind === 'link' || kind === 'iframe')),
  );
};
