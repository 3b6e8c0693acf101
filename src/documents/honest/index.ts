/** `impact-elements/honest`: what may be said and drawn of figures. Its functions ask no network, no DOM and no clock. */
export { doubtsAbout, mayCallRise, mayCompare, mayDrawMarks, mayDrawTrend, mayRatio, mayShareAxis } from './honest.js';
export { comparisonOf, positionOf, type Comparison } from './amounts.js';
export type { Claim, Doubt, Reason, Verdict } from './claim.js';
export { isShareMeant } from './share.js';
export { subjectOf, type Subject } from './subject.js';
export { readPeriod, type Span } from '../periods.js';
