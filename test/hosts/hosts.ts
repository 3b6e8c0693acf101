/** The hosts, and where they rightly differ. To add one: a folder with an app, and a line here. */
export interface Host {
  /** Its type check, run in its folder; none where it has no types of tags. */
  readonly check?: readonly [command: string, ...args: string[]];
  /** Compiles it before Vite does the rest, and checks its types as it goes. */
  readonly compile?: readonly [command: string, ...args: string[]];
  /** Objects are handed over as properties; a server can only write text. */
  readonly objects: boolean;
  /** What becomes of an object that is set before the element is defined: kept as a property, or written as text. */
  readonly early?: 'kept' | 'text';
  /** Renders on a server and takes over there. */
  readonly served: boolean;
  /** Tells, in development, where a page isn't what its server rendered. */
  readonly complains?: boolean;
  /** Writes words that change into whatever stands first, which is our element where it is in a div. */
  readonly misplaces?: boolean;
  /** An element that moves stays the same element. */
  readonly keeps: boolean;
  /** Goes from page to page by itself, and keeps those that it leaves for the way back. */
  readonly goes?: boolean;
}

/** TypeScript 7, in a fifth of the time; Vue's, Svelte's and Angular's checks read the same types by version 6. */
const tsc = ['node', '../../../node_modules/typescript-7/bin/tsc', '-p', '.'] as const;

export const hosts: Readonly<Record<string, Host>> = {
  react: { check: tsc, objects: true, early: 'text', served: true, complains: true, keeps: true },
  preact: { check: tsc, objects: true, early: 'text', served: true, keeps: true },
  vue: { check: ['vue-tsc', '-p', '.'], objects: true, early: 'text', served: true, complains: true, keeps: true },
  svelte: {
    check: ['svelte-check', '--tsconfig', 'tsconfig.json', '--fail-on-warnings', '--output', 'machine'],
    objects: true,
    early: 'kept',
    served: true,
    keeps: true,
  },
  solid: { check: tsc, objects: true, early: 'kept', served: true, misplaces: true, keeps: true },
  angular: {
    compile: ['ngc', '-p', '.'],
    check: ['node', 'check.mjs'],
    objects: true,
    early: 'kept',
    served: false,
    keeps: true,
  },
  htmx: { objects: false, served: false, keeps: false, goes: true },
  turbo: { objects: false, served: false, keeps: true, goes: true },
};
