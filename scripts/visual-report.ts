/** Compares two pictures of a contact sheet, and lays what differs out as a page. */
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

export interface Options {
  /** How far a pixel's colour may differ, 0 to 1. */
  readonly threshold: number;
  /** Of how many of its pixels a sheet may differ, 0 to 1. */
  readonly share: number;
}

export interface Compared {
  readonly name: string;
  readonly state: 'both' | 'added' | 'gone';
  /** Pixels that differ, of those of the larger picture. */
  readonly share: number;
  readonly differs: boolean;
}

/** A picture on a larger canvas: a sheet grows with its stories. */
function onCanvas(picture: PNG, width: number, height: number): PNG {
  if (picture.width === width && picture.height === height) return picture;
  const canvas = new PNG({ width, height });
  PNG.bitblt(picture, canvas, 0, 0, picture.width, picture.height, 0, 0);
  return canvas;
}

/** Compares the pictures of one sheet, of which one may be missing. */
export function compareSheets(
  name: string,
  { before, after }: { readonly before?: PNG | undefined; readonly after?: PNG | undefined },
  { threshold, share: most }: Options,
): Compared & { readonly difference?: PNG } {
  if (!before || !after) return { name, state: before ? 'gone' : 'added', share: 1, differs: true };
  const width = Math.max(before.width, after.width);
  const height = Math.max(before.height, after.height);
  const difference = new PNG({ width, height });
  const pixels = [before, after].map((picture) => onCanvas(picture, width, height).data);
  const count = pixelmatch(pixels[0]!, pixels[1]!, difference.data, width, height, { threshold });
  const share = count / (width * height);
  return { name, state: 'both', share, differs: share > most, difference };
}

const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)!};`);

const percent = (share: number): string => `${(share * 100).toFixed(share < 0.01 ? 2 : 1)} %`;

const SAID = { both: '', added: 'There was no such sheet before.', gone: 'There is no such sheet any more.' } as const;

function sheetHtml({ name, state, share }: Compared): string {
  const shown = { both: ['before', 'after', 'difference'], added: ['after'], gone: ['before'] }[state];
  const pictures = shown.map((what) => {
    const address = escape(encodeURIComponent(`${name}-${what}.png`));
    return `<figure><a href="${address}"><img src="${address}" alt="${escape(`${name}, ${what}`)}" loading="lazy"></a><figcaption>${what}</figcaption></figure>`;
  });
  const words = state === 'both' ? `${percent(share)} of its pixels differ.` : SAID[state];
  return `<section><h2>${escape(name)}</h2><p>${words}</p><div>${pictures.join('')}</div></section>`;
}

/** The page that shows every sheet that differs, the most different first. */
export function reportHtml(results: readonly Compared[], { threshold, share }: Options): string {
  const differing = results.filter(({ differs }) => differs).sort((a, b) => b.share - a.share);
  return `<!doctype html>
<html lang="en-AU"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Contact sheets, before and after</title>
<style>
  :root { color-scheme: light dark; }
  body { margin: 1.5rem; font: 1rem/1.5 system-ui, sans-serif; }
  section { border-top: 1px solid #8888; }
  section > div { display: grid; grid-template-columns: repeat(auto-fit, minmax(18rem, 1fr)); gap: 1rem; }
  figure { margin: 0; }
  img { max-width: 100%; border: 1px solid #8888; background: #fff; }
</style>
<h1>Contact sheets, before and after</h1>
<p>${results.length} sheets, ${differing.length} differ in more than ${percent(share)} of their pixels; a pixel differs from a distance of ${threshold} on.</p>
${differing.map(sheetHtml).join('\n')}
</html>
`;
}
