import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import { chooseMedia } from './media.js';
import { hostPageStyles } from './host-page-styles.js';
import type { Globals } from './toolbar.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(hostPageStyles);
document.adoptedStyleSheets.push(sheet);

/**
 * Stands a story on the page that the toolbar describes. On a page of documentation, where several stories stand side by
 * side, a story that brings a language of its own must not take the others' with it.
 */
export const withHostPage: Decorator = (story, { globals, storyGlobals, viewMode }) => {
  const { scheme, theme, width, text, around, media, ...own } = globals as Globals;
  const { direction, locale } = around === 'arabic' ? ({ direction: 'rtl', locale: 'ar' } as const) : own;
  chooseMedia(viewMode === 'story' ? media : 'screen');
  const root = document.documentElement;
  if (viewMode === 'story' || !storyGlobals['locale']) root.lang = locale;
  root.dataset['hostText'] = viewMode === 'story' ? text : '100';
  return html`<div
    class="host-page"
    lang=${locale}
    dir=${direction}
    data-scheme=${scheme}
    data-theme=${theme}
    data-text=${text}
    data-media=${media}
    data-view=${viewMode}
  >
    <div class="host-column" data-width=${width}>${story()}</div>
  </div>`;
};
