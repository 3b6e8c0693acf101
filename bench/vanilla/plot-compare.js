import { defineBars, readCompare } from './bars.js';
import { drawPlot } from './draw-plot.js';

defineBars('plot-compare', readCompare, drawPlot);
