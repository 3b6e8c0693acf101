/** What the small hand-written elements share: one sheet, a few nodes, an attribute's text. As one would write it for one site. */
const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  :host { display: block; line-height: 1.45 }
  h2, h3, p, ul, ol, dl, dd, fieldset { margin: 0; padding: 0; border: 0 }
  h2 { font-size: 1.375em }
  h3 { font-size: 1em }
  ul, ol { list-style: none }
  li { padding-block: 0.75em; border-block-start: 1px solid }
  a { color: inherit }
  form { display: grid; gap: 1.25em; max-width: 34em; margin-block-start: 1.5em }
  label { display: block; font-weight: 600 }
  input:not([type=radio], [type=checkbox]), textarea, select { box-sizing: border-box; width: 100%; min-height: 2.75em; padding: 0.5em 0.75em; font: inherit }
  button { min-height: 44px; padding: 0.5em 1.5em; font: inherit }
  small { font-size: 0.875em }
`);

/** An element with properties and children: `make('a', { href }, 'text')`. */
export const make = (name, properties = {}, ...children) => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
};

export const link = (href, ...children) =>
  /^(https?|mailto|tel):/.test(href)
    ? make('a', { href, rel: 'noreferrer' }, ...children)
    : make('span', {}, ...children);

/** Defines an element that is built once, when it comes onto the page. */
export const define = (name, build) =>
  customElements.define(
    name,
    class extends HTMLElement {
      connectedCallback() {
        if (this.shadowRoot) return;
        const root = this.attachShadow({ mode: 'open' });
        root.adoptedStyleSheets = [sheet];
        root.append(...build(this, (attribute) => this.getAttribute(attribute) ?? ''));
      }
    },
  );
