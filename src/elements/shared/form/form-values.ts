import type { Consent, Pairs, Submission } from '../../../services/service.js';
import type { FormControl } from './form-controls.js';

/** What a form holds, under the names that it has there. */
export type FormValues = Omit<Submission, 'action' | 'doneWhen'>;

/** What a person's name is written in. */
const NAME = '[autocomplete=name],[autocomplete=given-name],[name=name]';

/** What stands beside a box, as it reads on the page; where only a part of that is agreed to, the part. */
function wordingOf(box: HTMLInputElement): string {
  const label = box.labels?.[0];
  const wording = label?.querySelector('[data-impact=wording]') ?? label;
  return wording?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

/**
 * What a form holds. Topics and consent are the checkboxes marked `data-impact="topic"` and `"consent"` (or named `consent`); a
 * field marked `"trap"` isn't sent.
 */
export function readForm(form: HTMLFormElement, submitter?: HTMLElement | null): FormValues {
  const role = (name: string): string | undefined =>
    [...form.elements].find((control): control is FormControl => (control as FormControl).name === name)?.dataset[
      'impact'
    ];
  const all = [...new FormData(form, submitter)].filter(
    (pair): pair is [string, string] => typeof pair[1] === 'string',
  );
  const ofRole = (wanted?: string): Pairs => all.filter(([name]) => role(name) === wanted);
  const box = form.querySelector<HTMLInputElement>('[data-impact=consent]:checked');
  const version = box?.dataset['version'];
  const consent: Consent | undefined = box
    ? {
        name: box.name,
        value: box.value,
        text: wordingOf(box),
        ...(version && { version }),
        time: new Date().toISOString(),
      }
    : undefined;
  const name = form.querySelector<HTMLInputElement>(NAME)?.value.trim();
  return {
    email: form.querySelector<HTMLInputElement>('[type=email]')?.value ?? '',
    ...(name && { name }),
    pairs: ofRole(),
    topics: ofRole('topic'),
    ...(consent && { consent }),
  };
}
