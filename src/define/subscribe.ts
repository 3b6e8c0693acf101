import './unclobber.js';
import { ImpactSubscribe } from '../elements/subscribe/subscribe.js';
import { define } from './define.js';

declare global {
  interface HTMLElementTagNameMap {
    'impact-subscribe': ImpactSubscribe;
  }
}

define('impact-subscribe', ImpactSubscribe);
