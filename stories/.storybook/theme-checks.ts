/** Contrast of a theme's colours, by WCAG 2.2. Pure, but for the engine that reads the colours. */
import { colour, contrast } from '../../test/helpers/contrast.js';

/** Colours as CSS has them. */
export interface ThemeColours {
  readonly paper: string;
  readonly ink: string;
  readonly accent: string;
  readonly onAccent: string;
  readonly muted: string;
}

export interface Check {
  readonly what: string;
  readonly measured: number;
  readonly least: number;
}

const PAIRS: readonly (readonly [what: string, over: keyof ThemeColours, under: keyof ThemeColours, least: number])[] =
  [
    ['The number and its words on the page', 'ink', 'paper', 7],
    ['Small text on the page', 'muted', 'paper', 4.5],
    ['Rule, marks and links on the page', 'accent', 'paper', 3],
    ['Words on a button', 'onAccent', 'accent', 4.5],
  ];

/** What is measured of a theme, and how much it must have at least. */
export const checks = (colours: ThemeColours): Check[] =>
  PAIRS.map(([what, over, under, least]) => ({
    what,
    measured: contrast(colour(colours[over]), colour(colours[under])),
    least,
  }));
