import 'axe-core/axe.min.js';
import { expect } from '@open-wc/testing';
import type Axe from 'axe-core';
import { isChromium } from './engine.js';

/** axe is a plain script: as a module it exports nothing, and leaves itself on the window. */
const { axe } = globalThis as unknown as { axe: typeof Axe };

/** Rules about whole pages: a test shows one element, without a heading or landmarks around it. */
const PAGE_RULES = ['landmark-one-main', 'page-has-heading-one', 'region', 'bypass', 'document-title', 'html-has-lang'];

/** What axe has against an element and its shadow tree: one line a fault, with the offending node. */
export async function accessibilityFaults(element: Element): Promise<string[]> {
  const rules = Object.fromEntries(PAGE_RULES.map((rule) => [rule, { enabled: false }]));
  const { violations } = await axe.run(element, { rules, resultTypes: ['violations'] });
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`));
}

/** Fails with axe's findings, if there are any. It reads the tree and the computed styles, which come out alike: one engine is enough. */
export async function expectAccessible(element: Element): Promise<void> {
  if (!isChromium) return;
  expect(await accessibilityFaults(element)).to.deep.equal([]);
}
