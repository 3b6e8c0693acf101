import './unclobber.js';
import { ImpactContact } from '../elements/contact/contact.js';
import { define } from './define.js';

declare global {
  interface HTMLElementTagNameMap {
    'impact-contact': ImpactContact;
  }
}

define('impact-contact', ImpactContact);
