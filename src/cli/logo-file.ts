/** What is wrong with the file of a publisher's logo: pages, cards, slides and emails take it as it is. */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { imageFile } from './image-size.js';

/** What is wrong, without the name of the configuration. */
export interface LogoFinding {
  readonly level: 'error' | 'warning' | 'note';
  readonly message: string;
}

/** Bytes that a page of the catalogue should spend on a logo. */
const ENOUGH = 300_000;

/** Attributes and rules that name a file beside the drawing; a link's target is none. */
const ELSEWHERE =
  /<(?!a\b)[^>]*\s(?:xlink:)?href\s*=\s*["']\s*(?!#|data:)[^"'\s]|url\(\s*["']?\s*(?!["']?(?:#|data:))[^\s)]|@import\b|<!ENTITY[^>]*\bSYSTEM\b/i;

/** The drawing without what stands before and between its elements: declaration, comments, document type. */
const drawingOf = (text: string): string =>
  text
    .replace(/<!--[^]*?-->/g, '')
    .replace(/^\uFEFF?\s*(?:<\?[^]*?\?>\s*)*/, '')
    .replace(/^<!DOCTYPE[^[>]*(?:\[[^\]]*\])?\s*>\s*/i, '');

function svgFindings(name: string, text: string): LogoFinding[] {
  const drawing = drawingOf(text);
  if (!/^<(?:\w+:)?svg[\s/>]/.test(drawing))
    return [{ level: 'error', message: `${name} is no SVG drawing inside: save it once more as SVG or PNG` }];
  return [
    ...(/<(?:\w+:)?script\b|\son\w+\s*=\s*["']|["'\s]javascript:/i.test(drawing)
      ? [
          {
            level: 'error',
            message: `${name} has a script, which runs on your host for whoever opens the file: save it as plain SVG`,
          } as const,
        ]
      : []),
    ...(/<(?:\w+:)?foreignObject\b/i.test(drawing)
      ? [
          {
            level: 'warning',
            message: `${name} has a piece of HTML (foreignObject), which cards don’t draw: turn it into paths`,
          } as const,
        ]
      : []),
    ...(ELSEWHERE.test(text.replace(/<!--[^]*?-->/g, ''))
      ? [
          {
            level: 'warning',
            message: `${name} takes a part from another file, and browsers load none into a picture: put it into the file`,
          } as const,
        ]
      : []),
  ];
}

function imageFindings(name: string, bytes: Uint8Array): LogoFinding[] {
  const image = imageFile(bytes);
  if (!image) return [{ level: 'error', message: `${name} is no picture inside: save it once more as PNG or SVG` }];
  const ending = /\.(\w+)$/.exec(name)![1]!;
  if (image.extension !== ending.toLowerCase().replace('jpeg', 'jpg'))
    return [
      {
        level: 'error',
        message: `${name} is a picture of another kind inside: call it ${name.slice(0, -ending.length)}${image.extension}`,
      },
    ];
  return /^(?:png|jpg)$/.test(image.extension)
    ? []
    : [
        {
          level: 'note',
          message: `cards, slides and emails have your name in place of ${name}: save it as PNG or SVG`,
        },
      ];
}

/** Reads a logo that is there, and says what is wrong with it. */
export async function logoFindings(folder: string, name: string): Promise<LogoFinding[]> {
  const path = join(folder, name);
  const { size } = await stat(path);
  const bytes = await readFile(path);
  return [
    ...(/\.svg$/i.test(name) ? svgFindings(name, new TextDecoder().decode(bytes)) : imageFindings(name, bytes)),
    ...(size > ENOUGH
      ? [
          {
            level: 'warning',
            message: `${name} has ${Math.round(size / 1000)} kB, which every page of the catalogue loads: save a smaller one`,
          } as const,
        ]
      : []),
  ];
}
