/** What an address of the frame page names, and what is left out of it, against `written/read-addresses.txt`. */
import { readAddress, THEME_PARAMETERS, entryAttribute } from '../../src/embed/upgrade/address.js';
import { names } from '../../src/embed/upgrade/element-spec.js';
import { describe, it } from '../helpers/node.js';
import { matchesWritten } from '../helpers/written.js';

const HOST = 'https://elements.example.org/1/frame.html';
const QUERIES = [
  ...['', 'element=', 'element=nothing', 'element=constructor', 'element=Statistic', 'element=statistic&element=quote'],
  ...[
    'figure=a',
    'figure=a+b',
    'figure=',
    'src=%2Fown.json&figure=a',
    'src=own.json',
    'src=https%3A%2F%2Fother.example%2Fa.json&figure=a',
  ].map((rest) => `element=statistic&${rest}`),
  ...[
    'src=javascript%3A1&figure=a',
    'src=&figure=a',
    'src=https%3A%2F%2Felements.example.org%2Fa.json',
    'src=data%3A,x',
  ].map((rest) => `element=statistic&${rest}`),
  ...['value=5%25&label=x', 'value=5%25&figure=a', 'value=5%25&support=AU', 'label=x', 'value=&label=x', 'vlaue=5'].map(
    (rest) => `element=statistic&${rest}`,
  ),
  ...[
    'support=AU',
    'support=%2Fsupport.json+AU+women',
    'support=https%3A%2F%2Fother.example%2Fs.json+AU',
    'support=',
    'support=a.b',
    'support=AU++NZ',
  ].map((rest) => `element=statistic&figure=a&${rest}`),
  ...THEME_PARAMETERS.map((name) => `element=statistic&figure=a&${name}=x`),
  ...['embedded=5%25', 'embedded=', 'embedded=x&figure=a', 'embedded=x&value=1&label=y'].map(
    (rest) => `element=statistic&${rest}`,
  ),
  ...['embedded=x&quote=a', 'quote=a', 'text=own&by=me', 'quote=a&text=own', 'pull', 'figure=a'].map(
    (rest) => `element=quote&${rest}`,
  ),
  ...['term=a', 'embedded=x&term=a', 'src=%2Fother.json&term=a', 'definition=own', ''].map(
    (rest) => `element=term&${rest}`,
  ),
  ...['terms=a+b', 'terms=', 'no-search', 'no-search=false', 'heading-level=9'].map(
    (rest) => `element=glossary&${rest}`,
  ),
  ...['form=letters', 'form=+a+', 'form=', 'action=https%3A%2F%2Fx.org', 'consent=Yes', 'service=mailchimp'].flatMap(
    (rest) => [`element=subscribe&${rest}`, `element=contact&${rest}`],
  ),
  ...['form=a&figure=a', 'onclick=1&figure=a', 'style=x&figure=a', 'id=x&figure=a', 'data=%7B%7D', 'class=x'].map(
    (rest) => `element=statistic&${rest}`,
  ),
  ...['count=3', 'src=%2Fposts.json&count=x', 'category=a&exclude=b', 'max-age=1'].map(
    (rest) => `element=posts&${rest}`,
  ),
  ...['trend=&figure=a', 'of-figure=b&figure=a', 'marks=100&figure=a', 'of=100&figure=a', 'download=&figure=a'].map(
    (rest) => `element=prevalence&${rest}`,
  ),
];

describe('an address of the frame page', () => {
  it('names what was read and found good', () => {
    const mayRead = (origin: string): boolean => origin === 'https://elements.example.org';
    const say = (query: string): string => {
      const { wish, typed, form, faults } = readAddress(new URL(`${HOST}?${query}`), mayRead);
      return [
        wish
          ? `<${wish.name}${[...wish.attributes].map(([name, value]) => ` ${name}=${JSON.stringify(value)}`).join('')}>`
          : 'none',
        typed && 'typed',
        form && `form ${form}`,
        ...faults.map(({ line, spoils }) => `${spoils ? '!' : '?'} ${line}`),
      ]
        .filter(Boolean)
        .join(' | ');
    };
    const lines = QUERIES.map((query) => `${query} → ${say(query)}`);
    lines.push('', ...names().map((name) => `${name}: ${entryAttribute(name) ?? '–'} ${say(`element=${name}`)}`));
    matchesWritten(new URL('./written/read-addresses.txt', import.meta.url), lines);
  });
});
