import { expect } from '@open-wc/testing';
import '../../src/define/actions.js';
import '../../src/define/calm.js';
import '../../src/define/change.js';
import '../../src/define/compare.js';
import '../../src/define/contact.js';
import '../../src/define/exit.js';
import '../../src/define/give.js';
import '../../src/define/glossary.js';
import '../../src/define/posts.js';
import '../../src/define/prevalence.js';
import '../../src/define/quote.js';
import '../../src/define/sources.js';
import '../../src/define/statistic.js';
import '../../src/define/subscribe.js';
import '../../src/define/support.js';
import '../../src/define/term.js';
import { addLanguage } from '../../src/runtime/languages.js';
import { nearestLocale } from '../../src/runtime/locale.js';
import { ImpactElement } from '../../src/elements/base.js';
import { examples } from '../../stories/examples/all.js';
import { build, type Example } from '../../stories/examples/example.js';
import { accessibilityFaults } from '../helpers/axe.js';
import { colour, contrast, deepElements, isSeen, measure } from '../helpers/contrast.js';
import { isChromium } from '../helpers/engine.js';
import { settle, until } from '../helpers/settle.js';

/** Parts of host pages whose own text passes WCAG 2.2 AA: what is behind, and the ink. */
const hosts: Readonly<Record<string, { readonly papers: readonly string[]; readonly css: string }>> = {
  'a white page': { papers: ['#fff'], css: 'color: #1a1a1a' },
  'a page without styles': { papers: ['#fff'], css: 'color: #000' },
  'grey body text': { papers: ['#fff'], css: 'color: #666' },
  'grey text on a grey section': { papers: ['#f2f2f2'], css: 'color: #595959' },
  'a cream page': { papers: ['#fdf6e3'], css: 'color: #3b3024' },
  'a dark page': { papers: ['#1f2937'], css: 'color: #f3f4f6; color-scheme: dark' },
  'a dark section of a light page': { papers: ['#12263f'], css: 'color: #cfe2ff' },
  'a teal section': { papers: ['#006a7a'], css: 'color: #fff' },
  'Bootstrap’s body': { papers: ['#fff'], css: 'color: #212529' },
  'Bootstrap’s bg-primary': { papers: ['#0d6efd'], css: 'color: #fff' },
  'Bootstrap’s bg-warning': { papers: ['#ffc107'], css: 'color: #000' },
  'a photograph behind a veil': { papers: ['#4a4f52', '#10161a'], css: 'color: #fff' },
};

/** Colours are computed alike everywhere: the whole table in one engine; in the others light and dark, and each third example. */
const tried = Object.entries(hosts).filter(([name]) => isChromium || /^a (?:white|dark) page/.test(name));

const all = Object.entries(examples).flatMap(([element, own]) =>
  Object.entries(own)
    .map(([name, example]) => [`${element}, ${name}`, example] as const)
    .filter((_, index) => isChromium || index % 3 === 0),
);

/** Shows an example with everything open that a reader may open. */
async function showOpen(example: Example, into: Element): Promise<HTMLElement> {
  const element = build(example);
  into.append(...(example.page ?? []).map(build), element);
  if (example.tag !== 'impact-exit')
    expect(element instanceof ImpactElement, `${example.tag} is defined`).to.equal(true);
  await settle(element);
  // What it fetches comes late, on a busy machine long after its first frames.
  const isOwn = example.content.includes(example.says) || example.tag === 'impact-exit';
  // On a page in English an Arabic example says the same in English.
  const isWhole = isOwn || /\p{Script=Arabic}/u.test(example.says);
  const said = () => isWhole || element.shadowRoot!.textContent!.replace(/\s+/g, ' ').includes(example.says);
  if (example.tag !== 'impact-term') await until(said, example.says);
  if (example.page)
    await until(() => element.shadowRoot!.querySelector('[part=entry],[part=holds]'), 'what the page holds');
  const busy = example.tag === 'impact-exit' ? [] : [...(element.shadowRoot?.querySelectorAll('details') ?? [])];
  for (const details of busy) details.open = true;
  await until(() => busy.every((details) => details.childElementCount > 1 || !details.isConnected), 'the disclosures');
  const trigger = element.shadowRoot?.querySelector<HTMLElement>('[part=trigger]');
  trigger?.click();
  if (trigger) await until(() => element.shadowRoot!.querySelector('[part=popover]') && said(), 'the definition');
  return settle(element);
}

