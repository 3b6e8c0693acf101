import type { Meta } from '@storybook/web-components-vite';
import { elementMeta, story } from './.storybook/story.js';
import { arabic, quotes, waiting } from './examples/quote.js';

const meta: Meta = {
  ...elementMeta('impact-quote', {
    attribution: ['direct', 'reported', 'attributed'],
    emphasis: ['ours', 'theirs'],
  }),
  title: 'Elements/Quote',
};
export default meta;

export const Text = story(quotes.text);
export const OwnBlockquote = story(quotes.own);
export const FromDocument = story(quotes.document);
export const Finding = story(quotes.finding);
export const Attributed = story(quotes.attributed);
export const Reported = story(quotes.reported);
export const Pull = story(quotes.pull);
export const Foreign = story(quotes.foreign);
export const HardWords = story(quotes.hard);
export const Failed = story(quotes.failed);
export const Waiting = story(waiting);
export const Idle = story(quotes.idle);
export const Arabic = story(arabic, { locale: 'ar', direction: 'rtl' });
export const Dark = story(quotes.text, { scheme: 'dark' });
export const Narrow = story(quotes.text, { width: '320' });
export const OnHostilePage = story(quotes.text, { theme: 'hostile' });
