import { expect, html, oneEvent } from '@open-wc/testing';
import { expectAccessible } from '../helpers/axe.js';
import { firstEverywhere, once } from '../helpers/engine.js';
import { until } from '../helpers/settle.js';
import { languageEvent } from '../../src/runtime/languages.js';
import { $, answer, arrived, make, noteOf, path, press, says, server, simple, write } from './subscribe.js';

/** WebKitGTK has no property for the last. */
const attributes = (input: Element) =>
  ['autocomplete', 'inputmode', 'enterkeyhint'].map((name) => input.getAttribute(name));

describe('<impact-subscribe> with its own form', () => {
  it('labels its fields and tells the browser what they are', async () => {
    const element = await make(
      html`<impact-subscribe action=${server} ask-name heading="Connect with us"></impact-subscribe>`,
    );
    const email = $<HTMLInputElement>(element, '[type=email]');
    expect(email.labels![0]!.textContent).to.contain('Email address');
    expect(attributes(email)).to.deep.equal(['email', 'email', 'next']);
    const name = $<HTMLInputElement>(element, '[name=name]');
    expect(attributes(name)).to.deep.equal(['name', 'text', 'send']);
    expect(name.required).to.be.false;
    expect(name.labels![0]!.textContent).to.contain('(optional)');
  });

  it('says what is wrong on submit, at the field, and stops saying so once it is right', async () => {
    const element = await simple('ok');
    press(element);
    await until(() => noteOf(element));
    const email = $(element, '[type=email]');
    expect(noteOf(element)).to.equal('Enter your email address.');
    expect(email.getAttribute('aria-invalid')).to.equal('true');
    expect(element.shadowRoot!.activeElement === email).to.equal(true);
    await expectAccessible(element);
    write(element, 'ana@');
    press(element);
    await until(() => noteOf(element).includes('the whole email address'));
    expect($<HTMLInputElement>(element, '[type=email]').value).to.equal('ana@');
    write(element, 'ana@example.org');
    expect(noteOf(element)).to.equal('');
    expect(email.hasAttribute('aria-invalid')).to.be.false;
  });

  it('sends once, however often the button is pressed, and thanks', async () => {
    const at = path('slow');
    const element = await make(html`<impact-subscribe action=${server + at} min-time="0"></impact-subscribe>`);
    write(element, 'ana@example.org');
    const subscribed = oneEvent(element, 'impact-subscribed');
    press(element);
    await element.updateComplete;
    expect($(element, '[part=answer]').textContent!.trim()).to.equal('Sending…');
    press(element);
    await until(() => $(element, '[part=button]').getAttribute('aria-disabled') === 'true', 'sending');
    press(element);
    expect(await answer(element)).to.contain('Thank you');
    const { detail } = await subscribed;
    expect(detail).to.deep.equal({ service: 'form', state: 'done' });
    expect((await arrived(at)).map(({ body }) => body)).to.deep.equal(['email=ana%40example.org']);
    expect(element.shadowRoot!.activeElement === $(element, '[part=answer]')).to.equal(true);
    await expectAccessible(element);
    $(element, '[part=answer] button').click();
    await until(() => element.shadowRoot!.activeElement === $(element, '[type=email]'), 'the field again');
    expect($<HTMLInputElement>(element, '[type=email]').value).to.equal('');
  });

  const outcomes: [mode: string, service: string, code: string, words: string][] = [
    ['429', 'form', 'too-many', 'Wait a few minutes'],
    ['429-wait', 'form', 'too-many', 'in 2 seconds'],
    ['500', 'form', 'unavailable', 'isn’t working'],
    ['404', 'form', 'unavailable', 'isn’t working'],
    ['html', 'json', 'unreadable', 'so you may not be subscribed'],
    ['broken', 'json', 'unreadable', 'so you may not be subscribed'],
    ['no-cors-ok', 'json', 'unreadable', 'so you may not be subscribed'],
  ];
  for (const [mode, service, code, words] of outcomes) {
    once(`${mode} from ${service}: says so and keeps what was written`, async () => {
      const element = await simple(mode, service);
      write(element, 'ana@example.org');
      const failed = oneEvent(element, 'impact-error');
      press(element);
      expect(await answer(element)).to.contain(words);
      const { detail } = await failed;
      expect(detail.code).to.equal(code);
      expect(JSON.stringify(detail)).not.to.contain('ana@');
      expect($<HTMLInputElement>(element, '[type=email]').value).to.equal('ana@example.org');
      await expectAccessible(element);
    });
  }

  once('names address and status of a service that is set up wrongly, to the owner alone', async () => {
    for (const mode of ['401', '403', '404', '405']) {
      const element = await simple(mode);
      write(element, 'ana@example.org');
      const failed = oneEvent(element, 'impact-error');
      press(element);
      const { message } = (await failed).detail;
      expect(message)
        .to.match(new RegExp(`/${mode}/form/.* answered ${mode}: check action`))
        .and.not.contain('ana@');
      expect(await answer(element))
        .to.contain('isn’t working')
        .and.not.contain(mode);
    }
  });

  const refusal = firstEverywhere();
  for (const [service, words] of [
    ['form', 'The service says: We can’t write to that address.'],
    ['listmonk', 'The service says: No lists to subscribe to.'],
  ] as const) {
    refusal(
      `refused by ${service}: marks the field, says so there and nowhere else, and takes the reader to it`,
      async () => {
        const element = await simple('refused', service);
        write(element, 'ana@example.org');
        const failed = oneEvent(element, 'impact-error');
        press(element);
        const { detail } = await failed;
        expect(detail.code).to.equal('refused');
        expect(JSON.stringify(detail)).not.to.contain('ana@');
        await element.updateComplete;
        const email = $<HTMLInputElement>(element, '[type=email]');
        expect(noteOf(element)).to.equal(`That address wasn’t accepted. Check it or try another. ${words}`);
        expect(email.getAttribute('aria-invalid')).to.equal('true');
        expect(element.shadowRoot!.activeElement === email).to.equal(true);
        expect(email.value).to.equal('ana@example.org');
        expect($(element, '[part=answer]').textContent!.trim()).to.equal('');
        await expectAccessible(element);
        write(element, 'bob@example.org');
        expect(noteOf(element)).to.equal('');
        expect(email.hasAttribute('aria-invalid')).to.be.false;
      },
    );
  }

  once('says what is required and what may be left out', async () => {
    const element = await make(
      html`<impact-subscribe action=${server} topics="Research, Events" consent="Yes, write to me."></impact-subscribe>`,
    );
    const text = (selector: string) => $(element, selector).textContent!.replace(/\s+/g, ' ').trim();
    expect(text('[part=topics] legend')).to.equal('What would you like to hear about? (optional)');
    expect(getComputedStyle($(element, '[part=topics] legend .aside')).fontWeight).to.equal('400');
    const consent = $<HTMLInputElement>(element, '[data-impact=consent]');
    expect(consent.required).to.be.true;
    expect(consent.labels![0]!.textContent).to.equal('Yes, write to me. (required)');
    expect($<HTMLInputElement>(element, '[type=email]').required).to.be.true;
  });

  once('sends as ever when a number makes no sense, or is taken away again', async () => {
    const element = await make(
      html`<impact-subscribe action=${server + path('ok')} timeout="15s" min-time="0" heading-level="9"></impact-subscribe>`,
    );
    expect(element.timeout).to.equal(15);
    element.setAttribute('timeout', '20');
    element.removeAttribute('timeout');
    expect(element.timeout).to.equal(15);
    element.removeAttribute('min-time');
    expect(element.minTime).to.equal(2);
    element.minTime = 0;
    write(element, 'ana@example.org');
    press(element);
    await says(element, 'Thank you');
  });

  const good: [mode: string, service: string, words: string][] = [
    ['ok', 'form', 'Thank you'],
    ['empty', 'form', 'Thank you'],
    ['confirm', 'form', 'on its way to you'],
    ['already', 'form', 'already on the list'],
    ['ok', 'json', 'Thank you'],
    ['ok', 'ghost', 'on its way to you'],
    ['ok', 'kit', 'Thank you'],
    ['ok', 'phplist', 'on its way to you'],
  ];
  const answered = firstEverywhere();
  for (const [mode, service, words] of good) {
    answered(`${mode} from ${service}: says "${words}"`, async () => {
      const element = await simple(mode, service);
      write(element, 'ana@example.org');
      press(element);
      expect(await answer(element)).to.contain(words);
      expect($(element, '[part=form]').checkVisibility()).to.be.false;
    });
  }

  it('gives up after the time-out, offers another try and the publisher’s page', async () => {
    const element = await make(
      html`<impact-subscribe action=${server + path('hang')} min-time="0" timeout="0.2" page-url="/sign-up"></impact-subscribe>`,
    );
    write(element, 'ana@example.org');
    press(element);
    expect(await answer(element)).to.contain('No answer came in time');
    expect($(element, '[part=button]').textContent).to.equal('Try again');
    const page = $<HTMLAnchorElement>(element, '[part=answer] a');
    expect([page.pathname, page.textContent]).to.deep.equal(['/sign-up', `Subscribe on ${location.hostname}`]);
  });

  const ways: [mode: string, service: string, words: string, way: string][] = [
    ['500', 'form', 'isn’t working', 'Continue on the service’s own page'],
    ['500', 'listmonk', 'isn’t working', 'Continue on the service’s own page'],
    ['500', 'ghost', 'isn’t working', '#/portal/signup'],
    ['no-cors-ok', 'ghost', 'so you may not be subscribed', '#/portal/signup'],
    ['no-cors-ok', 'hubspot', 'so you may not be subscribed', ''],
    ['500', 'hubspot', 'isn’t working', ''],
  ];
  for (const [mode, service, words, way] of ways) {
    once(`${mode} from ${service}: offers ${way || 'no other way, since there is none'}`, async () => {
      const element = await simple(mode, service);
      write(element, 'ana@example.org');
      press(element);
      expect(await answer(element)).to.contain(words);
      expect($(element, '[part=button]').textContent).to.equal('Try again');
      const [link, button] = ['a', 'button'].map((name) => $(element, `[part=answer] ${name}`));
      expect(`${link ? (link as HTMLAnchorElement).hash : ''}${button?.textContent ?? ''}`).to.equal(way);
      await expectAccessible(element);
    });
  }

  it('goes on with listmonk’s form page where its answer can’t be read, and holds the button until then', async () => {
    const frame = Object.assign(document.createElement('iframe'), { name: 'lists' });
    document.body.append(frame);
    const at = path('no-cors-ok', 'listmonk');
    const element = await make(
      html`<impact-subscribe
        action=${server + at}
        service="listmonk"
        values="l=a1"
        min-time="0"
        target="lists"
      ></impact-subscribe>`,
    );
    write(element, 'ana@example.org');
    press(element);
    await says(element, 'is opening');
    const button = $(element, '[part=button]');
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    press(element);
    await until(async () => (await arrived(at)).length, 'arrived');
    const posts = await arrived(at);
    expect(posts.map((post) => `${post.path.slice(at.length)} ${post.body}`)).to.deep.equal([
      '/subscription/form email=ana%40example.org&name=&l=a1&nonce=',
    ]);
    expect(button.getAttribute('aria-disabled')).to.equal('false');
    frame.remove();
  });

  it('without a connection says that nothing was sent', async () => {
    const element = await make(html`<impact-subscribe action="http://127.0.0.1:9/" min-time="0"></impact-subscribe>`);
    write(element, 'ana@example.org');
    press(element);
    expect(await answer(element)).to.contain('could not be reached');
  });

  once('speaks again when the page’s language has arrived', async () => {
    const element = await simple('ok');
    let updated = false;
    element.addController({ hostUpdated: () => (updated = true) });
    window.dispatchEvent(new Event(languageEvent));
    await element.updateComplete;
    expect(updated).to.be.true;
  });

  once('lets the host page send instead', async () => {
    const at = path('ok');
    const element = await make(html`<impact-subscribe action=${server + at} min-time="0"></impact-subscribe>`);
    element.addEventListener('impact-submit', (event) => event.preventDefault());
    write(element, 'ana@example.org');
    press(element);
    // A second one, pressed later, has its answer: whatever the first would send is there before.
    const second = await make(html`<impact-subscribe action=${server + at} min-time="0"></impact-subscribe>`);
    write(second, 'bea@example.org');
    press(second);
    await says(second, 'Thank you');
    expect((await arrived(at)).map(({ body }) => body)).to.deep.equal(['email=bea%40example.org']);
    expect($(element, '[part=answer]').textContent!.trim()).to.equal('');
  });
});
