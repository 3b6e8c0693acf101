import './unclobber.js';
import { ImpactCalm } from '../elements/calm/calm.js';
import { define } from './define.js';

declare global {
  interface HTMLElementTagNameMap {
    'impact-calm': ImpactCalm;
  }
}

define('impact-calm', ImpactCalm);
