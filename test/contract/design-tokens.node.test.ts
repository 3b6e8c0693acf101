/** The tokens for design tools, as the format of the Design Tokens Community Group has them. */
import assert from 'node:assert/strict';
import { designTokens, sheetsOf, type DesignToken, type Scheme } from '../../scripts/design-tokens.js';
import { describe, it } from '../helpers/node.js';
import { elements, manifestText } from './manifest.js';
import { read } from './repository.js';

const manifest = JSON.parse(manifestText()) as Parameters<typeof designTokens>[0];
const tokensOf = (scheme: Scheme) => designTokens(manifest, sheetsOf(), scheme);
const declared = new Set(
  [...elements().values()].flatMap(({ cssProperties = [] }) => cssProperties.map(({ name }) => name)),
);

/** What is wrong with a token by the format's own rules. */
function faultsOf({ $type, $value, $description }: DesignToken): string[] {
  const value = $value as unknown as Record<string, unknown>;
  const faults = $description ? [] : ['no description'];
  if ($type === 'color') {
    const { colorSpace, components, alpha, hex } = value as { components: number[]; [name: string]: unknown };
    if (colorSpace !== 'srgb' || components.length !== 3) faults.push('no sRGB colour');
    if (components.some((part) => part < 0 || part > 1)) faults.push('a component out of range');
    if (typeof alpha !== 'number' || alpha < 0 || alpha > 1) faults.push('an alpha out of range');
    const digits = components
      .map((part) =>
        Math.round(part * 255)
          .toString(16)
          .padStart(2, '0'),
      )
      .join('');
    if (hex !== `#${digits}`) faults.push(`its hex ${String(hex)} is another colour`);
  } else if ($type === 'dimension') {
    if (typeof value['value'] !== 'number' || !/^(px|rem)$/.test(String(value['unit']))) faults.push('no dimension');
  } else if (!Array.isArray($value) || !$value.every((name) => typeof name === 'string')) faults.push('no font family');
  return faults;
}

describe('design tokens', () => {
  for (const scheme of ['light', 'dark'] as const) {
    it(`have a type and a value that the format knows: ${scheme}`, () => {
      const faults = Object.entries(tokensOf(scheme)).flatMap(([name, token]) =>
        faultsOf(token).map((fault) => `${name}: ${fault}`),
      );
      assert.deepEqual(faults, []);
    });

    it(`are every custom property of the manifest, and are published: ${scheme}`, () => {
      const tokens = tokensOf(scheme);
      assert.deepEqual(
        Object.keys(tokens).map((name) => `--impact-${name}`),
        [...declared].sort(),
      );
      const published = JSON.parse(read(`dist/tokens${scheme === 'dark' ? '.dark' : ''}.json`)) as { impact: unknown };
      assert.deepEqual(published.impact, tokens);
    });
  }

  it('have the values that the style sheets begin with', () => {
    const { radius, accent, 'figure-size': size } = tokensOf('light');
    assert.deepEqual(radius!.$value, { value: 0.25, unit: 'rem' });
    assert.deepEqual(size!.$value, { value: 4, unit: 'rem' });
    assert.match(accent!.$extensions['impact-elements'].css, /^color-mix\(/);
    assert.notDeepEqual(accent!.$value, tokensOf('dark')['accent']!.$value);
  });

  it('say what they can’t read', () => {
    const one = (css: string, description: string) => () =>
      designTokens(
        { modules: [{ declarations: [{ tagName: 'x-a', cssProperties: [{ name: '--impact-x', description }] }] }] },
        css,
        'light',
      );
    assert.throws(one('', 'Colour.'), /no style sheet reads --impact-x/);
    assert.throws(one('a: var(--impact-x, var(--_y, 1px', 'Colour.'), /a bracket stays open/);
    assert.throws(one('a: var(--impact-x, url(a))', 'Colour.'), /no colour/);
    assert.throws(one('a: var(--impact-x, 1vw)', 'Size.'), /no size/);
  });
});
