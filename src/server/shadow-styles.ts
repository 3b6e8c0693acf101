/** Styles of declarative shadow roots: those of elements, and what a page without a script needs. */
import { axisStyles } from '../elements/shared/series/axis-styles.js';
import { changeStyles } from '../elements/shared/series/change-styles.js';
import { headlineStyles } from '../elements/shared/series/headline-styles.js';
import { smallStyles } from '../elements/shared/figure/small-styles.js';
import { compareStyles } from '../elements/compare/styles.js';
import { wordsStyles } from '../elements/compare/words-styles.js';
import { FigureElement } from '../elements/figure-base.js';
import { Disclosure } from '../elements/shared/figure/disclosure.js';
import { statusStyles } from '../elements/shared/figure/status-styles.js';
import { severalStyles } from '../elements/prevalence/several-styles.js';
import { groupStyles } from '../elements/statistic/group-styles.js';
import { boxStyles } from '../elements/term/box-styles.js';
import { CLASSES, type Name } from './classes.js';

/** What does nothing without a script isn't shown without one. */
const WITHOUT_SCRIPT: Readonly<Partial<Record<Name, string>>> = {
  statistic: '[part=cite]',
  prevalence: '[part=cite],[part=download]',
  change: '[part=cite],[part=download]',
  compare: '[part=cite],[part=download]',
  glossary: '.tools,nav,.link',
  support: '[part=choice]',
  actions:
    '[part=copy],[part=words],[part=points] input,[part=lookup],.pair,.pair + .hint,[part=facade],[part=facade] + .hint',
  quote: '[part=cite]',
  sources: '[part=copy]',
};

/** A term's own button, for whoever has no script; the height that a list of posts reserves. */
const EXTRA_STYLES: Readonly<Partial<Record<Name, string>>> = {
  change: axisStyles.cssText + changeStyles.cssText + headlineStyles.cssText,
  compare: wordsStyles.cssText + compareStyles.cssText,
  term:
    boxStyles.cssText +
    '.help{display:none}@media (scripting:none){.help{display:inline;margin-inline-start:.2em;padding:0 .4em;border:1px solid;' +
    'border-radius:1em;background:none;color:inherit;font:inherit;font-size:.75em;line-height:1.3;cursor:pointer}}',
  posts: [1, 2, 3, 4].map((count) => `.count-${count}{--_count:${count}}`).join(''),
};

/** The styles of an element as a server writes them: the same for every tag of that name, so that a policy can name their hash. */
export function stylesOf(name: Name): string {
  const { elementStyles, prototype } = CLASSES[name];
  const all = [...elementStyles, ...(prototype instanceof FigureElement ? [statusStyles, ...Disclosure.styles] : [])];
  if (name === 'prevalence') all.push(severalStyles);
  if (name === 'statistic') all.push(groupStyles);
  const own = [...new Set(all)].map((style) => ('cssText' in style ? style.cssText : '')).join('');
  const idle = WITHOUT_SCRIPT[name];
  return `${own}${idle ? `@media (scripting:none){${idle}{display:none}}` : ''}${EXTRA_STYLES[name] ?? ''}`;
}

/** Of what is drawn small beside a number. */
export const SMALL_STYLES = smallStyles.cssText + axisStyles.cssText;

/** Whether something is drawn small beside a number, which has styles of its own. */
export const hasSmallPicture = (shadow: string): boolean => shadow.includes('<div class="small">');
