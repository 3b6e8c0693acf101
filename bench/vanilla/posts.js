/** A list of posts as one would write it for one site: no library, no feeds, no languages. */
const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  :host { display: block }
  h2 { font-size: 1em }
  h3 { margin: 0; font-size: 1.25em; line-height: 1.25 }
  ul { margin: 0; padding: 0; list-style: none }
  li { position: relative; padding-block: 1em; border-block-start: 1px solid }
  p { margin: 0.25em 0 }
  a { color: inherit; text-decoration: none }
  a::after { content: ''; position: absolute; inset: 0 }
`);

const dates = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'long', timeZone: 'UTC' });
const make = (name, text = '') => Object.assign(document.createElement(name), { textContent: text });

function item({ title, url, published, summary }) {
  const [li, date, heading] = [make('li'), make('p'), make('h3')];
  const time = make('time', dates.format(new Date(published)));
  time.dateTime = published;
  date.append(time);
  heading.append(Object.assign(make('a', title), { href: url, rel: 'noreferrer' }));
  li.append(date, heading, make('p', summary));
  return li;
}

customElements.define(
  'vanilla-posts',
  class extends HTMLElement {
    connectedCallback() {
      if (this.shadowRoot) return;
      const root = this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [sheet];
      const list = make('ul');
      list.append(...JSON.parse(this.getAttribute('data')).posts.map(item));
      root.append(make('h2', this.getAttribute('heading')), list);
    }
  },
);
