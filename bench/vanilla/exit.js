import { define, make } from './element.js';

/** A bar that stays in sight: it covers the page and opens another in its place, by a press or by Shift three times. */
define('vanilla-exit', (host) => {
  let presses = 0;
  const leave = (event) => {
    event?.preventDefault();
    document.body.hidden = true;
    location.replace(host.querySelector('a').href);
  };
  host.addEventListener('click', (event) => event.target.closest('a') && leave(event));
  addEventListener('keyup', ({ key }) => {
    presses = key === 'Shift' ? presses + 1 : 0;
    if (presses === 3) leave();
  });
  host.style.cssText += ';position:sticky;top:0;z-index:9999';
  return [
    make('slot'),
    make(
      'details',
      {},
      make('summary', {}, 'What leaving does'),
      'It opens another site in place of this page. The address stays in your history.',
    ),
  ];
});
