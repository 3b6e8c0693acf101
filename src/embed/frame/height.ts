const LEAST = 40;
const MOST = 20_000;
const KEY = 'impact-elements';

/** The narrowest that a column on paper is likely to be, in CSS px: A4 with margins of an inch. */
const PAPER = 600;
/** Paper has no disclosures and no buttons, but every source's address. */
const ADDRESSES = 1.1;

const within = (height: number): number => Math.min(Math.max(Math.ceil(height), LEAST), MOST);

/**
 * Tells the page around how high `content` is, in CSS px, on the screen and on paper, whenever that changes and when it
 * asks. The message holds nothing private, so it goes to whoever frames this page. Without a width, in a container that is
 * hidden, it says nothing.
 *
 * @returns tells it at once where it has changed: browsers don't lay out frames that are out of sight unless they are asked
 */
export function reportHeight(content: HTMLElement): () => void {
  let told = '';
  const heightNow = () => content.getBoundingClientRect().height;
  /** A page around is printed before it could hear how high this has become on paper, so that is measured ahead. */
  const heightOnPaper = () => {
    content.style.inlineSize = `${Math.min(innerWidth, PAPER)}px`;
    const height = heightNow();
    content.style.inlineSize = '';
    return height * ADDRESSES;
  };
  const tell = () => {
    // While it is printed, it's the paper's width and styles that are seen.
    if (!innerWidth || matchMedia('print').matches) return;
    const message = { [KEY]: 'height', height: within(heightNow()), print: within(heightOnPaper()) };
    if (JSON.stringify(message) === told) return;
    told = JSON.stringify(message);
    parent.postMessage(message, '*');
  };
  new ResizeObserver(tell).observe(content);
  addEventListener('message', ({ source, data }: MessageEvent) => {
    if (source !== parent || (data as Record<string, unknown> | null)?.[KEY] !== 'measure') return;
    told = '';
    tell();
  });
  return tell;
}
