import { html, type TemplateResult } from 'lit';
import { safeTheme } from '../embed/snippet/widget.js';
import type { App } from './app.js';
import { radios, selectField, textField } from './fields.js';

const FONTS = [
  ['', 'The page’s own'],
  ['Georgia, serif', 'Georgia'],
  ['system-ui, sans-serif', 'The system’s'],
  ['Arial, sans-serif', 'Arial'],
  ['Verdana, sans-serif', 'Verdana'],
] as const;

/** With the publisher's own, where it has another. */
const fontsOf = (own: string | undefined) =>
  own && !FONTS.some(([font]) => font === own) ? [...FONTS, [own, own] as const] : FONTS;

const RADII = [
  ['', 'Slight'],
  ['0', 'None'],
  ['0.75em', 'Round'],
] as const;

/** A colour as `<input type=color>` wants it. */
const hex = (colour: string): string => (/^#[\da-f]{6}$/i.test(colour) ? colour : '#0b6370');

/** Three properties re-brand an element; everything else it has from the page. */
export function renderLook({ setup, choose, catalogue }: App): TemplateResult {
  const theme = setup.theme;
  const set = (change: typeof theme) => choose({ theme: { ...theme, ...change } });
  const accent = theme.accent ?? '';
  const fault = accent && !safeTheme({ accent }).accent;
  return html`<details class="more">
    <summary>Your colours and type</summary>
    <div class="accent">
      ${textField({
        id: 'accent',
        label: 'Accent',
        hint: fault
          ? 'This isn’t a colour that can be read, so it is left out.'
          : catalogue.publisher.accent
            ? `The publisher’s is ${catalogue.publisher.accent}. Empty for the elements’ own, a deep teal.`
            : 'Empty for ours: a deep teal that goes with the page’s text.',
        value: accent,
        set: (value) => set({ accent: value || undefined }),
      })}
      <input
        type="color"
        aria-label="Pick the accent"
        .value=${hex(accent)}
        @input=${(event: Event) => set({ accent: (event.target as HTMLInputElement).value })}
      />
    </div>
    ${selectField({ id: 'font', label: 'Font', value: theme.font ?? '', set: (font) => set({ font: font || undefined }) }, [['', fontsOf(catalogue.publisher.font)]])}
    ${radios('radius', 'Corners', RADII, theme.radius ?? '', (radius) => set({ radius: radius || undefined }))}
    ${radios(
      'theme',
      'Colours of a frame or a linked page',
      [
        ['', 'The reader’s'],
        ['light', 'Light'],
        ['dark', 'Dark'],
      ],
      theme.scheme ?? '',
      (scheme) => set({ scheme: (scheme || undefined) as typeof theme.scheme }),
    )}
  </details>`;
}
