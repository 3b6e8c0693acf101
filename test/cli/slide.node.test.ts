/** Where everything stands on a slide, and what it says, against `slides.txt`. */
import { unzipSync } from 'fflate';
import { slideFile, type Slide } from '../../src/cli/kit/slide.js';
import { describe, it } from '../helpers/node.js';
import { isWritten } from '../helpers/written.js';

/** Eight bytes that begin a PNG are enough for a file that nobody opens. */
const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]);
const slide: Slide = {
  language: 'en',
  value: '1 in 4',
  label: 'people',
  source: 'A study, 2023',
  publisher: 'Ours & <Sons>',
  notes: 'Cite it so.',
  title: '1 in 4 people',
  alt: 'One of four.',
};
const CASES: Readonly<Record<string, Slide>> = {
  plain: slide,
  'from right to left, with a long value': {
    ...slide,
    language: 'ar',
    value: 'أكثر من 1 من كل 3 أشخاص',
    accent: '#7a1f5c',
  },
  'with an array and a logo': {
    ...slide,
    array: { png, width: 180, height: 72 } as NonNullable<Slide['array']>,
    logo: `data:image/png;base64,${Buffer.from(png).toString('base64')}`,
  },
  'with a tall array, from right to left': {
    ...slide,
    language: 'ar',
    array: { png, width: 36, height: 720 } as NonNullable<Slide['array']>,
  },
  'with a chart': { ...slide, label: '', chart: { times: ['2018', '2020'], values: [606, 27217] } },
  'of twenty signs': { ...slide, value: 'x'.repeat(20) },
  'of one sign more': { ...slide, value: 'x'.repeat(21) },
};

describe('a slide', () => {
  it('has each thing in its place', async () => {
    let text = '';
    for (const [what, given] of Object.entries(CASES)) {
      const files = unzipSync(await slideFile(given));
      text += `=== ${what}\n`;
      for (const name of [
        'ppt/presentation.xml',
        'ppt/slides/slide1.xml',
        // Its number goes on from one file to the next.
        Object.keys(files).find((path) => /^ppt\/charts\/chart\d+\.xml$/.test(path)) ?? '',
        'docProps/core.xml',
      ]) {
        const xml = files[name] && new TextDecoder().decode(files[name]);
        // A shape a line; when it was made isn't the same twice.
        if (xml)
          text += `${xml.replace(/<dcterms:[^]*?<\/dcterms:\w+>/g, '').replace(/(?=<(?:p|c|a):(?:sp|pic|graphicFrame|off|rPr|t|ser|v|sldSz|srgbClr)\b)/g, '\n')}\n`;
      }
      const notes = new TextDecoder().decode(files['ppt/notesSlides/notesSlide1.xml']);
      text += `${[...notes.matchAll(/<a:t>([^<]*)/g)].map(([, said]) => said).join(' | ')}\n`;
    }
    isWritten(new URL('./slides.txt', import.meta.url), text);
  });
});
