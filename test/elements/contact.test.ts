import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../src/define/contact.js';
import type { ImpactContact } from '../../src/elements/contact/contact.js';
import { authorsForm } from '../../stories/examples/contact.js';
import { expectAccessible } from '../helpers/axe.js';
import { firstEverywhere, once } from '../helpers/engine.js';
import { until } from '../helpers/settle.js';
import { recordWarnings } from '../helpers/warnings.js';
import { arrived, path, server } from './subscribe.js';

const make = (template: TemplateResult): Promise<ImpactContact> => fixture<ImpactContact>(template);
const simple = (mode: string, service = 'form'): Promise<ImpactContact> =>
  make(html`<impact-contact action=${server + path(mode, service)} service=${service} min-time="0"></impact-contact>`);

const $ = <T extends HTMLElement>(element: ImpactContact, selector: string): T =>
  (element.renderRoot.querySelector<T>(selector) ?? element.querySelector<T>(selector))!;

function write(element: ImpactContact, text: string, selector = 'textarea'): void {
  const field = $<HTMLTextAreaElement>(element, selector);
  field.focus();
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}

const press = (element: ImpactContact) => $(element, 'form button:not([type=button])').click();
const textOf = (element: ImpactContact) => element.renderRoot.textContent!.replace(/\s+/g, ' ');

/** A filled-in form that is sent. */
function send(element: ImpactContact, message = 'A question.'): void {
  write(element, 'ana@example.org', '[type=email]');
  write(element, message);
  press(element);
}

async function answer(element: ImpactContact): Promise<string> {
  const box = $(element, '[part=answer]');
  await until(() => box.textContent!.trim() && !box.textContent!.includes('Sending'), 'an answer');
  return box.textContent!.replace(/\s+/g, ' ').trim();
}

function noteOf(element: ImpactContact, selector: string): string {
  const ids = ($(element, selector).getAttribute('aria-describedby') ?? '').split(' ');
  const note = ids.find((id) => id.startsWith('impact-note'));
  return note ? $(element, `#${note}`).textContent! : '';
}

/** What the summary above the fields says. */
const linksOf = (element: ImpactContact) =>
  [element.renderRoot, element].flatMap((root) =>
    [...root.querySelectorAll('.impact-summary a')].map(({ textContent }) => textContent),
  );

