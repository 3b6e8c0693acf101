import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming/create';

addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: 'impact-elements: documentation',
    // Published beside it: docs/README.md names the way back.
    brandUrl: '../docs/index.html',
    brandTarget: '_self',
    colorSecondary: '#0b5763',
    appBorderRadius: 3,
    fontBase: 'system-ui, sans-serif',
  }),
});
