/** The button as npm's packages bring it: its class without the page's file, and the languages set up by the site. */
import { expect } from '@open-wc/testing';
import '../../src/define/exit.js';
import { speakPageLanguage } from '../../src/embed/localize.js';
import { toHTML } from '../../stories/examples/example.js';
import { exit } from '../../stories/examples/exit.js';
import { until } from '../helpers/settle.js';

describe('<impact-exit> of a site that sets up languages itself', () => {
  const root = document.documentElement;
  const before = root.lang;
  // It can be set up once.
  let spoken: ReturnType<typeof speakPageLanguage> | undefined;
  const speak = () => (spoken ??= speakPageLanguage());
  afterEach(() => {
    document.body.replaceChildren();
    root.lang = before;
  });

  it('says everything in the language of the page', async () => {
    root.lang = 'de';
    document.body.insertAdjacentHTML('beforeend', toHTML(exit.noWords));
    const { shadowRoot } = document.querySelector('impact-exit')!;
    const summary = shadowRoot!.querySelector('summary')!;
    expect(summary.textContent).to.equal('What leaving does');
    await speak();
    await until(() => summary.textContent === 'Was beim Verlassen geschieht', 'the words in German');
    expect(shadowRoot!.querySelector('slot')!.textContent).to.equal('Diese Seite verlassen');
    shadowRoot!.querySelector('details')!.open = true;
    const fact = await until(() => shadowRoot!.querySelector('li'), 'the facts');
    expect(fact.textContent).to.contain('Diese Seite wird sofort verdeckt');
  });

  it('has the label of a field before what is said of it', async () => {
    await import('../../src/define/subscribe.js');
    root.lang = 'ar';
    await speak();
    document.body.insertAdjacentHTML(
      'beforeend',
      '<div dir="rtl"><impact-subscribe action="/a" fields="name"></impact-subscribe></div>',
    );
    const { shadowRoot } = document.querySelector('impact-subscribe')!;
    const aside = await until(() => shadowRoot!.querySelector('label > .aside'), 'the mark');
    await until(() => /\p{Script=Arabic}/u.test(aside.textContent), 'the words in Arabic');
    const label = aside.parentElement!.querySelector('bdi')!.getBoundingClientRect();
    expect(label.left).to.be.at.least(aside.getBoundingClientRect().right - 1);
  });

  it('has its facts on the side of what opens them where the page runs the other way, each in its own direction', async () => {
    document.body.insertAdjacentHTML('beforeend', `<div dir="rtl">${toHTML(exit.noWords)}</div>`);
    const { shadowRoot } = document.querySelector('impact-exit')!;
    shadowRoot!.querySelector('details')!.open = true;
    const fact = await until(() => shadowRoot!.querySelector('li'), 'the facts');
    const [list, item, summary] = [fact.parentElement!, fact, shadowRoot!.querySelector('summary')!].map((one) =>
      getComputedStyle(one),
    );
    expect([list!.direction, summary!.direction, item!.unicodeBidi]).to.deep.equal(['rtl', 'rtl', 'plaintext']);
    expect(item!.textAlign).to.be.oneOf(['right', '-webkit-right']);
    expect(parseFloat(list!.paddingRight)).to.be.above(20);
  });
});
