import type { Meta } from '@storybook/web-components-vite';
import { elementMeta, story } from './.storybook/story.js';
import { sources } from './examples/sources.js';

const meta: Meta = { ...elementMeta('impact-sources'), title: 'Elements/Sources' };
export default meta;

export const OwnWords = story(sources.list);
