import type { Meta } from '@storybook/web-components-vite';
import { elementMeta, opened, story } from './.storybook/story.js';
import { change, pending } from './examples/change.js';

const meta: Meta = {
  ...elementMeta('impact-change', {
    say: ['auto', 'times', 'points', 'difference', 'per-month', 'none'],
    draw: ['auto', 'bars', 'line', 'none'],
  }),
  title: 'Elements/Change',
};
export default meta;

export const PartOfAYear = story(change.partOfAYear);
export const Doubled = story(change.doubled);
export const Shares = story(change.shares);
export const Three = story(change.three);
export const Line = story(change.line);
export const LineWithGap = story(change.lineWithGap);
export const LineOfShares = story(change.lineOfShares);
export const Falling = story(change.falling);
export const TooSmall = story(change.tooSmall);
export const Unsure = story(change.unsure);
export const CountedAnew = story(change.countedAnew);
export const Money = story(change.money);
export const Times = story(change.times);
export const PerMonth = story(change.perMonth);
export const Mixed = story(change.mixed);
export const Overlap = story(change.overlap);
export const Longest = story(change.longest);
export const Shortest = story(change.shortest);
export const Opened = opened(change.partOfAYear);
export const Revised = story(change.revised);
export const Superseded = story(change.superseded);
export const Withdrawn = story(change.withdrawn);
export const NoChange = story(change.noChange);
export const Pending = story(pending);
export const Failed = story(change.unknownFigure);
export const Idle = story(change.idle);
export const German = story(change.partOfAYear, { locale: 'de' });
export const Arabic = story(change.doubled, { locale: 'ar', direction: 'rtl' });
export const ArabicLine = story(change.lineWithGap, { locale: 'ar', direction: 'rtl' });
export const Dark = story(change.partOfAYear, { scheme: 'dark' });
export const Narrow = story(change.longest, { width: '320' });
export const NarrowLine = story(change.line, { width: '320' });
export const Wide = story(change.line, { width: '1600' });
export const LargeText = story(change.partOfAYear, { text: '200', width: '320' });
export const OnWordpress = story(change.three, { theme: 'wordpress' });
export const OnHostilePage = story(change.partOfAYear, { theme: 'hostile' });
