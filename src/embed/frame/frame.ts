/**
 * The frame page: one element, as the page's own address asks for it. It works as a page and within a frame, be that a
 * sandbox without an origin, and tells the page around it how high it is.
 */
import { readAddress } from '../upgrade/address.js';
import { dress } from './theme.js';
import { frameWords } from './titles.js';
import { fulfil, type Wish } from '../upgrade/element-spec.js';
import { say } from '../upgrade/console.js';
import { reportHeight } from './height.js';

const files: Readonly<Record<string, () => Promise<unknown>>> = {
  statistic: () => import('../entries/statistic.js'),
  prevalence: () => import('../entries/prevalence.js'),
  glossary: () => import('../entries/glossary.js'),
  term: () => import('../entries/glossary.js'),
  posts: () => import('../entries/posts.js'),
  subscribe: () => import('../entries/subscribe.js'),
};

const root = document.documentElement;
const main = document.querySelector('main')!;
const stage = document.querySelector('#stage')!;
const url = new URL(location.href);
const isAlone = window === parent;

/** The page's own policy, the first and narrower one, says what it may read and send to: one place to say it in. */
const policy = document.querySelector<HTMLMetaElement>('meta[http-equiv]')?.content ?? '';
const origins = /connect-src ([^;]*)/.exec(policy)?.[1]?.split(' ') ?? [];
const mayFetch = (origin: string) => origin === url.origin || origins.includes(origin);

const paragraph = (text: string, kind = 'calm'): HTMLElement => {
  const element = document.createElement('p');
  element.className = kind;
  element.textContent = text;
  return element;
};

/** The same in words, for the time until the element is there, and for good if it never is. */
function wordsOf({ attributes }: Wish): string {
  const say = (...names: string[]) => names.map((name) => attributes.get(name)).filter(Boolean);
  const source = say('source', 'source-date').join(', ');
  return [...say('qualifier', 'value', 'label', 'heading'), source && `(${source})`].filter(Boolean).join(' ');
}

function make(wish: Wish): HTMLElement {
  const element = document.createElement(`impact-${wish.name}`);
  fulfil(wish, element);
  if (wish.name === 'term') element.textContent = url.searchParams.get('words') || wish.attributes.get('term') || '';
  else if (wordsOf(wish)) element.append(paragraph(wordsOf(wish)));
  return element;
}

/** A term's definition is what the link promises, so it stands there without being asked for. */
function entryOf({ attributes }: Wish): HTMLElement[] {
  const id = attributes.get('term');
  if (!id) return [];
  const kept = [...attributes].filter(([name]) => name !== 'term');
  return [make({ name: 'glossary', attributes: new Map([...kept, ['terms', id], ['no-search', '']]) })];
}

/** @returns a promise until the element is there; `changed` is called whenever it shows something else */
async function show(wish: Wish, changed: () => void): Promise<void> {
  const element = make(wish);
  const line = document.createElement('p');
  line.append(element);
  // For paper alone, which may come first.
  const late = paragraph(`${words.late} ${url.href}`, 'late');
  stage.replaceChildren(...(wish.name === 'term' ? [line, ...entryOf(wish)] : [element]), late);
  stage.addEventListener('impact-load', () => late.remove());
  const name = async () => {
    // Where the frame is out of sight nobody is told that it has grown: it must be asked when there is something to see.
    await (element as HTMLElement & { updateComplete?: Promise<unknown> }).updateComplete;
    const statement = element.shadowRoot?.querySelector('[part~=statement]')?.textContent;
    const title = (statement || element.textContent).replace(/\s+/g, ' ').trim();
    if (title) document.title = title;
    changed();
  };
  for (const event of ['impact-load', 'impact-error']) stage.addEventListener(event, () => void name());
  await files[wish.name]!().catch(() => say(`the file for <impact-${wish.name}> could not be loaded`));
  // The words of another language are still on their way then; 3 s are enough, or the author's own words stay.
  for (let turn = 0; turn < 30 && !element.matches(':defined'); turn++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await name();
  if (!wish.attributes.has('src')) late.remove();
}

for (const name of dress(url.searchParams, root))
  say(`${name} is not one that this page takes: ${url.searchParams.get(name)}`);
root.className = isAlone ? 'alone' : 'framed';

const { wish, faults } = readAddress(url, mayFetch);
for (const { line } of faults) say(line);
const language = root.lang.split('-', 1)[0]!;
const words = frameWords[language] ?? frameWords['en']!;
if (!frameWords[language]) for (const part of document.querySelectorAll<HTMLElement>('h1, .about')) part.lang = 'en';

const heading = wish && words.kinds[wish.name];
if (heading) document.querySelector('h1')!.textContent = heading;
else document.querySelector('h1')!.remove();
document.querySelector('#chosen')!.textContent = words.chosen;
document.querySelector('#publisher')!.textContent = words.published(url.hostname);

let tell = () => undefined as void;
if (wish && !faults.some(({ spoils }) => spoils)) await show(wish, () => tell());
else stage.replaceChildren(paragraph((wish && wordsOf(wish)) || words.nothing));

if (!isAlone) {
  // A source that opened within the frame would be as small as the figure, or refuse to.
  const base = document.createElement('base');
  base.target = '_blank';
  document.head.append(base);
  tell = reportHeight(main);
  tell();
}
