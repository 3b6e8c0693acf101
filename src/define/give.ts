import './unclobber.js';
import { ImpactGive } from '../elements/give/give.js';
import { define } from './define.js';

declare global {
  interface HTMLElementTagNameMap {
    'impact-give': ImpactGive;
  }
}

define('impact-give', ImpactGive);
