/** What impact.js offers beyond what every page file does, to the elements that it fetches when it meets their tags. */
import { define } from '../../define/define.js';
import { ImpactElement } from '../../elements/base.js';
import { buttonStyles } from '../../elements/shared/button-styles.js';
import { hostStyles } from '../../elements/shared/host-styles.js';
import { inlineData } from '../../elements/shared/inline-data.js';
import { languageEvent, phrasesOf, spokenLocale } from '../../runtime/languages.js';
import { Lazy } from '../../runtime/lazy.js';
import { LocaleController, nearestLocale } from '../../runtime/locale.js';
import { provide } from '../../runtime/page-registry.js';

provide({
  define,
  ImpactElement,
  buttonStyles,
  hostStyles,
  inlineData,
  // Which languages are there: a copy of its own would know English alone, and mix it with the page's.
  languageEvent,
  phrasesOf,
  spokenLocale,
  Lazy,
  LocaleController,
  nearestLocale,
});
