import type { FormOpening } from '../shared/form/form-opening.js';
import { pageText, unavailableText } from './opening-text.js';

/** What a subscribe form says before a reader has begun. */
export const opening: FormOpening = {
  services:
    'form, json, brevo, buttondown, campaign-monitor, ghost, gravity-forms, hubspot, kit, listmonk, mailchimp, phplist',
  load: () => import('./submission.js'),
  unavailable: unavailableText,
  page: pageText,
};
