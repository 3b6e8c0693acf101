import type { Meta } from '@storybook/web-components-vite';
import { elementMeta, opened, story } from './.storybook/story.js';
import { exit } from './examples/exit.js';

const meta: Meta = { ...elementMeta('impact-exit'), title: 'Elements/Exit' };
export default meta;

export const Words = story(exit.words);
export const NoWords = story(exit.noWords);
export const OwnLink = opened(exit.ownLink);
export const NoKeys = story(exit.noKeys);
export const NoAddress = story(exit.noAddress);
export const Longest = opened(exit.longest);
export const WhatLeavingDoes = opened(exit.words);
export const German = opened(exit.noWords, { locale: 'de' });
export const RightToLeft = opened(exit.noWords, { locale: 'ar', direction: 'rtl' });
export const Dark = opened(exit.words, { scheme: 'dark' });
export const Narrow = opened(exit.words, { width: '320' });
export const OnHostilePage = opened(exit.words, { theme: 'hostile' });
