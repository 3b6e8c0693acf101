import { actions, arabic as arabicActions, ownList, waiting as waitingActions } from './actions.js';
import { calm } from './calm.js';
import { change, pending as changePending } from './change.js';
import { compare, pending as comparePending } from './compare.js';
import { contact } from './contact.js';
import type { Example } from './example.js';
import { exit } from './exit.js';
import { give, idle as idleGive, unfit } from './give.js';
import { arabic as arabicGlossary, glossary, waiting as waitingGlossary } from './glossary.js';
import { arabic as arabicPosts, posts, standIn, waiting as waitingPosts } from './posts.js';
import { pending as prevalencePending, prevalence, translated as translatedPrevalence } from './prevalence.js';
import { arabic as arabicQuote, quotes, waiting as waitingQuote } from './quote.js';
import { sources } from './sources.js';
import { pending as statisticPending, statistic, translated as translatedStatistic } from './statistic.js';
import { subscribe } from './subscribe.js';
import { besideAgain } from './support-line.js';
import { arabic as arabicSupport, support, waiting as waitingSupport } from './support.js';
import { idle as idleTerm, term, waiting as waitingTerm } from './term.js';

/** Every example of every element, by element: what holds for all of them is looked at in one place. */
export const examples: Readonly<Record<string, Readonly<Record<string, Example>>>> = {
  statistic: {
    ...statistic,
    ...translatedStatistic,
    pending: statisticPending,
    supportLine: besideAgain,
  },
  prevalence: { ...prevalence, ...translatedPrevalence, pending: prevalencePending },
  change: { ...change, pending: changePending },
  compare: { ...compare, pending: comparePending },
  glossary: { ...glossary, arabic: arabicGlossary, waiting: waitingGlossary },
  term: { ...term, idle: idleTerm, waiting: waitingTerm },
  posts: { ...posts, arabic: arabicPosts, standIn, waiting: waitingPosts },
  subscribe,
  contact,
  give: { ...give, ...unfit, idle: idleGive },
  actions: { ...actions, arabic: arabicActions, ownList, waiting: waitingActions },
  support: { ...support, arabic: arabicSupport, waiting: waitingSupport },
  quote: { ...quotes, arabic: arabicQuote, waiting: waitingQuote },
  exit,
  sources,
  calm,
};
