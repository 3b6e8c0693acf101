import { expect } from '@open-wc/testing';
import type Axe from 'axe-core';
import { isChromium } from './engine.js';

/** It is a plain script that leaves itself on the window, and takes longer to begin than most pages of tests: it comes when it is asked. */
async function theAxe(): Promise<typeof Axe> {
  await import('./axe-script.js');
  return (globalThis as unknown as { axe: typeof Axe }).axe;
}

/** Rules about whole pages: a test shows one element, without a heading or landmarks around it. */
const PAGE_RULES = ['landmark-one-main', 'page-has-heading-one', 'region', 'bypass', 'document-title', 'html-has-lang'];

/** What axe has against an element and its shadow tree: one line a fault, with the offending node. */
export async function accessibilityFaults(element: Element): Promise<string[]> {
  const rules = Object.fromEntries(PAGE_RULES.map((rule) => [rule, { enabled: false }]));
  const axe = await theAxe();
  const { violations } = await axe.run(element, { rules, resultTypes: ['violations'] });
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`));
}

/**
 * Fails with axe's findings, if there are any. It reads the tree and the computed styles, which come out alike: one engine is enough, and
 * test/elements/looks.test.ts asks once for each element in the others.
 */
export async function expectAccessible(element: Element): Promise<void> {
  if (!isChromium) return;
  expect(await accessibilityFaults(element)).to.deep.equal([]);
}
