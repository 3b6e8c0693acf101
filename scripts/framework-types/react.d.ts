/** Types of our tags in React 19's JSX: `import type {} from 'impact-elements/react'` once in an app. */
import type { HTMLAttributes, RefAttributes } from 'react';
import type { Attributes, Handlers, TagName, Tags } from './tags.js';

type Properties<Tag extends TagName> = Attributes<Tag> & Handlers<Tag, 'on'>;

/** What one of our tags takes. */
export type ImpactProps<Tag extends TagName> = Properties<Tag> &
  RefAttributes<Tags[Tag]['element']> &
  Omit<HTMLAttributes<Tags[Tag]['element']>, keyof Properties<Tag>>;

type Elements = { [Tag in TagName]: ImpactProps<Tag> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}

// Only what is exported by name is an export.
export {};
