import { expect } from '@open-wc/testing';
import '../../src/define/subscribe.js';
import { authorsForm } from '../../stories/examples/subscribe.js';
import { expectAccessible } from '../helpers/axe.js';
import { settle, until } from '../helpers/settle.js';

/** A page's own form in an element, on a page that links the sheet. */
async function linked(): Promise<{ readonly element: HTMLElement; readonly $: (selector: string) => HTMLElement }> {
  const link = document.createElement('link');
  Object.assign(link, { rel: 'stylesheet', href: '/src/embed/forms.css' });
  const loaded = new Promise((resolve, reject) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', () => reject(new Error('no forms.css')));
  });
  document.head.append(link);
  await loaded;
  const element = document.createElement('impact-subscribe');
  element.innerHTML = authorsForm;
  document.body.append(element);
  await settle(element);
  return { element, $: (selector) => element.querySelector<HTMLElement>(selector)! };
}

const height = (element: Element) => element.getBoundingClientRect().height;

describe('forms.css', () => {
  afterEach(() => {
    document.body.replaceChildren();
    document.head.querySelectorAll('link[href$="forms.css"], style[data-own]').forEach((each) => each.remove());
  });

  it('gives a page’s own form room for a finger and the page’s own type', async () => {
    const { element, $ } = await linked();
    for (const control of ['[type=email]', 'button']) expect(height($(control)), control).to.be.at.least(43.9);
    expect(getComputedStyle($('[type=email]')).fontFamily).to.equal(getComputedStyle(document.body).fontFamily);
    expect(getComputedStyle($('form')).display).to.equal('grid');
    await expectAccessible(element);
  });

  it('takes the custom properties of the elements', async () => {
    const { element, $ } = await linked();
    element.style.setProperty('--impact-accent', 'rgb(90, 20, 60)');
    element.style.setProperty('--impact-radius', '9px');
    expect(getComputedStyle($('button')).backgroundColor).to.equal('rgb(90, 20, 60)');
    expect(getComputedStyle($('[type=email]')).borderRadius).to.equal('9px');
  });

  it('gives way to any rule of the page', async () => {
    const own = document.createElement('style');
    own.dataset['own'] = '';
    own.textContent = 'input { border: 3px dotted rgb(1, 2, 3) } button { color: rgb(4, 5, 6) }';
    document.head.append(own);
    const { $ } = await linked();
    expect(getComputedStyle($('[type=email]')).borderTopStyle).to.equal('dotted');
    expect(getComputedStyle($('button')).color).to.equal('rgb(4, 5, 6)');
  });

  it('marks a fault, and leaves hidden fields hidden', async () => {
    const { $ } = await linked();
    const hidden = document.createElement('label');
    hidden.hidden = true;
    $('form').append(hidden);
    expect(getComputedStyle(hidden).display).to.equal('none');
    $('[type=email]').focus();
    $('button').click();
    await until(() => $('.impact-error'), 'the fault');
    const [field, error] = [
      $('[type=email]') as HTMLInputElement,
      $('.impact-error + [type=email]').previousElementSibling!,
    ];
    expect(getComputedStyle(error.parentElement!).borderInlineStartWidth).to.equal('1px');
    expect(getComputedStyle(field.form!).borderInlineStartWidth).to.equal('0px');
    expect(getComputedStyle(field.parentElement!).boxShadow).to.match(/ 3px 0px 0px 0px inset$/);
    for (const each of [field, field.parentElement!])
      expect(getComputedStyle(each).borderInlineStartColor, each.localName).to.equal(getComputedStyle(each).color);
    field.blur();
    expect(getComputedStyle(field).boxShadow).to.match(/ 0px 0px 0px 2px inset$/);
    expect(parseFloat(getComputedStyle(field).scrollMarginBlockStart)).to.be.at.least(height(field.labels![0]!));
  });
});
