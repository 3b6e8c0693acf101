/** What columns as narrow as 180 px show: such a column leaves an element about 132 px. */
import { expect } from '@open-wc/testing';
import '../../src/define/actions.js';
import '../../src/define/change.js';
import '../../src/define/compare.js';
import '../../src/define/contact.js';
import '../../src/define/give.js';
import '../../src/define/glossary.js';
import '../../src/define/prevalence.js';
import '../../src/define/statistic.js';
import '../../src/define/support.js';
import { de } from '../../src/quantity/phrases/de.js';
import { es } from '../../src/quantity/phrases/es.js';
import { zhHans } from '../../src/quantity/phrases/zh-Hans.js';
import { addLanguage } from '../../src/runtime/languages.js';
import { examples } from '../../stories/examples/all.js';
import { build, type Example } from '../../stories/examples/example.js';
import { until } from '../helpers/settle.js';

const box = (element: Element) => element.getBoundingClientRect();

/** Parts of an example in a column of some width, once they are there. */
async function shown(example: Example, part: string, width: number, size = 16): Promise<HTMLElement[]> {
  const column = document.createElement('div');
  column.style.inlineSize = `${width}px`;
  column.style.fontSize = `${size}px`;
  const element = build(example);
  column.append(element);
  document.body.append(column);
  const parts = () => [...element.shadowRoot!.querySelectorAll<HTMLElement>(part)];
  await until(() => parts().length, part);
  return parts();
}

