import type { ReactiveControllerHost } from 'lit';
import type { Touched } from './prerendered.js';

/** What a reader has filled in before the script came goes on in the field that takes its place. */
export function goOn(host: ReactiveControllerHost, before: Touched, now: Touched): void {
  const { value, checked, options, type } = before;
  // The field that takes its place has taken the check from a radio button outside a form already: nothing tells what it was.
  if (!/^(?:input|select|textarea)$/.test(before.localName) || (before.matches('[type=radio]') && !before.form)) return;
  const isTouched = options
    ? before.selectedOptions[0] !== ([...options].find(({ defaultSelected }) => defaultSelected) ?? options[0])
    : // A box without a value has "on" for one.
      checked !== before.defaultChecked || (!/^(?:checkbox|radio)$/.test(type) && value !== before.defaultValue);
  if (!isTouched) return;
  Object.assign(now, { value, checked });
  // The element hears of it as of anything that is typed, once its update has ended.
  void host.updateComplete.then(() => {
    for (const name of ['input', 'change']) now.dispatchEvent(new Event(name, { bubbles: true, composed: true }));
  });
}
