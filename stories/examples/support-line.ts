import type { Example } from './example.js';
import { supportSrc } from './support.js';

/** A figure with a closed line that opens places to turn to. */
export const beside: Example = {
  tag: 'impact-statistic',
  attributes: { value: '1 in 4', label: 'Australians', source: 'A study', support: `${supportSrc} AU` },
  content: '1 in 4 Australians (A study).',
  says: '1 in 4 Australians',
};

/** The same where nobody has written the country, for survivors, beside another line. */
export const besideAgain: Example = {
  ...beside,
  attributes: { ...beside.attributes, support: `${supportSrc} survivor always` },
};
