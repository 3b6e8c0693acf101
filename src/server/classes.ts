import type { ImpactElement } from '../elements/base.js';
import { unhyphenated } from '../elements/shared/data-attributes.js';
import { ImpactActions } from '../elements/actions/actions.js';
import { ImpactChange } from '../elements/change/change.js';
import { ImpactCompare } from '../elements/compare/compare.js';
import { ImpactGive } from '../elements/give/give.js';
import { ImpactGlossary } from '../elements/glossary/glossary.js';
import { ImpactPosts } from '../elements/posts/posts.js';
import { ImpactPrevalence } from '../elements/prevalence/prevalence.js';
import { ImpactQuote } from '../elements/quote/quote.js';
import { ImpactSources } from '../elements/sources/sources.js';
import { ImpactStatistic } from '../elements/statistic/statistic.js';
import { ImpactContact } from '../elements/contact/contact.js';
import { ImpactSubscribe } from '../elements/subscribe/subscribe.js';
import { ImpactSupport } from '../elements/support/support.js';
import { ImpactTerm } from '../elements/term/term.js';

export const NAMES = [
  'statistic',
  'prevalence',
  'change',
  'compare',
  'glossary',
  'term',
  'posts',
  'subscribe',
  'contact',
  'give',
  'support',
  'actions',
  'quote',
  'sources',
] as const;
export type Name = (typeof NAMES)[number];

export const CLASSES: Readonly<Record<Name, typeof ImpactElement>> = {
  statistic: ImpactStatistic,
  prevalence: ImpactPrevalence,
  change: ImpactChange,
  compare: ImpactCompare,
  glossary: ImpactGlossary,
  term: ImpactTerm,
  posts: ImpactPosts,
  subscribe: ImpactSubscribe,
  contact: ImpactContact,
  give: ImpactGive,
  support: ImpactSupport,
  actions: ImpactActions,
  quote: ImpactQuote,
  sources: ImpactSources,
};

/** The attribute that a framework's server meant with a property's name: `sourcedate` is `source-date`. */
export const hyphenatedName = (name: Name, attribute: string): string =>
  unhyphenated(CLASSES[name].observedAttributes.filter((one) => !one.startsWith('data-')))[attribute] ?? attribute;
