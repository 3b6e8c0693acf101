import { valuesOf, type Service } from './service.js';
import { byStatus, fieldProblems, readObject, withDetail, withFields } from './reply.js';

/** The fixed value that names a HubSpot subscription type; it belongs to the consent, not to the fields. */
const TYPE = 'subscriptionTypeId';

/** Errors of a single field that are the reader's to mend; all others are of how the form is set up. */
const READERS: readonly unknown[] = [
  'INVALID_EMAIL',
  'BLOCKED_EMAIL',
  'INVALID_NUMBER',
  'NUMBER_OUT_OF_RANGE',
  'INPUT_TOO_LARGE',
];

/** `Error in 'fields.email'. Invalid email address` */
const OF_FIELD = /^Error in '(?:fields\.)?([^']{1,100})'\.?\s*/;

/** What HubSpot says, without the field that it names at the start of a message, and that field where it is the reader's to mend. */
const messagesOf = (errors: unknown) =>
  (Array.isArray(errors) ? errors : []).map((error: { message?: unknown; errorType?: unknown } | null) => {
    const message = typeof error?.message === 'string' ? error.message : '';
    const [said = '', name] = OF_FIELD.exec(message) ?? [];
    return { name: READERS.includes(error?.errorType) && name, message: message.slice(said.length) };
  });

/**
 * HubSpot's public form API. `action` is `…/submissions/v3/integration/submit/{portal}/{form}`. Topics under one name
 * become one value. The consent's version follows its wording in brackets, and its time is the submission's. The address of the
 * host page, which HubSpot would take as context, isn't sent.
 */
export const service: Service = {
  names: { email: 'email', name: 'firstname', organisation: 'company' },
  *exchange({ action, pairs, topics, consent }) {
    const many = new Map<string, string[]>();
    for (const [name, value] of [...pairs, ...topics])
      if (name !== TYPE) many.set(name, [...(many.get(name) ?? []), value]);
    const text = consent && consent.text + (consent.version ? ` (${consent.version})` : '');
    const communications = valuesOf(pairs, TYPE).map((type) => ({
      value: true,
      subscriptionTypeId: Number(type),
      text,
    }));
    const reply = yield {
      url: action,
      json: {
        fields: [...many].map(([name, values]) => ({ objectTypeId: '0-1', name, value: values.join(';') })),
        ...(consent && {
          submittedAt: String(Date.parse(consent.time)),
          legalConsentOptions: { consent: { consentToProcess: true, text, communications } },
        }),
      },
    };
    const answer = readObject(reply);
    const outcome = byStatus(reply);
    if (outcome.state === 'done') {
      return answer && ('inlineMessage' in answer || 'redirectUri' in answer)
        ? withDetail(outcome, answer['inlineMessage'])
        : { state: 'unreadable' };
    }
    // HubSpot answers 400 both for an address that it won't take and for a form set up wrongly.
    const messages = messagesOf(answer?.['errors']);
    const fields = fieldProblems(messages);
    const theReaders = fields.length || /email/i.test(JSON.stringify(answer?.['errors']));
    return outcome.state === 'refused' && !theReaders
      ? { state: 'unavailable' }
      : withFields(withDetail(outcome, fields[0]?.detail, ...messages.map(({ message }) => message)), fields);
  },
};
