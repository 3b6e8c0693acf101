/** What may be said and drawn of figures, pure: `impact-elements/honest`. */
export {
  doubtsAbout,
  mayCallRise,
  mayCompare,
  mayDrawMarks,
  mayRatio,
  mayShareAxis,
} from './documents/honest/honest.js';
export { comparisonOf, positionOf, type Comparison } from './documents/honest/amounts.js';
export type { Claim, Doubt, Reason, Verdict } from './documents/honest/claim.js';
export { isShareMeant } from './documents/honest/share.js';
export { subjectOf, type Subject } from './documents/honest/subject.js';
export { readPeriod, type Span } from './documents/periods.js';
