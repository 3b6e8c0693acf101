import type { Service } from '../../../services/service.js';
import type { SubmissionState } from './submission-state.js';

/** What an author says about sending: the attributes that have to do with it. */
export interface SubmissionSettings {
  readonly action: string | null | undefined;
  readonly service: string | null | undefined;
  readonly adapter?: Service | null | undefined;
  readonly values: string | Record<string, string> | null | undefined;
  readonly emailField?: string | null | undefined;
  readonly nameField?: string | null | undefined;
  readonly topicsField?: string | null | undefined;
  readonly organisationField?: string | null | undefined;
  readonly phoneField?: string | null | undefined;
  readonly messageField?: string | null | undefined;
  readonly doneWhen: string | null | undefined;
  readonly doubleOptIn?: boolean | undefined;
  readonly plain: boolean;
  readonly target: string | null | undefined;
  readonly timeout: number;
  readonly minTime: number;
  readonly private: boolean;
  readonly challenge: string | null | undefined;
  readonly pageUrl: string | null | undefined;
  readonly submitLabel?: string | null | undefined;
}

/** The element around a form, as far as sending it is concerned. */
export interface SubmissionHost extends HTMLElement, SubmissionSettings {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly headingLevel: number;
  /** @internal Does work that makes messages, in the element's language. */
  speaking<T>(work: () => T): T;
}

/** The service by the name that it is known by: authors write "JSON" too. Default: `form`. */
export const serviceName = ({ service }: Pick<SubmissionSettings, 'service'>): string =>
  service?.trim().toLowerCase() || 'form';

/** One form's submission, and where it stands: whoever sets the state has it shown. */
export interface FormSubmission {
  state: SubmissionState;
  /** Where the service's own page opens, as a form's `target`. */
  readonly target: string;
  /** The text of our form's button, where the author says it. */
  readonly label: string | null | undefined;
  /** The author's own form, if there is one to be sent. */
  readonly authorsForm: HTMLFormElement | undefined;
  /** The form in use, the author's or ours. */
  readonly form: HTMLFormElement | null;
}
