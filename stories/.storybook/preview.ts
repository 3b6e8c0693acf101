/// <reference types="vite/client" />
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { setStorybookHelpersConfig } from '@wc-toolkit/storybook-helpers';
import manifest from '../../custom-elements.json' with { type: 'json' };
import { speakPageLanguage } from '../../src/embed/localize.js';
import { withHostPage } from './host-page.js';
import { watchSheets } from './media.js';
import { holdBack } from './never-answers.js';
import { toolbar } from './toolbar.js';

setCustomElementsManifest(manifest);
setStorybookHelpersConfig({
  typeRef: 'parsedType',
  hideArgRef: true,
  // On a page of documentation a story's custom properties are its own.
  useScopedStyles: true,
  categoryOrder: ['attributes', 'cssProps', 'slots', 'cssParts', 'events', 'methods', 'properties'],
});
holdBack();
// A module imported for this alone would be left out of the build: package.json says that few files of ours act on import.
watchSheets();
// Every element, and the words of the page's language as a page fetches them. Not the file that a page loads: it fetches
// further files of ours that each bring their own copy of everything, and here all would share one.
import.meta.glob('../../src/define/*.ts', { eager: true });
void speakPageLanguage();
// Pages of documentation have no toolbar to say it.
document.documentElement.lang = toolbar.initial.locale;

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [withHostPage],
  globalTypes: toolbar.types,
  initialGlobals: toolbar.initial,
  parameters: {
    layout: 'fullscreen',
    // Who tests asks for faults alone; a designer sees what passes too.
    a11y: { test: 'error', options: navigator.webdriver ? { resultTypes: ['violations'] } : {} },
    backgrounds: { disable: true },
    viewport: { disable: true },
    controls: { expanded: true, sort: 'none' },
    docs: { toc: true },
    options: { storySort: { order: ['Embed', 'Theme', 'Tokens', 'Elements', 'Host pages'] } },
  },
};

export default preview;
