/** Types of our tags in Preact's JSX: `import type {} from 'impact-elements/preact'` once in an app. */
import type { HTMLAttributes } from 'preact';
import type { Attributes, Handlers, TagName, Tags } from './tags.js';

type Properties<Tag extends TagName> = Attributes<Tag> & Handlers<Tag, 'on'>;

/** What one of our tags takes. */
export type ImpactProps<Tag extends TagName> = Properties<Tag> &
  Omit<HTMLAttributes<Tags[Tag]['element']>, keyof Properties<Tag>>;

type Elements = { [Tag in TagName]: ImpactProps<Tag> };

declare global {
  namespace preact.JSX {
    interface IntrinsicElements extends Elements {}
  }
}

// Only what is exported by name is an export.
export {};
