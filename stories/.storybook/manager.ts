import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming/create';

/** Where `npm start` serves both, the name leads to the documentation; alone, to the first story. */
const served = location.pathname.startsWith('/storybook/');

addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: served ? 'impact-elements: documentation' : 'impact-elements',
    brandUrl: served ? '/docs/' : './',
    brandTarget: '_self',
    colorSecondary: '#0b5763',
    appBorderRadius: 3,
    fontBase: 'system-ui, sans-serif',
  }),
});
