import { html, render } from 'lit';
import { build } from '../examples/example.js';
import { posts } from '../examples/posts.js';
import { prevalence } from '../examples/prevalence.js';
import { statistic } from '../examples/statistic.js';
import { subscribe } from '../examples/subscribe.js';
import { colour } from '../../test/helpers/contrast.js';
import { checks, paintedOn, type Check } from './theme-checks.js';

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
    paper: '#005664',
    ink: '#ffffff',
    accent: '#ffffff',
    'on-accent': '#005664',
    muted: '#ffffff',
  },
};

interface Field {
  readonly name: keyof Theme;
  readonly label: string;
  readonly hint?: string;
  readonly placeholder: string;
  /** The CSS property whose values it takes, as `CSS.supports` names it. */
  readonly property: 'color' | 'font-family' | 'border-radius';
  /** What is wrong with a value that the engine doesn't know. */
  readonly fault: string;
}

const COLOUR = {
  placeholder: 'default',
  property: 'color',
  fault: 'CSS has no such colour. The default stands.',
} as const;

const FIELDS: readonly Field[] = [
  { name: 'paper', label: 'Your page', ...COLOUR },
  { name: 'ink', label: 'Your text', ...COLOUR },
  { name: 'accent', label: 'Accent', hint: 'Rule, marks, button', ...COLOUR },
  { name: 'on-accent', label: 'On the accent', hint: 'Words on a button', ...COLOUR },
  { name: 'muted', label: 'Small text', ...COLOUR },
  {
    name: 'font',
    label: 'Font',
    placeholder: 'your page’s',
    property: 'font-family',
    fault: 'Write font names with commas between: Georgia, serif.',
  },
  {
    name: 'radius',
    label: 'Corners',
    placeholder: '0.25em',
    property: 'border-radius',
    fault: 'Write a length: 4px, or 0.25em.',
  },
];

const PAGE: readonly string[] = ['paper', 'ink'];

const isRight = ({ name, property }: Field, theme: Theme): boolean =>
  !theme[name] || CSS.supports(property, theme[name]);

/** The theme without what is no CSS. */
const valid = (theme: Theme): Theme =>
  Object.assign(
    {},
    theme,
    ...FIELDS.filter((field) => !isRight(field, theme)).map(({ name }) => ({ [name]: PLAIN[name] })),
  );

/** What a page's owner adds to a style sheet: what differs from the elements' defaults. */
function themeCss(theme: Theme): string {
  const lines = Object.entries(theme).flatMap(([name, value]) =>
    value && !PAGE.includes(name) ? [`  --impact-${name}: ${value};`] : [],
  );
  return lines.length ? `:root {\n${lines.join('\n')}\n}` : '/* Nothing to set: the defaults fit. */';
}

/** A colour as a colour picker takes it: `#` and six digits, without transparency. */
const hex = (css: string): string =>
  `#${colour(css)
    .slice(0, 3)
    .map((channel) => channel.toString(16).padStart(2, '0'))
    .join('')}`;

const brightness = (css: string): number =>
  colour(css)
    .slice(0, 3)
    .reduce((sum, channel) => sum + channel, 0);

/** An editor of the tokens: presets, fields, contrast, samples, and the CSS to copy. */
export function drawThemeEditor(root: HTMLElement | null): void {
  if (!root) return;
  const samples = [statistic.percent, prevalence.smallDenominator, subscribe.consent, posts.related].map(build);
  const stage = document.createElement('div');
  stage.className = 'theme-stage samples';
  stage.append(...samples);
  let theme = PLAIN;
  let status = '';
  const set = (change: Partial<Theme>) => {
    theme = { ...theme, ...change };
    status = '';
    draw();
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(themeCss(valid(theme)));
      status = 'Copied.';
    } catch {
      getSelection()?.selectAllChildren(root.querySelector('.theme-css')!);
      status = 'Selected. Copy it with your keyboard or the menu.';
    }
    draw();
  };
  /** The page around the samples, and what is set of them. */
  const dress = ({ paper, ink, ...tokens }: Theme) => {
    stage.style.background = paper;
    stage.style.color = ink;
    stage.style.colorScheme = brightness(paper) < brightness(ink) ? 'dark' : 'light';
    for (const [name, value] of Object.entries(tokens)) stage.style.setProperty(`--impact-${name}`, value || null);
  };
  /** What a colour is now, set or not. */
  const shown = (name: keyof Theme): string => {
    const painted = paintedOn(stage);
    const defaults = { accent: painted?.accent, 'on-accent': painted?.label, muted: painted?.small };
    return valid(theme)[name] || defaults[name as keyof typeof defaults] || PLAIN.ink;
  };
  const field = (each: Field) => {
    const { name, label, hint, placeholder, property, fault } = each;
    const isWrong = !isRight(each, theme);
    return html`<div class="theme-field">
      <label for="theme-${name}">${label}${hint ? html`<small>${hint}</small>` : ''}</label>
      ${
        property === 'color'
          ? html`<input
              type="color"
              aria-label="Pick: ${label}"
              .value=${hex(shown(name))}
              @input=${(event: Event) => set({ [name]: (event.target as HTMLInputElement).value })}
            />`
          : ''
      }
      <input
        type="text"
        id="theme-${name}"
        spellcheck="false"
        aria-invalid=${isWrong}
        aria-describedby="theme-${name}-fault"
        placeholder=${placeholder}
        .value=${theme[name]}
        @change=${(event: Event) => set({ [name]: (event.target as HTMLInputElement).value.trim() || PLAIN[name] })}
      />
      <p class="theme-fault" id="theme-${name}-fault" ?hidden=${!isWrong}>${fault}</p>
    </div>`;
  };
  const row = ({ what, measured, least }: Check) =>
    html`<tr class=${measured >= least ? 'enough' : 'too-little'}>
      <td>${what}</td>
      <td>${(Math.floor(measured * 10) / 10).toFixed(1)}:1</td>
      <td>${least}:1</td>
      <td>${measured >= least ? 'Enough' : 'Too little'}</td>
    </tr>`;
  const draw = () => {
    const worn = valid(theme);
    dress(worn);
    const painted = paintedOn(stage);
    render(
      html`<div class="theme-columns">
        <div class="theme-controls">
          <fieldset class="theme-presets">
            <legend>Begin with</legend>
            ${Object.entries(PRESETS).map(
              ([name, preset]) =>
                html`<button type="button" aria-pressed=${preset === theme} @click=${() => set(preset)}>${name}</button>`,
            )}
          </fieldset>
          <fieldset class="theme-fields">
            <legend>Your own</legend>
            ${FIELDS.map(field)}
          </fieldset>
          <table class="tokens">
            <caption>Contrast</caption>
            <thead>
              <tr><th scope="col">What</th><th scope="col">Has</th><th scope="col">Needs</th><th scope="col">Verdict</th></tr>
            </thead>
            <tbody>${painted ? checks(worn.paper, painted).map(row) : ''}</tbody>
          </table>
          <figure>
            <figcaption>CSS</figcaption>
            <pre class="theme-css" tabindex="0">${themeCss(worn)}</pre>
            <button type="button" @click=${() => void copy()}>Copy CSS</button>
            <span role="status">${status}</span>
          </figure>
        </div>
        ${stage}
      </div>`,
      root,
    );
  };
  draw();
  // Contrast is what the samples have, once they are drawn.
  new ResizeObserver(draw).observe(stage);
}
