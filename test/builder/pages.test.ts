/** The builder's page and a catalogue's, as far as they are worked without a release: that its lines show a figure is in the contracts. */
import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { renderGallery, watchGallery } from '../../src/builder/gallery.js';
import { showWidget } from '../../src/builder/preview.js';
import type { Figure } from '../../src/documents/figure.js';
import type { FiguresDocument } from '../../src/documents/figures-document.js';
import { controlsOf, type Manifest } from '../../src/embed/controls.js';
import type { Widget } from '../../src/embed/snippet/widget.js';
import { until } from '../helpers/settle.js';

type Press = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
const all = (selector: string, root: ParentNode = document) => [...root.querySelectorAll<HTMLElement>(selector)];
const one = <T extends Element = HTMLElement>(selector: string, root: ParentNode = document) =>
  root.querySelector<T>(selector)!;
const textOf = (selector: string) => one(selector).textContent!.replace(/\s+/g, ' ').trim();
const type = (field: Press, value: string, event = 'input') => {
  field.value = value;
  field.dispatchEvent(new Event(event, { bubbles: true }));
};
const key = (target: Element, name: string) => {
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true });
  target.dispatchEvent(event);
  return event.defaultPrevented;
};

const study = { title: 'A study', publisher: 'An institute' };
const FIGURES: readonly Figure[] = [
  ...Array.from({ length: 30 }, (_, at): Figure => ({
    id: `f${at}`,
    value: '1 in 4',
    label: `people ${at}`,
    source: study,
  })),
  { id: 'gone', value: '9 calls', label: 'came', status: { state: 'withdrawn' } },
];
const figures: FiguresDocument = { language: 'en', figures: FIGURES };

