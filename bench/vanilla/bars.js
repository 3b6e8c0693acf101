/** A figure of named bars from a common zero: words, a picture with a name, the source. Who draws the bars is handed in. */
import css from './figure.css?raw';
import { link, make } from './element.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

/**
 * @param read makes the words and the bars of an element: `{ statement, note, bars: [{ name, value }] }`
 * @param draw makes the picture of the bars
 */
export const defineBars = (name, read, draw) =>
  customElements.define(
    name,
    class extends HTMLElement {
      connectedCallback() {
        if (this.shadowRoot) return;
        const root = this.attachShadow({ mode: 'open' });
        root.adoptedStyleSheets = [sheet];
        const { statement, note, bars } = read(this);
        const picture = draw(bars);
        picture.setAttribute('role', 'img');
        picture.setAttribute('aria-label', bars.map(({ name, value }) => `${name} ${value}`).join(', '));
        const source = link(this.getAttribute('source-url'), make('cite', {}, this.getAttribute('source')));
        const caption = make(
          'figcaption',
          { className: 'provenance' },
          'Source: ',
          source,
          `, ${this.getAttribute('source-date')}`,
        );
        const figure = make(
          'figure',
          {},
          make('p', { className: 'statement' }, statement),
          make('p', { className: 'note' }, note),
          picture,
          caption,
        );
        root.append(make('div', { className: 'base' }, figure));
      }
    },
  );

const number = (text) => Number(/[\d,.]+/.exec(text)[0].replaceAll(',', ''));

export const readChange = (host) => ({
  statement: host.textContent,
  note: host.getAttribute('counts'),
  bars: JSON.parse(host.getAttribute('series')).map(({ when, value }) => ({ name: when, value: number(value) })),
});
export const readCompare = (host) => ({
  statement: host.getAttribute('label'),
  note: '',
  bars: JSON.parse(host.getAttribute('data')).map(({ label, value }) => ({ name: label, value: number(value) })),
});
