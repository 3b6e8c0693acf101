import { looksLikeEmail } from '../../text/email-address.js';
import type { Tongue } from '../../runtime/tongue.js';

/** A control that can be filled in wrongly. */
export type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The controls of a form that take part in validation, in order, one for each group of radio buttons. */
export function fieldsOf(form: HTMLFormElement): Field[] {
  const groups = new Set<string>();
  return ([...form.elements] as Field[]).filter(
    (field) => field.willValidate && (field.type !== 'radio' || (!groups.has(field.name) && groups.add(field.name))),
  );
}

/** The control that holds the address. */
export const emailOf = (form: HTMLFormElement): HTMLInputElement | null => form.querySelector('[type=email]');

/** What is wrong with a field, in one sentence; an empty string when nothing is. */
export function complaint({ validity, value, type, validationMessage, title }: Field, { msg }: Tongue): string {
  const { customError, patternMismatch, tooLong, tooShort, valueMissing } = validity;
  if (customError) return validationMessage;
  // As browsers do: the author's own words for a pattern are in the title.
  if (patternMismatch && title) return title;
  if (type === 'email' && value) {
    if (!looksLikeEmail(value)) {
      return msg('Write an e-mail address in full, like name@example.org.', { id: 'subscribe-email-form' });
    }
    // Engines differ on international addresses, so theirs is not asked; on what else the author wants, they agree.
    return patternMismatch || tooLong || tooShort ? validationMessage : '';
  }
  if (!valueMissing) return validationMessage;
  if (type === 'email') return msg('Write your e-mail address here.', { id: 'subscribe-email-missing' });
  return type === 'checkbox'
    ? msg('Tick this box if you agree. Nothing is sent without it.', { id: 'subscribe-consent-missing' })
    : validationMessage;
}

const notes = new WeakMap<Field, HTMLElement>();
let count = 0;

/** Whether something is said about a field. */
export const isNoted = (field: Field): boolean => notes.has(field);

/**
 * Ties one note to a field, or with no text takes it away. Fields of ours and of an author's form are treated alike: the note stands
 * after the legend of a group of radio buttons, after the label that wraps the field, else before the field, and is part of its
 * description.
 *
 * @param offer a button that goes with the note; the field isn't called wrong then
 * @returns whether the field now has a note
 */
export function annotate(field: Field, text = '', offer?: HTMLElement): boolean {
  const old = notes.get(field);
  if (old?.firstChild?.textContent === text) return true;
  const described = (field.getAttribute('aria-describedby') ?? '').split(' ').filter((id) => id !== old?.id);
  old?.remove();
  notes.delete(field);
  if (text) {
    const note = document.createElement('p');
    note.id = `impact-note-${++count}`;
    note.className = offer ? 'impact-note' : 'impact-note impact-error';
    note.append(text, ...(offer ? [' ', offer] : []));
    const legend = field.type === 'radio' && field.closest('fieldset')?.querySelector('legend');
    const label = legend || field.closest('label');
    if (label) label.after(note);
    else field.before(note);
    notes.set(field, note);
    described.push(note.id);
  }
  if (old ?? text) {
    set(field, 'aria-describedby', described.join(' ').trim());
    set(field, 'aria-invalid', text && !offer ? 'true' : '');
  }
  return !!text;
}

const set = (element: Element, name: string, value: string): void =>
  value ? element.setAttribute(name, value) : element.removeAttribute(name);
