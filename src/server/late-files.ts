/** What elements fetch on a page when they need it: a server, which can't wait while it renders, has it beforehand. */
import { actionsReader, doing } from '../elements/actions/late.js';
import { drawing } from '../elements/change/drawing.js';
import { drawing as comparing } from '../elements/compare/drawing.js';
import { arranger } from '../elements/glossary/late.js';
import { leading } from '../elements/posts/late.js';
import { several } from '../elements/prevalence/late.js';
import { quoteReader } from '../elements/quote/late.js';
import { glossaryReader } from '../elements/shared/term/glossary-reader.js';
import { extras, figuresReader } from '../elements/shared/late.js';
import { small } from '../elements/shared/figure/small.js';
import { trends } from '../elements/shared/figure/small-picture.js';
import { group } from '../elements/statistic/late.js';
import { lister, supportReader } from '../elements/support/late.js';
import { byName } from '../elements/term/late.js';
import type { Lazy } from '../runtime/lazy.js';
import { grammar } from '../runtime/speech.js';

const FILES: readonly Lazy<unknown>[] = [
  grammar,
  extras,
  drawing,
  comparing,
  several,
  group,
  small,
  trends,
  figuresReader,
  glossaryReader,
  quoteReader,
  supportReader,
  actionsReader,
  doing,
  leading,
  arranger,
  byName,
  lister,
];

/** Loads them, once for a process. */
export const loadLateFiles = (): Promise<unknown> => Promise.all(FILES.map((file) => file.get()));
