import type { Meta } from '@storybook/web-components-vite';
import { elementMeta, onPage, opened } from './.storybook/story.js';
import { calm } from './examples/calm.js';

const meta: Meta = { ...elementMeta('impact-calm'), title: 'Elements/Calm' };
export default meta;

export const Page = onPage(calm.page);
export const Opened = opened(calm.page);
export const OwnHeading = onPage(calm.heading);
export const NothingHeld = onPage(calm.nothing);
export const WithoutWords = onPage(calm.noWords);
export const Longest = opened(calm.longest);
export const Arabic = opened(calm.arabic, { locale: 'ar', direction: 'rtl' });
export const Dark = opened(calm.page, { scheme: 'dark' });
export const Narrow = opened(calm.page, { width: '320' });
export const Wide = onPage(calm.page, { width: '1600' });
export const LargeText = opened(calm.page, { text: '200', width: '320' });
export const OnHostilePage = opened(calm.page, { theme: 'hostile' });
