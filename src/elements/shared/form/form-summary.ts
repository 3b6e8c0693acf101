import { msg } from '@lit/localize';
import { hasNote, nameOf, noteTo, type FormControl } from './form-controls.js';

/** Above the fields, once several are wrong: what is wrong with each, as a link that leads to it. */
export class FaultSummary {
  private readonly element = document.createElement('div');
  private readonly heading = document.createElement('p');
  private readonly list = document.createElement('ul');
  private items = new Map<FormControl, HTMLLIElement>();
  /** The title under which each item was written: in the same language. */
  private readonly titles = new WeakMap<HTMLLIElement, string>();

  constructor() {
    const { element, heading, list } = this;
    element.className = 'impact-summary';
    element.tabIndex = -1;
    heading.setAttribute('role', 'heading');
    // Without its marks WebKit would no longer take it for a list.
    list.setAttribute('role', 'list');
    const alert = document.createElement('div');
    alert.setAttribute('role', 'alert');
    alert.append(heading, list);
    element.append(alert);
  }

  /**
   * Takes the reader to what is wrong: to a summary of several controls, or to one. Each has its note by now.
   *
   * @param level of the heading, 1 to 6
   */
  show(form: HTMLFormElement, wrong: readonly FormControl[], level: number): void {
    const { element, heading, list } = this;
    element.remove();
    this.items = new Map(wrong.length > 1 ? wrong.map((control) => [control, document.createElement('li')]) : []);
    list.replaceChildren(...this.items.values());
    heading.setAttribute('aria-level', `${level}`);
    heading.textContent = '';
    this.renew();
    if (!this.items.size) return wrong[0]?.focus();
    form.prepend(element);
    element.focus();
  }

  /**
   * Takes what has been put right off the list. All else stays as it is, so that nobody who types hears the list again; only in
   * another language is it said anew, as soon as its control has its words in it.
   */
  renew(): void {
    const { element, heading, items } = this;
    for (const [control, item] of [...items])
      if (!hasNote(control)) {
        item.remove();
        items.delete(control);
      }
    if (!items.size) element.remove();
    const title = msg('Check these answers', { id: 'form-summary' });
    if (heading.textContent !== title) heading.textContent = title;
    for (const [control, item] of items) {
      if (this.titles.get(item) === title) continue;
      const before = item.textContent;
      write(item, control);
      if (item.textContent !== before) this.titles.set(item, title);
    }
  }
}

/** A browser's own words and a service's don't say which field they are about. */
function write(item: HTMLElement, control: FormControl): void {
  const { text, isNamed } = noteTo(control)!;
  const name = isNamed ? '' : nameOf(control);
  if (item.textContent === (name ? `${name} – ${text}` : text)) return;
  const link = document.createElement('a');
  // An address makes it a link; where a page has none of that name, as for a field in a shadow tree, nothing would be there.
  link.href = `#${control.id}`;
  link.onclick = (event) => {
    event.preventDefault();
    control.focus();
  };
  const label = document.createElement('bdi');
  label.textContent = name;
  link.append(...(name ? [label, ' – '] : []), text);
  item.replaceChildren(link);
}
