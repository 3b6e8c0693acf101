import type { Widget } from '../embed/snippet/widget.js';
import type { Catalogue } from './catalogue.js';
import type { PreviewSettings } from './preview-settings.js';
import type { Setup } from './setup.js';

/** What every part of the page is drawn from, and how it asks for a change. */
export interface App {
  readonly catalogue: Catalogue;
  readonly setup: Setup;
  readonly widget: Widget;
  readonly view: PreviewSettings;
  choose(change: Partial<Setup>): void;
  look(change: Partial<PreviewSettings>): void;
}

/** The value of the field that an event comes from. */
export const inputValue = (event: Event): string => (event.target as HTMLInputElement).value;
export const isChecked = (event: Event): boolean => (event.target as HTMLInputElement).checked;

/** Names that their owners write in a way of their own, and short forms. */
const WRITTEN: Readonly<Record<string, string>> = {
  'campaign-monitor': 'Campaign Monitor',
  'gravity-forms': 'Gravity Forms',
  hubspot: 'HubSpot',
  json: 'JSON',
  'json-feed': 'JSON Feed',
  phplist: 'phpList',
  rdf: 'RDF',
  rss: 'RSS',
  wordpress: 'WordPress',
};

/** A name as words: `json-feed` as "JSON Feed", `per-month` as "Per month". */
export function titleOf(name: string): string {
  if (Object.hasOwn(WRITTEN, name)) return WRITTEN[name]!;
  const words = name.replaceAll('-', ' ');
  return words[0]!.toUpperCase() + words.slice(1);
}