/** What was seen in pictures of narrow columns, of right-to-left pages and of forced colours. */
describe('details of how elements look', () => {
  afterEach(() => {
    document.body.replaceChildren();
    document.documentElement.lang = 'en';
    document.documentElement.dir = '';
  });
  const shown = async (example: Example, part: string, width = '600px'): Promise<HTMLElement[]> => {
    const column = document.createElement('div');
    column.style.inlineSize = width;
    column.append(build(example));
    document.body.append(column);
    const parts = () => [...column.firstElementChild!.shadowRoot!.querySelectorAll<HTMLElement>(part)];
    await until(() => parts().length, part);
    return parts();
  };
  const box = (element: Element) => element.getBoundingClientRect();

  it('keeps what a file holds in the order of the page', async () => {
    addLanguage('ar');
    [document.documentElement.lang, document.documentElement.dir] = ['ar', 'rtl'];
    const [publisher, date] = await shown(examples['actions']!['list']!, '[part=file] bdi');
    expect(box(publisher!).left).to.be.above(box(date!).right);
  });

  it('has no edge around what opened a letter', async () => {
    const [begin] = await shown(examples['actions']!['letter']!, '[part=begin]');
    expect(getComputedStyle(begin!).borderTopWidth).to.equal('1px');
    begin!.click();
    expect(getComputedStyle(begin!).borderTopWidth).to.equal('0px');
  });

  it('draws no box around the icon that copies a link, not in forced colours either', async () => {
    const [link] = await shown(examples['glossary']!['inline']!, '[part=link]');
    expect(getComputedStyle(link!).borderTopWidth).to.equal('0px');
  });

  it('tells wishes on two lines apart', async () => {
    const [details] = await shown(examples['calm']!['nothing']!, 'details', '110px');
    (details as HTMLDetailsElement).open = true;
    const label = details!.querySelector('label')!;
    const words = box(label.querySelector('span')!).height;
    expect([words > 44, label.offsetHeight - words >= 7]).to.deep.equal([true, true]);
  });

  it('keeps an element apart from what follows it, and from nothing else', async () => {
    const column = document.createElement('div');
    const example = examples['statistic']!['qualified']!;
    column.append(build(example), build(example));
    document.body.append(column);
    const [first, last] = column.children as unknown as HTMLElement[];
    const content = (element: Element) => box(element.shadowRoot!.querySelector('.base')!);
    await until(() => [first, last].every((each) => each!.shadowRoot!.querySelector('.base')), 'two figures');
    expect(content(last!).top - content(first!).bottom).to.be.closeTo(16, 1);
    expect(box(last!).bottom - content(last!).bottom).to.be.closeTo(0, 1);
    column.style.setProperty('--impact-space', '0px');
    expect(content(last!).top - content(first!).bottom).to.be.closeTo(0, 1);
    column.style.setProperty('--impact-space', '5px');
    expect(content(last!).top - content(first!).bottom).to.be.closeTo(5, 1);
  });

  it('sets no room after a term, which stands in a line', async () => {
    const line = document.createElement('p');
    line.append(build(Object.values(examples['term']!)[0]!), ' and ', document.createElement('b'));
    document.body.append(line);
    await settle(line.firstElementChild!);
    expect(getComputedStyle(line.firstElementChild!, '::after').content).to.equal('none');
  });

  for (const [element, name, part] of [
    ['subscribe', 'full', '.box'],
    ['actions', 'letter', '.box'],
    ['give', 'monthly', '.pill'],
    ['calm', 'nothing', 'label'],
  ] as const)
    it(`has ticks that are seen, in rows for a thumb: ${element}`, async () => {
      const example = examples[element]![name]!;
      const rows = (await shown(example, part)).filter((row) => row.querySelector('input'));
      const details = rows[0]!.closest('details');
      if (details) details.open = true;
      for (const row of rows) {
        const tick = row.querySelector('input')!;
        expect([box(tick).width >= 24, box(tick).height >= 24, box(row).height >= 44]).to.deep.equal([
          true,
          true,
          true,
        ]);
        // In the ink, which passes on any host.
        const { borderTopColor, borderTopWidth } = getComputedStyle(tick);
        expect([borderTopColor, borderTopWidth]).to.deep.equal([getComputedStyle(row).color, '2px']);
      }
    });

  it('draws no line above the first term where nothing stands above it', async () => {
    const entries = await shown(examples['glossary']!['inline']!, '.entry');
    const tools = entries[0]!.getRootNode() as ShadowRoot;
    const widths = entries.map((entry) => getComputedStyle(entry).borderTopWidth);
    expect(tools.querySelector('.tools')!.childElementCount).to.equal(0);
    expect([widths[0], widths[1]]).to.deep.equal(['0px', '1px']);
  });

  it('has a number in a ring at each step, stronger at the one at hand, and no line under it as a tab has', async () => {
    const steps = await shown(examples['give']!['once']!, '[part=step]');
    const rings = steps.map((step) => {
      const { borderTopWidth, borderTopLeftRadius } = getComputedStyle(step, '::before');
      return [step.ariaCurrent ?? '', borderTopWidth, borderTopLeftRadius];
    });
    expect(rings).to.deep.equal([
      ['step', '2px', '50%'],
      ['', '1px', '50%'],
      ['', '1px', '50%'],
    ]);
    for (const step of steps) expect(getComputedStyle(step).borderBottomWidth).to.equal('0px');
  });

  it('has a form’s line above as wide as the column, whichever form it is', async () => {
    for (const [element, name] of [
      ['subscribe', 'simple'],
      ['contact', 'simple'],
      ['give', 'once'],
    ] as const) {
      const [base] = await shown(examples[element]![name]!, '.base:has(form)', '590px');
      const form = base!.querySelector('form')!;
      expect([box(base!).width, box(form).width], element).to.deep.equal([590, 544]);
    }
  });

  for (const [element, name, ...ranks] of [
    ['support', 'list', '[part=heading] > *', '[part=kind] > *', '[part=name]'],
    ['glossary', 'grouped', '[part=heading]', '[part=term]', '[part=definition]'],
    ['posts', 'list', '[part=heading] > *', 'li + li [part=title]', '[part=excerpt]'],
    ['posts', 'list', '[part=heading] > *', '[part=title]', '[part=date]'],
    ['actions', 'list', '[part=heading] > *', '[part=title]', '[part=of]'],
  ] as const)
    it(`sets every heading larger than what stands below it: ${element} ${ranks.join(' ')}`, async () => {
      const [first] = await shown(examples[element]![name]!, ranks[1]);
      const tree = first!.getRootNode() as ShadowRoot;
      for (const [width, size] of [
        ['600px', '16px'],
        ['320px', '32px'],
      ] as const) {
        Object.assign((tree.host.parentElement as HTMLElement).style, { inlineSize: width, fontSize: size });
        const sizes = ranks.map((rank) => parseFloat(getComputedStyle(tree.querySelector(rank)!).fontSize));
        expect(sizes, `${width}, ${size}`).to.deep.equal([...new Set(sizes)].sort((one, other) => other - one));
      }
    });

  it('parts an answer from the day it was checked where no number may be shown', async () => {
    const places = await shown(examples['support']!['past']!, 'li:not(:has([part=ways]))');
    const [answer, checked] = ['answer', 'checked'].map((name) => box(places[0]!.querySelector(`[part=${name}]`)!));
    expect(checked!.top - answer!.bottom).to.be.at.least(3);
  });
});

