import './unclobber.js';
import { ImpactTerm } from '../elements/term/term.js';
import { define } from './define.js';

declare global {
  interface HTMLElementTagNameMap {
    'impact-term': ImpactTerm;
  }
}

define('impact-term', ImpactTerm);
