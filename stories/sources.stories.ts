import type { Meta } from '@storybook/web-components-vite';
import { elementMeta, onPage } from './.storybook/story.js';
import { sources } from './examples/sources.js';

const meta: Meta = { ...elementMeta('impact-sources', { cite: ['lines', 'numbers'] }), title: 'Elements/Sources' };
export default meta;

export const List = onPage(sources.list);
export const Numbers = onPage(sources.numbers);
export const HardWords = onPage(sources.hard);
export const Shortest = onPage(sources.shortest);
export const NothingCited = onPage(sources.nothing);
export const German = onPage(sources.list, { locale: 'de' });
export const Arabic = onPage(sources.arabic, { locale: 'ar', direction: 'rtl' });
export const Dark = onPage(sources.numbers, { scheme: 'dark' });
export const Narrow = onPage(sources.hard, { width: '320' });
export const Wide = onPage(sources.list, { width: '1600' });
export const LargeText = onPage(sources.list, { text: '200', width: '320' });
export const OnHostilePage = onPage(sources.list, { theme: 'hostile' });
