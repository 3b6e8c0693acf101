import { html, render } from 'lit';
import manifest from '../../custom-elements.json' with { type: 'json' };
import { build } from '../examples/example.js';
import { defaults } from './token-defaults.js';
import { prevalence } from '../examples/prevalence.js';
import { statistic } from '../examples/statistic.js';

interface Token {
  readonly name: string;
  /** What it sets, and the tags that say so: an element may have a default of its own. */
  readonly uses: ReadonlyMap<string, readonly string[]>;
}

interface Declaration {
  readonly tagName?: string;
  readonly cssProperties?: readonly { readonly name: string; readonly description?: string }[];
}

/** Every public custom property of the manifest, once. */
function tokens(): Token[] {
  const found = new Map<string, Map<string, string[]>>();
  const declarations = manifest.modules.flatMap((module) => module.declarations as readonly Declaration[]);
  for (const { tagName, cssProperties = [] } of declarations) {
    for (const { name, description = '' } of tagName ? cssProperties : []) {
      const uses = found.get(name) ?? new Map<string, string[]>();
      found.set(name, uses.set(description, [...(uses.get(description) ?? []), tagName!]));
    }
  }
  return [...found].map(([name, uses]) => ({ name, uses }));
}

/** What a token holds, by a part of its name: that decides what its swatch shows. */
const KINDS = { margin: 'length', space: 'length', font: 'font', radius: 'radius', size: 'size' } as const;
const kindOf = (name: string) => Object.entries(KINDS).find(([part]) => name.includes(part))?.[1] ?? 'colour';

/** What a token is on the samples: as it was set there, else what a style sheet begins with. */
const valueOf = (sample: HTMLElement, name: string): string =>
  sample.style.getPropertyValue(name).trim() || defaults.get(name) || '';

/** Draws the table of tokens, each with a swatch of what it is now and a field to try another value on the samples below. */
export function drawTokens(root: HTMLElement | null): void {
  if (!root) return;
  const samples = [statistic.percent, prevalence.smallDenominator].map(build);
  const list = tokens();
  const paint = () => {
    for (const swatch of root.querySelectorAll<HTMLElement>('[data-token]')) {
      const name = swatch.dataset['token']!;
      const value = valueOf(samples[0]!, name);
      swatch.style.setProperty('--swatch', value);
      swatch.title = value;
    }
  };
  const attempt = (event: Event) => {
    const { name, value } = event.target as HTMLInputElement;
    for (const sample of samples) sample.style.setProperty(name, value);
    requestAnimationFrame(paint);
  };
  render(
    html`<table class="tokens">
        <thead>
          <tr>
            <th scope="col">Token</th>
            <th scope="col">Now</th>
            <th scope="col">What it sets</th>
            <th scope="col">Read by</th>
          </tr>
        </thead>
        <tbody>
          ${list.map(({ name, uses }) =>
            [...uses].map(
              ([description, tags], index) =>
                html`<tr>
                  ${
                    index
                      ? ''
                      : html`<td rowspan=${uses.size}>
                            <code>${name}</code>
                            <input name=${name} aria-label="Try another value of ${name}" placeholder="Try a value" @input=${attempt} />
                          </td>
                          <td rowspan=${uses.size}>
                            <span class="swatch ${kindOf(name)}" data-token=${name}
                              >${/font|radius|size/.test(kindOf(name)) ? 'Aa 28' : ''}</span
                            >
                          </td>`
                  }
                  <td>${description}</td>
                  <td>${tags.map((tag) => html`<code>${tag}</code> `)}</td>
                </tr>`,
            ),
          )}
        </tbody>
      </table>
      <div class="samples">${samples}</div>`,
    root,
  );
  void Promise.all(samples.map((sample) => customElements.whenDefined(sample.localName))).then(() =>
    requestAnimationFrame(paint),
  );
}
