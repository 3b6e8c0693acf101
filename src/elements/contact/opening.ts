import type { FormOpening } from '../shared/form/form-opening.js';
import { pageText, unavailableText } from './opening-text.js';

/** What a contact form says before a reader has begun. */
export const opening: FormOpening = {
  services: 'form, json, gravity-forms, hubspot',
  load: () => import('./contact-submission.js'),
  unavailable: unavailableText,
  page: pageText,
};