describe('what all elements look like', () => {
  const nativeFetch = window.fetch;
  let host: HTMLElement;
  before(() => {
    host = document.createElement('section');
    document.body.append(host);
    // An example that waits does so for good.
    window.fetch = (input, init) =>
      String(input instanceof Request ? input.url : input).includes('never.json')
        ? new Promise(() => undefined)
        : nativeFetch(input, init);
  });
  after(() => {
    host.remove();
    window.fetch = nativeFetch;
  });
  afterEach(() => host.replaceChildren());

  it('is looked at for every element that there is', async () => {
    const { modules } = (await (await nativeFetch('/custom-elements.json')).json()) as {
      modules: { declarations?: { tagName?: string }[] }[];
    };
    const tags = modules.flatMap(({ declarations = [] }) => declarations.flatMap(({ tagName }) => tagName ?? []));
    const shown = new Set(all.map(([, { tag }]) => tag));
    expect(tags.filter((tag) => !shown.has(tag) || !customElements.get(tag))).to.deep.equal([]);
  });

  for (const [lang, dir] of [
    ['he', 'rtl'],
    ['ja', 'ltr'],
  ] as const)
    for (const [element, own] of Object.entries(examples))
      it(`${element}: says that its words are English on a page in ${lang}, and leaves the page’s own to the page`, async () => {
        const { documentElement } = document;
        [documentElement.lang, documentElement.dir] = [lang, dir];
        const shown = await showOpen(Object.values(own)[0]!, host);
        const inside = deepElements(shown).filter((each) => each.getRootNode() !== document && isSeen(each));
        const words = inside.filter((each) =>
          [...each.childNodes].some((node) => node instanceof Text && /\p{Script=Latin}{2}/u.test(node.data)),
        );
        const told = words.flatMap((each) =>
          // What somebody else said is theirs, and says itself which language it is in.
          (element === 'quote' && each.getAttribute('lang') === lang) ||
          (/^en/.test(nearestLocale(each)) &&
            (getComputedStyle(each).direction === 'ltr' || !/\p{P}\s*$/u.test(each.textContent)))
            ? []
            : [`${each.localName}: ${each.textContent.trim()}`],
        );
        const slotted = [...shown.children].filter(
          (each) => each.assignedSlot && !each.hasAttribute('dir') && isSeen(each),
        );
        const turned = slotted.filter((each) => getComputedStyle(each).direction !== dir);
        [documentElement.lang, documentElement.dir] = ['en', ''];
        expect(element === 'term' || words.length > 0, 'words').to.equal(true);
        expect([told, turned.length]).to.deep.equal([[], 0]);
        const base = shown.shadowRoot?.querySelector('.base');
        await until(() => !base?.hasAttribute('lang') || !base.isConnected, 'the language of the page');
      });

  // Chromium's axe is asked of every example, in the files of the elements.
  for (const [element, own] of Object.entries(examples))
    it(`${element}: axe finds no fault in what this engine makes of it`, async () =>
      expect(await accessibilityFaults(await showOpen(Object.values(own)[0]!, host))).to.deep.equal([]));

  for (const [name, example] of all) {
    it(`${name}: words have 4.5:1, marks 3:1, the focus a ring on every host, and controls room for a thumb`, async () => {
      const element = await showOpen(example, host);
      const faults = new Set<string>();
      for (const [where, { papers, css }] of tried) {
        host.style.cssText = css;
        for (const paper of papers) {
          const ink = contrast(colour(getComputedStyle(host).color), colour(paper));
          for (const { kind, what, contrast: measured } of measure(element, host, paper)) {
            const least = kind === 'text' ? Math.min(4.5, ink) : 3;
            if (measured < least - 0.02) faults.add(`${where}: ${kind} ${what} has ${measured.toFixed(2)}:1`);
          }
        }
      }
      host.style.cssText = '';
      expect([...faults]).to.deep.equal([]);
      expect(unmarked(element), 'without a ring that is seen on any background').to.deep.equal([]);
      expect(small(element), 'narrower or lower than 24 px').to.deep.equal([]);
    });
  }

  /** Forms that ask for the most. */
  const SENT = { subscribe: 'consent', contact: 'full', give: 'pledge' } as const;
  for (const [element, name] of Object.entries(SENT))
    it(`${element}: what is wrong has words of 4.5:1, edges of 3:1 and no fault that axe finds, once it is sent empty`, async () => {
      const sent = await showOpen(examples[element]![name]!, host);
      const form = sent.shadowRoot!.querySelector('form')!;
      form.noValidate = true;
      form.requestSubmit();
      const wrong = () => deepElements(sent).filter((each) => each.matches(WRONG) && isSeen(each));
      await until(() => wrong().length > 1, 'what is wrong');
      await settle(sent);
      (sent.shadowRoot!.activeElement as HTMLElement | null)?.blur();
      const faults = new Set<string>();
      for (const [where, { papers, css }] of tried) {
        host.style.cssText = css;
        for (const paper of papers) {
          const ink = contrast(colour(getComputedStyle(host).color), colour(paper));
          for (const { kind, what, contrast: measured } of measure(sent, host, paper))
            if (measured < (kind === 'text' ? Math.min(4.5, ink) : 3) - 0.02)
              faults.add(`${where}: ${what} ${measured}`);
          for (const each of wrong()) {
            const [own, mark] = [getComputedStyle(each), getComputedStyle(each, '::before')];
            const edges = [own, mark].filter(({ borderInlineStartStyle }) => borderInlineStartStyle !== 'none');
            if (!edges.length) faults.add(`${each.localName} has no edge`);
            for (const { borderInlineStartColor } of edges) {
              const measured = contrast(colour(borderInlineStartColor), colour(paper));
              if (measured < 3) faults.add(`${where}: edge of ${each.localName} ${each.className} ${measured}`);
            }
          }
        }
      }
      host.style.cssText = '';
      expect([...faults]).to.deep.equal([]);
      expect(await accessibilityFaults(sent)).to.deep.equal([]);
    });

  const ACCENTS = [
    ['a pale accent', '#fff', 'color: #222; --impact-accent: #fdf6d8'],
    ['a dark accent', '#10222b', 'color: #e8eef0; color-scheme: dark; --impact-accent: #16303b'],
    ['a bright accent', '#fff', 'color: #666; --impact-accent: #f2b134'],
  ] as const;
  const PRESSED = 'button:not(.text-button,.quiet,.impact-note button),a.main,[part=begin]';
  for (const [where, paper, css] of ACCENTS)
    for (const element of ['actions', 'contact', 'give', 'subscribe'] as const)
      it(`${element}: ${where} leaves the button words and an edge`, async () => {
        const example = Object.values(examples[element]!)[0]!;
        host.style.cssText = css;
        const shown = build(example);
        host.append(shown);
        await settle(shown);
        const filled = deepElements(shown).filter(
          (each) => each.matches(PRESSED) && colour(getComputedStyle(each).backgroundColor)[3] === 1,
        );
        expect(filled, 'no filled button').not.to.be.empty;
        for (const each of filled) {
          const style = getComputedStyle(each);
          const [ink, fill, edge] = [style.color, style.backgroundColor, style.borderTopColor].map(colour);
          expect(contrast(ink!, fill!), 'words').to.be.at.least(4.5);
          expect(Math.max(contrast(edge!, colour(paper)), contrast(fill!, colour(paper))), 'edge').to.be.at.least(3);
        }
        host.style.cssText = '';
      });
});

