import { expect } from '@open-wc/testing';
import '../../src/define/actions.js';
import '../../src/define/change.js';
import '../../src/define/compare.js';
import '../../src/define/prevalence.js';
import '../../src/define/glossary.js';
import '../../src/define/posts.js';
import '../../src/define/quote.js';
import '../../src/define/support.js';
import '../../src/define/statistic.js';
import '../../src/define/contact.js';
import '../../src/define/subscribe.js';
import '../../src/define/term.js';
import { start } from '../../src/embed/upgrade/upgrade.js';
import { until } from '../helpers/settle.js';
import { holdTimers } from '../helpers/timers.js';
import { recordWarnings } from '../helpers/warnings.js';

const BASE = new URL('/embedded/', location.href).href;
const TAGS = [
  'statistic',
  'prevalence',
  'change',
  'compare',
  'glossary',
  'term',
  'posts',
  'subscribe',
  'contact',
  'support',
  'actions',
  'quote',
].map((name) => `impact-${name}`);
const FRAME = `${BASE}frame.html`;

/** Puts markup on the page as a parser would; a test's own words, so no policy is needed. */
function paste(markup: string): HTMLElement {
  const place = document.createElement('div');
  place.append(document.createRange().createContextualFragment(markup));
  document.body.append(place);
  return place;
}

const shown = (element: Element | null) =>
  element?.shadowRoot?.querySelector<HTMLElement>('[part~=base]')?.innerText.replace(/\s+/g, ' ').trim() ?? '';

const shows = (place: Element, tag: string, text: RegExp) =>
  until(() => text.test(shown(place.querySelector(tag))), `${tag} to show ${String(text)}`);

/** Waits until what is on the page has been looked at: what is pasted after it has become an element. */
async function quiet(): Promise<void> {
  const marker = paste('<div data-impact="statistic" data-value="9 in 10">marker</div>');
  await shows(marker, 'impact-statistic', /9 in 10/);
  marker.remove();
}

