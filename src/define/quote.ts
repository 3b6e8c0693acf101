import './unclobber.js';
import { ImpactQuote } from '../elements/quote/quote.js';
import { define } from './define.js';

declare global {
  interface HTMLElementTagNameMap {
    'impact-quote': ImpactQuote;
  }
}

define('impact-quote', ImpactQuote);
