import './unclobber.js';
import { ImpactChange } from '../elements/change/change.js';
import { define } from './define.js';

declare global {
  interface HTMLElementTagNameMap {
    'impact-change': ImpactChange;
  }
}

define('impact-change', ImpactChange);
