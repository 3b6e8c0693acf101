import type { Meta } from '@storybook/web-components-vite';
import { elementMeta, opened, story, type Story } from './.storybook/story.js';
import { arabic, glossary, waiting } from './examples/glossary.js';

const meta: Meta = {
  ...elementMeta('impact-glossary', { level: ['definition', 'plain', 'professional'] }),
  title: 'Elements/Glossary',
};
export default meta;

/** A story in which a reader has typed something. */
const searched = (query: string): Story => ({
  ...story(glossary.grouped),
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('impact-glossary')!;
    for (let tries = 0; tries < 100 && !element.shows('csam'); tries++) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await element.updateComplete;
    const input = element.shadowRoot!.querySelector<HTMLInputElement>('input[type=search]')!;
    input.value = query;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await element.updateComplete;
  },
});

export const Grouped = story(glossary.grouped);
export const Compact = story(glossary.compact);
export const Plain = story(glossary.plain);
export const Subset = story(glossary.subset);
export const Inline = story(glossary.inline);
export const Searched = searched('extortion');
export const DiscouragedTerm = searched('child porn');
export const NothingFound = searched('xyz');
export const Opened = opened(glossary.compact);
export const Empty = story(glossary.empty);
export const Longest = story(glossary.longest);
export const LongestCompact = opened({
  ...glossary.longest,
  attributes: { ...glossary.longest.attributes, compact: '' },
});
export const Shortest = story(glossary.shortest);
export const MissingParts = story(glossary.missing);
export const Waiting = story(waiting);
export const Failed = story(glossary.failed);
export const Idle = story(glossary.idle);
export const German = story(glossary.inline, { locale: 'de' });
export const Arabic = story(arabic, { locale: 'ar', direction: 'rtl' });
export const Dark = story(glossary.grouped, { scheme: 'dark' });
export const Narrow = story(glossary.grouped, { width: '320' });
export const Wide = story(glossary.grouped, { width: '1600' });
export const LargeText = story(glossary.subset, { text: '200', width: '320' });
export const OnBootstrap = story(glossary.subset, { theme: 'bootstrap' });
export const OnWordPress = story(glossary.subset, { theme: 'wordpress' });
export const OnHostilePage = story(glossary.subset, { theme: 'hostile' });
export const Rebranded = story({
  ...glossary.subset,
  tokens: { accent: 'light-dark(#7a1fa2, #d8a6ee)', font: 'Georgia, serif', radius: '1em' },
});
