/** Types of our tags in Svelte 5: `import type {} from 'impact-elements/svelte'` once in an app. */
import type { HTMLAttributes } from 'svelte/elements';
import type { Attributes, Handlers, TagName, Tags } from './tags.js';

type Properties<Tag extends TagName> = Attributes<Tag> & Handlers<Tag, 'on'>;

/** What one of our tags takes. */
export type ImpactProps<Tag extends TagName> = Properties<Tag> &
  Omit<HTMLAttributes<Tags[Tag]['element']>, keyof Properties<Tag>>;

type Elements = { [Tag in TagName]: ImpactProps<Tag> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}

// Only what is exported by name is an export.
export {};
