/** `<impact-contact>` for a page with impact.js, whose Lit and whose base it takes. */
import { define } from '../../define/define.js';
import { ImpactContact } from '../../elements/contact/contact.js';

define('impact-contact', ImpactContact);
