/** Language files and the XLIFF files that lit-localize reads: the same messages, written in two ways. */
import { fileURLToPath } from 'node:url';
import type { LanguageFile } from '../src/documents/language-file.js';

export type { LanguageFile };

/** A message as XLIFF has it; places are written as in a language file: `{0}`. */
export interface Unit {
  readonly id: string;
  readonly source: string;
  readonly target?: string;
}

export const languageFile = (language: string): string =>
  fileURLToPath(new URL(`../languages/${language}.json`, import.meta.url));

const UNIT = /<trans-unit id="([^"]+)">\s*<source>([^]*?)<\/source>(?:\s*<target>([^]*?)<\/target>)?/g;
const PLACE = /<x id="(\d+)" equiv-text="[^"]*"\/>/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const plain = (markup: string): string =>
  markup.replace(PLACE, '{$1}').replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name]!);

export const readUnits = (xliff: string): Unit[] =>
  [...xliff.matchAll(UNIT)].map(([, id, source, target]) => ({
    id: id!,
    source: plain(source!),
    ...(target !== undefined && { target: plain(target) }),
  }));

/** The same XLIFF with the translations of `messages`; a place keeps the name that it has in the source. */
export function writeUnits(xliff: string, messages: Readonly<Record<string, string>>): string {
  return xliff.replace(UNIT, (_unit, id: string, source: string) => {
    const places = new Map([...source.matchAll(PLACE)].map(([place, number]) => [number!, place]));
    const said = messages[id]
      ?.replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/\{(\d+)\}/g, (all, number: string) => places.get(number) ?? all);
    return `<trans-unit id="${id}">\n  <source>${source}</source>${said === undefined ? '' : `\n  <target>${said}</target>`}`;
  });
}