describe('the gallery of figures', () => {
  let asked: (readonly string[])[] = [];
  let place: HTMLElement;
  const show = (chosen: readonly string[], most: number, fitting = FIGURES) => {
    const choose = (ids: readonly string[]) => void asked.push(ids);
    render(renderGallery({ document: figures, figures: fitting, chosen, most, choose }), place);
    watchGallery(place, figures);
  };
  const box = () => one('[role=listbox]', place);
  const active = () => box().getAttribute('aria-activedescendant');
  const shown = () => all('[role=option]', place).filter((option) => option.checkVisibility()).length;
  const find = (words: string) => type(one<HTMLInputElement>('#find-figure', place), words);

  beforeEach(() => {
    asked = [];
    place = document.createElement('div');
    document.body.append(place);
  });
  afterEach(() => place.remove());

  it('begins at what is chosen, else at the first', () => {
    show(['f3'], 1);
    expect(active()).to.equal('figure-option-3');
    expect(all('.active', place).map(({ id }) => id)).to.deep.equal(['figure-option-3']);
    place.replaceChildren();
    place = place.appendChild(document.createElement('div'));
    show([], 1);
    expect(active()).to.equal('figure-option-0');
  });

  it('goes from one to the next by its keys, as far as there are any', () => {
    show(['f3'], 1);
    const steps: readonly (readonly [key: string, at: number])[] = [
      ['ArrowDown', 4],
      ['ArrowUp', 3],
      ['PageDown', 8],
      ['PageUp', 3],
      ['PageUp', 0],
      ['ArrowUp', 0],
      ['End', 30],
      ['ArrowDown', 30],
      ['Home', 0],
    ];
    for (const [name, at] of steps) {
      expect(key(box(), name), name).to.equal(true);
      expect(active(), name).to.equal(`figure-option-${at}`);
      expect(all('.active', place).length).to.equal(1);
    }
    expect(key(box(), 'x')).to.equal(false);
    expect(asked).to.deep.equal([]);
    const field = one('#find-figure', place);
    expect(key(field, 'x')).to.equal(false);
    expect(document.activeElement === box()).to.equal(false);
    expect(key(field, 'ArrowDown')).to.equal(true);
    expect(document.activeElement === box()).to.equal(true);
  });

  it('brings the one that a key goes to into its own window, and leaves the page where it is', () => {
    show([], 1);
    Object.assign(box().style, { height: '120px', overflow: 'auto', display: 'block' });
    const isInside = () => {
      const [outer, inner] = [box(), one('.active', place)].map((each) => each.getBoundingClientRect()) as [
        DOMRect,
        DOMRect,
      ];
      return inner.top >= outer.top - 1 && inner.bottom <= outer.bottom + 1;
    };
    for (const name of ['End', 'Home', 'PageDown', 'PageDown', 'PageUp']) {
      key(box(), name);
      expect(isInside(), name).to.equal(true);
    }
    expect(scrollY).to.equal(0);
  });

  it('chooses one, or several up to a number, in their order', () => {
    show(['f3'], 1);
    key(box(), 'ArrowDown');
    key(box(), ' ');
    show(['f3', 'f1'], 3);
    key(box(), 'Enter');
    one('[data-id=f1] .sentence', place).click();
    expect(all('.place', place).map(({ textContent }) => textContent)).to.deep.equal(['2', '1']);
    show(['f3', 'f1'], 2);
    one('[data-id=f8]', place).click();
    expect(asked).to.deep.equal([['f4'], ['f3', 'f1', 'f4'], ['f3']]);
    expect(active()).to.equal('figure-option-8');
    expect(one('[role=status]', place).textContent).to.equal('2 at most: select one of them again to take it away.');
    one('.title', place).click();
    expect(asked.length).to.equal(3);
  });

  it('shows what has every word that is typed, and goes on from there', async () => {
    show(['f3'], 1);
    find('PEOPLE 2');
    expect(one('[role=status]', place).textContent).to.equal('12 of 31 figures');
    await until(() => shown() === 12, 'those that were found');
    expect(active()).to.equal('figure-option-2');
    key(box(), 'ArrowDown');
    expect(active()).to.equal('figure-option-12');
    find('came');
    await until(() => shown() === 1, 'the one that was found');
    expect(active()).to.equal('figure-option-30');
    expect(all('[role=group] > .title', place).filter((title) => title.checkVisibility()).length).to.equal(1);
    find('nothing');
    expect(one('[role=status]', place).textContent).to.match(/^No figure/);
    await until(() => shown() === 0, 'no figure');
    expect(active()).to.equal(null);
    expect(key(box(), 'ArrowDown')).to.equal(true);
    key(box(), ' ');
    expect(asked).to.deep.equal([]);
    find('');
    // A key goes through all of them, though some are shown in a later frame.
    key(box(), 'End');
    expect(active()).to.equal('figure-option-30');
    expect(one('[role=status]', place).textContent).to.equal('');
    expect(shown()).to.equal(31);
    expect(all('.run', place).map((run) => run.style.getPropertyValue('--shown'))).to.deep.equal([
      '6',
      '6',
      '6',
      '6',
      '6',
      '1',
    ]);
  });

  it('draws the pictures that come near', async () => {
    show(['f3'], 1);
    const svg = await until(() => one<SVGSVGElement>('[data-id=f3] .thumb svg', place), 'a picture');
    expect(svg.getAttribute('viewBox')).to.match(/^0 0 \d+ \d+$/);
    expect(all('path', svg).map((path) => path.getAttribute('class'))).to.include('solid');
    for (const path of all('path', svg)) expect(path.getAttribute('d')).to.match(/^M/);
    await until(() => one('[data-id=gone]', place).checkVisibility(), 'the last');
    expect(one('[data-id=gone] .thumb', place).textContent).to.equal('9 calls');
  });
});

