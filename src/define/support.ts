import './unclobber.js';
import { ImpactSupport } from '../elements/support/support.js';
import { define } from './define.js';

declare global {
  interface HTMLElementTagNameMap {
    'impact-support': ImpactSupport;
  }
}

define('impact-support', ImpactSupport);
