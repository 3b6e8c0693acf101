/** Contrast of a theme as its samples have it, by WCAG 2.2. */
import { colour, contrast } from '../../test/helpers/contrast.js';

export interface Check {
  readonly what: string;
  readonly measured: number;
  readonly least: number;
}

/** A part of a sample: what it is painted with, by the names of the computed style. */
interface Paint {
  readonly tag: string;
  readonly selector: string;
  readonly property: 'color' | 'backgroundColor' | 'borderTopColor';
}

/** What an element in which nothing is set is painted with: the rule stands for the marks, and links have the text's colour. */
const PAINTS = {
  words: { tag: 'impact-statistic', selector: '[part~="statement"]', property: 'color' },
  small: { tag: 'impact-statistic', selector: '[part~="source"]', property: 'color' },
  accent: { tag: 'impact-statistic', selector: '.base', property: 'borderTopColor' },
  label: { tag: 'impact-subscribe', selector: 'button[part="button"]', property: 'color' },
  button: { tag: 'impact-subscribe', selector: 'button[part="button"]', property: 'backgroundColor' },
  edge: { tag: 'impact-subscribe', selector: 'button[part="button"]', property: 'borderTopColor' },
} as const satisfies Readonly<Record<string, Paint>>;

export type Painted = Readonly<Record<keyof typeof PAINTS, string>>;

/** The colours of the samples in `stage`, as the engine has computed them; undefined while one isn't drawn. */
export function paintedOn(stage: Element): Painted | undefined {
  const found: Partial<Record<keyof typeof PAINTS, string>> = {};
  for (const [name, { tag, selector, property }] of Object.entries(PAINTS)) {
    const part = stage.querySelector(tag)?.shadowRoot?.querySelector(selector);
    if (!part) return undefined;
    found[name as keyof typeof PAINTS] = getComputedStyle(part)[property];
  }
  return found as Painted;
}

/** What is measured of a theme, and how much each must have at least. */
export function checks(paper: string, { words, small, accent, label, button, edge }: Painted): Check[] {
  const between = (over: string, under: string): number => contrast(colour(over), colour(under));
  return [
    { what: 'Number and its words', measured: between(words, paper), least: 7 },
    { what: 'Small text', measured: between(small, paper), least: 4.5 },
    { what: 'Rule and marks', measured: between(accent, paper), least: 3 },
    { what: 'Words on a button', measured: between(label, button), least: 4.5 },
    { what: 'Edge of a button', measured: Math.max(between(button, paper), between(edge, paper)), least: 3 },
  ];
}
