/** In place of `@lit/localize` in a file that speaks English alone. */
export { msg, str } from '../runtime/english.js';
