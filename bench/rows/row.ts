/** What a row of the bench is: one thing to show, in several forms. To add an element, add a row: see README.md. */
import { readFileSync } from 'node:fs';

/** How to tell that it is drawn: by a text that isn't among the author's own words, or by an element of the finished tree. */
export type Shown = { readonly text: string } | { readonly selector: string };

/** One way to put it on a page. */
export interface Form {
  /** Column heading. Ratios are to the form called `vanilla`. */
  readonly name: 'static' | 'vanilla' | 'ours' | 'ours, one for all' | 'Observable Plot';
  /** Modules that the page loads: paths under `/dist/`, or `/vanilla/` for bench/vanilla. */
  readonly scripts?: readonly string[];
  /** Style sheet text for the page's head. */
  readonly css?: string;
  /** What stands on the page before it, where it speaks of that. */
  readonly before?: string;
  /** The markup of the `index`-th instance: values differ as they would on a page. */
  html(index: number): string;
  /** Where this form shows it otherwise than the row says. */
  readonly shown?: Shown;
  /** Whether only a page load is measured: a page has one of it, or another form has the same code. */
  readonly loadOnly?: true;
}

export interface Row {
  readonly name: string;
  readonly shown: Shown;
  readonly forms: readonly Form[];
}

/** The style sheet of the hand-written figures, which static HTML has in its head. */
export const figureCss = readFileSync(new URL('../vanilla/figure.css', import.meta.url), 'utf8');

export interface RowOptions {
  readonly shown: Shown;
  /** The same content as one would write it into the page by hand. */
  readonly written: (index: number) => string;
  /** Where static HTML has no such text or element. */
  readonly writtenShown?: Shown;
  /** The tag of either element, as its snippet is published. */
  readonly tag: (name: string, index: number) => string;
  /** What stands before it: as static HTML, and as elements with this prefix. */
  readonly before?: { readonly written: string; readonly tags: (prefix: string) => string };
  /** Elements that it needs beside its own, by their names. */
  readonly beside?: readonly string[];
  /** Whether a page has one of it, so that a thousand would tell nothing. */
  readonly once?: true;
  /** A form of another library. */
  readonly peer?: Form;
}

/** The usual forms of one element: static HTML, by hand, in its own file, and met by the file that carries every element. */
export function rowOf(element: string, name: string, options: RowOptions): Row {
  const { shown, written, writtenShown, tag, before, beside = [], once, peer } = options;
  const files = (folder: string) => [...beside, element].map((each) => `/${folder}/${each}.js`);
  const form = (prefix: string) => ({
    ...(before && { before: before.tags(prefix) }),
    html: (index: number) => tag(`${prefix}-${element}`, index),
  });
  const only = once && { loadOnly: once };
  return {
    name,
    shown,
    forms: [
      {
        name: 'static',
        css: figureCss,
        html: written,
        ...(before && { before: before.written }),
        ...(writtenShown && { shown: writtenShown }),
        ...only,
      },
      { name: 'vanilla', scripts: files('vanilla'), ...form('vanilla'), ...only },
      { name: 'ours', scripts: files('dist'), ...form('impact'), ...only },
      { name: 'ours, one for all', scripts: ['/dist/impact.js'], ...form('impact'), loadOnly: true },
      ...(peer ? [peer] : []),
    ],
  };
}

/** An attribute's value between double quotes. */
export const quoted = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;');

/** ` name="value"` for each; one that is true has no value. */
export const attributes = (values: Readonly<Record<string, string | true>>): string =>
  Object.entries(values)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${quoted(value)}"`))
    .join('');
