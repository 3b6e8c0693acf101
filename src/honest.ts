/** What may be said and drawn of figures, pure: `impact-elements/honest`. */
export { doubtsAbout, mayCallRise, mayCompare, mayDrawMarks, mayRatio, mayShareAxis } from './data/honest/honest.js';
export { comparisonOf, positionOf, type Comparison } from './data/honest/amounts.js';
export type { Claim, Doubt, Reason, Verdict } from './data/honest/claim.js';
export { isShareMeant } from './data/honest/share.js';
export { subjectOf, type Subject } from './data/honest/subject.js';
export { readPeriod, type Span } from './data/periods.js';
