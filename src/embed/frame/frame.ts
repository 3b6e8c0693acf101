/**
 * The frame page: one element, as the page's own address names it. It shows what published documents have; a figure that
 * somebody typed into the address stands under a mark. It works as a page and within a frame, be that a sandbox without an
 * origin, and tells the page around it how high it is.
 */
import { readAddress } from '../upgrade/address.js';
import { applyTheme } from './theme.js';
import { frameWords } from './titles.js';
import { applySpec, type ElementSpec } from '../upgrade/element-spec.js';
import { warnOnce } from '../upgrade/console.js';
import { reportHeight } from './height.js';
import { entryOf, readPart, wordsOf } from './wish.js';
import { showsFigure } from '../figure-elements.js';
import { isForm } from '../snippet/frame-names.js';
import { languageOf } from '../../runtime/languages.js';

const files: Readonly<Record<string, () => Promise<unknown>>> = {
  statistic: () => import('../entries/statistic.js'),
  prevalence: () => import('../entries/prevalence.js'),
  change: () => import('../entries/change.js'),
  compare: () => import('../entries/compare.js'),
  glossary: () => import('../entries/glossary.js'),
  term: () => import('../entries/glossary.js'),
  posts: () => import('../entries/posts.js'),
  subscribe: () => import('../entries/subscribe.js'),
  contact: () => import('../entries/contact.js'),
  quote: () => import('../entries/quote.js'),
  support: () => import('../entries/support.js'),
  actions: () => import('../entries/actions.js'),
};

const root = document.documentElement;
const main = document.querySelector('main')!;
const stage = document.querySelector('#stage')!;
const url = new URL(location.href);
const isAlone = window === parent;

/** The page's own policy, the first and narrower one, says what it may read and send to: one place to say it in. */
const policy = document.querySelector<HTMLMetaElement>('meta[http-equiv]')?.content ?? '';
const origins = /connect-src ([^;]*)/.exec(policy)?.[1]?.split(' ') ?? [];
const mayUse = (origin: string) => origin === url.origin || origins.includes(origin);
/** Whether its publisher lets anybody's typed figures be shown here. */
const takesTyped = !document.querySelector('meta[name=impact-free-text][content=no]');

const paragraph = (text: string, kind = 'calm', lang = ''): HTMLElement => {
  const element = document.createElement('p');
  element.className = kind;
  element.textContent = text;
  if (lang) element.lang = lang;
  return element;
};

/** Where a gift can be made: payment pages open in no frame, and an address names none. */
function publisherLink(): HTMLElement {
  const place = paragraph('');
  place.append(Object.assign(document.createElement('a'), { href: `${url.origin}/`, textContent: url.hostname }));
  return place;
}

function make(wish: ElementSpec): HTMLElement {
  const element = document.createElement(`impact-${wish.name}`);
  applySpec(wish, element);
  const said = wordsOf(wish, root.lang);
  if (said) element.append(paragraph(said));
  return element;
}

/** What is to be made for a wish: undefined where the address names too little. */
async function meant({ name, attributes }: ElementSpec): Promise<ElementSpec | undefined> {
  if (name === 'term') return entryOf({ name, attributes });
  if (isForm(name)) {
    if (!form) return undefined;
    const { publishedForm } = await import('./form.js');
    return { name, attributes: new Map([...(await publishedForm(name, form, url, root.lang, mayUse)), ...attributes]) };
  }
  return showsFigure(name) && !attributes.get(typed ? 'value' : 'figure') ? undefined : { name, attributes };
}

/** @returns a promise until the element is there; `changed` is called whenever it shows something else */
async function show(wish: ElementSpec, changed: () => void): Promise<void> {
  const element = make(wish);
  // For paper alone, which may come first.
  const late = paragraph(`${words.late} ${readPart(url, wish)}`, 'late');
  stage.replaceChildren(element, late);
  stage.addEventListener('impact-load', () => late.remove());
  const name = async () => {
    // Where the frame is out of sight nobody is told that it has grown: it must be asked when there is something to see.
    await (element as HTMLElement & { updateComplete?: Promise<unknown> }).updateComplete;
    changed();
    const said = element.shadowRoot?.querySelector('[part~=statement]')?.textContent || element.textContent;
    const title = said.replace(/\s+/g, ' ').trim();
    if (title && !typed) document.title = title;
  };
  for (const event of ['impact-load', 'impact-error']) stage.addEventListener(event, () => void name());
  await files[wish.name]!().catch(() => warnOnce(`the file for <impact-${wish.name}> could not be loaded`));
  // The words of another language are still on their way then; 3 s are enough, or the author's own words stay.
  for (let turn = 0; turn < 30 && !element.matches(':defined'); turn++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await name();
  if (!wish.attributes.has('src')) late.remove();
}

for (const name of applyTheme(url.searchParams, root))
  warnOnce(`${name} is not one that this page takes: ${url.searchParams.get(name)}`);
root.className = isAlone ? 'alone' : 'framed';

const { wish, typed, form, faults } = readAddress(url, mayUse);
for (const { line } of faults) warnOnce(line);
/** Languages whose words are a file of their own. */
const MORE = ['es', 'fil', 'hi', 'vi', 'zh'];
const nameOf = (tag: string) => languageOf(tag).replace(/^tl$/, 'fil');
const mayAsk = [root.lang, ...(typed ? navigator.languages : [])].some((tag) => MORE.includes(nameOf(tag)));
const more = mayAsk && (await import('./more-titles.js').catch(() => undefined));
const spoken = more ? { ...frameWords, ...more.moreWords } : frameWords;
/** The language of a tag, where there are words in it. */
const known = (tag: string) => (Object.hasOwn(spoken, nameOf(tag)) ? nameOf(tag) : undefined);
const language = known(root.lang) ?? 'en';
const words = spoken[language]!;
if (!known(root.lang)) for (const part of document.querySelectorAll<HTMLElement>('h1, .about')) part.lang = 'en';

/** In the page's language, which the address chose, and in the reader's own. */
function mark(): void {
  const own = navigator.languages.map(known).find(Boolean) ?? 'en';
  const languages = own === language ? [own] : [own, language];
  stage.before(...languages.map((each) => paragraph(spoken[each]!.typed, 'typed', each)));
  stage.classList.add('typed-by-someone');
}

const heading = wish && (typed ? words.figure : words.kinds[wish.name]);
if (heading) document.querySelector('h1')!.textContent = heading;
else document.querySelector('h1')!.remove();
document.querySelector('#publisher')!.textContent = words.published(url.hostname);

let tell = () => undefined as void;
const isShown = wish && !(typed && !takesTyped);
if (typed && isShown) mark();
if (heading) document.title = heading;
const spoilt = faults.some(({ spoils }) => spoils);
const made = isShown && !spoilt ? await meant(wish).catch((error: unknown) => warnOnce(String(error))) : undefined;
if (made) await show(made, () => tell());
else if (url.searchParams.get('element') === 'give') stage.replaceChildren(paragraph(words.giving), publisherLink());
else stage.replaceChildren(paragraph((isShown && typed && wordsOf(wish, root.lang)) || words.nothing));

if (!isAlone) {
  // A source that opened within the frame would be as small as the figure, or refuse to.
  const base = document.createElement('base');
  base.target = '_blank';
  document.head.append(base);
  tell = reportHeight(main);
  tell();
}
