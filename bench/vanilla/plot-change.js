import { defineBars, readChange } from './bars.js';
import { drawPlot } from './draw-plot.js';

defineBars('plot-change', readChange, drawPlot);
