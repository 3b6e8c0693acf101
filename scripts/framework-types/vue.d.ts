/** Types of our tags in Vue 3's templates: `import type {} from 'impact-elements/vue'` once in an app. */
import type { HTMLAttributes, PublicProps } from 'vue';
import type { Attributes, TagName, Tags } from './tags.js';

/** `ImpactCite` of `impact-cite`. */
type Pascal<Name extends string> = Name extends `${infer Word}-${infer Rest}`
  ? `${Capitalize<Word>}${Pascal<Rest>}`
  : Capitalize<Name>;

type Handlers<Events> = {
  [Type in keyof Events & string as `on${Pascal<Type>}`]?: (event: Events[Type]) => void;
};

type Properties<Tag extends TagName> = Attributes<Tag> & Handlers<Tags[Tag]['events']>;

/** What one of our tags takes; events as `@impact-…`. */
export type ImpactProps<Tag extends TagName> = Properties<Tag> &
  PublicProps &
  Omit<HTMLAttributes, keyof Properties<Tag>>;

type Element<Tag extends TagName> = new () => Tags[Tag]['element'] & { $props: ImpactProps<Tag> };

type Elements = { [Tag in TagName]: Element<Tag> };

declare module 'vue' {
  interface GlobalComponents extends Elements {}
}

// Only what is exported by name is an export.
export {};
