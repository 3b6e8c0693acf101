import { msg } from '@lit/localize';
import { looksLikeEmail } from '../../../text/email-address.js';

/** A control that can be filled in wrongly. */
export type FormControl = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The controls of a form that take part in validation, in order, one for each group of radio buttons. */
export function controlsOf(form: HTMLFormElement): FormControl[] {
  const groups = new Set<string>();
  return ([...form.elements] as FormControl[]).filter(
    (control) =>
      control.willValidate && (control.type !== 'radio' || (!groups.has(control.name) && groups.add(control.name))),
  );
}

/** The control that holds the address. */
export const emailControl = (form: HTMLFormElement): HTMLInputElement | null => form.querySelector('[type=email]');

/**
 * What is wrong with a control, in one sentence; an empty string when nothing is.
 *
 * @param missing what is said of an empty control; nothing for the browser's own words
 */
export function errorOf(control: FormControl, missing: (control: FormControl) => string): string {
  const { validity, value, type, required, validationMessage, title } = control;
  const { customError, patternMismatch, tooLong, tooShort, valueMissing } = validity;
  if (customError) return validationMessage;
  // As browsers do: the author's own words for a pattern are in the title.
  if (patternMismatch && title) return title;
  if (type === 'email' && value) {
    if (!looksLikeEmail(value)) {
      return msg('Enter the whole email address, like name@example.org.', { id: 'subscribe-email-form' });
    }
    // Engines differ on international addresses, so theirs is not asked; on what else the author wants, they agree.
    return patternMismatch || tooLong || tooShort ? validationMessage : '';
  }
  // A browser takes blanks for words; nobody who reads them does. A box that is ticked may stand for nothing.
  const isBlank = required && !value.trim() && type !== 'checkbox' && type !== 'radio';
  if (!valueMissing && !isBlank) return validationMessage;
  if (type === 'email') return msg('Enter your email address.', { id: 'subscribe-email-missing' });
  return missing(control) || validationMessage;
}

/** What is said at a control. */
export interface Note {
  readonly text: string;
  /** Whether the control is wrong; a question leaves it as it is. */
  readonly wrong: boolean;
  /** What follows the text: a button, a quotation. */
  readonly extra?: Node | undefined;
}

/** Says it in the language of the moment. */
export type MakeNote = () => Note;

const notes = new WeakMap<FormControl, { readonly element: HTMLElement; readonly make: MakeNote }>();
let count = 0;

/** What a reader knows a control by: its label, without what is asked in it; of a group of radio buttons, the legend. */
export function nameOf(control: FormControl): string {
  const legend = control.type === 'radio' && control.closest('fieldset')?.querySelector('legend');
  const label = legend || control.labels?.[0];
  // Of a label of ours what the field is called stands alone, before whether it may be left empty.
  const nodes = [...((label?.querySelector('bdi') ?? label)?.childNodes ?? [])];
  const words = nodes.filter((node) => !(node instanceof Comment) && !node.contains(control));
  return words
    .map(({ textContent }) => textContent)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What is said at a control; whether the words themselves say which one they are about. */
export function noteTo(control: FormControl): { readonly text: string; readonly isNamed: boolean } | undefined {
  const told = notes.get(control);
  if (!told) return undefined;
  const { validity, validationMessage } = control;
  const text = told.element.textContent;
  return { text, isNamed: validity.customError || (text !== validationMessage && !told.element.querySelector('q')) };
}

/** A note as nodes. */
const contents = ({ text, extra }: Note): (string | Node)[] => [text, ...(extra ? [' ', extra] : [])];

/** Whether something is said at a control. */
export const hasNote = (control: FormControl): boolean => notes.has(control);

/**
 * Ties one note to a control, or takes it away. Controls of ours and of an author's form are treated alike: the note stands
 * after the legend of a group of radio buttons, else before the control or the label that wraps it, and is part of its description.
 */
export function setNote(control: FormControl, make?: MakeNote): void {
  const told = notes.get(control);
  const old = told?.element;
  const note = make?.();
  if (!old && !note) return;
  if (note && !note.extra && old?.textContent === note.text) return;
  const described = (control.getAttribute('aria-describedby') ?? '').split(' ').filter((id) => id !== old?.id);
  old?.remove();
  notes.delete(control);
  if (note) {
    const element = document.createElement('p');
    element.id = `impact-note-${++count}`;
    element.className = note.wrong ? 'impact-note impact-error' : 'impact-note';
    element.append(...contents(note));
    const legend = control.type === 'radio' && control.closest('fieldset')?.querySelector('legend');
    if (legend) legend.after(element);
    else (control.closest('label') ?? control).before(element);
    notes.set(control, { element, make: make! });
    described.push(element.id);
  }
  setOrRemove(control, 'aria-describedby', described.join(' ').trim());
  setOrRemove(control, 'aria-invalid', note?.wrong ? 'true' : '');
}

/** Says a control's note anew where its words are now others: the page speaks another language. */
export function renewNote(control: FormControl): void {
  const { element, make } = notes.get(control) ?? {};
  const note = make?.();
  if (note?.text && !element!.textContent.startsWith(note.text)) element!.replaceChildren(...contents(note));
}

const setOrRemove = (element: Element, name: string, value: string): void =>
  value ? element.setAttribute(name, value) : element.removeAttribute(name);
