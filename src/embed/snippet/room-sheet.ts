/** The room of every element as a style sheet, for pages whose tags carry none. */
import {
  CONTACT,
  CONTACT_ALONE,
  FORM,
  FORM_ALONE,
  MOST_POSTS,
  POSTS_HEADING,
  SPACE,
  USUAL_WORDS,
  roomStyle,
  usualRoom,
  type Attributes,
} from './room.js';

const COUNTS = ['1', '2', '3', '4', '5', '6', '7', String(MOST_POSTS)];

/** What a style sheet can tell of an element: which attributes it has, and what is in them. */
const CASES: Readonly<Record<string, readonly (readonly [has: string, attributes: Attributes])[]>> = {
  statistic: [
    ['', {}],
    ['source', { source: 'a' }],
    ['note', { note: 'a' }],
    ['source][note', { source: 'a', note: 'a' }],
    ['figure', { figure: 'a' }],
    ['figure*=" "', { figure: 'a b' }],
    ['interval', { interval: 'a', source: 'a' }],
    ['trend', { trend: '', source: 'a' }],
    ['figure][trend', { figure: 'a', trend: '' }],
  ],
  prevalence: [
    ['', {}],
    ['value*="%"', { value: '5%' }],
    ['figure', { figure: 'a' }],
    ['trend', { value: '5%', trend: '' }],
    ['figure*=" "', { figure: 'a b' }],
    ['figure*=" "][arrange=nested', { figure: 'a b', arrange: 'nested' }],
    ['of-figure', { figure: 'a', 'of-figure': 'b' }],
  ],
  change: [
    ['', {}],
    ['value', { value: 'a' }],
  ],
  quote: [
    ['text', { text: 'a'.repeat(USUAL_WORDS) }],
    ['quote', { quote: 'a' }],
  ],
  exit: [['href', { href: 'a' }]],
  give: [
    ['action', { action: 'a' }],
    ['amounts', { amounts: '1 2 3' }],
    ['frequencies*=monthly', { amounts: '1 2 3', frequencies: 'monthly' }],
  ],
  calm: [['', {}]],
  sources: [['', {}]],
  compare: [
    ['value', { value: '5' }],
    ['data', { data: '"value" "value"' }],
    ['figure', { figure: 'a' }],
    ['figure*=" "', { figure: 'a b' }],
  ],
  glossary: [
    ['src', { src: 'a' }],
    ['src][terms', { src: 'a', terms: 'a' }],
    ['src][terms*=" "', { src: 'a', terms: 'a b' }],
    ['src][terms][compact', { src: 'a', terms: 'a', compact: '' }],
    ['src][terms*=" "][compact', { src: 'a', terms: 'a b c', compact: '' }],
  ],
  support: [['src', { src: 'a' }]],
  actions: [
    ['src', { src: 'a' }],
    ['src][show=asks', { src: 'a', show: 'asks' }],
    ['src][show=actions', { src: 'a', show: 'actions' }],
    ['src][only', { src: 'a', only: 'a' }],
  ],
  posts: ([{}, { layout: 'compact' }] as Attributes[]).flatMap((layout) => [
    [`src${'layout' in layout ? '][layout=compact' : ''}`, layout] as const,
    ...COUNTS.map((count) => {
      return [`src${'layout' in layout ? '][layout=compact' : ''}][count="${count}"`, { ...layout, count }] as const;
    }),
    // A list of titles has no excerpts to read on from.
    ...('layout' in layout ? [] : ['', ...COUNTS]).map((count) => {
      const numbered = count && `][count="${count}"`;
      return [`src]:not([no-more],[layout=compact])[more${numbered}`, { ...(count && { count }), more: 'a' }] as const;
    }),
  ]),
};

/** A selector of an element that has attributes, as a tag or as what stands for one. */
const selector = (element: string, has: string): string => {
  const attributes = has && `[${has}]`;
  return `:is(impact-${element}${attributes},[data-impact=${element}]${attributes.replaceAll('[', '[data-')})`;
};

/**
 * The same as a style sheet, for pages whose tags carry no style: the head of a site that our plugin serves. Only where
 * scripts run: words need no room.
 */
export function roomSheet(): string {
  const rule = (element: string, has: string, attributes: Attributes) => {
    const style = roomStyle(usualRoom({ element, attributes })!);
    // A heading adds as much to any number of posts.
    const height = element === 'posts' ? `calc(${style} + var(--_impact-room-heading,0em))` : style;
    return `${selector(element, has)}{min-height:${height}}`;
  };
  const form = (element: string, parts: typeof FORM, alone: number) => {
    const each = parts.map(([height, ...names], index) => {
      const any = names.map((name) => selector(element, name)).join();
      return `${any}{--_impact-room-${index}:${height}em}`;
    });
    const sum = parts.map((_, index) => ` + var(--_impact-room-${index},0em)`).join('');
    return `${each.join('')}${selector(element, 'action')}{min-height:calc(${alone + SPACE}em${sum})}`;
  };
  const blocks = [...Object.keys(CASES), 'subscribe', 'contact'];
  return (
    `@media (scripting:enabled){${blocks.map((name) => `impact-${name}`).join()}{display:block}` +
    Object.entries(CASES)
      .flatMap(([element, cases]) => cases.map(([has, attributes]) => rule(element, has, attributes)))
      .join('') +
    `${selector('posts', 'heading')}{--_impact-room-heading:${POSTS_HEADING}em}` +
    `${form('subscribe', FORM, FORM_ALONE)}${form('contact', CONTACT, CONTACT_ALONE)}}`
  );
}
