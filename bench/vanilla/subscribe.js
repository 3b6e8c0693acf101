/* A subscribe form as one would write it by hand for one site: the browser checks it, one service, one message. */
const style = `
:host { display: block; font: inherit; }
form { display: grid; gap: 1.25em; max-width: 34em; }
label { display: block; font-weight: 600; }
input { box-sizing: border-box; width: 100%; min-height: 2.75em; padding: 0.5em 0.75em; font: inherit; }
label:has([type=checkbox]) { display: flex; gap: 0.75em; font-weight: 400; }
[type=checkbox] { width: 1.25em; min-height: 1.25em; }
button { justify-self: start; min-height: 44px; padding: 0.5em 1.5em; background: #006a7a; color: #fff; border: 0; font: inherit; }
`;

customElements.define(
  'vanilla-subscribe',
  class extends HTMLElement {
    connectedCallback() {
      const root = this.attachShadow({ mode: 'open' });
      const text = (name) => this.getAttribute(name) ?? '';
      root.innerHTML = `<style>${style}</style><h2></h2><p></p><form method="post"><label>Email address <input type="email" name="email" autocomplete="email" required></label><label><input type="checkbox" name="consent" required><span></span></label><button>Subscribe</button></form><p role="status"></p>`;
      root.querySelector('h2').textContent = text('heading');
      root.querySelector('p').textContent = text('why');
      root.querySelector('span').textContent = text('consent');
      root.querySelector('form').addEventListener('submit', async (event) => {
        event.preventDefault();
        const form = event.target;
        const status = root.querySelector('[role=status]');
        try {
          const { ok } = await fetch(text('action'), { method: 'POST', body: new URLSearchParams(new FormData(form)) });
          status.textContent = ok ? 'Thank you.' : 'That did not work. Please try again.';
          form.hidden = ok;
        } catch {
          status.textContent = 'That did not work. Please try again.';
        }
      });
    }
  },
);