describe('<impact-contact>', () => {
  const sample = firstEverywhere();
  it('gives an empty field the direction of the page, and a filled one that of its words', async () => {
    document.documentElement.dir = 'rtl';
    const element = await simple('ok');
    const field = $<HTMLTextAreaElement>(element, 'textarea');
    const directions = ['', 'A question.', 'سؤال', ''].map((typed) => {
      field.value = typed;
      return getComputedStyle(field).direction;
    });
    document.documentElement.dir = '';
    expect(directions).to.deep.equal(['rtl', 'ltr', 'rtl', 'rtl']);
    expect(getComputedStyle($(element, '[type=email]')).direction).to.equal('ltr');
  });

  for (const [service, said] of [
    ['gravity-forms', 'Please enter a valid address.'],
    ['hubspot', 'Invalid email address'],
  ] as const)
    sample(`${service} that names the field which it refuses: says so there, and goes there`, async () => {
      const element = await simple('refused', service);
      const refused = oneEvent(element, 'impact-error');
      send(element, 'Kept?');
      expect((await refused).detail.code).to.equal('refused');
      await until(() => noteOf(element, '[type=email]'), 'the note');
      expect(noteOf(element, '[type=email]')).to.equal(`The service says: ${said}`);
      expect($(element, '[type=email]').getAttribute('aria-invalid')).to.equal('true');
      expect((element.renderRoot as ShadowRoot).activeElement === $(element, '[type=email]')).to.equal(true);
      expect($(element, '[part=answer]').textContent!.trim()).to.equal('');
      expect($<HTMLTextAreaElement>(element, 'textarea').value).to.equal('Kept?');
      await expectAccessible(element);
      write(element, 'ana@example.net', '[type=email]');
      expect(noteOf(element, '[type=email]')).to.equal('');
    });

  it('goes to the list of several fields that a service refuses, in the author’s own form too', async () => {
    const element = await make(
      html`<impact-contact service="json" min-time="0"
        ><form action=${server + path('refused-fields', 'json')} method="post">
          <label>Email <input type="email" name="from" required /></label>
          <label>Phone <input name="phone" /></label>
          <label>Question <textarea name="text" required></textarea></label>
          <button>Ask</button>
        </form></impact-contact
      >`,
    );
    write(element, 'ana@example.org', '[type=email]');
    write(element, 'A question.');
    press(element);
    await until(() => noteOf(element, '[name=phone]'), 'the note');
    expect(noteOf(element, '[name=phone]')).to.equal('The service says: Too short.');
    expect(noteOf(element, 'textarea')).to.equal('The service says: Say more.');
    expect(noteOf(element, '[type=email]')).to.equal('');
    expect(document.activeElement === element.querySelector('form')!.firstElementChild).to.equal(true);
    expect(linksOf(element)).to.deep.equal([
      'Phone – The service says: Too short.',
      'Question – The service says: Say more.',
    ]);
    await expectAccessible(element);
    $(element, '.impact-summary a').click();
    expect(document.activeElement === $(element, '[name=phone]')).to.equal(true);
  });

  once('says that no answer came, and keeps the text', async () => {
    const element = await simple('hang');
    element.timeout = 0.1;
    send(element, 'Kept?');
    expect(await answer(element)).to.contain('may not have arrived');
    expect($<HTMLTextAreaElement>(element, 'textarea').value).to.equal('Kept?');
  });

  once('sends each field under the name that the service has for it, once, and nothing before a press', async () => {
    const at = path('ok', 'gravity-forms');
    const element = await make(
      html`<impact-contact
        action=${server + at}
        service="gravity-forms"
        min-time="0"
        ask-name
        ask-organisation
        ask-phone
        topics='[{"value": "press", "label": "Media"}]'
        topics-field="input_9"
        phone-field="input_7"
      ></impact-contact>`,
    );
    write(element, 'Ana', '[name=name]');
    write(element, 'A paper', '[name=organisation]');
    write(element, '1800 975 711', '[name=phone]');
    $<HTMLSelectElement>(element, 'select').value = 'press';
    write(element, 'ana@example.org', '[type=email]');
    write(element, 'Line one\nLine two');
    expect(await arrived(at)).to.deep.equal([]);
    const heard = oneEvent(element, 'impact-sent');
    press(element);
    expect((await heard).detail).to.deep.equal({ service: 'gravity-forms', state: 'done' });
    const all = await arrived(at);
    expect(all.length).to.equal(1);
    expect([...new URLSearchParams(all[0]!.body)]).to.deep.equal([
      ['input_1', 'ana@example.org'],
      ['input_2', 'Ana'],
      ['input_4', 'A paper'],
      ['input_7', '1800 975 711'],
      ['input_9', 'press'],
      ['input_3', 'Line one\nLine two'],
    ]);
    expect(all[0]!.referer).not.to.contain('/test/');
  });

  it('says at each field and above them what is missing or wrong, and goes there', async () => {
    const fields = '[{"name": "city", "label": "City", "required": true}]';
    const element = await make(
      html`<impact-contact
        action=${server}
        min-time="0"
        heading="Write to us"
        heading-level="3"
        consent="Yes."
        fields=${fields}
      ></impact-contact>`,
    );
    press(element);
    await until(() => noteOf(element, 'textarea'));
    expect(noteOf(element, '[type=email]')).to.equal('Enter your email address.');
    expect(noteOf(element, 'textarea')).to.equal('Write your message.');
    expect(noteOf(element, '[type=checkbox]')).to.equal('Tick the box to agree.');
    await expectAccessible(element);
    const root = element.renderRoot as ShadowRoot;
    expect(root.activeElement === $(element, 'form').firstElementChild).to.equal(true);
    const title = $(element, '[role=alert] [role=heading]');
    expect([title.textContent, title.getAttribute('aria-level')]).to.deep.equal(['Check these answers', '4']);
    const { validationMessage } = $<HTMLInputElement>(element, '[name=city]');
    expect(linksOf(element)).to.deep.equal([
      'Enter your email address.',
      `City – ${validationMessage}`,
      'Write your message.',
      'Tick the box to agree.',
    ]);
    const boxOf = (selector: string) => $(element, selector).getBoundingClientRect();
    expect(boxOf('.consent .impact-note').bottom).to.be.at.most(boxOf('[type=checkbox]').top);
    $(element, '[type=checkbox]').click();
    write(element, 'ana@', '[type=email]');
    expect(linksOf(element)).to.have.lengthOf(3);
    $(element, '.impact-summary li:last-child a').click();
    expect(root.activeElement === $(element, 'textarea')).to.equal(true);
    write(element, 'ana@example.org', '[type=email]');
    write(element, 'Sydney', '[name=city]');
    write(element, 'A question.');
    expect(Boolean($(element, '.impact-summary'))).to.equal(false);
    write(element, 'ana@', '[type=email]');
    press(element);
    await until(() => noteOf(element, '[type=email]'));
    expect([linksOf(element), root.activeElement === $(element, '[type=email]')]).to.deep.equal([[], true]);
    expect(noteOf(element, 'textarea')).to.equal('');
    expect($(element, 'textarea').getAttribute('aria-invalid')).to.equal(null);
  });

  for (const [field, name] of [
    ['<label>City <input name="x" required></label>', 'City'],
    ['<label><span>City <input name="x" required></span></label>', 'City'],
    ['<label><b>Your</b> <i>city<!-- here --></i><input name="x" required></label>', 'Your city'],
    ['<label>City <select name="x" required><option value="">None</option></select></label>', 'City'],
    ['<label for="c">City</label><input id="c" name="x" required aria-label="Town">', 'City'],
    ['<label><input name="x" required placeholder="Town"></label>', 'Town'],
    ['<input name="x" required aria-label="City" placeholder="Town">', 'City'],
    ['<b id="c">City</b><i id="d">of work</i><input name="x" required aria-labelledby="c none d">', 'City of work'],
    ['<input name="x" required placeholder="City">', 'City'],
    ['<input name="x" required>', 'x'],
  ] as const)
    it(`calls a field by what a reader knows it by, where its browser’s words don’t: ${field}`, async () => {
      const element = document.createElement('impact-contact');
      element.minTime = 0;
      element.innerHTML = `<form action="${server}" method="post">${field}<label>Email <input type="email" required></label><button>Ask</button></form>`;
      (await fixture<HTMLElement>(html`<div></div>`)).append(element);
      await element.updateComplete;
      write(element, '', '[type=email]');
      press(element);
      await until(() => noteOf(element, '[name=x]'), 'the note');
      const { validationMessage } = $<HTMLInputElement>(element, '[name=x]');
      expect(linksOf(element)).to.deep.equal([`${name} – ${validationMessage}`, 'Enter your email address.']);
    });

  it('lets a list of faults stand as it was heard while a reader types, but for what is put right', async () => {
    const fields =
      '[{"name": "site", "label": "Site", "type": "url", "required": true}, {"name": "city", "label": "City", "required": true}]';
    const element = await make(html`<impact-contact action=${server} min-time="0" fields=${fields}></impact-contact>`);
    press(element);
    await until(() => noteOf(element, '[name=city]'), 'the notes');
    const listed = linksOf(element);
    const { validationMessage } = $<HTMLInputElement>(element, '[name=site]');
    expect(listed).to.deep.equal([
      'Enter your email address.',
      `Site – ${validationMessage}`,
      `City – ${validationMessage}`,
      'Write your message.',
    ]);
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe($(element, '.impact-summary'), {
      childList: true,
      characterData: true,
      attributes: true,
      subtree: true,
    });
    // Still wrong, and by now in another way.
    write(element, 'ana@', '[type=email]');
    write(element, 'x', '[name=site]');
    write(element, 'A question.');
    element.maxLength = 12;
    await until(() => noteOf(element, '[type=email]').includes('whole'), 'the other note');
    expect(linksOf(element)).to.deep.equal(listed.slice(0, 3));
    changes.push(...observer.takeRecords());
    observer.disconnect();
    expect(changes.map(({ addedNodes, removedNodes }) => [addedNodes.length, removedNodes.length])).to.deep.equal([
      [0, 1],
    ]);
  });

  once('says which fields may be left empty, and that the others may not', async () => {
    const element = await make(
      html`<impact-contact action="/a" ask-name ask-phone topics="a, b" min-time="0"></impact-contact>`,
    );
    const labels = [...element.renderRoot.querySelectorAll('label')].map((label) =>
      label.textContent!.replace(/\s+/g, ' ').trim(),
    );
    expect(labels).to.deep.equal([
      'Email address',
      'Name (optional)',
      'Phone (optional)',
      'What is it about? (optional)',
      'Your message',
    ]);
    expect(textOf(element)).to.contain('Fill in every field that isn’t marked optional.');
  });

  once('tells of the length: seen at once, heard after a pause, and wrong when it is too long', async () => {
    const element = await make(html`<impact-contact action=${server} max-length="50" min-time="0"></impact-contact>`);
    const [seen, heard] = ['[part=length]', '[role=status].heard'];
    expect(textOf(element)).to.contain('Up to 50 characters.');
    write(element, 'a'.repeat(10));
    await element.updateComplete;
    expect($(element, seen!).textContent).to.equal('');
    write(element, 'a'.repeat(45));
    await element.updateComplete;
    expect($(element, seen!).textContent).to.equal('Characters left: 5');
    expect($(element, heard!).textContent).to.equal('');
    await until(() => $(element, heard!).textContent === 'Characters left: 5', 'the pause', 4000);
    write(element, 'a'.repeat(52));
    await element.updateComplete;
    expect($(element, seen!).textContent).to.equal('Characters over the limit: 2');
    write(element, 'ana@example.org', '[type=email]');
    press(element);
    await until(() => noteOf(element, 'textarea'));
    expect(noteOf(element, 'textarea')).to.equal('Shorten your message: it can have up to 50\u00a0characters.');
    expect($<HTMLTextAreaElement>(element, 'textarea').value.length).to.equal(52);
    write(element, 'short enough');
    expect(noteOf(element, 'textarea')).to.equal('');
  });

  once('says what it isn’t for above the fields, whatever its attributes are', async () => {
    for (const support of [null, '', 'false', 'none', '/data/support.json AU']) {
      const element = await make(html`<impact-contact action="/a" heading="false" why="" office=""></impact-contact>`);
      if (support === null) element.removeAttribute('support');
      else element.setAttribute('support', support);
      await element.updateComplete;
      expect(textOf(element)).to.match(/This isn’t for reporting abuse or for emergencies\..*emergency number.*Email/);
      expect(textOf(element)).to.contain(`The people who run ${location.hostname}`);
      expect(textOf(element)).to.contain('We can’t promise a time');
    }
  });

  once('has its own line of help with the notice, though the page has another', async () => {
    const support = '/data/support.json AU';
    const page = await fixture<HTMLElement>(
      html`<div>
        <impact-contact action="/a" support=${support}></impact-contact>
        <impact-contact action="/b" support=${support}></impact-contact>
      </div>`,
    );
    for (const element of page.querySelectorAll('impact-contact')) {
      await until(() => element.renderRoot.querySelector('.notice details[part=support]'), 'the line');
      const line = element.renderRoot.querySelector('details[part=support]')!;
      const form = element.renderRoot.querySelector('form')!;
      expect(line.compareDocumentPosition(form) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
    }
  });

  for (const [where, other, summary] of [
    ['beside another element', '<impact-statistic support="/data/support.json AU">1 in 2</impact-statistic>', true],
    ['as a list', '<impact-support src="/data/support.json" country="AU" for="anyone">Help</impact-support>', true],
    ['at the script', '<script type="text/plain" data-support="/data/support.json AU"></script>', true],
    ['in a div', '<div data-impact="support" data-src="/data/support.json">Help</div>', true],
    ['nowhere', '<impact-statistic support="false">1 in 2</impact-statistic>', false],
    ['in a tag that leaves it empty', '<script type="text/plain" src="/impact.js" data-support=""></script>', false],
    ['in a tag of somebody else’s', '<div data-support="https://desk.example/">Chat</div>', false],
  ] as const)
    once(`takes the list of places to turn to that the page names ${where}`, async () => {
      const page = await fixture<HTMLElement>(html`<div></div>`);
      page.append(document.createRange().createContextualFragment(other));
      const element = document.createElement('impact-contact');
      element.setAttribute('action', '/a');
      page.append(element);
      await element.updateComplete;
      const line = () => element.renderRoot.querySelector('.notice details[part=support]');
      if (summary) await until(line, 'the line');
      expect(!!line()).to.equal(summary);
      const notice = element.renderRoot.querySelector('.notice')!.textContent;
      expect(notice).to.contain('call the emergency number where you are.').and.not.match(/\d/);
    });

  it('takes the list that the page names later than the form, when a reader begins', async () => {
    const element = await make(html`<impact-contact action="/a"></impact-contact>`);
    element.after(
      document
        .createRange()
        .createContextualFragment('<impact-statistic support="/data/support.json AU">1 in 2</impact-statistic>'),
    );
    element.renderRoot.querySelector<HTMLInputElement>('[type=email]')!.focus();
    await until(() => element.renderRoot.querySelector('.notice details[part=support]'), 'the line');
  });

  once('lets nobody take that list away', async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    page.innerHTML = `<impact-support src="/data/support.json">Help</impact-support>
      <impact-contact action="/a" support="false"></impact-contact>`;
    const element = page.querySelector('impact-contact')!;
    await until(() => element.shadowRoot?.querySelector('.notice details[part=support]'), 'the line');
  });

  once('says a time as its author writes it, and offers a topic once', async () => {
    const element = await make(
      html`<impact-contact action="/a" min-time="0" answer-within="Within 5 days" topics="Media, Research, Media,"></impact-contact>`,
    );
    expect(textOf(element)).to.contain('Response time').and.contain('Within 5 days');
    // One arrow in every browser, within the field's own room.
    const { appearance, backgroundImage } = getComputedStyle($(element, 'select'));
    expect([appearance, backgroundImage.match(/gradient/g)?.length]).to.deep.equal(['none', 1]);
    const options = [...element.renderRoot.querySelectorAll('option')].map(({ value }) => value);
    expect(options).to.deep.equal(['', 'Media', 'Research']);
  });

  for (const [fields, names, told] of [
    ['message message', [], ['message message']],
    ['Email, Town, town', ['Town'], ['Email', 'town']],
    ['Wagga Wagga', ['Wagga Wagga'], []],
    ['[{"name": "phone", "label": "Mobile"}, {"name": "city", "label": "City"}]', ['city'], ['phone']],
  ] as const)
    once(`asks nothing twice, and tells its owner: ${fields}`, async () => {
      const recorded = recordWarnings();
      const element = await make(
        html`<impact-contact action="/a" ask-phone min-time="0" fields=${fields}></impact-contact>`,
      );
      const lines = recorded.stop().filter((line) => line.includes('fields has'));
      const asked = [...element.renderRoot.querySelectorAll('.field > :is(input,textarea)')].map(({ id }) => id);
      expect(asked).to.deep.equal(['email', 'phone', ...names, 'message']);
      expect(lines).to.deep.equal(
        told.map((name) => `<impact-contact> fields has "${name}", which the form has already`),
      );
    });

  it('checks, sends and answers a form of the author’s own under the same notice', async () => {
    const at = path('ok');
    const element = await make(
      html`<impact-contact min-time="0" office="Our office" answer-within="a week"></impact-contact>`,
    );
    const range = document.createRange();
    element.append(range.createContextualFragment(authorsForm.replace('/contact', server + at)));
    await until(() => textOf(element).includes('Our office'), 'the notice');
    await expectAccessible(element);
    expect(Boolean(element.renderRoot.querySelector('form'))).to.equal(false);
    write(element, '');
    press(element);
    await until(() => noteOf(element, 'textarea'));
    expect(noteOf(element, 'textarea')).to.equal('Write your message.');
    send(element, 'Mine');
    expect(await answer(element)).to.contain('Thank you');
    expect((await arrived(at))[0]!.body).to.equal('from=ana%40example.org&text=Mine');
  });

  it('brings the form back empty for another message', async () => {
    const element = await simple('ok');
    send(element);
    await answer(element);
    const again = [...element.renderRoot.querySelectorAll('button')].find((button) =>
      button.textContent!.includes('Write another message'),
    )!;
    again.click();
    await until(() => (element.renderRoot as ShadowRoot).activeElement?.matches('[type=email]'), 'the focus');
    expect($<HTMLTextAreaElement>(element, 'textarea').value).to.equal('');
  });

  it('keeps no text where it is private, and leaves no message in its events', async () => {
    const element = await simple('500');
    element.private = true;
    await element.updateComplete;
    expect($(element, 'textarea').getAttribute('autocomplete')).to.equal('off');
    const heard = oneEvent(element, 'impact-error');
    send(element, 'secret words');
    expect(JSON.stringify((await heard).detail)).not.to.contain('secret');
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    expect($<HTMLTextAreaElement>(element, 'textarea').value).to.equal('');
  });

  once('leaves the author’s words and tells the owner where there is no address', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const heard = oneEvent(place, 'impact-error');
    const element = document.createElement('impact-contact');
    element.action = 'javascript:alert(1)';
    element.textContent = 'Write to us.';
    place.append(element);
    expect((await heard).detail.code).to.equal('action');
    expect(element.innerText).to.equal('Write to us.');
  });

  once(
    'tells at once of a service that nobody here can speak to, and leaves the author’s words and form alone',
    async () => {
      const recorded = recordWarnings();
      const element = await make(
        html`<impact-contact action=${server} service="mailchimp"
        ><form action="/own" method="post"><button>Ask</button></form></impact-contact
      >`,
      );
      expect(recorded.stop().join()).to.contain(
        'service "mailchimp" is none that is known: form, json, gravity-forms, hubspot',
      );
      let prevented: boolean | undefined;
      // Firefox would go on and open a tab, and what stands behind one is drawn no more.
      element.addEventListener('submit', (event) => {
        prevented = event.defaultPrevented;
        event.preventDefault();
      });
      element.querySelector('form')!.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }));
      expect(prevented).to.equal(false);
    },
  );

  once('tells of each address that can’t be used, and leaves its link out', async () => {
    const recorded = recordWarnings();
    const codes: string[] = [];
    const listen = (event: Event) => codes.push((event as CustomEvent<{ code: string }>).detail.code);
    document.addEventListener('impact-error', listen);
    const element = await make(
      html`<impact-contact
        action=${server}
        report-url="javascript:alert(1)"
        privacy-url="ftp://example.org/"
        page-url="data:text/html,x"
      ></impact-contact>`,
    );
    document.removeEventListener('impact-error', listen);
    const told = recorded.stop().join('\n');
    for (const line of [
      'report-url is not an http or https address: javascript:alert(1)',
      'privacy-url is not an http or https address: ftp://example.org/',
      'page-url is not an http or https address: data:text/html,x',
    ])
      expect(told).to.contain(line);
    expect(new Set(codes)).to.deep.equal(new Set(['url']));
    expect(element.renderRoot.querySelectorAll('[part=report],[part=privacy]')).to.have.lengthOf(0);
  });

  once('tells the page readers miss', async () => {
    const recorded = recordWarnings();
    await make(html`<impact-contact action="/a" office="Our office"></impact-contact>`);
    expect(recorded.stop().join()).to.contain('give answer-within, support, report-url');
  });
});
