import { symbolCircle, symbolSquare } from 'd3-shape';
import { outline } from './pen.js';
import { symbolPerson } from './person.js';

/**
 * Each mark's outline, drawn once. Sizes are areas, as d3 counts them: 201.06 is a circle 16 across. The build runs this module
 * and puts its values into the files that pages load, which so go without d3-shape and the pen.
 */
export const OUTLINES = {
  person: /* @__PURE__ */ outline(symbolPerson, 512),
  circle: /* @__PURE__ */ outline(symbolCircle, 201.06),
  square: /* @__PURE__ */ outline(symbolSquare, 256),
  /** Marks of an array of more than ten columns, 14 across. */
  mediumCircle: /* @__PURE__ */ outline(symbolCircle, 153.94),
  mediumSquare: /* @__PURE__ */ outline(symbolSquare, 196),
  /** Marks of a dense array, 10 across. */
  smallCircle: /* @__PURE__ */ outline(symbolCircle, 78.54),
  smallSquare: /* @__PURE__ */ outline(symbolSquare, 100),
  /** Marks of no share in a dense array, 6 units across and of the shape of their neighbours. */
  pointCircle: /* @__PURE__ */ outline(symbolCircle, 28.27),
  pointSquare: /* @__PURE__ */ outline(symbolSquare, 36),
};
