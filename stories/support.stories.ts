import type { Meta } from '@storybook/web-components-vite';
import { elementMeta, onPage, story } from './.storybook/story.js';
import { arabic, support, waiting } from './examples/support.js';
import { beside, besideAgain } from './examples/support-line.js';

const meta: Meta = { ...elementMeta('impact-support'), title: 'Elements/Support' };
export default meta;

export const List = story(support.list);
export const OwnThoughts = story(support.ownThoughts);
export const Elsewhere = story(support.elsewhere);
export const PastReview = story(support.past);
export const SeenOnly = story(support.seen);
export const Everywhere = story(support.everywhere);
export const CountryAndEvery = story(support.both);
export const MissingParts = story(support.missing);
export const HardWords = story(support.hard);
export const Empty = story(support.empty);
export const Shortest = story(support.shortest);
export const Failed = story(support.failed);
export const Waiting = story(waiting);
export const Idle = story(support.idle);
export const Arabic = story(arabic, { locale: 'ar', direction: 'rtl' });
export const Dark = story(support.list, { scheme: 'dark' });
export const Narrow = story(support.list, { width: '320' });
export const Wide = story(support.list, { width: '1600' });
export const LargeText = story(support.list, { text: '200', width: '320' });
export const OnHostilePage = story(support.list, { theme: 'hostile' });
export const LineBesideFigure = onPage(beside);
export const LineForSurvivors = onPage(besideAgain);
export const LineArabic = onPage(
  { ...beside, attributes: { ...beside.attributes, lang: 'ar', dir: 'rtl' } },
  { locale: 'ar', direction: 'rtl' },
);
