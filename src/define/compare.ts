import './unclobber.js';
import { ImpactCompare } from '../elements/compare/compare.js';
import { define } from './define.js';

declare global {
  interface HTMLElementTagNameMap {
    'impact-compare': ImpactCompare;
  }
}

define('impact-compare', ImpactCompare);
