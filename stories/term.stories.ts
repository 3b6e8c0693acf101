import type { Meta } from '@storybook/web-components-vite';
import { elementMeta, story, type Story } from './.storybook/story.js';
import type { Globals } from './.storybook/toolbar.js';
import type { Example } from './examples/example.js';
import { idle, term, waiting } from './examples/term.js';

const meta: Meta = {
  ...elementMeta('impact-term', { level: ['definition', 'plain', 'professional'] }),
  title: 'Elements/Term',
};
export default meta;

/** A story in which a reader has opened the definition. */
const opened = (example: Example, globals: Partial<Globals> = {}): Story => ({
  ...story(example, globals),
  play: async ({ canvasElement }) => {
    const { shadowRoot } = canvasElement.querySelector('impact-term')!;
    for (let tries = 0; tries < 100 && !shadowRoot!.querySelector('[part=trigger]'); tries++) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    shadowRoot!.querySelector<HTMLElement>('[part=trigger]')!.click();
  },
});

export const Closed = story(term.byId);
export const Opened = opened(term.byId);
export const ByName = opened(term.byName);
export const Plain = opened(term.plain);
export const Inline = opened(term.inline);
export const Longest = opened(term.longest);
export const LongestNarrow = opened(term.longest, { width: '180' });
export const Shortest = opened(term.shortest);
export const ForeignDocument = opened(term.foreign);
export const Waiting = story(waiting);
export const Idle = story(idle);
export const Unknown = story(term.unknown);
export const Failed = story(term.failed);
export const German = opened(term.inline, { locale: 'de' });
export const RightToLeft = opened(term.byId, { locale: 'ar', direction: 'rtl' });
export const Dark = opened(term.byId, { scheme: 'dark' });
export const Narrow = opened(term.byId, { width: '320' });
export const OnHostilePage = opened(term.byId, { theme: 'hostile' });
