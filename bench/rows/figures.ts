/** Single figures: a statistic, a hundred marks, and both on one page. */
import { drawArray } from '../../src/geometry/array.js';
import { attributes, figureCss, rowOf, type Row } from './row.js';

const source = 'Australian Child Maltreatment Study';
const details = {
  note: 'Contact and non-contact abuse before the age of 18.',
  source,
  'source-url': 'https://www.acms.au/',
  'source-date': '2023-04-03',
  sample: 'n = 8,503',
};
const population = 'people aged 16 and over';
const label = 'Australians experienced child sexual abuse';

/** Room for a statistic and for a hundred marks: the reserve of the docs' snippets. */
const STATISTIC_ROOM = 'display:block;min-height:max(13em,22em - 15vw)';
const PREVALENCE_ROOM = 'display:block;min-height:max(31em,48em - 20vw)';

/** The published snippet: a tag with the author's own words in it. The hand-written element says "of" for its population. */
const tag = (name: string, value: string, style: string) => {
  const covers: Record<string, string> = name.startsWith('vanilla') ? { of: population } : { population };
  return `<${name}${attributes({ value, label, ...details, ...covers, style })}>${value} ${label}</${name}>`;
};

/** The same content as one would write it into the page by hand. */
const written = (value: string, picture = '') => {
  const [, qualifier = '', number = ''] = /^(more than )?(.*)$/.exec(value)!;
  return `<div class="base vanilla"><figure>
<p class="statement"><span class="value"><span class="qualifier">${qualifier}</span>${number}</span> <span class="label">${label}</span></p>
<p class="note">${details.note}</p>${picture}
<figcaption class="provenance"><p class="source">Source: <a href="${details['source-url']}" rel="external noreferrer"><cite>${source}</cite></a>, 3 April 2023</p>
<details><summary>About this figure</summary>
<dl><dt>Who this covers</dt><dd>${population}</dd><dt>Who was asked</dt><dd>${details.sample}</dd><dt>Cite as</dt><dd>${value} ${label}. ${source}. 3 April 2023. ${details['source-url']}</dd></dl></details>
<button type="button">Cite</button> <span role="status"></span></figcaption>
</figure></div>`;
};

const array = (part: number) => {
  const { width, height, layers } = drawArray({ whole: 100, shares: [part] });
  const paths = layers.map(({ state, d }) => `<path class="${state ? 'solid' : 'empty'}" d="${d}"></path>`);
  return `<svg aria-hidden="true" viewBox="0 0 ${width} ${height}" width="${width * 1.1}">${paths.join('')}</svg>`;
};

const ratio = (index: number) => `more than 1 in ${3 + (index % 97)}`;
const percent = (index: number) => 1 + ((index + 27) % 99);
const shown = { text: 'About this figure' };

const statisticTag = (name: string, index: number) => tag(name, ratio(index), STATISTIC_ROOM);
const prevalenceTag = (name: string, index: number) => tag(name, `${percent(index)}%`, PREVALENCE_ROOM);
const writtenStatistic = (index: number) => written(ratio(index));
const writtenPrevalence = (index: number) => written(`${percent(index)}%`, array(percent(index)));
const both = (prefix: string) => statisticTag(`${prefix}-statistic`, 0) + prevalenceTag(`${prefix}-prevalence`, 0);

export const figures: readonly Row[] = [
  rowOf('statistic', 'statistic', { shown, written: writtenStatistic, tag: statisticTag }),
  rowOf('prevalence', 'prevalence, 100 marks', { shown, written: writtenPrevalence, tag: prevalenceTag }),
  {
    name: 'two figures on a page',
    shown,
    forms: [
      { name: 'static', css: figureCss, html: () => writtenStatistic(0) + writtenPrevalence(0), loadOnly: true },
      { name: 'vanilla', scripts: ['/vanilla/both.js'], html: () => both('vanilla'), loadOnly: true },
      {
        name: 'ours',
        scripts: ['/dist/statistic.js', '/dist/prevalence.js'],
        html: () => both('impact'),
        loadOnly: true,
      },
      { name: 'ours, one for all', scripts: ['/dist/impact.js'], html: () => both('impact'), loadOnly: true },
    ],
  },
];

/** Three statistics for what speaks of a page's figures. */
export const threeFigures = {
  written: [0, 1, 2].map(writtenStatistic).join(''),
  tags: (prefix: string) => [0, 1, 2].map((index) => statisticTag(`${prefix}-statistic`, index)).join(''),
};
