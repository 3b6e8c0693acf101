import type { Meta } from '@storybook/web-components-vite';
import { elementMeta, story } from './.storybook/story.js';
import { calm } from './examples/calm.js';

const meta: Meta = { ...elementMeta('impact-calm'), title: 'Elements/Calm' };
export default meta;

export const Page = story(calm.page);
