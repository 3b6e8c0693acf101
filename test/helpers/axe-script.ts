/** axe is a plain script: as a module it exports nothing, and leaves itself on the window. */
import 'axe-core/axe.min.js';
