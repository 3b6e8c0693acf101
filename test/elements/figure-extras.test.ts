import { expect } from '@open-wc/testing';
import '../../src/define/prevalence.js';
import '../../src/define/statistic.js';
import { fr } from '../../src/quantity/phrases/fr.js';
import { addLanguage } from '../../src/runtime/languages.js';
import { expectAccessible } from '../helpers/axe.js';
import { settle, until } from '../helpers/settle.js';
import { failOnLitWarnings, isLitWarning } from '../helpers/warnings.js';

const parts = (element: Element, part: string) => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(`[part~="${part}"]`) ?? []),
];
const texts = (element: Element, part: string) =>
  parts(element, part).map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());

/** What the console is told while something happens. */
const told: string[] = [];

describe('what few figures have', () => {
  failOnLitWarnings();
  beforeEach(() => {
    told.length = 0;
    const passOn = console.warn;
    console.warn = (line: string) => {
      told.push(line);
      if (isLitWarning(line)) passOn(line);
    };
  });
  afterEach(() => {
    document.body.replaceChildren();
  });

  /** The tag as it stands in a page. */
  function place(markup: string): HTMLElement {
    document.body.append(document.createRange().createContextualFragment(markup));
    return document.body.lastElementChild as HTMLElement;
  }

  async function show(markup: string): Promise<HTMLElement> {
    const element = place(markup);
    await until(() => parts(element, 'statement').length, 'a figure');
    return settle(element);
  }

  describe('an interval', () => {
    const said: [attributes: string, range: string][] = [
      ['value="28.5%" interval="95% CI 27.3–29.8"', 'between 27.3% and 29.8%, 95% confidence interval'],
      ['value="28.5%" interval="27.3% to 29.8%"', 'between 27.3% and 29.8%'],
      ['value="28.5%" interval="± 1.2"', 'between 27.3% and 29.7%'],
      [
        `data='{"value": "28.5%", "range": {"kind": "interval", "level": 95, "value": "27.3% to 29.8%"}}'`,
        'between 27.3% and 29.8%, 95% confidence interval',
      ],
      [
        `data='{"value": "2.2% to 4.4%", "range": {"kind": "studies", "of": "2 surveys"}}'`,
        'what different studies found (2 surveys)',
      ],
      [
        `data='{"value": "2% to 4%", "range": {"kind": "interval", "level": 90, "best": "3%"}}'`,
        '90% confidence interval, best estimate 3%',
      ],
      [
        `data='{"value": "2% to 4%", "range": {"kind": "studies", "best": "3%", "of": "4 studies"}}'`,
        'what different studies found, best estimate 3% (4 studies)',
      ],
    ];
    for (const tag of ['impact-statistic', 'impact-prevalence']) {
      for (const [attributes, range] of said) {
        it(`is said in words: <${tag} ${attributes}>`, async () => {
          const element = await show(`<${tag} ${attributes} label="of adults">own</${tag}>`);
          expect(texts(element, 'range')).to.deep.equal([range]);
          await expectAccessible(element);
          expect(told).to.deep.equal([]);
        });
      }
    }

    it('is drawn as marks that may be, with a key to both', async () => {
      const element = await show(
        '<impact-prevalence value="28.5%" interval="95% CI 27.3–29.8">own</impact-prevalence>',
      );
      const key = parts(element, 'key')[0]!;
      expect([...key.children].map(({ textContent }) => textContent.trim())).to.deep.equal([
        'about 28.5 in 100',
        'about 27 to 30 in 100, 95% confidence interval',
      ]);
      const [picture] = parts(element, 'graphic');
      expect(picture!.querySelectorAll(':scope > .hatched')).to.have.length.greaterThan(0);
      expect(picture!.querySelectorAll(':scope > .solid')).to.have.length.greaterThan(0);
    });

    it('is drawn alike where it stands within the value', async () => {
      const element = await show('<impact-prevalence value="28.5% (95% CI 27.3–29.8)">own</impact-prevalence>');
      await until(() => parts(element, 'key').length, 'the key');
      expect(texts(element, 'statement')).to.deep.equal(['28.5% (95% CI 27.3 to 29.8)']);
      expect(texts(element, 'key')).to.deep.equal(['about 28.5 in 100 about 27 to 30 in 100, 95% confidence interval']);
    });

    it('stands as typed where it contradicts the value, and the console says so', async () => {
      const element = await show('<impact-statistic value="28.5%" interval="40% to 50%">own</impact-statistic>');
      expect(texts(element, 'range')).to.deep.equal(['40% to 50%']);
      expect(told.join()).to.match(/interval="40% to 50%" is shown as typed/);
    });
  });

  it('takes the author’s word for what a pair is', async () => {
    const range = await show('<impact-prevalence value="38% to 12%" kind="range">own</impact-prevalence>');
    await until(() => parts(range, 'graphic').length, 'a picture');
    const change = await show('<impact-prevalence value="12% to 38%" kind="change">own</impact-prevalence>');
    await until(() => told.length, 'a word to the owner');
    expect(parts(change, 'graphic')).to.have.length(0);
    expect(texts(change, 'value')).to.deep.equal(['12% to 38%']);
  });

  it('tells of a day that means nothing', async () => {
    await show('<impact-statistic value="1 in 4" as-of="last year">own</impact-statistic>');
    await until(() => told.length, 'it');
    expect(told.join()).to.contain('as-of="last year" pins nothing');
  });

  for (const [value, word] of [
    ['N/A', 'no number is given'],
    ['–', 'no number is given'],
    ['not published', 'no number is given'],
    ['[c]', 'no number is given'],
    ['<5', 'so few that the exact number is left out, to protect people'],
  ] as const) {
    it(`says in small what ${value} stands for`, async () => {
      const element = await show(
        '<impact-statistic label="girls">own</impact-statistic>'.replace(' ', ` value="${value}" `),
      );
      await until(() => texts(element, 'statement').length, 'the sentence');
      expect(texts(element, 'statement')[0]).to.equal(`${value} (${word}) girls`);
      expect(texts(element, 'value')).to.deep.equal([value]);
      const [number] = parts(element, 'value');
      const [below, large] = [number!.nextElementSibling!, number!].map((each) => each.getBoundingClientRect());
      expect([below!.top >= large!.bottom, below!.height > 12]).to.deep.equal([true, true]);
      expect(parseFloat(getComputedStyle(number!.nextElementSibling!).fontSize)).to.equal(14);
      await expectAccessible(element);
    });
  }

  describe('figures that must not share a picture', () => {
    const drawn: [name: string, data: object[], reason: RegExp, owner: RegExp][] = [
      [
        'what the publisher says',
        [
          { id: 'a', value: '20%', comparable: { to: ['b'], is: false, why: 'One is of public posts.' } },
          { id: 'b', value: '10%' },
        ],
        /^One is of public posts\.$/,
        /not to be compared/,
      ],
      [
        'reports and people',
        [
          { value: '20%', label: 'of reports named a child' },
          { value: '10%', label: 'of children were named' },
        ],
        /one counts people, the other reports/,
        /one person may be in many records/,
      ],
    ];
    for (const [name, data, reason, owner] of drawn) {
      it(`are sentences alone: ${name}`, async () => {
        const element = await show(`<impact-prevalence data='${JSON.stringify(data)}'>own</impact-prevalence>`);
        expect(parts(element, 'graphic')).to.have.length(0);
        expect(texts(element, 'statement')).to.have.length(2);
        expect(texts(element, 'note').filter(Boolean).join()).to.match(reason);
        expect(told.join()).to.match(owner);
        await expectAccessible(element);
      });
    }
  });

  it('tells once of a figure that can’t be drawn', async () => {
    const markup = '<impact-prevalence value="74 schemes" label="were reviewed">own</impact-prevalence>';
    await show(markup);
    await show(markup);
    await until(() => told.length, 'a word to the owner');
    expect(told).to.have.length(1);
    expect(told[0]).to.match(/draws nothing: “74 schemes” is no share/);
  });

  describe('what an editor made of a tag', () => {
    it('is tidied where curly quotes stand around one word', async () => {
      const element = await show('<impact-statistic value=“28.5%” label="of adults">own</impact-statistic>');
      expect(texts(element, 'statement')).to.deep.equal(['28.5% of adults']);
    });

    const torn: [markup: string, line: string][] = [
      [
        '<impact-statistic value=“more than 1 in 3” label=“girls were asked”>own words</impact-statistic>',
        'value needs straight quotes: value="…"',
      ],
      [
        '<impact-statistic value="1 in 4" lable="adults">own words</impact-statistic>',
        'lable is no attribute of <impact-statistic>; label is',
      ],
      [
        '<impact-statistic value="1 in 4" source_url="https://example.org">own words</impact-statistic>',
        'source_url is no attribute of <impact-statistic>; source-url is',
      ],
      [
        '<impact-prevalence values="1 in 4" source_date="2023">own words</impact-prevalence>',
        'source_date is no attribute of <impact-prevalence>; source-date is',
      ],
    ];
    for (const [markup, line] of torn) {
      it(`leaves the author’s words where it is torn: ${line}`, async () => {
        const element = place(markup);
        await until(() => told.includes(`impact-elements: ${line}`), 'a word to the owner');
        await settle(document.body);
        expect(parts(element, 'statement')).to.have.length(0);
        expect(element.offsetHeight).to.be.greaterThan(0);
        expect(element.textContent).to.equal('own words');
      });
    }

    it('is passed over where a framework wrote it', async () => {
      await show('<impact-statistic value="1 in 4" data-v-7ba5 style="color: teal" slots="x">own</impact-statistic>');
      expect(told).to.deep.equal([]);
    });

    it('has its addresses mended where that is certain, and unlinked where not', async () => {
      const mended = await show(
        '<impact-statistic value="1 in 4" source="A" source-url="www.unicef.org/report">own</impact-statistic>',
      );
      expect(parts(mended, 'source')[0]!.querySelector('a')!.href).to.equal('https://www.unicef.org/report');
      const unknown = await show(
        '<impact-statistic value="1 in 4" source="A" source-url="acme.foundation/report">own</impact-statistic>',
      );
      expect(Boolean(parts(unknown, 'source')[0]!.querySelector('a'))).to.equal(false);
      expect(told.join()).to.contain('source-url is not linked: write https://acme.foundation/report');
    });
  });

  describe('under a browser’s translation', () => {
    const root = document.documentElement;
    const usual = root.lang;
    before(() => addLanguage('fr', fr));
    afterEach(() => {
      root.lang = usual;
      root.className = '';
    });
    const markup = '<impact-statistic value="28.5%" label="of adults">own</impact-statistic>';

    it('keeps the first language where the page is marked as translated', async () => {
      root.lang = 'en';
      const element = await show('<impact-statistic value="28.5%">own</impact-statistic>');
      root.className = 'translated-ltr';
      root.lang = 'fr';
      await settle(element);
      await settle(element);
      expect(texts(element, 'value')).to.deep.equal(['28.5%']);
    });

    it('translates no half of a sentence where only the page’s language changes', async () => {
      root.lang = 'en';
      const element = await show(markup);
      root.lang = 'fr';
      await settle(element);
      await settle(element);
      expect(texts(element, 'statement')).to.deep.equal(['28.5% of adults']);
    });

    for (const order of ['label first', 'language first'] as const) {
      it(`follows a page that changes its words too: ${order}`, async () => {
        root.lang = 'en';
        const element = await show(markup);
        const steps = [() => element.setAttribute('label', 'des adultes'), () => (root.lang = 'fr')];
        for (const step of order === 'label first' ? steps : steps.reverse()) {
          step();
          await settle(element);
        }
        await until(
          () => texts(element, 'statement')[0] === '28,5 % des adultes'.replace(' %', '\u202f%').replace(/\s+/g, ' '),
          'French',
        );
      });
    }
  });
});