describe('a <div data-impact>', () => {
  before(() => start(TAGS, BASE));
  afterEach(() => document.body.replaceChildren());

  it('becomes the element that it names, with its words inside', async () => {
    const place = paste(
      '<div data-impact="statistic" data-value="more than 1 in 3" data-label="girls" data-source-date="2023">1 in 3 girls</div>',
    );
    await shows(place, 'div > impact-statistic', /More than 1 in 3 girls/i);
    expect(place.querySelector('impact-statistic')!.textContent).to.equal('1 in 3 girls');
    expect(place.querySelector('impact-statistic')!.getAttribute('source-date')).to.equal('2023');
  });

  it('keeps off what follows it, as a tag does', async () => {
    const place = paste('<div data-impact="statistic" data-value="1 in 4">1 in 4</div><p style="margin:0">After</p>');
    await shows(place, 'impact-statistic', /1 in 4/);
    const base = place.querySelector('impact-statistic')!.shadowRoot!.querySelector('[part~=base]')!;
    const gap = place.lastElementChild!.getBoundingClientRect().top - base.getBoundingClientRect().bottom;
    expect(gap).to.be.closeTo(16, 0.5);
  });

  it('keeps its words in sight until then, and when the element has nothing to show', async () => {
    const place = paste('<div data-impact="statistic" data-src="/nowhere.json" data-figure="x">1 in 3 girls</div>');
    expect(place.innerText).to.contain('1 in 3 girls');
    const recorded = recordWarnings();
    await until(() => /could not be loaded/.test(shown(place.querySelector('impact-statistic'))), 'the failure');
    recorded.stop();
    expect(place.querySelector('slot, impact-statistic')!.textContent).to.equal('1 in 3 girls');
    expect(place.querySelector('impact-statistic')!.shadowRoot!.querySelector('slot')!.assignedNodes()).to.have.length(
      1,
    );
  });

  it('follows its data, and forgets what is taken away', async () => {
    const place = paste('<div data-impact="statistic" data-value="1 in 4" data-note="A note.">1 in 4</div>');
    await shows(place, 'impact-statistic', /1 in 4.*A note/);
    const div = place.firstElementChild as HTMLElement;
    const element = div.firstElementChild;
    div.dataset['value'] = '28.5%';
    delete div.dataset['note'];
    await shows(place, 'impact-statistic', /^28\.5%(?!.*A note)/);
    expect(div.firstElementChild === element).to.equal(true);
    div.dataset['impact'] = 'prevalence';
    await shows(place, 'impact-prevalence', /28\.5%/);
    expect(div.children).to.have.length(1);
    expect(div.textContent).to.equal('1 in 4');
  });

  it('survives what editors put in: paragraphs, breaks, curly quotes, hard spaces', async () => {
    const place = paste(
      '<div data-impact=“statistic” data-value="”1&nbsp;in 4″" data-label="Australians"><p>1 in 4<br>\n</p><p></p></div>'.replace(
        '“statistic”',
        '"“statistic”"',
      ),
    );
    await shows(place, 'impact-statistic', /1 in 4 Australians/);
  });

  it('may be a span, figure, blockquote, section or details', async () => {
    for (const tag of ['span', 'figure', 'blockquote', 'section', 'details']) {
      const place = paste(`<${tag} data-impact="statistic" data-value="1 in 4" open>1 in 4</${tag}>`);
      await shows(place, 'impact-statistic', /1 in 4/);
      expect(place.firstElementChild!.localName).to.equal(tag);
    }
    const details = paste(
      '<details data-impact="statistic" data-value="1 in 4"><summary>Open</summary>1 in 4</details>',
    );
    await until(() => details.querySelector('impact-statistic'), 'the element');
    expect(details.querySelector('summary')!.parentElement!.localName).to.equal('details');
  });

  it('explains a term in a sentence', async () => {
    const place = paste(
      '<p>Reports of <span data-impact="term" data-term="csam" data-src="/data/glossary.json">CSAM</span> rose.</p>',
    );
    await until(() => place.querySelector('impact-term')?.shadowRoot?.querySelector('[role=button]'), 'the term');
    expect(place.textContent).to.equal('Reports of CSAM rose.');
  });

  it('reads a list that an editor filled with breaks', async () => {
    const list = '<dl><br><dt>Grooming</dt><br><dt>Solicitation</dt><br><dd>To gain trust.</dd><br></dl>';
    for (const markup of [
      `<div data-impact="glossary">${list}</div>`,
      list.replace('<dl', '<dl data-impact="glossary"'),
    ]) {
      const place = paste(markup);
      await shows(place, 'impact-glossary', /Grooming.*To gain trust/);
      expect(place.querySelectorAll('impact-glossary')).to.have.length(1);
      place.remove();
    }
  });

  it('brings a form where an editor has taken the author’s own', async () => {
    const place = paste(
      '<div data-impact="subscribe" data-action="https://news.example.org/" data-heading="News"><label>E-mail</label> <button>Subscribe</button></div>',
    );
    await until(() => place.querySelector('impact-subscribe')?.shadowRoot?.querySelector('[type=email]'), 'the form');
    expect(place.querySelector('button')!.checkVisibility()).to.equal(false);
  });

  it('leaves the roles in an author’s own form alone', async () => {
    const place = paste('<form><input type="checkbox" data-impact="consent"></form>');
    const recorded = recordWarnings();
    await quiet();
    expect(recorded.stop()).to.deep.equal([]);
    expect(place.querySelector('input')!.parentElement!.localName).to.equal('form');
  });

  it('keeps its words where the name or an attribute has a slip, and says so once', async () => {
    const recorded = recordWarnings();
    const markup = [
      '<div data-impact="statistc" data-value="1 in 4">one</div>',
      '<div data-impact="statistic" data-value="1 in 4" data-lable="girls">two</div>',
      '<div data-impact="statistic" data-value="“more" than 1 in 3”>three</div>',
    ].join('');
    const place = paste(markup + markup);
    await quiet();
    expect(recorded.stop()).to.deep.equal([
      'impact-elements: data-impact="statistc" is no element; there are actions, calm, change, compare, contact, exit, give, glossary, posts, prevalence, quote, sources, statistic, subscribe, support, term',
      'impact-elements: data-lable is no attribute of <impact-statistic>; data-label is',
      'impact-elements: data-value needs straight quotes: data-value="…"',
    ]);
    expect(Boolean(place.querySelector(TAGS.join()))).to.equal(false);
    expect(place.textContent).to.equal('onetwothreeonetwothree');
  });

  it('leaves out what other tools wrote on it, and says so once', async () => {
    const recorded = recordWarnings();
    const place = paste('<div data-impact="statistic" data-value="1 in 4" data-aos="fade-up">1 in 4</div>');
    await shows(place, 'impact-statistic', /1 in 4/);
    expect(recorded.stop()).to.deep.equal([
      'impact-elements: data-aos is no attribute of <impact-statistic>, and left out',
    ]);
  });

  it('waits until the page is quiet', async () => {
    const [QUIET, PATIENCE] = [300, 3000];
    const timers = holdTimers(QUIET, PATIENCE);
    const waits = () => [...timers.held].filter(([, length]) => length === QUIET).map(([timer]) => timer);
    try {
      const place = paste('<div data-impact="statistic" data-value="1 in 4">1 in 4</div>');
      await until(() => waits().length === 1, 'the wait for quiet');
      for (let change = 0; change < 6; change++) {
        const before = waits();
        place.append(`${change} `);
        await until(() => waits().length === 1 && waits()[0] !== before[0], 'a wait that begins anew');
        expect(Boolean(place.querySelector('impact-statistic'))).to.equal(false);
      }
      timers.act(QUIET);
      await shows(place, 'impact-statistic', /1 in 4/);
      expect(waits()).to.deep.equal([]);
    } finally {
      timers.restore();
    }
  });

  it('is there again when it leaves and comes back', async () => {
    const place = paste('<div data-impact="statistic" data-value="1 in 4">1 in 4</div>');
    await shows(place, 'impact-statistic', /1 in 4/);
    const div = place.firstElementChild as HTMLElement;
    div.remove();
    div.dataset['value'] = '2 in 5';
    place.append(div);
    await shows(place, 'impact-statistic', /2 in 5/);
    expect(place.querySelectorAll('impact-statistic')).to.have.length(1);
  });

  it('upgrades once more when a framework puts its words back, and then leaves them', async () => {
    const place = paste('<div data-impact="statistic" data-value="1 in 4">first</div>');
    const div = place.firstElementChild as HTMLElement;
    await shows(place, 'impact-statistic', /1 in 4/);
    div.textContent = 'second';
    await shows(place, 'impact-statistic', /1 in 4/);
    expect(div.textContent).to.equal('second');
    const recorded = recordWarnings();
    div.textContent = 'third';
    await quiet();
    expect(Boolean(place.querySelector('impact-statistic'))).to.equal(false);
    expect(recorded.stop()).to.deep.equal([
      'impact-elements: something on this page puts back the words of data-impact="statistic": they are left as they are',
    ]);
  });

  it('goes on being filled where a framework writes other words with other data, time after time', async () => {
    const place = paste('<div data-impact="statistic" data-value="1 in 4">1 in 4</div>');
    const div = place.firstElementChild as HTMLElement;
    await shows(place, 'impact-statistic', /1 in 4/);
    for (const value of ['1 in 5', '1 in 6', '1 in 7']) {
      div.dataset['value'] = value;
      div.textContent = value;
      await shows(place, 'impact-statistic', new RegExp(value));
      expect(div.textContent).to.equal(value);
    }
  });

  it('says nothing of what frameworks mark their markup with', async () => {
    const recorded = recordWarnings();
    const place = paste('<div data-impact="statistic" data-value="1 in 4" data-hk="1" data-v-7ba5bd90>1 in 4</div>');
    await shows(place, 'impact-statistic', /1 in 4/);
    expect(recorded.stop()).to.deep.equal([]);
  });

  it('is upgraded once, whoever else is on the page', async () => {
    const place = paste(
      '<div data-impact="statistic" data-value="1 in 4">1 in 4</div><impact-statistic value="1 in 4"><span data-impact="statistic" data-value="1 in 4">1 in 4</span></impact-statistic>',
    );
    start(TAGS, BASE);
    start(['impact-statistic'], 'https://other.example/');
    await shows(place, 'impact-statistic', /1 in 4/);
    await quiet();
    expect(place.querySelectorAll('impact-statistic')).to.have.length(2);
  });
});

