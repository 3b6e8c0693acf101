import { defineBars, readCompare } from './bars.js';
import { drawBars } from './draw-bars.js';

defineBars('vanilla-compare', readCompare, drawBars);
