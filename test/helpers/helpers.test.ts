import { expect } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { accessibilityFaults } from './axe.js';
import { nextFrame, settle, until } from './settle.js';
import { isLitWarning, recordWarnings } from './warnings.js';

/** Asks for another update from an update, which Lit warns of, and has a picture that nobody can hear. */
class FaultyElement extends LitElement {
  static override properties = { count: { type: Number } };
  declare count: number;
  protected override updated(): void {
    if (this.count < 3) this.count++;
  }
  protected override render() {
    return html`<img src="data:," /><p>${this.count}</p>`;
  }
}
customElements.define('faulty-element', FaultyElement);

const faulty = (): FaultyElement => {
  const element = new FaultyElement();
  element.count = 0;
  document.body.append(element);
  return element;
};

describe('test helpers', () => {
  afterEach(() => document.body.replaceChildren());

  it('find what is not accessible, in shadow trees too', async () => {
    const element = await settle(faulty());
    expect(await accessibilityFaults(element)).to.have.length(1);
    element.shadowRoot!.querySelector('img')!.alt = '';
    expect(await accessibilityFaults(element)).to.deep.equal([]);
  });

  it('wait for updates that lead to others', async () => {
    const element = await settle(faulty());
    expect(element.shadowRoot!.querySelector('p')!.textContent).to.equal('3');
  });

  it('wait for what comes later, but not for ever', async () => {
    let frames = 0;
    expect(await until(() => frames++ > 2 && 'here', 'three frames')).to.equal('here');
    const error = await until(() => false, 'nothing', 60).catch(String);
    expect(error).to.contain('waited 60 ms for nothing');
  });

  it('hear Lit’s warnings', async () => {
    (globalThis as { litIssuedWarnings?: Set<string> }).litIssuedWarnings?.clear();
    const recorded = recordWarnings();
    await settle(faulty());
    await nextFrame();
    expect(recorded.stop().filter(isLitWarning)).to.have.length(1);
    expect(isLitWarning('Lit is in dev mode. See https://lit.dev/msg/dev-mode for more information.')).to.equal(false);
  });
});