describe('the preview', () => {
  const widget: Widget = {
    element: 'statistic',
    attributes: { value: '1 in 4', label: 'people', annotate: '', 'source-url': 'https://example.org/' },
    form: undefined,
    words: 'One in four.',
    link: undefined,
    theme: { accent: '#7a1f5c', font: 'Georgia, serif', radius: '1em' },
    embedded: undefined,
  };
  let stage: HTMLElement;
  beforeEach(() => void (stage = document.createElement('div')));

  it('has the element as the snippet has it, but for what would reach beyond it', () => {
    showWidget(stage, widget);
    const shown = stage.firstElementChild as HTMLElement;
    expect(shown.outerHTML.replace(/ style="[^"]*"/, '')).to.equal(
      '<impact-statistic value="1 in 4" label="people" source-url="https://example.org/" class="shown">One in four.</impact-statistic>',
    );
    expect(['accent', 'font', 'radius'].map((name) => shown.style.getPropertyValue(`--impact-${name}`))).to.deep.equal([
      '#7a1f5c',
      'Georgia, serif',
      '1em',
    ]);
  });

  it('is brought up to date in its place, and is another one where another element is chosen', () => {
    showWidget(stage, widget);
    const shown = stage.firstElementChild as HTMLElement;
    const told: string[] = [];
    const attributes = { label: 'girls', value: '1 in 4' };
    const observer = new MutationObserver(() => undefined);
    observer.observe(stage, { attributes: true, subtree: true, childList: true });
    showWidget(stage, widget);
    told.push(
      ...observer
        .takeRecords()
        .map(({ type: kind, attributeName }) => attributeName ?? kind)
        .filter((name) => name !== 'style'),
    );
    expect(told, 'nothing is written that is there').to.deep.equal([]);
    showWidget(stage, { ...widget, attributes, words: 'Words', theme: {} });
    expect(stage.firstElementChild === shown).to.equal(true);
    expect(shown.getAttributeNames().filter((name) => name !== 'style')).to.have.members(['value', 'label', 'class']);
    expect([shown.getAttribute('label'), shown.textContent]).to.deep.equal(['girls', 'Words']);
    expect(shown.style.getPropertyValue('--impact-accent')).to.equal('');
    showWidget(stage, { ...widget, link: 'https://example.org/b' });
    expect(shown.innerHTML).to.equal('<a href="https://example.org/b">One in four.</a>');
    showWidget(stage, { ...widget, link: 'https://example.org/c' });
    expect(one('a', shown).getAttribute('href')).to.equal('https://example.org/c');
    showWidget(stage, widget);
    expect(shown.innerHTML).to.equal('One in four.');
    showWidget(stage, { ...widget, element: 'term', attributes: { term: 'a' }, words: 'word' });
    expect(stage.textContent).to.match(/^In a sentence of yours, word is a word/);
    expect(all('p > impact-term.shown', stage).length).to.equal(1);
    expect(stage.childElementCount).to.equal(1);
  });
});

