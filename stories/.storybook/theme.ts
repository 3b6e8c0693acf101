import { html, render } from 'lit';
import { build } from '../examples/example.js';
import { posts } from '../examples/posts.js';
import { prevalence } from '../examples/prevalence.js';
import { statistic } from '../examples/statistic.js';
import { subscribe } from '../examples/subscribe.js';
import { checks } from './theme-checks.js';

/** The page that the elements stand on, and what is set of them. An empty value leaves an element's default. */
interface Theme {
  readonly paper: string;
  readonly ink: string;
  readonly accent: string;
  readonly 'on-accent': string;
  readonly muted: string;
  readonly font: string;
  readonly radius: string;
}

const PLAIN: Theme = {
  paper: '#ffffff',
  ink: '#1d2327',
  accent: '',
  'on-accent': '',
  muted: '',
  font: '',
  radius: '',
};

const PRESETS: Readonly<Record<string, Theme>> = {
  'As it comes': PLAIN,
  'As it comes, dark page': { ...PLAIN, paper: '#14181b', ink: '#e6e8ea' },
  Newspaper: { ...PLAIN, paper: '#fbfaf3', ink: '#1a1a1a', accent: '#8a1f11', font: 'Georgia, serif', radius: '0' },
  'Health service': { ...PLAIN, ink: '#212b32', accent: '#005eb8', font: 'Arial, sans-serif', radius: '4px' },
  University: { ...PLAIN, ink: '#22252b', accent: '#4b2e83', font: 'Verdana, sans-serif' },
  'Strong section': {
    ...PLAIN,
    paper: '#006a7a',
    ink: '#ffffff',
    accent: '#ffffff',
    'on-accent': '#004550',
    muted: '#ffffff',
  },
};

const FIELDS: readonly (readonly [name: keyof Theme, label: string, kind: 'color' | 'text', hint: string])[] = [
  ['paper', 'Your page', 'color', ''],
  ['ink', 'Your text', 'color', ''],
  ['accent', 'Accent', 'color', 'Rule, marks and buttons'],
  ['on-accent', 'On the accent', 'color', 'Words on a button'],
  ['muted', 'Small text', 'color', ''],
  ['font', 'Font', 'text', 'Georgia, serif'],
  ['radius', 'Corners', 'text', '0.25em'],
];

const PAGE: readonly string[] = ['paper', 'ink'];

/** What a page's owner adds to a style sheet: what differs from the elements' defaults. */
export function themeCss(theme: Theme): string {
  const lines = Object.entries(theme).flatMap(([name, value]) =>
    value && !PAGE.includes(name) ? [`  --impact-${name}: ${value};`] : [],
  );
  return lines.length ? `:root {\n${lines.join('\n')}\n}` : '/* Nothing to set: the defaults fit. */';
}

const hex = (colour: string, other: string): string => (/^#[\da-f]{6}$/i.test(colour) ? colour : other);

/** An editor of the tokens: presets, fields, contrast, samples, and the CSS to copy. */
export function drawThemeEditor(root: HTMLElement | null): void {
  if (!root) return;
  const samples = [statistic.percent, prevalence.smallDenominator, subscribe.consent, posts.related].map(build);
  let theme = PLAIN;
  let said = '';
  const set = (change: Partial<Theme>) => {
    theme = { ...theme, ...change };
    said = '';
    draw();
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(themeCss(theme));
      said = 'Copied.';
    } catch {
      getSelection()?.selectAllChildren(root.querySelector('.theme-css')!);
      said = 'Selected. Copy it with your keyboard or the menu.';
    }
    draw();
  };
  const colours = () => {
    const accent = theme.accent || '#006a7a';
    return {
      paper: theme.paper,
      ink: theme.ink,
      accent,
      onAccent: theme['on-accent'] || '#ffffff',
      muted: theme.muted || theme.ink,
    };
  };
  const fallbacks = (): Theme => ({
    ...PLAIN,
    accent: '#006a7a',
    'on-accent': '#ffffff',
    muted: theme.ink,
  });
  const field = ([name, label, kind, hint]: (typeof FIELDS)[number]) => html`<label class="theme-field">
    <span>${label}</span>
    ${
      kind === 'color'
        ? html`<input
            type="color"
            aria-label="${label}, pick"
            .value=${hex(theme[name], fallbacks()[name])}
            @input=${(event: Event) => set({ [name]: (event.target as HTMLInputElement).value })}
          />`
        : ''
    }
    <input
      type="text"
      spellcheck="false"
      aria-label=${label}
      placeholder=${hint || 'default'}
      .value=${theme[name]}
      @change=${(event: Event) => set({ [name]: (event.target as HTMLInputElement).value.trim() || PLAIN[name] })}
    />
  </label>`;
  const draw = () => {
    const { paper, ink, ...tokens } = theme;
    const stage = root.querySelector<HTMLElement>('.theme-stage');
    render(
      html`<fieldset class="theme-presets">
          <legend>Begin with</legend>
          ${Object.entries(PRESETS).map(
            ([name, preset]) =>
              html`<button type="button" aria-pressed=${preset === theme} @click=${() => set(preset)}>${name}</button>`,
          )}
        </fieldset>
        <div class="theme-fields">${FIELDS.map(field)}</div>
        <table class="tokens">
          <caption>Contrast</caption>
          <thead>
            <tr><th scope="col">What</th><th scope="col">Has</th><th scope="col">Needs</th><th scope="col">Verdict</th></tr>
          </thead>
          <tbody>
            ${checks(colours()).map(
              ({ what, measured, least }) =>
                html`<tr>
                  <td>${what}</td>
                  <td>${(Math.floor(measured * 10) / 10).toFixed(1)}:1</td>
                  <td>${least}:1</td>
                  <td>${measured >= least ? 'Enough' : 'Too little'}</td>
                </tr>`,
            )}
          </tbody>
        </table>
        <h3>CSS</h3>
        <pre class="theme-css" tabindex="0">${themeCss(theme)}</pre>
        <p><button type="button" @click=${() => void copy()}>Copy CSS</button> <span role="status">${said}</span></p>
        <div class="theme-stage samples">${samples}</div>`,
      root,
    );
    const shown = stage ?? root.querySelector<HTMLElement>('.theme-stage')!;
    shown.style.background = paper;
    shown.style.color = ink;
    for (const [name, value] of Object.entries(tokens)) shown.style.setProperty(`--impact-${name}`, value || null);
  };
  draw();
}
