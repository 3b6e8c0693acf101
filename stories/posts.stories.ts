import type { Meta } from '@storybook/web-components-vite';
import { pause } from './.storybook/stand-in-service.js';
import { elementMeta, story, type Story } from './.storybook/story.js';
import { arabic, posts, standIn, waiting } from './examples/posts.js';

const meta: Meta = {
  ...elementMeta('impact-posts', {
    layout: ['list', 'cards', 'compact'],
    dates: ['absolute', 'relative', 'none'],
    format: ['auto', 'wordpress', 'posts'],
  }),
  title: 'Elements/Posts',
};
export default meta;

export const List = story(posts.list);
export const Cards = story(posts.cards);
export const Pictures = story(posts.pictures);
export const PicturesInList = story(posts.picturesInList);
export const Compact = story(posts.compact);
export const OneCategory = story(posts.category);
export const Related = story(posts.related);
export const RelatedLinks = story(posts.relatedLinks);
export const RelatedToNothing = story(posts.relatedToNothing);
export const TitlesOnly = story(posts.bare);
export const MissingParts = story(posts.missing);
export const HardTitles = story(posts.hard);
export const Empty = story(posts.empty);
export const Failed = story(posts.failed);
export const Waiting = story(waiting);
/** A story of lines that stand in: they come after a second. */
export const StandIn: Story = {
  ...story(standIn),
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('impact-posts')!;
    for (let tries = 0; tries < 100 && !element.shadowRoot?.querySelector('.skeleton'); tries++) await pause(50);
  },
};
export const Idle = story(posts.idle);
export const Arabic = story(arabic, { locale: 'ar', direction: 'rtl' });
export const Dark = story(posts.list, { scheme: 'dark' });
export const Narrow = story(posts.list, { width: '320' });
export const Wide = story(posts.cards, { width: '1600' });
export const LargeText = story(posts.list, { text: '200', width: '320' });
export const OnBootstrap = story(posts.list, { theme: 'bootstrap' });
export const OnWordpress = story(posts.list, { theme: 'wordpress' });
export const OnHostilePage = story(posts.cards, { theme: 'hostile' });
export const Rebranded = story({
  ...posts.list,
  tokens: { accent: 'light-dark(#7a1fa2, #d8a6ee)', font: 'Georgia, serif', radius: '1em' },
});
