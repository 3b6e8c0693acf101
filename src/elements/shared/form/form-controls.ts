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

/** Words about one control. */
interface Words {
  readonly text: string;
  /** Whether the words say which control they are about: ours and the author's do, a browser's and a service's don't. */
  readonly isNamed: boolean;
}

/**
 * What is wrong with a control, in one sentence; an empty text when nothing is.
 *
 * @param missing what is said of an empty control; nothing for the browser's own words
 */
export function errorOf(control: FormControl, missing: (control: FormControl) => string): Words {
  const ours = ownErrorOf(control, missing);
  return ours === undefined ? { text: control.validationMessage, isNamed: false } : { text: ours, isNamed: true };
}

/** The same in our words or the author's; undefined where the browser has to say it, if anything is wrong. */
function ownErrorOf(control: FormControl, missing: (control: FormControl) => string): string | undefined {
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
    return patternMismatch || tooLong || tooShort ? undefined : '';
  }
  // A browser takes blanks for words; nobody who reads them does. A box that is ticked may stand for nothing.
  const isBlank = required && !value.trim() && type !== 'checkbox' && type !== 'radio';
  if (!valueMissing && !isBlank) return undefined;
  if (type === 'email') return msg('Enter your email address.', { id: 'subscribe-email-missing' });
  return missing(control) || undefined;
}

/** What is said at a control. */
export interface Note extends Words {
  /** Whether the control is wrong; a question leaves it as it is. */
  readonly wrong: boolean;
  /** What follows the text: a button, a quotation. */
  readonly extra?: Node | undefined;
}

/** Says it in the language of the moment. */
export type MakeNote = () => Note;

/** A note as it stands. */
interface Told {
  readonly element: HTMLElement;
  readonly make: MakeNote;
  readonly isNamed: boolean;
}

const notes = new WeakMap<FormControl, Told>();
let count = 0;

/** The words of an element, without those in a control: a text area's and a list's. */
function wordsOf(element: Element | null | undefined, control: FormControl): string {
  if (!element) return '';
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let words = '';
  while (walker.nextNode()) if (!control.contains(walker.currentNode)) words += walker.currentNode.nodeValue;
  return words.replace(/\s+/g, ' ').trim();
}

/**
 * What a reader knows a control by: its label, without what is asked in it; of a group of radio buttons, the legend. Without
 * them, what it is called for a screen reader; else what stands in it while it is empty, else its name in the form.
 */
export function nameOf(control: FormControl): string {
  const legend = control.type === 'radio' && control.closest('fieldset')?.querySelector('legend');
  const label = legend || control.labels?.[0];
  const root = control.getRootNode() as ParentNode & Node;
  const textOf = (name: string): string => control.getAttribute(name)?.trim() ?? '';
  const labelledBy = textOf('aria-labelledby')
    .split(/\s+/)
    .map((id) => wordsOf(root.querySelector(`[id="${CSS.escape(id)}"]`), control));
  return (
    // Of a label of ours what the field is called stands alone, before whether it may be left empty.
    wordsOf(label?.querySelector('bdi') ?? label, control) ||
    textOf('aria-label') ||
    labelledBy.filter(Boolean).join(' ') ||
    textOf('placeholder') ||
    control.name
  );
}

/** What is said at a control. */
export function noteTo(control: FormControl): Words | undefined {
  const told = notes.get(control);
  return told && { text: told.element.textContent, isNamed: told.isNamed };
}

/** A note as nodes. */
const contents = ({ text, extra }: Note): (string | Node)[] => [text, ...(extra ? [' ', extra] : [])];

/** Whether something is said at a control. */
export const hasNote = (control: FormControl): boolean => notes.has(control);

/**
 * Ties one note to a control, or takes it away. Controls of ours and of an author's form are treated alike: the note stands
 * after the legend of a group of radio buttons, else before the control or what wraps it, and is part of its description.
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
    else (control.closest('label, .impact-field') ?? control).before(element);
    notes.set(control, { element, make: make!, isNamed: note.isNamed });
    described.push(element.id);
  }
  setOrRemove(control, 'aria-describedby', described.join(' ').trim());
  setOrRemove(control, 'aria-invalid', note?.wrong ? 'true' : '');
}

/** Says a control's note anew where its words are now others: the page speaks another language. */
export function renewNote(control: FormControl): void {
  const told = notes.get(control);
  const note = told?.make();
  if (!note?.text || told!.element.textContent.startsWith(note.text)) return;
  told!.element.replaceChildren(...contents(note));
  notes.set(control, { ...told!, isNamed: note.isNamed });
}

const setOrRemove = (element: Element, name: string, value: string): void =>
  value ? element.setAttribute(name, value) : element.removeAttribute(name);
