/** One self-contained file for a page that needs `<impact-contact>` alone. */
import '../../define/unclobber.js';
import { ImpactContact } from '../../elements/contact/contact.js';
import { publish } from './publish.js';

publish({ 'impact-contact': ImpactContact });
