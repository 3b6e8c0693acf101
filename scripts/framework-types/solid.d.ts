/** Types of our tags in Solid's JSX: `import type {} from 'impact-elements/solid'` once in an app. */
import type { JSX } from 'solid-js';
import type { Attributes, Handlers, TagName, Tags } from './tags.js';

type Properties<Tag extends TagName> = Attributes<Tag> & Handlers<Tag, 'on:'>;

/** What one of our tags takes. */
export type ImpactProps<Tag extends TagName> = Properties<Tag> &
  Omit<JSX.HTMLAttributes<Tags[Tag]['element']>, keyof Properties<Tag>>;

type Elements = { [Tag in TagName]: ImpactProps<Tag> };

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}

// Only what is exported by name is an export.
export {};
