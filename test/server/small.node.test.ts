import assert from 'node:assert/strict';
import { card } from '../../src/server/card.js';
import { prerender } from '../../src/server/prerender.js';
import { renderStatic } from '../../src/server/static.js';
import { describe, it } from '../helpers/node.js';

const YEARS = JSON.stringify([
  { when: '2020', value: '30%' },
  { when: '2023', value: '25%' },
]);
const attribute = (text: string) => text.replaceAll('"', '&quot;');
const tag = (name: string, attributes: string) => `<impact-${name} label="said so" ${attributes}>own</impact-${name}>`;
const page = (body: string, lang = 'en') => `<!doctype html><html lang="${lang}"><body>${body}</body></html>`;
const textOf = (html: string) =>
  html
    .replace(/<(style|script)[^]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
const trend = `value="25%" trend="${attribute(YEARS)}"`;
const interval = 'value="28.5%" interval="95% CI 27.3–29.8"';

describe('what a server draws small beside a number', () => {
  it('is the trend, after the sentence, with its styles and their hash', async () => {
    const { html, styles, problems } = await prerender(page(tag('statistic', trend)));
    assert.deepEqual(problems, []);
    assert.match(textOf(html), /25% said so From 30% \(2020\) to 25% \(2023\)\. Down 5 percentage points\. 2020/);
    assert.match(html, /<div class="small">[^]*aria-hidden="true"/);
    const plain = await prerender(page(tag('statistic', 'value="25%"')));
    assert.equal(styles.length, plain.styles.length + 1);
    assert.ok(html.match(/<style/g)!.length > plain.html.match(/<style/g)!.length);
  });

  it('is said in the page’s language', async () => {
    const { html } = await prerender(page(tag('statistic', trend), 'de'));
    assert.match(textOf(html), /Prozentpunkte/);
  });

  it('is an interval after its words, and none beside people that show it', async () => {
    const { html } = await prerender(page(tag('statistic', interval)));
    assert.match(textOf(html), /between 27.3% and 29.8%, 95% confidence interval 0% 100%/);
    const people = await prerender(page(tag('prevalence', interval)));
    assert.doesNotMatch(people.html, /class="small"/);
  });

  it('is in a page without scripts, with its table', async () => {
    const { html } = await renderStatic(page(tag('statistic', trend) + tag('statistic', interval)));
    assert.match(textOf(html), /Down 5 percentage points\..*The numbers Period Number 2020 30%/);
    // The bars, the band and the ends of its axis.
    assert.equal(html.match(/<svg/g)!.length, 3);
  });

  it('is of one figure alone', async () => {
    const figure = (id: string) => ({ id, value: '25%', label: id, series: JSON.parse(YEARS) as unknown });
    const read = async () =>
      Promise.resolve(JSON.stringify({ version: 1, language: 'en', figures: ['a', 'b'].map(figure) }));
    for (const render of [prerender, renderStatic]) {
      const shown = async (figures: string) =>
        (
          await render(
            page(`<impact-statistic src="https://a.example/a.json" figure="${figures}" trend>own</impact-statistic>`),
            {
              read,
            },
          )
        ).html;
      assert.match(textOf(await shown('a')), /Down 5 percentage points/, render.name);
      const both = textOf(await shown('a b'));
      assert.match(both, /25% a .*25% b/, render.name);
      assert.doesNotMatch(both, /Down 5/, render.name);
    }
  });

  it('is on a card, where the value is no share', async () => {
    const calls = JSON.stringify([
      { when: '2022', value: '310' },
      { when: '2023', value: '702' },
    ]);
    const { alt } = await card({ value: '702', label: 'calls', trend: calls });
    assert.match(alt, /About 2\.3 times as many/);
  });

  it('is on a card below the people of a share, in words and as bars', async () => {
    const share = { value: '25%', label: 'said so' };
    const [plain, trended] = [await card(share), await card({ ...share, trend: YEARS })];
    assert.match(trended.alt, /Down 5 percentage points/);
    assert.ok(trended.svg.length > plain.svg.length * 1.1);
    for (const trend of ['false', ' FALSE ']) assert.equal((await card({ ...share, trend })).svg, plain.svg);
    const typed = await card({ value: '166 calls', label: 'came', trend: '120 in 2024 to 166 in 2025' });
    assert.match(typed.alt, /38% more/);
  });

  it('is on a card as the words of an interval', async () => {
    const shown = { value: '28.5%', label: 'of adults' };
    const plain = await card(shown);
    const around = await card({ ...shown, interval: '95% CI 27.3–29.8' });
    assert.match(around.alt, /between 27.3% and 29.8%, 95% confidence interval/);
    assert.notEqual(around.svg, plain.svg);
  });

  it('is nothing of what can’t be drawn', async () => {
    const { html } = await prerender(page(tag('statistic', `value="9" trend="${attribute(YEARS)}"`)));
    assert.doesNotMatch(html, /class="small"/);
    assert.match(textOf(html), /9 said so/);
  });
});
