/** Two hand-written figures in one file, as a site would bundle them. */
import { VanillaFigure } from './figure.js';
import { VanillaPrevalence } from './prevalence-figure.js';

customElements.define('vanilla-statistic', class extends VanillaFigure {});
customElements.define('vanilla-prevalence', VanillaPrevalence);
