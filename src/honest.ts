/** What may be said and drawn of figures, pure: `impact-elements/honest`. */
export {
  comparisonOf,
  doubtsAbout,
  isShareMeant,
  mayCallRise,
  mayCompare,
  mayDrawMarks,
  mayRatio,
  mayShareAxis,
  positionOf,
  subjectOf,
  type Claim,
  type Comparison,
  type Doubt,
  type Reason,
  type Subject,
  type Verdict,
} from './data/honest.js';
export { readPeriod, type Span } from './data/periods.js';
