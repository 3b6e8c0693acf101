/** The same bars by Observable Plot, as its documentation draws a bar chart with labels. Its marks are imported by name, so that a bundler can leave out the rest. */
import { barX, plot, text } from '@observablehq/plot';

export const drawPlot = (bars) =>
  plot({
    width: 300,
    height: bars.length * 32 + 30,
    marginLeft: 80,
    x: { axis: null },
    y: { label: null, domain: bars.map(({ name }) => name) },
    marks: [
      barX(bars, { x: 'value', y: 'name' }),
      text(bars, { x: 'value', y: 'name', text: 'value', textAnchor: 'end', dx: -4, fill: 'white' }),
    ],
  });