/** What has an edge that tells that something is wrong: fields, the marks of notes, the list of all, the line along a field. */
const WRONG =
  '[aria-invalid=true],.impact-summary,.impact-error,.error:not(:empty),:is(.field,.consent):has(> .impact-error),:has(> .error:not(:empty))';

const CONTROLS = 'a[href],button,input,select,textarea,summary';

/** Controls that are less than 24 px wide or high, but for a link in a line of other words. */
function small(element: Element): readonly string[] {
  return deepElements(element).flatMap((each) => {
    if (each.getRootNode() === document || !each.matches(CONTROLS) || !isSeen(each)) return [];
    const { width, height } = each.getBoundingClientRect();
    return (width >= 23.9 && height >= 23.9) || !width || isInLine(each)
      ? []
      : [`${each.localName} “${each.textContent.trim()}”: ${width.toFixed(1)} × ${height.toFixed(1)}`];
  });
}

/** Whether a link stands among words that are no link. */
function isInLine(link: Element): boolean {
  let block = link.parentElement;
  while (block && /^(inline|contents)$/.test(getComputedStyle(block).display)) block = block.parentElement;
  const words = [...(block?.querySelectorAll('a,button') ?? [])].reduce(
    (text, each) => text.replace(each.textContent, ''),
    block?.textContent ?? '',
  );
  return link.matches('a') && getComputedStyle(link).display === 'inline' && /\p{L}/u.test(words);
}

