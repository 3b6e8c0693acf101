import { expect, html } from '@open-wc/testing';
import { expectAccessible } from '../helpers/axe.js';
import { once } from '../helpers/engine.js';
import { until } from '../helpers/settle.js';
import type { ServiceName } from '../../src/services/service.js';
import { $, answer, arrived, make, noteOf, path, press, server, simple, write } from './subscribe.js';

describe('<impact-subscribe> with its author’s form', () => {
  const authors = (at: string, target = '') =>
    make(
      html`<impact-subscribe min-time="0" target=${target}>
        <form action=${server + at} method="post">
          <p><label for="a-mail">Your email</label> <input id="a-mail" type="email" name="EMAIL" required /></p>
          <p><label>City <input name="fields[city]" /></label></p>
          <input type="hidden" name="l" value="a" /><input type="hidden" name="l" value="b" />
          <p>
            <label><input type="checkbox" name="ok" value="1" required data-impact="consent" data-version="7" /> Write to me</label>
          </p>
          <button name="via" value="site">Join</button>
        </form>
      </impact-subscribe>`,
    );

  it('leaves it as it is until the reader begins', async () => {
    const element = await authors(path('ok'));
    const before = element.innerHTML;
    // On another form the reader begins: what touches forms has come, and has not touched this one.
    const begun = await authors(path('ok'));
    write(begun, '');
    press(begun);
    await until(() => noteOf(begun));
    begun.remove();
    expect(element.innerHTML).to.equal(before);
    expect(element.attributes).to.have.lengthOf(2);
    expect($(element, 'form').checkVisibility()).to.be.true;
    expect(Boolean(element.shadowRoot!.querySelector('form'))).to.equal(false);
    await expectAccessible(element);
  });

  it('gives its page no style of ours until something is to be said of a fault', async () => {
    const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    root.append(await authors(path('ok')));
    const element = root.querySelector('impact-subscribe')!;
    write(element, 'ana@example.org');
    $(element, '[name=ok]').click();
    press(element);
    expect(await answer(element)).to.contain('Thank you');
    expect(root.adoptedStyleSheets).to.deep.equal([]);
    const other = await authors(path('ok'));
    root.append(other);
    write(other, '');
    press(other);
    await until(() => noteOf(other));
    expect(getComputedStyle($(other, '.impact-error'), '::before').content).to.contain('!');
    expect(root.adoptedStyleSheets).to.have.length(2);
    root.host.remove();
  });

  it('takes a required box that is ticked, also one that stands for nothing', async () => {
    const at = path('ok');
    const element = await authors(at);
    const box = $<HTMLInputElement>(element, '[name=ok]');
    box.value = '';
    box.click();
    write(element, 'ana@example.org');
    press(element);
    expect(await answer(element)).to.contain('Thank you');
    expect(await arrived(at)).to.have.lengthOf(1);
  });

  it('checks, sends and answers it in place, under its own names', async () => {
    const at = path('ok');
    const element = await authors(at);
    write(element, '');
    press(element);
    await until(() => noteOf(element));
    expect(document.activeElement === $(element, '.impact-summary')).to.equal(true);
    expect(element.querySelector('.impact-summary')!.parentElement === $(element, 'form')).to.equal(true);
    expect(noteOf(element, '[name=ok]')).to.contain('Tick the box');
    expect($(element, '.impact-note + label').contains($(element, '[name=ok]'))).to.equal(true);
    await expectAccessible(element);
    write(element, 'ana@bücher.example');
    $(element, '[name=ok]').click();
    expect(Boolean(element.querySelector('.impact-note, .impact-summary'))).to.equal(false);
    press(element);
    expect(await answer(element)).to.contain('Thank you');
    const pairs = [...new URLSearchParams((await arrived(at))[0]!.body)].slice(0, -1);
    expect(pairs.slice(1)).to.deep.equal([
      ['fields[city]', ''],
      ['l', 'a'],
      ['l', 'b'],
      ['via', 'site'],
      ['ok', '1'],
      ['ok_text', 'Write to me'],
      ['ok_version', '7'],
    ]);
    expect(pairs[0]![0]).to.equal('EMAIL');
    expect(pairs[0]![1]).to.be.oneOf(['ana@bücher.example', 'ana@xn--bcher-kva.example']);
    expect($(element, 'form').checkVisibility()).to.be.false;
  });

  it('marks what is wrong in the ink, with one colour within, in its own form and in the author’s', async () => {
    for (const element of [await simple('ok'), await authors(path('ok'))]) {
      const form = $(element, 'form');
      write(element, '');
      press(element);
      const error = await until(() => form.querySelector<HTMLElement>('.impact-error'), 'a note');
      const mark = getComputedStyle(error, '::before');
      expect(mark.content, 'unspoken').to.match(/^"!"( \/ "")?$/);
      expect([mark.borderTopColor, mark.borderTopStyle]).to.deep.equal([mark.color, 'solid']);
      expect(mark.color).to.equal(getComputedStyle(error).color);
      const [, trouble] = /^(.+\)) 0px 0px 0px/.exec(mark.boxShadow) ?? [];
      expect(trouble, 'the colour of trouble').to.not.be.oneOf([undefined, mark.color]);
      const summary = form.querySelector<HTMLElement>('.impact-summary');
      if (!summary) {
        const field = error.parentElement!;
        const input = field.querySelector('input')!;
        expect(getComputedStyle(field).borderInlineStartColor).to.equal(mark.color);
        expect(getComputedStyle(field).boxShadow).to.equal(`${trouble} 3px 0px 0px 0px inset`);
        expect(getComputedStyle(input).borderTopColor).to.equal(mark.color);
        continue;
      }
      const { paddingTop, borderTopColor, borderTopWidth } = getComputedStyle(summary);
      expect([parseFloat(paddingTop) > 8, borderTopColor, borderTopWidth]).to.deep.equal([true, mark.color, '1px']);
      expect(getComputedStyle(summary.querySelector('ul')!).listStyleType).to.equal('none');
    }
  });

  it('lets any rule of the page’s set what is said in the author’s form', async () => {
    const sheet = document.createElement('style');
    sheet.textContent = 'p { font-weight: 300 } div { border-style: dotted }';
    document.head.append(sheet);
    const element = await authors(path('ok'));
    write(element, '');
    press(element);
    await until(() => noteOf(element));
    expect(getComputedStyle($(element, '.impact-error')).fontWeight).to.equal('300');
    expect(getComputedStyle($(element, '.impact-summary')).borderTopStyle).to.equal('dotted');
    sheet.remove();
  });

  once('does not touch a form that the host page sees to itself', async () => {
    const at = path('ok');
    const element = await authors(at);
    $(element, 'form').addEventListener('submit', (event) => event.preventDefault());
    write(element, 'ana@example.org');
    $(element, '[name=ok]').click();
    press(element);
    const second = await make(html`<impact-subscribe action=${server + at} min-time="0"></impact-subscribe>`);
    write(second, 'bea@example.org');
    press(second);
    expect(await answer(second)).to.contain('Thank you');
    expect((await arrived(at)).map(({ body }) => body)).to.deep.equal(['email=bea%40example.org']);
    expect($(element, '[part=answer]').textContent!.trim()).to.equal('');
  });

  it('takes the author’s own rules for right, and asks groups once', async () => {
    const at = path('ok');
    const element = await make(
      html`<impact-subscribe min-time="0">
        <form action=${server + at} method="post">
          <label>Email <input type="email" name="mail" pattern=".+@example[.]org" title="Use your work address." /></label>
          <fieldset>
            <legend>How often?</legend>
            <label><input type="radio" name="often" value="week" required /> Weekly</label>
            <label><input type="radio" name="often" value="month" required /> Monthly</label>
          </fieldset>
          <label>City <input name="city" minlength="3" /></label>
          <button>Join</button>
        </form>
      </impact-subscribe>`,
    );
    const city = $<HTMLInputElement>(element, '[name=city]');
    city.setCustomValidity('There is no such town.');
    write(element, 'ana@example.com');
    press(element);
    await until(() => noteOf(element));
    expect(noteOf(element)).to.equal('Use your work address.');
    expect(noteOf(element, '[name=city]')).to.equal('There is no such town.');
    expect(noteOf(element, '[value=week]')).not.to.equal('');
    expect(element.querySelectorAll('.impact-note')).to.have.lengthOf(3);
    expect(element.querySelector('legend + .impact-note')).to.exist;
    await expectAccessible(element);
    $(element, '[value=month]').click();
    expect(noteOf(element, '[value=week]')).to.equal('');
    city.setCustomValidity('');
    write(element, 'ana@example.org');
    expect(Boolean(element.querySelector('.impact-note'))).to.equal(false);
    press(element);
    expect(await answer(element)).to.contain('Thank you');
    expect((await arrived(at))[0]!.body).to.equal('mail=ana%40example.org&often=month&city=');
  });

  once('asks the browser not to remember what is written, when it is to be private', async () => {
    const element = await authors(path('ok'));
    element.private = true;
    expect($(element, 'form').hasAttribute('autocomplete')).to.be.false;
    write(element, 'ana@example.org');
    expect($(element, 'form').getAttribute('autocomplete')).to.equal('off');
  });

  const onward: [mode: string, service: ServiceName, words: string, posts: number][] = [
    ['ok', 'mailchimp', 'in a new tab', 1],
    ['no-cors-ok', 'form', 'couldn’t read', 2],
    ['html', 'form', 'couldn’t read', 2],
  ];
  for (const [mode, service, words, posts] of onward) {
    it(`${mode} from ${service}: says that it can't see the answer, and goes on as a plain form`, async () => {
      const at = path(mode, service);
      const frame = Object.assign(document.createElement('iframe'), { name: `f${Date.now()}` });
      document.body.append(frame);
      const element = await authors(at);
      element.service = service;
      element.target = service === 'mailchimp' ? '_blank' : frame.name;
      const opened: string[] = [];
      // A new tab would outlive the test: it opens in the frame instead.
      const submit = HTMLFormElement.prototype.submit;
      HTMLFormElement.prototype.submit = function () {
        opened.push(`${this.rel} ${this.target}`);
        this.target = frame.name;
        submit.call(this);
      };
      write(element, 'ana@example.org');
      $(element, '[name=ok]').click();
      press(element);
      expect(await answer(element)).to.contain(words);
      // No person has pressed anything here, so no browser would open a new tab: a button asks for the press.
      if (service === 'mailchimp') $(element, '[part=answer] button').click();
      else press(element);
      await until(() => opened.length, 'gone on');
      HTMLFormElement.prototype.submit = submit;
      expect(opened).to.deep.equal([`noreferrer ${element.target}`]);
      await until(async () => (await arrived(at)).length === posts, 'arrived');
      const last = (await arrived(at)).at(-1)!;
      expect(last.type).to.equal('application/x-www-form-urlencoded');
      // Engines differ in what `rel=noreferrer` on a form keeps back; the page's address never goes, its origin may.
      expect(last.referer).to.be.oneOf(['', `${location.origin}/`]);
      expect(last.body).to.contain('EMAIL=ana%40example.org');
      frame.remove();
    });
  }
});
