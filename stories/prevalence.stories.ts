import type { Meta } from '@storybook/web-components-vite';
import { elementMeta, opened, story } from './.storybook/story.js';
import { pending, prevalence, translated } from './examples/prevalence.js';

const meta: Meta = {
  ...elementMeta('impact-prevalence', {
    mark: ['person', 'circle', 'square'],
    arrange: ['single', 'compare', 'nested'],
  }),
  title: 'Elements/Prevalence',
};
export default meta;

export const SmallDenominator = story(prevalence.smallDenominator);
export const SeveralOfFew = story(prevalence.severalOfFew);
export const PercentWithHalfMark = story(prevalence.percentWithHalfMark);
export const MoreThan = story(prevalence.moreThan);
export const Almost = story(prevalence.almost);
export const Range = story(prevalence.range);
export const Interval = story(prevalence.interval);
export const Trend = story(prevalence.trend);
export const NarrowTrend = story(prevalence.trend, { width: '320' });
export const Tiny = story(prevalence.tiny);
export const None = story(prevalence.none);
export const Everyone = story(prevalence.everyone);
export const MoreThanEveryone = story(prevalence.moreThanEveryone);
export const NotAProportion = story(prevalence.notAProportion);
export const Thousand = story(prevalence.thousand);
export const TenPeople = story(prevalence.tenPeople);
export const Circles = story(prevalence.circles);
export const Squares = story(prevalence.squares);
export const Download = story(prevalence.download);
export const FromDocument = story(prevalence.fromDocument);
export const Compare = story(prevalence.compare);
export const CompareInline = story(prevalence.compareInline);
export const Nested = story(prevalence.nested);
export const OfFigure = story(prevalence.ofFigure);
export const OfFigureTyped = story(prevalence.ofFigureTyped);
export const NestedSquares = story(prevalence.nestedSquares);
export const Opened = opened(prevalence.severalOfFew);
export const Revised = story(prevalence.revised);
export const Superseded = story(prevalence.superseded);
export const Withdrawn = story(prevalence.withdrawn);
export const OwnWords = story(prevalence.ownWords);
export const Longest = opened(prevalence.longest);
export const LongestNarrow = opened(prevalence.longest, { width: '320' });
export const Shortest = story(prevalence.shortest);
export const Pending = story(pending);
export const Failed = story(prevalence.unknownFigure);
export const Idle = story(prevalence.idle);
export const German = story(translated.german, { locale: 'de' });
export const Arabic = story(translated.arabic, { locale: 'ar', direction: 'rtl' });
export const ArabicPercent = story(translated.arabicPercent, { locale: 'ar', direction: 'rtl' });
export const Dark = story(prevalence.percentWithHalfMark, { scheme: 'dark' });
export const Narrow = story(prevalence.compare, { width: '320' });
export const Wide = story(prevalence.nested, { width: '1600' });
export const LargeText = story(prevalence.compare, { text: '200', width: '320' });
export const OnBootstrap = story(prevalence.percentWithHalfMark, { theme: 'bootstrap' });
export const OnWordpress = story(prevalence.percentWithHalfMark, { theme: 'wordpress' });
export const OnHostilePage = story(prevalence.percentWithHalfMark, { theme: 'hostile' });
export const Rebranded = story({
  ...prevalence.nested,
  tokens: { accent: 'light-dark(#7a1fa2, #d8a6ee)', font: 'Georgia, serif', radius: '1em' },
});
