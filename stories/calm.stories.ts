import type { Meta } from '@storybook/web-components-vite';
import { pause } from './.storybook/stand-in-service.js';
import { elementMeta, onPage, opened, type Story } from './.storybook/story.js';
import type { Globals } from './.storybook/toolbar.js';
import { besideExit, calm } from './examples/calm.js';
import type { Example } from './examples/example.js';

const meta: Meta = { ...elementMeta('impact-calm'), title: 'Elements/Calm' };
export default meta;

/** A story whose reader has asked for all that is offered; nothing of it is kept for the next story. */
const chosen = (example: Example, globals: Partial<Globals> = {}): Story => ({
  ...opened(example, globals),
  beforeEach: () => () => sessionStorage.clear(),
  play: async ({ canvasElement }) => {
    const { shadowRoot } = canvasElement.querySelector('impact-calm')!;
    const boxes = () => shadowRoot!.querySelectorAll<HTMLInputElement>('[part=choice] input');
    for (let tries = 0; tries < 100 && boxes().length < 4; tries++) await pause(20);
    shadowRoot!.querySelector('details')!.open = true;
    for (const box of boxes()) box.click();
  },
});

export const Page = onPage(calm.page);
export const Opened = opened(calm.page);
export const Chosen = chosen(calm.page);
export const ChosenDark = chosen(calm.page, { scheme: 'dark' });
export const BesideExit = chosen(besideExit);
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
