import type { Meta } from '@storybook/web-components-vite';
import { elementMeta, opened, story } from './.storybook/story.js';
import { compare, pending } from './examples/compare.js';

const meta: Meta = {
  ...elementMeta('impact-compare', {
    order: ['given', 'size'],
    draw: ['auto', 'bars', 'dots', 'bands', 'none'],
  }),
  title: 'Elements/Compare',
};
export default meta;

export const Ranges = story(compare.ranges);
export const NotComparable = story(compare.notComparable);
export const Shares = story(compare.shares);
export const Differing = story(compare.differing);
export const Part = story(compare.part);
export const PartOfCount = story(compare.partOfCount);
export const SmallShares = story(compare.smallShares);
export const Payment = story(compare.payment);
export const Times = story(compare.times);
export const Interval = story(compare.interval);
export const BestEstimate = story(compare.best);
export const Counts = story(compare.counts);
export const Money = story(compare.money);
export const Currencies = story(compare.currencies);
export const Mixed = story(compare.mixed);
export const NotPeople = story(compare.notPeople);
export const TwoSources = story(compare.sources);
export const TooSmall = story(compare.tooSmall);
export const WordsAlone = story(compare.wordsAlone);
export const Longest = story(compare.longest);
export const Shortest = story(compare.shortest);
export const Opened = opened(compare.ranges);
export const Revised = story(compare.revised);
export const Superseded = story(compare.superseded);
export const Withdrawn = story(compare.withdrawn);
export const AChange = story(compare.change);
export const Pending = story(pending);
export const Failed = story(compare.unknownFigure);
export const Idle = story(compare.idle);
export const German = story(compare.times, { locale: 'de' });
export const Arabic = story(compare.ranges, { locale: 'ar', direction: 'rtl' });
export const ArabicParts = story(compare.part, { locale: 'ar', direction: 'rtl' });
export const Dark = story(compare.interval, { scheme: 'dark' });
export const Narrow = story(compare.longest, { width: '320' });
export const NarrowApart = story(compare.notComparable, { width: '320' });
export const Wide = story(compare.times, { width: '1600' });
export const LargeText = story(compare.ranges, { text: '200', width: '320' });
export const OnWordpress = story(compare.ranges, { theme: 'wordpress' });
export const OnHostilePage = story(compare.times, { theme: 'hostile' });
