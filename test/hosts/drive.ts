/** One page with one host in it, as the scenarios see it. */
import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { until } from '../helpers/settle.js';
import type { State } from './state.js';
import type { Host } from './hosts.js';

/** The window of a host's page. */
type HostWindow = Window & {
  host: {
    render(state: State): unknown;
    hydrate(state: State): unknown;
    go(state: State): unknown;
    define(): Promise<unknown>;
    log: string[];
  };
};
declare const window: HostWindow;

/** What a look into the page is to be for. */
interface Wanted {
  /** An element's id, or an event's type. */
  readonly name: string;
  readonly selector: string;
}

export const first: State = {
  order: ['a', 'b'],
  label: 'people',
  figure: { value: '28.5%', label: 'of people' },
  loaded: 'csa-girls',
  on: false,
  subject: 'grooming',
  explain: '',
  plain: false,
};

export class Driver {
  private state = first;
  /** What each document of this page runs first, as long as the scenario lasts. */
  private readonly first: string[] = [];

  constructor(
    readonly page: Page,
    readonly name: string,
    readonly host: Host,
    readonly address: string,
    /** Whether the elements are defined before the app is shown, or after. */
    readonly when: 'early' | 'late',
  ) {}

  /** @param embedded whether the page carries the line that one pastes */
  async open(state?: State, embedded = false): Promise<void> {
    const query = state ? `?state=${encodeURIComponent(JSON.stringify(state))}${embedded ? '&embedded' : ''}` : '';
    // A browser that nobody watches has no clipboard to write to.
    await this.beforeAll('navigator.clipboard.writeText = async () => {}');
    await this.page.goto(`${this.address}/${this.name}/${query}`, { waitUntil: 'load' });
    await this.page.waitForFunction(() => 'host' in window);
  }

  /** Runs something in each document before all that is its own. */
  async beforeAll<Args extends unknown[]>(script: string | ((...args: Args) => void), ...args: Args): Promise<void> {
    const { identifier } = await this.page.evaluateOnNewDocument(script, ...args);
    this.first.push(identifier);
  }

  /** Leaves the page as one that nobody has used. */
  async leave(): Promise<void> {
    for (const identifier of this.first) await this.page.removeScriptToEvaluateOnNewDocument(identifier);
    await this.page.evaluate(() => sessionStorage.clear());
  }

  define = () => this.page.evaluate(async () => void (await window.host.define()));

  /** The line that a page pastes, which fills what stands for a tag. */
  embed = () => this.page.addScriptTag({ type: 'module', url: `${this.address}/embed/impact.js` });

  /** Shows what has changed. */
  async render(change: Partial<State> = {}): Promise<void> {
    this.state = { ...this.state, ...change };
    await this.page.evaluate(async (state) => void (await window.host.render(state)), this.state);
  }

  /** Goes on to the page of what has changed. */
  async go(change: Partial<State>): Promise<void> {
    this.state = { ...this.state, ...change };
    await this.page.evaluate(async (state) => void (await window.host.go(state)), this.state);
  }

  /** Takes over what the server sent, as of this state. */
  hydrate = (change: Partial<State> = {}) =>
    this.page.evaluate(async (state) => void (await window.host.hydrate(state)), { ...first, ...change });

  /** Opens the host with its elements defined when they ought to be; late ones have been updated once before. */
  async start(change: Partial<State> = {}): Promise<void> {
    await this.open();
    if (this.when === 'early') await this.define();
    else await this.render({ label: 'at first', figure: { value: '1%', label: 'at first' }, on: true });
    await this.render({ ...first, ...change });
    if (this.when === 'late') await this.define();
  }

  /** Waits until the element says this as one sentence; null for its author's own words. */
  async says(id: string, text: string | null): Promise<void> {
    await this.until(
      `#${id} says ${text}`,
      text,
      (wanted) => {
        const element = document.getElementById(wanted.name);
        const statement = element?.shadowRoot?.querySelector('[part=statement]');
        if (!statement) return element?.shadowRoot?.querySelector('slot:not([name])') ? null : undefined;
        return statement.textContent.replace(/\s+/g, ' ').trim();
      },
      { name: id },
    );
  }

  /** Waits until the plain element of this id holds one of ours that says this; null for its author's own words alone. */
  async fills(id: string, text: string | null): Promise<void> {
    await this.until(
      `#${id} is filled with ${text}`,
      text,
      (wanted) => {
        const element = document.querySelector(`#${wanted.name} > impact-statistic`);
        const statement = element?.shadowRoot?.querySelector('[part=statement]')?.textContent;
        return element ? statement?.replace(/\s+/g, ' ').trim() : null;
      },
      { name: id },
    );
  }

  /** Waits until the shadow tree of the element has so many matches. */
  async has(id: string, selector: string, count: number): Promise<void> {
    await this.until(
      `#${id} has ${count} of ${selector}`,
      count,
      (wanted) => {
        const root = document.getElementById(wanted.name)?.shadowRoot;
        return root?.querySelectorAll(wanted.selector).length;
      },
      { name: id, selector },
    );
  }

  /** Waits until the app's listeners have heard this type of event from these elements, and forgets what they heard. */
  async hears(type: string, ...ids: string[]): Promise<void> {
    await this.until(
      `the app hears ${type}`,
      ids.map((id) => `${type} ${id}`).join(),
      (wanted) => window.host.log.filter((line) => line.startsWith(`${wanted.name} `)).join(),
      { name: type },
    );
    await this.page.evaluate(() => void (window.host.log.length = 0));
  }

  /** Waits until so many elements of the page match. */
  async shows(selector: string, count: number): Promise<void> {
    await this.until(
      `the page has ${count} of ${selector}`,
      count,
      (wanted) => document.querySelectorAll(wanted.selector).length,
      { name: '', selector },
    );
  }

  /** Waits until the element that the host owns has this text. */
  async reads(id: string, text: string): Promise<void> {
    await this.until(
      `#${id} reads ${text}`,
      text,
      (wanted) => document.getElementById(wanted.name)?.textContent.replace(/\s+/g, ' ').trim(),
      { name: id },
    );
  }

  private async until(
    what: string,
    expected: unknown,
    look: (wanted: Wanted) => unknown,
    { name, selector = '' }: { name: string; selector?: string },
  ): Promise<void> {
    let seen: unknown;
    const same = async () => {
      seen = await this.page.evaluate(look, { name, selector });
      return seen === expected;
    };
    await until(same).catch(() => undefined);
    assert.equal(seen, expected, what);
  }
}
