import { VanillaFigure } from './figure.js';

customElements.define('vanilla-statistic', class extends VanillaFigure {});
