/**
 * Simulates what a day of views costs the publisher's host: a log of page views on partners' pages, browsers and a CDN that keep
 * files as long as the site's own header file says. Every number of docs/scale.md comes from here.
 *
 *     npm run build && npm run scale
 *     npm run scale -- --views 100000
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { groupsOf, headersFile } from '../src/cli/site/headers.js';

/** What a file is kept for, in seconds, as its Cache-Control says. */
export interface Kept {
  readonly fresh: number;
  /** How much longer it is shown at once while it is looked up. */
  readonly whileRevalidating: number;
  readonly ifError: number;
}

/** Reads what `_headers` says of a path. @throws Error where no group has it */
export function keptFor(headers: string, path: string): Kept {
  const block = headers.split('\n\n').find((each) => path.startsWith(each.split('*')[0]!));
  const [, control] = /^ {2}cache-control: (.*)$/m.exec(block ?? '') ?? [];
  if (!control) throw new Error(`no header file says how long ${path} is kept`);
  const seconds = (name: string) => Number(new RegExp(`\\b${name}=(\\d+)`).exec(control)?.[1] ?? 0);
  return {
    fresh: seconds('max-age'),
    whileRevalidating: seconds('stale-while-revalidate'),
    ifError: seconds('stale-if-error'),
  };
}

/** The same numbers every time: mulberry32. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface Day {
  readonly views: number;
  /** Pages that a reader opens in a row on one partner's site, a minute apart. */
  readonly pages: number;
  /** How often that reader comes back to it in a day. */
  readonly visits: number;
  /** The files that a view needs, in the order in which they are asked for. */
  readonly files: readonly { readonly path: string; readonly bytes: number; readonly kept: Kept }[];
  /** Places of a CDN, each with a cache of its own; 0 where there is no CDN. */
  readonly edges: number;
}

export interface Load {
  /** Whole files, and answers that nothing has changed. */
  readonly whole: number;
  readonly unchanged: number;
  readonly bytes: number;
}

/** Of an answer without a body, and of the headers of one with. */
const HEADERS = 300;
const DAY = 86_400;

/** The log: who opens a page when, in the order of time. Browsers keep what one site loads apart from what another does. */
function logOf({ views, pages, visits }: Day): { readonly times: Float64Array; readonly readers: Uint32Array } {
  const random = chance(7);
  const times = new Float64Array(views);
  for (let view = 0; view < views; view += pages) {
    const begun = random() * DAY;
    for (let page = 0; page < pages && view + page < views; page++) times[view + page] = begun + page * 60;
  }
  const order = Uint32Array.from(times.keys()).sort((one, other) => times[one]! - times[other]!);
  return { times: times.toSorted(), readers: order.map((view) => Math.floor(view / (pages * visits))) };
}

/** @returns what readers' browsers ask for, and what of it reaches the publisher's host */
export function simulate(day: Day): { readonly asked: Load; readonly host: Load } {
  const { views, files, edges, pages, visits } = day;
  const { times, readers } = logOf(day);
  const kept = new Float64Array(Math.ceil(views / (pages * visits)) * files.length).fill(-Infinity);
  const caches = new Float64Array(edges * files.length).fill(-Infinity);
  const asked = { whole: 0, unchanged: 0, bytes: 0 };
  const host = { whole: 0, unchanged: 0, bytes: 0 };
  const count = (load: typeof asked, known: boolean, bytes: number) => {
    if (known) load.unchanged++;
    else load.whole++;
    load.bytes += HEADERS + (known ? 0 : bytes);
  };
  for (let view = 0; view < views; view++) {
    const [now, reader] = [times[view]!, readers[view]!];
    for (const [at, { bytes, kept: rule }] of files.entries()) {
      const before = kept[reader * files.length + at]!;
      if (now - before < rule.fresh) continue;
      kept[reader * files.length + at] = now;
      count(asked, before !== -Infinity, bytes);
      if (!edges) {
        count(host, before !== -Infinity, bytes);
        continue;
      }
      const place = (reader % edges) * files.length + at;
      const there = caches[place]!;
      if (now - there < rule.fresh) continue;
      caches[place] = now;
      count(host, there !== -Infinity, bytes);
    }
  }
  return { asked, host };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: { views: { type: 'string', default: '1000000' }, partners: { type: 'string', default: '10000' } },
  });
  const [views, partners] = [Number(values.views), Number(values.partners)];
  if (!(views >= 1 && partners >= 1)) throw new Error('--views and --partners are numbers');
  const dist = new URL('../dist/', import.meta.url);
  const headers = headersFile(groupsOf([], '1/'));
  const file = (path: string, at: string) => {
    const url = new URL(at, dist);
    if (!existsSync(url)) throw new Error(`${at} isn’t built: npm run build`);
    return { path, bytes: brotliCompressSync(readFileSync(url)).length, kept: keptFor(headers, `/${path}`) };
  };
  const files = [
    file('1/impact.js', 'impact.js'),
    file('1/chunks/figures-loader.js', 'chunks/figures-loader.js'),
    file('data/figures.json', 'data/figures.json'),
  ];
  const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  const amount = (value: number) => Math.round(value).toLocaleString('en');
  console.log('A view asks for, brotli:');
  for (const { path, bytes, kept } of files)
    console.log(
      `  ${path.padEnd(30)} ${kB(bytes).padStart(8)}  fresh ${kept.fresh} s, stale-if-error ${kept.ifError} s`,
    );
  console.log(`\n${amount(views)} views a day on ${amount(partners)} partners’ pages\n`);
  console.log(
    '| pages in a row | visits | CDN | requests a view | of these unchanged | bytes a view | at the host a day | a second | GB a day |',
  );
  console.log('| ---: | ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: |');
  for (const [pages, visits] of [
    [1, 1],
    [3, 1],
    [3, 2],
  ] as const)
    for (const edges of [0, 10, 100]) {
      const { asked, host } = simulate({ views, pages, visits, files, edges });
      const all = asked.whole + asked.unchanged;
      const atHost = host.whole + host.unchanged;
      console.log(
        `| ${pages} | ${visits} | ${edges ? `${edges} places` : 'none'} | ${(all / views).toFixed(2)} | ${((100 * asked.unchanged) / all).toFixed(1)} % | ${kB(asked.bytes / views)} | ${amount(atHost)} | ${(atHost / DAY).toFixed(2)} | ${(host.bytes / 1e9).toFixed(2)} |`,
      );
    }
}
