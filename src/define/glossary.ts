import './unclobber.js';
import { ImpactGlossary } from '../elements/glossary/glossary.js';
import { define } from './define.js';

declare global {
  interface HTMLElementTagNameMap {
    'impact-glossary': ImpactGlossary;
  }
}

define('impact-glossary', ImpactGlossary);
