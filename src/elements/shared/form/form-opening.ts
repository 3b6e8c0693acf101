import type { FormSubmission, SubmissionHost } from './submission-host.js';
import type { FormSender } from './submission-sender.js';

/** Makes what sends a form, which came onto the page at a time as `performance.now()` counts. */
export type MakeSender = (host: SubmissionHost, submission: FormSubmission, since: number) => FormSender;

/** What a form of one kind says before the file with the rest of its words is there, and how that is had. */
export interface FormOpening {
  /** The names that `service` may have, with commas between them. */
  readonly services: string;
  load(): Promise<{ readonly make: MakeSender }>;
  /** A form of the author's inside is not sent in place of the element's. */
  readonly isOursAlone?: boolean;
  /** It could not be sent. */
  unavailable(): string;
  /** The link to another page that does the same. */
  page(address: string): string;
  /** The button's text, if that isn't `submit-label` alone. */
  button?(): string | undefined;
  /** Where the service's own page opens, if that isn't `target` alone. */
  target?(): string;
}
