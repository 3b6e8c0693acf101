import './unclobber.js';
import { ImpactStatistic } from '../elements/statistic/statistic.js';
import { define } from './define.js';

declare global {
  interface HTMLElementTagNameMap {
    'impact-statistic': ImpactStatistic;
  }
}

define('impact-statistic', ImpactStatistic);