/** What a reader can reach whose focus could be missed. */
function unmarked(element: Element): readonly string[] {
  const focusable = deepElements(element).filter(
    (each): each is HTMLElement =>
      each instanceof HTMLElement &&
      // What the page's author wrote is the page's to mark.
      each.getRootNode() !== document &&
      each.matches('a[href],button,input,select,textarea,summary,pre,[tabindex]') &&
      each.checkVisibility({ visibilityProperty: true }),
  );
  return focusable.flatMap((each) => {
    each.focus();
    if (!each.matches(':focus-visible')) return [];
    const rings = [getComputedStyle(each), getComputedStyle(each, '::after')].map(ringOf);
    return rings.some((ring) => ring >= 9) || isSeenOnBoth(getComputedStyle(each))
      ? []
      : [`${each.localName} ${each.getAttribute('part') ?? ''}`];
  });
}

/** Contrast of the two colours of a focus ring, each two pixels wide; 0 where there is no such ring. */
function ringOf({ outlineStyle, outlineWidth, outlineColor, boxShadow }: CSSStyleDeclaration): number {
  const [, shadow, spread] = /^(.+?\)) 0px 0px 0px (\d+)px$/.exec(boxShadow) ?? [];
  if (outlineStyle !== 'solid' || !shadow || parseFloat(outlineWidth) < 2) return 0;
  return Number(spread) - parseFloat(outlineWidth) < 2 ? 0 : contrast(colour(outlineColor), colour(shadow));
}

/** Whether a ring of one colour stands out from white and from black, as WebKit's native controls need, which have no shadow. */
function isSeenOnBoth({ outlineStyle, outlineWidth, outlineColor, boxShadow }: CSSStyleDeclaration): boolean {
  const ring = colour(outlineColor);
  const least = Math.min(contrast(ring, colour('#fff')), contrast(ring, colour('#000')));
  return boxShadow === 'none' && outlineStyle === 'solid' && parseFloat(outlineWidth) >= 3 && least >= 4.5;
}
