import type { Service } from '../../../services/service.js';
import type { FormControl } from './form-controls.js';

/** The sentences of which each kind of form has its own; all others are the same for every form. */
export type OwnSentence = 'done' | 'confirm' | 'already' | 'refused' | 'unavailable' | 'timeout' | 'uncertain';

/** What a form of one kind says and does in its own way, once a reader has begun. */
export interface FormKind {
  readonly sentences: Readonly<Record<OwnSentence, () => string>>;
  /** Text of the button that sends, where the author says nothing else. */
  button(): string;
  /** The link to another page that does the same; nothing where the element has that link already. */
  page(address: string): string;
  /** The button that brings the form back once it is done with; nothing for none. */
  again(): string;
  /** What is missing at an empty control; nothing for the browser's own words. */
  missing(control: FormControl): string;
  /** The service of a name; rejects where there is none for such a form. */
  loadService(name: string): Promise<Service>;
  /** The event that tells of a success. */
  event(detail: { readonly service: string; readonly state: 'done' | 'confirm' | 'already' }): Event;
  /** A refusal is of the address, and stands at its field. */
  readonly isAboutAddress: boolean;
  /** To send it twice is to send it once. Else nothing goes a second time without a press that says so. */
  readonly isRepeatable: boolean;
}
