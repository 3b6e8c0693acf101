import { isWebKit } from '../helpers/engine.js';
import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport, resetMouse } from '@web/test-runner-commands';
import '../../src/define/glossary.js';
import '../../src/define/term.js';
import type { ImpactErrorEvent } from '../../src/runtime/events/error.js';
import { build, type Example } from '../../stories/examples/example.js';
import { glossary, own } from '../../stories/examples/glossary.js';
import { term } from '../../stories/examples/term.js';
import { expectAccessible } from '../helpers/axe.js';
import { settle, until } from '../helpers/settle.js';
import { watchTimers } from '../helpers/timers.js';
import { failOnLitWarnings } from '../helpers/warnings.js';

type Term = HTMLElementTagNameMap['impact-term'];

const part = (element: Element, name: string) => element.shadowRoot!.querySelector<HTMLElement>(`[part~="${name}"]`);
const text = (node: Element | null) => node?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const isOpen = (element: Term) => !!part(element, 'popover')?.checkVisibility();

/** The word in a sentence, once its definition is at hand. */
async function show(example: Example, content?: Node): Promise<Term> {
  const element = build(example) as Term;
  if (content) element.replaceChildren(content);
  const sentence = document.createElement('p');
  sentence.append('Reports of ', element, ' rose.');
  document.body.append(sentence, Object.assign(document.createElement('button'), { textContent: 'Next' }));
  await until(() => part(element, 'trigger'), 'the trigger');
  return settle(element);
}

