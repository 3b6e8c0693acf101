import './unclobber.js';
import { ImpactExit } from '../elements/exit/exit.js';
import { define } from './define.js';

declare global {
  interface HTMLElementTagNameMap {
    'impact-exit': ImpactExit;
  }
}

define('impact-exit', ImpactExit);
