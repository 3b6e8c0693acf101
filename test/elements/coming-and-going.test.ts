/** Elements that a framework takes out and puts back all day: the same afterwards, with one answer to one press. */
import { expect } from '@open-wc/testing';
import '../../src/define/calm.js';
import '../../src/define/change.js';
import '../../src/define/contact.js';
import '../../src/define/give.js';
import '../../src/define/glossary.js';
import '../../src/define/posts.js';
import '../../src/define/subscribe.js';
import '../../src/define/term.js';
import { calm } from '../../stories/examples/calm.js';
import { change } from '../../stories/examples/change.js';
import { contact } from '../../stories/examples/contact.js';
import { build, type Example } from '../../stories/examples/example.js';
import { give } from '../../stories/examples/give.js';
import { glossary } from '../../stories/examples/glossary.js';
import { posts } from '../../stories/examples/posts.js';
import { subscribe } from '../../stories/examples/subscribe.js';
import { term } from '../../stories/examples/term.js';
import { settle, until } from '../helpers/settle.js';
import { failOnLitWarnings } from '../helpers/warnings.js';
import { arrived, path, server } from './subscribe.js';

/** Where each form sends what is written in it. */
const SENT: Readonly<Record<string, string>> = { contact: path('ok'), subscribe: path('ok') };
const sending = (example: Example, action: string): Example => ({
  ...example,
  attributes: { ...example.attributes, action: server + action },
});

/** What stands in it once it is ready, and the control and the event that show how often it listens. */
const ROWS: readonly (readonly [what: string, example: Example, ready: string, press: string, event: string])[] = [
  ['calm', calm.page, 'fieldset input', 'fieldset input', 'change'],
  ['change', change.three, '[part=download]', '', ''],
  ['contact', sending(contact.simple, SENT['contact']!), 'form', 'form button', 'impact-sent'],
  ['give', give.chosen, 'form', 'form button', 'impact-give'],
  ['glossary', glossary.compact, '[part=entry]', '', ''],
  ['posts', posts.related, 'a', '', ''],
  ['subscribe', sending(subscribe.simple, SENT['subscribe']!), 'form', 'form button', 'impact-subscribed'],
  ['term', term.byId, '[part=trigger]', '', ''],
];

describe('an element that comes and goes 200 times', () => {
  failOnLitWarnings();
  afterEach(() => {
    document.body.replaceChildren();
    sessionStorage.clear();
  });

  for (const [what, example, ready, press, event] of ROWS)
    it(`is the same, and hears each press once: ${what}`, async () => {
      const element = build(example);
      document.body.append(element);
      const root = element.shadowRoot!;
      await until(() => root.querySelector(ready), 'what stands in it');
      await settle(element);
      const before = root.querySelectorAll('*').length;
      const asked = () => performance.getEntriesByType('resource').filter(({ name }) => name.includes('/data/')).length;
      const requests = asked();
      for (let turn = 0; turn < 200; turn++) {
        element.remove();
        document.body.append(element);
      }
      await settle(element);
      expect(root.querySelectorAll('*').length).to.equal(before);
      expect(asked() - requests).to.be.at.most(1);
      if (!press) return;
      let heard = 0;
      const listen = (one: Event) => {
        heard++;
        one.preventDefault();
      };
      const at: EventTarget = event === 'change' ? root : document;
      at.addEventListener(event, listen);
      for (const field of root.querySelectorAll<HTMLInputElement>('[type=email], textarea'))
        field.value = 'a@b.example';
      root.querySelector<HTMLElement>(press)!.click();
      await until(() => heard, 'what comes of the press');
      await settle(element);
      at.removeEventListener(event, listen);
      expect(heard).to.equal(1);
      if (SENT[what]) expect(await arrived(SENT[what])).to.have.length(1);
    });
});
