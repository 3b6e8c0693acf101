import type { Meta } from '@storybook/web-components-vite';
import { elementMeta, opened, story } from './.storybook/story.js';
import { pending, statistic, translated } from './examples/statistic.js';

const meta: Meta = { ...elementMeta('impact-statistic'), title: 'Elements/Statistic' };
export default meta;

export const Qualified = story(statistic.qualified);
export const Percent = story(statistic.percent);
export const Change = story(statistic.change);
export const Range = story(statistic.range);
export const Money = story(statistic.money);
export const Multiple = story(statistic.multiple);
export const Duration = story(statistic.duration);
export const Rate = story(statistic.rate);
export const LargeNumber = story(statistic.large);
export const Group = story(statistic.group);
export const GroupInline = story(statistic.groupInline);
export const GroupOpened = opened(statistic.group);
export const GroupNarrow = story(statistic.group, { width: '320' });
export const OwnWords = story(statistic.ownWords);
export const FromDocument = story(statistic.fromDocument);
export const Opened = opened(statistic.percent);
export const Revised = story(statistic.revised);
export const Superseded = story(statistic.superseded);
export const Withdrawn = story(statistic.withdrawn);
export const AsOf = story(statistic.asOf);
export const Changes = opened(statistic.changes);
export const Interval = story(statistic.interval);
export const Trend = story(statistic.trend);
export const TrendOfPart = story(statistic.trendOfPart);
export const NarrowTrend = story(statistic.trend, { width: '320' });
export const Differs = opened(statistic.differs);
export const Suppressed = story(statistic.suppressed);
export const Missing = story(statistic.missing);
export const Longest = opened(statistic.longest);
export const LongestNarrow = opened(statistic.longest, { width: '320' });
export const Shortest = story(statistic.shortest);
export const Pending = story(pending);
export const Failed = story(statistic.unknownFigure);
export const Idle = story(statistic.idle);
export const German = story(translated.german, { locale: 'de' });
export const Arabic = story(translated.arabic, { locale: 'ar', direction: 'rtl' });
export const Dark = story(statistic.percent, { scheme: 'dark' });
export const Narrow = story(statistic.change, { width: '320' });
export const Wide = story(statistic.percent, { width: '1600' });
export const LargeText = story(statistic.percent, { text: '200', width: '320' });
export const OnBootstrap = story(statistic.percent, { theme: 'bootstrap' });
export const OnWordpress = story(statistic.percent, { theme: 'wordpress' });
export const OnHostilePage = story(statistic.percent, { theme: 'hostile' });
export const Rebranded = story({
  ...statistic.percent,
  tokens: { accent: 'light-dark(#7a1fa2, #d8a6ee)', font: 'Georgia, serif', radius: '1em' },
});
