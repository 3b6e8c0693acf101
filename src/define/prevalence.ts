import './unclobber.js';
import { ImpactPrevalence } from '../elements/prevalence/prevalence.js';
import { define } from './define.js';

declare global {
  interface HTMLElementTagNameMap {
    'impact-prevalence': ImpactPrevalence;
  }
}

define('impact-prevalence', ImpactPrevalence);
