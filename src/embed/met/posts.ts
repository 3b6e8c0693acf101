/** `<impact-posts>` for a page with impact.js, whose Lit and whose base it takes. */
import { define } from '../../define/define.js';
import { ImpactPosts } from '../../elements/posts/posts.js';

define('impact-posts', ImpactPosts);
