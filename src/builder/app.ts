import type { Widget } from '../embed/snippet/widget.js';
import type { Catalogue } from './catalogue.js';
import type { Setup } from './setup.js';

/** How the preview's page is: nothing of it goes into a snippet. */
export interface View {
  /** In CSS pixels, or as wide as there is room. */
  readonly width: '320' | '480' | '720' | 'full';
  readonly dark: boolean;
  readonly rtl: boolean;
  /** What was pasted into the check of a content management system. */
  readonly html: string;
  /** What was done last, for the status line. */
  readonly said: string;
  /** What the element on show complains of. */
  readonly fault: string;
}

/** What every part of the page is drawn from, and how it asks for a change. */
export interface App {
  readonly catalogue: Catalogue;
  readonly setup: Setup;
  readonly widget: Widget;
  readonly view: View;
  choose(change: Partial<Setup>): void;
  look(change: Partial<View>): void;
}

/** The value of the field that an event comes from. */
export const valueOf = (event: Event): string => (event.target as HTMLInputElement).value;
export const isChecked = (event: Event): boolean => (event.target as HTMLInputElement).checked;

/** A name as words: `json-feed` as "Json feed". */
export function titleOf(name: string): string {
  const words = name.replaceAll('-', ' ');
  return words[0]!.toUpperCase() + words.slice(1);
}
