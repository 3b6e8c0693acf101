/** What a frame page and the page around it say to each other of its height; with real frames, see the contract of the frame page. */
import { expect } from '@open-wc/testing';
import { reportHeight } from '../../src/embed/frame/height.js';
import { followHeights } from '../../src/embed/upgrade/frame-heights.js';
import { nextFrame, until } from '../helpers/settle.js';

const KEY = 'impact-elements';

describe('the page around frames', () => {
  const { origin } = location;
  const OURS = `${origin}/prerendered`;
  const frames: HTMLIFrameElement[] = [];
  const add = (src: string, sandbox?: string): HTMLIFrameElement => {
    const frame = document.createElement('iframe');
    frame.loading = 'lazy';
    if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
    frame.src = src;
    frame.style.height = '100px';
    document.body.append(frame);
    frames.push(frame);
    return frame;
  };
  const hear = (data: unknown, source: Window | null, from = origin) =>
    dispatchEvent(new MessageEvent('message', { data, source, origin: from }));
  const height = (value: unknown, print?: unknown) => ({
    [KEY]: 'height',
    height: value,
    ...(print !== undefined && { print }),
  });
  const heights = () => frames.map(({ style }) => style.height);
  let ask: () => void;
  before(() => {
    add(`${OURS}?a#b`);
    add(OURS, 'allow-scripts');
    add(OURS, 'allow-scripts allow-same-origin');
    add('about:blank');
    ask = followHeights((address) => address === OURS);
  });
  after(() => frames.forEach((frame) => frame.remove()));

  it('gives each the height that it asks for, by its address and its origin', () => {
    const [one, boxed, open, stranger] = frames.map(({ contentWindow }) => contentWindow) as [
      Window,
      Window,
      Window,
      Window,
    ];
    const CASES: readonly (readonly [data: unknown, source: Window | null, from: string, heights: string])[] = [
      [height(120), one, origin, '120px 100px 100px 100px'],
      [height(130), one, 'null', '120px 100px 100px 100px'],
      [height(130), one, 'https://elsewhere.example', '120px 100px 100px 100px'],
      [height(130), boxed, 'null', '120px 130px 100px 100px'],
      [height(140), boxed, origin, '120px 130px 100px 100px'],
      [height(140), open, origin, '120px 130px 140px 100px'],
      [height(150), open, 'null', '120px 130px 140px 100px'],
      [height(150), stranger, origin, '120px 130px 140px 100px'],
      [height(150), window, origin, '120px 130px 140px 100px'],
      [height(150), null, origin, '120px 130px 140px 100px'],
      [{ [KEY]: 'measure', height: 150 }, one, origin, '120px 130px 140px 100px'],
      [height('150'), one, origin, '120px 130px 140px 100px'],
      [height(Infinity), one, origin, '120px 130px 140px 100px'],
      [undefined, one, origin, '120px 130px 140px 100px'],
      [height(1), one, origin, '40px 130px 140px 100px'],
      [height(40.5), one, origin, '40.5px 130px 140px 100px'],
      [height(20_001), one, origin, '20000px 130px 140px 100px'],
    ];
    for (const [data, source, from, expected] of CASES) {
      hear(data, source, from);
      expect(heights().join(' '), JSON.stringify([data, from])).to.equal(expected);
    }
  });

  it('is as high on paper as they are there, and goes back', () => {
    const [one, boxed, open] = frames.map(({ contentWindow }) => contentWindow) as [Window, Window, Window];
    hear(height(100, 150), one);
    hear(height(100, 50), boxed, 'null');
    hear(height(100, 30_000), open);
    dispatchEvent(new Event('beforeprint'));
    expect(heights().join(' ')).to.equal('150px 100px 20000px 100px');
    hear(height(100, 'x'), open);
    dispatchEvent(new Event('beforeprint'));
    expect(heights()[2]).to.equal('100px');
    dispatchEvent(new Event('afterprint'));
    expect(heights().join(' ')).to.equal('100px 100px 100px 100px');
  });

  it('fetches those that wait to be scrolled to, and asks each for its height', async () => {
    await until(() => frames.slice(0, 3).every(({ loading }) => loading === 'eager'), 'frames of ours');
    expect(frames[3]!.loading).to.equal('lazy');
    const heard: unknown[] = [];
    const own = add('about:blank');
    own.contentWindow!.addEventListener('message', ({ data }) => heard.push(data));
    ask();
    // What is asked of a frame of ours would have come before this.
    own.contentWindow!.postMessage('last', '*');
    await until(() => heard.includes('last'), 'the last message');
    expect(heard).to.deep.equal(['last']);
  });
});

describe('a page in a frame', () => {
  const content = document.createElement('div');
  const heard: Record<string, unknown>[] = [];
  const { matchMedia } = globalThis;
  let isPrinted = false;
  const hear = ({ data }: MessageEvent) =>
    void ((data as { [KEY]?: string } | null)?.[KEY] === 'height' && heard.push(data as Record<string, unknown>));
  before(() => {
    content.style.cssText = 'block-size: 100.2px; inline-size: 300px';
    document.body.append(content);
    // A page that nobody frames is its own parent.
    parent.addEventListener('message', hear);
    globalThis.matchMedia = (query) =>
      query === 'print' && isPrinted ? ({ matches: true } as MediaQueryList) : matchMedia.call(window, query);
  });
  after(() => {
    globalThis.matchMedia = matchMedia;
    parent.removeEventListener('message', hear);
    content.remove();
  });

  it('tells its height on the screen and on paper, once for each', async () => {
    const tell = reportHeight(content);
    tell();
    await until(() => heard.length, 'the first');
    expect(heard[0]).to.deep.equal({ [KEY]: 'height', height: 101, print: 111 });
    tell();
    content.style.blockSize = '10px';
    await until(() => heard.length > 1, 'the next');
    expect(heard[1]).to.deep.equal({ [KEY]: 'height', height: 40, print: 40 });
    content.style.blockSize = '30000px';
    tell();
    await until(() => heard.length > 2, 'the next');
    expect(heard[2]).to.deep.equal({ [KEY]: 'height', height: 20_000, print: 20_000 });
    isPrinted = true;
    content.style.blockSize = '200px';
    tell();
    await nextFrame();
    await nextFrame();
    isPrinted = false;
    tell();
    await until(() => heard.length > 3, 'the next');
    expect(heard[3]).to.deep.equal({ [KEY]: 'height', height: 200, print: 221 });
    expect(content.style.inlineSize).to.equal('');
    for (const [data, source] of [
      [{ [KEY]: 'other' }, parent],
      [null, parent],
      [{ [KEY]: 'measure' }, null],
      [{ [KEY]: 'measure' }, parent],
    ] as const)
      dispatchEvent(new MessageEvent('message', { data, source }));
    await until(() => heard.length > 4, 'what was asked for');
    await nextFrame();
    expect(heard.slice(4)).to.deep.equal([heard[3]]);
  });
});
