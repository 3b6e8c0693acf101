import { expect, html, oneEvent } from '@open-wc/testing';
import { expectAccessible } from '../helpers/axe.js';
import { once } from '../helpers/engine.js';
import { until } from '../helpers/settle.js';
import { recordWarnings } from '../helpers/warnings.js';
import type { Service } from '../../src/services/service.js';
import type { ImpactSubmitEvent } from '../../src/runtime/events/submit.js';
import { $, answer, arrived, make, noteOf, path, press, says, server, simple, write } from './subscribe.js';

describe('<impact-subscribe> asks before it sends', () => {
  it('suggests a domain and lets the reader keep theirs', async () => {
    const at = path('ok');
    const element = await make(html`<impact-subscribe action=${server + at} min-time="0"></impact-subscribe>`);
    write(element, 'ana@gmial.com');
    press(element);
    await until(() => noteOf(element));
    expect(noteOf(element)).to.equal('Did you mean ana@gmail.com? Use that');
    expect($(element, '[type=email]').hasAttribute('aria-invalid')).to.be.false;
    await expectAccessible(element);
    expect(await arrived(at)).to.deep.equal([]);
    press(element);
    await says(element, 'Thank you');
    expect((await arrived(at))[0]!.body).to.equal('email=ana%40gmial.com');
  });

  once('takes the suggestion at a press', async () => {
    const element = await simple('ok');
    write(element, 'ana@gmial.com');
    press(element);
    await until(() => noteOf(element));
    $(element, '.impact-note button').click();
    expect($<HTMLInputElement>(element, '[type=email]').value).to.equal('ana@gmail.com');
    expect(noteOf(element)).to.equal('');
    press(element);
    await says(element, 'Thank you');
  });

  it('asks once more when the trap was filled in, and then sends without it', async () => {
    const at = path('ok');
    const element = await make(html`<impact-subscribe action=${server + at} min-time="0"></impact-subscribe>`);
    const trap = $<HTMLInputElement>(element, '[data-impact=trap]');
    expect(trap.checkVisibility()).to.be.false;
    expect(trap.closest('[aria-hidden=true]')).to.exist;
    trap.value = 'https://spam.example/';
    write(element, 'ana@example.org');
    press(element);
    expect(await answer(element)).to.contain('Not sent yet');
    expect(await arrived(at)).to.deep.equal([]);
    press(element);
    await says(element, 'Thank you');
    expect((await arrived(at))[0]!.body).to.equal('email=ana%40example.org');
  });

  once('asks once more when it all went very fast', async () => {
    const at = path('ok');
    const element = await make(html`<impact-subscribe action=${server + at} min-time="60"></impact-subscribe>`);
    write(element, 'ana@example.org');
    press(element);
    expect(await answer(element)).to.contain('Not sent yet. Select Subscribe again');
    press(element);
    await says(element, 'Thank you');
    expect(await arrived(at)).to.have.lengthOf(1);
  });

  for (const [seconds, quick] of [
    [1.9, true],
    [2.1, false],
  ] as const) {
    once(`${quick ? 'asks' : 'doesn’t ask'} once more after ${seconds} seconds of 2`, async () => {
      const now = performance.now.bind(performance);
      const stopped = now();
      performance.now = () => stopped;
      try {
        const element = await make(
          html`<impact-subscribe action=${server + path('ok')} min-time="2"></impact-subscribe>`,
        );
        write(element, 'ana@example.org');
        performance.now = () => stopped + seconds * 1000;
        press(element);
        const said = await answer(element);
        expect(said.includes('Not sent yet')).to.equal(quick);
      } finally {
        performance.now = now;
      }
    });
  }

  once('never ticks the consent, needs it, and sends its wording, version and time', async () => {
    const at = path('ok');
    const element = await make(
      html`<impact-subscribe
        action=${server + at}
        min-time="0"
        consent="Yes, you may write to me."
        consent-version="2026-05"
        topics='[{"value":"a1","label":"Research"},{"value":"b2","label":"Events"}]'
        topics-field="l"
        values="list[2]=signup&amp;tag=x&amp;tag=y"
      ></impact-subscribe>`,
    );
    const boxes = [...element.renderRoot.querySelectorAll<HTMLInputElement>('[type=checkbox]')];
    expect(boxes.map(({ checked }) => checked)).to.deep.equal([false, false, false]);
    await expectAccessible(element);
    write(element, 'ana@example.org');
    press(element);
    await until(() => noteOf(element, '[data-impact=consent]'));
    expect(noteOf(element, '[data-impact=consent]')).to.contain('Tick the box');
    boxes[1]!.click();
    boxes[2]!.click();
    expect(noteOf(element, '[data-impact=consent]')).to.equal('');
    press(element);
    await answer(element);
    const pairs = [...new URLSearchParams((await arrived(at))[0]!.body)];
    const time = pairs.at(-1)![1];
    expect(Math.abs(Date.parse(time) - Date.now())).to.be.below(10_000);
    expect(pairs).to.deep.equal([
      ['email', 'ana@example.org'],
      ['list[2]', 'signup'],
      ['tag', 'x'],
      ['tag', 'y'],
      ['l', 'b2'],
      ['consent', 'yes'],
      ['consent_text', 'Yes, you may write to me.'],
      ['consent_version', '2026-05'],
      ['consent_time', time],
    ]);
  });

  once('waits as long as the service says', async () => {
    const element = await simple('429-wait');
    write(element, 'ana@example.org');
    press(element);
    expect(await answer(element)).to.contain('in 2 seconds');
    const button = $(element, '[part=button]');
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    await until(() => button.getAttribute('aria-disabled') === 'false', 'free again');
  });

  it('stops when it leaves the page, and works again when it comes back', async () => {
    const element = await simple('slow');
    write(element, 'ana@example.org');
    let heard = false;
    element.addEventListener('impact-subscribed', () => (heard = true));
    const parent = element.parentElement!;
    press(element);
    await until(() => $(element, '[part=button]').getAttribute('aria-disabled') === 'true', 'sending');
    element.remove();
    // What is asked after it has its answer: the answer to the first came before.
    const second = await simple('slow');
    write(second, 'bea@example.org');
    press(second);
    await says(second, 'Thank you');
    second.remove();
    expect(heard).to.be.false;
    parent.append(element);
    await element.updateComplete;
    expect($<HTMLInputElement>(element, '[type=email]').value).to.equal('ana@example.org');
    press(element);
    await says(element, 'Thank you');
  });

  it('forgets what was typed when asked to be private', async () => {
    const element = await make(html`<impact-subscribe action=${server} private></impact-subscribe>`);
    write(element, 'ana@example.org');
    // It listens once what follows a reader's first touch has come.
    await until(() => {
      window.dispatchEvent(new PageTransitionEvent('pagehide'));
      return $<HTMLInputElement>(element, '[type=email]').value === '';
    }, 'an empty field');
    expect($(element, 'form').getAttribute('autocomplete')).to.equal('off');
    expect($(element, '[type=email]').getAttribute('autocomplete')).to.equal('off');
  });

  once(
    'lets the host page add values, keep a record of the consent, and place it where the service wants it',
    async () => {
      const at = path('ok');
      const element = await make(
        html`<impact-subscribe
        action=${server + at}
        min-time="0"
        consent="Write to me & mine."
        consent-version="7"
        values="MMERGE5={consent_text}&amp;MMERGE6=v{consent_version}&amp;MMERGE7={consent_time}"
      ></impact-subscribe>`,
      );
      let record: unknown;
      element.addEventListener('impact-submit', (event) => {
        const { detail } = event as ImpactSubmitEvent;
        record = detail.consent;
        expect(JSON.stringify(detail)).not.to.contain('ana@');
        detail.values.push(['campaign', 'spring']);
      });
      write(element, 'ana@example.org');
      $(element, '[data-impact=consent]').click();
      press(element);
      await says(element, 'Thank you');
      const pairs = new URLSearchParams((await arrived(at))[0]!.body);
      expect(pairs.get('campaign')).to.equal('spring');
      expect(pairs.get('MMERGE5')).to.equal('Write to me & mine.');
      expect(pairs.get('MMERGE6')).to.equal('v7');
      expect(pairs.get('MMERGE7')).to.equal(pairs.get('consent_time'));
      expect(record).to.include({ text: 'Write to me & mine.', version: '7' });
    },
  );

  once('speaks to a service of the host’s own', async () => {
    const at = path('ok', 'json');
    const adapter: Service = {
      names: { email: 'mail' },
      *exchange({ action, pairs }) {
        const { status } = yield { url: action, json: Object.fromEntries(pairs) };
        return { state: status === 200 ? 'already' : 'refused' };
      },
    };
    const element = await make(
      html`<impact-subscribe action=${server + at} min-time="0" .adapter=${adapter}></impact-subscribe>`,
    );
    write(element, 'ana@example.org');
    press(element);
    expect(await answer(element)).to.contain('already');
    expect((await arrived(at))[0]!.body).to.equal('{"mail":"ana@example.org"}');
  });

  once('tells of lists that are no JSON', async () => {
    const recorded = recordWarnings();
    await make(html`<impact-subscribe action=${server} fields="[{oops" topics='[{"value":'></impact-subscribe>`);
    expect(recorded.stop().join()).to.match(/fields can't be read: .*topics can't be read: /);
  });

  once('says when it is set up wrongly: no address, an unknown service', async () => {
    const wrapper = document.createElement('div');
    document.body.append(wrapper);
    const listening = oneEvent(wrapper, 'impact-error');
    const wrong = document.createElement('impact-subscribe');
    wrong.action = 'javascript:alert(1)';
    wrong.textContent = 'Write to us.';
    wrapper.append(wrong);
    expect((await listening).detail.code).to.equal('action');
    expect(Boolean(wrong.renderRoot.querySelector('form'))).to.equal(false);
    expect(wrong.innerText).to.equal('Write to us.');
    wrapper.remove();
    const recorded = recordWarnings();
    const unknown = await make(
      html`<impact-subscribe action=${server} service="pigeon">Write to us.</impact-subscribe>`,
    );
    expect(recorded.stop().join()).to.contain('service "pigeon" is none that is known: form, json, brevo');
    expect([unknown.innerText, Boolean(unknown.renderRoot.querySelector('form'))]).to.deep.equal([
      'Write to us.',
      false,
    ]);
    unknown.service = 'json';
    await unknown.updateComplete;
    expect(Boolean(unknown.renderRoot.querySelector('form'))).to.equal(true);
  });
});
