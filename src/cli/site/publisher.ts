/** What the builder and the catalogue know of the publisher: the configuration, as far as partners may read it. */
import type { Config, KindOfDocument } from '../../documents/config.js';
import type { Publisher } from '../../embed/publisher.js';
import type { Json } from '../project.js';

export const publisherOf = (config: Config, documents: ReadonlyMap<KindOfDocument, Json>): Publisher => {
  const { name, home, contact, accent, font, languages, form, exit, licence } = config;
  return {
    name,
    documents: [...documents.keys()],
    ...(home && { home }),
    ...(contact && { contact }),
    ...(accent && { accent }),
    ...(font && { font }),
    ...(languages && { languages }),
    ...(form && { form }),
    ...(exit && { exit }),
    ...(licence && { licence }),
    ...(config.feed && { feed: config.feed.from }),
  };
};
