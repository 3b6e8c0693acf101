import { VanillaPrevalence } from './prevalence-figure.js';

customElements.define('vanilla-prevalence', VanillaPrevalence);
