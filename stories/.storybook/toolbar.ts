import type { Preview } from '@storybook/web-components-vite';

/** What a host page can be; the first of each is where a story starts. */
const choices = {
  scheme: { title: 'Colour scheme', icon: 'contrast', items: { light: 'Light', dark: 'Dark' } },
  direction: { title: 'Direction', icon: 'transfer', items: { ltr: 'Left to right', rtl: 'Right to left' } },
  locale: {
    title: 'Language',
    icon: 'globe',
    items: {
      'en-AU': 'English (Australia)',
      de: 'Deutsch',
      fr: 'Français',
      ar: 'العربية',
      tr: 'Türkçe',
      es: 'Español',
      fil: 'Filipino',
      hi: 'हिन्दी',
      vi: 'Tiếng Việt',
      zh: '简体中文',
    },
  },
  theme: {
    title: 'Host page',
    icon: 'paintbrush',
    items: { plain: 'Plain', bootstrap: 'Bootstrap-like', wordpress: 'WordPress-like', hostile: 'Hostile' },
  },
  width: {
    title: 'Width',
    icon: 'grow',
    items: { fluid: 'Fluid', 180: '180', 320: '320', 480: '480', 768: '768', 1200: '1200', 1600: '1600', 2000: '2000' },
  },
  text: { title: 'Text size', icon: 'ruler', items: { 100: '100 %', 200: '200 %' } },
  around: {
    title: 'Page around',
    icon: 'document',
    items: { own: 'Page in the language above', arabic: 'Arabic page, English document' },
  },
  media: {
    title: 'Media',
    icon: 'browser',
    items: { screen: 'Screen', print: 'Print', forced: 'Forced colours', contrast: 'More contrast' },
  },
} as const;

/** Page languages, by the tag. */
export const locales = choices.locale.items;

type Choices = typeof choices;
type Names<Items> = `${keyof Items & (string | number)}`;
export type Globals = { readonly [Name in keyof Choices]: Names<Choices[Name]['items']> };

/** Numbers come first in an object, whatever the order they were written in. */
const initial = {
  scheme: 'light',
  direction: 'ltr',
  locale: 'en-AU',
  theme: 'plain',
  width: 'fluid',
  text: '100',
  around: 'own',
  media: 'screen',
};

const types: Preview['globalTypes'] = Object.fromEntries(
  Object.entries(choices).map(([name, { title, icon, items }]) => [
    name,
    {
      description: title,
      toolbar: {
        title,
        icon,
        items: Object.entries(items).map(([value, label]) => ({ value, title: label })),
        dynamicTitle: true,
      },
    },
  ]),
);

export const toolbar = { types, initial };
