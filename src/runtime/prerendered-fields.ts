import type { ReactiveControllerHost } from 'lit';
import type { Touched } from './prerendered.js';

/** What a reader has filled in before the script came goes on in the field that takes its place. */
export function goOn(host: ReactiveControllerHost, before: Touched, now: Touched): void {
  const { value, checked } = before;
  const isTouched = before.options
    ? !before.selectedOptions[0]?.defaultSelected
    : value !== before.defaultValue || checked !== before.defaultChecked;
  if (!isTouched) return;
  Object.assign(now, { value, checked });
  // The element hears of it as of anything that is typed, once its update has ended.
  void host.updateComplete.then(() => {
    for (const type of ['input', 'change']) now.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  });
}
