/** Imported before any element, whose style sheets it is to see being made. */
import { watchSheets } from './media.js';

watchSheets();
