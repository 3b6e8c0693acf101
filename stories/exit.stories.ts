import type { Meta } from '@storybook/web-components-vite';
import { pause } from './.storybook/stand-in-service.js';
import { elementMeta, opened, story, type Story } from './.storybook/story.js';
import type { Globals } from './.storybook/toolbar.js';
import { exit } from './examples/exit.js';

const meta: Meta = { ...elementMeta('impact-exit'), title: 'Elements/Exit' };
export default meta;

/** A story in which a reader has pressed Shift so many times. */
const pressed = (times: number, globals: Partial<Globals> = {}): Story => ({
  ...story(exit.words, globals),
  play: async () => {
    await customElements.whenDefined('impact-exit');
    for (let press = 0; press < times; press++)
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift', bubbles: true }));
  },
});

/** A story that is left, and stays: Chromium lets a page cancel that. */
const covered = (globals: Partial<Globals> = {}): Story => ({
  ...pressed(0, globals),
  beforeEach: () => {
    const { title } = document;
    const { navigation } = window.top!;
    const stay = (event: NavigateEvent) => {
      if (event.destination.url === exit.words.attributes.href) event.preventDefault();
    };
    navigation.addEventListener('navigate', stay);
    return () => {
      navigation.removeEventListener('navigate', stay);
      document.title = title;
    };
  },
  play: async ({ canvasElement }) => {
    await customElements.whenDefined('impact-exit');
    const element = canvasElement.querySelector('impact-exit')!;
    // Another language's words come late.
    const isSaid = () => !globals.locale || element.shadowRoot!.querySelector(`[part=bar][lang="${globals.locale}"]`);
    for (let tries = 0; tries < 100 && !isSaid(); tries++) await pause(20);
    await element.leave();
  },
});

export const Words = story(exit.words);
export const NoWords = story(exit.noWords);
export const OwnLink = opened(exit.ownLink);
export const NoKeys = story(exit.noKeys);
export const NoAddress = story(exit.noAddress);
export const Longest = opened(exit.longest);
export const WhatLeavingDoes = opened(exit.words);
export const ShiftTwice = pressed(2);
export const ShiftTwiceDark = pressed(2, { scheme: 'dark' });
export const Cover = covered();
export const CoverDark = covered({ scheme: 'dark' });
export const CoverArabic = covered({ locale: 'ar', direction: 'rtl' });
export const German = opened(exit.noWords, { locale: 'de' });
export const RightToLeft = opened(exit.noWords, { locale: 'ar', direction: 'rtl' });
export const Dark = opened(exit.words, { scheme: 'dark' });
export const Narrow = opened(exit.words, { width: '320' });
export const OnHostilePage = opened(exit.words, { theme: 'hostile' });
