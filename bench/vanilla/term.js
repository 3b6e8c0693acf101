import { define, make } from './element.js';

/** A button that opens its definition. */
define('vanilla-term', (host, text) => {
  const { terms } = JSON.parse(text('data'));
  const { term, definition } = terms.find(({ id }) => id === text('term'));
  const box = make('div', { popover: 'auto' }, make('strong', {}, term), make('p', {}, definition));
  const button = make('button', { type: 'button' }, make('slot'));
  button.popoverTargetElement = box;
  host.style.display = 'inline';
  return [button, box];
});
