/** What is wrong with the file of a publisher's logo. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { logoFindings } from '../../src/cli/logo-file.js';
import { after, describe, expect, it } from '../helpers/node.js';

const folder = mkdtempSync(join(tmpdir(), 'impact-logo-file-'));
after(() => rmSync(folder, { recursive: true }));

const PNG = '\x89PNG\r\n\x1a\n'.padEnd(64, '\0');
const JPEG = '\xff\xd8\xff\xe0'.padEnd(64, '\0');
const GIF = 'GIF89a'.padEnd(64, '\0');
const WEBP = 'RIFF\0\0\0\0WEBPVP8X'.padEnd(64, '\0');
const svg = (inner: string, attributes = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"${attributes}>${inner}</svg>`;

const NO_SVG = 'error a.svg is no SVG drawing inside: save it once more as SVG or PNG';
const SCRIPT = 'error a.svg has a script, which runs on your host for whoever opens the file: save it as plain SVG';
const HTML = 'warning a.svg has a piece of HTML (foreignObject), which cards don’t draw: turn it into paths';
const PART =
  'warning a.svg takes a part from another file, and browsers load none into a picture: put it into the file';
const note = (name: string): string =>
  `note cards, slides and emails have your name in place of ${name}: save it as PNG or SVG`;

const SVGS: readonly (readonly [text: string, ...findings: string[]])[] = [
  [svg('<path d="M0 0"/>')],
  ['<svg/>'],
  ['<svg:svg xmlns:svg="http://www.w3.org/2000/svg"/>'],
  [`\ufeff<?xml version="1.0"?>\n<?xml-stylesheet a?>\n<!-- <b> -->\n${svg('')}`],
  [`<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/svg11.dtd">\n${svg('')}`],
  [`<!doctype svg [<!ENTITY a "b">] >${svg('')}`],
  [`<!-- one --><!-- two -->${svg('')}<!-- <script> href="x.css" -->`],
  [`<!-- <image href="b.png"/> -->${svg('')}`],
  ['', NO_SVG],
  ['text', NO_SVG],
  ['<html><svg/></html>', NO_SVG],
  ['<svgs/>', NO_SVG],
  [`x${svg('')}`, NO_SVG],
  [svg('<script>1</script>'), SCRIPT],
  [svg('<svg:SCRIPT/>'), SCRIPT],
  [svg('', ' onload="1"'), SCRIPT],
  [svg('<a href="javascript:1"/>'), SCRIPT],
  [svg('<path d="M0 0" class="onload"/>')],
  [svg('<foreignObject/>'), HTML],
  [svg('<svg:foreignobject/>'), HTML],
  [svg('<image href="b.png"/>'), PART],
  [svg("<use xlink:href = ' b.svg#a'/>"), PART],
  [svg('<use href="#a"/><image xlink:href="data:image/png;base64,AA"/><image href=""/>')],
  // A link leads on, and takes nothing.
  [svg('<a href="https://example.org/">x</a>')],
  [svg('<abc href="x"/>'), PART],
  [svg('<path fill="url(#a)"/><path fill="url( \'#b\' )"/><path style="fill:url(data:x)"/>')],
  [svg('<path fill="url(b.svg#a)"/>'), PART],
  [svg('<style>@import "a.css";</style>'), PART],
  [`<!DOCTYPE svg [<!ENTITY a SYSTEM "a.txt">]>${svg('')}`, PART],
  [svg('<script/><foreignObject/><image href="b.png"/>'), SCRIPT, HTML, PART],
];
const FILES: readonly (readonly [name: string, bytes: string, ...findings: string[]])[] = [
  ['a.png', PNG],
  ['a.PNG', PNG],
  ['a.jpg', JPEG],
  ['a.jpeg', JPEG],
  ['a.gif', GIF, note('a.gif')],
  ['a.webp', WEBP, note('a.webp')],
  ['a.png', JPEG, 'error a.png is a picture of another kind inside: call it a.jpg'],
  ['a.b.jpeg', WEBP, 'error a.b.jpeg is a picture of another kind inside: call it a.b.webp'],
  ['a.png', svg(''), 'error a.png is no picture inside: save it once more as PNG or SVG'],
  ['a.png', '', 'error a.png is no picture inside: save it once more as PNG or SVG'],
  ['a.SVG', svg('')],
  ['a.png', PNG.padEnd(300_000, '\0')],
  [
    'a.png',
    PNG.padEnd(300_001, '\0'),
    'warning a.png has 300 kB, which every page of the catalogue loads: save a smaller one',
  ],
  [
    'a.svg',
    svg('<script/>').padEnd(1_234_567),
    SCRIPT,
    'warning a.svg has 1235 kB, which every page of the catalogue loads: save a smaller one',
  ],
];

describe('a logo', () => {
  const found = async (name: string, content: string | Uint8Array): Promise<string[]> => {
    writeFileSync(join(folder, name), content);
    return (await logoFindings(folder, name)).map(({ level, message }) => `${level} ${message}`);
  };
  it('is a drawing that takes nothing along and does nothing', async () => {
    for (const [text, ...findings] of SVGS) expect(await found('a.svg', text), text).to.deep.equal(findings);
  });
  it('is a picture of the kind that its name says, and no large one', async () => {
    for (const [name, bytes, ...findings] of FILES)
      expect(await found(name, Buffer.from(bytes, 'latin1')), name).to.deep.equal(findings);
  });
});