describe('the builder’s page', () => {
  const address = location.href;
  const { fetch } = globalThis;
  const main = document.createElement('main');
  const release = document.createElement('meta');
  const own = {
    language: 'en',
    version: 1,
    figures: [
      { id: 'one', value: '1 in 4', label: 'people' },
      { id: 'two', value: '1 in 5', label: 'people' },
    ],
  };
  const asked: string[] = [];
  const answers: Record<string, unknown> = {
    '/bench/publisher.json': { name: 'W', documents: ['figures', 'forms'], typed: true },
    '/data/figures.json': own,
    '/data/forms.json': {
      version: 1,
      language: 'en',
      forms: [{ id: 'news', element: 'subscribe', service: 'brevo', action: 'https://news.example.org/' }],
    },
    '/1/integrity.json': {},
    '/far.json': { ...own, figures: [{ id: 'far', value: '1 in 9', label: 'others' }] },
  };
  const press = (name: string, value: string) => one(`input[name="${name}"][value="${value}"]`).click();
  const stage = () => one('.stage .shown');
  const query = () => new URLSearchParams(location.search);

  before(async () => {
    const manifest = (await (await fetch('/custom-elements.json')).json()) as Manifest;
    answers['/bench/elements.json'] = controlsOf(manifest);
    globalThis.fetch = (async (given: string | URL, init?: RequestInit) => {
      const path = new URL(given, location.href).pathname;
      asked.push(`${path} ${init?.credentials}`);
      if (path === '/1/frame.html') return new Response('connect-src SELF https://news.example.org; img-src SELF');
      return path in answers ? Response.json(answers[path]) : new Response('', { status: 404 });
    }) as typeof fetch;
    release.name = 'impact-release';
    release.content = '../1/';
    document.head.append(release);
    main.setAttribute('aria-busy', 'true');
    document.body.append(main);
    history.replaceState(null, '', '/bench/?element=statistic&figure=one#here');
    await import('../../src/builder/builder.js');
    await until(() => !main.hasAttribute('aria-busy'), 'the builder');
  });
  after(() => {
    globalThis.fetch = fetch;
    history.replaceState(null, '', address);
    main.remove();
    release.remove();
  });

  it('asks for what the publisher has, without credentials, and shows what its address says', () => {
    expect([...asked].sort()).to.deep.equal([
      '/1/frame.html omit',
      '/1/integrity.json omit',
      '/bench/elements.json omit',
      '/bench/publisher.json omit',
      '/data/figures.json omit',
      '/data/forms.json omit',
    ]);
    const { origin } = location;
    expect(stage().outerHTML.replace(/ style="[^"]*"/, '')).to.equal(
      `<impact-statistic src="${origin}/data/figures.json" figure="one" class="shown">1 in 4 people.</impact-statistic>`,
    );
    expect(textOf('#once')).to.equal(`<script type="module" src="${origin}/1/statistic.js"></script>`);
    expect(all('main > *').map(({ className }) => className)).to.deep.equal(['bench', 'cms']);
    // Of what a glossary, a support list and a list of actions need there is nothing.
    const offered = all('input[name=element]').map((input) => (input as HTMLInputElement).value);
    for (const name of ['term', 'glossary', 'support', 'actions']) expect(offered).not.to.include(name);
    expect(offered).to.include.members(['statistic', 'posts', 'subscribe']);
  });

  it('keeps each choice in its address, in place of the last one', () => {
    const { length } = history;
    press('element', 'prevalence');
    expect(stage().localName).to.equal('impact-prevalence');
    expect(query().get('element')).to.equal('prevalence');
    expect(location.hash).to.equal('#here');
    press('width', '480');
    expect(one('.stage').dataset['width']).to.equal('480');
    expect(query().get('view')).to.equal('480');
    expect(history.length).to.equal(length);
    press('as', 'link');
    expect(query().get('as')).to.equal('link');
    press('element', 'subscribe');
    expect(query().get('as'), 'a form has no link').to.equal('tag');
    expect(all('input[name=as][value=link]').length).to.equal(0);
  });

  it('goes where the history goes', () => {
    history.replaceState(null, '', '?element=statistic&figure=two&view=320');
    dispatchEvent(new PopStateEvent('popstate'));
    expect(stage().getAttribute('figure')).to.equal('two');
    expect(one('.stage').dataset['width']).to.equal('320');
  });

  it('says what an element complains of, until something else is chosen', () => {
    const complain = (message: string) =>
      stage().dispatchEvent(new CustomEvent('impact-error', { detail: { message }, bubbles: true, composed: true }));
    complain('No such figure.');
    expect(textOf('.fault')).to.equal('For you alone: No such figure.');
    press('element', 'sources');
    expect(textOf('.fault')).to.equal('');
  });

  it('sends nothing from a form that is looked at, nor its own', () => {
    press('element', 'subscribe');
    const submit = new CustomEvent('impact-submit', { bubbles: true, composed: true, cancelable: true });
    expect(stage().dispatchEvent(submit)).to.equal(false);
    expect(textOf('.copying .said')).to.equal('This is a preview: nothing was sent.');
    const plain = new SubmitEvent('submit', { bubbles: true, cancelable: true });
    expect(one('form.choices').dispatchEvent(plain)).to.equal(false);
    press('element', 'statistic');
    expect(textOf('.copying .said')).to.equal('');
  });

  it('chooses from a document elsewhere, asked for once, and says where it can’t be read', async () => {
    const from = (src: string) => {
      history.replaceState(null, '', `?element=statistic&src=${encodeURIComponent(src)}&figure=far`);
      dispatchEvent(new PopStateEvent('popstate'));
    };
    asked.length = 0;
    from('/far.json');
    await until(() => all('[data-id=far]').length, 'the figure elsewhere');
    expect(all('[role=option]').length).to.equal(1);
    from('/far.json');
    expect(asked).to.deep.equal(['/far.json omit']);
    from('/nothing.json');
    await until(() => /\/nothing\.json can’t be read here/.test(main.textContent!), 'what is said of it');
    expect(main.textContent).to.match(/answered 404/);
    from('http://[');
    await until(() => /http:\/\/\[ can’t be read here\. Error: it is no address/.test(main.textContent!), 'no address');
    asked.length = 0;
    history.replaceState(null, '', '?element=posts&src=/far-posts.json');
    dispatchEvent(new PopStateEvent('popstate'));
    expect(asked).to.deep.equal([]);
  });
});

describe('a catalogue’s page', () => {
  const place = document.createElement('div');
  const clipboard = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
  const copied: string[] = [];
  let isRefused = false;
  before(async () => {
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: {
        writeText: (text: string) =>
          isRefused ? Promise.reject(new Error('no')) : Promise.resolve(void copied.push(text)),
      },
    });
    const items = (topic: string, from: number) =>
      Array.from(
        { length: 8 },
        (_, at) => html`<li><a href="#">${topic === 'Girls' ? 'Café' : 'Sum'} ${from + at}</a></li>`,
      );
    render(
      html`<p class="said" role="status"></p>
        <input id="find" value="girls 3" />
        <section class="topic">
          <h2>Girls</h2>
          <ul>
            ${items('Girls', 0)}
          </ul>
        </section>
        <section class="topic">
          <h2>Boys</h2>
          <ul>
            ${items('Boys', 8)}
          </ul>
        </section>
        <section class="copies">
          <pre id="line"> a line </pre>
          <button class="copy" data-copies="line"><b>Copy</b></button>
          <p class="said"></p>
        </section>`,
      place,
    );
    document.body.append(place);
    await import('../../src/builder/catalogue-page.js');
  });
  after(() => {
    place.remove();
    if (clipboard) Object.defineProperty(navigator, 'clipboard', clipboard);
    else Reflect.deleteProperty(navigator, 'clipboard');
  });
  const links = () =>
    all('a', place)
      .filter((link) => link.checkVisibility())
      .map(({ textContent }) => textContent);

  it('finds by the words of a topic and of an entry, as a browser has brought them back', async () => {
    await until(() => links().length === 1, 'what was found');
    expect(links()).to.deep.equal(['Café 3']);
    expect(one('.said', place).textContent).to.equal('1 found');
    const found: readonly (readonly [words: string, entries: number, said: string])[] = [
      ['cafe', 8, '8 found'],
      [' SUM  1 ', 6, '6 found'],
      ['girls sum', 0, '0 found'],
      ['', 16, ''],
    ];
    for (const [words, entries, said] of found) {
      type(one<HTMLInputElement>('#find', place), words);
      await until(() => links().length === entries, `${entries} of “${words}”`);
      expect(one('.said', place).textContent).to.equal(said);
    }
    expect(all('h2', place).every((title) => title.checkVisibility())).to.equal(true);
  });

  it('stays one list of entries to whoever listens', () => {
    const [list] = all('.topic ul', place) as [HTMLElement];
    expect(list.getAttribute('role')).to.equal('list');
    expect(all(':scope > li.part[role=none] > ul.run[role=none] > li[role=listitem]', list).length).to.equal(8);
    expect(all('.run', list).map(({ childElementCount }) => childElementCount)).to.deep.equal([6, 2]);
  });

  it('copies what a button names, and says so where it stands', async () => {
    const said = () => one('.copies .said', place).textContent!;
    one('.copies b', place).click();
    await until(() => said() === 'Copied.', 'what is said');
    expect(copied).to.deep.equal(['a line']);
    isRefused = true;
    one('.copies button', place).click();
    await until(() => /didn’t let us copy/.test(said()), 'what is said');
    expect(getSelection()!.toString().trim()).to.equal('a line');
    isRefused = false;
    one('.copies .said', place).remove();
    one('.copies button', place).click();
    // The page's own status says it.
    await until(() => one('.said', place).textContent === 'Copied.', 'what is said');
    place.click();
    expect(copied.length).to.equal(2);
  });
});
