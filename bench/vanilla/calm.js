import { define, make } from './element.js';

const wishes = {
  pictures: ['No pictures', 'svg, img, video { display: none }'],
  larger: ['Larger type', 'html { font-size: 125% }'],
};

/** What the page holds, and what may be asked of it for as long as it is open. */
define('vanilla-calm', () => {
  const sheets = {};
  const choices = Object.entries(wishes).map(([name, [label, css]]) => {
    const box = make('input', { type: 'checkbox' });
    box.addEventListener('change', () => {
      sheets[name] ??= make('style', {}, css);
      if (box.checked) document.head.append(sheets[name]);
      else sheets[name].remove();
    });
    return make('label', {}, box, ` ${label}`);
  });
  const details = make('details', {}, make('summary', {}, 'Read on your own terms'), ...choices);
  return [make('p', {}, 'What’s on this page'), make('slot'), details];
});
