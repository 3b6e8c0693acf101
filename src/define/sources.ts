import './unclobber.js';
import { ImpactSources } from '../elements/sources/sources.js';
import { define } from './define.js';

declare global {
  interface HTMLElementTagNameMap {
    'impact-sources': ImpactSources;
  }
}

define('impact-sources', ImpactSources);