describe('narrow columns', () => {
  afterEach(() => {
    document.body.replaceChildren();
    document.documentElement.lang = 'en';
  });

  /** Figures whose words no column of some width has room for. */
  const wide = {
    tag: 'impact-compare',
    attributes: {
      data: JSON.stringify([
        { value: '21% to 65%', label: 'Arbeiterunfallversicherungsgesellschaften', kind: 'range' },
        { value: '25% to 47%', label: 'Kraftfahrzeughaftpflichtversicherungen', kind: 'range' },
      ]),
    },
    content: '',
    says: '',
  };

  it('move a table within its own box, which has a name and takes the focus', async () => {
    const [details] = await shown(wide, '[part=numbers]', 240);
    (details as HTMLDetailsElement).open = true;
    const scroll = details!.querySelector<HTMLElement>('.scroll')!;
    expect(scroll.scrollWidth, 'the table fits: nothing is tried').to.be.above(scroll.clientWidth);
    expect(box(scroll).width).to.be.at.most(240);
    expect(details!.parentElement!.scrollWidth).to.be.at.most(240);
    expect([scroll.role, scroll.tabIndex]).to.deep.equal(['group', 0]);
    const root = scroll.getRootNode() as ShadowRoot;
    const names = (of: Element) => of.getAttribute('aria-labelledby')!.split(' ');
    const [words, ...figures] = names(scroll).map((id) => root.getElementById(id)!.textContent.trim());
    expect(words).to.equal('The numbers');
    expect(figures.join(' '), 'which figure').to.match(/\S/);
    expect(names(scroll)).to.deep.equal(names(details!.querySelector('summary')!));
  });

  for (const [element, name, part, size] of [
    ['change', 'partOfAYear', 'table', 16],
    ['compare', 'ranges', 'table', 16],
    ['compare', 'ranges', 'table', 32],
    ['compare', 'differing', 'differs', 16],
  ] as const)
    it(`cut nothing of a table, which stays one: ${element}, ${name}, letters of ${size} px`, async () => {
      const width = size * 8.25;
      const [base] = await shown(examples[element]![name]!, '.base', width, size);
      const table = await until(() => base!.querySelector<HTMLElement>(`[part=${part}]`), 'the table');
      table.closest('details')?.setAttribute('open', '');
      for (const cell of table.querySelectorAll<HTMLElement>('caption, tr:not(:first-child) > *, tbody tr > *'))
        for (const [text, rects] of textsIn(cell))
          for (const { left, right } of rects)
            expect(left >= box(base!).left - 1 && right <= box(base!).right + 1, text).to.equal(true);
      const cells = [...table.querySelectorAll('th, td')];
      expect(
        [table, ...cells].every(({ role }) => role),
        'has its roles',
      ).to.equal(true);
      const sides = [...table.querySelectorAll('tr + tr td')].map((cell) => getComputedStyle(cell, '::before').display);
      if (part === 'differs') expect(sides).to.deep.equal(sides.map(() => 'block'));
    });

  it('keep the mark of what opens a letter beside its words', async () => {
    const [begin] = await shown(examples['actions']!['letter']!, '[part=begin]', 132);
    const [[, rects]] = textsIn(begin!) as [[string, DOMRect[]]];
    const { lineHeight, paddingTop, borderTopWidth } = getComputedStyle(begin!);
    const content = begin!.offsetHeight - 2 * (parseFloat(paddingTop) + parseFloat(borderTopWidth));
    expect(content).to.be.closeTo(linesOf(rects) * parseFloat(lineHeight), 2);
  });

  it('keep the caption of a table in sight, and its words whole', async () => {
    const [details] = await shown(wide, '[part=numbers]', 240);
    (details as HTMLDetailsElement).open = true;
    const scroll = details!.querySelector<HTMLElement>('.scroll')!;
    const caption = () => box(details!.querySelector('caption')!);
    expect(caption().width).to.be.at.most(240);
    scroll.scrollLeft = scroll.scrollWidth;
    expect(scroll.scrollLeft, 'the table fits: nothing is tried').to.be.above(0);
    expect(caption().left).to.be.closeTo(box(scroll).left, 1);
    const styled = [...details!.querySelectorAll('caption, th, td')].map((cell) => getComputedStyle(cell).hyphens);
    expect([...new Set(styled)], 'words stay whole').to.deep.equal(['manual']);
  });

  it('part long words as their language does, and addresses nowhere', async () => {
    const hyphens = async (width: number) => {
      const [title] = await shown(examples['actions']!['list']!, '[part=title]', width);
      return getComputedStyle(title!).hyphens;
    };
    expect([await hyphens(180), await hyphens(600)]).to.deep.equal(['auto', 'manual']);
    const [details] = await shown(examples['statistic']!['fromDocument']!, '[part=details]', 180);
    (details as HTMLDetailsElement).open = true;
    await until(() => details!.querySelector('[part=citation]'), 'the citation');
    expect(getComputedStyle(details!.querySelector('[part=citation]')!).hyphens).to.equal('manual');
  });

  it('keep Chinese row headings of tables several signs wide', async () => {
    document.documentElement.lang = 'zh-Hans';
    const [details] = await shown(examples['statistic']!['differs']!, '[part=details]', 132);
    (details as HTMLDetailsElement).open = true;
    const scroll = await until(() => details!.querySelector<HTMLElement>('.scroll'), 'the table');
    for (const heading of scroll.querySelectorAll<HTMLElement>('th[scope=row]'))
      expect(box(heading).width).to.be.at.least(4 * parseFloat(getComputedStyle(heading).fontSize));
    expect(box(scroll).width).to.be.at.most(132);
    document.documentElement.lang = 'en';
  });

  it('set Chinese currency smaller than its number, and break neither', async () => {
    addLanguage('zh', zhHans);
    document.documentElement.lang = 'zh-Hans';
    const [first] = await shown(examples['change']!['money']!, '[part=value]', 132);
    const root = first!.getRootNode() as ShadowRoot;
    await until(
      () =>
        /[\d万]/.test(root.querySelector('.numeral')?.textContent ?? '') && root.querySelector('.value .unit:lang(zh)'),
      'a value in Chinese',
    );
    const size = (part: string) => parseFloat(getComputedStyle(root.querySelector(`.value ${part}`)!).fontSize);
    expect(root.querySelector('.value .numeral')!.textContent).to.equal('120万');
    expect(size('.numeral')).to.be.above(size('.unit'));
    for (const part of root.querySelectorAll('.value :is(.numeral, .unit)'))
      expect(part.getClientRects().length, part.textContent).to.equal(1);
    document.documentElement.lang = 'en';
  });

  it('give words for a missing number the room of bars', async () => {
    const [words] = await shown(examples['change']!['partOfAYear']!, '.number.missing', 132);
    expect(box(words!).width).to.be.above(66);
  });

  it('leave no stub of an axis where a period has no number', async () => {
    const value = '$12.2 million AUD in 2022 to $15.5 million AUD in 2024';
    const example = { tag: 'impact-change', attributes: { label: 'given', value }, content: '', says: '' };
    const heights = async (width: number) =>
      (await shown(example, '.track', width)).map((track) => box(track).height > 0);
    expect(await heights(200)).to.deep.equal([true, false, true]);
    expect(await heights(700)).to.deep.equal([true, true, true]);
  });

  it('keep the name of a site on a button whole in large type', async () => {
    const [button] = await shown(examples['give']!['once']!, '[part=button]', 200, 32);
    const words = [...button!.childNodes].flatMap((node) => (node.nodeType === 3 ? (node as Text) : []));
    expect(button!.textContent.trim()).to.equal('Give once, at donate.stripe.com');
    for (const text of words)
      for (const { 0: word, index } of text.data.matchAll(/[\p{L}.]+/gu)) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        expect(linesOf([...range.getClientRects()]), word).to.equal(1);
      }
  });

  it('break an address before what parts it, in large type too', async () => {
    const addresses = await shown(examples['support']!['list']!, '[part=site] bdi', 200, 32);
    for (const address of addresses)
      for (const [stretch, rects] of textsIn(address)) {
        expect(linesOf(rects), stretch).to.equal(1);
        expect(stretch).to.match(/^\.?[^.]+$/);
      }
    expect(addresses.some((address) => textsIn(address).length > 1)).to.equal(true);
  });

  it('break the address of a source at a slash, and before no dot of a DOI where a word has room', async () => {
    const example = {
      tag: 'impact-statistic',
      attributes: {
        value: '1 in 4',
        label: 'children',
        source: 'A study',
        'source-url': 'https://doi.org/10.5694/mja2.51873',
      },
      content: '',
      says: '',
    };
    const [details] = await shown(example, '[part=details]', 272);
    (details as HTMLDetailsElement).open = true;
    const citation = await until(() => details!.querySelector('[part=citation]'), 'the citation');
    const places = [...citation.querySelectorAll('.stretch')].flatMap((each) =>
      getComputedStyle(each, '::after').content === 'none' ? [] : each.textContent,
    );
    expect(places.map((place) => place.slice(-3))).to.deep.equal(['doi', 'org', '694']);
  });

  it('part a date that no line has room for', async () => {
    const [date] = await shown(examples['actions']!['list']!, '[part=state] .whole', 272, 32);
    const base = date!.closest('.base')!;
    for (const each of base.querySelectorAll('[part=state] .whole'))
      expect(box(each).right, each.textContent).to.be.at.most(box(base).right);
  });

  it('keep an amount with its currency on a button as wide as the column', async () => {
    for (const name of ['once', 'chosen']) {
      const [button] = await shown(examples['give']![name]!, '[part=button]', 132);
      expect(box(button!).width).to.be.closeTo(box(button!.parentElement!).width, 1);
      const amount = button!.querySelector('.whole');
      if (name === 'chosen')
        expect([amount!.textContent, amount!.getClientRects().length]).to.deep.equal(['$50 AUD', 1]);
    }
  });

  it('give each number to call or to write to a target of 44 px, none over another', async () => {
    for (const width of [132, 272, 600]) {
      const targets = (await shown(examples['support']!['list']!, '[part=call], [part=text]', width)).map(box);
      for (const { height } of targets) expect(height).to.be.at.least(44);
      targets.slice(1).forEach(({ top }, index) => expect(top).to.be.at.least(targets[index]!.bottom - 0.1));
      document.body.replaceChildren();
    }
  });

  it('set what a form promises below its bold word, beside it where there is room', async () => {
    for (const [width, isBelow] of [
      [272, true],
      [600, false],
    ] as const) {
      const [list] = await shown(examples['contact']!['simple']!, '[part=promise]', width);
      const [term, text] = [list!.querySelector('dt')!, list!.querySelector('dd')!];
      expect(box(text).top >= box(term).bottom).to.equal(isBelow);
      expect(getComputedStyle(term).fontWeight).to.equal(isBelow ? '600' : '400');
      document.body.replaceChildren();
    }
  });

  it('keep the label of a row of a glossary on one line', async () => {
    const labels = await shown(examples['glossary']!['grouped']!, '.lead', 180);
    for (const label of labels) expect(linesOf([...label.getClientRects()]), label.textContent).to.equal(1);
    expect(labels.some(({ textContent }) => textContent.includes(' '))).to.equal(true);
  });

  it('set a state beside its mark, and a video’s button without an empty box', async () => {
    const [state] = await shown(examples['actions']!['list']!, '[part=state]', 272);
    const mark = box(state!.querySelector('i')!);
    const words = textsIn(state!).flatMap(([, rects]) => rects);
    expect(linesOf(words)).to.be.above(1);
    for (const { left } of words) expect(left).to.be.above(mark.right);
    const [facade] = await shown(examples['actions']!['hosted']!, '[part=facade]', 272);
    expect(box(facade!).height).to.be.below(80);
  });

  for (const [width, size, marks, key] of [
    [132, 16, '1000', 'Each mark is 10 in 1,000'],
    [272, 16, '1000', 'Each mark is 10 in 1,000'],
    [470, 16, '1000', 'Each mark is 10 in 1,000'],
    [490, 16, '1000', '285 in 1,000'],
    [700, 16, '1000', '285 in 1,000'],
    [700, 32, '1000', 'Each mark is 10 in 1,000'],
    [272, 16, '5000', 'Each mark is 50 in 5,000'],
    [900, 16, '10000', 'Each mark is 100 in 10,000'],
    [1200, 16, '10000', '2,850 in 10,000'],
  ] as const)
    it(`draw ${marks} marks so that each can be seen, ${width} px wide with letters of ${size} px`, async () => {
      const attributes = { value: '28.5%', label: 'people', marks };
      const example = { tag: 'impact-prevalence', attributes, content: '', says: '' };
      const graphics = await shown(example, '[part=graphic]', width, size);
      const drawn = graphics.filter((each) => each.checkVisibility());
      expect(drawn).to.have.length(1);
      const [graphic] = drawn;
      const path = graphic!.querySelector<SVGPathElement>('.solid')!;
      const keys = [...(graphic!.getRootNode() as ShadowRoot).querySelectorAll<HTMLElement>('[part=key]')]
        .filter((key) => key.checkVisibility())
        .map((key) => key.textContent.trim());
      expect(keys.at(-1)).to.equal(key);
      const { strokeWidth, vectorEffect } = getComputedStyle(path);
      const scale = path.getScreenCTM()!.a;
      const d = path.getAttribute('d')!;
      const [one, other] = [...d.matchAll(/M([\d.]+),/g)].map(([, x]) => Number(x));
      const across = Number(/h([\d.]+)v/.exec(d)![1]);
      const stroke = parseFloat(strokeWidth) * (vectorEffect === 'none' ? scale : 1);
      expect((other! - one! - across) * scale - stroke, 'between two marks').to.be.at.least(1);
      expect(across * scale, 'a mark').to.be.at.least(4);
    });

  const unfit: readonly (readonly [Record<string, string>, number])[] = [
    [{ value: '0.05%', label: 'people', marks: '10000' }, 1],
    [{ data: '[{"value": "12%", "label": "women"}, {"value": "0.05%", "label": "men"}]', marks: '10000' }, 2],
    [{ value: '28.5%', label: 'people', marks: '450' }, 1],
  ];
  for (const [attributes, pictures] of unfit)
    it(`keep the marks of what fewer could not show: ${JSON.stringify(attributes)}`, async () => {
      const example = { tag: 'impact-prevalence', attributes, content: '', says: '' };
      const graphics = await shown(example, '[part=graphic]', 272);
      expect(graphics.map((graphic) => graphic.checkVisibility())).to.deep.equal(Array(pictures).fill(true));
    });

  for (const [width, size] of [
    [132, 16],
    [272, 16],
    [400, 16],
    [600, 16],
    [640, 16],
    [900, 16],
    [544, 32],
  ] as const)
    it(`set the words of several groups nearest to their own picture, ${width} px wide with letters of ${size} px`, async () => {
      for (const name of ['compare', 'compareInline']) {
        const statements = await shown(examples['prevalence']![name]!, '[part=statement]', width, size);
        const root = statements[0]!.getRootNode() as ShadowRoot;
        const pictures = await until(() => {
          const found = [...root.querySelectorAll('li > [aria-hidden=true]')].filter((each) => each.checkVisibility());
          return found.length === statements.length ? found : undefined;
        }, 'a picture of each');
        statements.forEach((statement, own) => {
          const far = pictures.map((picture) => apart(box(statement), box(picture)));
          expect(far[own], `${name}, ${own}`).to.be.at.most(1.25 * size);
          far.forEach((other, index) => {
            if (index !== own) expect(other, `${name}, ${own} and ${index}`).to.be.above(1.25 * far[own]!);
          });
          expect(box(statement).width, 'a column of words').to.be.at.least(Math.min(width, 7.5 * size));
        });
        document.body.replaceChildren();
      }
    });

  for (const width of [132, 272, 400, 600])
    it(`set words beside their share of an array in no sliver, ${width} px wide`, async () => {
      for (const name of ['nested', 'ofFigure', 'nestedSquares'])
        for (const label of await shown(examples['prevalence']![name]!, '[part=statement]', width))
          expect(box(label).width, `${name}: ${label.textContent}`).to.be.at.least(Math.min(width, 140));
    });

  for (const [width, size] of [
    [272, 16],
    [386, 16],
    [440, 16],
    [560, 16],
    [700, 16],
    [800, 32],
  ] as const)
    it(`keep words beside a picture wide, however long its key, ${width} px wide with letters of ${size} px`, async () => {
      document.documentElement.lang = 'es';
      addLanguage('es', es);
      for (const name of ['interval', 'longest', 'range', 'percentWithHalfMark']) {
        const [statement] = await shown(examples['prevalence']![name]!, '[part=statement]', width, size);
        const root = statement!.getRootNode() as ShadowRoot;
        const key = await until(() => root.querySelector('.picture .key:not(.few)'), 'a key');
        const base = box(root.querySelector('.base')!);
        expect(box(statement!).width, name).to.be.at.least(Math.min(width, 9 * size));
        for (const part of [statement!, key])
          for (const [text, rects] of textsIn(part))
            for (const { right } of rects) expect(right, `${name}: ${text}`).to.be.at.most(base.right + 1);
        const lines = linesOf(textsIn(key).flatMap(([, rects]) => rects.filter(({ height }) => height > 0)));
        expect(lines, `${name}: ${key.textContent}`).to.be.within(1, 8);
        document.body.replaceChildren();
      }
    });

  for (const width of [132, 272, 600])
    it(`set a picture before what its number was at other times, ${width} px wide`, async () => {
      const [comparison] = await shown(examples['prevalence']!['trend']!, '[part=comparison]', width);
      const root = comparison!.getRootNode() as ShadowRoot;
      const picture = box(root.querySelector('[part=graphic]')!);
      const statement = box(root.querySelector('[part=statement]')!);
      const isBeside = picture.right < statement.left;
      expect(box(comparison!).top).to.be.at.least(isBeside ? statement.bottom : picture.bottom);
      expect(box(comparison!).top - statement.bottom, 'no gap between words').to.be.below(isBeside ? 24 : 1000);
    });

  it('head a table of what differs in five lines at most, and keep it a table', async () => {
    for (const width of [272, 600]) {
      const [table] = await shown(examples['compare']!['differing']!, '[part=differs]', width);
      for (const heading of table!.querySelectorAll('th'))
        expect(linesOf(textsIn(heading).flatMap(([, rects]) => rects)), heading.textContent).to.be.at.most(5);
      const roles = [...table!.querySelectorAll('th, tr + tr td')].map((cell) => cell.role);
      expect([table!.role, ...roles]).to.deep.equal([
        'table',
        'columnheader',
        'columnheader',
        'rowheader',
        'cell',
        'cell',
      ]);
      const [here, there] = [...table!.querySelectorAll('tr + tr td')].map(box);
      const heads = [...table!.querySelectorAll('th[scope=col]')].map(box);
      expect([here!.left, there!.left]).to.deep.equal(heads.map(({ left }) => left));
      document.body.replaceChildren();
    }
  });

  it('set figures that have no picture beside each other where there is room', async () => {
    for (const [width, columns] of [
      [272, 1],
      [600, 2],
    ] as const) {
      const statements = await shown(examples['compare']!['wordsAlone']!, '[part=statement]', width);
      expect(new Set(statements.map((each) => box(each).left)).size).to.equal(columns);
      document.body.replaceChildren();
    }
    const [alone] = await shown(examples['compare']!['change']!, '[part=value]', 600);
    expect(linesOf(textsIn(alone!).flatMap(([, rects]) => rects.filter(({ height }) => height > 30)))).to.equal(1);
  });

  it('let no number run into the mark beside it', async () => {
    for (const name of ['longest', 'ranges', 'money', 'times', 'shares'])
      for (const width of [132, 272, 560, 700]) {
        const values = await shown(examples['compare']![name]!, '[part=value]', width);
        const root = values[0]!.getRootNode() as ShadowRoot;
        await until(() => root.querySelector('[part=graphic]'), 'a mark');
        for (const value of values) {
          const track = value.closest('[part=statement]')!.querySelector('[part=graphic]')!;
          const end = Math.max(
            ...[...track.querySelectorAll('.mark, .all, .rail, circle')].map((each) => box(each).right),
          );
          for (const [text, rects] of textsIn(value))
            for (const { left, right, top, bottom } of rects) {
              // Letters don't fill their line.
              const foot = bottom - 0.2 * (bottom - top);
              expect(left >= end + 4 || foot <= box(track).top, text).to.equal(true);
              expect(right, text).to.be.at.most(width + box(root.host).left + 1);
            }
        }
        document.body.replaceChildren();
      }
  });

  it('set no words of a number smaller than its label', async () => {
    for (const width of [272, 600])
      for (const [element, name] of [
        ['prevalence', 'compare'],
        ['prevalence', 'range'],
        ['compare', 'partOfCount'],
        ['compare', 'ranges'],
        ['compare', 'change'],
        ['statistic', 'rate'],
        ['statistic', 'group'],
        ['statistic', 'groupInline'],
      ] as const) {
        const values = await shown(examples[element]![name]!, '[part=value]', width);
        const size = (each: Element) => parseFloat(getComputedStyle(each).fontSize);
        for (const value of values) {
          const label = value.closest('[part=statement]')!.querySelector('[part=label]')!;
          for (const part of [value, ...value.children])
            expect(size(part), `${element}, ${name}: ${part.textContent}`).to.be.at.least(size(label) - 0.1);
        }
        document.body.replaceChildren();
      }
  });

  it('keep the number of a line away from the labels of its axis', async () => {
    for (const width of [132, 272, 600]) {
      const [plot] = await shown(examples['statistic']!['trend']!, '[part=graphic]', width);
      const texts = textsIn(plot!);
      const bottom = (text: string) => Math.max(...texts.find(([one]) => one === text)![1].map((rect) => rect.bottom));
      // It stands above the axis by itself, or below it with its year.
      const apart = bottom('0') - bottom('310');
      expect(apart > 12 || apart < -8, `${apart}`).to.equal(true);
      document.body.replaceChildren();
    }
  });

  it('keep the size of a sample on one line', async () => {
    const [details] = await shown(examples['statistic']!['percent']!, '[part=details]', 132);
    (details as HTMLDetailsElement).open = true;
    await until(() => details!.textContent.includes('n\u00a0=\u00a08,503'), 'the size');
  });

  it('write it as the number of its sentence', async () => {
    document.documentElement.lang = 'de';
    addLanguage('de', de);
    const { percent } = examples['statistic']! as Readonly<Record<string, Example>>;
    const attributes = { ...percent!.attributes, label: '' };
    const [details] = await shown({ ...percent!, attributes }, '[part=details]', 132);
    (details as HTMLDetailsElement).open = true;
    await until(() => details!.textContent.includes('n\u00a0=\u00a08.503'), 'the size');
  });

  const charts = (['change', 'compare', 'prevalence', 'statistic'] as const).flatMap((element) =>
    Object.entries<Example>(examples[element]!)
      .filter(([, { says, content }]) => says && !content.includes(says))
      .map(([name, example]) => [`${element}, ${name}`, example] as const),
  );
  for (const [width, size] of [
    [132, 16],
    [272, 16],
    [552, 16],
    [272, 32],
  ] as const)
    it(`let no label of a picture run into another or out of sight, ${width} px wide with letters of ${size} px`, async () => {
      const faults: string[] = [];
      let labels = 0;
      for (const [name, example] of charts) {
        const [base] = await shown(example, '.base', width, size);
        await until(() => tidy(base!.textContent).includes(example.says), `${name}: ${example.says}`);
        const texts = [...base!.querySelectorAll('[aria-hidden=true]')].flatMap(textsIn);
        labels += texts.length;
        texts.forEach(([one, rects], index) => {
          for (const { left, right } of rects)
            if (left < box(base!).left - 2 || right > box(base!).right + 2)
              faults.push(`${name}: ${one} leaves the column`);
          if (/^\S+$/.test(one) && linesOf(rects) > 1) faults.push(`${name}: ${one} is broken`);
          for (const [other, others] of texts.slice(index + 1))
            if (rects.some((a) => others.some((b) => meet(a, b)))) faults.push(`${name}: ${one} | ${other}`);
        });
        document.body.replaceChildren();
      }
      expect(faults).to.deep.equal([]);
      expect(labels).to.be.above(100);
    });
});

/** How far two boxes are from each other. */
const apart = (a: DOMRect, b: DOMRect): number =>
  Math.hypot(Math.max(0, a.left - b.right, b.left - a.right), Math.max(0, a.top - b.bottom, b.top - a.bottom));

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Every text within an element, with the boxes of its lines. */
function textsIn(element: Element): (readonly [string, DOMRect[]])[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found: (readonly [string, DOMRect[]])[] = [];
  while (walker.nextNode()) {
    const range = document.createRange();
    range.selectNode(walker.currentNode);
    const rects = [...range.getClientRects()].filter(({ width }) => width > 1);
    if (tidy(walker.currentNode.textContent!)) found.push([tidy(walker.currentNode.textContent!), rects]);
  }
  return found;
}

const linesOf = (rects: readonly DOMRect[]): number => new Set(rects.map(({ top }) => Math.round(top))).size;

/** Whether two boxes of letters share more than the room between their lines. */
const meet = (a: DOMRect, b: DOMRect): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4;