describe('a link to the frame page', () => {
  before(() => start(TAGS, BASE));
  afterEach(() => document.body.replaceChildren());
  const query = 'element=statistic&figure=csa-contact&src=/data/figures.json';
  const link = (address = `${FRAME}?${query}`, rest = '') =>
    `<a href="${address.replaceAll('&', '&amp;')}"${rest}>1 in 4</a>`;

  it('that fills its paragraph becomes the element, and stays within', async () => {
    const place = paste(`<p>${link()}&nbsp;<br></p>`);
    await shows(place, 'impact-statistic', /1 in 4 Australians/);
    expect(Boolean(place.querySelector('impact-statistic > p > a'))).to.equal(true);
  });

  it('that ends a quotation makes the quotation the element', async () => {
    const place = paste(`<blockquote><p>1 in 4 Australians.</p><p>${link()}</p></blockquote>`);
    await shows(place, 'impact-statistic', /1 in 4 Australians/);
    expect(Boolean(place.querySelector('impact-statistic > blockquote'))).to.equal(true);
  });

  it('that stands alone in an item or a box becomes the element there', async () => {
    const place = paste(`<ul><li>${link()}</li></ul><div><strong>${link()}</strong></div>`);
    await until(() => place.querySelectorAll('impact-statistic').length === 2, 'both');
    expect(Boolean(place.querySelector('li > impact-statistic > a'))).to.equal(true);
  });

  it('may carry what editors write on links by themselves, beside comments of a template', async () => {
    const marks = ' rel="nofollow noopener noreferrer external" target="_blank"';
    const place = paste(`<p><!-- begin -->${link(undefined, marks)}<!-- end --></p>`);
    await shows(place, 'impact-statistic', /1 in 4 Australians/);
  });

  const stays = async (markup: string, warnings: string[] = []) => {
    const recorded = recordWarnings();
    const place = paste(markup);
    const before = place.innerHTML;
    await quiet();
    expect(recorded.stop()).to.deep.equal(warnings);
    expect(place.innerHTML).to.equal(before);
    place.remove();
  };

  it('stays a link in the midst of words', async () => {
    await stays(`<p>Read that ${link()} are.</p>`);
    await stays(`<p>Read that ${link()}</p>`);
    await stays(`<p>${link()} are.</p>`);
    await stays(`<div><em>Read that</em><strong>${link()}</strong></div>`);
    await stays(`<blockquote>${link()} and more</blockquote>`);
  });

  it('stays a link if it leads elsewhere, or nobody vouches for it', async () => {
    await stays(`<p>${link(`https://evil.example/embedded/frame.html?${query}`)}</p>`);
    await stays(`<p>${link(`/other/frame.html?${query}`)}</p>`);
    await stays(`<p>${link(`${FRAME}x?${query}`)}</p>`);
    await stays(`<p>${link(undefined, ' rel="nofollow ugc"')}</p>`);
    await stays(`<p>${link(undefined, ' rel="Sponsored"')}</p>`);
  });

  it('stays a link if it asks for a form, or for nothing that there is', async () => {
    await stays(`<p>${link(`${FRAME}?element=subscribe&heading=News`)}</p>`);
    await stays(`<p>${link(`${FRAME}?element=script&value=1`)}</p>`);
    await stays(`<p>${link(`${FRAME}?element=__proto__`)}</p>`);
  });

  it('explains a term in the midst of words', async () => {
    const place = paste(`<p>Reports of ${link(`${FRAME}?element=term&term=csam&src=/data/glossary.json`)} rose.</p>`);
    await until(() => place.querySelector('impact-term')?.shadowRoot?.querySelector('.trigger'), 'the term');
    expect(Boolean(place.querySelector('impact-term > a'))).to.equal(true);
    expect(place.textContent).to.equal('Reports of 1 in 4 rose.');
  });

  it('sets nothing but what names a document’s own, within the element alone', async () => {
    const recorded = recordWarnings();
    const place = paste(
      `<p>${link(`${FRAME}?element=glossary&data=[]&onclick=x&style=y&annotate=main&json-ld=&lang=de&src=/data/glossary.json`)}</p>`,
    );
    const element = await until(() => place.querySelector('impact-glossary'), 'the element');
    expect(element.getAttributeNames()).to.have.members(['data-impact-guest', 'src']);
    await quiet();
    const lines = recorded.stop().filter((line) => line.startsWith('impact-elements'));
    const unknown = ['onclick', 'style'].map((name) => `${name} is no attribute of <impact-glossary>, and left out`);
    const composed = ['data', 'annotate', 'json-ld'].map(
      (name) => `${name} is not for an address to say, and left out: write it in a tag or a div`,
    );
    expect(lines).to.deep.equal(
      [...unknown, ...composed].map((line) => `impact-elements: ${line} (in a link to /embedded/frame.html)`),
    );
  });

  it('stays a link if it names a document elsewhere, types a figure, or stands in for words of the document', async () => {
    await stays(`<p>${link(`${FRAME}?element=statistic&figure=a&src=https://evil.example/`)}</p>`, [
      'impact-elements: src is not an address that this page may use: https://evil.example/ (in a link to /embedded/frame.html)',
    ]);
    await stays(`<p>${link(`${FRAME}?element=statistic&value=99%25&label=of+clergy&source=Royal+Commission`)}</p>`, [
      'impact-elements: a link to /embedded/frame.html becomes a published figure alone: write your own in a tag or a div',
    ]);
    await stays(`<p slot="label">${link()}</p>`);
  });

  it('adds no words to a document’s figure', async () => {
    const recorded = recordWarnings();
    const place = paste(`<p>${link(`${FRAME}?${query}&label=of+clergy&note=Call+us&source=Us`)}</p>`);
    await shows(place, 'impact-statistic', /1 in 4 Australians experienced/);
    expect(shown(place.querySelector('impact-statistic'))).to.not.match(/clergy|Call us/);
    recorded.stop();
  });

  it('explains no term anywhere else on the page', async () => {
    const place = paste(
      `<p>${link(`${FRAME}?element=glossary&src=/data/glossary.json`)}</p><p><impact-term term="csam">CSAM</impact-term></p>`,
    );
    await shows(place, 'impact-glossary', /child sexual abuse material/i);
    expect(Boolean(place.querySelector('impact-term')!.shadowRoot!.querySelector('.trigger'))).to.equal(false);
  });

  it('that cannot be read, or is none of HTML’s, keeps no other from being one', async () => {
    const odd = ['http://[/frame.html?x', 'http://a:99999/frame.html?x', 'https://%/frame.html?element=statistic'];
    const place = paste(
      odd.map((href) => `<p><a href="${href}">odd</a></p>`).join('') +
        `<svg><a href="${FRAME}?element=statistic"><text>odd</text></a></svg><p>${link()}</p>`,
    );
    await shows(place, 'impact-statistic', /1 in 4 Australians/);
  });

  it('finds the publisher’s documents beside the frame page', async () => {
    const place = paste(`<p>${link(`${FRAME}?element=statistic&figure=csa-prevalence`)}</p>`);
    const element = await until(() => place.querySelector('impact-statistic'), 'the element');
    expect(element.getAttribute('src')).to.equal(`${BASE}data/figures.json`);
  });
});