async function click(element: Element): Promise<void> {
  const { left, top, width, height } = element.getBoundingClientRect();
  await sendMouse({ type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
}

describe('impact-term', () => {
  failOnLitWarnings();
  afterEach(async () => {
    await resetMouse();
    document.body.replaceChildren();
  });

  for (const [name, example] of Object.entries<Example>(term).filter(([, { says }]) => says)) {
    it(`says and is accessible, closed and open: ${name}`, async () => {
      const element = await show(example);
      expect(text(element.parentElement)).to.equal(`Reports of ${example.content} rose.`);
      await expectAccessible(element.parentElement!);
      part(element, 'trigger')!.click();
      await until(() => isOpen(element), 'the definition');
      expect(text(part(element, 'popover'))).to.contain(example.says);
      await expectAccessible(element.parentElement!);
    });
  }

  for (const example of [term.unknown, term.failed]) {
    it(`stays a plain word, and says why: ${JSON.stringify(example.attributes)}`, async () => {
      const element = build(example) as Term;
      let code = '';
      element.addEventListener('impact-error', (event) => (code = (event as ImpactErrorEvent).detail.code));
      document.body.append(element);
      await until(() => code, 'an error');
      expect(code).to.equal(example === term.unknown ? 'unknown-term' : 'status');
      expect(Boolean(part(element, 'trigger'))).to.equal(false);
    });
  }

  it('opens with Enter and Space, takes the focus, and gives it back on Escape', async () => {
    const element = await show(term.byId);
    for (const key of ['Enter', ' ']) {
      part(element, 'trigger')!.focus();
      await sendKeys({ press: key });
      await until(() => isOpen(element), 'the definition');
      await until(() => element.shadowRoot!.activeElement === part(element, 'popover'), 'the focus');
      await sendKeys({ press: 'Escape' });
      await until(() => !isOpen(element), 'the end');
      expect(element.shadowRoot!.activeElement === part(element, 'trigger')).to.equal(true);
    }
  });

  it('closes when the focus moves on', async () => {
    const element = await show(term.byId);
    part(element, 'trigger')!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => isOpen(element), 'the definition');
    document.querySelector('button')!.focus();
    await until(() => !isOpen(element), 'the end');
  });

  it('opens and closes on click, and closes on a click elsewhere', async () => {
    const element = await show(term.byId);
    await click(element);
    await until(() => isOpen(element), 'the definition');
    await click(element);
    await until(() => !isOpen(element), 'the end');
    await click(element);
    await until(() => isOpen(element), 'the definition again');
    await sendMouse({ type: 'click', position: [5, innerHeight - 5] });
    await until(() => !isOpen(element), 'the end again');
  });

  it('opens where a mouse rests, stays while it is over the definition, and is dismissed by Escape', async () => {
    const element = await show(term.byId);
    const trigger = part(element, 'trigger')!;
    const rest = (on: Element) => on.dispatchEvent(new PointerEvent('pointerenter', { pointerType: 'mouse' }));
    const leave = (on: Element) => on.dispatchEvent(new PointerEvent('pointerleave', { pointerType: 'mouse' }));
    rest(trigger);
    expect(isOpen(element)).to.equal(false);
    await until(() => isOpen(element), 'the definition');
    expect(Boolean(element.shadowRoot!.activeElement)).to.equal(false);
    const timers = watchTimers();
    try {
      leave(trigger);
      expect(timers.pending()).to.equal(1);
      rest(part(element, 'popover')!);
      await until(() => !timers.pending(), 'what would close it');
      expect(isOpen(element)).to.equal(true);
      leave(part(element, 'popover')!);
      await until(() => !isOpen(element), 'the end');
    } finally {
      timers.restore();
    }
    rest(trigger);
    await until(() => isOpen(element), 'the definition again');
    await sendKeys({ press: 'Escape' });
    await until(() => !isOpen(element), 'the end');
  });

  it('moves a definition to its word by script only where the engine can’t', async () => {
    const { supports } = CSS;
    try {
      for (const isAble of [true, false]) {
        CSS.supports = () => isAble;
        const element = await show(term.byId);
        part(element, 'trigger')!.click();
        await until(() => isOpen(element), 'the definition');
        const margin = () => part(element, 'popover')!.style.margin;
        if (!isAble) await until(margin, 'the position');
        // What was asked for before has come by now, and has placed what it places.
        await import('../../src/elements/shared/term/floating.js');
        await settle(element);
        expect(margin()).to.equal(isAble ? '' : '0px');
        document.body.replaceChildren();
      }
    } finally {
      CSS.supports = supports;
    }
  });

  it('opens for one word at a time', async () => {
    const [one, other] = [await show(term.byId), await show(term.byName)];
    part(one, 'trigger')!.click();
    await until(() => isOpen(one), 'the first');
    part(other, 'trigger')!.click();
    await until(() => isOpen(other) && !isOpen(one), 'the second alone');
  });

  it('opens for one word at a time, where a mouse rests and no focus moves', async () => {
    const [one, other] = [await show(term.byId), await show(term.byName)];
    part(one, 'trigger')!.click();
    await until(() => isOpen(one), 'the first');
    part(other, 'trigger')!.dispatchEvent(new PointerEvent('pointerenter', { pointerType: 'mouse' }));
    await until(() => isOpen(other), 'the second');
    expect(isOpen(one)).to.equal(false);
  });

  it('makes an author’s own link open the definition, with the link inside', async () => {
    const link = Object.assign(document.createElement('a'), {
      href: 'https://partner.example/csam',
      textContent: 'CSAM',
    });
    const element = await show(term.byId, link);
    expect(part(element, 'trigger')!.hasAttribute('role')).to.equal(false);
    link.click();
    await until(() => isOpen(element), 'the definition');
    expect((part(element, 'more') as HTMLAnchorElement).href).to.equal(link.href);
    await sendKeys({ press: 'Escape' });
    await until(() => !isOpen(element), 'the end');
    expect(document.activeElement === link).to.equal(true);
  });

  it('stays inside the viewport at its edges, in both directions', async () => {
    for (const dir of ['ltr', 'rtl']) {
      for (const align of ['start', 'end']) {
        document.documentElement.dir = dir;
        const element = await show(term.byId);
        element.parentElement!.style.cssText = `position: fixed; inset-inline: 0; inset-block-end: 0; margin: 0; text-align: ${align}`;
        part(element, 'trigger')!.click();
        await until(() => isOpen(element), 'the definition');
        await settle(element);
        const box = part(element, 'popover')!.getBoundingClientRect();
        const { scrollHeight, clientHeight } = part(element, 'popover')!;
        expect(scrollHeight, 'what has room doesn’t scroll').to.equal(clientHeight);
        expect(box.left, `${dir} ${align}`).to.be.at.least(0);
        expect(box.right, `${dir} ${align}`).to.be.at.most(document.documentElement.clientWidth);
        expect(box.top, `${dir} ${align}`).to.be.at.least(0);
        expect(box.bottom, `${dir} ${align}`).to.be.at.most(innerHeight);
        document.body.replaceChildren();
      }
    }
    document.documentElement.removeAttribute('dir');
  });

  // WebKit's driver sets no window's height.
  if (!isWebKit)
    it('stands at its word’s start or end, and never over it, however narrow and low the window is', async () => {
      const before = [innerWidth, innerHeight] as const;
      const definition = 'A definition of some length, in two or three lines.';
      const terms = [
        { id: 'a', term: 'Grooming', definition },
        { id: 'b', term: 'Sexual extortion of children', definition: definition.repeat(12) },
      ];
      for (const [width, height] of [
        [900, 700],
        [320, 640],
        [320, 256],
        [240, 160],
      ] as const) {
        await setViewport({ width, height });
        for (const id of ['a', 'b'])
          for (const place of ['start', 'center', 'end'])
            for (const top of ['0%', '40%', '80%']) {
              const element = await show({
                ...term.byId,
                content: 'a word',
                attributes: { term: id, data: JSON.stringify({ ...own, terms }) },
              });
              element.parentElement!.style.cssText = `position: fixed; inset-inline: 0; inset-block-start: ${top}; margin: 0; text-align: ${place}`;
              part(element, 'trigger')!.click();
              await until(() => isOpen(element), 'the definition');
              await settle(element);
              const [word, box] = [part(element, 'trigger')!, part(element, 'popover')!].map((one) =>
                one.getBoundingClientRect(),
              );
              const where = `${width} × ${height}, ${id} at the ${place}, ${top}`;
              expect(box!.top >= word!.bottom || box!.bottom <= word!.top, `over the word: ${where}`).to.equal(true);
              const isAt = Math.abs(box!.left - word!.left) < 2 || Math.abs(box!.right - word!.right) < 2;
              expect(isAt || box!.width > width - box!.width, `at its word: ${where}`).to.equal(true);
              document.body.replaceChildren();
            }
      }
      await setViewport({ width: before[0], height: before[1] });
    });

  // WebKit's driver sets no window's height.
  if (!isWebKit)
    it('leaves its word in sight in a low window', async () => {
      const before = [innerWidth, innerHeight] as const;
      await setViewport({ width: 640, height: 320 });
      const long = 'A definition that goes on. '.repeat(30);
      const terms = [{ id: 'a', term: 'Grooming', definition: long }];
      for (const top of ['40%', '60%']) {
        const element = await show({
          ...term.byId,
          attributes: { term: 'a', data: JSON.stringify({ ...own, terms }) },
        });
        element.parentElement!.style.cssText = `position: fixed; inset-block-start: ${top}; margin: 0`;
        part(element, 'trigger')!.click();
        await until(() => isOpen(element), 'the definition');
        await settle(element);
        const [word, box] = [part(element, 'trigger')!, part(element, 'popover')!].map((one) =>
          one.getBoundingClientRect(),
        );
        expect(box!.top >= word!.bottom || box!.bottom <= word!.top, `over the word at ${top}`).to.equal(true);
        expect(box!.top, top).to.be.at.least(0);
        expect(box!.bottom, top).to.be.at.most(320);
        const lines = document.createRange();
        lines.selectNodeContents(part(element, 'definition')!);
        // The next one lies under the empty room, from its top.
        const edge = box!.bottom - 1 - parseFloat(getComputedStyle(part(element, 'popover')!, '::after').height);
        const cut = [...lines.getClientRects()].filter((line) => line.top < edge - 3 && line.bottom > edge + 3);
        expect(cut, 'a line that is cut').to.deep.equal([]);
        document.body.replaceChildren();
      }
      await setViewport({ width: before[0], height: before[1] });
    });

  it('keeps a name in one piece where its definition is short', async () => {
    const terms = [{ id: 'a', term: 'Grooming', definition: 'Short.' }];
    const element = await show({ ...term.byId, attributes: { term: 'a', data: JSON.stringify({ ...own, terms }) } });
    part(element, 'trigger')!.click();
    await until(() => isOpen(element), 'the definition');
    const [close, name] = [part(element, 'close')!, part(element, 'name')!.querySelector('dfn')!];
    expect(name.getClientRects()).to.have.length(1);
    expect(name.getBoundingClientRect().right).to.be.at.most(close.getBoundingClientRect().left);
  });

  it('works with a glossary on the page, whichever comes first, and leads to its entry', async () => {
    const element = build({ ...term.byId, attributes: { term: 'csam' } }) as Term;
    document.body.append(element);
    await settle(element);
    expect(Boolean(part(element, 'trigger'))).to.equal(false);
    const list = build(glossary.grouped);
    document.body.append(list);
    await until(() => part(element, 'trigger'), 'the trigger');
    part(element, 'trigger')!.click();
    const more = (await until(() => part(element, 'more'), 'the link')) as HTMLAnchorElement;
    expect(more.hash).to.equal('#term-csam');
    more.click();
    await until(() => list.shadowRoot!.activeElement?.id === 'term-csam', 'the entry');
    expect([isOpen(element), location.hash]).to.deep.equal([false, '#term-csam']);
    history.replaceState(null, '', location.pathname + location.search);
    list.remove();
    await until(() => !part(element, 'trigger'), 'the plain word');
  });

  it('shares one request with everything else on the page', async () => {
    const src = '/data/glossary.json?shared';
    for (let count = 0; count < 20; count++) {
      document.body.append(build({ ...term.byId, attributes: { term: 'csam', src } }));
    }
    document.body.append(build({ ...glossary.grouped, attributes: { src } }));
    const last = document.body.querySelector('impact-term:nth-of-type(20)')!;
    await until(() => part(last, 'trigger'), 'the last trigger');
    const requests = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('?shared'));
    expect(requests).to.have.length(1);
  });
});
