import { listSupport } from '../documents/support-list.js';
import { hostStyles } from '../elements/shared/host-styles.js';
import { mainButtonStyles } from '../elements/shared/main-button-styles.js';
import { supportLineText } from '../elements/shared/support/support-host.js';
import { chevronStyles } from '../elements/shared/chevron-styles.js';
import { supportLineStyles } from '../elements/shared/support/support-line-styles.js';
import { renderSupportList } from '../elements/shared/support/support-list.js';
import { styles } from '../elements/shared/support/support-styles.js';
import { supportView } from '../elements/shared/support/support-view.js';
import { litText } from './lit-text.js';
import type { BesideTag } from './models.js';
import { staticSupport } from './static-support.js';
import { escape } from './tree.js';

/** A page has one such line, and those that ask to stand beside it. */
export function oncePerPage() {
  let isThere = false;
  return {
    mayShow: ({ wish }: BesideTag): boolean => wish.always || !isThere,
    shown: ({ wish }: BesideTag): true => ((isThere ||= !wish.always), true),
  };
}

/** The styles of a list behind a line, which stands in a tree of its own. */
const listStyles = `${hostStyles.cssText}${mainButtonStyles.cssText}${styles.cssText}@media (scripting:none){[part=choice]{display:none}}`;

/** The styles that a line brings along: a policy names their hashes. */
const LINE_STYLES = chevronStyles.cssText + supportLineStyles.cssText;
export const lineStyles: readonly string[] = [LINE_STYLES, listStyles];

/** The list in a shadow tree of its own, apart from the styles of what it stands beside. */
export function lineMarkup(
  { document, wish }: BesideTag,
  lang: string,
  locale: string,
  level: number,
  nonce: string,
): string {
  const list = listSupport(document, {
    country: wish.country,
    language: lang,
    zone: '',
    audience: wish.audience,
    today: new Date().toISOString().slice(0, 10),
    canChoose: false,
  });
  const template = renderSupportList(supportView(document, list, { locale }), { level, locale, choose: () => {} });
  const shown = litText(template);
  return (
    `<style${nonce}>${LINE_STYLES}</style><details part="support"><summary part="support-summary">${escape(supportLineText())}</summary>` +
    `<div part="support-list"><template shadowrootmode="open"><style${nonce}>${listStyles}</style>${shown}</template></div></details>`
  );
}

/** The list without script or style sheet, under the words of the line. */
export const staticLine = ({ document, wish }: BesideTag, lang: string, locale: string): string =>
  staticSupport(
    document,
    new Map([
      ['country', wish.country ?? ''],
      ['for', wish.audience],
      ['heading', supportLineText()],
      ['heading-level', '3'],
    ]),
    lang,
    locale,
  );
