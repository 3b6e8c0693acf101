/** What a post IS, wherever it was published: plain text, ISO dates and absolute addresses; never HTML. */

/** A picture that goes with a post. */
export interface PostImage {
  /** An absolute http or https address. */
  readonly url: string;
  /** CSS pixels, where the feed says. */
  readonly width?: number;
  /** CSS pixels, where the feed says. */
  readonly height?: number;
  /** What the picture shows, in the publisher's words. */
  readonly alt?: string;
}

/** A post, wherever it was published: plain text, ISO dates and absolute addresses. */
export interface Post {
  /** As the feed has it, else the post's address, else ''. */
  readonly id: string;
  /** The title as plain text; '' where the post has none. */
  readonly title: string;
  /** An absolute http or https address. */
  readonly url: string | null;
  /** ISO 8601 in UTC, or a date alone; when it was last changed if the feed doesn't say when it was published. */
  readonly published: string | null;
  /** ISO 8601 in UTC, or a date alone; null where the feed says nothing. */
  readonly updated: string | null;
  /** The excerpt, or the whole text of a post that comes without one. */
  readonly summary: string;
  /** The first picture that is no avatar, spacer or counting pixel; null where there is none. */
  readonly image: PostImage | null;
  /** The authors' names, in the order of the feed; empty where it names none. */
  readonly authors: readonly string[];
  /** Names of categories and tags, in the order of the feed. */
  readonly categories: readonly string[];
}

/** What a feed was read as. */
export type FeedFormat = 'rss' | 'rdf' | 'atom' | 'json-feed' | 'wordpress' | 'ghost' | 'posts';

/** Something in an answer that couldn't be read; what could be was. */
export interface FeedProblem {
  /** What kind of problem it is. */
  readonly code:
    | 'empty'
    | 'html'
    | 'not-a-feed'
    | 'json'
    | 'api-error'
    | 'truncated'
    | 'bad-date'
    | 'bad-url'
    | 'bad-entry'
    | 'protected'
    | 'unknown-category'
    | 'not-a-site';
  /** One sentence in English. */
  readonly message: string;
  /** Where: `entries[2].published`. */
  readonly path?: string;
}

/** A feed as it was read: what could be read, and what could not. */
export interface Feed {
  /** The feed's title as plain text; '' where it has none. */
  readonly title: string;
  /** The site's address. */
  readonly url: string | null;
  /** BCP 47 tag of titles and summaries; absent where nobody says. */
  readonly language?: string;
  /** In the order of the feed. */
  readonly entries: readonly Post[];
  /** What the answer was read as; null where it is no feed. */
  readonly format: FeedFormat | null;
  /** What was left out, and why; empty where nothing was. */
  readonly problems: readonly FeedProblem[];
}
