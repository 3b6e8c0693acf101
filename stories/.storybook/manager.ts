import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming/create';

addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: 'impact-elements',
    brandUrl: './',
    brandTarget: '_self',
    colorSecondary: '#0b5763',
    appBorderRadius: 3,
    fontBase: 'system-ui, sans-serif',
  }),
});
