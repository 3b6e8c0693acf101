/** For pages that have frames and nothing else of ours: a frame becomes as high as what it shows. */
import { followHeights } from '../upgrade/frame-heights.js';

const here = import.meta.url;
const ours = new URL('frame.html', here).href;
followHeights((address) => address === ours)();
