import { defineBars, readChange } from './bars.js';
import { drawBars } from './draw-bars.js';

defineBars('vanilla-change', readChange, drawBars);
