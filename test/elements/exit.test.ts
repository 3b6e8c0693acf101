import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define/exit.js';
import '../../src/embed/entries/exit.js';
import type { ImpactExit } from '../../src/elements/exit/exit.js';
import { build, toHTML } from '../../stories/examples/example.js';
import { exit } from '../../stories/examples/exit.js';
import { expectAccessible } from '../helpers/axe.js';
import { isWebKit } from '../helpers/engine.js';
import { firstEverywhere, once } from '../helpers/engine.js';
import { until } from '../helpers/settle.js';
import { recordWarnings } from '../helpers/warnings.js';

const part = (element: Element, name: string) => element.shadowRoot!.querySelector<HTMLElement>(`[part=${name}]`)!;
const text = (element: Element, name: string) => part(element, name).textContent.trim();
const press = (key: string, init: KeyboardEventInit = {}) =>
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...init }));

function show(html: string): ImpactExit {
  document.body.insertAdjacentHTML('beforeend', html);
  return document.querySelector('impact-exit')!;
}
const OWN =
  '<impact-exit><a href="https://www.bom.gov.au/" rel="nofollow noreferrer">Leave this page</a></impact-exit>';

describe('<impact-exit>', () => {
  afterEach(() => document.body.replaceChildren());

  const sample = firstEverywhere();
  for (const [name, example] of Object.entries(exit))
    sample(`is accessible: ${name}`, async () => {
      const element = show(toHTML(example));
      part(element, 'details').setAttribute('open', '');
      if (name !== 'noAddress') await until(() => element.shadowRoot!.querySelector('li'), 'the facts');
      const said = element.textContent || element.shadowRoot!.querySelector('slot')!.textContent;
      expect(said).to.equal(example.says);
      await expectAccessible(element);
    });

  it('keeps the author’s own link, and leads where it leads', () => {
    const element = show(OWN);
    expect(element.href).to.equal('https://www.bom.gov.au/');
    expect(Boolean(part(element, 'link'))).to.equal(false);
    expect(element.querySelector('a')!.offsetHeight).to.be.at.least(44);
  });

  it('keeps the longest words in a narrow column, and in the window', async () => {
    const column = document.createElement('div');
    column.style.inlineSize = '180px';
    document.body.append(column);
    column.innerHTML = toHTML(exit.longest);
    const element = column.querySelector('impact-exit')!;
    (part(element, 'details') as HTMLDetailsElement).open = true;
    await until(() => element.shadowRoot!.querySelector('li'), 'the facts');
    expect(part(element, 'details').scrollWidth).to.be.at.most(180);
    const { left, right } = part(element, 'link').getBoundingClientRect();
    expect([left >= 0, right <= innerWidth]).to.deep.equal([true, true]);
  });

  it('holds what it says in a tag of any display', async () => {
    for (const width of [180, 320, 800])
      for (const display of ['block', 'flow-root', 'flex', 'inline-block']) {
        const column = document.createElement('div');
        column.style.inlineSize = `${width}px`;
        column.innerHTML = OWN.replace('<impact-exit', `<impact-exit style="display:${display};min-height:3.4em"`);
        document.body.append(column);
        const element = column.querySelector('impact-exit')!;
        const { bottom } = element.getBoundingClientRect();
        expect(bottom, `${display} ${width}`).to.be.at.least(part(element, 'summary').getBoundingClientRect().bottom);
        column.remove();
      }
  });

  const windows: [width: number, size: string][] = [
    [320, '100%'],
    [180, '100%'],
    [320, '200%'],
    [180, '200%'],
    [800, '200%'],
  ];
  for (const [width, size] of isWebKit ? [] : windows)
    it(`covers nothing of its own at the top of a page, at ${width} px and ${size} text`, async () => {
      const root = document.documentElement;
      const before = { width: innerWidth, height: innerHeight };
      await setViewport({ width, height: 600 });
      root.style.fontSize = size;
      try {
        const element = show(toHTML(exit.noWords));
        (part(element, 'details') as HTMLDetailsElement).open = true;
        await until(() => element.shadowRoot!.querySelector('li'), 'the facts');
        const facts = [...element.shadowRoot!.querySelectorAll('li')];
        const bar = part(element, 'bar').getBoundingClientRect();
        scrollTo(0, 0);
        expect(facts[0]!.getBoundingClientRect().top).to.be.at.least(bar.bottom);
        const words = document.createRange();
        words.selectNodeContents(part(element, 'summary'));
        for (const line of words.getClientRects())
          expect(line.right <= bar.left || line.top >= bar.bottom, 'its summary').to.equal(true);
        // Its mark ends no line of its own, and reaches no further than the room that is kept.
        const last = [...words.getClientRects()].at(-1)!;
        const mark = parseFloat(getComputedStyle(part(element, 'summary')).fontSize) * 0.875;
        expect(last.right + mark <= bar.left || last.top >= bar.bottom, 'the mark of its summary').to.equal(true);
        expect(part(element, 'summary').getBoundingClientRect().bottom - last.bottom).to.be.below(2 * mark);
      } finally {
        root.style.fontSize = '';
        await setViewport(before);
      }
    });

  it('follows the page’s language that changes after loading', async () => {
    const root = document.documentElement;
    const before = root.lang;
    const element = show(toHTML(exit.noWords));
    const says = () => [text(element, 'summary'), element.shadowRoot!.querySelector('slot')!.textContent];
    try {
      for (const [lang, ...said] of [
        ['de', 'Was beim Verlassen geschieht', 'Diese Seite verlassen'],
        ['ar', 'ماذا يحدث عند المغادرة', 'مغادرة هذه الصفحة'],
        ['en', 'What leaving does', 'Leave this page'],
      ] as const) {
        root.lang = lang;
        await until(() => says()[0] === said[0], `the words in ${lang}`);
        expect([...says(), part(element, 'details').lang]).to.deep.equal([...said, lang]);
      }
    } finally {
      root.lang = before;
    }
  });

  it('lies above what the page puts on top', async () => {
    const element = show(OWN);
    const banner = document.createElement('div');
    banner.style.cssText = 'position:fixed;inset:0;z-index:2147483647';
    document.body.append(banner);
    const { left, top, width, height } = element.querySelector('a')!.getBoundingClientRect();
    const hit = await until(() => document.elementFromPoint(left + width / 2, top + height / 2), 'the layout');
    expect(hit === element.querySelector('a')).to.equal(true);
  });

  it('sends no address of the page, and opens nothing itself', () => {
    const element = show(toHTML(exit.words));
    const link = part(element, 'link') as HTMLAnchorElement;
    expect([link.rel, link.href, link.target]).to.deep.equal(['nofollow noreferrer', 'https://www.bom.gov.au/', '']);
  });

  const ONCE_MORE = 'Press Shift once more to leave';

  it('says before the last press of Shift what it does, and forgets presses at another key', () => {
    const element = show(OWN);
    // As with every capital letter.
    press('Shift');
    expect(text(element, 'status')).to.equal('');
    press('Shift', { repeat: true });
    expect(text(element, 'status')).to.equal('');
    press('Shift');
    expect(text(element, 'status')).to.equal(ONCE_MORE);
    press('A', { shiftKey: true });
    expect([text(element, 'status'), part(element, 'cover').hidden]).to.deep.equal(['', true]);
    press('Shift');
    press('Shift');
    expect([text(element, 'status'), part(element, 'cover').hidden]).to.deep.equal([ONCE_MORE, true]);
  });

  it('leaves its button where it is while it says so', () => {
    const element = show(OWN);
    const link = element.querySelector('a')!;
    const { left, top } = link.getBoundingClientRect();
    const bar = part(element, 'bar').getBoundingClientRect();
    press('Shift');
    press('Shift');
    const now = link.getBoundingClientRect();
    expect([now.left, now.top]).to.deep.equal([left, top]);
    const said = part(element, 'status').getBoundingClientRect();
    expect([said.top >= now.bottom, said.right <= bar.right]).to.deep.equal([true, true]);
    // Nor does it lie on what opens the explanation.
    expect(said.top).to.be.at.least(part(element, 'summary').getBoundingClientRect().bottom);
  });

  it('leaves by no click beside its button while it says so', () => {
    const nested = `<impact-exit><p>${/<a.*a>/.exec(OWN)![0]}</p></impact-exit>`;
    for (const html of [OWN, nested, toHTML(exit.words)]) {
      const element = show(html);
      press('Shift');
      press('Shift');
      const button = (element.querySelector('a') ?? part(element, 'link')).getBoundingClientRect();
      const said = part(element, 'status').getBoundingClientRect();
      expect(said.left).to.be.below(button.left - 8);
      const beside: readonly (readonly [x: number, y: number])[] = [
        [button.left - 4, button.top + 4],
        [said.left + 8, said.bottom - 8],
      ];
      const hits = beside.map((at) => element.shadowRoot!.elementFromPoint(...at) as HTMLElement);
      for (const hit of hits) {
        hit.click();
        expect(part(element, 'cover').hidden, hit.outerHTML).to.equal(true);
      }
      element.remove();
    }
  });

  it('gives five seconds after each press of Shift', () => {
    const { setTimeout: set, clearTimeout: clear } = window;
    const waiting = new Map<number, () => void>();
    let timers = 0;
    Object.assign(window, {
      setTimeout: (act: () => void, delay: number) => (
        waiting.set(++timers, act),
        expect(delay).to.equal(5000),
        timers
      ),
      clearTimeout: (timer: number) => waiting.delete(timer),
    });
    try {
      const element = show(OWN);
      press('Shift');
      press('Shift');
      expect([...waiting.keys()], 'from the second on').to.deep.equal([2]);
      waiting.get(2)!();
      expect(text(element, 'status')).to.equal('');
    } finally {
      Object.assign(window, { setTimeout: set, clearTimeout: clear });
    }
  });

  it('counts no Shift that does something else', () => {
    const element = show(OWN);
    for (const held of [{ altKey: true }, { ctrlKey: true }])
      for (let times = 0; times < 3; times++) press('Shift', held);
    expect([text(element, 'status'), part(element, 'cover').hidden]).to.deep.equal(['', true]);
    for (let times = 0; times < 3; times++) {
      press('Shift');
      document.body.dispatchEvent(new MouseEvent('click', { bubbles: true, shiftKey: true }));
    }
    expect([text(element, 'status'), part(element, 'cover').hidden]).to.deep.equal(['', true]);
  });

  it('is read on a page that colours its links', () => {
    const style = document.createElement('style');
    style.textContent = 'a, a:link, a:hover { color: #222 !important; background: #222 }';
    document.body.append(style);
    for (const html of [OWN, toHTML(exit.words)]) {
      const element = show(html);
      const { color, backgroundColor } = getComputedStyle(element.querySelector('a') ?? part(element, 'link'));
      expect([color, backgroundColor]).to.deep.equal(['rgb(255, 255, 255)', 'rgb(34, 34, 34)']);
      element.remove();
    }
  });

  it('is no button where it could open nothing', () => {
    for (const href of [
      'javascript:alert(1)',
      'https://www.bom.gov.au@evil.example/',
      '',
      'mailto:a@b.example',
      'www.bom.gov.au',
      '//www.bom.gov.au/',
      '/weather',
    ]) {
      const element = show(`<impact-exit href="${href}">Leave this page</impact-exit>`);
      expect(part(element, 'link').checkVisibility(), href).to.equal(false);
      element.href = 'https://weather.example/';
      expect(part(element, 'link').checkVisibility(), href).to.equal(true);
      element.remove();
    }
  });

  it('opens an address in capitals, and with the space of a copy around it', () => {
    for (const href of [' https://www.bom.gov.au/', 'HTTPS://www.bom.gov.au/', 'https://www.bom.gov.au']) {
      const element = show(`<impact-exit href="${href}">Leave this page</impact-exit>`);
      expect(part(element, 'link').checkVisibility(), href).to.equal(true);
      expect((part(element, 'link') as HTMLAnchorElement).href).to.equal('https://www.bom.gov.au/');
      element.remove();
    }
  });

  for (const [what, html, key] of [
    ['Escape', OWN, 'Escape'],
    ['Shift where the tag says no-keys', OWN.replace('<impact-exit', '<impact-exit no-keys'), 'Shift'],
    ['Shift where there is nowhere to go', toHTML(exit.noAddress), 'Shift'],
  ] as const)
    it(`does nothing at ${what}`, () => {
      const element = show(html);
      for (let times = 0; times < 3; times++) press(key);
      expect([text(element, 'status'), part(element, 'cover').hidden]).to.deep.equal(['', true]);
    });

  it('links nowhere that isn’t a page', () => {
    const element = show(toHTML(exit.noAddress));
    expect(part(element, 'link').hasAttribute('href')).to.equal(false);
  });

  it('says what it does, and never that it is safe', async () => {
    const element = show(OWN);
    const details = part(element, 'details') as HTMLDetailsElement;
    details.open = true;
    await until(() => details.querySelector('li'), 'the facts');
    const facts = [...details.querySelectorAll('li')].map(({ textContent }) => textContent);
    expect(facts[0]).to.equal('It covers this page at once and opens www.bom.gov.au in its place.');
    expect(facts).to.have.length(5);
    expect(facts.join(' ')).not.to.match(/safe|hidden|secret/i);
  });

  it('says of Shift what its tag does, also once that changes', async () => {
    const element = show(OWN);
    const details = part(element, 'details') as HTMLDetailsElement;
    details.open = true;
    const says = () => details.textContent.includes('Pressing Shift');
    await until(says, 'the facts');
    for (const off of [true, false]) {
      element.noKeys = off;
      await until(() => details.querySelector('li') && says() !== off, `the facts, ${off ? 'without' : 'with'} it`);
    }
    expect(details.querySelectorAll('ul')).to.have.length(1);
  });

  it('follows another address and the author’s new words', async () => {
    const element = document.createElement('impact-exit');
    document.body.append(element);
    element.href = 'https://weather.example/';
    expect((part(element, 'link') as HTMLAnchorElement).href).to.equal('https://weather.example/');
    element.innerHTML = '<a href="https://news.example/">Go</a>';
    await until(() => !part(element, 'link'), 'the author’s link to be the button');
    expect(element.href).to.equal('https://news.example/');
  });

  once('tells the owner of a second one, once, and of no other', () => {
    const recorded = recordWarnings();
    const told = () => recorded.lines.filter((line) => line.includes('twice'));
    const element = show(OWN);
    element.remove();
    document.body.append(element);
    expect(told()).to.deep.equal([]);
    show(OWN);
    show('<p>Words</p>');
    expect(told()).to.deep.equal(['<impact-exit> twice']);
    document.body.replaceChildren();
    show(OWN);
    document.body.prepend(document.createElement('impact-exit'));
    recorded.stop();
    expect(told()).to.deep.equal(['<impact-exit> twice', '<impact-exit> twice']);
  });

  once('keeps its keys where the tag says no in any word', () => {
    const isOff = (word: string) => {
      document.body.replaceChildren();
      return show(OWN.replace('<impact-exit', `<impact-exit no-keys="${word}"`)).noKeys;
    };
    for (const word of ['FALSE', 'no', ' Off', 'none', '0']) expect(isOff(word), word).to.equal(false);
    for (const word of ['', 'true', 'no-keys', '1', 'on']) expect(isOff(word), word).to.equal(true);
  });

  once('takes data attributes', () => {
    const element = build({
      ...exit.words,
      attributes: { 'data-href': 'https://weather.example/', 'data-no-keys': 'FALSE ' },
    }) as ImpactExit;
    document.body.append(element);
    expect([element.href, element.noKeys]).to.deep.equal(['https://weather.example/', false]);
  });

  for (const name of ['nokeys', 'noKeys', 'data-nokeys'])
    once(`takes ${name}, as frameworks write it on a server`, () => {
      const element = show(OWN.replace('<impact-exit', `<impact-exit ${name}`));
      expect(element.noKeys).to.equal(true);
      element.setAttribute('no-keys', 'false');
      expect(element.noKeys).to.equal(false);
    });

  once('takes what a framework sets, before its tag and as it writes false', () => {
    const element = show(OWN.replace('<impact-exit', '<impact-exit data-no-keys'));
    const values: unknown[] = [false, true, 'false', 'true', null];
    expect(values.map((value) => Object.assign(element, { noKeys: value }).noKeys)).to.deep.equal([
      false,
      true,
      false,
      true,
      false,
    ]);
  });

  it('comes and goes 200 times, and counts each press of Shift once', () => {
    const element = show(OWN);
    for (let turn = 0; turn < 200; turn++) {
      element.remove();
      document.body.append(element);
    }
    press('Shift');
    expect(text(element, 'status')).to.equal('');
    press('Shift');
    expect(text(element, 'status')).to.equal(ONCE_MORE);
    element.remove();
    press('Shift');
    expect(text(element, 'status')).to.equal('');
  });
});
