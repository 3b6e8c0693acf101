import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from '../helpers/node.js';
import { readElements } from '../../scripts/wordpress-elements.js';
import { controlsOf, type Manifest } from '../../src/embed/controls.js';
import { isAddressAttribute } from '../../src/text/address-attributes.js';

const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as Manifest;

/** The builder's controls and the plugin's kinds of attributes are both made from the manifest: what one calls an address the other does. */
describe('attributes that hold an address', () => {
  const names = (
    kinds: readonly { name: string; controls: readonly { name: string; kind: string }[] }[],
    kind: string,
  ) =>
    kinds
      .flatMap(({ name, controls }) => controls.filter((one) => one.kind === kind).map((one) => `${name} ${one.name}`))
      .sort();
  const all = readElements();
  const addresses = all
    .flatMap(({ name, controls }) => controls.map((one) => [name, one.name] as const))
    .filter(([, attribute]) => isAddressAttribute(attribute))
    .map((pair) => pair.join(' '))
    .sort();

  it('are known by their names', () => {
    for (const known of ['give monthly-action', 'subscribe page-url', 'exit href', 'posts src', 'contact challenge'])
      assert.ok(addresses.includes(known), known);
    for (const other of ['subscribe done-when', 'contact office', 'posts format'])
      assert.ok(!addresses.includes(other), other);
  });

  it('are addresses to the builder', () =>
    assert.deepEqual(
      names(
        controlsOf(manifest).map(({ element, controls }) => ({ name: element, controls })),
        'address',
      ),
      addresses,
    ));

  it('are addresses to the plugin', () => assert.deepEqual(names(all, 'url'), addresses));

  it('have the same choices in both', () => {
    const choices = (
      of: readonly { name: string; controls: readonly { name: string; choices?: readonly string[] }[] }[],
    ) =>
      Object.fromEntries(
        of.flatMap(({ name, controls }) =>
          controls.flatMap(({ name: key, choices: list }) =>
            list?.length ? [[`${name} ${key}`, [...list].sort()]] : [],
          ),
        ),
      );
    assert.deepEqual(
      choices(
        all.map(({ name, controls }) => ({
          name,
          controls: controls.map((one) => ({ name: one.name, choices: one.options })),
        })),
      ),
      choices(controlsOf(manifest).map(({ element, controls }) => ({ name: element, controls }))),
    );
  });
});
