import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
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
  const { scheme, direction, locale, theme, width, text } = globals as Globals;
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
    data-view=${viewMode}
  >
    <div class="host-column" data-width=${width}>${story()}</div>
  </div>`;
};
