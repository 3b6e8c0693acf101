import './unclobber.js';
import { ImpactActions } from '../elements/actions/actions.js';
import { define } from './define.js';

declare global {
  interface HTMLElementTagNameMap {
    'impact-actions': ImpactActions;
  }
}

define('impact-actions', ImpactActions);
