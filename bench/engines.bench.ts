/** What bench/engines.mjs runs in each engine: it logs numbers as it has them, in milliseconds. */
import { findTerms, termMatcher } from '../src/documents/annotate.js';
import { findFigure, readFiguresDocument } from '../src/documents/figures-document.js';

const RUNS = 5;
const CHANGES = 2000;
const middle = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

function medianOf(act: () => void): number {
  act();
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    act();
    return performance.now() - start;
  });
  return middle(times);
}

/** A page of its own with 3,000 items, whose text nobody looks at. */
async function open(script: boolean): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><html lang="en"><title>A page</title>${
    script
      ? '<script type="module" src="/dist/impact.js"></script><div data-impact="statistic" data-value="28.5%">28.5%</div>'
      : ''
  }<ul id="list">${'<li>An item</li>'.repeat(3000)}</ul></html>`;
  const loaded = new Promise((done) => frame.addEventListener('load', done));
  // WebKit draws a page between two tasks, which would measure nothing else.
  frame.style.display = 'none';
  document.body.append(frame);
  await loaded;
  if (script) {
    const met = frame.contentDocument!;
    while (!met.querySelector('impact-statistic')?.shadowRoot?.textContent?.includes('28.5%'))
      await new Promise((next) => setTimeout(next, 10));
  }
  return frame;
}

/** Puts a new item in place of an old one in each of so many tasks. */
async function churn({ contentDocument, contentWindow }: HTMLIFrameElement): Promise<number> {
  const list = contentDocument!.querySelector('#list')!;
  const start = contentWindow!.performance.now();
  for (let change = 0; change < CHANGES; change++) {
    const item = contentDocument!.createElement('li');
    item.append(String(change));
    // The first and the last, which every engine finds at once.
    list.firstElementChild!.remove();
    list.append(item);
    await new Promise((next) => {
      // WebKit takes a message port through another process.
      addEventListener('message', next, { once: true });
      postMessage(null);
    });
  }
  return contentWindow!.performance.now() - start;
}

const say = (numbers: Readonly<Record<string, number>>): void => console.log(`numbers ${JSON.stringify(numbers)}`);

it('measures text and documents', () => {
  const terms = Array.from({ length: 1000 }, (_, index) => ({
    id: `${index}`,
    names: [`term number ${index}`, `another name ${index}`],
  }));
  const sentence =
    'The terms of another name — in number, and in May — are told to a person who met the others there. ';
  const text = sentence.repeat(1e6 / sentence.length);
  const matcher = termMatcher(terms);
  const annotate = medianOf(() => findTerms(text, matcher));

  const json = {
    version: 1,
    language: 'en',
    sources: { study: { title: 'A study', published: '2023-04-03', url: 'https://example.org/' } },
    figures: Array.from({ length: 10_000 }, (_, index) => ({
      id: `figure-${index}`,
      value: '28.5%',
      label: { en: 'girls', de: 'Mädchen' },
      source: 'study',
    })),
  };
  const start = performance.now();
  const read = readFiguresDocument(json);
  const first = performance.now() - start;
  const later = medianOf(() => readFiguresDocument(json));
  const find = medianOf(() => {
    for (let time = 0; time < 1000; time++) findFigure(read, 'figure-9999');
  });
  say({ annotate, first, later, find });
}).timeout(150_000);

it('measures a page that changes', async () => {
  const [plain, ours] = [await open(false), await open(true)];
  const pairs: { plain: number; ratio: number }[] = [];
  await churn(plain);
  await churn(ours);
  for (let run = 0; run < RUNS; run++) {
    const alone = await churn(plain);
    pairs.push({ plain: alone, ratio: (await churn(ours)) / alone });
  }
  plain.remove();
  ours.remove();
  say({ churn: middle(pairs.map((one) => one.plain)), ratio: middle(pairs.map((one) => one.ratio)) });
}).timeout(150_000);
