/** One self-contained file for a page that needs `<impact-posts>` alone. */
import '../../define/unclobber.js';
import { postsReader } from '../../elements/posts/late.js';
import { ImpactPosts } from '../../elements/posts/posts.js';
import * as reader from '../../feed/read-posts.js';
import { publish } from './publish.js';

// Posts that stand in the page wait for no other file.
postsReader.provide(reader);
publish({ 'impact-posts': ImpactPosts });
