import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { getStorybookHelpers } from '@wc-toolkit/storybook-helpers';
import { build, toHTML, type Example } from '../examples/example.js';
import { spokenLocale } from '../../src/runtime/languages.js';
import type { Globals } from './toolbar.js';

export type Story = StoryObj;

/** What a stories file exports as its default, all but the title: controls and documentation from the manifest. */
export function elementMeta(tag: string, options: Readonly<Record<string, readonly string[]>> = {}): Meta {
  const { args, argTypes, template } = getStorybookHelpers(tag);
  for (const [name, values] of Object.entries(options)) {
    argTypes[name] = { ...argTypes[name], control: { type: 'select' }, options: [...values] };
  }
  return { component: tag, args, argTypes, render: (given) => template(given) };
}

/** An example, and what it sets of the tokens by their names without prefix. */
interface Branded extends Example {
  readonly tokens?: Readonly<Record<string, string>>;
}

/** An example as a story; its source is the line that an author pastes. */
export function story(example: Branded, globals: Partial<Globals> = {}): Story {
  const { attributes, content, markup = content, tokens = {} } = example;
  return {
    args: {
      ...Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, value === '' ? true : value])),
      ...Object.fromEntries(Object.entries(tokens).map(([name, value]) => [`--impact-${name}`, value])),
      'default-slot': markup,
    },
    globals: { ...globals },
    parameters: { docs: { source: { code: toHTML(example), language: 'html' } } },
  };
}

/** Resolves once it holds, or never. */
const until = (holds: () => boolean): Promise<void> =>
  new Promise((resolve) => {
    const look = () => (holds() ? resolve() : void setTimeout(look, 20));
    look();
  });

/** Resolves once the words of a language are there. */
const words = (locale: string): Promise<void> => until(() => spokenLocale(locale) === locale);

/** A story of an element that speaks of others, below them. */
export const onPage = (example: Example, globals: Partial<Globals> = {}): Story => ({
  ...story(example, globals),
  render: () => {
    const page = document.createElement('div');
    for (const one of [...(example.page ?? []), example]) {
      const element = build(one);
      element.style.cssText = 'display: block; margin-block-end: 2rem';
      page.append(element);
    }
    return page;
  },
});

/** A story whose disclosure a reader has opened. */
export const opened = (example: Example, globals: Partial<Globals> = {}): Story => ({
  ...(example.page ? onPage : story)(example, globals),
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector<HTMLElement & { updateComplete?: Promise<unknown> }>(example.tag)!;
    await element.updateComplete;
    if (globals.locale) await words(globals.locale);
    const details = element.shadowRoot?.querySelector('details');
    if (!details) return;
    details.open = true;
    // What it opens may be fetched.
    await until(() => details.hidden !== false || details.childElementCount > 1 || !details.isConnected);
  },
});
