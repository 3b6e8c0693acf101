import { faultStyles } from '../shared/form/fault-styles.js';
import { fieldStyles } from '../shared/form/field-styles.js';
import { tickStyles } from '../shared/form/tick-styles.js';
import { hostStyles } from '../shared/host-styles.js';
import { mainButtonStyles } from '../shared/main-button-styles.js';
import { selectStyles } from '../shared/select-styles.js';
import { spaceStyles } from '../shared/space-styles.js';
import { moneyStyles } from './money-styles.js';
import { styles } from './styles.js';

export const giveStyles = [
  ...[hostStyles, spaceStyles, tickStyles, mainButtonStyles],
  ...[fieldStyles, faultStyles, selectStyles, styles, moneyStyles],
];
